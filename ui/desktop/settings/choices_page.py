"""A page of the settings that is in force at once: no button to apply, a way to the defaults."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from core.changes import Changes
from core.settings import Settings
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage
from ui.desktop.settings.settings_change import save_settings

_TYPING_MS = 600


class ChoicesPage(SettingsPage):
    """Saves what is chosen: a press at once, what is typed or stepped after a moment."""

    def __init__(
        self,
        context: ScreenContext,
        title: str,
        sentence: str,
        restore: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, title, sentence, restore, parent)
        self._context = context
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._save)
        self.restore_asked.connect(self._restore)
        context.bus.changed.connect(self._take_changes)

    def _chosen(self) -> Mapping[str, Any]:
        """Return what the page shows, by the names of the settings."""
        raise NotImplementedError

    def _show(self, settings: Settings) -> None:
        """Show what is in force; nothing is saved by it."""
        raise NotImplementedError

    @Slot()
    def _save(self) -> None:
        chosen = self._chosen()
        save_settings(self._context, lambda settings: replace(settings, **chosen))

    @Slot()
    def _restore(self) -> None:
        usual = Settings()
        changed = {name: getattr(usual, name) for name in self._chosen()}
        save_settings(self._context, lambda settings: replace(settings, **changed))

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._show(self._context.settings())
