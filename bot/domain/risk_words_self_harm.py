"""Hurting oneself without wanting to die: the ways, the hiding, the urge, the relapse."""

from bot.domain.risk_grammar import About, Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY, SELF_HARM

_ORDINARY = """
    covered in_blood
    training|gym|football|work_accident|rugby|ost|pst|arrest|foot_chase|fell|accidentally|ladder|
        accident_at|running_club|kitchen|garden|bleep|iod|lifting|shaving|glass_door|fence|fracas|
        suspect|prisoner_kicked|dog_bit|barbed_wire|tattoo|operation|surgery|mole|sunburn
    cut down on|the
    <boss>|prisoner|detainee|suspect|he|she|<partner> .. burnt|burned|cut|punched|slapped|
        scratched|bit|
        hit|smacked|headbutted .. me|my
    blood_donor|donate_blood|vaccination|jab|eczema|psoriasis|allergy|rash
    """
_PUBLIC = """
    policy|policies|procedure|module|file|victim|detainee|prisoner|misper|patient|suspect|male|
        female|caller|poster|statistics|obs|cell|log
    """

SELF_HARM_RULES = (
    Rule(
        because=SELF_HARM,
        kind=Kind.SELF,
        about=About.ANYONE,
        old=Old.ASK,
        deniable=False,
        phrases="""
            <wound> .. my .. own? <limb> & purpose|until|til|till|because|when|bleed|feel|cope|
                scream|again|punish|blade|razor|lighter|fag|numb|every|deserve|so_i|after|
                over_and_over|glass|iron|hot|uniform|stop|shift|complaint|stars|board|wall|wheel
            <wound> .. <self> .. purpose|until|til|again|mirror|face|punish|deserve|blade|iron|
                times|when_i|after|because|in_the_toilets|every
            <wound> .. <self> .. & purpose|deserve|punish|mirror|face|blade|bleed|numb
            i|been|started|still|keep|kept|just <wound> & thighs|thigh|uniform_covers|
                under_my_uniform|where_nobody|where_no_one|body_armour|hidden|sleeves|secretly
            ^ i cut|burn|self_harm $
            i cut $
            been|started|still|keep|back_to|kept|stopped|stop cutting|burning_myself|
                scratching_myself|hitting_myself|self_harming since|again|for|at|when|every|but|
                because|on|$
            cutting .. doesnt|isnt|helps|helped|calms|stops_the|keeps_me|since|again|is_the_only
            not .. cutting $
            drink .. cutting|self_harm
            punched|slapped|hit|bit|bitten|scratched|burnt|burned|bruised|scalded|choked <self>
            pull~|tear~ .. my? hair|eyelashes .. out & cant_stop|clumps|bald|hurting|night
            pick~|picking|peel~ .. my? skin|scabs|fingers|nails|wounds .. holes|until|bleed|til|
                punish|raw|blood|never
            dig~|digging|dug my? nails|fingernails .. in|into .. until|til|blood|palm|skin|arms
            nails .. blood|bleed|palms|dug
            hold~|holding|held|put~|pour~|run~ .. hand|arm|wrist|skin|wax|legs .. under|over|in|
                on .. hot|boiling|flame|tap|iron|kettle|radiator|candle|skin|lighter|scalding
            hold~|holding|held|put~|pour~|run~ .. hand|arm|wrist|skin|wax|legs .. under|over|in|
                on .. hot|boiling|flame|tap|iron|kettle|radiator|candle|skin|lighter|hob|
                scalding & til|until|numb|cant|feel|punish|hurt|on_purpose
            hot wax|water .. my skin|hand|arm|leg|legs
            stub~|stubbed|put~ .. fag|cigarette|cig|ciggie|lighter .. out? on|to|against .. my
            iron|lighter|cigarette|burn|blade marks|scars|lines|burns|cuts .. my
            safety_pin|scissors|mug|razor|compass|glass|staple|needle|paperclip|penknife|
                elastic_band|pencil_sharpener & scratch|scratches|scratching|instead|my_arm|
                every_night|not_enough|isnt_enough|skin|thigh|carve|snapping|went_back|broken & i|
                my|the|use
            elastic|rubber bands? .. wrist|isnt|not|enough
            razor|blade|knife in my hand
            razor|blade|knife|glass in my hand & typed|instead|now|just|put
            broke|break|broken|fracture~|snapped my own finger|hand|wrist|toe|arm|nose
            swallow~|eaten|ate something|batteries|glass|sharp|blades|coins
            picked|pick|picking|start~|wind~ .. fight|fights|them_up
            want|hoping|hope|let|wish .. someone|them|him|prisoner|prisoners|they .. hit|hurt|
                batter|punch me
            better than .. doing_it|hurting|cutting .. myself
            exercis~|run|running|running_on|train~|work_out .. broken|injured|pain|until_i
            deserve .. pain|hurt|hurting|it
            punish~|punishment|punishing & myself|starve|cut|eat|faint|skin|burn|body|scratch|hurt
            refuse|refusing|stopped|not to? eat|eating .. punishment|faint|til|until|deserve|purge
            starve|starving|purging|make_myself_sick|making_myself_sick|made_myself_sick .. and|
                then|since|on_purpose|circle|hurting
            sick & starve|cut|binge|purge|hurting_myself|fingers_down
            black_eye|bruises|bruise|burns|scratches was|were me|from_me|self|my_own
            short|long sleeves & arms|fresh|blade|hide|cover|cuts|marks|fitness|show
            arms|legs|wrist|wrists|thighs|stomach .. are|is|is_a|a|look .. mess|fresh|covered|
                shredded|in_bits|ruined|cut|scarred|raw
            fresh|new .. ones .. top|over|next .. old
            cover|covered|covering .. in cuts|scars|scratches|burns|lines
            plasters|bandages|dressings|steri_strips|first_aid .. vest|bag|locker|hide|hidden|
                after
            stitches|stitching|steri_strips|sewing & a_e|hospital|staff|know|cant_go|myself|deep|
                tell|explain
            bleeding|blood & how_i_did|tell_anyone|cant_tell|did_it|nobody_knows|deep|on_purpose
            where the? body_armour|vest|uniform|sleeve|sleeves|kit|stab_vest goes|covers|hides|
                sits
            search_training|ost|changing_room|showers|swimming|shorts & scars|lines|cuts|marks|
                saw_my|sleeve
            sleeve|sleeves|trousers .. lines|cuts|scars|marks
            a|one|another scratch|mark|notch .. for|every|each|my_arm|on_my
            a|one|another line|cut|scratch|mark|notch .. for|every|each|my_arm|on_my & job|
                complaint|couldnt|save|time|arm|leg|mistake|arms|thigh|failed
            every time .. line|cut|mark|burn on my
            reopen~|re_open~|picking|opening .. old? wound|scar|cut|scab|stitches
            urge|urges|need|craving|itch|temptation to .. <wound>|cut|hurt|bleed
            urge~|craving & cut|cutting|hurt_myself|harm|blade|custody|gets_so
            havent|not|hadnt .. cut|self_harmed|hurt_myself|burned|harmed .. for|in|since
            clean|without_cutting .. days|months|years|weeks
            days clean
            relapse~|relapsed|slipped|fell|fallen .. wagon|again|last_night|tonight
            not drink|booze cutting|self_harm
            back to|on .. the? blade|cutting|razor|burning
            went|gone back to .. the? blade|cutting|razor
            cut .. deeper|deep|too_deep
            cut too deep
            not .. to die
            feel something
            how .. stop hurting|cutting|harming|burning|hitting
            stop .. cutting|hurting_myself|self_harming|harming|burning_myself .. but|without|
                dont|i_want
            want to .. stop cutting|hurting_myself
            counts|hid|hides|hidden|locked .. knives|razors|blades|sharps
            teenagers & self_harm|harm|cut
        """,
        excuses=_ORDINARY,
        duty=_PUBLIC,
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        about=About.ANYONE,
        phrases="""
            hide .. plasters|bandages|sleeves|arms
            it .. is|was .. a blade
            it was me & told|eye|bruise
            marks .. on my? arms|legs|wrist
        """,
        excuses=_ORDINARY,
        duty=_PUBLIC,
    ),
)
