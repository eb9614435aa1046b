"""Fitting one head: a logistic regression with a prior per bucket, and its calibration."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]

#: How far the weights may go; less for heads that have few texts to learn from.
STRENGTH = 2.0
_TOLERANCE = 1e-3
_FOLDS = 5
_MIN_CLASS = 100


@dataclass(frozen=True, slots=True)
class Line:
    """A fitted straight line: weights per bucket and where it crosses zero."""

    weights: Floats
    bias: float

    def margins(self, table: csr_matrix) -> Floats:
        """Return the value of the line for each row."""
        return np.asarray(table @ self.weights).ravel() + self.bias


def fit_line(table: csr_matrix, labels: Labels, mass: Floats, strength: float = STRENGTH) -> Line:
    """Fit the line; rare and telling buckets are held back less than common ones.

    The prior of a bucket is the root of its rarity times how differently the classes use it
    (Wang and Manning 2012, folded into the weights so that scoring needs no second table).
    """
    prior = prior_of(table, labels, mass)
    model = LogisticRegression(C=strength, tol=_TOLERANCE, solver="liblinear", random_state=0)
    model.fit(table @ diags(prior), labels, sample_weight=mass)
    return Line(model.coef_[0] * prior, float(model.intercept_[0]))


def in_whole_numbers(line: Line) -> tuple[npt.NDArray[np.int8], float]:
    """Return the weights as int8 and the scale that undoes it."""
    scale = float(np.abs(line.weights).max() / 127)
    return np.round(line.weights / scale).astype(np.int8), scale


def left_out(texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Return which texts calibration keeps apart: one in five, by a hash of the text."""
    marks = [int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) % _FOLDS for text in texts]
    return np.array([mark == 0 for mark in marks], dtype=np.bool_)


def platt(
    margins: Floats, labels: Labels, mass: Floats, chosen: npt.NDArray[np.bool_]
) -> tuple[float, float] | None:
    """Return slope and offset of a logistic over margins (Platt 1999); None if too few rows."""
    picked = labels[chosen]
    if np.bincount(picked, minlength=2).min() < _MIN_CLASS:
        return None
    model = LogisticRegression(C=1e6, solver="lbfgs", random_state=0)
    model.fit(margins[chosen].reshape(-1, 1), picked, sample_weight=mass[chosen])
    return round(float(model.coef_[0][0]), 4), round(float(model.intercept_[0]), 4)


def prior_of(table: csr_matrix, labels: Labels, mass: Floats) -> Floats:
    """Return how much each bucket is trusted beforehand; 1 in the mean."""
    rows, buckets = table.shape
    uses = np.bincount(table.indices, minlength=buckets)
    rarity = np.log((rows + 1) / (uses + 1))
    by_class = [np.asarray(table.T @ (mass * (labels == label))).ravel() + 0.5 for label in (0, 1)]
    ratio = np.abs(
        np.log(by_class[1] / by_class[1].sum()) - np.log(by_class[0] / by_class[0].sum())
    )
    prior: Floats = np.sqrt(ratio / ratio.mean() * rarity / rarity.mean())
    return prior
