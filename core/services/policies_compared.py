"""The policies a replay compares: ours, and what people would use without it."""

import importlib.util
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from core.importing.labelled import LabelledRow
from core.model import Attribute
from core.paths import resources_dir
from core.ranking.components import Facts, components_from
from core.ranking.figures import Points
from core.ranking.urgency import priorities
from core.scoring.scorer import Scorer
from core.settings import Weights

_Rate = Callable[[Sequence[LabelledRow]], Points]
_INSTALL = "{name} is not installed (pip install parapet[bench])"


@dataclass(frozen=True, slots=True)
class Policy:
    """A way to order comments: points per row, higher first; None and why if it cannot run."""

    name: str
    rate: _Rate | None
    why: str = ""


def known_policies(scorer: Scorer) -> list[Policy]:
    """Return all policies, the peers too; a peer that is not installed says so."""
    return [
        Policy("priority", partial(_priority, scorer)),
        Policy("toxicity only", partial(_toxicity, scorer)),
        Policy("newest first", _newest),
        Policy("keyword rules", _keywords),
        _peer("VADER", "vaderSentiment", _vader),
        _peer("alt-profanity-check", "profanity_check", _profanity),
    ]


def _peer(name: str, module: str, rate: _Rate) -> Policy:
    if importlib.util.find_spec(module) is None:
        return Policy(name, None, _INSTALL.format(name=name))
    return Policy(name, rate)


def _priority(scorer: Scorer, rows: Sequence[LabelledRow]) -> Points:
    values = _scores(scorer, rows)
    scores = {attribute: values[:, n] for n, attribute in enumerate(scorer.attributes)}
    nothing = np.zeros(len(rows), dtype=np.int32)
    ages = np.zeros(len(rows), dtype=np.float32)
    facts = Facts(nothing, nothing.astype(np.uint16), nothing, ages)
    known = components_from(scores, facts, {}, Weights())
    return np.asarray(priorities(known, Weights()), dtype=np.float64)


def _toxicity(scorer: Scorer, rows: Sequence[LabelledRow]) -> Points:
    column = _scores(scorer, rows)[:, scorer.attributes.index(Attribute.TOXICITY)]
    return np.asarray(np.nan_to_num(column, nan=0.0), dtype=np.float64)


def _scores(scorer: Scorer, rows: Sequence[LabelledRow]) -> npt.NDArray[np.float32]:
    return scorer.score([row.text for row in rows], [row.lang for row in rows]).values


def _newest(rows: Sequence[LabelledRow]) -> Points:
    return np.zeros(len(rows))  # equal points: the newer comment comes first


def _keywords(rows: Sequence[LabelledRow]) -> Points:
    path = resources_dir() / "evaluation" / "keywords.toml"
    weights = tomllib.loads(path.read_text("utf-8"))["words"]
    return np.array([_listed(row.text, weights) for row in rows])


def _listed(text: str, weights: dict[str, float]) -> float:
    lowered = text.casefold()
    return float(sum(weight for word, weight in weights.items() if word in lowered))


def _vader(rows: Sequence[LabelledRow]) -> Points:
    from vaderSentiment.vaderSentiment import (  # noqa: PLC0415 - a peer that may be absent
        SentimentIntensityAnalyzer,
    )

    analyzer = SentimentIntensityAnalyzer()
    return np.array([-analyzer.polarity_scores(row.text)["compound"] for row in rows])


def _profanity(rows: Sequence[LabelledRow]) -> Points:
    from profanity_check import predict_prob  # noqa: PLC0415 - a peer that may be absent

    return np.asarray(predict_prob([row.text for row in rows]), dtype=np.float64)
