"""The sentences of the core, found again in English text that was stored or sent as plain text."""

import json
import re
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from core.paths import resources_dir
from core.said import Sentence

#: Longer text is no sentence of the core; shorter patterns would be found in anything.
_LONGEST, _LEAST_LETTERS = 4_000, 6
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class _Known:
    pattern: str
    fits: re.Pattern[str]
    anchor: str
    formats: Mapping[str, str]


class KnownSentences:
    """Tells which pattern an English text was made of, and with which fields."""

    def __init__(self, patterns: Iterable[str]) -> None:
        patterns = sorted(patterns, key=lambda one: (-_letters(one), one))
        self._plain = frozenset(one for one in patterns if "{" not in one)
        self._made = [
            _known(one) for one in patterns if "{" in one and _letters(one) >= _LEAST_LETTERS
        ]

    def find(self, text: str, depth: int = 0) -> Sentence | None:
        """Return the text as the sentence it was; None for one that the core never says."""
        if isinstance(text, Sentence):
            return text
        if text in self._plain:
            return Sentence(text)
        if depth == _DEEPEST or len(text) > _LONGEST:
            return None
        for known in self._made:
            if known.anchor in text and (match := known.fits.fullmatch(text)):
                fields = {
                    name: self.find(value, depth + 1) or _value(value, known.formats[name])
                    for name, value in match.groupdict().items()
                }
                return Sentence.again(text, known.pattern, fields)
        return None


@cache
def known_sentences() -> KnownSentences:
    """Return the sentences that this version of the core can say."""
    file = resources_dir() / "translations" / "sentences.json"
    return KnownSentences(json.loads(file.read_text(encoding="utf-8")) if file.exists() else ())


def _parts(pattern: str) -> list[tuple[str, str | None, str]]:
    return [(said, name, form or "") for said, name, form, _ in string.Formatter().parse(pattern)]


def _letters(pattern: str) -> int:
    return sum(char.isalpha() for said, _, _ in _parts(pattern) for char in said)


def _known(pattern: str) -> _Known:
    fits, formats = "", {}
    for said, name, form in _parts(pattern):
        fits += re.escape(said)
        if name is not None:
            fits += f"(?P={name})" if name in formats else f"(?P<{name}>.*?)"
            formats[name] = form
    anchor = max((said for said, _, _ in _parts(pattern)), key=len)
    return _Known(pattern, re.compile(fits, re.DOTALL), anchor, formats)


def _value(text: str, form: str) -> object:
    """Return a number or a moment as one, so that it can be written in another way."""
    try:
        if "%" in form:
            return datetime.strptime(text, form)
        if form.endswith(("f", "g")):
            return float(text)
        return int(text.replace(",", "")) if form == "," else text
    except ValueError:
        return text
