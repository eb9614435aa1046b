"""Brings the palette and the window together: what can be done now, and new keys from F2."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.desktop.key_map import KeyMap, key_caption
from ui.desktop.key_settings import keys_in_force
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.settings.keys_change import save_keys
from ui.desktop.window_commands import (
    operation_commands,
    page_commands,
    part_commands,
    quiet_commands,
    switch_commands,
    view_commands,
)

if TYPE_CHECKING:
    from ui.desktop.main_window import MainWindow
    from ui.desktop.palette.palette import Palette


class CommandDesk(QObject):
    """Opens and closes the palette of one window."""

    def __init__(self, window: "MainWindow", whole: QWidget) -> None:
        """`whole` holds everything in the window; the palette lies over it."""
        super().__init__(whole)
        self._window = window
        self._whole = whole
        self._palette: Palette | None = None

    @property
    def palette(self) -> "Palette":
        """The palette, made when it is first asked for."""
        if self._palette is None:
            from ui.desktop.palette.palette import Palette  # noqa: PLC0415 - made at first need

            self._palette = Palette(self._window.context.theme, self._refusal, self._whole)
            self._palette.key_chosen.connect(self._save_keys)
        return self._palette

    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self.palette.is_open:
            self.palette.close_it()
        else:
            order = list(CommandGroup)
            found = sorted(self._commands(), key=lambda command: order.index(command.group))
            self.palette.open_with(found)

    def _commands(self) -> Iterator[Command]:
        from ui.desktop.settings.settings_screen import part_titles  # noqa: PLC0415 - see Pages

        window, context = self._window, self._window.context
        inbox = window.pages.inbox
        acts = dict(window.acts)
        if window.pages.currentWidget() is inbox:
            acts = {**inbox.acts, **inbox.macros.acts, **acts}
            yield from inbox.commands()
        yield from operation_commands(acts, self._key_map)
        yield from page_commands(window.pages.show_page)
        views = [one.name for one in context.services.views.all()]
        yield from view_commands(views, self._key_map, window.pages.show_view)
        yield from window.beside.views.commands(inbox.views.name)
        titles = ((str(part), icon, title) for part, (icon, title) in part_titles().items())
        yield from part_commands(titles, window.pages.open_settings)
        yield from quiet_commands(context, window.care.lift_quiet)
        yield from switch_commands(context)

    @property
    def _key_map(self) -> KeyMap:
        return keys_in_force(self._window.context.services)

    def _refusal(self, operation: str, keys: str) -> str:
        other = self._key_map.conflict(operation, keys)
        if other is None:
            return ""
        said = QCoreApplication.translate(
            "Palette", "“{keys}” already means “{title}”. Choose other keys."
        )
        return said.format(keys=key_caption(keys), title=other.title)

    def _save_keys(self, operation: str, keys: str) -> None:
        named = next(one for one in self._key_map.operations if one.name == operation)
        save_keys(self._window.context, named, keys)
