"""Ranking: the weights, what they would change, and applying them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.changes import Changes
from core.model import QueueFilter
from core.settings import Weights
from ui.desktop import words
from ui.desktop.history.beside_or_below import BesideOrBelow
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.settings_change import save_settings
from ui.desktop.settings.weight_preview import WeightPreviewPane
from ui.desktop.settings.weights_form import WeightsForm

if TYPE_CHECKING:
    from core.services import WeightPreview

_PREVIEW_AFTER_MS = 250
_PANE = 380
_BESIDE_FROM = 860


class RankingPage(QWidget):
    """Works the preview out beside the window; nothing changes before Apply."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._question = 0
        self._saved = context.settings().weights
        self.form = WeightsForm(context.theme)
        self.preview = WeightPreviewPane(context.theme)
        self._moving = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._lay_out()
        self._connect()
        self.form.show_weights(context.settings().weights)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(
            BesideOrBelow(
                self._context.theme,
                self.form,
                self.preview,
                side_width=_PANE,
                beside_from=_BESIDE_FROM,
            )
        )

    def _connect(self) -> None:
        self.form.weights_changed.connect(self._take_weights)
        self.form.restore_asked.connect(self._restore)
        self._moving.timeout.connect(self._preview)
        self.preview.applied.connect(self._apply)
        self.preview.discarded.connect(self._discard)
        self._context.bus.changed.connect(self._take_changes)

    @property
    def _is_changed(self) -> bool:
        return self.form.weights != self._saved

    @Slot(object)
    def _take_weights(self, _: Weights) -> None:
        self._question += 1
        if not self._is_changed:
            self._moving.stop()
            self.preview.show_saved()
            return
        self.preview.show_waiting()
        self._moving.start()

    @Slot()
    def _preview(self) -> None:
        question, weights = self._question, self.form.weights
        inbox = self._context.services.inbox

        def answered(preview: "WeightPreview") -> None:
            if question == self._question:
                self.preview.show_preview(preview)

        self._context.background.run(
            lambda: inbox.preview_weights(weights, QueueFilter()),
            owner=self,
            done=answered,
            failed=self._refuse,
        )

    @Slot()
    def _apply(self) -> None:
        self._question += 1
        self._moving.stop()
        weights = self.form.weights
        save_settings(self._context, lambda settings: replace(settings, weights=weights))

    @Slot()
    def _discard(self) -> None:
        self._show_saved()

    @Slot()
    def _restore(self) -> None:
        self.form.show_weights(Weights())
        self._take_weights(self.form.weights)

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        # A new theme or name must not throw away numbers that are being tried.
        if changes.settings and self._context.settings().weights != self._saved:
            self._show_saved()

    def _show_saved(self) -> None:
        self._question += 1
        self._moving.stop()
        self._saved = self._context.settings().weights
        self.form.show_weights(self._saved)
        self.preview.show_saved()

    def _refuse(self, error: Exception) -> None:
        self.preview.refuse(words.said(error))
