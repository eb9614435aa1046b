"""The models that can refine the ranking: bringing one in, measuring its modes, removing it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.errors import TaskCancelledError
from core.task import Progress, Task
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.parts import ProgressPanel, PushButton, Words, clear_layout
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.model_line import MB, ModelLine

if TYPE_CHECKING:
    from core.services import FastMode, ModelRow

_THREADS = 2


class ModelShelf(QWidget):
    """One thing at a time. Nothing is fetched but by a button here, which says how much."""

    changed = Signal()  # a model came, went, or may be used in another mode

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        theme = context.theme
        self.progress = ProgressPanel(theme)
        self.progress.stopped.connect(self._stop)
        self.progress.hide()
        self._said = Words(theme, role="warn", wraps=True)
        self._said.hide()
        self.from_file = PushButton(
            theme, self.tr("Take one from files …"), icon="folder-notch-open"
        )
        self.from_file.clicked.connect(self._choose_file)
        self.lines = QVBoxLayout()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(Words(theme, self._promise(), style="caption", role="text-2", wraps=True))
        page.addWidget(self.progress)
        page.addWidget(self._said)
        page.addLayout(self.lines)
        page.addWidget(self.from_file, 0, Qt.AlignmentFlag.AlignLeading)

    def _promise(self) -> str:
        return self.tr(
            "A download comes from github.com and huggingface.co, when you ask for it here and at "
            "no other time. Without a network, take the .ckpt file from elsewhere, its vocabulary "
            "beside it."
        )

    @property
    def said(self) -> str:
        """Return the trouble that is shown."""
        return "" if self._said.isHidden() else self._said.text()

    def load(self) -> None:
        """Read what is here."""
        models = self._context.services.models
        self._context.background.run(
            lambda: (models.rows(), models.fast_modes()), owner=self, done=self._show
        )

    def take(self, path: Path) -> None:
        """Bring a model in from a file or folder."""
        models = self._context.services.models
        self._begin(lambda task: models.add(path, vocabulary=None, task=task))

    def _show(self, found: "tuple[tuple[ModelRow, ...], tuple[FastMode, ...]]") -> None:
        rows, fast_modes = found
        clear_layout(self.lines)
        for row in rows:
            line = ModelLine(self._context.theme, row, fast_modes)
            line.download_asked.connect(partial(self._download, row.release.model))
            line.measure_asked.connect(partial(self._measure, row.release.model))
            line.remove_asked.connect(partial(self._remove, row.release.model))
            line.setEnabled(self._task is None)
            self.lines.addWidget(line)

    def _download(self, model: str) -> None:
        models = self._context.services.models
        self._begin(lambda task: models.get(model, task))

    def _measure(self, model: str, mode: "FastMode") -> None:
        models = self._context.services.models
        self._begin(lambda task: models.compare(model, mode, threads=_THREADS, task=task))

    def _remove(self, model: str) -> None:
        models = self._context.services.models
        self._begin(lambda _: models.remove(model))

    @Slot()
    def _choose_file(self) -> None:
        kinds = self.tr("Models (*.ckpt *.pt *.pth);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take a model from"), "", kinds)
        if name:
            self.take(Path(name))

    def _begin(self, work: Callable[[Task], object]) -> None:
        if self._task is not None:
            return
        self._said.hide()
        self.progress.show_progress(0, None)
        self.progress.show()
        self._task = self._context.background.run_task(
            work,
            owner=self,
            done=lambda _: self._end(),
            failed=self._refuse,
            progress=self._show_progress,
            lane=WorkLane.FETCH,
        )
        self._set_busy(is_busy=True)

    def _show_progress(self, step: Progress) -> None:
        titles = {
            "bytes downloaded": self.tr("MB downloaded"),
            "bytes copied": self.tr("MB copied"),
            "bytes checked": self.tr("MB checked"),
        }
        title = titles.get(step.text)
        if title is None:
            self.progress.show_progress(step.done, step.total, self.tr("comments rated"))
            return
        total = None if step.total is None else max(1, step.total // MB)
        self.progress.show_progress(step.done // MB, total, title)

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _refuse(self, error: Exception) -> None:
        is_asked = isinstance(error, TaskCancelledError)
        said = self.tr("Stopped. What is here already stays, a download goes on from there.")
        self._said.say(said if is_asked else words.said(error))
        self._said.show()
        self._end()

    def _end(self) -> None:
        self._task = None
        self.progress.hide()
        self._set_busy(is_busy=False)
        self.load()
        self.changed.emit()

    def _set_busy(self, *, is_busy: bool) -> None:
        self.from_file.setEnabled(not is_busy)
        for place in range(self.lines.count()):
            item = self.lines.itemAt(place)
            line = item.widget() if item is not None else None
            if line is not None:
                line.setEnabled(not is_busy)
