"""How the ranking does on the decisions of its own people, and what it can learn from them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt

from core.errors import TooFewLabelsError
from core.model import Attribute
from core.ranking.blend import RANKED, Blend
from core.ranking.calibration import Calibration, fitted
from core.ranking.figures import average_precision, calibration_error, precision_at, roc_auc
from core.services.blending import Blending
from core.services.board import Board
from core.services.own_labels import OwnLabels, own_labels
from core.storage.columns import ScoreReading
from core.storage.engine import Connection
from core.storage.store import Store

LEAST_LABELS = 300
_LEAST_OF_EACH = 20
_FOLDS = 5
_TOP = 100
_SEED = 11
_PLACE = RANKED.index(Attribute.TOXICITY)
Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """How one set of points orders the labelled comments; None where only one class is there.

    `of` is "ranking" (the priority without waiting), "toxicity" (as blended and calibrated), or the
    name of one scorer alone. Only probabilities have a calibration error.
    """

    of: str
    rows: int
    positives: int
    roc_auc: float | None
    average_precision: float | None
    precision_at_100: float | None
    calibration_error: float | None


@dataclass(frozen=True, slots=True)
class OwnReport:
    """What the profile's own labels say; `labels` of them, each comment once."""

    labels: int
    positives: int
    decisions: int
    disagreements: int
    figures: tuple[OwnFigures, ...]


@dataclass(frozen=True, slots=True)
class CalibrationProposal:
    """A calibration with its errors on labels that it was not learnt from.

    The errors are means over five parts, each calibrated by the other four.
    """

    line: Calibration
    positives: int
    error_before: float
    error_after: float
    log_loss_before: float
    log_loss_after: float

    @property
    def is_better(self) -> bool:
        """Whether it says more about comments that it has not seen."""
        return self.log_loss_after < self.log_loss_before


class OwnEvaluationService:
    """Measures on decisions and disagreements of this profile. Changes nothing."""

    def __init__(self, store: Store, board: Board, blending: Blending) -> None:
        self._store = store
        self._board = board
        self._blending = blending

    def evaluate(self) -> OwnReport:
        """Say how the ranking in force orders what people found harmful above what they approved.

        People see the ranking while they decide, so the figures flatter it a little.
        """
        labels = own_labels(self._store.read())
        blend = self._blending.current
        ranking, toxicity = self._points(labels, blend)
        first, second = self._blending.first, blend.second
        figures = [
            _figures("ranking", labels.harmful, ranking, is_chance=False),
            _figures("toxicity", labels.harmful, toxicity, is_chance=True),
            _figures(first.name, labels.harmful, self._points(labels, Blend())[1], is_chance=True),
        ]
        if second is not None:
            alone = self._points(labels, Blend(second, otherwise=1.0))[1]
            figures.append(_figures(second.name, labels.harmful, alone, is_chance=True))
        return OwnReport(
            len(labels.comments),
            int(labels.harmful.sum()),
            labels.decisions,
            labels.disagreements,
            tuple(figures),
        )

    def propose_calibration(self) -> CalibrationProposal:
        """Learn a calibration from the labels, without using it. Raises TooFewLabelsError."""
        labels = own_labels(self._store.read())
        _, toxicity = self._points(labels, replace(self._blending.current, calibration=None))
        is_rated = np.isfinite(toxicity)
        scores, harmful = toxicity[is_rated], labels.harmful[is_rated]
        _check(harmful)
        line = fitted(scores, harmful)
        if line.slope <= 0:
            raise TooFewLabelsError(
                "Your decisions do not follow the toxicity at all, so nothing was learnt from them."
            )
        held_out = _held_out(scores, harmful)
        return CalibrationProposal(
            line,
            int(harmful.sum()),
            round(calibration_error(harmful, scores), 4),
            round(calibration_error(harmful, held_out), 4),
            round(_log_loss(harmful, scores), 4),
            round(_log_loss(harmful, held_out), 4),
        )

    def _points(self, labels: OwnLabels, blend: Blend) -> tuple[Floats, Floats]:
        """Return the priority without waiting (0..1) and the toxicity of the labelled comments."""
        reading = partial(self._read_as, blend)
        priority, scores = self._board.measured(labels.comments.tolist(), reading)
        return priority.astype(np.float64) / 100.0, scores[:, _PLACE].astype(np.float64)

    def _read_as(self, blend: Blend, connection: Connection) -> ScoreReading:
        return self._blending.reading(connection, blend)


def _figures(of: str, labels: Labels, points: Floats, *, is_chance: bool) -> OwnFigures:
    known = np.nan_to_num(points, nan=0.0)
    positives = int(labels.sum())

    def figure(measure: Callable[[Labels, Floats], float], is_sound: bool = True) -> float | None:
        if not is_sound or not 0 < positives < len(labels):
            return None
        return round(measure(labels, known), 4)

    return OwnFigures(
        of,
        len(labels),
        positives,
        figure(roc_auc),
        figure(average_precision),
        figure(partial(precision_at, count=_TOP)),
        figure(calibration_error, is_chance),
    )


def _check(harmful: Labels) -> None:
    positives = int(harmful.sum())
    if len(harmful) < LEAST_LABELS:
        raise TooFewLabelsError(
            "A calibration needs at least {least} decisions or disagreements on rated "
            "comments; there are {count} so far.",
            least=LEAST_LABELS,
            count=len(harmful),
        )
    if min(positives, len(harmful) - positives) < _LEAST_OF_EACH:
        raise TooFewLabelsError(
            "A calibration needs at least {least} comments that were found harmful and "
            "{least} that were approved; there are {harmful} and {approved}.",
            least=_LEAST_OF_EACH,
            harmful=positives,
            approved=len(harmful) - positives,
        )


def _held_out(scores: Floats, harmful: Labels) -> Floats:
    """Return each score calibrated by the labels of the other parts only."""
    parts = np.random.default_rng(_SEED).permutation(len(scores)) % _FOLDS
    found = np.empty(len(scores), dtype=np.float64)
    for part in range(_FOLDS):
        inside = parts == part
        line = fitted(scores[~inside], harmful[~inside])
        found[inside] = line.applied(scores[inside].astype(np.float32))
    return found


def _log_loss(labels: Labels, points: Floats) -> float:
    chance = np.clip(points, 1e-6, 1.0 - 1e-6)
    return float(-np.mean(np.where(labels == 1, np.log(chance), np.log1p(-chance))))
