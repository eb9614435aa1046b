"""What a place says when there is nothing in it: a drawing, a sentence, the next steps."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.icons import paint_icon
from ui.desktop.theme import Theme
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.push_button import PushButton
from ui.desktop.widgets.words_label import Words

_DRAWING = (176, 92)
_WIDTH = 420
_FOCUS = 2
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EmptyDrawing(QWidget):
    """Three pale rows and the icon of the place, in `line-strong` and one accent."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str) -> None:
        """Draw another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return the largest size of a drawing."""
        return QSize(self._theme.u(_DRAWING[0]), self._theme.u(_DRAWING[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        painter, theme, u = QPainter(self), self._theme, self._theme.u
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line-strong"), 1))
        middle = QPointF(self.width() / 2, self.height() / 2)
        for row, width in enumerate((96, 128, 80)):
            top = middle.y() + u(-34 + 26 * row)
            for side in (-1, 1):
                start = middle.x() + side * u(30)
                painter.drawLine(
                    QPointF(start, top + u(8)), QPointF(start + side * u(width / 3), top + u(8))
                )
        disc = QRectF(middle.x() - u(24), middle.y() - u(24), u(48), u(48))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(disc)
        accent = theme.color("accent")
        paint_icon(painter, disc.adjusted(u(12), u(12), -u(12), -u(12)), self._icon, accent)


class EmptyState(QWidget):
    """Emits `asked` with the number of the pressed action, from 0."""

    asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = EmptyDrawing(theme, "tray")
        self._title = Words(theme, style="head", wraps=True)
        self._sentence = Words(theme, role="text-2", wraps=True)
        self._actions = QWidget()
        self._flow = FlowLayout(self._actions, spacing=theme.u(8))
        self._buttons: list[PushButton] = []
        self._lay_out()

    def _lay_out(self) -> None:
        u, middle = self._theme.u, Qt.AlignmentFlag.AlignHCenter
        for label in (self._title, self._sentence):
            label.setAlignment(middle)
            label.setMaximumWidth(u(_WIDTH))
        page = QVBoxLayout(self)
        page.setContentsMargins(u(24), u(24), u(24), u(24))
        page.setSpacing(u(8))
        page.addStretch(2)
        page.addWidget(self._drawing, 0, middle)
        page.addSpacing(u(8))
        page.addWidget(self._title)
        page.addWidget(self._sentence)
        page.addSpacing(u(8))
        page.addWidget(self._actions, 0, middle)
        page.addStretch(3)
        page.setAlignment(self._title, middle)
        page.setAlignment(self._sentence, middle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that press a button from the list around it, where they are its own."""
        if _is_pressing(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Press the main button with the keyboard on the place itself: there is nothing else."""
        if self._buttons and _is_pressing(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        if self._buttons and _is_pressing(event, QEvent.Type.KeyPress):
            self._buttons[0].click()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keyboard is, in place of a list."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._theme.color("accent"), _FOCUS))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    @property
    def buttons(self) -> tuple[PushButton, ...]:
        """Return the buttons shown."""
        return tuple(self._buttons)

    @property
    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def show_state(
        self, icon: str, title: str, sentence: str = "", actions: tuple[str, ...] = ()
    ) -> None:
        """Say what is missing and what can be done; the first action is the main one."""
        self._drawing.show_icon(icon)
        self._title.say(title)
        self._sentence.say(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title}. {sentence}" if sentence else title)
        self._flow.clear()
        self._buttons = []
        for number, word in enumerate(actions):
            button = PushButton(self._theme, word, kind="plain" if number else "primary")
            button.clicked.connect(lambda _=False, one=number: self.asked.emit(one))
            button.installEventFilter(self)
            self._flow.addWidget(button)
            self._buttons.append(button)
        self._actions.setVisible(bool(actions))


def _is_pressing(event: QEvent, kind: QEvent.Type) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() is kind
        and event.key() in _PRESSING
        and not event.modifiers()
    )
