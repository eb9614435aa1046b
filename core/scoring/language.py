"""The language of a text: from words that are known, else from py3langid, else not known."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from core.scoring.scorer import UNKNOWN_LANGUAGE

#: Languages the gate tells apart; fewer candidates make short texts more certain.
# fmt: off
CANDIDATES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "hu", "ro", "tr",
    "fi", "ru", "uk", "bg", "sr", "ar", "he", "fa", "ur", "hi", "bn", "ta", "te", "th", "ja",
    "ko", "zh", "id", "vi", "el", "hr", "sk", "ca", "tl", "sw", "lt", "lv", "et", "sl", "sq",
    "az",
)
# fmt: on
_NO_CODES = frozenset({"", "und", "zxx", "mis", "mul", "unknown", "none", "null"})
_READ = 600
_KNOWN_SHARE = 0.75
_HALF = 0.5
_SURE = 0.5
#: Below so many letters nobody can tell the language for sure.
_SHORT_LETTERS = 25


@dataclass(frozen=True, slots=True)
class WordEvidence:
    """What the lexicon says about one text.

    `words` counts real words, `known` those in the lexicon; `lean` is above 0 for the first
    language of the model, below 0 for the second.
    """

    words: int
    known: int
    lean: int


@dataclass(frozen=True, slots=True)
class Language:
    """The language of a text, and whether it may be rated."""

    code: str
    is_supported: bool


@lru_cache(maxsize=256)
def named_language(named: str, languages: tuple[str, ...]) -> Language | None:
    """Return the language that somebody else found (“en”, “de-AT”), None if they did not."""
    code = named.strip().lower().replace("_", "-").split("-")[0]
    if code in _NO_CODES:
        return None
    return Language(code, code in languages)


def found_language(text: str, evidence: WordEvidence, languages: tuple[str, ...]) -> Language:
    """Return the language of a text.

    Without a word (emoji, links) it is unknown and rated all the same. So is a short text in
    Latin letters that fits no language clearly: too little to go by is no foreign language.
    """
    if not evidence.words:
        return Language(UNKNOWN_LANGUAGE, True)
    leaning = languages[0] if evidence.lean >= 0 else languages[1]
    if evidence.known >= _KNOWN_SHARE * evidence.words:
        return Language(leaning, True)
    part = text[:_READ]
    code, sureness = _identifier().classify(part)
    if sureness >= _SURE:
        return Language(str(code), code in languages)
    if evidence.known >= _HALF * evidence.words:
        return Language(leaning, True)
    letters = [character for character in part if character.isalpha()]
    is_latin = sum(character < "\u0250" for character in letters) > len(letters) / 2
    return Language(UNKNOWN_LANGUAGE, is_latin and len(letters) < _SHORT_LETTERS)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the lexicon says about each of several texts: see WordEvidence."""

    words: npt.NDArray[np.int64]
    known: npt.NDArray[np.int64]
    lean: npt.NDArray[np.int64]

    def of(self, row: int) -> WordEvidence:
        """Return what it says about one text."""
        return WordEvidence(int(self.words[row]), int(self.known[row]), int(self.lean[row]))


def evidence_of(
    lexicon: npt.NDArray[np.int64],
    is_word: npt.NDArray[np.bool_],
    rows: npt.NDArray[np.int64],
    count: int,
) -> Evidence:
    """Return the evidence of `count` texts, from the lexicon value and the row of each token."""

    def per_text(values: npt.NDArray[np.generic]) -> npt.NDArray[np.int64]:
        return np.bincount(rows, weights=values, minlength=count).astype(np.int64)

    return Evidence(
        per_text(is_word),
        per_text(is_word & (lexicon != 0)),
        per_text(np.where(is_word, lexicon, 0)),
    )


def languages_of(
    texts: Sequence[str], names: Sequence[str], evidence: Evidence, languages: tuple[str, ...]
) -> list[Language]:
    """Return the language of each text: as it is named, else by known words, else as found."""
    usual = [*(Language(code, True) for code in languages[:2]), Language(UNKNOWN_LANGUAGE, True)]
    choices = np.where(evidence.words == 0, 2, np.where(evidence.lean >= 0, 0, 1))
    result = [usual[choice] for choice in choices.tolist()]
    is_open = (evidence.words > 0) & (evidence.known < _KNOWN_SHARE * evidence.words)
    for row, name in enumerate(names):
        named = named_language(name, languages)
        if named:
            result[row] = named
            is_open[row] = False
    for row in np.flatnonzero(is_open).tolist():
        result[row] = found_language(texts[row], evidence.of(row), languages)
    return result


@cache
def _identifier() -> Any:  # noqa: ANN401 - py3langid has no types
    from core.scoring.language_model import (  # noqa: PLC0415 - half a second that a start saves
        identifier_of,
    )

    return identifier_of(CANDIDATES)
