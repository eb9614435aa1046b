"""The sentences of the core, found again in English text that was stored or sent as plain text."""

import json
import re
import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property, lru_cache
from pathlib import Path

from core.paths import resources_dir
from core.said import Sentence
from ui.desktop.shipped_file import Shipped, shipped

#: Longer text is no sentence of the core; shorter patterns would be found in anything.
_LONGEST, _LEAST_LETTERS = 1_500, 6
_DEEPEST = 4
_KEPT = 500
_FIELD = re.compile(r"\{\w[^{}]*\}")


@dataclass(frozen=True)
class _Known:
    """A pattern with fields; `anchor` is its longest part that is the same in every text."""

    pattern: str
    anchor: str

    @cached_property
    def formats(self) -> Mapping[str, str]:
        """How each field is written."""
        parts = string.Formatter().parse(self.pattern)
        return {name: form or "" for _, name, form, _ in parts if name is not None}

    @cached_property
    def fits(self) -> re.Pattern[str]:
        """What a text made of this pattern looks like."""
        fits, named = "", set[str]()
        for said, name, _, _ in string.Formatter().parse(self.pattern):
            fits += re.escape(said)
            if name is not None:
                fits += f"(?P={name})" if name in named else f"(?P<{name}>.*?)"
                named.add(name)
        return re.compile(fits, re.DOTALL)


class KnownSentences:
    """Tells which pattern an English text was made of, and with which fields."""

    def __init__(self, patterns: Iterable[str]) -> None:
        letters = {one: _letters(one) for one in patterns}
        self._plain = frozenset(one for one in letters if "{" not in one)
        made = [one for one in letters if "{" in one and letters[one] >= _LEAST_LETTERS]
        made.sort(key=lambda one: (-letters[one], one))
        self._made = [_Known(one, _anchor(one)) for one in made]

    def find(self, text: str, depth: int = 0) -> Sentence | None:
        """Return the text as the sentence it was; None for one that the core never says."""
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


@lru_cache(maxsize=_KEPT)
def known_again(text: str) -> Sentence | None:
    """Return plain text as the sentence of the core that it was, None for other text."""
    return shipped_sentences().value.find(text)


@cache
def shipped_sentences() -> Shipped[KnownSentences]:
    """Read the list of all patterns; without it, stored text stays as it is."""
    file = resources_dir() / "translations" / "sentences.json"
    return shipped(file, _read, KnownSentences(()))


def _read(path: Path) -> KnownSentences:
    return KnownSentences(json.loads(path.read_text(encoding="utf-8")))


def _letters(pattern: str) -> int:
    return sum(map(str.isalpha, _FIELD.sub("", pattern)))


def _anchor(pattern: str) -> str:
    parts = _FIELD.split(pattern.replace("{{", "{ ").replace("}}", " }"))
    whole = [part for part in parts if "{" not in part and "}" not in part]
    return max(whole, key=len, default="")


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
