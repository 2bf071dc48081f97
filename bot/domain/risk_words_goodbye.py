"""Goodbyes, and what is left for those behind."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind

_NOT_GOODBYE = """
    note .. .. about|for leave|overtime|rota|holiday|handover|sgt_about
    retire~|retirement|leaving_do|new_force|transfer~|memorial|attended|attending|guard_of_honour|
        maternity|resign~|secondment|leaving_card|posted|procession|moving_to|promotion|new_job|
        new_role|new_team|leave_the_force|last_day_in|leaving_drinks|leaving_speech|next_post|
        moved_team|tutor_con
    facilities
    federation|fed|solicitor|how_do_i_write|template|unison .. will|wills
    how|where|who|can|do|does .. write|make|get|help|the_fed .. a|with|my will|wills
    one last shift then|and|before holiday|leave|annual|days|rest|i_am_off|a_week|my_leave
    sorry for everything they|you_went|that_happened_to
    thanks|thank|cheers for|you everything|all|for .. the_help|your_help|help|your_advice|that|
        info|with|bot|today
    look after|take_care_of my .. mum|dad|kids|wife|husband|parents & leave|carer|carers|flexible|
        shift|shifts|policy|hours|childcare|days|off|work_from
    application|covering|cover letter|letters|note
    expression of wishes|beneficiary|nomination
    <he> said|says goodbye to_the|when_he_left
    ^ thanks|thank_you|cheers|ok? goodbye $
    goodbye & digital_detox|holiday|annual|for_a_week|till_monday
    made|found|at my? peace .. deleted|emails|it
    at peace with it
    leg_day|cant_do_stairs|bleep|gym
    downsizing|sofa|wardrobe|freecycle|marketplace
    my affairs .. filing|i_mean
    before i go on|to|home|off|see|into|back
    when i am gone on|to|from
"""
_PUBLIC = """
    scene|attended|misper|victim|detainee|prisoner|caller|patient|suspect|deceased|male|female|
        inquest|coroner
"""

GOODBYE_RULES = (
    Rule(
        because="says goodbye",
        kind=Kind.SELF,
        about=About.ANYONE,
        phrases="""
            said|saying|say|says|sent|texted|text|messaged|making|made .. <my>|her|final|last|
                his? goodbyes|goodbye !to_the_team|to_my_team|party|do|card|to_my_tutor
            final|last goodbye|goodbyes
            last .. you|anyone|they|you_will .. hear|see|hears|sees .. from|of|me
            my will is|has .. done|sorted|written|made|ready|in_the
            thank|thanks .. trying & bye|goodbye|sorry|help_me|but
            this is goodbye|it_for_me|it_then|my_last|where_i_get_off|the_end_for_me|
                the_last_time_you !chance|year|application|attempt
            so long everyone|all|lad|folks|world|and_thanks|my_friend
            over and out & kids|said|goodbye|done|love|last|from_me|for_me|sorry|wife|family
            dont|not|nobody|never .. blame yourself|yourselves|anyone|her|him|him_for|them|self !me
            been good|kind|lovely|amazing|great to|with me & dont|sorry|goodbye|all|love|always|
                thanks
            i|tell_him|tell_dad|tell_mum|tell_her|tell_them .. i tried $
            passwords|bank_details|policy_documents|insurance|my_will|will_is|the_will & drawer|
                blue_book|folder|envelope|desk|safe|wife|kids & is|are|find|left|written|
                sorted !reset|athena|pnc|pension_portal
            written it|everything .. all|down for .. wife|husband|kids|family|mum|them|her
            said what|all|everything .. i .. needed|wanted|had ... kids|wife|mum|dad|them|him|her|
                family|everyone
            goodbye everyone|all|world|cruel|lad|then|from_me|team|my|mate|mum|guys|x|
                forever !party|do|card|drinks
            ready to go goodbye|meet|home_to
            bye everyone|all|everybody|guys|forever|mum|kids|lad|love $
            ^ it is time .. bye|goodbye|to_go|for_me? $
            ^ it is time $
            my time .. is|has up|come|over|done
            my number|numbers|time is? up !for|on|with
            my numbers up
            it_is|think_it_is|my|now time to|i|for_me .. go|leave_you|sleep|say_goodbye|sign_off|
                let_go|bow_out $
            time to|for_me .. go|sleep|clock_off|sign_off|book_off|clock|sign|book .. permanently|
                forever|for_good|for_the_last
            ^ time to go $
            letters|note .. in|on .. locker|drawer|glovebox|pillow|kitchen_table|desk & is|my|left|
                are|i_have !facilities|solicitor|about
            suicide note
            affairs .. order
            <my> affairs
            sorted|done|made|updated|written|finished|changed|put|checked .. my|the .. will|
                funeral|affairs|letters|life_insurance .. sorted|letters|letter|ready|order|kids|
                notes|goodbyes|songs|everything|done|so|wife|before|$ !through|online|via|pension|
                the_fed
            sorted|done|made|written my will $
            planned|sorted|picked|chosen|planning|instructions_for|wishes_for .. my own? funeral|
                funeral_songs|own_funeral
            goodbye and|x|sorry|god|love !party|do|card|drinks|gift
            goodbye to the|my dog|cat|kids|house|wife|family|baby|boys|girls
            all|everything sorted .. money|letters|will|dog|house|funeral|bills
            money|bills|house & letters|sorted|will & everything|all|kids|ready
            when|after|once you find|read|get this|me
            by the time .. you|anyone|they .. read|see|get|find
            wasnt|isnt|not .. her|his|your|their|anyones|anybodys|nobodys fault & tell|love|sorry|
                please|know|you_find|remember
            giving|given|gave|give away .. my|his|her .. things|stuff|kit|dog|possessions|watch|
                records
            giving|given|gave|give .. my|his|her .. dog|cat|stuff|things|possessions|everything|
                watch away|because_i|because_he|to_my_mate
            cleared|cleaned|emptied|packed .. locker|desk|house|flat|things & keys|wont|needing|
                note|goodbye|for_good|everyone|left
            deleted|wiped|cleared .. everything|my_phone|my_accounts|history|socials & time|bills|
                sorted|ready|goodbye|done|paid
            bills|debts .. paid|sorted & time|goodbye|dog|ready|done|letters|everything
            sorted|arranged|decided|written .. who gets|has|takes|looks_after .. dog|cat|house|car|
                watch|medals|things|what
            funeral songs|music|hymns|playlist|plans|wishes|instructions & my|i_have|i|are|is|
                picked|phone !leave
            if i .. not|dont|never .. in|back|home|up|come|answer|reply|turn .. tomorrow|tonight|
                morning|monday|today|it|by & check|look|find|search|tell|garage|loft|shed|woods|
                sorry|know
            check|look_in|search the garage|loft|shed|woods|garden
            sorted|found|rehomed|arranged|got_someone_for|asked .. dog|cat|dogs .. for_when|time|
                done|gone|because_i|ready|forever|after
            look after|take_care_of .. my|the|them|her|him|each_other|one_another|yourselves|
                mum .. for_me|gone|sorry|when_i|always|kids|dog|wife|mum|girls|boys|
                please !while_i|at_work|on_nights|on_shift|her_mum|since
            take care of each_other|one_another|yourselves|my
            be good for|to .. mum|mummy|dad|each_other
            just wanted .. say|tell_you thank|thanks|sorry|goodbye|love|i_love|i_loved .. before|
                you|everyone|go|all|to
            before i go & thank|love|sorry|goodbye|for_good|wanted_to|say
            love to all|everyone|you_all

            sorry for everything|all_of_it|all_the|letting_everyone|being|what_i
            sorry .. let|letting|failed|failing .. them|you|everyone|down .. down|all|
                $ !the_team_at|on_the
            forgive me
            forgive me & please|sorry|love|for_the|god
            last|final msg|message|text|email|post|words .. from_me|to_you|you|ill_ever|i_will|
                ever !order|warning|reminder|on_the
            my last message|night_on|text|words|day_on|goodbye|breath|email_ever
            last night|day|shift|sunset|sunrise|week .. earth|alive|ever|on_this_earth
            last thing|time .. i|you .. write|say|do|see_me|hear|will .. ever|$ !on_shift|
                before_bed
            goodnight world|everyone_forever|and_goodbye|forever|cruel
            had a good run|innings
            made|found|at my? peace
            remember me|i_loved|me_as|that_i_loved & always|please|how|love|as|happy
            when|once|after|if i am gone|dead|not_here|no_longer !on|home|from|to
            leave|rota|shifts|cancel .. wont .. needing|need|be_here|around
            what|who .. happens|looks_after|gets|will .. kids|dog|wife|family|mortgage & if_i|
                when_i & kill|die|gone|not_here|dead|end_it !in_service
            what|who .. happens|gets .. pension & kill|end_it|suicide|myself|not_here_anymore
            pension|insurance|mortgage|death_in_service|lump_sum .. pay|pays|paid|cover|sort|
                covers|clear .. kids|wife|family|mortgage|if_i|suicide|myself|off|gone|house & i|
                my|suicide|me|kill|gone
            pension|insurance|death_in_service .. suicide|kill_myself|kill|own_hand|top
            put|hang|hand|handing .. badge|warrant_card|epaulettes|uniform|number .. last_time|
                down|in|up|permanently .. permanently|forgive|goodnight|then|sorry|for_good|gone
            then i am|will_be gone|done|at_peace $
            then lights_out|goodnight|silence|peace|nothing $
            lights out & one_last|last|then|for_me|goodbye|final
        """,
        excuses=_NOT_GOODBYE,
        urgent="""
            tonight|goodbye|this_is_it|right_now|it_is_time
            pills|tablets|rope|gun|bridge
        """,
        duty=_PUBLIC,
    ),
    Rule(
        because="leaves word for those behind",
        kind=Kind.SELF,
        phrases="""
            write|wrote|written|writing|left|leaving|leave|typed|typing|recorded|done .. <my>|a|
                the|some|that|his note|notes|letter|letters|goodbyes|videos|last_words|voice_note|
                message .. for|to|ready|by|on_the|kids|wife|husband|mum|dad|everyone
            wrote|written|writing|done|typed|finished|recorded .. the|my|a|some note|letters|
                letter|goodbyes|videos $
            written|wrote|writing|write letters .. to|for
            written|wrote|writing to .. wife|husband|kids|boys|girls|mum|dad|family|children|
                partner !about|for|asking
            tell|let .. my|the .. mum|dad|kids|wife|husband|boys|girls|children|daughter|son|
                family .. best|proud|everything|loved|not_their|my_world
            tell|let|make_sure|someone_tell|please_tell .. kids|wife|family|husband|mum|girls|boys|
                children|partner|son|daughter|dad|parents|them|everyone|him|her|crew|team|shift|
                lad|section|relief|girl|boy .. i|i_am|it_wasnt|it_isnt|daddy|mummy|know|not|loved|
                love|sorry|thanks|loves .. loved|love|sorry|tried|fault|loves|proud|thanks|her|him|
                them|it|goodbye !late|sick|overtime
            wont|not .. need|needing|be_needing .. it|them|them_anymore|anymore|kit|uniform|
                where & locker|keys|stuff|leave|rota|going|dog|kit|away|shifts
            thank|thanks|cheers .. everything ... best|proud|honour|pleasure|blast|love
            thank|thanks|cheers .. for_everything|for_all|everyone_for|you_all|to_everyone|
                everything .. lad|it|been|goodbye|sorry|love|this_is|best|all|team|me|you|x|and
            love|loved you all|lad|everyone|guys|always|both|kids .. sorry|bye|goodbye|x|remember|
                forever|never_forget|$
            see you .. other_side|next_life|in_the_next|in_heaven|up_there|when_you_get_there|
                in_another_life
            wont|not be in|coming_in|back|there tomorrow_or|again|ever|anymore
        """,
        excuses=_NOT_GOODBYE
        + """
            <he>|<close> .. wrote|left|said|says|texted|sent .. me|saying|note|letter|goodbye
        """,
        duty=_PUBLIC,
        urgent="tonight|goodbye|this_is_it|right_now",
    ),
)
