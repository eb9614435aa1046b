"""The language of a text: from words that are known, else from py3langid, else not known."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from core.scoring.scorer import UNKNOWN_LANGUAGE
from core.scoring.tokens import starts_of

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


def evidence_of(
    lexicon: npt.NDArray[np.int64], is_word: npt.NDArray[np.bool_], rows: npt.NDArray[np.int64]
) -> dict[int, WordEvidence]:
    """Return the evidence per row, from the lexicon value of each token; rows are sorted."""
    if not len(rows):
        return {}
    starts = starts_of(rows)
    words = np.add.reduceat(is_word.astype(np.int64), starts)
    known = np.add.reduceat((is_word & (lexicon != 0)).astype(np.int64), starts)
    lean = np.add.reduceat(np.where(is_word, lexicon, 0), starts)
    return {
        row: WordEvidence(*counts)
        for row, *counts in zip(
            rows[starts].tolist(), words.tolist(), known.tolist(), lean.tolist(), strict=True
        )
    }


@cache
def _identifier() -> Any:  # noqa: ANN401 - py3langid has no types
    from py3langid.langid import (  # noqa: PLC0415 - most of a second that a window start saves
        MODEL_FILE,
        LanguageIdentifier,
    )

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(CANDIDATES))
    return identifier
