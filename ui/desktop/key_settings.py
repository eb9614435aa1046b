"""The keys of the settings and of the macros as a key map; what cannot be used is left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.settings import Settings
from ui.desktop.display_text import display_line
from ui.desktop.key_map import (
    MOST_VIEW_KEYS,
    OPERATIONS,
    KeyMap,
    Operation,
    TakenKeys,
    macro_operation,
    view_operation,
)

if TYPE_CHECKING:
    from core.services import Macro, Services

_MOST_LETTERS = 40
#: These move the keyboard from part to part, whatever else a file wants.
_RESERVED = frozenset({"tab", "backtab", "shift+tab"})
#: They came when people had chosen keys already; where both want the same, what was chosen stays.
_NEWER = frozenset(
    {
        "show_media",
        "saved_reply",
        "save_view",
        "update_view",
        *(view_operation(number) for number in range(1, MOST_VIEW_KEYS + 1)),
    }
)


@dataclass(frozen=True, slots=True)
class KeyReading:
    """The keys in force, and a sentence for each operation whose keys are left out."""

    key_map: KeyMap
    problems: Mapping[str, str]


def keys_in_force(services: "Services") -> KeyMap:
    """Return the keys of the settings and of the macros."""
    return read_keys(services.settings.current, services.kit.macros.all()).key_map


def key_map_of(settings: Settings) -> KeyMap:
    """Return the keys of the settings alone, for pages on which no macro runs."""
    return read_keys(settings).key_map


def key_problems(settings: Settings, macros: "Sequence[Macro]" = ()) -> tuple[str, ...]:
    """Return a sentence for each entry that is left out; the settings pages never make one.

    A file edited by hand may name no operation, no keys, or keys that mean something already.
    """
    return tuple(read_keys(settings, macros).problems.values())


def read_keys(settings: Settings, macros: "Sequence[Macro]" = ()) -> KeyReading:
    """Return what can be used of the keys. Of two that are alike a macro gives way."""
    known = {operation.name: operation for operation in OPERATIONS}
    told: dict[str, str] = {}
    chosen: dict[str, str] = {}
    for name, keys in settings.keys.items():
        if name not in known:
            told[name] = _no_operation(name)
        elif keys and not are_keys(keys):
            told[name] = _no_keys(keys, known[name].title)
        else:
            chosen[name] = keys
    while (double := _first_double(chosen)) is not None:
        name, other = double
        if other.name in _NEWER and other.name not in chosen:
            chosen[other.name] = ""
            continue
        told[name] = _double(chosen.pop(name), other.title, known[name].title)
    key_map = KeyMap(chosen, settings.single_keys_on)
    return KeyReading(_with_macros(key_map, macros, told), told)


def are_keys(keys: str) -> bool:
    """Whether a sequence can be pressed; what Qt does not know, it writes as nothing."""
    parts = keys.split(", ")
    is_free = not _RESERVED & {part.strip().casefold() for part in parts}
    return is_free and all(QKeySequence(part).toString() for part in parts)


def _with_macros(key_map: KeyMap, macros: "Sequence[Macro]", told: dict[str, str]) -> KeyMap:
    """Return the map with the macros; a sentence on each that goes without its key joins `told`."""
    taken = TakenKeys((one, key_map.keys_chosen(one.name)) for one in key_map.operations)
    running = []
    for macro in macros:
        operation, why_not = macro_operation(macro.name, macro.keys), ""
        if macro.keys and not are_keys(macro.keys):
            why_not = _no_macro_keys(operation, macro.keys)
        elif macro.keys and (other := taken.conflict(macro.keys)):
            why_not = _double_of_macro(operation, macro.keys, other)
        if why_not:
            told[operation.name] = why_not
            operation = macro_operation(macro.name, "")
        taken.take(operation, operation.default_keys)
        running.append(operation)
    return KeyMap(key_map.chosen, key_map.single_keys_on, tuple(running))


def _first_double(chosen: Mapping[str, str]) -> tuple[str, Operation] | None:
    """Return a choice that means something already; leaving one out may bring another to light."""
    for name, keys in chosen.items():
        other = KeyMap(chosen).conflict(name, keys) if keys else None
        if other is not None:
            return name, other
    return None


def _no_operation(name: str) -> str:
    said = QCoreApplication.translate(
        "KeySettings", "The settings give keys to “{name}”, which is no operation; it is left out."
    )
    return said.format(name=display_line(name, _MOST_LETTERS))


def _no_keys(keys: str, title: str) -> str:
    said = QCoreApplication.translate(
        "KeySettings",
        "The settings give “{title}” the keys “{keys}”, which are none; it keeps its usual key.",
    )
    return said.format(keys=display_line(keys, _MOST_LETTERS), title=title)


def _double(keys: str, other: str, title: str) -> str:
    said = QCoreApplication.translate(
        "KeySettings",
        "The settings give “{title}” the keys “{keys}”, which already mean “{other}”; "
        "it keeps its usual key.",
    )
    return said.format(keys=display_line(keys, _MOST_LETTERS), other=other, title=title)


def _no_macro_keys(operation: Operation, keys: str) -> str:
    said = QCoreApplication.translate(
        "KeySettings", "The macro “{title}” has the keys “{keys}”, which are none; it has no key."
    )
    return said.format(keys=display_line(keys, _MOST_LETTERS), title=operation.title)


def _double_of_macro(operation: Operation, keys: str, other: Operation) -> str:
    said = QCoreApplication.translate(
        "KeySettings",
        "The macro “{title}” has the keys “{keys}”, which already mean “{other}”; it has no key.",
    )
    return said.format(
        keys=display_line(keys, _MOST_LETTERS), other=other.title, title=operation.title
    )
