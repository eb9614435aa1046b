"""The last resort: a bug nobody caught, shown with a report that can be copied."""

import platform
import traceback

import PySide6
from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.widgets.safe_label import SafeLabel


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
        self._buttons = QDialogButtonBox()
        copy = self._buttons.addButton(
            self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        go_on = self._buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        copy.clicked.connect(self._copy)
        self._buttons.accepted.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        sentence = SafeLabel(
            self.tr(
                "A part of Parapet stopped by a mistake in the program. Every decision that was "
                "shown as made is saved. The report below holds no comments and no names."
            ),
            wraps=True,
        )
        page = QVBoxLayout(self)
        page.addWidget(sentence)
        page.addWidget(self._report, 1)
        page.addWidget(self._buttons)
        self.resize(560, 360)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _shortened(path: str) -> str:
    return "/".join(path.replace("\\", "/").split("/")[-2:])
