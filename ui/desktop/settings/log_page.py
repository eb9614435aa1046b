"""Backups and log: does the log prove itself, the checkpoint to keep elsewhere, where data lies."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from core.changes import Changes
from core.model import Attribute
from ui.desktop import words
from ui.desktop.history.fact_grid import FactGrid, align_facts
from ui.desktop.history.verdict_strip import VerdictStrip
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage

if TYPE_CHECKING:
    from core.services import CheckpointInfo, ScorerInfo


class LogPage(SettingsPage):
    """Reads what it shows when it is opened."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme,
            self.tr("Backups and log"),
            self.tr(
                "Every decision is in a log that proves itself. A checkpoint kept elsewhere makes "
                "it strong."
            ),
            parent=parent,
        )
        self._context = context
        self._is_loaded = False
        self.verdict = VerdictStrip(context)
        self._checkpoint = Words(self._theme, role="text-2", wraps=True)
        self.folder = FactGrid(self._theme)
        self.scorer = FactGrid(self._theme)
        self._lay_out_sections()
        self._context.bus.changed.connect(self._take_changes)

    def _lay_out_sections(self) -> None:
        self.add_section(self.tr("Log"))
        self.form.addWidget(self.verdict)
        self.form.addWidget(self._checkpoint)
        self.form.addLayout(self._compare_button())
        self.add_section(self.tr("Where your data lies"))
        self.form.addWidget(self.folder)
        self.form.addLayout(self._folder_buttons())
        self.add_section(self.tr("Scorer"))
        self.form.addWidget(self.scorer)

    def _compare_button(self) -> QHBoxLayout:
        compare = PushButton(self._theme, self.tr("Compare with a checkpoint …"))
        compare.clicked.connect(self._compare)
        row = QHBoxLayout()
        row.addWidget(compare)
        row.addStretch(1)
        return row

    def _folder_buttons(self) -> QHBoxLayout:
        show = PushButton(self._theme, self.tr("Open folder"), icon="folder-open")
        copy = PushButton(self._theme, self.tr("Copy path"), icon="copy")
        show.clicked.connect(self._open_folder)
        copy.clicked.connect(self._copy_path)
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(8))
        row.addWidget(show)
        row.addWidget(copy)
        row.addStretch(1)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the page is opened for the first time."""
        super().showEvent(event)
        if not self._is_loaded:
            self._load()

    def _load(self) -> None:
        self._is_loaded = True
        profile = self._context.services.profile
        self.folder.show_facts(
            [
                (self.tr("Profile"), str(profile)),
                (self.tr("Backup"), self.tr("close Parapet, then copy the whole folder")),
            ]
        )
        services = self._context.services
        self._context.background.run(
            lambda: (services.log.last_checkpoint(), services.scoring.info()),
            owner=self,
            done=lambda found: self._show(*found),
        )

    def _show(self, checkpoint: "CheckpointInfo | None", scorer: "ScorerInfo") -> None:
        self._checkpoint.say(self._checkpoint_words(checkpoint))
        self.scorer.show_facts(
            [
                (self.tr("Name"), words.scorer(scorer.name, scorer.version)),
                (
                    self.tr("Rates"),
                    ", ".join(words.attribute(Attribute(one)) for one in scorer.attributes),
                ),
                (self.tr("Languages"), ", ".join(sorted(map(words.language, scorer.languages)))),
                (self.tr("Size"), _data_size(scorer.size_bytes)),
                (self.tr("Runs"), self.tr("on this computer, nothing is sent anywhere")),
            ]
        )

        align_facts(self.folder, self.scorer)

    def _checkpoint_words(self, checkpoint: "CheckpointInfo | None") -> str:
        if checkpoint is None:
            return self.tr(
                "No checkpoint yet. Write one and keep it elsewhere, for example on a stick: then "
                "nobody can shorten the log unseen."
            )
        said = self.tr("Last checkpoint: {moment}, %Ln (entry|entries).", "", checkpoint.size)
        return said.format(moment=words.moment_words(checkpoint.at, self._context.clock()))

    @Slot()
    def _compare(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Checkpoints kept elsewhere"))
        if names:
            self.verdict.verify([Path(name) for name in names])

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.services.profile)))

    @Slot()
    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._context.services.profile))

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.log and self.isVisible():
            self._load()
        elif changes.log:
            self._is_loaded = False


def _data_size(size: int) -> str:
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
