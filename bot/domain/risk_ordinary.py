"""Ordinary words one letter away from a word of the risk lexicon; they mean themselves.

Made from a public vocabulary and from what staff type; a word that stands here is never mended.
"""

ORDINARY = """
    aboard abort acccounts accent accepts accuse aching acount acres actions acton adding
    addressed adept admins admits adopt adress advantages advise afternoons ages agreed agreements
    agrees aground ahmad ahmed aided aiding ailing aimee aired alain alam alice alike allegations
    alleged allowances alloy alloys aloud altar alve ames amin among amounts amour amused amusing
    anal andover andy anger ants apes appear appeared appearing appears apple applications
    appointments arabs arden aren arent ares argent arise arises armed arming armor armory arrange
    arranger arranges arrests articles arts ashes ashore asker asks aspiring assesment assessments
    assets assignments assists associations asteroids athens atop attach attached attachments
    attackers attends auction avery awaiting awards aware awarness awhile awoke bach backed backs
    backups bacon badger badges bags bain baked baker baking balanced ball ballet bame banda
    bandages banded bands banished banking banks banned banning banter barbed bard bared barge
    barges barked barker barking barley barns baron barre barred barrels barren barrie barriers
    barry barton basel bases bassist batch batches bates bathed bathing bathrooms baths bats
    batted batting battled battles baxter bays beads beak beaming bean beans beard bearer bearing
    bears beasts beau beaver becomes bedrooms bedside beech beings beit belief believed believer
    believes bell bella belle bells belongs bench bending bends beneficiery benefits bert bertie
    besides bessie beta bets betters betting bettor betty biased bidding bikes biking bile billed
    billing billy binding binds bing binned birthdays bitter blacks bladder bladed blake blamed
    blaming blank blasts blaze bleating blend blended blending blinked bloc blocked blocking
    blocks blond bloom blush blushed blushing boar boarded boarding boards boat boating boats
    bobbed bodied boeing boiled boilers boise bolted bolts bombed bombers bombs bonds bonus booker
    boomed booming boone boost booth booths border bordered bordering borders bore bots bottoms
    bound bounds bout bouts bowed bowler bowling boxed boxer boxers boxing boyfriends brace
    bracket braid brake braking bran brand brass brat braun bravery braves bravo bread breadth
    breaker breathed breaths bred breed breeding breeds breeze brest brian bride bridged bridget
    briefings brigades bright brightened bringing brink brisk britten brock broker brood brooke
    brooks brothel brown browning browns bruins bubble buckled buckley bucks budge budgets buffer
    buick build buildings bulky bullets bulls bumped bumper bumps bunched bunny buren burgles
    burst burt burton busch buses bush bushes buster butch butter buttons byte bytes cabinets
    cables cade caden cafes cages cain cairns cakes calder cale calender calmed calming calves
    camped camping camps canals cancers cand candle candy cane cans cantor capped capt careers
    caress carey carly carmine carpets carr carriage carrie carrier carries carrot cars cart
    carter carts carver carvings cary casey cass cast caste castes casting casts catches catching
    cater cattle caused causes cave caves ceased ceilings cellar cello cent center centered
    centred centres centro certain certificates chain chairs champions chancel chandler chang
    chant chanting chapters char charge chargers charges charging charming charms charred charted
    charter chases cheat checkings cheek cheekbones cheeks cheer cheesy chef chess chests chet
    chewed chick chicks chiefs chieh chile chili chilis chill ching chip choices choir chooses
    chopped chopper chore chores chose chuckled chun chung chunks cinder cite cited cites citing
    citizens civic clade clair clamped clams clan clans clap clapped clapping clarity clark clash
    clashed clashes class classed clause cleaning clearer clears clerks click clicked clicking
    clicks climates clinch clinging clipped clive cloak cloaked clone clones clos closer closest
    closet clothed clouded cloudy clover clung coarse coast coaster coasts coats cocked coded
    codes coding colder collapse collapses collisions color colours colts comet comets comfortably
    commando commands commercials comming committee commune communications commuted commuter
    compete competed compiled complaints completes compliant compute computed computers concealed
    concepts concert concerts concession conditions condo condoms condor cone cones conferences
    confined confiscated confuse connects conor content continued continues contracts contrast
    controller convent cooke cooled cooling cooper copied copying cordons cords cores corner corps
    corpses costa costing couch cough coughing couldn coulter counseling counters county courts
    cousins cove coven covert coveted crabs crack cracked cracker cracks crane crank crate crates
    craved craven creaked cream created credit creed creme crest crewe crimea crises crooked crops
    crossings crouch crow crowds crowe crown crowned crowns crows cruise cruises cruising crush
    crushed crushing crust cuff cunning cured curled curling curls curry curse curses curt curve
    curved curves curving custer customers cutler cycles cylinders dagger dancer danes dangers
    danish dared daring darker darren darting darts dashed databases dated dave daves dawn dawned
    deaf dealings dean dear deaths debuts decade deception decides decisions decker declared
    declares decreased dedication deed deeds deemed deeper defected defective defences defendants
    defense definitions delivers delivery dell della demands demon demos denis dense dent dental
    departments depleted deported depth derive derived derives deserved design designed designing
    designs desired desires desking desks despised despite destroyer detail detailed detention
    deter devices devons dialed didn ding dining dinner dipped disasters disciplined disciplines
    disclose discounts dishes disorders dispatched disused dive diver divers diving docked docking
    docs document dodge doesn doin dollar dome domes domestics domination dona donations dong
    donors donut doping doses doubled doubles doubts dough dove downing downs draft drafted
    drafting drafts dragging drained draining drains dramas draped draper drawers drawing draws
    dreamer dressed dresses dried dripped drone dropping drought drums drying dubbed ducked ducks
    dummy dump dumped dumping dunn dunne dusty dutton earl earle earliest earls earned earning
    ease eased easing east easter eater eaton edged eels eight elastic ella emergence emery emil
    emile emission emory empress enable endings engined engineers engines ensure entra enveloped
    envelopes escaped escapes estate estates ether evenings evidenced ewing excuse excused
    exercised exists exited exiting exits expect expense experts explains exploring explosions
    export expose expressions external extras eyebrows fable faced faces facing faction faded
    fades fails failures faint fallback falls faltered famed fang fangs fanny fares farming farms
    farther fasting fated fates fathers faults faulty faust favor favors feared fearing fears
    feast feat feather feathers federations feed feeds fees fellas fellow fellows females fences
    fending fetal fever fields fife fifth fighter fights figure figured filed filing filled
    filling fills filly film finale finals finance finch findings fined finer fines finnish fins
    fires firms fished fishes fishing fission fisted fits five flags flame flaming flap flapped
    flaps flash flashback flashes flashing flavour flawed flaws fleeting fleming flesh flies
    flight flights flint flipped flipping floats flock flood floors flour flowing flung flushed
    flying folded folding folds folk follower folly fond font foods footing foraging forbes fore
    forearm forearms forests forgiven forgot forks formal formed forming forrest fort forte forth
    forts forums forwards foster fought founding fours foxes fracture fractures france frank freak
    freaked freaking freaks fred freed freeing freezer fridays fries fright fringe fronts frost
    frown frowned frowning frowns fucked fueled fuels fuller funding funds funerals funky funnel
    furry fused futures gable gain gains games gaming ganga gaped gaping garbage garde gardens
    garry garth gasped gasping gasps gates gather gazed gazes gazing geared gears gene gentry
    ghosts gifs gifted giles gill gills ginger girlfriends gland glasses glistening globe gloss
    glover gloves glowing goin gong goods goose gordon gore gorge gough gould grace graded grades
    grady grain grains grams grande grant grape grapes grasp grassy gravel graves gravy greet
    gregg greta grievances grill grimes grin grinned grinning grins gripped gripping groan grossed
    grossing grounds grouped grouping groups grove groves growling grown grows guild gunmen gunter
    gust guzman hacked hacking hades hadn hailed haired hale hallo halls hallway halted hana
    handel handled handlers handles handling hangover hank hannover hanover hans harbor harden
    harding hardy hare harp harper harry hart hartford hasn haste hasty hating hatred hats hauled
    haunt haute haven havens havnt havre hayes haze headaches headed header heading headline
    healed healer healing healthy healy heap hearings hearst hearth hearts heated heath heather
    heating heats heaved heavens heaving heck hedge heel heels heights heir heirs heller helm
    helmets helmut helo helplines helth hence herd herds hermit herring heya hicks highs hiking
    hill hills hilly hines hinged hints hired hires hiring hiss hissed hissing hitch hive hiya
    holder holdings holidays hollowed holmes homer homes homme homo homophobia honey hong honor
    honours hooked hooks hopped hopper hopping horribly horse horst hospitals host hostages hosted
    hostel hosting hosts hotels hound hounds housed housemates houses hove hovered hovering howard
    howe hows huang huffed hugged hughes hullo humane humans hume humor hunched hundreds hunt
    hunted hunter hunting hunts hurley hurst huts hutton hymn iain ideal ideals ignore ignores
    image imagined imaging improved improves impulse inca inched incoming indoor informaton
    informs injuries inline inning inputs inquiry insider insides inspections inspectors
    instruction instructors inter interests interfere interventions interviews investigates
    investigations investigators investing involve involves iphone issued issuer issues ives izzy
    jacket jackets jailed jain jakes james jammed jang jared jealousy jean jelly jens jesus jill
    jingle joes jogged jogging joint joker jones jorge judge judged judges judging jumpy juveniles
    kang kant karen kate keating keel keepers keller kelly kicker kiel killer killings kilos kinds
    kitchens kite kits kitten knicks knight knights knotted known kurt lace lack lacked lacking
    lacks lakes lame landed landing lands lanes lang laps laptops large larry laser lash lasted
    lasting latch latest latter laughs launcher lawful layer layout leach leaders leading leads
    leafs lean leaned leans leaped leaping leaps leapt lear leary lease leased leases leash
    leasing leavers ledger leeds legged legions lending length lengthy lesions lesson lest lester
    lever license licked licking lighting liked liking lilly limb limbs lime limits linen liner
    ling linger link linking linter listed listens lister listing lists lite liter litter lively
    liver loaned loans lobbied lobe lobes locations locke lockers locus lodge lodged lodges
    lodging logan logger logic loin lone longed longs loomed looming loops loosen looted looting
    lords loser losers loss losses lough lover lovers loving lower lowers lowry luck luckys lucy
    lumber lung lust lynch mace mach mack maddy madly mage maid mail mailed mailing main makers
    males mall malls malone managed managers manages mandy mane mapped mapping mara marc marcel
    march marching mare marge maria marian mariana marin marine marino maris marked market markets
    marking marko markus marriages married marrying mars marshall martina marty mary masked mass
    masses master masters mata matb matched matches mated mateo mater math mating mats matt matteo
    mattered mature mayer maze mclean mead meal meals meanings means measure measured meat meath
    medal mediation medications medicines meditation melted melting memorials mending merry
    messing meta metals meter mighty migraines mile mill milling mills milos minds mined mines
    mining mirrors missions mistaken mistakes mister mistress mitch mixer mixes moaning mocked
    mocking modules moment mommy mondays monkey monsters mont monte monty moods moors moose
    mopping moral morse mortals mortar moses motel moth mothers moths motion mound mounds mount
    mounted mounting mounts mourning mouths movember movement moves mower mowing munster murderer
    muse musica musik must mute muted mutter myles myths nailed named natal nate nation nave
    nearby neared nearing neat neatly neds needled needles needy neighbor neighbors neither nell
    nelly nesting nests netting newer nickel nicky niger nikes nils nodes noises noisy nominations
    nope norma norman norms norse north noses noted nothings notices noting notions notting notts
    novice nude nudged nurses oblast observation oclock oder odin offended offenders offense
    offenses offices ohare older olds olive olives oman onion opener openid openings opined opted
    organise organises organized oscars oskar otter ourselves ousted outer outsider overdone overs
    owed owing owned pace paced paces pacing packaged packages packers padded paddy pages pained
    painted painter painting paints pair pairs palace paler panels pang panted panting papers
    parades parcels parent paris parker parks parry parted particle parting partly passage
    passages passports paste patches patel patent patents paternity path paths patients patrols
    patron patterns patting patty pause paused pauses pausing paved pavel paving pawn payed paying
    peach peak peaked peaking peaks pearce pearson peat peel peeled peeling peer pend pending
    penned pens pensions peppers perch performs periods permits perpetrators persona personas
    persons pesos pete peters phase phased phelps phones photon picket picks pictured pierce
    pieter pigeons piled piles pill pillows pinch pine pines pinning pints piper pistols piston
    pitch pitched pits pitted placed places placing plague plain plains plane planes planets plank
    planner plaques plastics plata platforms plato platt played playlists plays pleae pleas
    pleased pleasures pledge plight plunged poets pointe pointer points poke poked poker poking
    poles polite polled polling polls ponce ponder pondered pont pope popping portals ported
    porter ports posed poses posing positions possession postage postal potion pots potter pouch
    pound pounds powder praise praises prank prayer preach preached preaching predators predatory
    prefers preservation pressures preview priced prices pride priests primate prime prince print
    printed printers printing prints prison prisons prize probationers probe problems procedures
    profession professionals profile profiles profit profits projecting projection projects
    promote promoter promotes promotions prompted prone propped props prose protect protected
    protections protector protects proto protocols proved proven proves provide provider provides
    prowess prussian publix pudding puddle puddles pulsed pulsing pump pumped pumping pumps
    purposes purse putin quad questions quilt quote raced races racing racism rack racks radios
    raged ragged raging rags raid raids railing railways rain rained rainer raining rains raised
    raising raked rally rama ramps ranch rand randy ranged ranger ranges ranging ranked ranking
    rapid rarely rasped rated rating ratio rattle rattling rave rays reach reacher reaches reacted
    reacting reader readings realism realize realized realizes reapers reared receipt receptions
    recognised recognize recorder recruited redding reddy reds reel reeling rees refer refugee
    reggae region registers regrets rehearsals reign reigned reigning reigns reilly reins
    relationships released releases relied reliefs relies relieve rely relying remainder remembers
    reminded reminders rene renee rental repay repeal repeats replay replies reporter reservations
    reserve reserves reservoirs reside resin resolutions resort resorts resource responds
    responses resting restraints rests result retained retorted retried returns reunite reused
    revolution rhone rice riches richter rick ricky ridden riddle rider riders rides ridge ridges
    riding rifles rift rink ripe ripping rippled rise rises risks rite rites rivera roach roads
    robber robbers robe robes rocked rocker rocket rockets rocking rocks rode roles roller roman
    rome roofed roofs roots roped rose roses ross roster rouge rounding rounds rouse routed router
    routes routing rover rovers rowe rower rubber ruben rubin ruble ruby rugged ruining ruled
    ruling rumble rumbling rune runes rush rushed rushes rushing russia russians russo rust saber
    sable sacks sacred saddle sadly sage sagged sail sailed sailing sails saint sake sales sally
    sams sand sands sandy sang sant sapped sash saturdays savings scala scale scaled scales
    scaling scammed scans scar scare scarf scarred scattered scenarios scent scents schools
    scooted score scored scores scots scout scouting scouts screens screwed scroll seal sealed
    sealing seals searing sears season seasons seated seater seating seats sections secured seeded
    seeds seeking seeks seem seeming seize seller seminal seminars seminary sender sensed senses
    sensing sept serge sergeants serie serve served servers serves serviced services serving
    setter setting settle sewing sexism shack shade shaded shades shaft shafts shaken shakes shaky
    shale shall shallow sham shane shang shaped shapes shaping shards shark sharks sharpe shatter
    shave shaved sheen sheep sheer sheets shelf shelly shipped shipping ships shire shirts shoe
    shoes shone shook shooters shop shores shorter shorts shouldn shouted shovel showers shown
    shredder sided sides siding sigh sighed sighing sighs sighted sighting sights silenced silky
    simple sims sing singer singers singing singled singles sings sinks sins sipped sipping sired
    site sited sites sits sixth sized skate skies skiing skill skilled skilling skills skimmed
    skins skipped skipping skirts skis slab slabs slacks slade slain slamming slang slant slate
    slated slater slaughter slaves sleek sleeper sleeve slick slide slides sliding slight slips
    sloping sloppy slots slowed slower slowing slug smart smell smelled smelling smells smiled
    smiles smiley smoke snack snacks snails snake snapping snaps snatch sneak sneered snout
    snowing snuck soaking soap soared soaring sobbed sockets socks sole solutions somber
    somethings sometime song sorting sorts sought sound sounding sourced sources south spaced
    spaces spade span spared sparkled sparks sparse spate spats spawn speaks spear specials sped
    speed speeds spell spelled spelling spells spending spice spices spies spike spikes spill spin
    spinal spins spire spite splash splits splitting spoken spores sport sporting sports spots
    spotting sprang spraying springs sprinter sprung spying squads square squat squid squinted
    stable stacy stade stadion staffs stage staged stages staging stain stains stair stake stakes
    stale stalker stall stalled stalls stampede stamps stan standings staple staples star stark
    starr starred starring starter starting startled stated staten stating stations statue statues
    stayed staying stays steak steaks steam steamed steaming steel steep stems stepped sterling
    sticky stiff stil stills sting stinging stink stint stitch stock stocked stocks stoke stokes
    stolen stomped stone stones stony stored stories storing storms stormy stout stove strain
    strained straining strains strand stranded strands strap strapped straps stray stream streamed
    streaming streams streets strengths stresses stride strides strife striker strikes striking
    string stripe striped strive strode struck strung stuart stud students stuffing stump stung
    styled styles subset sucker suffers suite suited suits summers sumner sundays sung sunny
    superb superintendents supermarkets supervisors supervisory supper supplier suppliers supports
    suppose surfer surge surprised surprises survives survivors suspicions sutton swamp swap
    swapped swat swaying swearing sweat sweep sweeps sweets swell swelled swelling swift swimming
    swiped swiss swords sworn tables tablet tack tackled tackles tails taker takers tale tales
    tall taller tanks taped tapes tasked tasks taste tasting tate taught taxed taxes teach
    teachers teaches teaching teammates tear tearing tease teaser teenagers teller tempe
    temperatures templates temples tended tender tending tends tens tensed tension tenth tents
    terms terribly terrorism terrorist terrorists tess tested texas thanked thanking thee theirs
    theme thick thief thin thinkers thinner thinning thirsty thong thorough though threaded
    threads three thrust thrusting thumbs thursdays tick ticked tickets ticking ticks tides tight
    tighter tiled tiles tilling timed timer timers timing ting tingle tires tissue toast todays
    toddlers token tome tomorrows tone toned tones tongues tonic tonights tool topic toppled torah
    torches tore tory totals tough toured touring tours toward towed tower towers towing toxin
    trace traced traces tracing tract tracts tracy trade trail trailed trailer trailing trails
    trainers trait traits trams tran trans transferee transferred transferring trapping traps
    trash tread treason treated treating treatments treats treaty trent tres triad trials tribal
    tribe tribes trick tricked tricks trier triggers trip tripped trips trough truce trucks trump
    trunk truss trustee trusts tuck tucked tucker tucking tudor tugged tugging tully tumor tuned
    tuning tunnels turing turks turner twain twigs twitch twitched twitching types tyre unblocked
    uncles undated understands uniforms unions unite unity untitled updates urged usable utter
    vain vamps vault vehicles vein vending ventral versions vetting vice vimes vince vines violet
    viscount visions visitors visits voiced votes vowed wage waited waiter waived wakes walden
    wales walker walled waller wallis wally walt walter walters wand wanda wander wandered
    wandering wang ward wards warks warmed warming warner warnings warns warped warren warring
    wary washing wasp wasted wasting watery watt watts wave wealth wears weather weathered weave
    weaving weddings wedge weeds weeping weigh weighs weights welding wells wept weren wetter
    whale wheels wheres whiskey white whore whove wicked wicket wide widow widows wifi wight
    wildly wiley willed willing willis willow wince winding winds wines wing winged winger wings
    winked winner wins winters wipe wire wired wise witch witches withdrawl withdrawn withdraws
    withdrew withing wives womans womens wong wood woody word wording wore workers workings worlds
    worms worthy wouldn wounding wounds woven wrapping wreath wright writ writer writes writhing
    writings wrought xander yang yankee yanking yards yates yearly yearning yeast yell yelled
    yelling yells yesterdays yield ying yong yorker yours youthful youths zhang zones
"""
