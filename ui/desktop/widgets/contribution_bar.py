"""The points of a priority as a bar of segments, one for each stage."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Contribution, Stage
from ui.desktop import words
from ui.desktop.theme import Theme
from ui.desktop.widgets.safe_label import plain_tooltip
from ui.desktop.widgets.stage_paint import paint_stage

_HEIGHT = 10
_GAP = 1
_LEAST = 2.0
_FULL = 100.0
_ORDER = tuple(Stage)


def in_order(contributions: Sequence[Contribution]) -> list[Contribution]:
    """Return the parts in the order of the formula."""
    return sorted(contributions, key=lambda part: _ORDER.index(part.stage))


def whole_points(contributions: Sequence[Contribution]) -> list[int]:
    """Return whole points in the same order, by largest remainder: they sum to the badge."""
    total = round(sum(part.points for part in contributions))
    floors = [int(part.points // 1) for part in contributions]
    rests = [part.points - floor for part, floor in zip(contributions, floors, strict=True)]
    by_rest = sorted(range(len(rests)), key=lambda place: -rests[place])
    for place in by_rest[: max(0, total - sum(floors))]:
        floors[place] += 1
    return floors


def segments(
    contributions: Sequence[Contribution], per_point: float
) -> Iterator[tuple[Stage, float, float]]:
    """Return stage, left and width of each segment in pixels; what adds no whole point has none.

    Nothing beside the bar would say what such a sliver stands for.
    """
    left = 0.0
    whole = zip(contributions, whole_points(contributions), strict=True)
    told = [part for part, points in whole if points > 0]
    for part in in_order(told):
        if part.points > 0:
            width = max(_LEAST, part.points * per_point - _GAP)
            yield part.stage, left, width
            left += width + _GAP


def bar_width(contributions: Sequence[Contribution], per_point: float) -> float:
    """Return the width of all segments."""
    return max((left + width for _, left, width in segments(contributions, per_point)), default=0.0)


def paint_bar(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    contributions: Sequence[Contribution],
    per_point: float,
    is_mirrored: bool = False,
) -> None:
    """Paint the segments from the leading edge of `rect`."""
    for stage, left, width in segments(contributions, per_point):
        start = rect.right() - left - width if is_mirrored else rect.left() + left
        paint_stage(painter, theme, QRectF(start, rect.top(), width, rect.height()), stage)


class ContributionBar(QWidget):
    """The full width stands for 100 points; the tooltip has two decimals."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contributions: tuple[Contribution, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_contributions(self, contributions: Sequence[Contribution]) -> None:
        """Show these parts."""
        self._contributions = tuple(contributions)
        exact = [
            f"{words.cause(part)} {words.signed(part.points, 2)}"
            for part in in_order(contributions)
        ]
        self.setToolTip(plain_tooltip("\n".join(exact)))
        whole = zip(contributions, whole_points(contributions), strict=True)
        self.setAccessibleName(", ".join(f"{words.cause(part)} {points}" for part, points in whole))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height; the width follows the pane."""
        return QSize(self._theme.u(120), self._theme.u(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments."""
        per_point = self.width() / _FULL
        paint_bar(
            QPainter(self),
            self._theme,
            QRectF(self.rect()),
            self._contributions,
            per_point,
            self.isRightToLeft(),
        )
