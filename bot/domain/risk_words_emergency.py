"""Life in danger this minute: attackers, fire, water, crashes, breath and heart."""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind, Level

_ORDINARY = """
    says|said <he> wants|going_to to? end|die|kill
    end_it|kill_himself|kill_herself
    training|course|policy|exercise|drill|scenario|first_aid_course|poster|alarm_test|fire_warden
    last_week|last_month|last_year|yesterday|years_ago|months_ago|weeks_ago|at_the_time|nightmare~
    flashback~|dream~|inquest|trial|attended|debrief|claim|insurance|how_long|compensation|
        statement
    spreadsheet|inbox|meeting|meetings|email|teams|powerpoint|laptop|printer|workload|paperwork|
        rota
    lol|haha|pun|football|quiz|match_report|film|box_set
    form|leave|pay|after_the|recovering|recovered|diagnosed|stents
    hot_water_bottle|smoke_break|smoke_free|vape|curry|hot_desk
    """

EMERGENCY_RULES = (
    Rule(
        because="danger right now",
        kind=Kind.DANGER,
        level=Level.IMMEDIATE,
        old=Old.NOW,
        phrases="""
            # somebody is at the door, inside, behind me
            he|she|they|ex|stepdad|someone|somebody|man|bloke|fella|gang|neighbour|men|people|
                they_are .. is|are|has|have|trying|got|let|kicking|at|in|on|outside|inside|
                getting|smashing|climbing .. in_the_house|inside_the_house|the_door_in|my_door|
                every_door|my_windows|door_handles|over_the_gate|in_my_garden|in_the_garden|
                on_the_roof|at_the_gate|himself_in|outside_with|garden_with|the_handle|my_path|
                on_the_stairs|back_of_my_car|let_himself_in
            he|she|they is|are here & he|son|gun|knife|help
            ^ he_is|she_is|they_are here|inside|outside|coming|back $
            he|she|they is|are here $
            hiding|hid|hidden|barricaded|locked_myself|locked_ourselves|we_are_in .. in|behind|
                under|the|with .. wardrobe|bathroom|toilet|cupboard|car|room|stock|bushes|loft|
                desk|door|bins|store
            cant talk|speak & send|hear|hiding|someone|long|ring|he
            cant ring because|he|they
            breaking|broken|breaks in .. next_door|downstairs|now|and|to_my|screaming
            kicking|smashing|bashing|rattling|trying .. door|doors|windows|handle|window .. in|
                now|down|$
            someone|somebody|man|he|they is|are? following|followed|behind|tailing .. me|us ..
                foot|home|car|since|turns|road|now|still
            followed|followed_me .. into|off|from & now|aisle|waistband|still|help|two_guys
            with|has|got|holding|waving|carrying|wielding .. a .. zombie_knife|machete|axe|
                crowbar|sword|hammer|bat|gun|weapon|knife|blade|pitchfork|shovel|nail_gun|
                chainsaw|wheel_brace|cleaver|crossbow & me|my|us|now|garden|windscreen|path|shop|
                bus|train|gate|behind|hit|he|there|outside|mum|door|kid !says|himself|herself
            there is|there_are|there_is .. man|people|someone|fella|boy|lad|two .. with|and|
                trying|getting|on .. gun|knife|blade|sword|weapon|axe
            shots fired|repeat
            shot at|shooting|firing .. at|us|from|out
            my|our|crewmate|colleague|oppo|pc|partner .. stabbed|shot|hit & now|just|been|he|
                blood|stomach|help|bleeding
            hostage|held_hostage|held_captive & outside|phone|he|landlord|room|home|help|now
            cant|couldnt get .. out|away .. now|help|van|car|house|he|flat
            code zero|red
            10 9 $
            officer|police|urgent needs? assistance|help .. now|top|at|please
            no one|nobody is answering|coming & radio|code|help|back_of|fight
            kicking off & detainee|in_here|cell|jammed|stuck|me
            weapon|knife & behind|till|shop|counter|text_instead|hiding
            he|they|she|five|six|gang .. waiting .. my_car|car_park|outside|for_me .. hoods|up|
                with|now|station
            driving at & both|going_to_go|mph|wont_stop|110|100
            taken|took|gone_off|run_off|snatched .. baby|son|daughter|kids|partner .. wont|alive|
                from|van|dragged|gone
            little|my|boy|girl|toddler|son|daughter missing & gate|garden|park|gone|now
            # fire, water, crash
            fire|smoke|flames|alight|burning .. in|under|through|from|at|everywhere .. door|house|
                office|lift|building|custody|kitchen|cell|floor|room|hall|stairs|windows|hq
            house|flat|building|car|mattress|kitchen|office alight|on_fire|burning|ablaze
            smoke|fire|fumes|gas & trapped|stuck|lift|cant_ring|getting_sleepy|passed_out|chair|
                kids|dizzy|keys
            explosion|exploded|grenade|bomb|device|detonated & been|just|pin|bag|desk|wires|now|
                casualties
            trapped|stuck|pinned|wedged .. in|under|behind|by .. lift|car|van|wreck|shutter|
                rubble|water|loft|fire|machine|tree|bar|it|wheel
            car|tree|horse|wagon|van|carrier .. on_top|come_down|rolled|overturned|upside_down|
                in_the_water & me|inside|mate|rider|fuel|serial|out|help
            car|van|water & rising|flooded|coming_up|sinking|door_wont_open
            cut off .. tide|water
            tide|current|ice & phone|drifting|knees|out|carried|cant_swim|broke
            fell|fallen|fell_through|come_off .. bike|roof|ladder|ditch|stairs|cliff|horse|
                cellar & cant|move|legs|nobody|conscious|blood|ear|where_i_am
            cant move .. my? legs|neck|arms|back
            electric shock|electrocuted & still|attached|now|colleague
            hit by .. train & now|track|power|on_the_ground|just|bleeding
            # body
            not|isnt|stopped|struggling|hardly|barely|no .. breathing|breathin|conscious|
                responding|waking
            unconscious|unresponsive|collapsed|passed_out|fainted|fitting|having_a_fit|seizure|
                convulsing & now|floor|help|desk|gym|he|she|wife|colleague|son|just|alone|defib|
                someone|mate
            gone blue|grey|purple|floppy|limp
            lips .. blue|grey|purple
            choking|choked & he|she|baby|now|cant|help|we
            he|she|baby|toddler|son|daughter is choking
            throat .. swelling|closing|closed
            epipen & not|used|working|no|need|bee|nut
            cant breathe
            asthma attack
            chest .. pain|pains|tight|vice|crushing & arm|sweating|now|grey|shoulder|breath|dead|
                jaw|cold
            heart attack|stroke & having|now|think|someone|gym|dad|mum|took|faither|just|wife|
                husband|gym
            heart|pulse .. racing|200|180|stopped & dizzy|vision|wont|opened|now|come_down|faint
            numb .. side|arm|face & typing|cant|right|left|now|speech
            face|mouth|mooth dropped|droop|to_the_side|away
            worst headache|pain .. life
            vision|sight .. going|gone & eye|heart|head|sweating|curtain
            anaphyl~|allergic reaction
            swallowed|drunk|drank|eaten|inhaled|ate ... battery|bleach|oven_cleaner|tablets|
                packet|vitamins|balloon|magnet|cleaner & toddler|little_one|baby|year_old|
                daughter|son|my|kid|she|he
            mixed|powder|wrap|chemical|chemicals|meth_lab|fumes & choking|breathe|dizzy|eyes|
                fizzing|burn|sleepy
            waters .. broke|broken & cord|feel|coming|now|blood
            soaking a? pad|pads|through
            coughing|vomiting|throwing .. blood
            bleeding & neck|pumping|wont_stop|spurting|artery|how_do_i_stop|everywhere|cant_stop|
                wont
            wrist|leg|arm|artery|neck|glass & pumping|spurting|wont_stop_bleeding|accident_it_is
            how do i|you .. cpr|stop_bleeding|stop_the_bleeding|resuscitate|recovery_position
            od|overdosed & breathing|housemate|mate|snoring|cant_wake|blue
            snoring funny|weird & wake
            stitches .. burst|split
            newborn|baby|toddler .. wont_wake|floppy|not_feeding|fever|ribs|lips|rash|limp
            oxygen .. run_out|empty|gone
            999 .. isnt|not|wont .. connecting|answering|working
            i need|send an ambulance
            mayday
            please .. send|get someone|help|police|units|everyone
            get|send someone $
            lockdown .. school|desk|kids|under
            collapsed & roof|stand|wall|scaffold|building|ceiling & people|casualties|inside|under
            dog|horse .. loose|is_on|attacking|got & kid|playground|sergeant|me|conscious
            hit the .. dog_handler|officer|medic
            riot|kick_off & inside|stuck|separated|family|mosque|alone|helmet
            taser .. didnt|not|failed .. work & coming|still|he
            still coming at me|us
            hold on .. much_longer & got|her|him|ledge|arm
        """,
        excuses=_ORDINARY,
        duty="""
            file|statement|mg11|crime|court|report_of|victim|policy|debrief|log|procedure|went_to
            attended|was_sent|drunk_male|case|cordon_was
        """,
    ),
)
