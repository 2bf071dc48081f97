"""Dying as the job, a journey, sport, film or a machine says it: an ending that is final."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY

_ORDINARY = """
    in_laws|vending|my_flip_flops|coffin_all_day|lying_in_state|hr_reply|baby_death|debrief|toast
    it_support|told_you_i|headstone_of
    retire~|retirement|leaving_do|secondment|maternity|annual|holiday_booked|overtime|new_force
    annual_leave|on_leave|my_leave|leave_starts|promotion|desk_job|charity|memorial_day|visit
    resigning_from_the|resignation_letter|leaving_the_job|leaving_the_force|leave_the_force|
        fed_up_with
    gym|pool|lengths|training|course|laptop|printer|password|login|teams|outlook|computer|browser
    software|app|system|it_desk|helpdesk|phone_screen|account|email|whatsapp|facebook|instagram
    career|post_advertised|promotion_board|posting_notice|specialism|department
    my? son|daughter|kids .. football|match|play|school
    theatre_trip|tickets|concert|show|film_night|box_set|episode|season|series|book_club|novel
    garden~|allotment|compost|fishing|boat|cruise
    funeral_plan|funeral_leave|mum|dad|nan|grandad|gran .. funeral|ashes|grave|headstone
    work_life|quality_of_life|way_of_life|life_insurance|life_support|lifeline|life_jacket|
        life_coach
    smoking|vaping|drinking|booze|sugar|caffeine
    """
_PUBLIC = """
    suspect|misper|victim|male|female|caller|prisoner|detainee|scene|attended|dealt|negotiator|
        negotiators|inquest|jumper|deceased|undertaker_attended|coroner|nok|death_message
    """

IMAGE_RULES = (
    Rule(
        because="says it in the words of the job",
        kind=Kind.SELF,
        sideways=True,
        about=About.ANYONE,
        deniable=False,
        phrases="""
            <ending> .. from|off|on|over|to|with|by .. my_whole_life|my_own_life|<life>
            out of|from|off|with .. <life> $
            <life> .. concluded|over|closed|complete|cancelled|suspended|expired|terminated|
                discontinued|deleted|uninstalled|resigned !insurance|on_hold
            out|away|exit|gone|off|discharged|released|free|freed .. of|from .. <life> !balance|
                insurance|skills|coach
            alt f4|ctrl_z|delete
            life .. exe|server|contract|game|subscription
            life .. exe|server|sentence|contract|game|subscription & last|end|cancel|commute|quit|
                uninstalling|leave|over|let_me_out
            contract|subscription|lease|membership|warranty|tenancy|licence .. on|with|to <life>|
                me|myself
            red card|white_flag|full_time|final_whistle|curtain|last_call|game_over|
                checkmate for_me|my_life|on_life|from_life|over_my|on_me|self_inflicted|tonight
            contract with .. living
            the living
            <leaving> .. <final>
            <final> .. <leaving>
            <leaving> & not_in_the_good_way|not_the_good_kind|the_proper_kind|if_you_follow|
                if_you_catch|catch_my_drift|if_you_know|not_the_job|not_hr|the_other_one|
                the_real_one|i_mean_me|the_other_kind|not_the_business|the_kind_nobody|of_me|
                mine_by_me|not_work
            not_the_job|not_hr|not_the_shift|not_work & the_other|to_god|life|for_good|last_time
            off_watch|off_air|the_air|off_the_board & last|permanently|for_good|forever|going|
                final|put_me
            eow|end_of_watch & me|my|mine|soon|coming
            last|final transmission|call_sign|entry|update|lap|chapter|curtain|bow|track|dance|
                stand|orders|act|scene|page|verse|encore|tide|train|jump|level|life|whistle|round|
                over|inning|log|message_from|broadcast|patrol|briefing|stop|station|song|hand|
                roll|sign_off|sunset
            show|mark|book|put|log|list|record me .. unavailable|deceased|off|down|out|dead|
                not_available|closed|resulted|rip|state_0 .. forever|for_good|permanently|last|
                on_the|now|finally|for_the|$ !sick|leave|duty_for|overtime
            mark|show|put|log .. me .. deceased|dead
            nfa|no_further_action|close_the_log|resulted|filed & me|my_life|myself|whole_life
            close|closing|shut|end|file .. the|my log|case|file|book|incident .. on .. me|my|life
            no further trace|sighting|contact|updates .. of_me|from_me|tonight|after
            subject|caller|target|nominal|misper & is_me|me_is|is_myself|leaving_the|literal
            caller is me
            non suspicious
            no third party
            low|high|medium risk misper
            undertaker|hearse|coroner|mortuary|cordon|scene_guard|drone|cadaver|body_bag|priest &
                for_me|on_me|straight_round|save|me_tomorrow|please|book|send|ready|reservoir|mine
            cordon|tape|guard .. off .. for me
            scene guard on|for me
            bag|box|tag me
            toe_tag|body_bag & me|my|mine|i|soon|ready
            release|bail|discharge|parole .. to_the_ground|to_dust|from_being|from_life|denied|
                from_living|myself|to_god|my_own
            woke up alive
            served|serving|doing .. my? sentence|time|years & out_out|let_me|release|life|enough
            life sentence & mine|commute|i_want|out|finish|my_own|me|end
            refused .. by .. living
            transfer|transferring|transferred|posted|posting|attachment|seconded|secondment|
                promoted|redeployed|reporting|moving .. to|forces|is|in|other .. heaven|angels|
                cemetery|heavenly|other_side|upstairs|graveyard|skies|ground|god|stars|underworld|
                afterlife|pearly_gates|hereafter|next_world
            to .. god
            human race
            long|longest|big|final|endless|eternal|permanent|deep|deepest kip|lie_in|nap|
                night_shift|rest|sleep|rest_day|slumber|snooze|doze|lie_down|leave|night|silence|
                quiet|dark !duty|weekend|for_three
            <grave> & soon|mine|by|ready|size|suit|going_to|join|joining|planning|ill|rather|
                bring_on|meet|fitted|booked|measured|waiting !visit|attended
            pushing up .. daisies
            joining|feed~|swim~|sleep~ .. the|with .. daisies|fishes|fish|worms|angels
            count|counting|feed|feeding|food|meet .. worms|the_worms
            soon .. ash|ashes|dust|stardust|earth|soil|bones
            be|become|turn_to|return_to|back_to ash|ashes|dust|stardust|compost|worm_food
            six foot|feet|ft
            wooden|pine overcoat|box|suit|pyjamas|jacket|coat
            valhalla|st_peter|pearly_gates|elysium|ferryman|charon|styx|grim_reaper|the_reaper|
                elvis & i|me|my|off|soon|next|by|waiting|pay|see|meet|coins|booking|opening|
                tonight
            fallen|dead|old|lost comrades|mate|lad
            lad|mate|comrades|ones .. who_didnt|who_never|who_dont come|came|make|made
            catch~ .. them|him|her|lad up .. $
            should have been|gone|fallen .. with_them|too|then|instead
            handbrake off|handbrakes_off
            factory_reset|hard_reset|power_down|shut_down|uninstall~|delete|log_out|switch_off|
                unplug|unplugging|pull_the_plug & no_restart|life|myself|my_own|the_one_that|
                beats|permanently|forever|heart|soul
            pull~|pulling|switch~|turn~ .. my own plug|switch|lights|life_support
            heart|one_that_beats .. stop|switch|hang|log|beats
            lights out|off
            snuff~|blow~|put~ .. out? .. candle|my_flame|my_own|my_light|flame
            one way|no_return|no_return_flight
            one way|single|no_return|no_return_flight & ticket|nowhere|sky|heaven|flight|trip|
                please|return|journey|hell|everywhere
            not|no|without|wont .. return|postcard|postcards|ticket_back
            long|permanent|endless holiday|trip|journey|voyage
            going back .. to .. before i was? born
            before i was born & back|go|like
            ferryman|other_side|afterlife|next_life|next_world|great_beyond|the_beyond|eternity &
                i|me|my|soon|off|stamped|passport|ticket|booked|waiting|pay
            passport to .. other
            in the sky|heaven
            ask|tell|meet|see god .. in_person|face|why|tonight|soon|myself
            may be some time
            long walk .. snow|sea|cliff|pier|fog|never|dont
            dont .. wait up
            popping|nipping|off|stepping .. out|shops|walk|air
            popping|nipping|going|off|stepping|just .. out|shops|walk|air & never|not|no|
                any_after|wait_up|ever|wont .. back|coming|need|needing|wait|ever|after
            nipping to|out .. never|not coming|back
            get|getting|jump~|step~|fall~ off .. world|planet|earth|this_ride|merry_go_round
            taking the exit|off_ramp|last_exit
            drive|sail|swim|walk|row|fly|ride .. sunset|horizon
            cut|cutting|slip|slipping|untie|undo|let_go_of|loose .. tether|rope|moorings|anchor
            abandon|scuttl~|sink~ .. ship
            abandon|scuttl~|sink~|jump .. ship & me|myself|life|no_lifeboat|on_purpose|i_am|my_own
            eject|ejecting|ejector|bail~|jump~|jump .. no|without|minus .. chute|parachute|reserve
            no chute|parachute|lifeboat|restart|respawn|continue|extra_time|rematch|extra_lives
            last jump|flight|sortie|mission|patrol|dive
            not|never .. getting|get up
            down for the count
            staying down
            throw~|threw in .. the towel
            dive .. top|roof|car_park|bridge|cliff
            top|tipped|tipping|knock~ .. king|him
            bails|stumps|wicket & mine|by_me|life|drawn
            curtain call|curtains|final_bow|last_bow|last_orders|time_gentlemen
            bow~|bowing out
            take|taking a bow
            close|closing|shut|finish|end|write|writing|wrote|tear .. the|my|this|last|final ..
                book|chapter|story
            my story|book|chapter|song|film|movie|run|innings .. finished|ends|over|done|complete|
                ended|written|closed
            storys|storie|story .. finished|over|done
            goes|going dark
            dark dark
            pull~|pulling|bring~|bringing .. down .. shutters|shutter|curtain|blinds|blind
            everything must go
            sun .. down|set|sets .. not|never|no|told
            hibernat~ & ever|forever|no_alarm|never|for_good
            no alarm .. set|clock .. ever|again|$
            endex & me|life|out|i|not_the
            finish~|end .. the exercise|war|fight|tour
            weed|delete|dispose|purge|erase|remove|archive|destroy me|us .. from|of|system|record|
                records|$
            dispose|disposing|disposed of? me|on_me|myself
            weed me
            retention|expiry|sell_by|use_by .. period|date
            write me off
            cat a
            burn|bury .. the? officer|legend|man|body
            rule off .. notebook|book|line|life
            time of death & mine|me|follow|tonight
            discharged|dispensed|let_go|sacked|fired .. from|of|under .. breathing|living|life
            objective|goal|target|plan|aim|ambition .. is? cease|stop|die|end|not_exist|be_gone|
                not_be_here|survive
            dont fancy|want|need another breath|day|round|chair|verse|lap|innings|morning|sunrise
            another breath
            bringing it forward
        """,
        excuses=_ORDINARY,
        duty=_PUBLIC,
        urgent="<now>",
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        sideways=True,
        about=About.ANYONE,
        deniable=False,
        phrases="""
            out not over
            out out
            over and out
            going dark $
            gone|going & for_good|permanently
            for good|forever & leaving|off|out|quiet|stop|dark|down|gone|done !reg|in_this_nick|
                my_kit
            taking the exit
            taking|take|took .. a? dive|bow|exit
            pay~ .. ferryman|piper
            i .. putting|put|handing my ticket|papers|notice in
            popping out|off
            raf|navy|para|marine|ex_army & ejecting|last_jump|jump|lad_who|chute
            last one out|night|tide
            window|seat .. last_train|train
            all i want is .. quiet|silence|dark|sleep|peace|nothing|rest
        """,
        excuses=_ORDINARY,
        duty=_PUBLIC,
    ),
)
