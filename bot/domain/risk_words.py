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
life: life living breathing existence existing being_alive the_living human_race this_world
    this_life my_life this_earth the_earth earth this_planet the_planet the_world mortal_world
    staying_alive
ending: quit quitting leave leaving exit exiting uninstall uninstalling delete deleting cancel
    cancelling resign resigning retire retiring retirement bow~_out check~_out sign~_out log~_out
    signing_off sign_off log_off logging_off clock_off clocking_off book_off booking_off
    discharge~ release~ released unsubscribe drop_out tap~_out bail~_out bailing_out
    dispose disposing write_off transfer~ close~ conclude surrender~ raised raise
    red_card finish~ wind~_up wrap~_up opt_out opting_out step~_away step~_off get_off getting_off
    stand~_down stood_down drop~_out withdraw~ disconnect~ unplug~ hang~_up handing_back
    hand_back hand~_in give_back giving_back signing_out alt_f4 check_out checked_out exit_stage
    early_retirement final_whistle full_time end_credits last_orders the_end end_of_the_line
    terminate~ cashing_out switch~_off log_out free_me release_me excused time_called
    tender~_my_resignation my_resignation notice
leaving: book~_off clock~_off sign~_off log~_off log~_out check~_out punch~_out off_the_air
    off_air off_watch log_out logging_out logged_out signing_out sign_out booked_off end_of_shift
    unavailable early_retirement night_shift rest_day lie_in long_sleep nap kip early_turn
    leave_without_return transfer_request shutdown shut_down power_down powering_down restart
    factory_reset reset hibernate hibernating uninstall uninstalling unplug unplugging disconnect
    disconnecting curtain bow take_a_bow bow_out bowing_out last_orders game_over full_time
    final_whistle whistle hang_up hanging_up end_the_call turn_the_lights lights_out lights_off
    switch_off switching_off power_off radio_silence go_quiet going_quiet silent go_silent
    going_silent close_the_book closing_the_book shutters blinds up_sticks exit exiting
    leave_the_server stage_left last_train one_way_trip check_in sail_off sailing_off fly_off
    drift_off float_off fade_out fading_out sleep_mode do_not_disturb offline go_offline
    going_offline out_of_office hand_in_my_number stand_down standing_down stood_down
    resign resigning adjourn adjourned dismissed decommissioned retired write_off tap_out
    dispose book_me_off sign_me_off log_me_off close_down closing_down shop_shut
final: permanently for_good forever the_last_time last_ever eternally for_eternity
    never_coming_back
    not_coming_back no_return without_return no_way_back never_again never_to_return no_restart
    never_return no_date_back never_get_up not_waking ever_again not_getting_up_again for_keeps
    for_always last_time for_the_last_time for_all_time from_everything of_everything
    no_return_ticket
    from_life of_life once_and_for_all everything_ends no_early_turn_tomorrow
grave: worm_food worms daisies ashes stardust dirt_nap coffin cemetery graveyard
    crematorium hearse headstone tombstone gravestone urn casket six_feet_under pine_box
    wooden_overcoat mortuary_drawer grave under_the_grass angels hereafter churchyard
    a_stone short_stone stone_at_the_head box_in_the_ground next_world cold_slab slab
heavy: die dying suicide suicidal kill_myself killing_myself end_it ending_it end_it_all tablets
    pills rope noose bridge hang_myself hanging wake_up waking_up not_be_here wanting_to_be_here
    not_being_here
    not_wanting wanted_to_end hurting_myself hurt_myself hurting harming drive_off drove_off
    the_pier
    hanging_myself stay_alive being_alive be_alive alive doing_it do_it funeral out_of_my_life
    my_grave
    my_exit planning_my my_life overdose jump jumping blade razor cliff under_a_train
    the_train in_the_ground picked_the_day the_letters ligature thinking_of_doing doing_something
    not_exist no_more_of_me wanting_out myself_out way_out gone_soon disappear unalive
    the_worst finish_it wanted_out unaliving top_myself topping kms
wound: cut cuts cutting burn~ burnt scratch~ slice~ slicing carve~ carving slash~ scald~ bruise~
    bite bites biting bit bitten punch~ slap~ slapped smack~ pinch~ stab~ prick~ hurt~ harm~
    headbutt~ claw~ scrape~ gouge~ self_harm~ hit hitting hits
limb: arm arms leg legs thigh thighs stomach skin wrist wrists face head hand hands belly hip hips
    chest forearm forearms feet knuckles fingers back shoulder ankle ankles
them: he she they husband wife partner partner mate friend friend colleague brother sister mum dad
    son
    daughter oppo crewmate boss skipper sergeant sgt inspector pc dc di flatmate lodger housemate
    cousin ex girlfriend boyfriend neighbour probationer student tutor chaplain granddaughter uncle
    grandson aunt nan grandad other_half teammate supervisor dispatcher girl lad lass bestie missus
    constable staff officer special father mother one_of_ours one_of_mine husband teammate ddo
    super
    stepdad stepson au_pair friend best_mate fella matey someone somebody
them_out: he she they someone somebody man bloke fella chap lad suspect prisoner dealer dealers
    gang
    caller defendant brother brother_mate family ocg dissidents neighbour farmer offender stranger
    nominal biker boys men guy detainee woman ex_colleague offenders contractor client ned geezer
    customer sovereign_citizen dad_of mum_of uncle stalker burglar robber kid con cons driver
struck: hit punched kicked slapped headbutted kneed elbowed stabbed slashed glassed bottled clipped
    whacked smacked lamped decked chinned nutted battered clouted thumped shoved pushed tackled
    bitten bit scratched stamped trampled stood_on assaulted attacked barged rammed shot stung
    knocked thrown dragged crushed winded tasered sprayed run_over knocked_over kicked_in
part: wrist hand arm shoulder knee ankle back neck jaw head face eye eyes ear ribs rib nose lip
    cheek calf shin thigh foot finger fingers hip
kin: mum dad mother father wife husband son daughter brother sister nan gran grandad nephew niece
    uncle aunt auntie cousin partner boyfriend girlfriend mate friend best_friend best_mate oppo
    crewmate colleague tutor sergeant sgt skipper baby child boy girl twin fiance ex neighbour
    godson goddaughter stepdad stepson mam tad lad grandmother grandfather landlady intake fatha
    teammate workmate boss inspector in_law mother_in_law father_in_law
plan: plan plans planned planning worked_out working_out work_out decide decided deciding
    research~ researching know knowing picture picturing looking_into looked_into settled
    settled_on
    imagine imagining prepare preparing prepared rehearse rehearsed google googled googling
soon: soon tonight tomorrow monday tuesday wednesday thursday friday saturday sunday the_weekend
    this_weekend the_morning next_week christmas new_year easter the_spring spring summer autumn
    midnight morning friday_night next_month the_end_of_the_week the_end_of_the_month then
    the_time_you the_time_they the_time_anyone the_summer the_winter winter halloween january
    february march april may june july august september october november december dawn
    daybreak teatime
job_words: workload form forms rota shifts nights lates earlies course board pdr training system
    laptop
    parking niche athena file files pip dissertation handover uniform exam module promotion email
    emails application interview overtime policy meeting meetings portal paperwork commute
    spreadsheet duties caseload hours phone job shift sergeant sgt inspector boss role
    team pattern traffic bleep fitness studying assignment
""")
