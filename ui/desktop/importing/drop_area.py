"""Where files are dropped, and the button for those who choose."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.parts import IconLabel, PushButton, Words
from ui.desktop.theme import Theme


class DropArea(QWidget):
    """Takes local files only."""

    dropped = Signal(object)  # tuple[Path, ...]
    choose_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_over = False
        self.setAcceptDrops(True)
        button = PushButton(theme, self.tr("Choose files"), kind="primary")
        button.clicked.connect(self.choose_asked)
        self.setFocusProxy(button)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[theme.u(24)] * 4)
        page.setSpacing(theme.u(12))
        middle = Qt.AlignmentFlag.AlignHCenter
        page.addStretch(1)
        page.addWidget(IconLabel(theme, "file-arrow-down", "accent", 32), 0, middle)
        page.addWidget(Words(theme, self.tr("Drop files here"), style="head"), 0, middle)
        kinds = self.tr("CSV, TSV, JSON or JSONL, also packed as .gz")
        said = Words(theme, kinds, role="text-2", wraps=True)
        said.setAlignment(middle)
        page.addWidget(said)
        page.addWidget(button, 0, middle)
        page.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if local_files(event.mimeData()):
            self._show_over(is_over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the pointer."""
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._show_over(is_over=False)
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed edge."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self._is_over else "line-strong"
        pen = QPen(theme.color(role), theme.u(2) if self._is_over else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("select" if self._is_over else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), theme.u(8), theme.u(8))

    def _show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of a drop that lie on this computer."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
