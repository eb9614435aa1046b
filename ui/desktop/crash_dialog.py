"""The last resort: a bug nobody caught, shown with a report that can be copied."""

import platform
import traceback

import PySide6
from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.screen_room import screen_room
from ui.desktop.widgets.safe_label import SafeLabel

# No theme here: it may be what broke.
_HEAD, _MARGIN, _SIZE, _USUAL = 1.4, 24, (600, 400), 13


def crash_report(error: BaseException) -> str:
    """Describe a bug by its kind and its place only: messages may hold comments or secrets."""
    places = [
        f"  {frame.name} ({_shortened(frame.filename)}:{frame.lineno})"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    system = f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.system()}"
    return "\n".join([f"Parapet on {system}", type(error).__name__, *places])


class CrashDialog(QDialog):
    """Says that something went wrong, that work is safe, and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._report = QPlainTextEdit(crash_report(error))
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._copy_button = QPushButton(self.tr("Copy report"))
        self._go_on = QPushButton(self.tr("Go on"))
        self._go_on.setDefault(True)
        self._copy_button.clicked.connect(self._copy)
        self._go_on.clicked.connect(self.accept)
        self._lay_out()
        self._go_on.setFocus()

    def _lay_out(self) -> None:
        sentence = SafeLabel(
            self.tr(
                "A part of Parapet stopped by a mistake in the program. Every decision that was "
                "shown as made is saved. The report below holds no comments and no names."
            ),
            wraps=True,
        )
        title = SafeLabel(self.windowTitle(), wraps=True)
        font = title.font()
        font.setPixelSize(round(self.fontInfo().pixelSize() * _HEAD))
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        foot = QHBoxLayout()
        foot.addWidget(self._copy_button)
        foot.addStretch(1)
        foot.addWidget(self._go_on)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[_MARGIN] * 4)
        page.setSpacing(_MARGIN // 2)
        page.addWidget(title)
        page.addWidget(sentence)
        page.addWidget(self._report, 1)
        page.addLayout(foot)
        larger = self.fontInfo().pixelSize() / _USUAL
        room = screen_room(self)
        width, height = (round(side * larger) for side in _SIZE)
        self.resize(min(width, room.width() - _MARGIN), min(height, room.height() - _MARGIN))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _shortened(path: str) -> str:
    return "/".join(path.replace("\\", "/").split("/")[-2:])
