"""A notice on the screen: what happened, to what, what now, and one button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.theme import Theme
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.icon_label import IconLabel
from ui.desktop.widgets.push_button import PushButton
from ui.desktop.widgets.words_label import Words

_EDGE = 3
_ICON = 20
_LOOKS = {
    "info": ("info", "accent", "surface-2"),
    "ok": ("check-circle", "ok", "surface-2"),
    "warn": ("warning", "warn", "warn-tint"),
    "danger": ("warning-circle", "danger", "surface-2"),
}


class NoticeStrip(QFrame):
    """`kind` is info, ok, warn or danger. Hidden until something is to be said."""

    asked = Signal()  # the button
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "info"
        self._icon = IconLabel(theme, "info", "accent", _ICON)
        self._sentence = Words(theme, weight=600, wraps=True)
        self._detail = Words(theme, role="text-2", wraps=True)
        self._button = PushButton(theme)
        self._close = IconButton(theme, "x", self.tr("Close this notice"))
        self._lay_out()
        self._button.clicked.connect(self.asked)
        self._close.clicked.connect(self._leave)
        self.hide()

    def _lay_out(self) -> None:
        u = self._theme.u
        said = QVBoxLayout()
        said.setSpacing(u(2))
        said.addWidget(self._sentence)
        said.addWidget(self._detail)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(u(16), u(10), u(10), u(10))
        row.setSpacing(u(12))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def kind(self) -> str:
        """Return the kind shown."""
        return self._kind

    @property
    def sentence(self) -> str:
        """Return the bold sentence."""
        return self._sentence.text()

    def show_notice(
        self, kind: str, sentence: str, detail: str = "", action: str = "", closable: bool = True
    ) -> None:
        """Say something until it is closed or replaced; `action` is the word on the button."""
        self._kind = kind
        icon, role, _ = _LOOKS[kind]
        self._icon.show_icon(icon, role)
        self._sentence.say(sentence)
        self._detail.say(detail)
        self._detail.setVisible(bool(detail))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._close.setVisible(closable)
        self.setAccessibleName(f"{sentence} {detail}".strip())
        self.show()
        self.update()

    def add_button(self, button: PushButton) -> None:
        """Offer another way out, before the cross."""
        place = self._row.indexOf(self._close)
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the room for two lines and a button."""
        return super().sizeHint().expandedTo(QSize(0, self._theme.u(52)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the edge and a hairline below."""
        painter, theme = QPainter(self), self._theme
        _, role, ground = _LOOKS[self._kind]
        painter.fillRect(self.rect(), theme.color(ground))
        width = theme.u(_EDGE)
        left = self.width() - width if self.isRightToLeft() else 0
        painter.fillRect(left, 0, width, self.height(), theme.color(role))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()
