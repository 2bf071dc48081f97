"""Ordinary words one letter away from a word of the risk lexicon; they mean themselves.

Made from a public vocabulary and from what staff type; a word that stands here is never mended.
"""

ORDINARY = """
    abel aboard abort acccounts accent accepts accession accuse aces aching acount acres actions
    acton adaptation addiction adding addressed adept admins admits adopt adress advanced advances
    advantages advertise advise affects afternoons agent ages agreed agreements agrees aground
    ahmad ahmed aided aiding ailing aimee aired alain alam album alice alike allegations alleged
    allen allowances alloy alloys aloud altar alteration altercation alve ambitions ames amin among
    amounts amour amused amusing anal anchors andover andy angel angela angeles angelo anger angle
    angles animal ants apes appear appeared appearing appears apple applications appointments arabs
    archbishop archie archived archives arden ardent aren arena arent ares argent arguments arise
    arises armed arming armor armory arrange arrangement arranger arranges arrests arrived arrives
    articles arts ashe asher ashes ashore asker asks aspiring assassination assent assert assesment
    assessments assets assignments assists associations asteroids athens atop attach attached
    attachments attackers attends auction audi audio augusta auguste augusto avenue avery awaited
    awaiting awards aware awarness awhile awoke bach backed backs backups bacon badger badges bags
    bailey bain bake baked baker baking balanced ball ballet baltimore bame banda bandages banded
    bands banished banker banking banks banned banner banning banter barbed barber bard bared barge
    barges barked barker barking barley barns baron barr barre barred barrels barren barrie
    barriers barry barton basel bases basic basil basins basis basket bassist batch batches bates
    bathed bathing bathrooms baths bats batted batting battled battles baxter bays beads beak
    beamed beaming bean beans beard bearer bearing bears beasts beau beaver becomes bedrooms
    bedside beech behavioral behaviour beings beit belief believed believer believes bell bella
    belle bells belongs bench bender bending bends beneficiery benefits berry bert bertie besides
    bessie beta bets betters betting bettor betty biased bidding bikes biking bile billed billing
    billy bind binding binds bing bingo binned birthdays bitch bitter blacks bladder bladed blake
    blamed blaming bland blank blasting blasts blaze blazed bleating blend blended blending
    blessings blink blinked bloc blocked blocking blocks blogs blond bloom blown blush blushed
    blushing boar boarded boarding boards boat boating boats bobbed bodied boeing boiled boilers
    boise bolted bolts bombed bombers bombs bond bonds bonus booker boomed booming boone boost
    booth booths border bordered bordering borders bore bots bottoms bound bounded bounds bout
    bouts bowed bowen bowled bowler bowling boxed boxer boxers boxing boyfriends brace braced
    bracing bracket braid brake brakes braking bran brand brands brass brat braun bravery braves
    bravo bread breadth breaker breathed breaths bred breed breeding breeds breeze brent brest
    brian bricking bride bridged bridget briefings brig brigades briggs bright brightened bringing
    brink brisk britten broadcasts brock broker brood brooke brooks brothel brown browning browns
    brows browse bruins bubble buckled buckley bucks budge budgets buffer buick build buildings
    bulge bulky bullets bulls bumped bumper bumps bunched bunny buren burgles burst burt burton
    busch buses bush bushes buster butch butter buttons byte bytes cabinets cables cade caden cafes
    cages cain cairns cakes calculate calder cale calender calmed calming calves camped camping
    camps cams canals cancers cand candle candles candy cane cans cantor capped capt careers caress
    carey carly carmine carole carpets carr carriage carrie carrier carries carrot cars carson cart
    carter carts carver carvings cary casey cass cast caste castes casting casts catcher catches
    catching cater catholics cattle caused causes cave caves ceased ceilings cellar cello cent
    center centered centred centres centro certain certificates chain chains chairs champions chan
    chancel chandler chang chant chanting chaplin chapters char charge chargers charges charging
    charming charms charred charted charter chases cheat checkings cheek cheekbones cheeks cheer
    cheesy chef chess chests chet chewed chick chicks chiefs chieh chile chili chilis chill ching
    chip choices choir chooses chopped chopper chore chores chose chuckled chun chung chunks
    cigarettes cinder circled circles cite cited cites citing citizens civic clade clair clamped
    clams clan clans clap clapped clapping clarity clark clash clashed clashes class classed claude
    claus clause clauses cleaning clearer clears clerks click clicked clicking clicks climates
    clinch clinging clinton clipped clive cloak cloaked clone clones clos closer closest closet
    clothed clouded cloudy clover clung coarse coast coaster coasts coats cocked coded codes coding
    coin coined colder collapse collapses collections collisions color colours colts comet comets
    comfortably commando commands commercials comming committee commune communications commuted
    commuter compassion compete competed compiled complaints completes compliant compose
    compression compute computed computers comrade concealed conception concepts concert concerto
    concerts concession concludes conditions condo condoms condor cone cones conferences
    confessions confined confiscated confrontation confuse connecticut connection connects conner
    conor cons consideration consolidation content continued continues contraction contracts
    contrast controller convent convert cooke cooled cooling cooper copied copying cordons cords
    cores corner corps corpses costa costing costly cottages couch cough coughing couldn coulter
    counseling counsellors counters county courts cousins cove coven covert coveted crabs crack
    cracked cracker cracks crane crank crate crates craved craven creaked cream create created
    creating credit creed creme crest crewe crimea cringed crises crooked crops crossings crouch
    crow crowds crowe crown crowned crowns crows cruise cruiser cruises cruising crush crushed
    crushing crust cuff cunning cured curled curling curls curly curry curse curses curt curve
    curved curves curving custer customers cute cutler cycles cylinders dagger dail dairy daisy
    daly danced dancer dances dane danes dangers danish dante darby dared daring darker darren
    darting darts dashed databases dated dave daves dawn dawned deaf dealings dean dear deaths
    debated debates debuts decade deception decides decisions decker declared declares decreased
    dedication deed deeds deemed deeper defected defective defences defendants defense definitions
    delivers delivery dell della demands demon demos denies denis dense dent dental departments
    depleted deported dept depth depths derive derived derives derry descent deserved design
    designation designed designing designs desired desires desking desks despised despite destroyer
    detail detailed detention deter devices devons dialed didn differentiate differentiation diner
    ding dining dinner dinners dipped director directors disasters disciplined disciplines disclose
    discounts dishes disorders dispatched dispersed disused dive diver divers diving docked docking
    docs document dodge doesn doin dollar dome domes domestics dominate domination dominican dona
    donations dong donors donut doping doses doubled doubles doubts dough dove downing downs doxed
    draft drafted drafting drafts dragging drained draining drains drake dramas draped draper
    drawers drawing drawings draws dreamer dressed dresses dried dripped drone drones dropping
    drought drums drying dubbed ducked ducks dummy dump dumped dumping dunn dunne dusty dutch
    dutton dyslexic earl earle earliest earls earn earned earning earnings ease eased easing east
    easter eastern eater eaton edged editing eels effect eight elastic elect elector elephants ella
    ellis elves emergence emery emil emile emission emory empress enable endings engined engineers
    engines ensure entra enveloped envelopes episodes equality eras erased erect escaped escapes
    estate estates esther etched ether evenings evidenced ewing examination exception excerpt
    exciting excuse excused execution executive exercised exhaustion exhibition exists exited
    exiting exits expect expectation expects expense experts explains exploring explosions export
    expose expressions external externally extras eyebrows fable faced faces facing faction factor
    factors faded fades fails failures faint faiths fallback fallon falls faltered fame famed fang
    fangs fanny fares farming farms farther faster fasting fatalities fated fates fathers faults
    faulty faust favor favors feared fearing fears feast feat feather feathers federations feed
    feeder feeds fees fellas fellow fellows females fences fender fending ferry fetal fever fields
    fife fifth fighter fights figure figured filed filing filled filling fills filly film finale
    finals finance finch findings fined finer fines finnish fins fires firms firth fished fisher
    fishes fishing fission fisted fitch fits five flags flame flames flaming flap flapped flaps
    flare flash flashback flashes flashing flavour flawed flaws fled fleeting fleming flesh flicked
    flies flight flights flint flipped flipping floats flock flood floors flour flowed flower
    flowing flows flung flushed flying folded folding folds folk follower folly fond font foods
    fools footing foraging forbes fore forearm forearms forests forgiven forgot forks formal
    formation formed forming forrest fort forte forth forts forums forwards foster fought
    foundation founded founding fountain fours foxes fracture fractures frame france frank freak
    freaked freaking freaks fred freed freeing freezer freud fridays fries fright fringe fronts
    frost frown frowned frowning frowns fucked fueled fuels fuller funding funds funerals funky
    funnel furry fused futures gable gain gains games gaming ganga gaped gaping garbage garde
    gardener gardens garry garth gasped gasping gasps gates gather gauge gazed gazes gazing geared
    gears gender gene gentleman gently gentry george gerry ghosts gifs gifted giles gill gills
    ginger girlfriends gland glasses glide gliding glistening globe gloss glover gloves glowed
    glowing godmothers goin gong goods goose gordon gore gorge gough gould grace graded grades
    grady grain grains grams grande grant grape grapes grasp grassy gravel graves gravy greed greer
    greet gregg greta grievances grill grimes grimm grin grinned grinning grins gripped gripping
    groan grossed grossing grounds grouped grouping groups grove groves growling grown grows guest
    guests guild guitars gunmen gunter gust guzman hacked hacking hades hadn hailed haired hale
    hallo halls hallway halted hana handel handled handlers handles handling hangover hank hannover
    hanover hans hara harbor harden hardened harding hardness hardy hare harp harper harry hart
    hartford hasn haste hasty hating hatred hats hauled haunt haute haven havens havnt havre hayes
    haze headaches headed header heading headline healed healer healing healthy healy heap hearings
    hearst hearth hearts heated heath heather heating heats heaved heavens heaving heck hedge heel
    heels heights heir heirs heller helm helmets helmut helo helplines helth hence herd herds
    hermit heroic heroine heron herring hesitation heya hicks highs hiking hill hills hilly hines
    hinge hinged hinted hints hiram hired hires hiring hiss hissed hissing hitch hitter hive hiya
    hoarse holden holder holdings holidays hollowed holmes homer homes homme homo homophobia honey
    hong honor honors honours hooded hooked hooks hopped hopper hopping horde horizons horne
    horribly horse horses horst hospitals host hostages hosted hostel hosting hosts hotels hound
    hounds housed housemates houses hove hovered hovering howard howe hows huang huddled huffed
    hugged hughes hullo humane humanities humans hume humor hunched hundreds hunt hunted hunter
    hunting hunts hurley hurst huts hutton hymn iain ideal ideals ignore ignores illumination image
    imagination imaginative imagined imaging imitation imply impression impressive improved
    improves impulse inca inch inched include includes incoming index indoor inflation informaton
    informs inhaled inhalers initiation initiative injuries inline inning inputs inquiry insider
    insides insignificant inspections inspectors inspiration inspiring instruction instructors
    intends intent inter interests interfere interventions interviews investigates investigations
    investigators investing involve involves iphone issued issuer issues ives izzy jacket jackets
    jailed jain jakes james jammed jang jared jealousy jean jelly jens jerry jesus jill jingle joes
    jogged jogging joins joint joints joker jones jorge journeys judge judged judges judging
    judgment jules jumpy justification juveniles kang kant karen kate keating keel keepers keller
    kelly kerry kicker kiel killer killings kilos kinds kitchens kite kits kitten knicks knight
    knights knitting knotted known kurt labeled lace laced lacey lack lacked lacking lacks lakes
    lame lance landed landing lands lanes lang laps laptops large larry laser lash lasted lasting
    latch lateral latest latter laughs launcher lawful layer layout leach leaders leading leads
    leafs lean leaned leans leaped leaping leaps leapt lear leary lease leased leases leash leasing
    leavers ledger leeds legends legged legions legitimate lending length lengthy lens lesions
    lesson lest lester lever libel liberal license licked licking lighting liked liking lilly limb
    limbs lime limitation limits linen liner ling linger link linking linter listed listens lister
    listing lists lite liter litter lively liver loaned loans lobbied lobe lobes locations locke
    lockers locus lodge lodged lodges lodging logan logger logic loin lone longed longs loomed
    looming loops loosen looted looting lords loser losers loss losses lough lover lovers loving
    lower lowering lowers lowry luck luckys lucy lumber lung lust lynch mabel mace mach mack maddy
    madly mage maid mail mailed mailing main maine makers males mall malls malone managed managers
    manages mandy mane mans mapped mapping mara marc marcel march marche marching marco mare marge
    maria marian mariana marie marin marine marines marino maris marked market markets marking
    marko markus marne marriages married marrying mars marsh marshall martina marty mary masked
    mass masses master masters mata matb matched matches mated mateo mater math mating mats matt
    matteo mattered mature mayday mayer maze mclean mead meal meals meanings means measure measured
    meat meath medal mediation medic medications medici medicines meditation melted melting
    memorials mending mens merry messina messing meta metals meter mighty migraines mile mill
    milling mills milos minas minded minds mined mines minimums mining miniseries minorities
    miracles mirrors missions mistaken mistakes mister mistress mitch mixer mixes moaning moans
    mocked mocking modules molded moment mommy mondays monkey monsters mont monte monty moods moors
    moose mopping moral morse mortals mortar mortems moses motel moth mothers moths motion mound
    mounds mount mountains mounted mounting mounts mourning mouths movember movement moves movies
    mower mowing munster murderer muse musica musik muslims must mute muted mutter myles myths
    nailed named nancy natal nate nation nave nearby neared nearing neat neatly neds needled
    needles needy neighbor neighbors neither nell nelly nesting nests netting newer nickel nicky
    niger nikes nils nobel nodes noel noises noisy nominated nominations nominees nope norma norman
    norms norse north noses notebooks noted nothings notices notifiable notification noting notions
    notting notts notwithstanding novels novice nude nudged nurses objectives oblast observation
    oclock oder odin offended offenders offense offenses offices officials ohare older olds olive
    olives oman onion opener openid openings operations opined opposition opted organise organises
    organized originate orphan oscars oskar otter ourselves ousted outer outsider overdone overs
    owed owens owing owned pace paced paces pacing packaged packages packers padded paddy pages
    pained painted painter painting paints pair pairs pajamas palace paler palma panels pang panted
    panting pantry papers parades parcels parent paris parker parks parry parted particle parting
    partition partly passage passages passionate passports paste patches patel patent patents
    paternity path paths patients patrols patron patterns patting patty pause paused pauses pausing
    paved pavel paving pawn payed paying peach peak peaked peaking peaks pearce pearl pearls
    pearson peat peeked peeking peel peeled peeling peer peered peering peers pend pending penned
    pens pensions peppers perch percy perfection performs periods permits perpetrators perry
    persona personalities personas persons pesos pete peters phase phased phelps phones photon
    picket picks pictured pierce pieter pigeons pilasters piled piles pill pillows pinch pine pines
    pinning pints piper pipes pistols piston pitch pitched pitches pitching pits pitted placed
    places placing plague plaid plain plains plane planes planets plank planner plantation plaques
    plaster plastics plata platforms plato platt played players playlists plays pleae pleas pleased
    pleasures pledge plight plunged poets pointe pointer points poke poked poker poking poles
    polite polled polling polls ponce ponder pondered pont pools pope popping portals ported porter
    ports posed poses posing positions possession postage postal posterior potion pots potter
    pottery pouch pound pounded pounds powder practices praise praised praises prank prayer preach
    preached preaching predators predatory prefect prefers premiere premise prepares presentations
    preservation preserve pressures prevent prevents preview priced prices pricing pride priests
    primate prime prince print printed printers printing prints prison prisons prize probable
    probationers probe problems procedures profession professionals profile profiles profit profits
    progression projecting projection projects promised promises promote promoter promotes
    promotions prompted prone propped props prose prosecuted protect protected protections
    protector protects proto protocols proved proven proves provide provider provides prowess
    prussian psalms publication publix pudding puddle puddles pulsed pulsing pump pumped pumping
    pumps punishments pure purposes purse putin quad qualify queens queer questions quilt quote
    raaf rabbis rabbit raced races racing racism rack racks radios raged ragged raging rags raid
    raided raiding raids railing railways rain rained rainer raining rains raised raising rake
    raked rally rama ramps ranch rand randy ranged ranger ranges ranging ranked ranking rapid
    rarely rasped rated ratification rating ratio rattle rattling rave rays reach reacher reaches
    react reacted reacting reader readings realism realities realize realized realizes reapers
    reared receipt recent receptions recognised recognize recorder recordings recruited redding
    reddy reds reece reel reeling rees refer refugee regain regal reggae regimental region
    registers regrets rehearsals reich reid reign reigned reigning reigns reilly reins reject
    rejecting relationships released releases relied reliefs relies relieve religions rely relying
    remainder remembers reminded reminders remote removes render rendered rendering rene renee rent
    rental renting repay repeal repeats replace replaces replay replies reporter repression
    requests rescues researcher researchers reservations reserve reserved reserves reservoirs
    reside resin resolutions resort resorts resource responds responses resting restoration
    restorative restraints rests result retain retained retains retorted retried returns reunite
    reused revolution rewrite rhone rice riches richter rick ricky ridden riddle rider riders rides
    ridge ridges riding rifles rift rings rink ripe ripping rippled rise rises risks rite rites
    rivera roach roads robber robbers robe robes rocked rocker rocket rockets rocking rocks rode
    roles roller roman rome roofed roofs roots roped rose roses ross roster rouge rounded rounding
    rounds rouse routed router routes routing rover rovers rowe rower rubber ruben rubin ruble ruby
    rugged ruining ruled ruler rulers ruling rumble rumbling rune runes rush rushed rushes rushing
    russia russians russo rust saber sable sacks sacred saddle sadly sage sagged sail sailed
    sailing sails saint sake sales sally sams sand sands sandy sang sant sapped sash saturdays
    savings scala scale scaled scales scaling scammed scans scar scarce scare scarf scarred
    scattered scenarios scent scents schedule schedules schemes schools scooted score scored scorer
    scores scoring scots scott scout scouting scouts scrapped screens screwed scroll seal sealed
    sealing seals searing sears season seasons seated seater seating seats seconds sections secured
    seeded seeds seeking seeks seem seeming seize selfies seller seminal seminars seminary sender
    sensed senses sensing sentenced sentences sentimental separate separates separation sept serge
    sergeants serie serve served servers serves serviced services serving setter setting settle
    settler settles seven severe sewing sexism shack shade shaded shades shadows shadowy shaft
    shafts shaken shakes shaky shale shall shallow sham shan shane shang shaped shapes shaping
    shards shark sharks sharon sharpe sharpened shatter shave shaved shawn sheen sheep sheer sheets
    shelf shelly shipped shipping ships shire shirts shoe shoes shone shook shooters shop shores
    shorter shorts shouldn shouted shovel showers shown shredder shrub sided sides siding sigh
    sighed sighing sighs sighted sighting sights significant silenced silky simple sims sing singer
    singers singing singled singles sings sinks sinn sins sipped sipping sired site sited sites
    sits situation sixth sized sizes skate skier skies skiing skill skilled skilling skills skimmed
    skins skipped skipping skirts skis slab slabs slacks slade slain slamming slang slant slate
    slated slater slaughter slaves sleek sleeper sleeve slick slide slides sliding slight slips
    sloping sloppy slots slowed slower slowing slug smart smell smelled smelling smells smiled
    smiles smiley smoke smoothing snack snacks snails snake snakes snapping snaps snatch sneak
    sneered snide sniff sniffed sniffing snout snowing snuck soaking soap soared soaring sobbed
    sockets socks sole solutions somber somethings sometime song sorting sorts sought sound
    sounding sourced sources south spaced spaces spade span spared sparkled sparks sparse spate
    spats spawn speaks spear specialise specialist specials sped speed speeds spell spelled
    spelling spells spending spice spices spies spike spikes spill spin spinal spins spire spite
    splash splits splitting spoken spores sport sporting sports spots spotting sprang spraying
    springs sprinted sprinter sprung spying squads square squat squid squinted stable stacy stade
    stadion staffs stag stage staged stages staging stain stains stair stake stakes stale stalker
    stall stalled stalls stampede stamps stan standings staple staples star stark starr starred
    starring starter starting startled startling stated staten stating stations statue statues
    stayed staying stays steak steaks steam steamed steaming steel steep stems steppe stepped
    sterling stern sticky stiff stil stills sting stinging stink stint stitch stock stocked stocks
    stoke stokes stolen stomped stone stones stony stored stories storing storms stormy stout stove
    strain strained straining strains strand stranded strands strap strapped straps stray stream
    streamed streaming streams streets strengths stresses stride strides strife striker strikes
    striking string stripe striped strive strode struck strung stuart stud students studies stuffed
    stuffing stump stung stutter styled styles subjects subs subscriptions subset sucker suffers
    suite suited suites suits summers sumner sundays sung sunny superb superintendents supermarkets
    supervisors supervisory supper supplier suppliers supports suppose surfer surge surged
    surprised surprises survives survivors suspicions sutton swamp swap swapped swat swayed swaying
    swearing sweat sweep sweeps sweets swell swelled swelling swift swimming swiped swiss swords
    sworn symptom tables tablet tack tackled tackles tails taker takers tale tales tall taller
    tanks taped tapes tasked tasks taste tasting tate taught taxed taxes teach teachers teaches
    teaching teachings teamed teaming teammates tear tearing tease teased teaser teasing teen
    teenagers teller temp tempe temperatures templates temples tempo temps tended tender tending
    tends tenner tens tensed tension tenth tents term terminals terms terribly terrorism terrorist
    terrorists terry tess tested texas thanked thanking theater theatres thee theirs theme
    thereafter thick thief thin thinkers thinner thinning thirds thirsty thistle thong thorough
    though threaded threads three thrust thrusting thumbs thursdays tick ticked tickets ticking
    ticks tides tight tighten tighter tiled tiles tilling timed timer timers timing ting tingle
    tires tissue toast todays toddlers token tome tomorrows tone toned tones tongues tonic tonights
    tool topic toppled torah torches tore tory totals tough toured touring tours toward towed
    towels tower towering towers towing toxin trace traced traces tracey tracing tract tracts tracy
    trade traded trader trades trail trailed trailer trailing trails trainers trait traits trams
    tran trance trans transferee transferred transferring transmissions trapping traps trash tread
    treason treated treating treatments treats treaty trent tres triad trials tribal tribe tribes
    tribune trick tricked tricks trier triggers trip tripped trips trough truce trucks trump trunk
    truss trustee trusts tuck tucked tucker tucking tudor tugged tugging tully tumor tuned tuning
    tunis tunnels turing turks turner twain tweed twigs twitch twitched twitching types tyre
    unblocked uncles undated undead understands undertake undertaken uniforms unions unite united
    uniting unity unseen untitled updates upper urged usable utilities utter vaccinations vain
    vamps vance vault vehicles vein vending ventral venues venus verde verge versa verses versions
    vetting vice vigor vimes vince vines violet viper viscount visions visitation visitors visits
    voiced votes vowed vowel voyager voyages wage wagons waited waiter waived wakes walden wales
    walker walled waller wallis wally walt walter walters wand wanda wander wandered wandering wang
    ward wards warks warmed warming warner warnings warns warped warren warring wary washing wasp
    wasted wasting watery watt watts wave wealth wears weather weathered weave weaving weddings
    wedge weeds weeping weigh weighed weighs weights welding wells wept weren wetter whale wheels
    whereas wheres whiskey whistled white whites whore whove wicked wicket wickets wide widow
    widows wifi wight wildly wiley willed willing willis willow wince winced winch winding winds
    windy wines wing winged winger wings winked winner wins winters wipe wire wired wise witch
    witches withdrawl withdrawn withdraws withdrew withing wives womans womens wong wood wooded
    woody word wording wore workers workings worlds worms worthy wouldn wounded wounding wounds
    woven wrapping wreath wright writ writer writes writhing writings wrought xander yang yankee
    yanking yards yates yearly yearning yeast yell yelled yelling yells yesterdays yield ying yong
    yorker yours youthful youths youtuber zhang zones
"""
