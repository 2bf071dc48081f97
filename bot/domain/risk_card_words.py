"""The sentences of the risk cards: first seen, first seen in an emergency, and later ones.

Under 60 words each, no number but 999 and 55. Numbers stand with the contacts in `risk_cards`.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What one kind of card says."""

    first: str
    now: str
    """The first card when life or safety is at risk now."""
    later: tuple[str, ...]
    """The second card and on; at least three, so that no two in a row are the same."""
    more: str = ""


HERE: Final = "I'm a signpost, not a person. Nobody watches this chat and nobody has been alerted."
NOT_ALONE: Final = (
    "Nobody is watching this chat, so please tell a person too.",
    "This chat alerts nobody. A person has to hear it from you.",
    "Nobody has been alerted from here.",
)

_HUMAN = (
    "For a person in the force: your duty inspector or another supervisor, Occupational Health,"
    " your Federation rep, or UNISON. You choose who. None of them is told by me."
)
_OUTSIDE = (
    "You can do this without the force. If somebody might see this device, use your own phone,"
    " or one a friend lends you."
)

_AFTERWARDS = (
    "Occupational Health can follow it up. Then the Nine Point Plan: extra support for anyone"
    " assaulted or targeted by hate at work."
)

CARDS: Final[dict[str, Words]] = {
    "self": Words(
        first="That sounds really hard. I'm glad you said it. A person can talk or text with you"
        " right now. The first line is for police and separate from the force. If your life is at"
        " risk, call 999; on a mobile and can't speak, press 55. Tell me if you'd like something"
        " else.",
        now="Please call 999 now, or go to A&E; on a mobile and can't speak, press 55. I'm glad"
        " you said it. Don't be on your own: stay near somebody, and put distance between you and"
        " anything you could use. Tell me if you'd like something else.",
        later=(
            "I'm still here. If calling feels too much, you can text. One word is enough to"
            " start. Or ask somebody near you to sit with you while you do. Tell me if you'd like"
            " something else.",
            "You don't have to explain it well. Whoever answers will help with that. Some people"
            " hand over their phone and let a friend talk. Tell me if you'd like something else.",
            "Thank you for telling me again. Who could be with you for the next hour? A duty"
            " inspector or a friend can come to you. Tell me if you'd like something else.",
        ),
        more=_HUMAN,
    ),
    "weapon": Words(
        first="I'm glad you said it. Please move away from the weapon now, and tell a supervisor"
        " or the firearms lead so that someone takes it. Then call or text one of these. Life at"
        " risk: 999; on a mobile and can't speak, press 55. Tell me if you'd like something else.",
        now="Please call 999 now if you might act on it; on a mobile and can't speak, press 55."
        " Move away from the weapon. Tell a supervisor or the firearms lead now, so that someone"
        " takes it. I'm glad you said it. Tell me if you'd like something else.",
        later=(
            "Is there a locked door between you and the weapon? Go where people are, and tell the"
            " nearest supervisor. Texting works too. Tell me if you'd like something else.",
            "Three words to a colleague are enough: take it, please. Then text or call. Tell me if"
            " you'd like something else.",
            "Stay where people are. The line for police answers any time and is separate from the"
            " force. Tell me if you'd like something else.",
        ),
        more=_HUMAN,
    ),
    "self_harm": Words(
        first="Thank you for telling me. First the injury: clean it, cover it, press if it"
        " bleeds. Deep, or won't stop: A&E or 999; on a mobile and can't speak, press 55. NHS 111"
        " can advise. Then a person to talk or text with. Tell me if you'd like something else.",
        now="Please call 999 or go to A&E now; on a mobile and can't speak, press 55. Press on"
        " anything that bleeds. Stay near somebody. Thank you for telling me. Tell me if you'd"
        " like something else.",
        later=(
            "How is the injury? NHS 111 or a pharmacist can look without a fuss. If talking is"
            " hard, text. Tell me if you'd like something else.",
            "No one here is shocked. If the urge is strong, being near somebody helps. You can"
            " text or call. Tell me if you'd like something else.",
            "Your GP can help with this too, as slowly as you like. For now, text or call. Tell me"
            " if you'd like something else.",
        ),
        more=_HUMAN,
    ),
    "someone_else": Words(
        first="Thank you for looking out for them. If they could act on it now, call 999. If you"
        " can, stay with them and ask them straight. The crisis line can tell you what to do. If"
        " a life is at risk, tell a supervisor too. Tell me if you'd like something else.",
        now="Call 999 now and say where they are; on a mobile and can't speak, press 55. Stay with"
        " them if you can do it safely, or keep them talking. Tell a supervisor. You did right to"
        " ask. Tell me if you'd like something else.",
        later=(
            "Still here. You can text the lines below from beside them. If things get worse:"
            " 999. Tell me if you'd like something else.",
            "You needn't carry this by yourself. Tell one other person: a supervisor, or the duty"
            " inspector. Tell me if you'd like something else.",
            "How are you holding up? These lines are for you as well. If they're in danger:"
            " 999. Tell me if you'd like something else.",
        ),
        more="Asking somebody about suicide does not put the idea there. Listen, stay, and get"
        " help together. " + _HUMAN,
    ),
    "others_home": Words(
        first="Thank you for noticing. In danger now: 999. Find a quiet moment, say what you've"
        " seen, and believe what they say. Let them choose the next step. The first helpline"
        " talks to worried friends and colleagues too. Is your own device safe to use? Tell me if"
        " you'd like something else.",
        now="If somebody is being hurt now, call 999; on a mobile and can't speak, press 55. Don't"
        " step in if it isn't safe. Afterwards, the first helpline talks to worried friends and"
        " colleagues too. Tell me if you'd like something else.",
        later=(
            "Leaving can be the most dangerous time, so let them set the pace. The helpline can"
            " think it through with you. In danger: 999. Tell me if you'd like something else.",
            "Messages can be seen by the wrong person. Talk face to face if you can. In danger:"
            " 999. Tell me if you'd like something else.",
            "It's hard to watch, and you matter too. You can text Shout about it. In danger:"
            " 999. Tell me if you'd like something else.",
        ),
        more="You don't need proof to ask somebody how things are at home. You can ask the"
        " helpline without giving a name. " + _OUTSIDE,
    ),
    "domestic_abuse": Words(
        first="Is this device safe? If anyone could see it, stop here and use your own phone."
        " I'm glad you said it, and you're believed. In danger: 999; on a mobile and can't speak,"
        " press 55. The helplines are outside the force. Tell me if you'd like something else.",
        now="In danger now: call 999; on a mobile and can't speak, press 55. Is this device safe?"
        " If anyone could see it, use your own phone. I'm glad you said it, and you're believed."
        " The helplines are outside the force. Tell me if you'd like something else.",
        later=(
            "Is it still safe to write here? You can text instead of calling, from your own phone."
            " The helplines are not the force. In danger: 999. Tell me if you'd like something"
            " else.",
            "You can ring just to ask what your choices are. Nothing has to be decided today. In"
            " danger: 999. Tell me if you'd like something else.",
            "If you can't go home, the helplines can look for somewhere safe. In danger: 999."
            " Tell me if you'd like something else.",
        ),
        more="Your name can be seen on the force's systems, as with any Teams chat, and colleagues"
        " may have access to them. " + _OUTSIDE,
    ),
    "monitored": Words(
        first="I'm glad you asked. Your name can be seen on the force's systems, as with any Teams"
        " chat; nobody reads along live. If anyone could see this device, use your own phone. In"
        " danger: 999; on a mobile and can't speak, press 55. The helplines are outside the force."
        " Tell me if you'd like something else.",
        now="In danger now: call 999; on a mobile and can't speak, press 55. Your name can be seen"
        " on the force's systems, as with any Teams chat; nobody reads along live. Use your own"
        " phone if you can. The helplines are outside the force. Tell me if you'd like something"
        " else.",
        later=(
            "This chat hasn't changed: seen on the force's systems, read live by nobody. Your own"
            " phone is safer. In danger: 999. Tell me if you'd like something else.",
            "You can ring a helpline just to ask what your choices are. They are not the force. In"
            " danger: 999. Tell me if you'd like something else.",
            "Nothing has to be decided or written here. You can text from your own phone. In"
            " danger: 999. Tell me if you'd like something else.",
        ),
        more=_OUTSIDE,
    ),
    "sexual_assault": Words(
        first="I'm sorry that happened. You decide what happens next, and you can get care and"
        " talk without reporting it. The first line chats online any time. In danger or hurt:"
        " 999. I can't say what others must do if you tell them. Tell me if you'd like something"
        " else.",
        now="If you're in danger or hurt now, call 999; on a mobile and can't speak, press 55. I'm"
        " sorry this happened. What comes next is your choice, and care doesn't need a report."
        " The first line can help online. Tell me if you'd like something else.",
        later=(
            "You can write to somebody instead of speaking. No need to say everything. Tell me if"
            " you'd like something else.",
            "Whatever you decide is fine, now or much later. Someone can talk it through with you"
            " outside the force. Tell me if you'd like something else.",
            "A doctor or nurse can see you whether or not you report. You can take somebody along."
            " Tell me if you'd like something else.",
        ),
        more="Colleagues and supervisors may have to act on what they hear. The lines above are"
        " outside the force: ask them what they keep to themselves before you share. " + _OUTSIDE,
    ),
    "danger": Words(
        first="Call 999 now; on a mobile and can't speak, press 55. On duty: use your radio or"
        " emergency button. Get somewhere safe. I can't send anyone. Tell me if you'd like"
        " something else.",
        now="Call 999 now; on a mobile and can't speak, press 55. On duty: use your radio or"
        " emergency button. Get somewhere safe. I can't send anyone. Tell me if you'd like"
        " something else.",
        later=(
            "This chat can't bring help. If you can't speak, ask somebody near you to ring.",
            "On duty, the radio is quickest. Off duty, ring, or get to people. I can't see you.",
            "When it's safe, I can show where support is. Until then, the phone or the radio.",
        ),
    ),
    "harm": Words(
        first="I'm glad you said it before anybody got hurt. Step away, somewhere they aren't, and"
        " give it time. If anyone is in danger now, 999; on a mobile and can't speak, press 55."
        " Then talk or text with a person: these lines are for anger too. Tell me if you'd like"
        " something else.",
        now="If anyone is hurt or in danger, call 999 now; on a mobile and can't speak, press 55."
        " Step away, and put down anything you could use. Then talk or text with a person: these"
        " lines are for anger too. Tell me if you'd like something else.",
        later=(
            "Are you somewhere else now? Walk, breathe, stay away from them. You can text as well"
            " as call. Anyone in danger: 999. Tell me if you'd like something else.",
            "Who could come and stay with you for an hour? A friend, a supervisor you trust."
            " Anyone in danger: 999. Tell me if you'd like something else.",
            "It passes quicker when somebody hears it. One word in a text is enough. Anyone in"
            " danger: 999. Tell me if you'd like something else.",
        ),
    ),
    "threat": Words(
        first="That shouldn't happen to you. In danger now: 999; on a mobile and can't speak,"
        " press 55. Keep the message, and note the time and words. Tell your supervisor, unless"
        " it's a colleague: then somebody outside your team, or the force. No names here, please."
        " Tell me if you'd like something else.",
        now="Call 999 now if you're in danger; on a mobile and can't speak, press 55. Get to"
        " people you trust. Keep the message. Tell your supervisor, unless it's a colleague: then"
        " somebody outside your team. No names here, please. Tell me if you'd like something"
        " else.",
        later=(
            "You choose who hears it. If calling is hard, you can text Shout first. In danger:"
            " 999. Tell me if you'd like something else.",
            "Keep your own note of dates and words, on your own device. Then pick one of these."
            " Tell me if you'd like something else.",
            "You can ask what would happen before giving your name. In danger: 999. Tell me if"
            " you'd like something else.",
        ),
    ),
    "hurt_now": Words(
        first="I'm sorry that happened. Wash it now: plenty of water for eyes or mouth, soap for"
        " skin. A needle or bite: let it bleed, don't suck. Then A&E, or ask 111: some medicine"
        " works best within an hour, 72 at most. Tell your supervisor. Tell me if you'd like"
        " something else.",
        now="Bad bleeding, a head injury, or can't see: 999 now; press 55 if you can't speak."
        " Press on the wound. Wash blood or spit off with plenty of water. Then A&E: HIV medicine"
        " works best within an hour. Tell your supervisor. Tell me if you'd like something else.",
        later=(
            "Has somebody looked at it? NHS 111 can say where to go. Tell your supervisor, so it's"
            " recorded. The Nine Point Plan can wait. Tell me if you'd like something else.",
            "The form has time; the injury hasn't. Ask a colleague to come with you to A&E. Tell"
            " me if you'd like something else.",
            "If it's shaken you, that counts too. You can text or call any time. Tell me if you'd"
            " like something else.",
        ),
        more="A small puncture may be encouraged to bleed gently. Don't scrub. Occupational Health"
        " can follow it up. Then the Nine Point Plan: extra support for anyone assaulted or"
        " targeted by hate at work.",
    ),
    "injured": Words(
        first="I'm sorry that happened. After a bang to the head, being sick, drowsy or confused:"
        " A&E or 999. Heavy bleeding: press on it, 999; press 55 if you can't speak. Anything"
        " else: ask 111. Don't drive. Tell somebody to stay with you, and your supervisor. Tell me"
        " if you'd like something else.",
        now="Call 999 now; on a mobile and can't speak, press 55. Press on anything that bleeds."
        " After a bang to the head, being sick, drowsy or confused can't wait. Don't drive. Tell"
        " somebody to stay with you, and your supervisor. Tell me if you'd like something else.",
        later=(
            "Has somebody looked at it? Sick, drowsy or confused after a bang to the head: A&E or"
            " 999. Tell me if you'd like something else.",
            "The form has time; the injury hasn't. Ask a colleague to take you to A&E. Tell me if"
            " you'd like something else.",
            "If it's shaken you, that counts too. You can text or call any time. Tell me if you'd"
            " like something else.",
        ),
        more=_AFTERWARDS,
    ),
    "wound": Words(
        first="I'm sorry that happened. Rinse it now with plenty of running water, and press on it"
        " if it bleeds. Then get it looked at: A&E, or ask 111. Heavy bleeding, or can't see: 999;"
        " press 55 if you can't speak. Tell your supervisor. Tell me if you'd like something"
        " else.",
        now="Call 999 now; on a mobile and can't speak, press 55. Press on anything that bleeds."
        " Rinse eyes or skin with plenty of running water, and keep on. Tell somebody to stay with"
        " you, and your supervisor. Tell me if you'd like something else.",
        later=(
            "Has somebody looked at it? NHS 111 can say where to go. Tell your supervisor, so it's"
            " recorded. Tell me if you'd like something else.",
            "The form has time; the wound hasn't. Ask a colleague to take you to A&E. Tell me if"
            " you'd like something else.",
            "If it's shaken you, that counts too. You can text or call any time. Tell me if you'd"
            " like something else.",
        ),
        more=_AFTERWARDS,
    ),
    "bereaved": Words(
        first="I'm so sorry. There's no right way to be after that, and no form to fill in now."
        " You can talk or text with somebody at any hour. If you think of ending your own life,"
        " 999 or the first line. Tell me if you'd like something else.",
        now="I'm so sorry. If you might not be safe, call 999; on a mobile and can't speak, press"
        " 55. Somebody can talk or text with you at any hour. Tell me if you'd like something"
        " else.",
        later=(
            "Still here. Texting is fine if words are hard to say. Tell me if you'd like something"
            " else.",
            "Is somebody with you? A supervisor can see to work, so you needn't. Tell me if you'd"
            " like something else.",
            "It may come in waves. These stay open, tonight and later. Tell me if you'd like"
            " something else.",
        ),
        more=_HUMAN,
    ),
    "baby": Words(
        first="I'm so sorry about your baby. There's no form to fill in now. These people will"
        " listen, to any parent and any family. You can text as well as call. Tell me if you'd"
        " like something else.",
        now="I'm so sorry. Bleeding a lot, or in bad pain: call 999; on a mobile and can't speak,"
        " press 55. These people will listen. Tell me if you'd like something else.",
        later=(
            "Still here. Texting is fine if words are hard to say. Tell me if you'd like something"
            " else.",
            "Work can wait. Somebody else can tell them for you. Tell me if you'd like something"
            " else.",
            "However long ago it was, you can ring or text. Tell me if you'd like something else.",
        ),
    ),
    "crisis_line": Words(
        first="The first number is the crisis line for police officers and staff: open day and"
        " night, separate from the force. Rather text? Use Shout. If life is at risk, call 999."
        " Tell me if you'd like something else.",
        now="Call 999 now; on a mobile and can't speak, press 55. The crisis line for police is"
        " below it. Tell me if you'd like something else.",
        later=(
            "Here they are again, with texting first. Say as little as you like. Tell me if you'd"
            " like something else.",
            "If a line is busy, try the next one. All of these are free of the force. Tell me if"
            " you'd like something else.",
            "Somebody can ring for you and pass the phone over. Tell me if you'd like something"
            " else.",
        ),
        more=_HUMAN,
    ),
    "unsure": Words(
        first="Is this about you, or about work? If it's about you, or work has got to you, the"
        " first line is for police and open now. If life is at risk, call 999. Tell me if you'd"
        " like something else.",
        now="If life is at risk, call 999 now; on a mobile and can't speak, press 55. Is this"
        " about you, or about work? Tell me if you'd like something else.",
        later=(
            "I can't tell whether it's you or the job. Either way, you can text or call these."
            " Tell me if you'd like something else.",
            "Say a little more if you like, or tap a button. The lines stay open. Tell me if you'd"
            " like something else.",
            "Whichever it is, talking to somebody is fine. Tell me if you'd like something else.",
        ),
    ),
    "heavy": Words(
        first="That sounds heavy. Is it a rough day, or are you thinking of not being here? You"
        " can say either. Somebody can talk or text with you now; the first line is for police."
        " If your life is at risk, call 999. Tell me if you'd like something else.",
        now="If your life is at risk, call 999 now; on a mobile and can't speak, press 55. Is it a"
        " rough day, or are you thinking of not being here? You can say either. Tell me if you'd"
        " like something else.",
        later=(
            "Still here. You don't need the right words, or a big reason. You can text any of"
            " these. Tell me if you'd like something else.",
            "A rough day counts too. Say a little more if you like, or tap a button. Tell me if"
            " you'd like something else.",
            "Who could you sit with for a while? These lines stay open all night. Tell me if"
            " you'd like something else.",
        ),
        more=_HUMAN,
    ),
    "help": Words(
        first="I'm here. Tell me what kind of help, in a few words or with a button. If life or"
        " safety is at risk, call 999; on a mobile and can't speak, press 55. The first line"
        " is for police, and open now.",
        now="If life or safety is at risk, call 999 now; on a mobile and can't speak, press 55."
        " Tell me what kind of help, in a few words or with a button.",
        later=(
            "Still here. A few words are enough: what happened, or what you need. In danger: 999.",
            "Is it for now, or something to look up? Tap a button, or text a person. In danger:"
            " 999.",
            "Whatever it is, you can start anywhere. The lines stay open. In danger: 999.",
        ),
    ),
    "disclosure": Words(
        first="Thank you for raising it. Please don't write the story or names here: this chat"
        " isn't the place and can't protect you. Officers and staff have a duty to report; these"
        " routes can advise you first. Anyone in danger: 999. Tell me if you'd like something"
        " else.",
        now="Anyone in danger now: call 999; on a mobile and can't speak, press 55. Please don't"
        " write the story or names here. These routes can advise you. Tell me if you'd like"
        " something else.",
        later=(
            "I can't take reports, only show who can. You may ask for advice before naming anyone."
            " Tell me if you'd like something else.",
            "One of these is outside the force and takes reports online as well. Tell me if you'd"
            " like something else.",
            "Your Federation or UNISON rep can be with you when you report. Tell me if you'd like"
            " something else.",
        ),
        more="Inside the force: Professional Standards or the confidential line; I don't have a"
        " number for them yet, so search the intranet. If somebody in custody is hurt, tell the"
        " custody sergeant or duty inspector now.",
    ),
}
