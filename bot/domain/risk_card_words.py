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
STAY: Final = "Tell me if you'd like something else."
"""Said under every card but the one that asks what kind of help is needed."""
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
    "You can do this without the force. If somebody might see this device, use a phone only you"
    " see, or one a friend lends you."
)

_AFTERWARDS = (
    "Occupational Health can follow it up. Then the Nine Point Plan: extra support for anyone"
    " assaulted or targeted by hate at work."
)

CARDS: Final[dict[str, Words]] = {
    "self": Words(
        first="That sounds really hard. I'm glad you said it. A person can talk or text with you"
        " right now. The first line is for police and separate from the force. If your life is at"
        " risk, call 999; on a mobile and can't speak, press 55.",
        now="Please call 999 now, or go to A&E; on a mobile and can't speak, press 55. I'm glad"
        " you said it. Don't be on your own: stay near somebody, and put distance between you and"
        " anything you could use.",
        later=(
            "I'm still here. If calling feels too much, you can text. One word is enough to"
            " start. Or ask somebody near you to sit with you while you do.",
            "You don't have to explain it well. Whoever answers will help with that. Some people"
            " hand over their phone and let a friend talk.",
            "Thank you for telling me again. Who could be with you for the next hour? A duty"
            " inspector or a friend can come to you.",
        ),
        more=_HUMAN,
    ),
    "weapon": Words(
        first="I'm glad you said it. Please move away from the weapon now, and tell a supervisor"
        " or the firearms lead so that someone takes it. Then call or text one of these. Life at"
        " risk: 999; on a mobile and can't speak, press 55.",
        now="Please call 999 now if you might act on it; on a mobile and can't speak, press 55."
        " Move away from the weapon. Tell a supervisor or the firearms lead now, so that someone"
        " takes it. I'm glad you said it.",
        later=(
            "Is there a locked door between you and the weapon? Go where people are, and tell the"
            " nearest supervisor. Texting works too.",
            "Three words to a colleague are enough: take it, please. Then text or call.",
            "Stay where people are. The line for police answers any time and is separate from the"
            " force.",
        ),
        more=_HUMAN,
    ),
    "self_harm": Words(
        first="Thank you for telling me. First the injury: clean it, cover it, press if it"
        " bleeds. Deep, or won't stop: A&E or 999; on a mobile and can't speak, press 55. NHS 111"
        " can advise. Then a person to talk or text with.",
        now="Please call 999 or go to A&E now; on a mobile and can't speak, press 55. Press on"
        " anything that bleeds. Stay near somebody. Thank you for telling me.",
        later=(
            "How is the injury? NHS 111 or a pharmacist can look without a fuss. If talking is"
            " hard, text.",
            "No one here is shocked. If the urge is strong, being near somebody helps. You can"
            " text or call.",
            "Your GP can help with this too, as slowly as you like. For now, text or call.",
        ),
        more=_HUMAN,
    ),
    "someone_else": Words(
        first="Thank you for looking out for them. If they could act on it now, call 999. If you"
        " can, stay with them and ask them straight. The crisis line can tell you what to do. If"
        " a life is at risk, tell a supervisor too.",
        now="Call 999 now and say where they are; on a mobile and can't speak, press 55. Stay"
        " with them if you can do it safely, or keep them talking. Tell a supervisor. You did"
        " right to ask.",
        later=(
            "Still here. You can text the lines below from beside them. If things get worse: 999.",
            "You needn't carry this by yourself. Tell one other person: a supervisor, or the duty"
            " inspector.",
            "How are you holding up? These lines are for you as well. If they're in danger: 999.",
        ),
        more="Asking somebody about suicide does not put the idea there. Listen, stay, and get"
        " help together. " + _HUMAN,
    ),
    "others_home": Words(
        first="Thank you for noticing. In danger now: 999. Find a quiet moment, say what you've"
        " seen, and believe what they say. Let them choose the next step. The first helpline"
        " talks to worried friends and colleagues too. Is your own device safe to use?",
        now="If somebody is being hurt now, call 999; on a mobile and can't speak, press 55."
        " Don't step in if it isn't safe. Afterwards, the first helpline talks to worried friends"
        " and colleagues too.",
        later=(
            "Leaving can be the most dangerous time, so let them set the pace. The helpline can"
            " think it through with you. In danger: 999.",
            "Messages can be seen by the wrong person. Talk face to face if you can. In danger:"
            " 999.",
            "It's hard to watch, and you matter too. You can text Shout about it. In danger: 999.",
        ),
        more="You don't need proof to ask somebody how things are at home. You can ask the"
        " helpline without giving a name. " + _OUTSIDE,
    ),
    "domestic_abuse": Words(
        first="I'm glad you said it, and you're believed. Is this device safe? If anyone could"
        " read it, stop here and use a phone only you see. In danger: 999; on a mobile and can't"
        " speak, press 55. The helplines are outside the force.",
        now="I'm glad you said it, and you're believed. In danger now: call 999; on a mobile and"
        " can't speak, press 55. Is this device safe? If anyone could read it, use a phone only"
        " you see. The helplines are outside the force.",
        later=(
            "Is it still safe to write here? You can text instead of calling, from your own"
            " phone. The helplines are not the force. In danger: 999.",
            "You can ring just to ask what your choices are. Nothing has to be decided today. In"
            " danger: 999.",
            "If you can't go home, the helplines can look for somewhere safe. In danger: 999.",
        ),
        more="Your name can be seen on the force's systems, as with any Teams chat, and colleagues"
        " may have access to them. " + _OUTSIDE,
    ),
    "monitored": Words(
        first="I'm glad you asked. Your name can be seen on the force's systems, as with any"
        " Teams chat; nobody reads along live. If anyone could see this device, use your own"
        " phone. In danger: 999; on a mobile and can't speak, press 55. The helplines are outside"
        " the force.",
        now="In danger now: call 999; on a mobile and can't speak, press 55. Your name can be"
        " seen on the force's systems, as with any Teams chat; nobody reads along live. Use your"
        " own phone if you can. The helplines are outside the force.",
        later=(
            "This chat hasn't changed: seen on the force's systems, read live by nobody. Your own"
            " phone is safer. In danger: 999.",
            "You can ring a helpline just to ask what your choices are. They are not the force."
            " In danger: 999.",
            "Nothing has to be decided or written here. You can text from your own phone. In"
            " danger: 999.",
        ),
        more=_OUTSIDE,
    ),
    "sexual_assault": Words(
        first="I'm sorry that happened. You decide what happens next, and you can get care and"
        " talk without reporting it. The first line chats online any time. In danger or hurt:"
        " 999. I can't say what others must do if you tell them.",
        now="If you're in danger or hurt now, call 999; on a mobile and can't speak, press 55."
        " I'm sorry this happened. What comes next is your choice, and care doesn't need a"
        " report. The first line can help online.",
        later=(
            "You can write to somebody instead of speaking. No need to say everything.",
            "Whatever you decide is fine, now or much later. Someone can talk it through with you"
            " outside the force.",
            "A doctor or nurse can see you whether or not you report. You can take somebody"
            " along.",
        ),
        more="Colleagues and supervisors may have to act on what they hear. The lines above are"
        " outside the force: ask them what they keep to themselves before you share. " + _OUTSIDE,
    ),
    "danger": Words(
        first="Call 999 now; on a mobile and can't speak, press 55. On duty: use your radio or"
        " emergency button. Get somewhere safe. I can't send anyone.",
        now="Call 999 now; on a mobile and can't speak, press 55. On duty: use your radio or"
        " emergency button. Get somewhere safe. I can't send anyone.",
        later=(
            "This chat can't bring help. If you can't speak, ask somebody near you to ring.",
            "On duty, the radio is quickest. Off duty, ring, or get to people. I can't see you.",
            "When it's safe, I can show where support is. Until then, the phone or the radio.",
        ),
    ),
    "harm": Words(
        first="I'm glad you said it before anybody got hurt. Step away, somewhere they aren't,"
        " and give it time. If anyone is in danger now, 999; on a mobile and can't speak, press"
        " 55. Then talk or text with a person: these lines are for anger too.",
        now="If anyone is hurt or in danger, call 999 now; on a mobile and can't speak, press 55."
        " Step away, and put down anything you could use. Then talk or text with a person: these"
        " lines are for anger too.",
        later=(
            "Are you somewhere else now? Walk, breathe, stay away from them. You can text as well"
            " as call. Anyone in danger: 999.",
            "Who could come and stay with you for an hour? A friend, a supervisor you trust."
            " Anyone in danger: 999.",
            "It passes quicker when somebody hears it. One word in a text is enough. Anyone in"
            " danger: 999.",
        ),
    ),
    "threat": Words(
        first="That shouldn't happen to you. In danger now: 999; on a mobile and can't speak,"
        " press 55. Keep the message, and note the time and words. Tell your supervisor, unless"
        " it's a colleague: then somebody outside your team, or the force. No names here, please.",
        now="Call 999 now if you're in danger; on a mobile and can't speak, press 55. Get to"
        " people you trust. Keep the message. Tell your supervisor, unless it's a colleague: then"
        " somebody outside your team. No names here, please.",
        later=(
            "You choose who hears it. If calling is hard, you can text Shout first. In danger:"
            " 999.",
            "Keep your own note of dates and words, on your own device. Then pick one of these.",
            "You can ask what would happen before giving your name. In danger: 999.",
        ),
    ),
    "hurt_now": Words(
        first="I'm sorry that happened. Wash it now: plenty of water for eyes or mouth, soap for"
        " skin. A needle or bite: let it bleed, don't suck. Then A&E, or ask 111: some medicine"
        " works best within an hour, 72 at most. Tell your supervisor.",
        now="Bad bleeding, a head injury, or can't see: 999 now; press 55 if you can't speak."
        " Press on the wound. Wash blood or spit off with plenty of water. Then A&E: HIV medicine"
        " works best within an hour. Tell your supervisor.",
        later=(
            "Has somebody looked at it? NHS 111 can say where to go. Tell your supervisor, so"
            " it's recorded. The Nine Point Plan can wait.",
            "The form has time; the injury hasn't. Ask a colleague to come with you to A&E.",
            "If it's shaken you, that counts too. You can text or call any time.",
        ),
        more="A small puncture may be encouraged to bleed gently. Don't scrub. Occupational Health"
        " can follow it up. Then the Nine Point Plan: extra support for anyone assaulted or"
        " targeted by hate at work.",
    ),
    "injured": Words(
        first="I'm sorry that happened. After a bang to the head, being sick, drowsy or confused:"
        " A&E or 999. Heavy bleeding: press on it, 999; press 55 if you can't speak. Anything"
        " else: ask 111. Don't drive. Tell somebody to stay with you, and your supervisor.",
        now="Call 999 now; on a mobile and can't speak, press 55. Press on anything that bleeds."
        " After a bang to the head, being sick, drowsy or confused can't wait. Don't drive. Tell"
        " somebody to stay with you, and your supervisor.",
        later=(
            "Has somebody looked at it? Sick, drowsy or confused after a bang to the head: A&E or"
            " 999.",
            "The form has time; the injury hasn't. Ask a colleague to take you to A&E.",
            "If it's shaken you, that counts too. You can text or call any time.",
        ),
        more=_AFTERWARDS,
    ),
    "wound": Words(
        first="I'm sorry that happened. Rinse it now with plenty of running water, and press on"
        " it if it bleeds. Then get it looked at: A&E, or ask 111. Heavy bleeding, or can't see:"
        " 999; press 55 if you can't speak. Tell your supervisor.",
        now="Call 999 now; on a mobile and can't speak, press 55. Press on anything that bleeds."
        " Rinse eyes or skin with plenty of running water, and keep on. Tell somebody to stay"
        " with you, and your supervisor.",
        later=(
            "Has somebody looked at it? NHS 111 can say where to go. Tell your supervisor, so"
            " it's recorded.",
            "The form has time; the wound hasn't. Ask a colleague to take you to A&E.",
            "If it's shaken you, that counts too. You can text or call any time.",
        ),
        more=_AFTERWARDS,
    ),
    "bereaved": Words(
        first="I'm so sorry. There's no right way to be after that, and no form to fill in now."
        " You can talk or text with somebody at any hour. If you think of ending your own life,"
        " 999 or the first line.",
        now="I'm so sorry. If you might not be safe, call 999; on a mobile and can't speak, press"
        " 55. Somebody can talk or text with you at any hour.",
        later=(
            "Still here. Texting is fine if words are hard to say.",
            "Is somebody with you? A supervisor can see to work, so you needn't.",
            "It may come in waves. These stay open, tonight and later.",
        ),
        more=_HUMAN,
    ),
    "baby": Words(
        first="I'm so sorry about your baby. There's no form to fill in now. These people will"
        " listen, to any parent and any family. You can text as well as call.",
        now="I'm so sorry. Bleeding a lot, or in bad pain: call 999; on a mobile and can't speak,"
        " press 55. These people will listen.",
        later=(
            "Still here. Texting is fine if words are hard to say.",
            "Work can wait. Somebody else can tell them for you.",
            "However long ago it was, you can ring or text.",
        ),
    ),
    "crisis_line": Words(
        first="Here it is. The first line is for police officers and staff: open day and night,"
        " separate from the force. Rather text? Use Shout. If life is at risk, call 999.",
        now="Call 999 now; on a mobile and can't speak, press 55. The crisis line for police is"
        " below it.",
        later=(
            "Here they are again, with texting first. Say as little as you like.",
            "If a line is busy, try the next one. All of these are free of the force.",
            "Somebody can ring for you and pass the phone over.",
        ),
        more=_HUMAN,
    ),
    "unsure": Words(
        first="Is this about you, or about work? If it's about you, or work has got to you, the"
        " first line is for police and open now. If life is at risk, call 999.",
        now="If life is at risk, call 999 now; on a mobile and can't speak, press 55. Is this"
        " about you, or about work?",
        later=(
            "I can't tell whether it's you or the job. Either way, you can text or call these.",
            "Say a little more if you like, or tap a button. The lines stay open.",
            "Whichever it is, talking to somebody is fine.",
        ),
    ),
    "heavy": Words(
        first="That sounds heavy. Is it a rough day, or are you thinking of not being here? You"
        " can say either. Somebody can talk or text with you now; the first line is for police."
        " If your life is at risk, call 999.",
        now="If your life is at risk, call 999 now; on a mobile and can't speak, press 55. Is it"
        " a rough day, or are you thinking of not being here? You can say either.",
        later=(
            "Still here. You don't need the right words, or a big reason. You can text any of"
            " these.",
            "A rough day counts too. Say a little more if you like, or tap a button.",
            "Who could you sit with for a while? These lines stay open all night.",
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
        " routes can advise you first. Anyone in danger: 999.",
        now="Anyone in danger now: call 999; on a mobile and can't speak, press 55. Please don't"
        " write the story or names here. These routes can advise you.",
        later=(
            "I can't take reports, only show who can. You may ask for advice before naming"
            " anyone.",
            "One of these is outside the force and takes reports online as well.",
            "Your Federation or UNISON rep can be with you when you report.",
        ),
        more="Inside the force: Professional Standards or the confidential line; I don't have a"
        " number for them yet, so search the intranet. If somebody in custody is hurt, tell the"
        " custody sergeant or duty inspector now.",
    ),
}
