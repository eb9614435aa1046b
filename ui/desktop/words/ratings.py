"""How a comment is ranked, what a scorer says of it, and why."""

from PySide6.QtCore import QCoreApplication

from core.model import Attribute, Band, Contribution, Disagreement, Lane, Should
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.words.lookup import translated
from ui.desktop.words.numbers import number

_LANES = {
    Lane.HARM: QT_TRANSLATE_NOOP("Words", "Harm"),
    Lane.HELP: QT_TRANSLATE_NOOP("Words", "Help"),
    Lane.PRAISE: QT_TRANSLATE_NOOP("Words", "Praise"),
    Lane.EVERYTHING: QT_TRANSLATE_NOOP("Words", "Everything"),
}
LANE_ICONS = {
    Lane.HARM: "shield-warning",
    Lane.HELP: "lifebuoy",
    Lane.PRAISE: "heart",
    Lane.EVERYTHING: "stack",
}
_BANDS = {
    Band.CRITICAL: QT_TRANSLATE_NOOP("Words", "critical"),
    Band.HIGH: QT_TRANSLATE_NOOP("Words", "high"),
    Band.MEDIUM: QT_TRANSLATE_NOOP("Words", "medium"),
    Band.LOW: QT_TRANSLATE_NOOP("Words", "low"),
}
_ATTRIBUTES = {
    Attribute.TOXICITY: QT_TRANSLATE_NOOP("Words", "toxicity"),
    Attribute.THREAT: QT_TRANSLATE_NOOP("Words", "threat"),
    Attribute.INSULT: QT_TRANSLATE_NOOP("Words", "insult"),
    Attribute.IDENTITY_ATTACK: QT_TRANSLATE_NOOP("Words", "identity attack"),
    Attribute.SELF_HARM: QT_TRANSLATE_NOOP("Words", "someone in danger"),
    Attribute.CRISIS: QT_TRANSLATE_NOOP("Words", "crisis"),
    Attribute.QUESTION: QT_TRANSLATE_NOOP("Words", "question"),
    Attribute.COMPLAINT: QT_TRANSLATE_NOOP("Words", "complaint"),
    Attribute.PRAISE: QT_TRANSLATE_NOOP("Words", "praise"),
    Attribute.NEED: QT_TRANSLATE_NOOP("Words", "need"),
    Attribute.SEVERE_TOXICITY: QT_TRANSLATE_NOOP("Words", "severe toxicity"),
    Attribute.OBSCENE: QT_TRANSLATE_NOOP("Words", "obscenity"),
    Attribute.SEXUAL_EXPLICIT: QT_TRANSLATE_NOOP("Words", "sexual content"),
}
_HARSH = {
    Attribute.THREAT: QT_TRANSLATE_NOOP("Words", "threat"),
    Attribute.IDENTITY_ATTACK: QT_TRANSLATE_NOOP("Words", "attack on people for who they are"),
    Attribute.SEXUAL_EXPLICIT: QT_TRANSLATE_NOOP("Words", "sexual language"),
    Attribute.SEVERE_TOXICITY: QT_TRANSLATE_NOOP("Words", "very hostile language"),
    Attribute.INSULT: QT_TRANSLATE_NOOP("Words", "insult"),
    Attribute.OBSCENE: QT_TRANSLATE_NOOP("Words", "obscene language"),
    Attribute.TOXICITY: QT_TRANSLATE_NOOP("Words", "hostile language"),
}
_CAUSES = {
    "threat": QT_TRANSLATE_NOOP("Words", "threat"),
    "self_harm": QT_TRANSLATE_NOOP("Words", "someone may be in danger"),
    "toxicity": QT_TRANSLATE_NOOP("Words", "toxicity"),
    "crisis": QT_TRANSLATE_NOOP("Words", "safety"),
    "flags": QT_TRANSLATE_NOOP("Words", "reported by readers"),
    "question": QT_TRANSLATE_NOOP("Words", "question"),
    "complaint": QT_TRANSLATE_NOOP("Words", "complaint"),
    "spread": QT_TRANSLATE_NOOP("Words", "spreading"),
    "floor": QT_TRANSLATE_NOOP("Words", "never ranked below this"),
}


def lane_word(lane: Lane) -> str:
    """Return the title of a lane."""
    return translated(_LANES[lane])


def band_word(band: Band) -> str:
    """Return a band of priority as an adjective."""
    return translated(_BANDS[band])


def priority_words(value: float, band: Band) -> str:
    """Return a priority for a tooltip or a screen reader: "Priority 85, critical"."""
    return QCoreApplication.translate("Words", "Priority {value}, {band}").format(
        value=number(round(value)), band=band_word(band)
    )


def attribute(kind: Attribute) -> str:
    """Return what a scorer rates, as in "identity attack"."""
    return translated(_ATTRIBUTES[kind])


def disagreement(made: Disagreement) -> str:
    """Return what somebody said about a score: "You disagree: toxicity should be lower"."""
    pattern = (
        QT_TRANSLATE_NOOP("Words", "You disagree: {attribute} should be lower")
        if made.should is Should.LOW
        else QT_TRANSLATE_NOOP("Words", "You disagree: {attribute} should be higher")
    )
    return translated(pattern).format(attribute=attribute(made.attribute))


def cover_words(harsh_by: Attribute) -> str:
    """Return what stands in place of a covered text, as in “Text hidden: threat”."""
    said = translated(_HARSH.get(harsh_by, _ATTRIBUTES[harsh_by]))
    return QCoreApplication.translate("Words", "Text hidden: {what}.").format(what=said)


def cause(part: Contribution) -> str:
    """Return the cause of some points in words; of one that is not known, as the core says it."""
    if part.name == "waiting":
        return _waiting(part.words)
    known = _CAUSES.get(part.name)
    return translated(known) if known else part.words or part.name.replace("_", " ")


def _waiting(said: str) -> str:
    """Return "waiting 7 h" in the language of the window."""
    _, _, length = said.partition(" ")
    written, _, unit = length.partition(" ")
    if not written.isdecimal():
        return said
    count = int(written)
    match unit:
        case "min":
            return QCoreApplication.translate("Words", "waiting %Ln min", "", count)
        case "h":
            return QCoreApplication.translate("Words", "waiting %Ln h", "", count)
        case "d":
            return QCoreApplication.translate("Words", "waiting %Ln d", "", count)
    return said
