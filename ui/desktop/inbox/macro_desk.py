"""Macros in the inbox: each by its own key, all of them in one menu."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.errors import KitError
from ui.desktop import words
from ui.desktop.key_map import Operation, macro_operation
from ui.desktop.key_settings import keys_in_force
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Macro


class MacroDesk(QObject):
    """`preview` says what a macro would do, or does it; `over` is where its menu opens."""

    refused = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        over: QWidget,
        preview: "Callable[[Macro], None]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._over = over
        self._preview = preview
        self._menu = QMenu(over)

    @property
    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Return what the keys of the macros there are now start."""
        macros = self._context.services.kit.macros.all()
        return {macro_operation(one.name, "").name: partial(self.run, one.name) for one in macros}

    def run(self, name: str) -> None:
        """Run the macro of this name on what is in question."""
        try:
            self._preview(self._context.services.kit.macros.get(name))
        except KitError as error:
            self.refused.emit(words.said(error))

    def open(self) -> None:
        """Offer all macros."""
        key_map = keys_in_force(self._context.services)
        if not key_map.macros:
            self.refused.emit(
                QCoreApplication.translate(
                    "MacroDesk",
                    "There is no macro yet. Make one in the settings, under “Replies and macros”.",
                )
            )
            return
        self._menu.clear()
        for operation in key_map.macros:
            self._offer(operation, key_map.caption(operation.name))
        self._menu.setActiveAction(self._menu.actions()[0])
        self._menu.popup(self._over.mapToGlobal(self._over.rect().center()))

    def _offer(self, operation: Operation, keys: str) -> None:
        title = operation.title.replace("&", "&&")
        entry = self._menu.addAction(f"{title}\t{keys}" if keys else title)
        entry.triggered.connect(lambda _=False, name=operation.words: self.run(name))
