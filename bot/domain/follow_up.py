"""Short lines that only make sense after an answer: “what's the number”, “are they open now”."""

import re

from bot.domain.text import folded

LONGEST = 9
"""Words of a follow-up; a longer line says by itself what it is about."""

_THEM = r"(?:they|them|their|it|its|that|this|there|him|her|one)"
_REACH = re.compile(
    r"(?:ok |okay |and |so |right |thanks |great )*(?:"
    r"(?:whats|what is|give me|got|have you got|can i have|is there|any|do you have|send me)"
    r"(?: me)?(?: the| a| their| its| any)? (?:phone |contact )?"
    r"(?:number|contact|contacts|email|address|link|form|website|details|opening times|hours)"
    r"(?: for)?(?: it| them| that)?"
    r"|(?:how|where|who|when)(?: do| can| should| would)? (?:i|we) (?:contact|reach|call|ring|"
    rf"phone|email|find|apply|join|book|ask|speak|get|talk|start|do|refer)\b.*\b{_THEM}(?: to)?"
    r"|(?:how|where|who|when)(?: do| can| should)? (?:i|we) (?:apply|join|sign up|start|ask|"
    r"get in touch)"
    rf"|(?:is|are|when are|when is|will|do|does|can|could) {_THEM} (?:open|free|available|answer|"
    r"still open|ring me|call me|around|24 7|there|confidential|private)\b.*"
    r"|(?:number|phone number|contact details|details|link|hours|opening hours|email)"
    r"|tell me (?:about|more about) (?:it|them|that)"
    rf"|(?:what|who) (?:is|are) {_THEM}"
    r")(?: please| pls| then| now| at night| tonight| today| at weekends?)*"
)  # fmt: skip


def follows_up(text: str) -> bool:
    """Tell whether the line asks about the answer before it, and not about anything it names."""
    said = folded(text)
    return len(said.split()) <= LONGEST and _REACH.fullmatch(said) is not None
