"""Train the embedded model: `python -m core.scoring.train --data DIR --out FILE`.

The same data give the same bytes: draws are seeded, one thread fits, nothing depends on the clock.
Needs scikit-learn (the test extra); the app itself never does.
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from core.model import Attribute
from core.scoring.buckets import text_buckets
from core.scoring.model_file import Head, write_model
from core.scoring.training.data import read_examples
from core.scoring.training.tasks import Sample, others, toxicity

VERSION = "1"
LANGUAGES = ("en", "de")
_BITS = {Attribute.TOXICITY: 18}
_SMALL_BITS = 15
_FOLDS = 5
_MIN_CALIBRATION = 200
#: Its texts were found by slur words: a scale fitted on it would cry wolf (model card).
_NOT_CALIBRATED_ON = frozenset({"davidson_en", "noise"})
Margins = npt.NDArray[np.float64]
_cache: dict[str, npt.NDArray[np.int64]] = {}


def main(argv: Sequence[str] | None = None) -> int:
    """Train all heads and write the model."""
    parser = argparse.ArgumentParser(prog="python -m core.scoring.train")
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled *.csv.gz")
    parser.add_argument("--out", type=Path, required=True, help="model file to write")
    asked = parser.parse_args(argv)
    train(asked.data, asked.out)
    return 0


def train(data: Path, out: Path) -> None:
    """Read the sets, fit the heads, write the model file."""
    examples = read_examples(data)
    samples = {Attribute.TOXICITY: toxicity(examples), **others(examples)}
    heads = []
    for attribute, rows in samples.items():
        sys.stderr.write(f"{attribute}: {len(rows)} texts\n")
        heads.append(_fit(attribute, rows))
    digest = hashlib.sha256(b"".join(head.weights.tobytes() for head in heads)).hexdigest()
    write_model(out, f"{VERSION}-{digest[:8]}", LANGUAGES, heads)


def _fit(attribute: Attribute, rows: list[Sample]) -> Head:
    bits = _BITS.get(attribute, _SMALL_BITS)
    table = _matrix(rows, bits)
    labels = np.array([row.label for row in rows])
    weights = np.array([row.weight for row in rows])
    balanced = _calibration(table, labels, weights, weights, rows)
    calibration = balanced
    if attribute is not Attribute.TOXICITY:
        # Threats and cries for help are rare, but missing one costs more than a false alarm:
        # the scale lies half-way between balanced classes and how often they occur in the sets.
        usual = _calibration(table, labels, weights, np.ones_like(weights), rows)
        calibration = {lang: _middle(balanced[lang], usual[lang]) for lang in LANGUAGES}
    weight, bias = _solve(table, labels, weights)
    scale = float(np.abs(weight).max() / 127)
    return Head(attribute, np.round(weight / scale).astype(np.int8), scale, bias, calibration)


def _solve(
    table: csr_matrix, labels: npt.NDArray[np.int64], weights: Margins
) -> tuple[Margins, float]:
    model = LogisticRegression(C=4.0, tol=1e-3, solver="liblinear", random_state=0)
    model.fit(table, labels, sample_weight=weights)
    return model.coef_[0], float(model.intercept_[0])


def _matrix(rows: list[Sample], bits: int) -> csr_matrix:
    mask = (1 << bits) - 1
    places = [np.unique(_buckets(row.text) & mask) for row in rows]
    sizes = np.array([len(one) for one in places])
    values = np.repeat(1.0 / np.sqrt(np.maximum(sizes, 1)), sizes)
    ends = np.concatenate([[0], np.cumsum(sizes)])
    return csr_matrix((values, np.concatenate(places), ends), shape=(len(rows), 1 << bits))


def _buckets(text: str) -> npt.NDArray[np.int64]:
    if text not in _cache:
        _cache[text] = text_buckets(text).astype(np.int32)
    return _cache[text]


def _calibration(
    table: csr_matrix,
    labels: npt.NDArray[np.int64],
    weights: Margins,
    usual: Margins,
    rows: list[Sample],
) -> dict[str, tuple[float, float]]:
    """Fit a slope and offset per language on texts that the fit did not see (Platt 1999)."""
    fold = np.array(
        [int(hashlib.sha256(r.text.encode()).hexdigest()[:8], 16) % _FOLDS for r in rows]
    )
    unseen = fold == 0
    weight, bias = _solve(table[~unseen], labels[~unseen], weights[~unseen])
    margins = np.asarray(table @ weight).ravel() + bias
    fair = np.array([row.source not in _NOT_CALIBRATED_ON for row in rows])
    langs = np.array([row.lang for row in rows])
    pick = partial(_platt, margins=margins, labels=labels, weights=usual)
    everywhere = pick(unseen & fair)
    return {
        lang: pick(chosen)
        if np.bincount(labels[chosen := unseen & fair & (langs == lang)], minlength=2).min()
        >= _MIN_CALIBRATION
        else everywhere
        for lang in LANGUAGES
    }


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return round((one[0] + other[0]) / 2, 4), round((one[1] + other[1]) / 2, 4)


def _platt(
    chosen: npt.NDArray[np.bool_],
    margins: Margins,
    labels: npt.NDArray[np.int64],
    weights: Margins,
) -> tuple[float, float]:
    model = LogisticRegression(C=1e6, solver="lbfgs", random_state=0)
    model.fit(margins[chosen].reshape(-1, 1), labels[chosen], sample_weight=weights[chosen])
    return round(float(model.coef_[0][0]), 4), round(float(model.intercept_[0]), 4)


if __name__ == "__main__":
    sys.exit(main())
