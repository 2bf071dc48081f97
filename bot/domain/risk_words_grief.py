"""Somebody close has died, or a baby was lost."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import BABY_LOSS
from bot.domain.risk_words_self import TOPIC_DUTY

_DUTY = """
    victim|victims|detainee|prisoner|suspect|misper|attended|deceased|death_message|agony|coroner
    inquest|next_of_kin|file|caller|custody|flo|policy|prevention|training|sickness_record|record
    reason_for|my_team_has|speak_to_her|speak_to_him|patient|how_many_days|how_long|entitled
    entitlement|leave_policy|days_off|paid|pay|how_much|days_leave|bereavement_leave|dealt
    compassionate_leave|years_ago|job
    """

GRIEF_RULES = (
    Rule(
        because=BABY_LOSS,
        kind=Kind.BEREAVED,
        phrases="""
            lost|losing|lose .. the|our|my|a|her .. baby|babies|bump|pregnancy|unborn|twins|twin|
                little_one !monitor|photos|grand|toy|scan_pic
            miscarried|miscarrying|stillborn|stillbirth
            my|our|the baby|babys|twins|bump .. died|passed|born_sleeping|stopped_growing|gone|
                no_heartbeat|didnt_make_it|dead
            ^ baby died|stillborn|gone !who
            having|had|has|just_had|about_a a? miscarriage|stillbirth|ectopic !policy|leave
            no heartbeat|heart_beat
            baby|babys|scan .. heart|heartbeat .. stopped|gone|isnt|no|wasnt
            scan .. no|nothing .. heartbeat|there
            born sleeping|too_soon|too_early_to
            wife|partner|she miscarriage|miscarried
        """,
        duty=_DUTY,
        excuses="lost my|our|the baby_monitor|baby_photos|baby_scan",
    ),
    Rule(
        because="somebody close took their own life",
        kind=Kind.BEREAVED,
        about=About.OTHER,
        duty=TOPIC_DUTY,
        phrases="""
            killed|hung|hanged|topped|gassed|drowned|unalived <other> !off|laughing|over|doing|
                trying|working
            shot <other> !in|off
            <close>|he|she|ours|officer|lad ... took|ended <my> own? life|lives
            took <my> own life|lives
            committed|completed suicide
            <close>|pc|he|she .. died|dies|passed|lost|gone|dead .. suicide|overdose|own_hand
            <close> .. overdose .. died|dead
            lost .. <close> ... to suicide
            lost my|our|another|a <close> to suicide
            lost someone|somebody|another_one|one_of ... to suicide
            losing|lose ... to suicide
            by suicide & <close>|colleague|died|lost|team|our
        """,
        excuses="""
            had to tell|inform|deliver
            tell a|the family|mother|wife|parents
            <tried>|wants|going|nearly|might|may|will|would|could|scared|think~|worried|if|threat~|
                talk~ .. <kill>|<hurt>|take|end|took
            <tried> .. to? take|end|taking <my> own? life
            <close> .. killed|shot <other> laughing|off|in_the_foot
            joke|joking|jokes|joked|talks|talking|talk|keeps|threat~ .. about|of
            farmer|village|landlord|neighbourhood|bench
        """,
    ),
    Rule(
        because="somebody close has died",
        kind=Kind.BEREAVED,
        deniable=False,
        phrases="""
            bereaved by|through
            suicide of|by|on|in|at .. a|my|our|one|another|of_our|of_my|officer|friend|colleague|
                team|<close>
            my|our|his|her <close> suicide !training|threat|attempt|risk|prevention
            another|a suicide .. on|in|at my|our|the team|section|station|force|nick|shift|relief
            <close>|wife|husband|mum|dad|child|little_girl|little_boy|daughter|son|twin|dog|
                best_mate .. has|have|just|is|suddenly|only? died|passed|passed_away|dropped_dead|
                dead !laptop|his|her|the|online|on|up|battery|line_manager
            my|our .. <close> .. died|passed_away|is_dead|is_gone|has_gone|was_killed|got_killed|
                dropped_dead !dog_eared|us_over|the_board|the_course|exam|probation|his|her|on_to|
                me|to
            my <close> gone & cancer|died|house_is_quiet|weeks|months|funeral !awol|quiet
            just lost .. <close> !and_found|car|her|his_job
            lost .. <close> .. yesterday|today|last_night|this_morning|last_week|on_monday|
                on_tuesday|on_wednesday|on_thursday|on_friday|on_saturday|on_sunday|weeks_ago|
                days_ago|suddenly|this_week|last_month|at_22|at_38|weeks !met|promotion|
                other_forces|wedding
            lost my|our|her|his mum|dad|son|daughter|wife|husband|brother|sister|boy|girl|
                nan !keys|in_tesco|temper|job|bid
            lost our baby|son|daughter|twins|little_boy|little_girl
            buried|burying|cremated|laid_to_rest .. my|our .. <close>|little_girl|little_boy
            buried|burying|cremated him|her|dad|mum|them
            cant|dont|how_do_i|struggling|lost .. without him|her|them|my_dad|my_mum|my_wife|
                my_husband .. since|died|gone|passed|anymore|$
            cant believe .. <close>|he|she .. dead|gone|died|passed
            he|she|<close> .. died|killed .. on|in duty|service|line_of_duty
            <close> .. funeral & cant|tomorrow|broke|bits|dread~|today|yesterday|numb !leave|cover|
                time_off
            widowed .. now|since|and|at|$
            son|daughter|wife|husband died|passed_away
            i found him|her|my|dad & dead|hanging|died|body
            one of ours|us|our|the_team ... killed|took|hung|hanged|died|shot|topped|suicide
            my|our .. cousin|partner|mate|friend|sgt|skipper|colleague|oppo|
                crewmate ... dropped_dead|found_dead|killed_in|collapsed_and_died
            it was my .. <close> & hung|hanging|dead|died|body|killed|job|called
            he_had|had hung|hanged|shot|gassed|topped|killed himself
            dad|mum|wife|husband|son|daughter|brother|sister|mate|nans|nan funeral & tomorrow|cant|
                shaking|today|yesterday|bits|face
        """,
        duty=_DUTY,
        excuses="""
            <tried>|wants|going|nearly to? <kill>|<hurt>
            <tried> .. to? take|end|taking <my> own? life
            <close> .. killed|shot <other> laughing|off|in_the_foot
            lost my|our|the baby_monitor|baby_photos
            battery|laptop|phone|radio|car|computer died|dead
            buried my_head
            gone very|all|a_bit|so|really? quiet|weird|silent
            their|his|her son|daughter|mum|dad|wife|husband .. has|just died & family|they|visit|
                deliver
            lad|man|woman|bloke|girl|boy|kid|child|baby who died
            passed .. online|interview|board|exam|course|school_run
            prostate cancer & checked|november
            last year|spring & want|counselling
            had to tell|inform
            tell a family
            exam pass
            passed my|her|his|the boards|board|boards_and|exam|test|interview
            licensing|premises|landlord|police_dog|mother_of|father_of
            writing a_guide
            died|dead & bodies|whatsapp|photos
            gone|went awol
            die|died of|from .. embarrassment|laughing|boredom
            how_do_i_help|worried|scared|threat~ .. suicide
            how many|much|long .. leave|days|off|get
        """,
    ),
)
