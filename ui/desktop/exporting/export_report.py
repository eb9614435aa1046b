"""What was written: files, their fingerprints, and the manifest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.desktop.history.fact_grid import FactGrid
from ui.desktop.parts import FlowLayout, PushButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.fit_lines import fit_lines

if TYPE_CHECKING:
    from core.services import ExportReport

_LINES_EACH = 2  # a fingerprint, and a name that goes on below it


class ExportReportPage(QWidget):
    """Shows one report; the fingerprints can be copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: ExportReport | None = None
        self._title = Words(theme, style="head", wraps=True)
        self._facts = FactGrid(theme)
        self._sums = QPlainTextEdit()
        self._sums.setReadOnly(True)
        self._sums.setTabChangesFocus(True)
        self._sums.setFont(theme.font("mono"))
        self._sums.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._sums.setAccessibleName(self.tr("Fingerprints, SHA-256"))
        self.copy_button = PushButton(theme, self.tr("Copy fingerprints"), icon="copy")
        self._open = PushButton(theme, self.tr("Open folder"), icon="folder-open")
        self.copy_button.clicked.connect(self._copy_sums)
        self._open.clicked.connect(self._open_folder)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        buttons = FlowLayout(spacing=theme.u(8))
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self._open)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(10))
        page.addWidget(self._title)
        page.addWidget(self._facts)
        title = self.tr("Fingerprints, SHA-256")
        page.addWidget(Words(theme, title, style="caption", role="text-2", weight=600))
        page.addWidget(self._sums, 1)
        page.addLayout(buttons)
        page.addStretch(0)

    @property
    def facts(self) -> list[tuple[str, str]]:
        """Return what is said about files."""
        return self._facts.facts

    def show_report(self, report: "ExportReport") -> None:
        """Show what was written."""
        self._report = report
        self._title.say(self.tr("%Ln row(s) written", "", report.rows))
        self._facts.show_facts(
            [
                (self.tr("Files"), "\n".join(str(path) for path in report.files)),
                (self.tr("Manifest"), str(report.manifest)),
            ]
        )
        self._sums.setPlainText(
            "\n".join(f"{digest}  {name}" for name, digest in report.sha256.items())
        )
        fit_lines(self._theme, self._sums, _LINES_EACH * len(report.sha256))

    @Slot()
    def _copy_sums(self) -> None:
        QGuiApplication.clipboard().setText(self._sums.toPlainText())

    @Slot()
    def _open_folder(self) -> None:
        if self._report is not None:
            folder = self._report.manifest.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
