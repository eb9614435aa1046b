"""The language of a text: named from outside, or found among those that are plausible."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from core.scoring.scorer import UNKNOWN_LANGUAGE

#: Languages the gate tells apart; a smaller set makes short texts far more certain.
CANDIDATES = ("en", "de", "fr", "es", "it", "pt", "nl", "tr", "pl", "ru", "ar", "uk", "zh", "ja")
_SURE_LETTERS = 25
_SURE = 0.9


def language_of(text: str, preferred: Sequence[str]) -> str:
    """Return an ISO 639-1 code, or UNKNOWN_LANGUAGE for a text without letters.

    A short text is taken for the first preferred language unless its script or wording clearly
    says otherwise: “lol nice” is nobody's Polish.
    """
    letters = sum(character.isalpha() for character in text[:2000])
    if letters == 0:
        return UNKNOWN_LANGUAGE
    code, sureness = _identifier().classify(text[:2000])
    if code in preferred:
        return str(code)
    is_latin = sum("a" <= c.casefold() <= "z" for c in text[:2000]) > letters / 2
    if is_latin and (letters < _SURE_LETTERS or sureness < _SURE):
        return preferred[0]
    return str(code)


@cache
def _identifier() -> Any:  # noqa: ANN401 - py3langid has no types
    from py3langid.langid import (  # noqa: PLC0415 - a third of a second that a window start saves
        MODEL_FILE,
        LanguageIdentifier,
    )

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(CANDIDATES))
    return identifier
