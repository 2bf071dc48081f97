"""Said sideways: the others would be better off; and what may only be a bad day.

What stands alone in a sentence is often only tiredness; where it could be either, the bot asks.
"""

from bot.domain.risk_grammar import Old, Rule
from bot.domain.risk_kinds import Kind
from bot.domain.risk_words import HEAVY

BURDEN_RULES = (
    Rule(
        because="thinks others would be better off",
        kind=Kind.SELF,
        sideways=True,
        phrases="""
            kids|children|girls|boys|baby|they .. better|happier|safer .. with .. dad|mum|father|
                mother|gran|nan|grandparents|wife|husband|ex
            nobody|no_one|none_of_them|who|they|not_one|doubt_anyone|doubt_anybody|wouldnt|wont|
                anyone|would_anyone .. miss|notice .. me|i|if|gone|us|$ !a_meeting|deadline|
                rest_days
            everyone|everybody|they|family|kids|all would .. better_off|better|happier $
            would|will anyone|anybody|they|my_kids|people .. miss|care|notice|mind|even_know
            <family>|life|things|world|all_of_them|this_place|it .. better|best|happier|safer|
                richer|easier|fine|ok|alright|cope|manage|lighter|simpler|breathe|relieved|
                thrive .. without me|him|her
            <family>|life|things|world .. better|happier|easier|richer|ok|fine|safer|cope|manage|
                relieved .. if_i|when_i|once_i|with_me .. gone|dead|not|died|wasnt|werent|was|am|
                did|isnt
            <family> .. would|will|they_will .. get over|forget|move_on|be_fine|be_alright|be_ok|
                cope|manage|find_someone .. it|me|without|when_i|if_i|once_i|soon|$
            <family> .. dont|doesnt|wont|not .. need me
            <family>|they deserve|deserves better|a_better|more|a_proper|someone_better .. me|dad|
                mum|than|father|$
            deserve|deserves .. better|someone_better|a_better_dad|a_better_mum|a_proper_dad|
                a_proper_mum|a_dad_who|a_mum_who & me|than|rubbish|kids|them|i|without|they !pay|
                kit
            they|they_would|kids|wife|family|everyone would? manage|cope|survive|adapt|
                be_looked_after|be_provided_for|be_sorted|be_secure !the_shift|the_workload|
                on_their_own_at
            sorted|secure|provided_for|set_up|looked_after|comfortable & death_in_service|pension|
                insurance|payout|if_i|when_i|mortgage !my_pension_query
            <family>|everyone|nobody|life .. better|free|happier|relieved|glad & without_me|
                me_gone|me_out_of|if_i_was_gone|if_i_just|when_i_am_gone|if_i_disappeared|
                rid_of_me|shot_of_me
        """,
        excuses="""
            miss|notice|without him|her|them
            circus|rota|wrong_team|fluffy
            on their own
            without me on|at|in|there
            <he> said|says|thinks|keeps_saying
        """,
    ),
    Rule(
        because=HEAVY,
        kind=Kind.UNSURE,
        sideways=True,
        old=Old.DROP,
        phrases="""
            ^ so|just|think|feel|totally|all? i am so|just|completely|absolutely|totally|all|
                really|quite|fully? broken|finished|done|lost|empty|numb|shattered_inside|gone|
                over|spent|drowning|falling_apart|a_mess|done_in|done_for|desperate $
            i am broken|finished|empty|numb|falling_apart|drowning|desperate|unravelling|breaking|
                crumbling|sinking|cracking_up|losing_it|going_under|a_shell|a_ghost !in_paperwork|
                in_work|in_emails|in_files|my|a_week|at|with_the|in_the_building|tea
            i feel|felt|feeling so|completely|totally|really|just? broken|lost|empty|numb|
                desperate|hollow|nothing|alone|trapped|dead|like_nothing|like_a_failure|
                like_a_ghost|like_shit_every_day !in_the_new|with_the
            i dont feel anything|nothing|alive|real|human|like_me|like_myself !for|about
            not|dont coping $
            i am not|no_longer ok|okay|alright|coping !with_the|with_my_pdr|with_being|with_someone
            head|heads is|has gone|fried|wrecked|not_right|all_over|in_bits|messed_up|
                gone_completely $
            ^ my? heads|head gone $
            my head .. gone|screaming|wont_stop|wont_shut_up|exploding
            what_is|no|is_there|any the? point $
            what is the point of anything|it_all|me|trying|anymore
            i|i_have|just|have .. had enough $
            had enough of .. everything|it_all|everyone|people $
            i just give up $
            ^ right|so? i give up $
            i really|just|think_i|want_to give up $
            cant stop crying|sobbing|shaking !since_the_funeral
            want|need .. it to stop|end
            i want to? run away|scream_and_not_stop|hide_forever
            nobody|no_one .. cares|gets_it|listening|would_understand|loves_me|likes_me|
                wants_me !about_the_rota|about_parking
            i .. completely|totally|so|all|really alone
            at the end of .. my|the rope
            hopeless $
            please|someone|somebody|can_anyone|can_someone .. help me|us? $ !with|find|log|out
            i really|desperately need help
            dont know what .. to_do|i_will_do|do .. anymore|myself|else
            nobody|anyone to .. talk|turn|tell & dont|cant|bad|alone|struggling|desperate|night|
                dark|head
            nowhere|nobody|no_one left? to turn
            falling apart|to_pieces $

            at|hit .. rock|an_all_time low|bottom
            is anyone|anybody there|awake|out_there|listening
            are you there|awake
            over it all|everything|life
            so tired of .. everything|it_all|trying $
            cant .. keep doing|do this|it $
            i miss him|her|them .. so_much|too_much|every & cant|point|want|join|end
            drink~ .. every|forget|blackout|numb|feel|sleep|stop & nothing|alone|feeling|
                forget|head !lemsip|tea|coffee|water
            think|thinking|thought|considered|close|wanted .. about|to|of bad|awful|terrible|
                unthinkable thing|things|stuff
            the unthinkable
            you know what i mean|i_am_saying & end|stop|done|out|over|done_with
            if anything happens to me
            something happens|happened to me
        """,
        excuses="""
            <job_words>
            i am finished|done|over|gone at|with|by|on|for|my|in|here
            broken by this|the
            late turn|kangaroo
            not coping mentally
            brew|chocolate|coffee|pint|biscuit
            the point of the|doing|having|a|this
        """,
        duty="""
            victim|detainee|prisoner|misper|caller|patient|suspect|male|female|policy|training|
                form|laptop|password|login|locker
        """,
    ),
)
