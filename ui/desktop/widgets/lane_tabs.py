"""The lanes over the list, each with icon, word and how many wait."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QStyle, QWidget

from core.model import Lane
from ui.desktop import words
from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.choice_row import ChoiceRow
from ui.desktop.widgets.ground import paint_ground
from ui.desktop.widgets.plain_text import drop_beside, paint_line
from ui.desktop.widgets.pressable import Pressable, text_width

_HEIGHT = 48
_MARGIN, _BEFORE = 2, 7
_SIDE, _SIDE_TIGHT = 6, 4
_GAP, _ICON, _LINE = 6, 16, 3
_ICONS_FROM = 400


@dataclass(frozen=True, slots=True)
class _Form:
    """What a tab shows of itself, and the room at its sides."""

    has_icon: bool
    has_count: bool
    side: int


#: From roomy to tight: the icons go first, then the counts, never the words.
_FORMS = (
    _Form(True, True, _SIDE),
    _Form(False, True, _SIDE),
    _Form(False, True, _SIDE_TIGHT),
    _Form(False, False, _SIDE),
    _Form(False, False, _SIDE_TIGHT),
)


class LaneTabs(ChoiceRow):
    """`lane_asked` tells which lane the person took. Too narrow, icons go first, never words."""

    lane_asked = Signal(object)  # Lane

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs = {lane: _Tab(theme, lane) for lane in Lane}
        for lane, tab in self._tabs.items():
            tab.clicked.connect(lambda _=False, one=lane: self.lane_asked.emit(one))
        self.add_choices(list(self._tabs.values()))
        self._row.setContentsMargins(theme.u(_MARGIN), 0, theme.u(_MARGIN), 0)
        self._row.insertSpacing(0, theme.u(_BEFORE))  # a space is mirrored, a margin is not
        self._row.addStretch(1)
        # The form in force must not keep the row from a narrower one.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.show_lane(Lane.EVERYTHING)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Lanes"))
        theme.changed.connect(self._fit)

    @property
    def lane(self) -> Lane:
        """Return the current lane."""
        return next(lane for lane, tab in self._tabs.items() if tab.isChecked())

    def show_lane(self, lane: Lane) -> None:
        """Mark a lane without telling."""
        self._tabs[lane].setChecked(True)

    def show_counts(self, counts: Mapping[Lane, int]) -> None:
        """Show how many wait in each lane."""
        for lane, tab in self._tabs.items():
            tab.show_count(counts.get(lane, 0))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the words alone."""
        return QSize(self._needed(_FORMS[-1]), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def _fit(self) -> None:
        may_have_icons = self.width() >= self._theme.u(_ICONS_FROM)
        fitting = (
            form
            for form in _FORMS
            if self._needed(form) <= self.width() and (may_have_icons or not form.has_icon)
        )
        form = next(fitting, _FORMS[-1])
        for tab in self._tabs.values():
            tab.take_form(form)

    def _needed(self, form: _Form) -> int:
        tabs = sum(tab.width_in(form) for tab in self._tabs.values())
        return self._theme.u(_MARGIN + _BEFORE) + tabs + self._theme.u(_MARGIN)


class _Tab(Pressable):
    """One lane."""

    def __init__(self, theme: Theme, lane: Lane) -> None:
        self._icon = words.LANE_ICONS[lane]
        self._count = ""
        self._form = _FORMS[0]
        super().__init__(theme, words.lane_word(lane))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = words.short_number(count)
        self.setAccessibleName(f"{self.text()}, {words.number(count)}")
        self._take_theme()

    def take_form(self, form: _Form) -> None:
        if form != self._form:
            self._form = form
            self._take_theme()

    def width_in(self, form: _Form) -> int:
        """Return the width in a form; of the heavier word, so that nothing moves."""
        theme = self.theme
        width = text_width(theme.metrics("body", 600), self.text())
        if self._count and form.has_count:
            width += theme.u(_GAP) + text_width(theme.metrics("caption", 600), self._count)
        if form.has_icon:
            width += theme.u(_ICON + _GAP)
        return width + 2 * theme.u(form.side)

    def sizeHint(self) -> QSize:
        least = self.theme.metrics("body").height() + self.theme.u(16)
        return QSize(self.width_in(self._form), max(self.theme.u(_HEIGHT), least))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, is_on = QPainter(self), self.theme, self.isChecked()
        side = theme.u(self._form.side)
        if self.is_hovered and not is_on:
            ground = QRectF(self.rect()).adjusted(2, 6, -2, -6)
            paint_ground(painter, ground, fill=theme.color("hover"), radius=theme.u(6))
        self._paint_content(painter, side)
        if is_on:
            line = QRectF(side - 3, self.height() - theme.u(_LINE), 0, theme.u(_LINE))
            line.setRight(self.width() - side + 3)
            paint_ground(painter, line, fill=theme.color("accent"), radius=1)
        if self.hasFocus():
            frame = QRectF(self.rect()).adjusted(1, 4, -1, -theme.u(_LINE) - 2)
            paint_ground(painter, frame, edge=theme.color("accent"), radius=theme.u(6), width=2)

    def _paint_content(self, painter: QPainter, left: int) -> None:
        theme, is_on, size = self.theme, self.isChecked(), self.theme.u(_ICON)
        if self._form.has_icon:
            spot = QRect(left, (self.height() - size) // 2, size, size)
            colour = theme.color("accent" if is_on else "text-2")
            paint_icon(painter, self._visual(spot), self._icon, colour)
            left += size + theme.u(_GAP)
        weight = 600 if is_on else 400
        painter.setPen(theme.color("text" if is_on else "text-2"))
        left += self._paint_word(painter, left, self.text(), "body", weight)
        if self._form.has_count:
            painter.setPen(theme.color("text-2" if is_on else "text-3"))
            self._paint_word(painter, left + theme.u(_GAP), self._count, "caption", weight)

    def _paint_word(self, painter: QPainter, left: int, word: str, style: str, weight: int) -> int:
        width = text_width(self.theme.metrics(style, weight), word)
        font = self.theme.font(style, weight)
        painter.setFont(font)
        place = QRectF(self._visual(QRect(left, 0, width + 1, self.height())))
        # The count is smaller than its word, and stands on the same line.
        paint_line(painter, place.translated(0, self._drop(font, weight)), word)
        return width

    def _drop(self, font: QFont, weight: int) -> float:
        return drop_beside(font, self.theme.font("body", weight))

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
