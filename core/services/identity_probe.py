"""The identity probe: whether groups of people are called toxic for being named.

The sentences are the project's own, are never trained on, and say in pairs of lists what is
neutral and what is hostile about the same groups (resources/evaluation).
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.model import Attribute
from core.paths import resources_dir
from core.ranking.figures import Interval, Points, mean_interval, roc_auc, threshold_for_recall
from core.scoring.scorer import Scorer

RECALL = 0.8
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """False alarms in one language, at the threshold that finds 80 % of the hostile sentences.

    `groups` holds the groups that are flagged most, with their share.
    """

    lang: str
    neutral: int
    hostile: int
    threshold: float
    false_alarms: float
    interval: Interval
    roc_auc: float
    groups: tuple[tuple[str, float], ...]


def probe(scorer: Scorer) -> list[ProbeReport]:
    """Rate the sentences of every language that the scorer knows."""
    folder = resources_dir() / "evaluation"
    known = [folder / f"identity_{code}.toml" for code in scorer.languages]
    return [_report(scorer, path) for path in known if path.is_file()]


def _report(scorer: Scorer, path: Path) -> ProbeReport:
    lists = tomllib.loads(path.read_text("utf-8"))
    lang = path.stem.removeprefix("identity_")
    neutral, groups = _filled(lists, "neutral")
    hostile, _ = _filled(lists, "hostile")
    calm, harsh = _rated(scorer, neutral, lang), _rated(scorer, hostile, lang)
    threshold = threshold_for_recall(harsh, RECALL)
    flagged = (calm >= threshold).astype(np.float64)
    labels = np.concatenate([np.zeros(len(calm)), np.ones(len(harsh))]).astype(np.int64)
    return ProbeReport(
        lang,
        len(calm),
        len(harsh),
        round(threshold, 4),
        round(float(flagged.mean()), 4),
        mean_interval(flagged),
        round(roc_auc(labels, np.concatenate([calm, harsh])), 4),
        _most_flagged(groups, flagged),
    )


def _filled(lists: dict[str, Any], kind: str) -> tuple[list[str], list[str]]:
    pairs = [(line, group) for line in lists[kind] for group in lists["groups"]]
    texts = [_sentence(line.replace("{groups}", group)) for line, group in pairs]
    return texts, [group for _, group in pairs]


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _rated(scorer: Scorer, texts: list[str], lang: str) -> Points:
    place = scorer.attributes.index(Attribute.TOXICITY)
    return scorer.score(texts, [lang] * len(texts)).values[:, place].astype(np.float64)


def _most_flagged(groups: list[str], flagged: Points) -> tuple[tuple[str, float], ...]:
    names = np.array(groups)
    shares = {
        name: round(float(flagged[names == name].mean()), 4) for name in dict.fromkeys(groups)
    }
    most = sorted(shares.items(), key=lambda one: -one[1])[:_MOST_NAMED]
    return tuple((name, share) for name, share in most if share > 0)
