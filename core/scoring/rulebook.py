"""Rules beside the model: wordings that a small model learns too weakly, each with a level.

A rule reads folded words with single spaces. It raises a score; a figure of speech (“to die for”)
holds it down, but never against a rule. Reported speech lowers the level of a rule and a denial
turns it round: “he wrote …” is a witness, not a threat.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from core.model import Attribute
from core.scoring.folding import Token
from core.scoring.rules import (
    emoji_threats,
    english_calls,
    english_figures,
    english_needs,
    english_self_harm,
    english_threats,
    german_calls,
    german_figures,
    german_needs,
    german_self_harm,
    german_threats,
)
from core.scoring.tokens import Lines, starts_of

#: What a rule is worth at most after “she wrote”, and after “never” or “nobody should”.
REPORTED_LEVEL = 0.6
DENIED_LEVEL = 0.2

_HARM = (english_threats, german_threats)
_MODULES = (
    *_HARM,
    english_calls,
    german_calls,
    emoji_threats,
    english_self_harm,
    german_self_harm,
    english_needs,
    german_needs,
)
_FIGURATIVE = (english_figures, german_figures)
_REPORTED = re.compile(rf"\b(?:{'|'.join(module.REPORTING for module in _HARM)})(?: \S+){{0,3}} $")
_DENIED = re.compile(rf"\b(?:{'|'.join(module.DENYING for module in _HARM)})\b")
_BEFORE = 60
_DENIAL_WORDS = 4
_ANY_WORDS = re.compile(r" \.\.(\d+)")
_BITS_PER_COLUMN = 32


@dataclass(frozen=True, slots=True)
class Rule:
    """A wording, how high it lifts its attribute, and whether “not” before it turns it round.

    A text is searched if it has a word that one telling expression knows, and one for the other.
    """

    attribute: Attribute
    level: float
    can_be_denied: bool
    telling: tuple[re.Pattern[str], re.Pattern[str]]
    spelled: str
    is_cap: bool = False

    @property
    def wording(self) -> re.Pattern[str]:
        """Return the expression; it is compiled when a text first tells of the rule."""
        return _wording(self.spelled)


@dataclass(frozen=True, slots=True)
class Finding:
    """What the rules say of one attribute of a text: at least this level, or at most (a cap)."""

    row: int
    attribute: Attribute
    level: float
    is_cap: bool


class Rulebook:
    """Finds the rules that speak. Only texts with a telling word are searched. Not thread-safe."""

    def __init__(self) -> None:
        self._columns = _columns()
        self._marks = np.zeros((0, 2 * self._columns), dtype="<u4")

    def learn(self, tokens: list[str]) -> None:
        """Note which rules the tokens that came since the last call are telling for."""
        width = 2 * self._columns
        size = width * _BITS_PER_COLUMN // 8
        new = b"".join(
            _marks(token).to_bytes(size, "little") for token in tokens[len(self._marks) :]
        )
        if new:
            marks = np.frombuffer(new, dtype="<u4").reshape(-1, width)
            self._marks = np.concatenate([self._marks, marks])

    def findings(self, lines: Lines, tokens: list[str]) -> Iterator[Finding]:
        """Yield what each rule that speaks has found; a cap only where no rule raises."""
        for row, ids, rules in self.told(lines):
            yield from _found(row, " ".join([tokens[number] for number in ids]), rules)

    def told(self, lines: Lines) -> Iterator[tuple[int, list[int], list[Rule]]]:
        """Yield row and tokens of each text with telling words, and the rules they tell of."""
        if not len(lines.ids):
            return
        starts = starts_of(lines.rows)
        ends = np.append(starts[1:], len(lines.rows))
        marks = np.bitwise_or.reduceat(self._marks.take(lines.ids, axis=0), starts, axis=0)
        told = marks[:, : self._columns] & marks[:, self._columns :]
        for n in np.flatnonzero(told.any(axis=1)).tolist():
            ids = lines.ids[starts[n] : ends[n]].tolist()
            yield int(lines.rows[starts[n]]), ids, _marked(told[n].tobytes())

    def spans(self, tokens: Sequence[Token], attribute: Attribute) -> list[slice]:
        """Return which tokens the rules of an attribute point at."""
        words = " ".join(token.text for token in tokens)
        begins = np.cumsum([0, *(len(token.text) + 1 for token in tokens)])
        return [
            slice(
                int(np.searchsorted(begins, match.start(), "right")) - 1,
                int(np.searchsorted(begins, match.end(), "left")),
            )
            for rule in every_rule()
            if rule.attribute is attribute and not rule.is_cap
            for match in rule.wording.finditer(words)
            if _level(rule, match) == rule.level
        ]


def _found(row: int, words: str, rules: list[Rule]) -> list[Finding]:
    spoken = []
    for rule in rules:
        if rule.wording.search(words):
            level = max([_level(rule, one) for one in rule.wording.finditer(words)])
            spoken.append(Finding(row, rule.attribute, level, rule.is_cap))
    if not spoken:
        return []
    raised = {one.attribute for one in spoken if not one.is_cap and one.level > DENIED_LEVEL}
    return [one for one in spoken if not one.is_cap or one.attribute not in raised]


def _level(rule: Rule, match: re.Match[str]) -> float:
    before = match.string[max(0, match.start() - _BEFORE) : match.start()]
    if rule.can_be_denied:
        near = " ".join(before.split()[-_DENIAL_WORDS:])
        if _DENIED.search(near) or _DENIED.search(match.group()):
            return min(rule.level, DENIED_LEVEL)
    if _REPORTED.search(before):
        return min(rule.level, REPORTED_LEVEL)
    return rule.level


@cache
def every_rule() -> tuple[Rule, ...]:
    """Return all rules; they are compiled at first need: a window that opens does without."""
    return tuple(
        Rule(attribute, level, can_be_denied, _told(telling), wording)
        for module in _MODULES
        for attribute, lines in module.RULES.items()
        for level, can_be_denied, telling, wording in lines
    ) + tuple(
        Rule(Attribute.THREAT, cap, False, _told(telling), wording, is_cap=True)
        for module in _FIGURATIVE
        for cap, telling, wording in module.FIGURES
    )


@cache
def _telling() -> re.Pattern[str]:
    """Return one expression for all telling words: most tokens are none of them.

    Alternatives stand by their first letter: a token is held against those of its own alone.
    """
    by_first: dict[str, set[str]] = {}
    others = set()
    for pattern, _ in _masks():
        is_plain = not set(pattern.pattern) & set("()[]{}\\")
        for one in pattern.pattern.split("|") if is_plain else [pattern.pattern]:
            if is_plain and one[0].isalnum() and one[1:2] not in ("?", "*", "+"):
                by_first.setdefault(one[0], set()).add(one[1:])
            else:
                others.add(one)
    grouped = [f"{first}(?:{'|'.join(sorted(rest))})" for first, rest in sorted(by_first.items())]
    return re.compile("|".join([*grouped, *(f"(?:{one})" for one in sorted(others))]))


def _told(telling: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the expressions of “one & other”; without “&” the same twice."""
    one, _, other = telling.partition(" & ")
    return re.compile(one), re.compile(other or one)


@cache
def _wording(wording: str) -> re.Pattern[str]:
    spelled = _ANY_WORDS.sub(r"(?: \\S+){0,\1}", wording)
    return re.compile(rf"(?<!\S)(?:{spelled})(?!\S)")


@cache
def _masks() -> list[tuple[re.Pattern[str], int]]:
    """Return each telling expression with the bits of its rules; the second ones lie above."""
    masks: dict[re.Pattern[str], int] = {}
    above = _BITS_PER_COLUMN * _columns()
    for n, rule in enumerate(every_rule()):
        one, other = rule.telling
        masks[one] = masks.get(one, 0) | 1 << n
        masks[other] = masks.get(other, 0) | 1 << n + above
    return list(masks.items())


def _columns() -> int:
    return -(-len(every_rule()) // _BITS_PER_COLUMN)


def _marks(token: str) -> int:
    """Return the bits of the rules that a token tells of."""
    marks = 0
    if _telling().match(token):
        for pattern, mask in _masks():
            if pattern.match(token):
                marks |= mask
    return marks


@lru_cache(maxsize=4096)
def _marked(marks: bytes) -> list[Rule]:
    """Return the rules whose bits are set; the same few stand together again and again."""
    rules, bits = [], int.from_bytes(marks, "little")
    while bits:
        lowest = bits & -bits
        rules.append(every_rule()[lowest.bit_length() - 1])
        bits ^= lowest
    return rules
