"""Not being here any more, in the coded words of the job and in sayings."""

from bot.domain.risk_grammar import About, Rule
from bot.domain.risk_kinds import Kind

CODED_RULES = (
    Rule(
        because="says it in the words of the job",
        kind=Kind.SELF,
        about=About.ANYONE,
        phrases="""
            10 7 & for_good|permanently|last_time|forever|good_way|by_the|tonight|soon|for_ever|
                final
            state 11|5|0 & for_good|permanently|last_time|forever|final
            end of watch & me|my|soon|mine|i|coming
            my eow
            book~|clock~|sign~|log~|check~|punch~|call~ .. off|out .. for_good|permanently|
                last_time|forever|one_last|for_ever|final|of_life|early_from_life
            sign~|log~|check~|clock~ off|out from|of life|living|existence|existing|the_world
            off switch & me|my|myself|brain|head|life|hit|wish
            off|leaving|leave the planet|earth|world & book|booked|ready|i|me|just|soon|
                want !earth_day
            end|ending|finish .. my tour & permanently|forever|for_good|last|duty_permanently
            my radio|airwave|callsign|collar_number .. quiet|silent|dead|off_for_good|retired|
                go_quiet & tonight|soon|forever|will|for_good !battery
            not|wont .. need|needing .. my pension|leave|kit|uniform|locker|bed|car|
                rest_days & ill|i|will|anymore|soon !help|advice|to_carry|at_home|as_i
            join|joining|meet|meeting ... in|up_in the sky|heaven|clouds|stars
            in|up_in the sky|heaven|clouds|stars & join|joining|meet|see|old|soon|be_with
            last ever shift|tour|night|day & sense|every|life|tonight|all|me !retire~|leaving|party
            permanently|forever book~|clock~|sign~ off|out
            one_last|one_more|final shift|tour|night|drive|ride|patrol|set|run & then|lights|end|
                done|out|gone|for_good|ever|over|sleep|peace|nothing !holiday|leave|annual|retire|
                rest
            last night|shift|day .. on_earth|alive|forever
            final parade|roll_call|salute|muster & ready|my|me|soon
            photo|picture|name .. on .. wall|memorial|plaque|board|roll|reception & i|me|my|soon|
                long|next|wont
            off .. duty_list|duty_sheet|strength|rota|books .. for_good|permanently|
                forever & myself|me|i|pop|take
            wrong turn & cliff|bridge|river|sea|edge|might
            drive|keep_driving|driving .. til|until|till .. road|land|petrol|fuel runs|ends|out|
                stops
            the|a|for|my long lie_down|dirt_nap|kip|dark
            strong|hold .. weight|enough|me & beam|rope|branch|tree|banister|hook|rafters|door
            beam|rafters|banister|branch|hook .. look~|seems .. strong|sturdy|high
            pull~ the plug & i|me|myself|might
            pull~ the pin & life|myself|me_on_it_all|on_it_all
            hand~|put~|turn~ .. my .. warrant_card|badge|number|collar_number|epaulettes|uniform|
                kit|ticket .. permanently|then|for_good|forever|and|once_and .. gone|goodnight|
                good_night|end|done|go|$
            hand~ my number .. permanently|back_for_good
            blue light|police|full funeral & me|my|mine|i
            my name|number .. on .. memorial|wall|board|roll .. soon|next|too|instead
            memorial wall & rather|me|my|soon|next|myself
            go|going|gone dark for_good|permanently|forever
            meet|meeting|see|seeing|join|joining|off_to .. my? maker|old_crewmate_upstairs|
                the_man_upstairs|st_peter|the_reaper|the_boys_upstairs|the_lad_upstairs
            meet|see|join .. old|dead|late crewmate|oppo|mate|partner|skipper upstairs|up_there|
                again|soon|on_the_other_side
            upstairs|up_there & meet|join|old_crewmate|see_him|see_her|again !office|custody|
                canteen
            sign me off for_good|for_ever
            tap|tapping|tapped|bow|bowing|bail|bailing|opt|opting|dip|dipping out .. life|soon|
                for_good|completely|permanently|of_it_all
            about|ready|going to_tap|to_bow|to_opt out
            not long|much_longer .. this_world|left_for_me|until_i_am_gone|now_and
            not|isnt long for|until .. world|gone|over|peace
            log|logging|logged|sign|signing|clock|clocking off|out .. last_time|forever|for_good|
                of_life|permanently
            float|floating|drift|drifting|slip|slipping|fade|fading|melt off|away|out|under & nice|
                want|could|just|be|peace|forever|let_me !from_work
            reggie perrin
            clothes .. beach|shore|riverbank & leave|leaving|left|my
            skip|fast_forward|cut .. to the end|credits|good_bit_where & think|want|life|ill|just|
                wish
            sea|seas|river|rivers|water|waters|tracks|bridge|void|edge|woods is? calling|pulling|
                whispering|waiting .. me|for_me|$
            let|leave it? .. train|river|road|sea|fate|god|bullet|lorry .. decide|have_me|take_me|
                do_it|choose
            my|an|the exit|way_out .. sorted|plan|strategy|planned|ready|bag|route & i|got|my|have|
                is !interview|slip|from_the_force|building|fire
            exit plan|strategy & life|myself|pills|rope|tablets|end|night
            time i was with|back_with|reunited
            with my|our .. dad|mum|nan|brother|sister|wife|husband|mate|son|daughter again|
                soon & time|want|be|ready|up_there|ill
            reunited with
            unsubscribe|uninstall|resign|retire|opt_out|withdraw|quit|discharge~ .. from|of life|
                living|existence|the_human_race|this_world|being_alive
            cash~ .. in my chips
            shuffl~|shuffle~ off .. mortal
            mortal coil
            pushing up daisies & soon|me|i|rather|be
            six feet|6ft|6_feet under & me|i|soon|rather|better|want|put !rule
            worm food & me|i|soon|be
            end credits|roll_credits|final_chapter|last_chapter|final_curtain|last_page|
                closing_time & my|me|for_me|i|life|soon
            close the book|chapter & life|my|me|for_good
            kick~ the bucket & i|soon|might|want|hope|ready|rather
            hang~ .. boots|helmet|kit|uniform|cap|hat up? & for_good_and|life|permanently|forever|
                last_time
            stand~|stood down permanently|for_good|forever|from_life
            show|mark me off|down|out & forever|permanently|for_good|last_time|deceased
            sudden death & be|become|mine|my_own|next|me_next|i_will_be
            next|another one .. on .. board|list|wall|stat|statistic & me|be|ill|i
            be|become|just|another|end_up|going_to_be a statistic
            retire~|retirement .. permanently|early & life|other_way|way_out|not_the_job|
                from_living
            fall|falling|drop|nod asleep|off .. at .. wheel & hope|maybe|just|let|wish|want|if
            ctrl alt delete
            leave|leaving .. for_good & not_the_job|life|world|everyone|earth
            go out with a_bang|dignity
            pull the pin|trigger & on_myself|life|on_it_all|on_everything|just|me
            out of here|everyones_hair|this_world for_good|permanently|forever & i|me|ill|soon
            the other side & see|soon|ready|join|waiting|peace
            crossing|cross over & soon|ready|to_the|other
            take|taking the plunge & bridge|river|sea|roof|end
            lethal|fatal dose|amount|height|voltage & what|how|is|google~|searched
            how long .. takes|does_it_take|to .. bleed_out|drown|hang|die|suffocate|freeze
            does it hurt & hang|drown|die|jump|overdose|cut|train|shoot
            mark me|us? off|down as? dead|gone|committed|permanently
            last one out|entry|log|update & me|lights|my|from_me
            game over for_me|man|$
            curtains for me
            checking out & for_good|soon|of_life|early|permanently|myself|of_here
            the|a|my long|big|final|eternal sleep|rest|goodbye|drop|swim|walk|nap|night_night
            long walk|swim & cliff|sea|not_coming|no_return|short|pier|never
            not|never coming back|home|up $ !to_work|to_this
            walk~|swim~|wade~|go|going|drift~|row~|paddle~ .. in|into|out|off .. <water>|the_waves|
                the_tide|road_and !on_holiday|in_spain|training
            <water>|<height>|<rail> .. looked|looks|looking|calling|calls|seems|seemed|is|
                was .. quiet|peaceful|inviting|tempting|calling|calm|nice|me|lovely|friendly|good
            <water>|<height>|<rail>|drop .. thought|thinking|think|wonder .. just .. walking|
                jumping|stepping|going|it|in|it_would|walking_in|jump|over
            look~|stare~|eyeing|eye~|measuring|drawn_to .. at|down|over|up|the .. drop|edge|water|
                tracks|height|rail|beam|beams|rafters|bridge|rope !dealing|seized|crime_scene
            how high|deep|far|cold .. <height>|<water>|drop|is_the_roof
            drawn to .. edge|water|bridge|tracks|platform|river
            stop taking|stopped_taking .. my? meds|insulin|medication|tablets .. let|end|die|
                nature|on_purpose|point|whatever
            eat~|suck~|kiss|bite .. my|the|a own? gun|glock|bullet|barrel|sig|weapon|one
            one round|bullet|pull|squeeze & enough|takes|end|over|would_do_it|left|for_me|all
            russian roulette
            volunteer~|first|put~_myself .. door|dangerous|risky|knife|every & hoping|hope|die|
                killed|stabbed|take_me|care
            no vest|stab_vest|took_my_vest_off|leave_my_vest .. hoping|on_purpose|hope|care|
                whatever
            stopped|not|dont|without wearing|wear|bother~_with .. vest|stab_vest|seatbelt|
                seat_belt|body_armour .. hope|hoping|point|care|anymore|on_purpose|whatever|fate
            drive|driving|drove .. fast|too_fast|without_a_belt|lights_off & dont_care|hoping|hope|
                crash|wall
        """,
        excuses="""
            retire~|retirement|leaving_do|secondment|maternity|annual|holiday|overtime|new_force|
                transfer~|resign~|annual_leave|on_leave|my_leave|leave_starts|promotion|desk_job|
                charity|memorial_day|visit
            going dark for_a|on_comms|on_social
            gym|pool|lengths|training|course|holiday
        """,
        duty="""
            suspect|misper|victim|male|female|caller|prisoner|detainee|scene|attended|dealt|
                negotiator|negotiators|inquest|jumper
        """,
        urgent="<now>",
    ),
)
