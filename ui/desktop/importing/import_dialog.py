"""The import of files: choose, check, import, report; several files one after another."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.model import ImportReport
from core.task import Progress, Task
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.importing.check_page import CheckPage
from ui.desktop.importing.dialog_foot import DialogFoot
from ui.desktop.importing.dialog_frame import fit_dialog, lay_out_dialog
from ui.desktop.importing.dialog_pages import DialogPages
from ui.desktop.importing.drop_area import DropArea
from ui.desktop.importing.import_run import ImportOrder, run_import
from ui.desktop.importing.progress_page import ProgressPage
from ui.desktop.importing.refusal_page import RefusalPage
from ui.desktop.importing.report_page import ReportPage
from ui.desktop.importing.step_list import StepList
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.tab_order import put_in_order

if TYPE_CHECKING:
    from core.services import ImportPreview

_WIDTH, _HEIGHT = 950, 670


class Step(IntEnum):
    """The steps, in their order."""

    CHOOSE = 0
    CHECK = 1
    IMPORT = 2
    REPORT = 3


def ask_for_files(parent: QWidget) -> list[Path]:
    """Let the person choose files to import; none when it is left."""
    kinds = QCoreApplication.translate(
        "ImportDialog", "Comments (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz);;All files (*)"
    )
    title = QCoreApplication.translate("ImportDialog", "Choose files")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(name) for name in names]


class ImportDialog(QDialog):
    """Nothing is stored before the check is confirmed; closing keeps what was imported."""

    imported = Signal(object)  # ImportReport, once per file

    def __init__(
        self,
        context: ScreenContext,
        paths: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._paths: list[Path] = []
        self._number = 0
        self._question = 0
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Import comments"))
        self._create_widgets()
        self._lay_out()
        self._connect()
        if paths:
            self.take_files(paths)
        else:
            self._show_choice()

    def _create_widgets(self) -> None:
        theme = self._context.theme
        titles = (self.tr("File"), self.tr("Check"), self.tr("Import"), self.tr("Report"))
        self._steps = StepList(theme, titles)
        self._choice = DropArea(theme)
        fields = self._context.services.importing.fields()
        self.check = CheckPage(theme, fields, self._context.clock)
        self.progress = ProgressPage(theme)
        self.report = ReportPage(theme)
        self.refusal = RefusalPage(theme)
        self._pages = DialogPages()
        for page in (self._choice, self.check, self.progress, self.report, self.refusal):
            self._pages.add_page(page)
        self.foot = DialogFoot(theme)

    def _lay_out(self) -> None:
        theme = self._context.theme
        lay_out_dialog(self, theme, self._steps, self._pages, self.foot)
        fit_dialog(self, theme.u(_WIDTH), theme.u(_HEIGHT))

    def _connect(self) -> None:
        self._choice.dropped.connect(self.take_files)
        self._choice.choose_asked.connect(self._ask_files)
        self.check.mapping_changed.connect(self._look_again)
        self.progress.stopped.connect(self._stop)
        self.foot.back_asked.connect(self._show_choice)
        self.foot.closed.connect(self.reject)
        self.foot.went_on.connect(self._go_on)

    @property
    def page(self) -> QWidget | None:
        """Return the page shown now."""
        return self._pages.page

    @Slot(object)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Import these files, one after another."""
        if paths:
            self._paths = list(paths)
            self._number = 0
            self._look()

    @Slot()
    def _ask_files(self) -> None:
        self.take_files(ask_for_files(self))

    @Slot()
    def _show_choice(self) -> None:
        self._question += 1
        self._paths = []
        self._pages.show_page(self._choice)
        self._steps.show_step(Step.CHOOSE)
        self.foot.show_buttons(go_on="", can_go_back=False)
        self._choice.setFocus()

    def _look(self) -> None:
        self._question += 1
        question, path = self._question, self._paths[self._number]
        self.progress.begin(self.tr("Looking at “{name}” …").format(name=_name(path)))
        self._pages.show_page(self.progress)
        self._steps.show_step(Step.CHECK, self._file_hint())
        self.foot.show_buttons(go_on="", can_go_back=False)
        self._context.background.run(
            lambda: self._context.services.importing.preview(path),
            owner=self,
            done=lambda preview: self._show_check(question, preview),
            failed=lambda error: self._refuse(question, error),
        )

    def _show_check(self, question: int, preview: "ImportPreview") -> None:
        if question != self._question:
            return
        self.check.show_preview(preview)
        self._pages.show_page(self.check)
        self._steps.show_step(Step.CHECK, self._file_hint())
        self._show_check_buttons(preview)

    def _show_check_buttons(self, preview: "ImportPreview") -> None:
        has_text = bool(preview.mapping.get("text"))
        self.foot.show_buttons(go_on=self.tr("Import"), can_go_back=True, is_ready=has_text)

    @Slot(object)
    def _look_again(self, mapping: dict[str, str]) -> None:
        self._question += 1
        question, path = self._question, self._paths[self._number]
        self.foot.allow(is_ready=False)
        self._context.background.run(
            lambda: self._context.services.importing.preview_with(path, mapping),
            owner=self,
            done=lambda preview: self._show_columns(question, preview),
            failed=lambda error: self._refuse_columns(question, error),
        )

    def _show_columns(self, question: int, preview: "ImportPreview") -> None:
        if question == self._question:
            self.check.show_changed(preview)
            self.foot.allow(is_ready=bool(preview.mapping.get("text")))

    def _refuse_columns(self, question: int, error: Exception) -> None:
        if question == self._question:
            self.check.refuse(words.said(error))

    @Slot()
    def _go_on(self) -> None:
        if self._pages.page is self.check:
            self._import()
        elif self._number + 1 < len(self._paths):
            self._number += 1
            self._look()
        elif self._pages.page is self.refusal:
            self._show_choice()
        else:
            self.accept()

    def _import(self) -> None:
        path = self._paths[self._number]
        self.progress.begin(self.tr("Importing “{name}”").format(name=_name(path)))
        self._pages.show_page(self.progress)
        self._steps.show_step(Step.IMPORT, self._file_hint())
        self.foot.show_buttons(go_on="", can_go_back=False)
        question = self._question
        self._task = run_import(
            self._context,
            ImportOrder(path, self.check.mapping, self.check.account),
            owner=self,
            done=self._show_report,
            failed=lambda error: self._refuse(question, error),
            progress=self._show_progress,
        )

    def _show_progress(self, progress: Progress) -> None:
        self.progress.show_progress(progress)

    def _show_report(self, report: ImportReport) -> None:
        self._task = None
        self.report.show_report(report)
        self._pages.show_page(self.report)
        self._steps.show_step(Step.REPORT, self._file_hint())
        has_more = self._number + 1 < len(self._paths)
        self.foot.show_buttons(
            go_on=self._after_this(self.tr("Done")), can_go_back=False, can_close=has_more
        )
        self.imported.emit(report)

    def _refuse(self, question: int, error: Exception) -> None:
        if question != self._question:
            return
        self._task = None
        self.refusal.show_why(words.said(error))
        self._pages.show_page(self.refusal)
        last = self.tr("Choose another file")
        self.foot.show_buttons(go_on=self._after_this(last), can_go_back=False)

    def _after_this(self, last: str) -> str:
        if self._number + 1 < len(self._paths):
            return self.tr("Next file, {number} of {count}").format(
                number=self._number + 2, count=len(self._paths)
            )
        return last

    def _file_hint(self) -> str:
        if len(self._paths) < 2:
            return ""
        return self.tr("file {number} of {count}").format(
            number=self._number + 1, count=len(self._paths)
        )

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self._show_choice()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Return, from any field."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.foot.go_on.isVisible() and self.foot.go_on.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go through the fields of a file as they stand."""
        put_in_order(self)
        return super().focusNextPrevChild(is_next)

    def reject(self) -> None:
        """Stop what runs and close, also by the cross; what was imported stays."""
        self._question += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None
        super().reject()


def _name(path: Path) -> str:
    return display_line(path.name, limit=80)
