"""What each head learns: texts, labels and weights."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from types import ModuleType

from core.model import Attribute
from core.scoring.training import templates_de, templates_en
from core.scoring.training.aspects import ACTIONABLE, COMPLAINTS, QUESTIONS, is_clear_threat
from core.scoring.training.data import Example

_SEED = 20261120
_WEAK = 0.35
_TEMPLATE = 0.8
_NOISE = 0.4
_NOISY = 8_000
_CALM = 20_000
_CRISIS_CALM = 5_000
_LIST_ROUNDS = 6
_UPSET = frozenset({"anger", "annoyance", "disgust", "disapproval", "disappointment", "fear"})
#: Only the first tells threats from other harsh words; calm texts teach little about them.
_THREAT_SOURCES = {"toxicspans_en": 4.0, "hatemoji_en": 1.0, "calm_en": 0.3, "calm_de": 0.3}
_PRAISE = frozenset({"admiration", "gratitude", "love", "joy", "excitement"})
_LEET = str.maketrans("aeiost", "431057")
LANGUAGES = (templates_en, templates_de)


@dataclass(frozen=True, slots=True)
class Sample:
    """One weighted training text; `source` keeps sets apart for balancing."""

    text: str
    label: int
    weight: float
    source: str
    lang: str


def toxicity(examples: Sequence[Example]) -> list[Sample]:
    """Return the balanced sets, calm everyday texts, identity templates and noisy copies."""
    chance = random.Random(_SEED)  # noqa: S311 - a fixed draw, not a secret
    rows = [Sample(e.text, e.toxic, 1.0, e.source, e.lang) for e in examples if e.toxic is not None]
    rows = balanced(rows)
    calm = [e for e in examples if e.source == "goemotions_en" and not _emotions(e) & _UPSET]
    crisis = [e for e in examples if e.source == "crisislex26" and e.lang == "en"]
    weak = chance.sample(calm, min(_CALM, len(calm)))
    weak += chance.sample(crisis, min(_CRISIS_CALM, len(crisis)))
    rows += [Sample(e.text, 0, _WEAK, "calm", "en") for e in weak]
    toxic = [row for row in rows if row.label]
    for row in chance.sample(toxic, min(_NOISY, len(toxic))):
        rows.append(Sample(_noisy(row.text, chance), 1, _NOISE, "noise", row.lang))
    for lang in LANGUAGES:
        rows += _identity(lang)
        rows += _listed(lang.THREATS, 1, lang, chance)
        rows += _listed(lang.NOT_THREATS, 0, lang, chance)
        rows += _listed((*lang.QUESTIONS, *lang.COMPLAINTS, *lang.PRAISE), 0, lang, chance)
    return rows


def others(examples: Sequence[Example]) -> dict[Attribute, list[Sample]]:
    """Return the samples of the other heads, by attribute."""
    return {
        Attribute.THREAT: _threat(examples),
        Attribute.INSULT: _insult(examples),
        Attribute.IDENTITY_ATTACK: _identity_attack(examples),
        Attribute.SELF_HARM: _self_harm(examples),
        Attribute.CRISIS: _crisis(examples),
        Attribute.QUESTION: _emotional(examples, QUESTIONS, "QUESTIONS", ("COMPLAINTS", "PRAISE")),
        Attribute.COMPLAINT: _emotional(
            examples, COMPLAINTS, "COMPLAINTS", ("NOT_COMPLAINTS", "PRAISE", "QUESTIONS")
        ),
        Attribute.PRAISE: _emotional(
            examples, _PRAISE, "PRAISE", ("NOT_PRAISE", "COMPLAINTS", "HOSTILE", "QUESTIONS")
        ),
    }


def balanced(rows: Iterable[Sample]) -> list[Sample]:
    """Give both classes of a source equal mass, sources the root of their size, the mean 1."""
    rows = list(rows)
    sizes = Counter(row.source for row in rows)
    classes = Counter((row.source, row.label) for row in rows)
    raw = [sqrt(sizes[r.source]) / (2 * classes[(r.source, r.label)]) for r in rows]
    mean = sum(raw) / len(raw)
    return [
        Sample(r.text, r.label, weight / mean, r.source, r.lang)
        for r, weight in zip(rows, raw, strict=True)
    ]


def _threat(examples: Sequence[Example]) -> list[Sample]:
    rows = []
    for e in examples:
        if e.source == "toxicspans_en":
            rows.append(Sample(e.text, int(is_clear_threat(e.fine)), 1.0, e.source, e.lang))
        elif e.source == "hatemoji_en":
            rows.append(Sample(e.text, int("type=threat" in e.fine), 1.0, e.source, e.lang))
    even = balanced(rows + _calm(examples))
    weighed = [replace(row, weight=row.weight * _THREAT_SOURCES[row.source]) for row in even]
    return weighed + _pairs("THREATS", ("NOT_THREATS", "PRAISE"))


def _insult(examples: Sequence[Example]) -> list[Sample]:
    rows = []
    for e in examples:
        if e.source in ("toxicspans_en", "convabuse_en", "germeval18_de"):
            marks = ("Insult", "OFFENSE", "intellectual", "general")
            is_insult = bool(e.toxic) and any(mark in e.fine for mark in marks)
            rows.append(Sample(e.text, int(is_insult), 1.0, e.source, e.lang))
    return balanced(rows + _calm(examples)) + _pairs("HOSTILE", ("NEUTRAL", "COMPLAINTS"))


def _identity_attack(examples: Sequence[Example]) -> list[Sample]:
    sets = ("mhs_en", "stormfront_en", "hatemoji_en", "gahd_de")
    rows = [
        Sample(e.text, e.toxic, 1.0, e.source, e.lang)
        for e in examples
        if e.source in sets and e.toxic is not None
    ]
    for e in examples:
        if e.source == "davidson_en":
            rows.append(Sample(e.text, int(e.fine.startswith("hate")), 1.0, e.source, e.lang))
    identity = [row for lang in LANGUAGES for row in _identity(lang)]
    return balanced(rows + _calm(examples)) + identity


def _self_harm(examples: Sequence[Example]) -> list[Sample]:
    return _calm(examples, 6_000) + _pairs(
        "SELF_HARM", ("NOT_SELF_HARM", "THREATS", "COMPLAINTS", "HOSTILE"), rounds=30
    )


def _crisis(examples: Sequence[Example]) -> list[Sample]:
    rows = [
        Sample(e.text, int(any(kind in e.fine for kind in ACTIONABLE)), 1.0, e.source, e.lang)
        for e in examples
        if e.source == "crisislex26" and e.lang == "en"
    ]
    return balanced(rows) + _calm(examples, 12_000) + _pairs("CRISES", ("COMPLAINTS", "PRAISE"), 20)


def _emotional(
    examples: Sequence[Example], wanted: frozenset[str], yes: str, no: tuple[str, ...]
) -> list[Sample]:
    rows = [
        Sample(e.text, int(bool(_emotions(e) & wanted)), 1.0, e.source, e.lang)
        for e in examples
        if e.source == "goemotions_en"
    ]
    return balanced(rows) + _pairs(yes, no, 20)


def _calm(examples: Sequence[Example], count: int = 8_000) -> list[Sample]:
    chance = random.Random(_SEED)  # noqa: S311 - a fixed draw, not a secret
    calm = [e for e in examples if e.source == "goemotions_en" and not _emotions(e) & _UPSET]
    german = [e for e in examples if e.lang == "de" and e.toxic == 0]
    rows = chance.sample(calm, min(count, len(calm)))
    rows += chance.sample(german, min(count // 2, len(german)))
    return [Sample(e.text, 0, _WEAK, f"calm_{e.lang}", e.lang) for e in rows]


def _emotions(example: Example) -> set[str]:
    return set(example.fine.split("+"))


def _pairs(yes: str, no: tuple[str, ...], rounds: int = _LIST_ROUNDS) -> list[Sample]:
    chance = random.Random(_SEED)  # noqa: S311 - a fixed draw, not a secret
    rows: list[Sample] = []
    for lang in LANGUAGES:
        rows += _listed(getattr(lang, yes), 1, lang, chance, rounds)
        for name in no:
            rows += _listed(getattr(lang, name), 0, lang, chance, rounds)
    return rows


def _listed(
    lines: Iterable[str], label: int, lang: ModuleType, chance: random.Random, rounds: int = 3
) -> list[Sample]:
    code = lang.__name__[-2:]
    filled = {_filled(line, lang, chance) for _ in range(rounds) for line in lines}
    return [Sample(text, label, _TEMPLATE, "templates", code) for text in sorted(filled)]


def _filled(line: str, lang: ModuleType, chance: random.Random) -> str:
    return line.format(
        when=chance.choice(lang.WHEN),
        kin=chance.choice(lang.KIN),
        place=chance.choice(lang.PLACES),
        thing=chance.choice(lang.THINGS),
        groups=chance.choice(lang.GROUPS),
        person=chance.choice(lang.PERSONS),
    )


def _identity(lang: ModuleType) -> list[Sample]:
    code = lang.__name__[-2:]
    rows = []
    for lines, label in ((lang.NEUTRAL, 0), (lang.HOSTILE, 1)):
        for line in lines:
            for n in range(max(len(lang.GROUPS), len(lang.PERSONS))):
                groups = lang.GROUPS[n % len(lang.GROUPS)]
                person = lang.PERSONS[n % len(lang.PERSONS)]
                text = line.format(groups=groups, person=person)
                rows.append(Sample(text, label, _TEMPLATE, "templates", code))
    return rows


def _noisy(text: str, chance: random.Random) -> str:
    """Return the text with one word as people write to slip past a filter."""
    words = text.split()
    long = [n for n, word in enumerate(words) if len(word) > 3]
    if not long:
        return text
    place = chance.choice(long)
    word = words[place]
    at = chance.randrange(len(word) - 1)
    words[place] = chance.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word.translate(_LEET),
            " ".join(word),
        ]
    )
    return " ".join(words)
