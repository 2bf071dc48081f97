"""What the bot says when somebody may be in danger, and the numbers it gives.

The numbers stand here and nowhere else in the code. Nothing is ever said twice in the same words:
the first card is the fullest, the later ones are shorter and offer another way of making contact.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.domain.risk_card_words import CARDS, HERE, NOT_ALONE, STAY, Words
from bot.domain.risk_kinds import Kind, Level, Risk
from bot.domain.risk_words import (
    BABY_LOSS,
    HARM,
    HEAVY,
    HELP,
    INJURED,
    MONITORED,
    OTHERS_HOME,
    OUTSIDERS,
    SELF_HARM,
    WEAPON,
    WOUND,
)
from bot.domain.turn import Choice, Contact, Reply, Scope, Tone

READ_ON: Final = date(2026, 11, 23)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisContact:
    """One number, and how far it can be trusted."""

    contact: Contact
    verified_on: date
    confidence: str
    """A: on the service's own or an official page; B: on another page. No others are shown."""


def _phone(
    confidence: str, name: str, number: str, what: str, hours: str = "", note: str = ""
) -> CrisisContact:
    link = f"tel:{number.replace(' ', '')}"
    contact = Contact(name=name, what=what, reach=number, link=link, note=note)
    return _known(confidence, contact, hours)


def _known(confidence: str, contact: Contact, hours: str) -> CrisisContact:
    open_now = True if hours == _ALWAYS else None
    shown = replace(contact, hours=hours, open_now=open_now)
    return CrisisContact(contact=shown, verified_on=READ_ON, confidence=confidence)


_ALWAYS: Final = "Open now, day and night"
_WEEKDAYS: Final = "Not open at night or at weekends."
_WEB: Final = "247sexualabusesupport.org.uk"

CRISIS_CONTACTS: Final[dict[str, CrisisContact]] = {
    "emergency": _phone(
        "A", "Emergency", "999", "On a mobile and can't speak: press 55 when asked.", _ALWAYS
    ),
    "police_crisis_line": _phone(
        "B",
        "Police Mental Health Crisis Line",
        "0300 131 2789",
        "For officers and staff. Run outside the force.",
        _ALWAYS,
    ),
    "samaritans": _phone("A", "Samaritans", "116 123", "Free, for anyone.", _ALWAYS),
    "shout": _known(
        "A",
        Contact(
            name="Shout",
            what="If you'd rather text than call.",
            reach="text SHOUT to 85258",
            link="sms:85258?body=SHOUT",
        ),
        _ALWAYS,
    ),
    "nhs_111": _phone(
        "A", "NHS 111", "111", "For urgent help: choose the mental health option.", _ALWAYS
    ),
    "domestic_abuse_helpline": _phone(
        "A",
        "National Domestic Abuse Helpline",
        "0808 2000 247",
        "For women; also for worried friends and family.",
        _ALWAYS,
    ),
    "mens_advice_line": _phone(
        "B",
        "Men's Advice Line",
        "0808 801 0327",
        "For men hurt or controlled at home.",
        note=_WEEKDAYS,
    ),
    "galop": _phone(
        "A",
        "Galop",
        "0800 999 5428",
        "For LGBT+ people hurt by a partner, family or anyone.",
        note=_WEEKDAYS,
    ),
    "sexual_abuse_support": _known(
        "A",
        Contact(
            name="Rape and Sexual Abuse Support Line",
            what="Chat online or find the number, for anyone 16 or over.",
            reach=_WEB,
            link=f"https://{_WEB}",
        ),
        _ALWAYS,
    ),
    "protect": _phone("A", "Protect", "020 3117 2520", "Advice for workers about speaking up."),
    "anti_corruption": _phone(
        "A",
        "Police Anti-Corruption and Abuse Reporting Service",
        "0800 085 0000",
        "Run by Crimestoppers. You can stay anonymous.",
    ),
    "sands": _phone("B", "Sands", "0808 164 3332", "For anyone whose baby has died."),
}
"""Every number a card can show, once."""

_EXPOSED: Final = "Where to go with a bite, needle, cut or spit, and how soon."
_INJURY: Final = "Where to go with an injury, and how soon."
"""What NHS 111 is for when somebody is hurt."""
_FIRST_LINES = ("police_crisis_line", "samaritans", "shout", "nhs_111")
_ABUSE_LINES = ("domestic_abuse_helpline", "mens_advice_line", "galop")
_CONTACTS: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.SELF: ("police_crisis_line", "emergency", "samaritans", "shout", "nhs_111"),
    Kind.SOMEONE_ELSE: ("emergency", *_FIRST_LINES),
    Kind.DOMESTIC_ABUSE: ("emergency", *_ABUSE_LINES, "samaritans", "shout"),
    Kind.SEXUAL_ASSAULT: (
        "sexual_abuse_support",
        "emergency",
        "police_crisis_line",
        "samaritans",
        "shout",
    ),
    Kind.DANGER: ("emergency",),
    Kind.THREAT: ("emergency", "anti_corruption", "protect", "police_crisis_line", "shout"),
    Kind.HURT_NOW: ("nhs_111", "emergency", "police_crisis_line", "shout"),
    Kind.BEREAVED: ("police_crisis_line", "samaritans", "shout", "emergency"),
    Kind.CRISIS_LINE: ("police_crisis_line", "samaritans", "shout", "nhs_111", "emergency"),
    Kind.UNSURE: ("police_crisis_line", "emergency", "samaritans", "shout"),
    Kind.DISCLOSURE: ("anti_corruption", "protect", "emergency", "police_crisis_line"),
}
_OWN_CONTACTS: Final[dict[str, tuple[str, ...]]] = {
    BABY_LOSS: ("sands", *_CONTACTS[Kind.BEREAVED]),
    OTHERS_HOME: (*_ABUSE_LINES[:1], "emergency", *_ABUSE_LINES[1:], "shout"),
    HARM: ("emergency", "police_crisis_line", "samaritans", "shout"),
    OUTSIDERS: ("emergency", "police_crisis_line", "shout"),
    HELP: ("police_crisis_line", "emergency", "shout"),
}
"""For rules whose care differs from that of their kind."""

_OTHER = Choice("Something else", "menu")
_TALK = Choice("Someone to talk to", "show:someone_to_talk_to")
_NINE_POINTS = Choice("Nine Point Plan", "show:nine_point_plan")
_CHOICES: Final[dict[Kind, tuple[Choice, ...]]] = {
    Kind.SELF: (_TALK,),
    Kind.SOMEONE_ELSE: (Choice("Supporting a colleague", "show:colleague_worry"),),
    Kind.DOMESTIC_ABUSE: (Choice("More about support", "show:domestic_abuse_support"),),
    Kind.SEXUAL_ASSAULT: (Choice("More about support", "show:sexual_assault_support"),),
    Kind.DANGER: (Choice("Support afterwards", "show:nine_point_plan"),),
    Kind.THREAT: (_NINE_POINTS, Choice("Other ways to report", "show:report_wrongdoing")),
    Kind.HURT_NOW: (_NINE_POINTS, Choice("After spit, blood or a needle", "show:body_fluids")),
    Kind.BEREAVED: (Choice("When somebody dies", "show:bereavement"),),
    Kind.CRISIS_LINE: (_TALK,),
    Kind.UNSURE: (
        Choice("It's about me", "show:someone_to_talk_to"),
        Choice("It's about work", "show:traumatic_job"),
    ),
    Kind.DISCLOSURE: (
        Choice("How to report", "show:report_wrongdoing"),
        Choice("What PSD is", "show:psd"),
    ),
}
_OWN_CHOICES: Final[dict[str, tuple[Choice, ...]]] = {
    BABY_LOSS: (Choice("Losing a baby", "show:pregnancy_loss"),),
    OTHERS_HOME: (
        Choice("Supporting a colleague", "show:colleague_worry"),
        Choice("More about support", "show:domestic_abuse_support"),
    ),
    HARM: (_TALK,),
    INJURED: (_NINE_POINTS,),
    WOUND: (_NINE_POINTS,),
    OUTSIDERS: (_NINE_POINTS,),
    HELP: (Choice("Show me everything", "menu"), _TALK),
    HEAVY: (
        Choice("More than a rough day", "show:someone_to_talk_to"),
        Choice("A rough day", "show:stress"),
    ),
}
_OWN_WORDS: Final[dict[str, str]] = {
    WEAPON: "weapon",
    SELF_HARM: "self_harm",
    BABY_LOSS: "baby",
    OTHERS_HOME: "others_home",
    HEAVY: "heavy",
    HELP: "help",
    HARM: "harm",
    INJURED: "injured",
    WOUND: "wound",
    MONITORED: "monitored",
}


def card(risk: Risk, *, shown: int, scope: Scope) -> Reply:
    """Return what to say now; `shown` is how many cards of this kind the chat has had."""
    keys = _keys(risk)
    if scope is not Scope.PERSONAL:
        return _elsewhere(keys, shown)
    words = CARDS[_OWN_WORDS.get(risk.because, risk.kind.value)]
    now = risk.level is Level.IMMEDIATE
    return Reply(
        text=_text(words, shown, now=now),
        contacts=tuple(_contact(key, risk) for key in _ordered(keys, shown)),
        more=words.more if shown == 0 else "",
        choices=_choices(risk),
        notes=(_here(shown),) if risk.because == HELP else (_here(shown), STAY),
        tone=Tone.RISK,
    )


def _choices(risk: Risk) -> tuple[Choice, ...]:
    choices = _OWN_CHOICES.get(risk.because, _CHOICES[risk.kind])
    return choices if any(one.value == _OTHER.value for one in choices) else (*choices, _OTHER)


def gentle_note() -> str:
    """Return the line under ordinary answers while a chat is careful."""
    line = CRISIS_CONTACTS["police_crisis_line"].contact
    text = CRISIS_CONTACTS["shout"].contact
    return f"Still here if it gets heavy: {line.name} {line.reach}, or {text.reach}. Any time."


def _keys(risk: Risk) -> tuple[str, ...]:
    keys = _OWN_CONTACTS.get(risk.because, _CONTACTS[risk.kind])
    if risk.level is Level.IMMEDIATE:
        keys = ("emergency", *(key for key in keys if key != "emergency"))
    return keys


def _text(words: Words, shown: int, *, now: bool) -> str:
    if shown == 0:
        return words.now if now else words.first
    later = words.later
    said = later[(shown - 1) % len(later)]
    return f"{_CALL_FIRST[shown % len(_CALL_FIRST)]} {said}" if now else said


_CALL_FIRST = (
    "If life is at risk, 999 is still first.",
    "Please ring 999 now if you haven't; press 55 on a mobile if you can't speak.",
)


def _here(shown: int) -> str:
    return HERE if shown == 0 else NOT_ALONE[(shown - 1) % len(NOT_ALONE)]


def _contact(key: str, risk: Risk) -> Contact:
    contact = CRISIS_CONTACTS[key].contact
    if key != "nhs_111" or (risk.kind is not Kind.HURT_NOW and risk.because != SELF_HARM):
        return contact
    return replace(contact, what=_INJURY if risk.because in {INJURED, WOUND} else _EXPOSED)


def _ordered(keys: tuple[str, ...], shown: int) -> tuple[str, ...]:
    """Return the keys in order; from the second card on, texting comes before calling again."""
    first = keys[:1]
    if shown:
        first += tuple(key for key in ("shout",) if key in keys and key not in first)
    return (*first, *(key for key in keys if key not in first))


def _elsewhere(keys: tuple[str, ...], shown: int) -> Reply:
    """Return a card that shows the people around nothing of what was said."""
    kept = ("emergency", *(key for key in keys if key in _FIRST_LINES))
    kept = kept if len(kept) > 1 else ("emergency", *_FIRST_LINES)
    texts = (
        "I can talk privately: open a chat with me. In danger: 999. These are open any time.",
        "Still here. Open a chat with me and we can talk privately. In danger: 999.",
        "A private chat with me is best for this. In danger: 999. You can also text or call:",
    )
    return Reply(
        text=texts[shown] if shown < len(texts) else texts[1 + (shown - 1) % 2],
        contacts=tuple(CRISIS_CONTACTS[key].contact for key in kept),
        notes=(_here(shown),),
        tone=Tone.RISK,
    )
