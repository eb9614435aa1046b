"""What the palette offers in a window: the acts of the list, the pages, the switches."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.settings import Settings
from ui.desktop.key_map import (
    MOST_VIEW_KEYS,
    KeyGroup,
    KeyMap,
    Operation,
    view_operation,
)
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.navigation import PAGE_ICONS, Page, page_title
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.palette.icons_of_operations import icon_of
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.settings_change import save_settings
from ui.desktop.views.view_title import view_title

Acts = Mapping[str, Callable[[], object]]
_OF_COMMENT = frozenset(
    {KeyGroup.DECIDE, KeyGroup.READ, KeyGroup.POLICY, KeyGroup.MANY, KeyGroup.MACROS}
)
_COMMENT_TOO = frozenset({"note", "assign", "macro", "pass", "read"})
_NOT_OFFERED = frozenset({"palette", "sheet", "next", "previous", "select_down", "select_up"})
#: Switches of the settings, with the English words that stand for them.
_SWITCHES = {
    "is_compact": QT_TRANSLATE_NOOP("Palette", "Compact list"),
    "single_keys_on": QT_TRANSLATE_NOOP("Palette", "Single keys"),
    "is_masking_on": QT_TRANSLATE_NOOP("Palette", "Mask the harshest texts until wanted"),
    "is_bundling_on": QT_TRANSLATE_NOOP("Palette", "Show near-copies once"),
    "is_exposure_shown": QT_TRANSLATE_NOOP("Palette", "Count the harsh texts opened today"),
    "is_notifying_on": QT_TRANSLATE_NOOP("Palette", "Notifications"),
    "is_quiet_on": QT_TRANSLATE_NOOP("Palette", "Quiet hours"),
}


def operation_commands(acts: Acts, key_map: KeyMap) -> Iterator[Command]:
    """Yield the operations that can be started now, with their keys in force."""
    for operation in key_map.operations:
        is_offered = operation.name not in _NOT_OFFERED and not operation.view_number
        if operation.name in acts and is_offered:
            yield Command(
                operation.title,
                _group_of(operation),
                _macro_word() if operation.is_macro else _action_word(),
                "lightning" if operation.is_macro else icon_of(operation.name),
                acts[operation.name],
                key_map.caption(operation.name),
                operation.name,
            )


def view_commands(
    names: Iterable[str], key_map: KeyMap, open_view: Callable[[str], object]
) -> Iterator[Command]:
    """Yield a way to each saved view, with the keys of the first ones."""
    for number, name in enumerate(names, 1):
        operation = view_operation(number) if number <= MOST_VIEW_KEYS else ""
        yield Command(
            view_title(name),
            CommandGroup.GO,
            QCoreApplication.translate("Palette", "Saved view"),
            "bookmark-simple",
            partial(open_view, name),
            key_map.caption(operation) if operation else "",
            operation,
        )


def page_commands(open_page: Callable[[Page], object]) -> Iterator[Command]:
    """Yield a way to each page."""
    for page in Page:
        yield Command(
            page_title(page),
            CommandGroup.GO,
            QCoreApplication.translate("Palette", "Page"),
            PAGE_ICONS[page],
            partial(open_page, page),
        )


def part_commands(
    titles: Iterable[tuple[str, str, str]], open_part: Callable[[str], object]
) -> Iterator[Command]:
    """Yield a way to each part of the settings; `titles` are (part, icon, title)."""
    for part, icon, title in titles:
        said = QCoreApplication.translate("Palette", "Settings: {page}").format(page=title)
        yield Command(
            said,
            CommandGroup.SETTINGS,
            QCoreApplication.translate("Palette", "Page"),
            icon,
            partial(open_part, part),
        )


def switch_commands(context: ScreenContext) -> Iterator[Command]:
    """Yield the switches of the settings, each with how it stands."""
    settings = context.settings()
    for name, title in _SWITCHES.items():
        is_on = bool(getattr(settings, name))
        yield Command(
            _tr(title),
            CommandGroup.SETTINGS,
            QCoreApplication.translate("Palette", "Switch, on")
            if is_on
            else QCoreApplication.translate("Palette", "Switch, off"),
            "sliders-horizontal",
            partial(switch_over, context, name),
        )


def quiet_commands(context: ScreenContext, lift: Callable[[], object]) -> Iterator[Command]:
    """Yield the way out of quiet hours while they hold."""
    if context.services.care.quiet_until() is not None:
        yield Command(
            QCoreApplication.translate("Palette", "Lift the quiet hours now"),
            CommandGroup.SETTINGS,
            QCoreApplication.translate("Palette", "Action"),
            "moon",
            lift,
        )


def switch_over(context: ScreenContext, name: str) -> None:
    """Switch a setting over."""

    def edit(settings: Settings) -> Settings:
        changed: dict[str, Any] = {name: not getattr(settings, name)}
        return replace(settings, **changed)

    save_settings(context, edit)


def _group_of(operation: Operation) -> CommandGroup:
    if operation.name == "settings":
        return CommandGroup.SETTINGS
    if operation.group in _OF_COMMENT or operation.name in _COMMENT_TOO:
        return CommandGroup.COMMENT
    return CommandGroup.GO if operation.group is KeyGroup.MOVE else CommandGroup.WINDOW


def _macro_word() -> str:
    return QCoreApplication.translate("Palette", "Macro")


def _action_word() -> str:
    return QCoreApplication.translate("Palette", "Action")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Palette", words)
