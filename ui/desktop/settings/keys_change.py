"""Saves the keys of one operation: in the settings, those of a macro with the macro."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.changes import Changes
from core.settings import Settings
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.key_map import KeyMap, Operation, key_caption
from ui.desktop.key_settings import key_map_of
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.settings_change import save_settings


def save_keys(context: ScreenContext, operation: Operation, keys: str) -> None:
    """Let `keys` start the operation from now on, "" for none."""
    if operation.is_macro:
        _save_macro(context, operation.words, keys)
        return

    def edit(settings: Settings) -> Settings:
        changed = key_map_of(settings)
        return replace(settings, keys=changed.with_keys(operation.name, keys).chosen)

    save_settings(context, edit)


def why_not(key_map: KeyMap, operation: str, keys: str) -> str:
    """Say what `keys` mean already, "" if they are free for this operation."""
    other = key_map.conflict(operation, keys) if keys else None
    if other is None:
        return ""
    said = QCoreApplication.translate(
        "KeysPage", "“{keys}” already means “{title}”. Change that one first."
    )
    return said.format(keys=key_caption(keys), title=other.title)


def _save_macro(context: ScreenContext, name: str, keys: str) -> None:
    macros = context.services.kit.macros

    def work() -> Changes:
        return macros.save(replace(macros.get(name), keys=keys))

    context.background.run(
        work,
        owner=context.bus,
        done=context.bus.publish,
        failed=lambda error: context.notices(words.said(error)),
        lane=WorkLane.DECIDE,
    )
