"""Names that cards and tests share, and the groups of words that the lexicon speaks in.

The notation stands in `risk_phrases`; words are written as `risk_text` reads them.
"""

from bot.domain.risk_phrases import lines

WEAPON = "a weapon within reach"
SELF_HARM = "hurting themselves"
BABY_LOSS = "losing a baby"
OTHERS_HOME = "somebody else is hurt at home"
MONITORED = "asks whether somebody at home can read this chat"
HARM = "may hurt somebody"
OUTSIDERS = "threatened by somebody outside the force"
EXPOSED = "exposed to blood, spit, a bite or a needle"
INJURED = "hurt at work just now"
WOUND = "a wound or an eye to wash out"
HELP = "asks for help and says no more"
HEAVY = "could be despair, could be a bad day"
OWN_CARE = (
    WEAPON,
    SELF_HARM,
    MONITORED,
    EXPOSED,
    WOUND,
    INJURED,
    BABY_LOSS,
    OTHERS_HOME,
    OUTSIDERS,
    HEAVY,
    HELP,
)
"""Names of rules with words of their own; of two as urgent, the one that stands first is said."""


def _groups(text: str) -> dict[str, str]:
    """Read lines of `name: words`; a line without a name goes on with the one before."""
    groups: dict[str, str] = {}
    name = ""
    for line in lines(text):
        head, colon, words = line.partition(": ")
        name, words = (head, words) if colon else (name, line)
        groups[name] = f"{groups.get(name, '')} {words}".strip()
    return groups


GROUPS = _groups("""
self: myself himself herself themselves themself theirself
other: himself herself themselves themself theirself
him: him her them
he: he she they
my: my his her their
kill: kill~ end~ ending_of hang~ hung shoot~ shot drown~ top~ topping off offing stab~ gas~ gassing
    poison~ neck~ unalive~ murder~ delete~ finish_off finishing_off doing_away_with do_away_with
    get_rid_of hurl~ lob~ chuck~ fling throw~ launch~
hurt: hurt~ hurting harm~ cut cuts cutting burn~ burnt punish~ injure~ scratch~ starve~ slice~
    bruise~ self_harm~
want: want wants wanted wanting wish wishes wished wishing need needs needed would_like would_love
    rather prefer crave craving long_for longing_for ready ready_to beg~_to
intend: <want> going_to want_to wanted_to wants_to wanting_to need_to might may could will would
    about_to plan~_to planning plans_to plan_to planning_on thinking_of thinking_about think_about
    think_of thinks_about thinks_of thought_of thought_about thoughts_of thoughts_about urge_to
    urges_to feel_like feeling_like feels_like ready_to tempted_to ways_to way_to how_to
    consider~ contemplate~ decided_to trying_to tried_to try_to tries_to keep_thinking_about
    fantasise~_about fantasising_about dream~_about dreaming_of dream_of wish_to have_to let_me
    picturing imagining picture imagine keep_picturing keep_imagining threatening_to
    threatened_to threatens_to attempted_to attempting_to nearly almost talking_about
    talks_about talking_of talked_about mentioned keeps_saying ought_to best_to easier_to
    close_to came_close_to near_to plucking_up_courage_to working_up_to
    thought_of_just id_rather obsessed_with
tried: tried try trying attempted attempt attempting attempts threatened threatening threatens
    nearly almost
gone: die died dead dying be_dead be_gone not_exist not_be_here not_be_alive not_be_around
    not_wake_up never_wake_up not_wake never_wake stop_existing stop_living stop_being_here
    cease_to_exist disappear vanish sleep_forever sleep_and_not go_to_sleep_and_not
    go_to_sleep_and_never go_to_sleep_forever fall_asleep_and_not fall_asleep_and_never
    never_been_born not_been_born never_born not_live be_out_of_it_all be_with_him_again
    be_under_the_ground be_in_the_ground be_six_feet_under out_of_this_life out_of_life
    out_of_this_world out_of_existence suicide sleep_and_never fade_away cease_existing
feel: feel feels feeling felt am is was been being got become getting are
wish: wish wishes wished wishing
hope: hope hopes hoped hoping pray prays prayed praying
cant: cant couldnt can_no_longer unable_to not_able_to dont_know_how_to dont_know_how_i
    dont_think_i_can dont_know_if_i_can not_sure_i_can not_sure_if_i_can cant_see_how_i
    dont_have_it_in_me_to dont_have_the_strength_to no_strength_to no_energy_to struggling_to
    not_strong_enough_to dont_want_to cant_physically havent_got_it_in_me_to
    too_tired_to no_longer_want_to dunno_how_to dont_see_how_i dont_know_how_to_even
    dont_know_if_i_want_to got_nothing_left_to no_idea_how_to
go_on: go_on keep_going carry_on continue keep_on go_on_like carry_on_like keep_living
    keep_doing_life
    do_life do_this_life live_like_this live_anymore live_with_myself live_in_my_head
    be_here be_me keep_being_here face_life face_tomorrow face_another face_it_anymore
    face_waking face_the_day stay_alive stay_here keep_breathing exist
    do_this_anymore do_it_anymore do_this_any_longer do_it_any_longer do_this_no_more
    do_it_no_more do_it_any_more take_it_anymore take_this_anymore take_anymore cope_anymore
    cope_any_longer cope_with_life bear_it bear_this stand_it_anymore hold_on hang_on_anymore
    fight_it_anymore fight_anymore fight_this keep_fighting pretend_anymore keep_pretending
    live_no_more see_another
pills: tablets pills meds medication paracetamol painkillers antidepressants insulin codeine
    sertraline ibuprofen tramadol sleeping_tablets sleeping_pills sleepers amitriptyline zopiclone
    diazepam morphine propranolol aspirin cocodamol fentanyl citalopram prozac oramorph
    blood_thinners pregabalin nytol valium
gun: gun guns glock firearm firearms weapon weapons carbine sidearm pistol shotgun rifle g17 mcx
    armoury sig mp5 g36
kit: <gun> taser pava baton captor incap
height: bridge bridges cliff cliffs ledge roof rooftop edge multi_storey car_park_roof viaduct
    flyover beachy_head balcony parapet barrier window_ledge top_floor dover_cliffs
    overpass railings
rail: track tracks railway level_crossing platform rails train_line train_station
water: river sea weir canal lake reservoir marina pier docks quay harbour
road: traffic motorway hard_shoulder carriageway central_reservation
rope: rope ropes noose ligature hosepipe belt cord cable_tie dressing_gown_cord bootlaces
blade: blade blades razor razors knife knives scalpel stanley_blade stanley_knife
means: <pills> <gun> <rope> <blade>
now: tonight today right_now now this_evening this_morning this_afternoon this_weekend tomorrow
    after_shift after_work after_my_shift when_i_get_home end_of_shift before_the_weekend
    on_my_way later in_a_minute as_soon_as on_the_way_home
silly: daft stupid silly drastic foolish rash reckless dangerous permanent bad
family: family kids wife husband everyone everybody team they partner children missus mum people
    world girls boys shift lot he she son daughter parents them others section friend dad fam all
    him her girlfriend boyfriend little_ones colleague relief babies baby bairns loved_ones
    kid lad wains nippers little_one dog job force place crew friend mate us
close: mate friend oppo colleague brother sister son daughter dad mum father mother wife husband
    partner cousin uncle aunt nephew niece boyfriend girlfriend best_mate best_friend crewmate sgt
    sergeant skipper pc dc officer ex grandad team_mate teammate stepdad stepson bro sis lad nan
    gran child boy girl inspector pal fiance fiancee tutor student godson flatmate neighbour
    grandson pcso ddo special probationer boss guv family_member missus auntie twin bestie
    in_law in_laws handler dog mucker gaffer baby kid handler dispatcher clerk ds dci
partner: husband wife partner boyfriend girlfriend missus fella other_half fiance fiancee spouse
    ex ex_husband ex_wife ex_partner ex_boyfriend ex_girlfriend bloke my_man her_indoors
    him_indoors civil_partner my_dad my_mum my_son my_brother my_father stepdad my_stepdad my_girl
    my_lass my_daughter father_in_law mother_in_law in_laws my_parents my_family the_wife
    the_husband husband my_old_man old_man my_mother my_uncle my_sister my_lad my_teenage
    my_man the_ex my_teenager dh my_brother_in_law my_feller feller lodger
hits: hit hits hitting beat beats beating beaten punch~ slap~ slapped slapping strangle~ choke~
    kick~ batter~ throttle~ shove~ push~ bite~ bites bit bitten hurt~ hurting smack~ attack~
    headbutt~ assault~ grab~ grabbed grabbing pin~ pinned pins knock~ thump~ abuse~ burn~ burnt
    bash~ whack~ rape~ drag~ dragged spit~ spat spits stab~ stabbed scald~ scratch~ clout~
    belt~ lamp~ twat~ deck~ elbow~ clip~ backhand~ leather~ sling~ slung chuck~ throw throws
    threw lob~ slam~ slammed swing~ swung go_for went_for goes_for lay_into laid_into lays_into
    put_hands_on puts_hands_on put_her_hands_on put_his_hands_on lay_hands_on laid_hands_on
    lashes_out_at lashed_out_at force~ torture~ throttling strangulation restrains
controls: control~ controlling controlled track~ monitor~ isolate~ degrade~ humiliate~ belittle~
    gaslight~ stalk~ blackmail~ threaten~ manipulate~ coerce~ outed lock~ watch~ bully~ bullies
    terrorise~ intimidate~ scream~_at screams_in
boss: sgt sergeant skipper skip sarge ps insp inspector dci di ds dc pc guv boss manager chief
    supervisor colleague colleague oppo crewmate superintendent super supt officer officers cop
    copper tutor team_leader line_manager someone_at_work someone_on_my_team bloke_on_my_team
    co_worker bloke_at_work guy_at_work man_at_work woman_at_work detective detectives teammate
    lad_on_my_team custody_sgt custody_sergeant workmate team_mate pcso pcsos gaffer staff_member
    cops ddo ddos member_of_staff chief_inspector detective_inspector lad_at_work team dispatcher
    someone_on_shift acting_sgt bully people_at_work somebody_at_work someone_i_work_with
    my_shift blokes_on_shift lad_on_shift girl_on_my_team someone_in_the_job pal_at_work trainer
    instructor somebody_on_my_team colleges one_of_the_lad one_of_the_pcs one_of_my_team
held: detainee detainees prisoner prisoners suspect suspects member_of_the_public mop kid child
    juvenile teenager lad handcuffed protester protestor cuffs shoplifter drunk bloke_we_nicked
    homeless arrested custody cells member_of_public complied complying already_restrained youth
vulnerable: victim victims witness witnesses informant suspect vulnerable dv_victim da_victim
    complainant prisoner detainee source chis survivor offender sex_worker missing_girl cadet
    cadets from_a_job from_a_domestic he_dealt_with from_a_case someone_she_dealt_with
    he_arrested girl_from_a_job woman_from_a_job vulnerable_woman someone_from_a_job
touch: groped groping gropes grope felt_up feels_up sexually_assaulted sexually_abused molested
    fondled raped upskirted spiked roofied flashed sexually_touched touched_inappropriately
    touched_sexually assaulted_sexually interfered_with sexually_harassed_and abused
body: bum arse ass breast breasts boob boobs chest crotch groin thigh thighs genitals privates dick
    tits tit vagina penis balls knickers bottom private_parts bra skirt trousers waist cock
    between_my_legs backside nether_regions hips inner_thigh bits top shirt
job_words: workload form forms rota shifts nights lates earlies course board pdr training system
    laptop
    parking niche athena file files pip dissertation handover uniform exam module promotion email
    emails application interview overtime policy meeting meetings portal paperwork commute
    spreadsheet duties caseload hours phone job shift sergeant sgt inspector boss role
    team pattern traffic bleep fitness studying assignment
""")
