"""Ways to die that are looked at, looked up, kept near or already used."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind, Level
from bot.domain.risk_words import HEAVY

_NOT_MINE = """
    suspect|suspects|detainee|prisoner|misper|victim|caller|patient|seized|scene|he_had|male
    female|dealing|dealt|attended|negotiator|training|drill|licensing|amnesty|job_at|search
    warrant|shoplifter|evidence|property|custody_record|report_of|report_from|welfare_check|policy
    deceased|cordon|jumper|sudden_death|mispers|inquest|callers|bodies
    """
_ORDINARY = """
    hay_fever|fire_brigade|exhaust_job|glue_gun|nail_gun|heat_gun|speed_gun
    migraine~|headache~|hayfever|prescribed_by_oh|side_effects|drive_on|drug_test|declare|
        blood_pressure
    can|do|should|is i|it|we .. take|drive|declare|bring .. <pills> !to_die|to_kill
    washing|towing|tow|climbing_wall|climbing_course|scout~|knot_for|knots_course|sailing|fishing
    running_late|miss~_the|delayed|cancelled|commute|season_ticket|parking|permit|strike
    quilt~|knit~|gate|lock|door_lock|locker_key|printer|laptop|charger|uniform_store|stores
    bridge_job|closure|roadworks|diversion|card_game|walking_group|charity|sponsored|abseil
    bath_time|baby|babys|toddler
    he|she|they|<partner> .. hid|hides|holds|put|pulled|pointed|threatened|threw
    <partner> .. with a|the knife|gun|blade
    lethal_weapon|lethal_force|less_lethal
    """

WAY_RULES = (
    Rule(
        because="means ready or already used",
        kind=Kind.SELF,
        level=Level.IMMEDIATE,
        about=About.ANYONE,
        phrases="""
            working|work|worked|figuring .. out how_many|how_much .. <pills>|it_takes|would_take|
                to_take
            how many|much of .. <pills> .. it_would_take|would_kill|to_die|to_take|i_would_need
            took|taken|swallowed|necked|had|injected too_many|too_much .. on_purpose|and|havent|
                nobody|deliberately
            took|taken|swallowed|necked|downed some|my|all|every|them|loads|a_few|something|
                the_whole .. <pills>
            <pills> .. half|most|some|all|few|handful gone|down|inside_me
            just|i_have|i took|taken|swallowed|necked the|my whole? lot|box|bottle|packet|strip|
                stash|pack
            throw|threw|throwing|sicked|puked|vomited .. up .. <pills>
            <pills> & threw_them_up|sicked_them_up|throw_up_the|threw_up
            blood|bleeding & did_it_to_myself|on_purpose|my_own|cant_tell|wont_stop|wrist|
                wrists !donor|test|pressure|nose
            did it|this to myself
            <pills>|pill_bottle|pill .. in|on my lap|hand|hands|pocket|palm|bag
            <pills>|pill_bottle & looking_at|staring_at|counting|counted|in_front_of_me|lined|
                laid_out|tipped|emptied|stockpil~|saving|saved_up|stash|hoard~|stashed|
                next_to_the_bed|by_the_bed|bedside|all_at_once
            packet|packets|box|boxes|bottle|strip|stash|jar of .. <pills>|pills
            count|counted|counting .. out? <pills>|them
            <pills> .. enough|plenty|would_do|would_be_enough|will_do|thatll_do|do_it|do_the_job|
                to_finish|to_kill
            <pills> & thinking_about_it|thinking_about_taking|still_in_the|thought_was|
                first_thing|keep_thinking|tempt~|drawn|calling
            <pills> & whisky|vodka|gin|wine|bottle_of & me|i|tonight|front|car|hotel|lay_by|layby
            too many .. asking for me|myself
            <pills>|insulin|pill & too_many|too_much|lethal|fatal|how_quick|how_long|kill|
                enough_to|overdose_on & i|me|my
            what happens|would_happen|happened if i|you|someone .. took|take|swallowed|swallow|
                mix|mixed .. all|whole|lot|them|these|<pills>|box|bottle
            took|take|swallow|have all of these|them|those
            all of them|these|those at_once|in_one_go
            stopped|stop|not|skip~|skipping|havent_had taking|my|taken .. insulin|inhaler|
                heart_tablets|warfarin|thinners
            vodka|whisky|gin|wine|booze|rum|beer plus|and|with|on_top_of <pills>
            see if i wake|come_round|make_it|survive|am_still_here|get_up
            <pills>|rope|knife|blade|train|bridge or the <height>|<rail>|train|rope|<pills>|river|
                car
            bought|buying|ordered|got|get|fetched .. rope|noose|cord|chain|paracord|bedsheet
            tried|try|tie|practis~|learn~|learned|learnt|youtube|youtubed|watched .. knot|noose|
                slip_knot|hangman~
            <rope> & beam|rafters|banister|hook|tree|branch|loft_hatch|pull_up_bar
            <rope>|beam|rafter|branch|hook|banister|laces & hold_me|take_my_weight|hold_my_weight|
                which_one_will_hold|will_hold|keep_thinking|think_about|look_at_every|
                keep_looking|looking_at_the|every_time|cant_stop
            rope chair|note|tree|beam|rafters|stool
            ligature|hanging|noose & me|myself|i|my & everywhere|look|settled|points|man|own !obs|
                cutter|cutters|policy|audit|fish
            hanging is|that_is|it_is .. what|how|way .. i|settled|chosen
            cut|cutting .. down .. lad|man|woman|bloke|girl|them|him|her
            bag|towel|kit .. wardrobe|boot|shed|loft|cupboard|drawer
            what|all|everything i need .. for it|to_do_it|that|ready
            wrong|other|far|outer side .. railing|railings|barrier|fence|rail|parapet|bridge|wall
            <height>|parapet|railing|railings|pier|headland|multi_storey|quarry|gorge|weir &
                look_over|looked_over|leg_over|foot_over|climbed|lean~_over|right_answer|texting|
                two_hours|handbrake|going_back|keep_going|keep_ending_up|end_up|turned_the_lights|
                step~|talked_me|stood_there|nobody_sees|cant_leave|ages|sat_there|pulled_over|
                stones
            leg|foot|legs over the <height>|railing|parapet|edge|wall
            ended|end|ending|found up|myself at|on|by .. <height>|pier|quarry|headland|lake|tracks
            drove|driven|walked|went|going|cycled .. to|out|up|onto|back .. beachy_head|headland|
                viaduct|flyover|quarry|clifton|humber_bridge|erskine|forth|severn
            up|out on|at the roof|ledge|rooftop|parapet|balcony|beams|gantry
            platform & trust_myself|edge|closer|stand|stepping|step|fast|non_stopping|express
            step|stepping|stepped off|out|in_front|onto .. <rail>|<road>|platform|kerb|train|
                lorry|bus|track|edge|cliff|roof|line
            one step
            trust myself .. on|near|by|at|crossing|around .. <height>|<rail>|<road>|<means>
            timetable|non_stopping|freight|fast_train|express|last_train & do_with_it|intend|
                in_front|on_the_line|on_it|jump|step|tracks|lie|step_out
            stood|standing|stand|sat|walk~|lie|lying in_front_of|in_the_path_of .. train|wagon|
                lorry|bus|traffic|truck|car
            hoping|hope|praying|wish~ .. wouldnt|dont|didnt|would|not stop|brake|see_me|swerve
            cycled|ran|walk~|drove|rode|crossed .. red|road|lane|middle|traffic .. eyes|dark|
                without_looking|shut|no_lights
            eyes shut|closed & road|red|drive|driving|bike|wheel|motorway|bend
            russian roulette
            bend|corner|wall|bridge & wont_be_slowing|not_slowing|wont_be_braking|not_brak~|
                no_lid|no_belt|without_a_belt|seatbelt_off|foot_down|flat_out
            look|looks|seem|pass like an accident|natural_causes
            swim|swam|swimming|walk|row|paddle|wade out .. and|not|until|til|far .. not|never|no|
                back|sink|cant
            go|going|slip|jump|fall|climb|step over the side|railing|edge|rails|wall
            pockets full|filled|weighted
            bath|basin & not_to_wash|not_for_a_wash|razor|blade|toaster|head_under|under_the_water
            water|lock|river|sea|canal|lake|reservoir|marina|weir & cold_enough|wouldnt_take_long|
                wont_take_long|take_me|stay_under|stop_fighting|quick_in
            garage|shed|car & door_shut|doors_shut|engine_on|engine_running|windows_up|
                door_closed|sealed|exhaust|fumes
            engine on|running
            gas|exhaust|carbon_monoxide|fumes & myself|sleep|sealed
            premier inn|travelodge|hotel|room|b_and_b|airbnb|cottage|caravan
            lie|lay|sit|walk~ .. down|out .. snow|hill|fell|woods|moor|mountain|cold|rain
            let it happen|take_me|come $
            go|walk|climb|head|drive up|out|into|to .. and .. not|never come|return|be_found down|
                back|home|$
            never|not|wouldnt spot|find me .. where|up_there|out_there|i
            where i mean|plan|intend to go|be|end_up|do_it
            where i mean|plan|intend|want to go|be|end_up|do_it & find|spot|nobody|body|never
            woods|forest|layby|lay_by|beach|moor|field|quarry & rope|bottle|pills|phone_on|
                phone_off|goodbye|sorry|nobody_comes
            unclip|unclipped|slip_the_harness & height|tower|ladder|rope|because_i|would|might|
                want|abseil
            freight|train|lorry goes|comes|is_due by|past|through
            site|sites|forum|forums|group|page|pages|book|chat .. tells|tell|shows|how_to|about ..
                how|die|methods|ways|painless
            research~|google~|googled|looked_up|looking_up|search~|reading_up|read~|studied|
                comparing .. how_much|methods|lethal|fatal|drop|doses|painless|how_long|
                ways_to_go|hanging|ligature|which_way !mo|interview|fraud
            methods & researching|painless|phone|personal|google|reading|history
            how do|does|would|can people|someone|you|i .. do_it|die|go|kill without .. pain|
                hurting|anyone|mess|feeling
            how .. do_it|die|go|quick|painless .. without pain|hurting
            least|without|no|less|minimum mess|pain|trauma .. for|whoever
            which way|method|of_them
            which way|one|method|bridge|of_them & least|quick~|find|painless|hurts|mess|works|
                will_hold
            i know|seen|have_seen what works|kills|does_it|actually_works|would_work|
                it_takes_to_die
            reading|read the label|labels|leaflet|warnings
            chemicals|weedkiller|bleach|antifreeze|poison|heroin|fentanyl|pesticide|drain_cleaner|
                rat_poison|helium|nitrogen|cyanide & me|i|my|myself & do_for|finish|would_do|
                under_the_sink|label|drink|enough|think|barn|thinking
            will|enough .. for|to me|finish_me|kill_me|do_me_in
            do|does|would|will|enough .. for|to me|finish_me|kill_me|do_me_in & chemicals|stuff|
                pills|room|drop|dose|tablets
            enough .. to finish|kill|end|do me|a_horse|an_elephant
            taking notes|making_notes|learn~|lessons .. for|from .. myself|how_they|them
            how they|he|she|people did it
            drop is|was|off|from .. <height>|multi_storey|roof|here
            take|taking|remove|lock|hide|hold|keep .. my? shotgun|guns|tablets|pills|knives|rope|
                meds|razors|shotgun|rifle .. away|off_me|for_me|from_me|please
            get|someone|somebody|you .. take|come_and_take .. it|them off me|away
            i should get_rid|give_up|hand_over
            means .. in the|my house|home|flat|car|loft|shed|garage|cupboard
            got|have the means
            remove|removed|removing|given_up means
            safety plan
            have not|havent removed|thrown|given|got_rid|handed|binned .. means|<pills>|rope|
                tablets_out|blades|it_away
            not safe .. with|around|near .. in|my|what|<means>|cabinet|kitchen|house
            cabinet|drawer|cupboard & not_safe|tablets|temptation|pills|enough_in
            armoury|gun_safe|safe|cabinet .. open & my_head|head_gone|head_is_gone|myself|thinking
        """,
        duty=_NOT_MINE,
        excuses=_ORDINARY,
        deniable=False,
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        about=About.ANYONE,
        phrases="""
            the stuff .. boot|sink|shed|garage|cupboard|loft|drawer
            still|have|got|bought the stuff|gear_i_need|means
            searched .. locker|house|room|bag .. not|missed|but .. car|shed|boot|loft|pocket
            if i tell you where|what .. is|are|i_have
            why i wanted|needed|bought|asked so many|much|such
            thatll|that_will|that_would|that do it|me|the_job|nicely|$
            keep driving|walking|going past|by|to .. that|the|same .. tree|bridge|spot|place|bend
            i know .. tides|timetable|drop|heights|that_stretch|that_bit|depth
            alone with .. them|it|guns|weapons|tablets|means|my_thoughts
            what i|id would? have done
            looking at the hook|beam|banister|rafters|key|cabinet|coat|water|drop|railing
            i .. know which .. of|one .. belts|beams|ropes|trees|knives|bridges|bottles
            been .. back to .. spot|place|bridge|layby
            handbrake off|handbrakes_off
            one way $
            gun|guns|shotgun|firearm|rifle|gun_safe|gun_cabinet|armoury|firearms & not_ok|
                not_okay|bad_night|on_my_own|please|head_gone|my_head_is|struggling|for_me|
                not_good|alone|bad_day|not_coping
        """,
        duty=_NOT_MINE,
        excuses=_ORDINARY,
        deniable=False,
    ),
)
