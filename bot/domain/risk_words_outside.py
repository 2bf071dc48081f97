"""Threats from outside: to kill or hurt, at home, by post, online, through the family."""

from bot.domain.risk_grammar import Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import OUTSIDERS

_ORDINARY = """
    victim|witness|complainant|caller_was|training|policy|template|statement_from|shopkeeper|vip
    protecting_a|mp|councillor|threatened_to_resign|threatened_to_leave|threatened_with_upp
    birthday|leaving_do|newsletter|intranet|christmas_card|valentines|sympathy_card_for|bank_card
    lol_he|football|xbox_with_my
    """

OUTSIDE_RULES = (
    Rule(
        because=OUTSIDERS,
        kind=Kind.THREAT,
        deniable=False,
        phrases="""
            <them_out> .. said|says|told|promised|swore|threatened|threatening|threatens|shouted|
                whispered|mouthed|going_to|will|wants_to|texted|messaged|posted|emailed|warned|
                vowed|reckons ... stab|shoot|rape|slit|cut|smash|petrol_bomb|throw_acid|throw|
                acid|batter|strangle|bury|hurt|blind|skin|kneecap|smother|put_me|drop_me|have_me|
                finish_me|cave|jump_me|do_me|open_me|run_me|run_over|hang|lynch|gas|bomb|
                disappear|come_for_me|get_me|pay_me_a_visit|visit_me ... me|my|us|our|you|in|head|
                face|house|home|kids|family|wife|dead|throat|over|up|legs
            <them_out> .. said|says|told|promised|swore|threatened|threatening|shouted|going_to|
                will|wants_to ... stab|shoot|burn|rape|slit|smash|strangle|bury|hurt|blind|skin|
                batter me|my|us|our
            <them_out> .. knows|know|found|got|has|have|posted|published|put|named|named_my|said|
                knew|read_out ... where_i_live|my_home|my_street|my_kids|my_wife|my_car|
                my_parents|where_i_run|my_daughter|my_family|my_mum|my_home_address|my_synagogue|
                my_mosque|my_church|my_reg|my_childrens|our_house|our_street
            my|our .. address|home|house|kids|kids_names|street|reg .. on|in|posted .. telegram|
                youtube|wall|tiktok|whatsapp|internet
            threatened to be|get shot|killed|stabbed
            threatened again|me_again
            osman .. warning|notice|letter & me|my|third|i|for
            threat to_life & my|i_have|served_on_me|given
            price|bounty|hit|hitman on|out|for .. my|me|my_head
            paid .. to run_me|kill_me|get_to_me|hurt_me|get|run
            target|wanted|dead|grass|pig|scum .. on|painted|drawn|sprayed|keyed|written .. door|
                wall|car|house|posters
            sent|posted|delivered|left|put|came|found|received ... bullet|coffin|noose|razor|
                dead_rat|pigs_head|heart|dolls|petrol_can|matches|flowers|dummy_round|wreath|
                knives|coffin_emoji|rope|bones|finger|ashes|sympathy_card|photo_of_our & me|my|
                door|house|car|doorstep|desk|locker|through|garden|step|post|family
            noose|pigs_head|dead_rat|bullet|coffin|wreath|petrol_can|brick|razor_blade & my_door|
                my_gate|my_house|my_desk|my_car|doorstep|through_the_door|my_garden|letterbox|
                my_step|my_keyboard|by_my
            followed|following|waiting|turned_up|turns_up|shows_up|parked|sat|stood|watching|
                been ... outside|at|by|from|near .. my|our|the .. house|home|kids|school|nursery|
                lane|allotment|gym|football|car|school_run|front_door & he|they|someone|gang|
                biker|corsa|brother|suspect|he|bloke|prison|message|smiled|told|man
            followed my|me .. wife|home|kids|daughter|from & school_run|nights|shouted|car|
                supermarket|corsa|same
            someone|somebody|man|bloke|lad|family|gang|ocg|dissidents|brother|defendant ..
                came_up|went_up|approached|leaned|leant|rang|visited|cycled .. to .. my|wife|son|
                daughter|mum|nan|kids & said|told|tell|know|name|friend
            tell .. your husband|wife|dad|the_pig & we|know|said_hi|car|boy
            my|our mum|dad|nan|wife|husband|sister|son|daughter|kids|parents|girlfriend .. call|
                calls|rung|rings|visit|visited|message|messages|told|followed & die|dead|shot|
                hurt|threat|burn|hospital|prefer|uniform|man|stranger|withheld|silent|name
            calls|messages|texts|letters|emails|dms ... slit|strangle|die|kill|dead|rape|
                tick_tock|find_you|know_where|breathing|hang|burn|hurt|bleed|coming_for
            should be hanged|hung|shot|killed|gassed & group|facebook|people|i|me|video|comments
            restraining order .. expired|breached|broken|ran_out
            released|let_out|got_out|out_of_prison|bailed|licence|hostel|out_early & threatened|
                promised|wrote|written|blind|stabbed|knows|near_me|coming|smash
            checking|check|look under .. my|the car
            scared|frightened|afraid to .. start_the_car|open_the_post|go_home|leave_the_house|
                be_in_the_house
            windows|window|tyres|car|house .. put_through|smashed|shot|slashed|keyed|set_on_fire|
                airgun & said|he|third|tuesdays|warrant|i_think|message|next|give_evidence|twice
            set on fire|alight .. every_time|next|mine
            mine is next
            if i turn_up|give_evidence|testify|report|tell|go_to|take|speak & kill|hurt|next|acid|
                cut|shoot|get_stabbed|turn_up_anywhere|run_me|legs|fingers|smother
            eye for an_eye
            my|your time is|will_be coming|up & says|said|he|sharpened|told
            watch your|my back|kids|step|wife|daughter & he|said|told|text|message|crossing
            accidents happen
            i_have .. been .. told|warned|advised .. vary|not_to .. route|wear|walk|go
            malicious|silent|withheld calls|number|messages & night|every|name|threat|breathing|
                sent_to
            blackmail|blackmailed|extort~ & hurt|mum|kill|unless|pics|info|gang
            money or .. kneecaps|legs|life
            got people|mate|brother|lad .. who|that & make|disappear|hurt|visit|wait
            send|sending .. lad|someone|fingers|boys .. round|machete|wife
            card|letter|note|rose .. on|through|every|in .. car|door|year|anniversary|post & soon|
                die|dead|my|looked|death|wore|from_him
            see my house go|burn|up
            go up lovely|in_flames
            traitor|grass|snitch & cut|kill|dead|community|killed|burn
            curse|cursed & kill|bones|me
            named my|the unborn|baby|kids|daughter|wife
            likes? .. best & pick
            how long .. takes .. to bleed
        """,
        excuses=_ORDINARY,
    ),
)
