"""What people say when they cannot go on: despair, being a burden, goodbyes.

The notation and what the fields of a rule mean stand in `risk_grammar`.
"""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind, Level

DESPAIR_RULES = (
    Rule(
        because="says they cannot go on",
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        phrases=(
            "cant do this|it|life|any_of_this|this_shit|living !job|many|much|pdr"
            "|shift_pattern|shift|course|for|at|in|on|without|with|if|until"
            "|today|online|myself|alone|because|but|by|role|work|form|so|test|exam|stuff"
            "|training|run|bleep"
            "|right|now|file|and|or|until|as|yet|then|week|tonight|please|properly|either|again",
            "cant do this|it|life anymore|any_longer|much_longer|no_more !with|at|in|on"
            "|because_of|since|for",
            "cant cope|take_it|take_this|take_anymore|carry_on|keep_going|go_on|live"
            "|bear_it|bear_this|hack_it"
            "|stand_it|handle_it|face_it|face_anything|manage|continue|face_another_day"
            "|do_another_day"
            "|live_like_this anymore|any_longer|no_more|much_longer|like_this|with_life"
            "|living|at_all|day"
            " !with|in|on|at|because|doing|as|to|about|for|without|the|response|shifts|nights|job",
            "cant go|carry|keep on|going $",
            "cant live like_this|with_this|with_myself|anymore|with_what|without",
            "cant go|carry on anymore|like_this|living|much_longer|with_life|another_day",
            "cant go on $",
            "cant face tomorrow|anything|living|life|waking_up|the_world|the_future"
            "|another_day|another_night|another_morning",
            "cant|dont take|want|do anymore $", "cant see myself making|getting it|through|to",
            "cant|dont see myself being here|around|alive !in_this|in_the_job",
            "give|given|giving up on life|living|everything|myself",
            "not going to make it to christmas|the_end_of|tomorrow|the_weekend|my_birthday",
            "not|wont .. make|get it|through .. night|week|day|christmas|weekend !shift|course",
            "dont think i can|will .. carry_on|go_on|make_it|keep_going|do_this|cope|take"
            " !at|to_the|with|course|board",
            "wont make it|see through|to|tomorrow|christmas|morning|the_morning !to_the|meeting",
            "cant keep doing this|myself !job|course", "keep myself safe",
            "at|high risk of suicide", "i .. risk of suicide",
            "not safe with|from|by myself|on_my_own",
            "dont trust|trusting myself",
            "scared|afraid|frightened|worried of|what myself|i_might|i_may|i_could|i_will"
            "|i_would|im_going"
            " !say|miss|lose|fail|do_wrong|get|have|forget|have_done|have_caught",
            "not safe tonight|alone|on_my_own|right_now|by_myself|with_my_thoughts",
            "scared .. i might|will|am|could do|hurt|going|end",
            "not|dont feel|feeling|am safe tonight|alone|on_my_own|right_now|in_my_own",
            "dont want to be here", "hanging|hanging_on by a thread",
            "at|reached|reaching|hit|on my? breaking_point|rock_bottom|the_edge"
            "|the_end_of_my_tether|my_lowest|my_limit|the_brink|the_end_of_the_line"
            " !of_my_patience|with|at|in|of|because",
            "in a|really|such|very|such_a|some really|very|bad|dark|horrible|terrible"
            "|pretty|awful|bad_bad dark|bad|horrible|low|place|way|headspace place"
            "|head_space|$",
            "in a|the dark|bad|horrible|black|terrible|awful place|headspace",
            "dark|darkest|intrusive|black|bad|horrible thoughts"
            " !about_the_job|on_that",
            "hate myself|my_life|being_me|being_alive !for|when|at|because_of_the_job",
            "feel|feeling|felt|feels so? worthless|hopeless|like_a_burden"
            "|trapped_in_my_life|trapped_in_my_head|like_giving_up"
            "|like_dying|like_nothing|like_disappearing !at|with|here|by|on|about"
            "|in_this_role|in_this_job|in_this_team|in_my_role|about_my_career"
            "|about_the_board",
            "everything|life|all|it|its .. is|feels|seems|just so? hopeless|pointless"
            "|too_much_to_bear|not_worth_it|meaningless",
            "no one would|will|wouldnt .. miss|notice|care|cry .. me|if|i|gone|funeral",
            "nobody would|will|wouldnt|d .. miss|notice|care|cry .. me|if|i|gone|funeral",
            "who would|will .. miss me", "<intend> disappear|vanish $",
            "i .. want|wanted|like|love|going to disappear !from_this|on|for_a_week",
            "lost .. will to live", "will to live",
            "life .. falling_apart|over|ruined|done|is_over|in_bits|finished|collapsing",
            "game over for me", "cant live with the shame|guilt|myself|this|what|it",
            "way through this !course|exam|paperwork|probation|system|form",
            "cant see .. way through", "got nothing left|more !to_claim|to_use|in_my_leave|on_the",
            "nothing left to give|in_the_tank|in_me", "i am finished|done $",
            "cant|dont keep living|going|doing_life like_this|anymore",
            "cant|dont .. see .. myself .. next_week|tomorrow|next_year|at_40|at_50|old"
            "|getting_old|being_here", "^ i? just? cant anymore|anymore_i_cant $",
            "cant anymore $",
            "just want|need peace|it_over|it_all_over|to_rest|quiet to|not|and|$",
            "everything|everythings|all .. gone black|dark", "head .. telling|tells me to",
            "forgive me $",
            "be|to with my|him|her dead|late brother|mum|dad|wife|husband|son|daughter|mate"
            "|sister|friend",
            "wont be .. problem|burden|nuisance|bother to anyone|anybody|you|them .. soon"
            "|anymore|much_longer|again",
            "be out of everyones|your|their|peoples|the way soon|for_good|tonight",
            "my last day|night|hours alive|on_earth|here_on_earth",
            "last night|day on_earth|alive", "nothing to lose !by|from|in",
            "wondering|wonder if anyone|anybody|they|people would .. care|notice|miss|mind",
            "head|heads is? gone $", "deserve|deserves better than me",
            "something|anything stupid $", "had a wobble .. nearly|last_night", "scared of myself",
            "want out of this_life",
            "join my|him|her dad|mum|brother|sister|son|daughter|mate|wife|husband|up_there"
            "|in_heaven|on_the_other_side", "beyond|past help|caring|saving",
            "i am a burden|waste_of_space|waste_of_oxygen|waste_of_air|lost_cause",
            "burden to|on .. <family>|my", "just a burden", "being a burden", "giving up $",
            "i give up on|with life|everything",
            "given up $", "done with life|living|everything|it_all|this_life|this_world",
            "over|done with being alive|here",
        ),
        excuses=(
            "lost|losing .. will to live lol|in_that|in_this|with_this|reading|listening"
            "|waiting|doing|halfway",
            "sapping|sucking .. will", "lol will to live", "disappear on|for a",
            "life is over lol",
            "in a bad place financially|with_money|on_the_rota",
        ),
        urgent_with=("<now> $",  "i am scared .. <now>", "not|dont .. safe"),
    ),
    Rule(
        because="says others would be better off without them",
        kind=Kind.SELF,
        deniable=False,
        phrases=(
            "better|easier|happier|fine|best|better_of|beta off? without me !on_the|in_this"
            "|leading|there|at_the|being_on",
            "better off without me !on|there|leading|in",
            "better off if i|without wasnt|was|were|died|me|disappeared",
            "<family> .. better off .. i|me", "better place|world without me", "worth more dead",
            "insurance|pension|death_in_service|in_service"
            " ... worth more|if_i_die|when_i_die|if_i_died|if_i_was_dead|if_i_was_gone"
            "|if_im_gone|pay_out_if|pays_out_if|if_i_am_gone|suicide",
            "look after my dog|cat|kids|family|dogs|boys|girls if|when|for|after .. i|me .."
            " gone|go|die|not|me",
            "kids|family|wife|husband|mum|children|they will|would|ll be .. ok|fine|alright"
            "|better|looked_after without me",
            "all better without me", "deserve better than me",
            "<family> .. dont|doesnt need me anymore|here|around",
        ),
    ),
    Rule(
        because="says goodbye",
        kind=Kind.SELF,
        level=Level.IMMEDIATE,
        about=About.ANYONE,
        phrases=(
            "said|saying|say my|our goodbyes|last_goodbye|last_goodbyes|final_goodbyes"
            "|goodbye !to|at|party|do|card|drinks|email",
            "said goodbye to my kids|wife|husband|family|children|mum|dog|parents"
            "|loved_ones|everyone|dad|babies",
            "said goodbye to the kids|wife|family|children|dog",
            "say|saying goodbye to everyone|my_kids|the_kids|my_family|the_family|the_world"
            "|you_all|life",
            "this is goodbye|the_end_for_me|my_last_message|my_last_shift_ever|my_goodbye"
            "|it_for_me|my_last_night|my_note|the_last_time",
            "final|last goodbye|goodbyes",
            "goodbye everyone|all|world|cruel|forever|for_good|and_sorry|and_thank_you"
            "|my_friends|kids",
            "written|wrote|writing|write|left|leave|leaving|got|finished|done .."
            " suicide_note|goodbye_note|goodbye_letter|goodbye_letters|goodbyes"
            "|suicide_letter|my_note|notes_to_my|note_for_my|final_note",
            "written|wrote|writing|write|left|done|finished|sealed my? letters|letter|notes"
            "|cards .. to|for .. kids|wife|husband|family|mum|children|everyone|girls|boys"
            "|son|daughter|them|loved_ones|dad|partner|parents",
            "written|wrote|writing|done my letters|goodbyes|notes|last_words",
            "written a|my|the note|letters $", "left a|my note $",
            "sorted|done|made|updated|written|finished|changed|put my|the|all will|funeral"
            "|affairs|letters .. letters|letter|ready|in_order|kids|notes|goodbyes|songs"
            "|everything|done",
            "sorted|done|sorting my will $",
            "sorted my will|affairs|letters !with_the|through|online|via|and_pension",
            "affairs in order",
            "planned|sorted|picked|chosen|planning my own? funeral|funeral_songs",
            "tell|let my kids|wife|family|husband|mum|girls|boys|children|partner|son"
            "|daughter|dad|parents .. i|know loved|love|sorry|i_loved|i_love|am_sorry",
            "giving|given|gave|give .. away my things|stuff|kit|dog|possessions",
            "giving|given|gave my dog|cat|dogs|stuff|things|kit away|because_i_wont",
            "giving|given|gave|give all? my stuff|things|possessions away",
            "by the time you read|see|get this",
            "wont|not be .. bothering|trouble|burden anyone|you|anybody anymore|again",
            "see you .. other_side|next_life|in_the_next", "last thing i|youll write|do|say|ever",
            "nobody will|wont .. have_to worry .. me anymore|again|after",
            "sorry for everything", "end of watch for me|soon|tonight|is|coming|my",
            "my end of watch", "10 7 for_good|for_the_last_time",
            "one last shift then|and|before", "blue light funeral",
            "my .. blue light|police funeral", "police funeral for_me",
            "hand|handing|put my? warrant card in and|then .. goodnight|gone|done_for_good"
            "|end_it|good_night",
            "hand|handing in my warrant card and|then .. gone|end|go|goodnight|good_night",
            "state|call 5|11 for_good|for_the_last_time|for_ever",
            "permanently booking|book|booked off",
            "book|booking|booked off for_good|for_the_last_time|forever|permanently|one_last_time",
            "last one out", "goodnight world|everyone_forever",
            "written|wrote|writing to my|the wife|husband|kids|boys|girls|mum|dad|family"
            "|children|partner !about|for|asking", "my last shift ever",
            "then i am gone for_good|forever", "gone for good $",
            "not going to be here !on|next_week|next_month|at|for_the|until|monday|tuesday"
            "|friday|today",
            "tell my? .. little|girl|boy|kids|wife|mum|husband .. daddy|mummy|i .. loves"
            "|love|loved", "letters are|is in|on|with my locker|desk|drawer|car|bag",
            "instructions|wishes for my funeral",
            "badge|warrant_card|epaulettes .. for the last time",
            "^ bye|goodbye everyone|all|everybody|guys $",
            "love you all .. sorry|bye|goodbye|x_sorry",
            "tell|let them|everyone|her|him .. i_am_sorry|i_loved_them|i_tried|i_love_them",
            "had a good run",
            "tell the|my shift|team|section|relief|lads .. thanks|sorry|goodbye|loved",
            "not|wont be? .. coming|in in_again|back_ever|tomorrow_or_ever",
            "wont .. be .. tomorrow or ever", "leave|rota|shifts .. wont .. needing|need .. it",
            "i wont be here $", "^ its|it_is|it time to_go|bye|goodbye $", "time to go $",
            "^ its|it_is|it time bye|goodbye $",
        ),
        excuses=(
            "note .. .. about|for leave|overtime|rota|holiday|handover|sgt_about",
            "retire|retiring|retirement|leaving_do|new_force|transferring|memorial|attended"
            "|attending|colleagues_funeral|guard_of_honour"
            "|maternity|resign|resigned|secondment|leaving_card|posted|service|procession",
            "federation|fed|pension|solicitor|how_do|who_do|template|unison will|wills?",
            "how|where|who|can .. will|wills",
            "one last shift then|and|before holiday|leave|annual|days|rest|i_am_off|a_week|my",
            "sorry for everything they|you_went|that_happened_to",
        ),
    ),
)  # fmt: skip
