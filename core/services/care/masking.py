"""Which texts are masked until they are wanted, and what is said in their place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.model import Attribute, QueueItem, Score
from core.settings import Settings

#: What a text can be harsh by, the most telling first, with the words that stand for it.
HARSH_WORDS: Mapping[Attribute, str] = {
    Attribute.THREAT: "threat",
    Attribute.IDENTITY_ATTACK: "attack on people for who they are",
    Attribute.SEXUAL_EXPLICIT: "sexual language",
    Attribute.SEVERE_TOXICITY: "very hostile language",
    Attribute.INSULT: "insult",
    Attribute.OBSCENE: "obscene language",
    Attribute.TOXICITY: "hostile language",
}
#: A more telling attribute from here on gives the reason, though another one is higher. Plain
#: insults look a little like attacks on groups; only a clear one is called so.
_TELLING_FROM = 0.5
_CLEARLY_FROM: Mapping[Attribute, float] = {Attribute.IDENTITY_ATTACK: 0.75}


@dataclass(frozen=True, slots=True)
class Mask:
    """Why a text is masked: by which attribute, and in (English) words."""

    attribute: Attribute
    words: str
    score: float


def mask_of(item: QueueItem, settings: Settings) -> Mask | None:
    """Return why the text of a row is masked, None if it is shown."""
    if not settings.is_masking_on or item.comment.is_own:
        return None
    return harshness_of(item.effective_scores, settings)


def harshness_of(scores: Iterable[Score], settings: Settings) -> Mask | None:
    """Return by what a text is harsh, None if it is not; masking need not be switched on."""
    values = {one.attribute: one.value for one in scores if one.attribute in HARSH_WORDS}
    if not values or max(values.values()) < settings.mask_from:
        return None
    telling = [
        name
        for name in HARSH_WORDS
        if values.get(name, 0.0) >= _CLEARLY_FROM.get(name, _TELLING_FROM)
    ]
    reason = telling[0] if telling else max(values, key=lambda name: values[name])
    return Mask(reason, HARSH_WORDS[reason], values[reason])
