"""Taken back, hidden or laughed off right after it was said, and what is left standing.

Nobody asks for something to be unsaid that was nothing, so these are read as if said.
"""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY

_ORDINARY = """
    told me <he> is
    <close> .. told me
    thread & lol|deadline|haha
    <job_words>
    could|nearly|might kill|murder him|her|them|my|for|that|whoever
    suicide blonde|squad|mission|sprint|sprints|drill
    roll on death
    i said no $
    doctor wanted|said
    emergency
    joke|banter & sexist|racist|about_women|about_my|told_a|inappropriate|offensive|complain
    leave_request|annual_leave|booking|overtime|transfer|the_date|wrong_number|typo
    book|cancel~ .. appointment|leave|meeting|session|course|room|car
    """

TAKEN_BACK_RULES = (
    Rule(
        because="takes back what they said",
        kind=Kind.SELF,
        about=About.ANYONE,
        deniable=False,
        phrases="""
            unsend|retract|unread that|what|the_bit|my|it|this|me
            forget|ignore|delete|scrap|unsend|retract|disregard|unread|unsee|undo|erase|strike|
                pretend .. i|that|what|the_bit|the_thing|my|it|this|me|anything & <heavy>
            not_a_word|dont_tell|dont_say|dont_write|dont_let|promise|between_us|off_the_record|
                dont_pass|dont_log|dont_report|keep_it|keep_this|swear|dont_mention|
                nobody_can_know|just_between & <heavy>
            joke|joking|jk|kidding|messing|banter|lol|haha|laughing|laugh|laughed|for_a_laugh|
                being_silly|drama_queen|exaggerat~|overreact~|wind_up|venting|only_saying &
                <heavy>
            didnt_mean|dont_mean|not_mean|shouldnt_have_said|shouldnt_have|wasnt_meant|not_meant|
                cant_believe_i_said|mean_it|meant_it|slipped_out|come_out|thinking_out_loud &
                <heavy>
            wouldnt|never suicidal
            not|wouldnt|never suicidal & if_i|great|fine_by_me|wouldnt_mind|but_if|not_wake|
                ok_with|happened_to|died|hit_by|didnt_wake
            asking for .. friend|mate & me|mirror|die|kill|wake|end|it_is_me|himself|i_am
            friend|mate|colleague|person|someone .. is .. in_the_mirror|actually_me|really_me
            it is me & friend|mate|asking
            course|story|novel|quiz .. how|what|die|kill|box|overdose
            research|course|book|story|novel|quiz .. how|what|die|kill|box|overdose & not_for|
                fine|isnt|lied|really
            said|say|told|pretended .. joke|joking|kidding|a_test|a_laugh|messing|messing_about|
                safe
            said|say|told|pretended .. joke|joking|kidding|a_test|a_laugh|messing|messing_about|
                fine|ok|safe & wasnt|was_not|not_a|isnt|was_lying|lied|werent|not_messing|i_lied
            ticked|pressed|clicked .. safe|ok|fine|no|button & wanted|not_ok|wasnt|not_safe|
                go_away|lied|isnt
            joke|joking|laugh .. so|about_it .. nobody|no_one|stopped
            stopped joking
            <heavy> .. joke|joking|kidding|haha|lol|jk|banter $
            rope|noose|ligature|pills|tablets|bridge|blade|knife|pier|cliff|tracks|train|ditch|
                reservoir|quarry & haha|joke|kidding|jk|lol|ignore|nvm|unless|silly|fine|
                said_anything|drama|overreact~|thrown|exaggerat~
            round my neck
            foot|leg over the edge|rail|railing|parapet|wall
            put|putting the blade|knife|rope|tablets|pills|belt|noose .. away|back|down
            haha|lol imagine|what if i
            imagine|picture if|me i actually|doing|did .. did|it
            imagined|pictured it|that|doing_it loads|often|lots|daily|every
            i do mean it|that
            i meant it|that|every
            feeling remains|stays|is_still
            wont be .. a_bother|wasting|bothering|needed|bother|here_to .. longer|anyones|much|
                tomorrow|after
            be|out_of everyones|your|their way|hair soon
            matter|care|remember|over by .. morning|tomorrow|then|weekend
            wont matter .. by|soon|tomorrow|then|after
            be over before|soon|by|tonight
            by the time they|you|anyone .. get|come|read|arrive|here
            changed my mind .. dont_want|not|no_more
            dont|do_not want|need help|a_number|signing_off .. now|want_to_go|what_i_am|made_up|
                peace|anymore|decided|made_my_mind|instead|signing_out
            made my mind up
            what i am doing doesnt|does_not|wont need
            i have|know .. a plan|what_i_am_doing|where_i_would
            calm|at_peace|peaceful|relieved & sorted_it|know_what|friday|tonight|finally|ends
            signing|sign|log|logging|clock out of|from|off_from <life>
            dont want signing_off
            leave me to get_on|die|it|dying
            get on with dying|it_then_die
            going|be|not .. be alive for|by|at|then|when|to_see
            no longer at .. bridge|platform|roof|edge
            ready for the box|grave|off|knackers|ground|wooden|boneyard
            once|when i am in .. ground|box|grave
            bought|got the stuff|tablets|rope|pills
            either way & do_it|sorry|bot
            i was|am going_to do it either|anyway|whatever|regardless
            tablets|pills .. more|than|other_time|last_time
            more than the other|last time
            other people|others .. worse|real_problems
            off the between_us|between_you_and|not_for_the_record
            off the record|between_us|between_you_and|not_for_the_record & way|plan|life|want_out|
                end|doing_it|die|tired
            i .. wont|am_not .. i dont think
            not .. to do it tonight
            cant|couldnt .. stay|keep alive
            havent .. insulin|meds .. purpose|days
            brave enough to .. go|do|end|die
            not done anything yet
            does|can .. that undo it
        """,
        excuses=_ORDINARY,
        urgent="tonight",
    ),
    Rule(
        because="takes back what they said",
        kind=Kind.SELF,
        about=About.ANYONE,
        phrases="""
            <heavy> & i_am_fine|i_am_ok|i_am_okay|no_need_to_worry|dont_worry|dont_mind_me|
                take_no_notice|pay_no|nothing_to_see|probably_nothing|ignore_me|never_mind|
                nevermind|nvm|fine_now|better_today|it_is_normal
            <heavy> .. ignore|ignore_me|forget_it|never_mind|anyway
        """,
        excuses=_ORDINARY,
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        about=About.ANYONE,
        deniable=False,
        phrases="""
            ^ jk|kidding|joke|lol mostly|sort_of|kind_of|not|unless|maybe
            sort of|kind_of|mostly|half not|joking|kidding
            if i say|said|told .. joke|kidding|joking
            shouldnt|should_not have said i_would|that|anything|it|i_want
            unsend|unread|retract that|it|this|me|my_last $
            ^ retract my
            can you unread|unsee|forget it|that|this|what
            no wasnt|he_didnt|she_didnt|it_wasnt|they_didnt
            never mind .. me|you_wont|forget_me
            not|wasnt a test|joke|joking|kidding $
            cancel the welfare|call|ambulance|crew
            dont .. go|be calling|telling|ringing|sending|phoning anyone|anybody|round|the
            the drink|meds|tiredness|steroids talking
            ^ words only
        """,
        excuses=_ORDINARY,
    ),
)
