"""Dark sayings and heavy days: no alarm, but worth a light check-in line."""

SAYINGS = """
    death of me
    end of me
    finish~ me off
    kill~ me
    end my life
    dead on my feet
    kill|murder for a
    dying for a
    lost|losing the will to live
    shoot me now
    had|have enough !time|staff|notice|sleep|days|leave|of_a
    want|wanted|wanting out !of_life|of_this_life
    end of my tether
    cant be doing with
    at my wits end
    done with this|it
    broken by this|the job
    cant cope
    burnt|burned out
    on my last legs|nerve
    suspended ... psd
    psd ... suspended|on_me
    bored to death
    sick of it|this|everything
    cant take much_more|it
    cant do this job
    jack|jacking it_in|it_all_in
    what is the point
    fml
    doing my head in
    drowning in
    at breaking point
    <cant> stop|get .. seeing|picturing|hearing|smelling|out_of_my_head !you|the_point
    keep~|still seeing|picturing|hearing it|him|her|them|that|the_body|the_baby|his|their
"""
