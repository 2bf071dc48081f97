"""How words are typed on a phone at night, and the plain spelling that the risk rules use."""

SHORT = """
    im = i am
    ive = i have
    iam = i am
    hes = he is
    shes = she is
    theyre = they are
    theyve = they have
    theres = there is
    whats = what is
    whos = who is
    its = it is
    thats = that is
    wanna wana wannna = want to
    gonna gunna gona gna = going to
    gotta = got to
    tryna = trying to
    tonite 2nite 2night tonihgt tnite = tonight
    2day = today
    2moro tomoz tmrw tomorow tommorow = tomorrow
    u = you
    ur = your
    youre = you are
    cannot cnt carnt cany = cant
    dnt donr dotn dnot = dont
    didny didnae = didnt
    wnt wamt wan whant wnat watn wany = want
    coz cos cuz bcos becos becuase becasue = because
    noone no1 = no one
    any1 = anyone
    som1 sumone somone = someone
    every1 evryone = everyone
    nemore anymor anymroe = anymore
    myslf meself mesen mysel meslf = myself
    hisself himslef = himself
    urself = yourself
    kil kll kiil klil kilk = kill
    killin = killing
    dy = die
    dieing = dying
    biten bittn = bitten
    sgts = sgt
    wud = would
    wudnt = wouldnt
    cud = could
    cudnt = couldnt
    shud = should
    hav av hve = have
    bin = been
    nuffin nuffink nothin nothign = nothing
    nowt fuckall = nothing
    owt = anything
    summat sumthing somethin smth sth sumfin = something
    innit = is it
    killmyself killmself = kill myself
    wanttodie = want to die
    endit = end it
    kys = kill yourself
    selfharm = self harm
    selfharming = self harming
    selfharmed = self harmed
    needlestick = needle stick
    boyf bf boyfreind boyfrend = boyfriend
    gf gfs girlfreind = girlfriend
    mrs missis = missus
    husbnd husban hubby hubbys = husband
    rn = right now
    atm = at the moment
    bday = birthday
    thru = through
    tryin = trying
    suislide suiside suicde sucide suacide soicide suide = suicide
    suicidle suicidial suacidal suicidl suicdal sucidal suicidel = suicidal
    lads = lad
    dads = dad
    mums = mum
    wifes = wife
    mates = mate
    husbands = husband
    exs = ex
    oppos = oppo
    partners = partner
    friends = friend
    freind freinds = friend
    brothers = brother
    sisters = sister
    sons = son
    daughters = daughter
    colleagues colleauge collegue = colleague
    skippers = skipper
    dis = this
    teh = the
    adn = and
    neddle = needle
    idk = i dont know
    imma ima = i will
    lik = like
    jus = just
    lfe lif = life
    togehter = together
    abot abotu = about
    tryed = tried
    stoopid = stupid
    comit = commit
    multistorey = multi storey
    overdoes ovrdose = overdose
    odd oded = od
    lfie = life
    slef = self
    offmyself = off myself
    tabs tablts tabelts = tablets
    paras = paracetamol
    aint = isnt
    lve = leave
    w/out = without
    wivout = without
    goodby goodbey gdbye = goodbye
    fkin fucking fuckin fking bloody effing frigging =
    ffs tbf tbh honestly literally tho =
    hed = he had
    wholl = who will
    theyd = they would
    theyll = they will
    itll = it will
    youll = you will
    isn = isnt
    wnna wanan wnana = want to
    gonny gonnae = going to
    wanty = want to
    dinnae dinna = dont
    cannae canna = cant
    didna = didnt
    wisnae wasnae = wasnt
    nae = no
    mair = more
    masel mysen misen maself = myself
    tae = to
    wi = with
    wiout woot = without
    fink = think
    finking finkin = thinking
    thort thot thawt = thought
    wuz woz = was
    ded dedd deadd = dead
    wernt = werent
    liv = live
    tuk tooken = took
    trax = tracks
    agen agin = again
    wen = when
    wat wats = what
    breethin breething = breathing
    killmyslf killmysel = kill myself
    gudbye goobye gudby goobie = goodbye
    suicid sucid = suicide
    shd = self harmed
    purpus porpose = purpose
    cba = cant be arsed
    idm = i dont mind
    idc = i dont care
    istg = i swear
    ngl =
    infront = in front
    nomore = no more
    hirt = hurt
    mi = my
    il = i will
    sumone = someone
    youd = you would
    tablits tabletts tabs = tablets
    bottel = bottle
    leathal = lethal
    trubble = trouble
    bulled buliied = bullied
"""
"""One line for one meaning: what is typed = what is read."""

TOGETHER = """
    any more = anymore
    i m = i am
    i ve = i have
    my self = myself
    me self = myself
    good bye = goodbye
    good byes = goodbyes
    him self = himself
    her self = herself
    can t = cant
    don t = dont
    can not = cant
    do not = dont
    did not = didnt
    does not = doesnt
    would not = wouldnt
    could not = couldnt
    will not = wont
    was not = wasnt
    is not = isnt
    should not = shouldnt
    has not = hasnt
    have not = havent
    were not = werent
    over dose = overdose
    over dosed = overdosed
    some one = someone
    every one = everyone
    boy friend = boyfriend
    girl friend = girlfriend
    help line = helpline
    hot line = hotline
    un alive = unalive
    no body = nobody
    no one = nobody
    sui cide = suicide
    suicidal y = suicidal
    to night = tonight
    co codamol = cocodamol
    pain killers = painkillers
    with out = without
    want o = want to
    going o = going to
    work mate = colleague
    a live = alive
    be hear = be here
    own live = own life
    tab lets = tablets
    plat form = platform
    over pass = overpass
    no mair = no more
    for ever = forever
    hose pipe = hosepipe
    un aliving = unaliving
    out side = outside
"""
"""Two words that are read as one."""

CORE = """
    suicide suicidal myself himself herself themselves yourself overdose overdosed overdosing
    anymore goodbye goodbyes paracetamol sertraline ibuprofen tablets painkillers insulin
    husband girlfriend boyfriend partner strangled strangling strangles assaulted threatened
    threatens threatening samaritans burgled assistance helpline without worthless hopeless
    pointless ambulance tonight tomorrow burden detainee prisoner colleague sergeant inspector
    killing harming sexually groped everyone nobody crisis monitored unconscious domestic
    violent abusive scared terrified frightened something anything nothing stupid firearms
    living exist disappear alive dying wrists bleeding bridge breathing thinking controls
    controlling bruises punched kicked slapped choked spat bitten needle syringe headbutted
    miscarriage stillborn hanged funeral forever thoughts ending trapped attacked stabbed
    followed tired better worried point morning sorry alone cutting jumping hanging hitting
    drinking feeling really please cannot children control trying worth reason crying attempted
    railings antidepressants citalopram cocodamol drowning broken finished empty enough
"""
"""Where one letter could make two words of a misspelling, it is read as one of these."""

FOUR = """
    want kill life live hurt dead hits help feel just stop jump rope gone wife hate cant dont have
    home hang beat slap bite spat pain hope tell said mate
"""
"""The words of four letters that are worth mending; longer ones all are."""

SWAPPED = """
    want like feel have just stop life live kill hurt dead cant dont with this that point again
    jump hang pills rope hits self think know home help need gone what when here really feeling
    myself anymore them they make take more been over never everyone better living morning
"""
"""Short words of which two neighbouring letters are often swapped: `cnat`, `hvae`."""
