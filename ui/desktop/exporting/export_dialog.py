"""The export: what, in which format, to which file; then a report with fingerprints."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from core.changes import Changes
from core.model import QueueFilter
from core.task import Progress, Task
from ui.desktop import words
from ui.desktop.exporting.export_choice import ExportChoice
from ui.desktop.exporting.export_kinds import Subject
from ui.desktop.exporting.export_order import ExportOrder
from ui.desktop.exporting.export_report import ExportReportPage
from ui.desktop.importing.dialog_foot import DialogFoot
from ui.desktop.importing.dialog_frame import fit_dialog, page_ground
from ui.desktop.importing.dialog_pages import DialogPages
from ui.desktop.importing.progress_page import ProgressPage
from ui.desktop.parts import Rule
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import ExportReport

_WIDTH, _HEIGHT = 680, 560


class ExportDialog(QDialog):
    """Writes one export at a time; stopping leaves no half file behind."""

    def __init__(
        self,
        context: ScreenContext,
        wanted: QueueFilter | None = None,
        subject: Subject = Subject.COMMENTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Export"))
        self.choice = ExportChoice(context.theme, wanted, subject, context.clock)
        self._progress = ProgressPage(context.theme)
        self.report = ExportReportPage(context.theme)
        self._pages = DialogPages()
        self._foot = DialogFoot(context.theme)
        self._lay_out()
        self._connect()
        self._show_choice()

    def _lay_out(self) -> None:
        theme = self._context.theme
        for page in (self.choice, self._progress, self.report):
            self._pages.add_page(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page_ground(theme, self._pages), 1)
        column.addWidget(Rule(theme))
        column.addWidget(self._foot)
        fit_dialog(self, theme.u(_WIDTH), theme.u(_HEIGHT))

    def _connect(self) -> None:
        self._foot.back_asked.connect(self._show_choice)
        self._foot.went_on.connect(self._go_on)
        self._foot.closed.connect(self.reject)
        self._progress.stopped.connect(self._stop)

    @property
    def page(self) -> QWidget | None:
        """Return the page shown now."""
        return self._pages.page

    @Slot()
    def _show_choice(self) -> None:
        self._pages.show_page(self.choice)
        self._foot.show_buttons(go_on=self.tr("Choose where …"), can_go_back=False)

    @Slot()
    def _go_on(self) -> None:
        if self._pages.page is self.report:
            self.accept()
            return
        out = self._ask_where()
        if out is not None:
            self.write(out)

    def _ask_where(self) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), self.choice.file_name)
        return Path(name) if name else None

    def write(self, out: Path) -> None:
        """Write what is chosen to a file."""
        self.choice.refuse("")
        self._progress.begin(self.tr("Writing “{name}”").format(name=out.name))
        self._pages.show_page(self._progress)
        self._foot.show_buttons(go_on="", can_go_back=False)
        order = ExportOrder(self.choice.subject, out, self.choice.file_format, self.choice.wanted)
        self._task = self._context.background.run_task(
            lambda task: order.write(self._context.services, task),
            owner=self,
            done=self._show_report,
            failed=self._refuse,
            progress=self._show_progress,
        )

    def _show_progress(self, progress: Progress) -> None:
        self._progress.show_progress(progress)

    def _show_report(self, report: "ExportReport") -> None:
        self._task = None
        self._context.bus.publish(Changes(log=True), self)
        self.report.show_report(report)
        self._pages.show_page(self.report)
        self._foot.show_buttons(go_on=self.tr("Done"), can_go_back=True, can_close=False)

    def _refuse(self, error: Exception) -> None:
        self._task = None
        self._show_choice()
        self.choice.refuse(words.said(error))

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def reject(self) -> None:
        """Stop what runs and close."""
        self._stop()
        super().reject()
