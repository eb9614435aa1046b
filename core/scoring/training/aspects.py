"""Aspects: the finer labels of the sets, which the net learns beside the toxic label.

They are thrown away after training; what stays is that words used alike in feelings, insults or
alarms come to lie side by side, also words that no toxic label was ever given for.
"""

import re
from collections.abc import Callable, Mapping

from core.scoring.training.data import Example

#: How often one of three raters who marked a span is believed.
_RATERS = 3
_SPANS = re.compile(r"spans=(\S.*)$")
_KINDS = ("Insult", "Threat", "Profane", "Identity", "Other Tox")
_EMOTIONS = (
    *("admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion"),
    *("curiosity", "desire", "disappointment", "disapproval", "disgust", "embarrassment"),
    *("excitement", "fear", "gratitude", "grief", "joy", "love", "nervousness", "neutral"),
    *("optimism", "pride", "realization", "relief", "remorse", "sadness", "surprise"),
)
_GERMAN = ("ABUSE", "INSULT", "PROFANITY")
_TO_A_BOT = ("sex", "intell", "general")
ACTIONABLE = ("Affected individuals", "Caution and advice", "Infrastructure")
COMPLAINTS = frozenset({"anger", "annoyance", "disappointment", "disapproval"})
QUESTIONS = frozenset({"curiosity", "confusion"})

#: Target 0..1 and weight per aspect of one text; an aspect that is not named is not learned from.
Targets = dict[str, tuple[float, float]]


def aspects_of(example: Example) -> Targets:
    """Return what is known of a text beside its toxic label."""
    reader = _READERS.get(example.source)
    return reader(example.fine) if reader else {}


def span_counts(fine: str) -> dict[str, int]:
    """Return how many raters of toxicspans_en marked each kind."""
    found = _SPANS.search(fine)
    if found is None or found.group(1) == "none":
        return {}
    parts = (part.rsplit(":", 1) for part in found.group(1).split("+"))
    return {kind: int(count) for kind, count in parts}


def is_clear_threat(fine: str) -> bool:
    """Return whether two raters saw a threat, and no fewer than saw something else.

    Most marks by a single rater are slips: “Greedy pigs” is no threat.
    """
    counts = span_counts(fine)
    threats = counts.get("Threat", 0)
    return threats >= 2 and 2 * threats >= sum(counts.values())


def _spans(fine: str) -> Targets:
    counts = span_counts(fine)
    sums = {k: sum(n for name, n in counts.items() if name.startswith(k)) for k in _KINDS}
    return {kind: (min(1.0, count / _RATERS), 0.7) for kind, count in sums.items()}


def _emotional(fine: str) -> Targets:
    felt = set(fine.split("+"))
    return {emotion: (float(emotion in felt), 0.15) for emotion in _EMOTIONS}


def _tweeted(fine: str) -> Targets:
    return {f"tweet {kind}": (float(fine.startswith(kind)), 0.5) for kind in ("hate", "offensive")}


def _german(fine: str) -> Targets:
    return {kind: (float(fine.endswith(kind)), 1.0) for kind in _GERMAN}


def _to_a_bot(fine: str) -> Targets:
    return {f"bot {kind}": (float(kind in fine), 1.0) for kind in _TO_A_BOT}


def _in_a_crisis(fine: str) -> Targets:
    is_actionable = any(kind in fine for kind in ACTIONABLE)
    is_informative = "Related and informative" in fine
    return {"actionable": (float(is_actionable), 0.4), "informative": (float(is_informative), 0.4)}


_READERS: Mapping[str, Callable[[str], Targets]] = {
    "toxicspans_en": _spans,
    "goemotions_en": _emotional,
    "davidson_en": _tweeted,
    "germeval18_de": _german,
    "convabuse_en": _to_a_bot,
    "crisislex26": _in_a_crisis,
}
