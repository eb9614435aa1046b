"""A button with icon, word and key cap."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_focus, paint_ground
from ui.desktop.widgets.key_cap import key_cap_size, paint_key_cap
from ui.desktop.widgets.plain_text import paint_line
from ui.desktop.widgets.pressable import Pressable, text_width
from ui.desktop.widgets.safe_label import plain_tooltip

_HEIGHT, _TALL = 32, 36
_SIDE, _SIDE_QUIET = 11, 6
_SIDE_TALL, _SIDE_QUIET_TALL = 9, 3
_GAP, _GAP_TALL = 7, 6
_ICON = 16


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str
    edge: str
    words: str
    weight: int


_LOOKS = {
    "plain": _Look("surface", "line-strong", "text", 500),
    "primary": _Look("accent", "accent", "on-accent", 600),
    "danger": _Look("danger", "danger", "on-danger", 600),
    "quiet": _Look("", "", "text-2", 400),
}


class PushButton(Pressable):
    """`kind` is plain, primary, danger or quiet. The key cap is no part of the text or its name.

    What opens something below has its caret last.

    A refused button still takes clicks, so that its screen can say why it does nothing.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        kind: str = "plain",
        keys: str = "",
        is_tall: bool = False,
        is_icon_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._icon = icon
        self._is_icon_last = is_icon_last
        self._kind = kind
        self._keys = keys
        self._is_tall = is_tall
        self._is_icon_shown = True
        self._why_refused = ""
        super().__init__(theme, text, parent)

    @property
    def keys(self) -> str:
        """Return the keys shown."""
        return self._keys

    @property
    def why_refused(self) -> str:
        """Return why it does nothing, "" while it works."""
        return self._why_refused

    def set_keys(self, keys: str) -> None:
        """Show these keys on a cap; "" shows none."""
        self._keys = keys
        self._take_theme()

    def set_icon_name(self, name: str) -> None:
        """Show another icon; "" shows none."""
        self._icon = name
        self._take_theme()

    def set_refused(self, why: str) -> None:
        """Mark what cannot be done here, with the reason; "" takes the mark away."""
        if why == self._why_refused:
            return
        self._why_refused = why
        self.setToolTip(plain_tooltip(why))
        self.setAccessibleDescription(why)
        self.update()

    def show_icon(self, is_shown: bool) -> None:
        """Leave the icon away where room is short; the word always stays."""
        if is_shown != self._is_icon_shown:
            self._is_icon_shown = is_shown
            self._take_theme()

    def sizeHint(self) -> QSize:
        """Return the room for side, icon, word, key cap, side."""
        theme = self.theme
        cap = key_cap_size(theme, self._keys)
        parts = [self._icon_side, text_width(self._metrics, self.text()), cap.width()]
        shown = [part for part in parts if part]
        width = sum(shown) + self._gap * max(0, len(shown) - 1) + 2 * self._side
        high = theme.u(_TALL if self._is_tall else _HEIGHT)
        return QSize(width, max(high, self._metrics.height() + theme.u(8)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word on a button is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, word and cap."""
        painter = QPainter(self)
        self._paint_ground(painter)
        self._paint_inside(painter)

    @property
    def _look(self) -> _Look:
        return _LOOKS[self._kind]

    @property
    def _metrics(self) -> QFontMetrics:
        return self.theme.metrics("body", self._look.weight)

    @property
    def _side(self) -> int:
        if self._kind == "quiet":
            return self.theme.u(_SIDE_QUIET_TALL if self._is_tall else _SIDE_QUIET)
        return self.theme.u(_SIDE_TALL if self._is_tall else _SIDE)

    @property
    def _gap(self) -> int:
        return self.theme.u(_GAP_TALL if self._is_tall else _GAP)

    @property
    def _icon_side(self) -> int:
        return self.theme.u(_ICON) if self._icon and self._is_icon_shown else 0

    @property
    def _is_faded(self) -> bool:
        return bool(self._why_refused) or not self.isEnabled()

    def _paint_ground(self, painter: QPainter) -> None:
        theme, look = self.theme, self._look
        body, radius = QRectF(self.rect()), theme.radius("control")
        if self.hasFocus():
            body = paint_focus(painter, theme, body, radius)
            radius = max(2, radius - 2)
        if self._is_faded:
            if look.edge:
                faint = theme.color("line-strong")
                paint_ground(painter, body, edge=faint, radius=radius, is_dashed=True)
            return
        fill = theme.color(look.fill) if look.fill else None
        if self.is_hovered and look.fill in ("", "surface"):
            fill = theme.color("hover")
        if self.isDown() or self.isChecked():
            fill = theme.color("select") if look.fill in ("", "surface") else fill
        edge = theme.color(look.edge) if look.edge else None
        if self.is_hovered and look.fill not in ("", "surface"):
            edge = theme.color("text")
        paint_ground(painter, body, fill=fill, edge=edge, radius=radius)

    def _paint_inside(self, painter: QPainter) -> None:
        theme = self.theme
        words = theme.color("text-3" if self._is_faded else self._look.words)
        cap = key_cap_size(theme, self._keys)
        row = _Row(self.rect(), self._content_left(), self._gap, self._visual)
        parts = [self._paint_icon, self._paint_words]
        for paint in reversed(parts) if self._is_icon_last else parts:
            paint(painter, row, words)
        if self._keys:
            paint_key_cap(painter, theme, self._cap_place(cap), self._keys, self._cap_colour(words))

    def _paint_icon(self, painter: QPainter, row: "_Row", colour: QColor) -> None:
        if self._icon_side:
            paint_icon(painter, row.take(self._icon_side, self._icon_side), self._icon, colour)

    def _paint_words(self, painter: QPainter, row: "_Row", colour: QColor) -> None:
        painter.setFont(self.theme.font("body", self._look.weight))
        painter.setPen(colour)
        width = text_width(self._metrics, self.text())
        if width:
            paint_line(painter, row.take(width, self._metrics.height()), self.text())

    def _content_left(self) -> int:
        """Centre the content where the button is wider than it needs, but keep caps at the end."""
        spare = self.width() - self.sizeHint().width()
        return self._side + (spare // 2 if spare > 0 and not self._keys else 0)

    def _cap_place(self, cap: QSize) -> QRect:
        place = QRect(0, 0, cap.width(), cap.height())
        place.moveCenter(self.rect().center())
        place.moveLeft(self.width() - self._side - cap.width())
        return self._visual(place)

    def _cap_colour(self, words: QColor) -> QColor | None:
        return words if self._look.fill in ("accent", "danger") and not self._is_faded else None

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


class _Row:
    """Gives places from the leading side on, one after the other."""

    def __init__(self, room: QRect, left: int, gap: int, visual: Callable[[QRect], QRect]) -> None:
        self._room = room
        self._left = left
        self._gap = gap
        self._visual = visual

    def take(self, width: int, height: int) -> QRect:
        top = self._room.top() + (self._room.height() - height) // 2
        place = QRect(self._left, top, width, height)
        self._left += width + self._gap
        return self._visual(place)


class QuietButton(PushButton):
    """A button without an edge, for what is used now and then."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        icon: str = "",
        keys: str = "",
        is_icon_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            text,
            icon=icon,
            kind="quiet",
            keys=keys,
            is_icon_last=is_icon_last,
            parent=parent,
        )
