"""The values of the risk screen: how near the danger is, whose it is, and what was noticed."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How near the danger is. Immediate means life or safety now: 999 comes first."""

    HIGH = "high"
    IMMEDIATE = "immediate"


class Kind(StrEnum):
    """Which care fits. When a text holds several, the order of `FIRST_CARE` decides."""

    SELF = "self"
    SOMEONE_ELSE = "someone_else"
    DOMESTIC_ABUSE = "domestic_abuse"
    SEXUAL_ASSAULT = "sexual_assault"
    DANGER = "danger"
    THREAT = "threat"
    """Threatened or hurt by a colleague, or threatened by others because of the work."""
    HURT_NOW = "hurt_now"
    BEREAVED = "bereaved"
    CRISIS_LINE = "crisis_line"
    """Asks for the number."""
    UNSURE = "unsure"
    """Work or self, now or long ago: one short question, with the crisis line already shown."""
    DISCLOSURE = "disclosure"
    """Saw or knows of wrongdoing: the story is not collected, the routes are shown."""


FIRST_CARE = (
    Kind.SELF,
    Kind.DOMESTIC_ABUSE,
    Kind.SEXUAL_ASSAULT,
    Kind.DANGER,
    Kind.HURT_NOW,
    Kind.SOMEONE_ELSE,
    Kind.THREAT,
    Kind.BEREAVED,
    Kind.DISCLOSURE,
    Kind.CRISIS_LINE,
    Kind.UNSURE,
)


@dataclass(frozen=True, slots=True)
class Risk:
    """What the screen noticed. It never holds what the person wrote."""

    level: Level
    kind: Kind
    because: str
    """The plain-word name of the rule."""
