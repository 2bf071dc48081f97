"""Farewells without the word: things given away, lasts, arrangements, word for after."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY

_ORDINARY = """
    facilities
    flip_flops|it_support|told_you_i|downsizing|sofa|freecycle|healthy_as|just_planning|
        for_the_bins
    retire~|retirement|leaving_do|new_force|transfer~|memorial|attended|guard_of_honour|maternity
    resign~|secondment|leaving_card|posted|promotion|new_job|new_role|new_team|next_post|moved_team
    solicitor|how_do_i|where_do_i|who_do_i|template|unison|can_i_get|fed_legal|will_writing
    on_annual|annual_leave|on_holiday|holiday|on_leave|on_a_course|on_the_course|mat_leave|
        sabbatical
    i_leave_the_force|off_sick|divorce|separat~|custody_of|rest_days_cancelled
    gym|gardening|charity|raffle|lottery
    my? dad|mum|nan|gran|grandad|father|mother has? died|passed
    """
_PUBLIC = """
    scene|attended|misper|victim|detainee|prisoner|caller|patient|suspect|deceased|male|female|
        inquest|coroner|exhibit_store|nok|next_of_kin
    """

FAREWELL_RULES = (
    Rule(
        because="says goodbye",
        kind=Kind.SELF,
        about=About.ANYONE,
        phrases="""
            where i am going|off|headed|bound
            where going|headed
            i am not|wont be coming|coming_back|back_for .. it|them|anywhere|from_this|ever
            where i am .. going|off .. need|plenty|take|cold|care|soil|room
            wont|shant|not .. be .. need|needing .. it|them|boots|kit|where|anymore|again|any
            wont|shant|not|never .. be here|there|about|around|alive|back for|to_see|after|
                anywhere|at_all|for_it|anyway|$
            wont|shant|not|never .. reach|see|make|be_here_for .. 40|50|60|30|40th|50th|60th|
                christmas|her_grow|him_grow|them_grow|wedding|21st|18th
            soon i wont be|exist|matter
            before i go .. and|i i|dont|do mean|not mean|leave
            i can go|leave|rest|stop|let_go now|in_peace|$
            i can go|leave|rest now
            as if i was|were|had never here|existed|been|born
            see you soon|up_there|all_soon .. dad|mum|nan|brother|mate|grandad|lad|sis|son|
                darling|daughter|old_friend
            <close>|them|us|lad .. seat|place|bunk|pint|kettle|bed|spot .. up_there|upstairs|
                heaven|for_them|saved
            saving|save|keep|keeping .. a seat|place|bunk|pint|spot .. up|there|upstairs|for_you
            tell .. god|st_peter|the_angels
            my|his|her|the last|final .. bedtime_story|pint|supper|meal|kiss|hug|cuddle|walk|
                drive|birthday|christmas|sunday|bath|photo|school_run|wish|breakfast|dinner|tea|
                weekend|story|hymn|mass|prayers
            last|final supper|will_and_testament|words|rites|bedtime|wish
            hugged|kissed|held|cuddled .. longer|tighter|forehead|goodbye|for_ages|last|
                wouldnt_let_go|extra
            lovely|nice|good|perfect|best last day|night|weekend|christmas|holiday|meal
            they|he|she|wife|kids|mum|everyone|nobody|dad dont|doesnt|didnt know|realise .. it|
                that .. was|is|will_be|$
            was|is the last one|time|birthday|christmas|goodbye
            last text|message|call|email|selfie|post|tweet .. to|for|sent|from|bye
            gave|give|given|giving|handed|left|leaving|donated|signed_over .. watch|bike|guitar|
                records|boots|kit|medals|season_ticket|collection|tools|ring|cat|car|bat|fishing|
                cufflinks|whistle|books|vinyl|things|camera|golf
            gave|give|given|giving|handed|left|leaving|donated|signed_over .. watch|bike|guitar|
                records|boots|kit|medals|season_ticket|collection|tools|ring|dog|cat|car|bat|
                fishing|cufflinks|whistle|books|vinyl|things|camera|golf & lad|mate|son|daughter|
                brother|early|lighter|need|wont|away|today|nephew|probationer|done|anymore
            given|giving|gave .. away .. bike|watch|records|things|stuff|everything|collection|
                gear|guitar|books|clothes|kit
            rehomed|rehoming|rehome|rescue_centre|new_home|good_home|sold|found_a_home .. dog|
                dogs|cat|cats|rabbits|horse|snake|hamster|parrot|animals|pets|budgie|goldfish|
                hens|chickens|it|him|her
            dog|dogs|cat|cats|horse|hamster|pets .. tied|at_my_mate|goes|go .. outside|
                someone_kind|to_someone|told_him|told_her|not_a|wont|kind|please
            dog|dogs|cat|cats|police_dog .. fed|food|vet|collected|looked_after|walked
            everything|all|it|house|life .. in|is order|sorted .. now|will|wills|peaceful|calm|
                letters|kids|insurance|passwords
            wills|will .. done|redone|made|changed|updated|signed|witnessed
            redid|redone|rewrote|rewritten|changed|updated|made|checked|sorted .. my will|
                nomination|nominee|death_in_service|beneficiary|beneficiaries|expression_of_wish|
                life_insurance
            cleared|emptied|cleaned_out|tidied|boxed_up .. my? locker|desk|flat|house|room|phone|
                garage|loft
            so|save|saves|saving nobody|no_one|they|them|you|wife|mum .. have|has|else|having|to|
                from .. to|do|asking|sort|hunt|find|deal
            shredded|burned|burnt|deleted|wiped|binned|destroyed .. everything|diaries|photos|
                papers|accounts|history|with_my_name
            shown|showed|teaching|taught|wrote_down|written_down|list_of .. wife|husband|him|her|
                son|partner .. how|boiler|bins|bills|passwords|tax|fuse_box|accounts
            guardian|guardians|godparents|godmother|godfather & kids|agreed|take|asked|last_thing|
                will|paper|list|them
            who would|will|gets|takes|has|have my kids|children|girls|boys|daughter|son|dog
            last thing|job|tie|item|bit|one .. off|on|to|in|i_have|that .. list|here|sort|this|
                sorted|world
            nothing|no_one|nobody .. to? keep|keeping|holding|hold|tying me .. now|here|anymore|$
            that is|was everything|the_last then|sorted|done|$
            suit|dress|tunic|uniform|clothes .. bury|buried|funeral|coffin|whoever
            bury|cremate|scatter me|my_ashes !now|in_my|in_paperwork|under_more
            funeral & me|my|mine|myself|own & no|want|dont_let|who|police|music|wear|plain|pay|
                sorting|arranging|planned|bearers !leave|attend|leave_for|go_to_a
            no flowers|fuss|hymns|honours .. no|at|please|on
            no flowers|black|fuss|hymns|honours .. no|at|please|on & coffin|funeral|flag|when_i|
                police|wake
            flag on the? coffin|bearers
            on my coffin|grave|death_certificate
            do|did|done it|that themselves|themself .. funeral|honours|own
            photo|picture|profile .. use|used|appeal|news|order_of_service|misper_poster
            set|scheduled|timed .. my? emails|email|message|messages|texts|post .. to_send|for|on|
                to_go
            posted .. keys|note|letters|letter .. with|through|to|this_morning|today
            note|envelope|letter|letters|cards .. table|locker|names_on|pillow|glovebox|drawer|
                visor|fridge|desk|for_after|solicitor_has
            explained|said|written|put it .. all? in .. letter|note|email|envelope
            birthday cards|letters|presents
            bought .. present|card|gift|dress
            recorded|filmed|filming|voice_note|memory_stick .. for|of|voice|mine|messages
            recorded|recording|filmed|filming|voice_note|memory_stick|video .. for|of|voice|mine|
                messages & after|kids|little_ones|hear|labelled|sounded|grow|remember_me
            photos printed|sorted|labelled|albums so|for they|them|kids
            labelled|left|ready for after|when_i_am_gone
            nobody|no_one|dont|not .. feel|blame|feel_bad|feel_guilty|carry|carrying .. after|
                guilty|yourself|themselves|tomorrow|herself|himself
            nobody|no_one|dont|not .. feel|blame|feel_bad|feel_guilty|carry|carrying .. after|it|
                guilty|yourself|themselves|tomorrow|herself|himself & tell|say|please|after|
                tomorrow|careful|did
            nobody|no_one|none could .. have|of_you known|noticed|stopped|done|helped
            isnt|wasnt|not down to|because_of|anything .. her|him|them|you|she|he|anyone_said
            tell|let|make_sure .. counsellor|tutee|sgt|skipper|boss|team|tutor|doctor|gp .. isnt|
                wasnt|not|fault|did_all|could|brilliant|sorry
            did|done all|everything|their_best|her_best|his_best .. could
            apologies|sorry .. in advance|to_whoever|to_the_duty|to_the_crew|to_the_lad|
                for_the_mess|to_whoever_finds
            whoever .. picks_up|finds|gets|deals|opens|cleans .. body|my|this|dog|it
            to whoever
            make sure|someone|somebody|please .. mum|nan|dad|wife|husband|kids .. told|told_in|
                in_person|is_ok|are_ok|looked_after
            death message .. me|my|mine
            send .. someone|somebody .. decent|kind|nice|gentle .. my|do|tell|mum|wife|to
            someone|somebody|promise|please|will_you|you .. check|keep_an_eye|look_in on .. wife|
                mum|kids|him|her|husband|dad|girls|boys|them .. after|for_me|please|when|then
            if anything|something happens|happened to_me|me
            look after each other .. better|for_me|please|when|always|i
            look after .. my? team|crew|lad|dog|shift|wife|mum|kids|girls|boys for_me|will_you|
                wont_you|when|after|please $
            cheerio|farewell|adieu|so_long|ta_ra|toodle_pip|tara|au_revoir|sayonara .. everyone|
                all|lad|world|team|folks|now|guys|then|love
            goodbye all|x|forever|lad $
            this is|that_is .. my? goodbye|farewell|last_goodbye|my_way_of_saying
            left the whatsapp|group|chat|groups
            thank|thanks .. everyone|everybody|you_all .. worked_with|ever|known|wish .. well|
                goodbye|bye
            leaving|leave|left .. my .. accrued|toil|leave|pension|kit|things|everything to ..
                lad|wife|him|her|them|team|kids
            take|taking my place|spot|locker|seat|shifts .. permanent|permanently|for_good|letter|
                forever
            permanent gap|vacancy
            put|mark .. someone|somebody else down|on
            not .. going_to_be|be around .. for|xmas|christmas|new_year|birthday|and_no|no
            dont|not|no_need .. bother|cover|covering|send|book|booking .. me|card|shift|friday|
                course .. permanent|wont|shant|about|for_me_just|kids|not_going
            forgive~|forgiven|sin|hell|god|heaven|confession|priest|imam|blessing|absolution|
                chaplain|rabbi|haram & before_you_do|before_i_do|about_to_do|what_i_am|do_it|
                go_to_hell|tonight|if_you_do|take_your_own|suicide !meeting|chat
            because of what i am about_to_do|going_to_do|doing
            what i am about_to_do|going_to_do .. tonight|tomorrow|later|$
            get|gets|still_get|pension|half|lump_sum|payout & if_i_go|if_i_die|when_i_die|
                if_i_did_it|if_i_do_it|after_i_am_gone & she|they|wife|kids|family !first
            does|do she|they|wife|kids|family|he still? get .. if .. i .. die|go|kill|do|did|dead
            end of this|my_story
            end of it|this|me|my_story & tomorrow|after|note|calm|peace
            got through|held_on|hold_on|waited|wait|stayed .. til|until|till|his|her|the|for|
                christmas .. birthday|baby|wedding|christmas|exams|results|holiday|anniversary
            nearly over|done|there|time|finished
            whip round .. kids|wife|family|instead|funeral
            sister|brother|wife|mate|mum didnt|doesnt ask why|what
        """,
        excuses=_ORDINARY,
        urgent="tonight|goodbye|this_is_it|right_now|bye",
        duty=_PUBLIC,
        deniable=False,
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        about=About.ANYONE,
        phrases="""
            crime queue|workload|exhibits|files|statements .. zero|all_done|booked_in|up_to_date|
                nothing_outstanding
            leave|left|tidy|tidied .. everything .. tidy|neat|straight|so
            goodbye .. dad|mum|girls|boys|son|daughter|love|wife|children
            <he>|she|he|they asked|laughed|said & planning_on_dying|dying|guardian
            told him|her|them .. a_week|early|a_course|holiday|moved
            have the house|lot|car|dog|kids|them|everything .. now|dont_care|from_now|any_more
            put that|this on_record|down_somewhere|in_writing
            put that|this|it on_record|down_somewhere|in_writing & after|funeral|nobody|flowers
            after tomorrow|tonight|friday|monday
            promise .. check|tell|remember|keep
            promise .. look|check|tell|remember|keep & after|me|wife|kids|mum
            look after my team|crew|girls|boys|lad will_you|please|for_me|$
        """,
        excuses=_ORDINARY,
        duty=_PUBLIC,
        deniable=False,
    ),
)
