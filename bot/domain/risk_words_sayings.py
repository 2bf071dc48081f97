"""Dark sayings that are no alarm, and the words whose misspellings are mended."""

SAYINGS = (
    "death of me", "be the end of me", "finish me off", "kill|killing me", "dead on my feet",
    "kill|murder for a", "dying for a", "lost|losing the will to live", "shoot me now",
    "had|have enough !time|staff|notice|sleep|days|leave|of_a",
    "want|wanted|wanting out !of_life|of_this_life",
    "end of my tether", "cant be doing with", "at my wits end", "done with this|it",
    "broken by this|the job", "cant cope", "burnt|burned out", "on my last legs|nerve",
    "suspended ... psd", "psd ... suspended|on_me", "bored to death", "sick of it|this|everything",
    "cant take much_more|it", "cant do this job", "jack|jacking it_in|it_all_in",
    "whats|what_is the point", "fml", "doing my head in", "drowning in", "at breaking point",
)  # fmt: skip

CORE_WORDS = (
    "suicide suicidal myself overdose overdosed anymore goodbye goodbyes himself herself"
    " themselves"
    " paracetamol husband girlfriend boyfriend partner strangled strangling assaulted threatened"
    " samaritans burgled assistance helpline thinking without worthless hopeless ambulance tonight"
    " burden detainee prisoner colleague sergeant inspector killing harming sexually groped"
    " everyone"
    " crisis monitored overdosing unconscious domestic violent abusive scared anything something"
    " stupid firearms living exist suicides tired disappear alive dying wrists bleeding"
)
"""Misspellings by one letter are read as these; each is long and has few neighbours."""

ORDINARY_WORDS = (
    "overdone overdoes itself grouped roped taped live olive alike loving giving lying burdened"
    " leaving lining liking sacred shared scored scarred stared spared scare scares prisoners"
    " colleagues detainees partners inspectors sergeants husbands threatens threaten linking"
    " thickening thinning sinking drinking exit exits exists wrist firearm violence"
    " domestics abuse"
    " kissing filling billing milling selling willing skilling tilling harding charming farming"
    " arming warming burgles burglar monitor monitors crises trying drying tied tires fired hired"
    " wired tried trying breeding bleating stupor active living within toning tonic assaults"
    " assault helplines ailing pulling hopeful violently sexual groves grope alve slave wishing"
    " parted garden burdens goodbyes alien alice eying doing typing driving leading pleading"
)
"""Words one letter away from those above that mean themselves."""
