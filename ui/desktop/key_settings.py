"""The keys of the settings as a key map: what cannot be used is left out and said."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.settings import Settings
from ui.desktop.display_text import display_line
from ui.desktop.key_map import OPERATIONS, KeyMap, Operation

_MOST_LETTERS = 40


def key_map_of(settings: Settings) -> KeyMap:
    """Return the keys in force."""
    return _read(settings)[0]


def key_problems(settings: Settings) -> tuple[str, ...]:
    """Return a sentence for each entry that is left out; the settings page never makes one.

    A file edited by hand may name no operation, no keys, or keys that mean something already.
    """
    return _read(settings)[1]


def _read(settings: Settings) -> tuple[KeyMap, tuple[str, ...]]:
    known = {operation.name: operation for operation in OPERATIONS}
    told: list[str] = []
    chosen: dict[str, str] = {}
    for name, keys in settings.keys.items():
        if name not in known:
            told.append(_no_operation(name))
        elif keys and not _are_keys(keys):
            told.append(_no_keys(keys, known[name].title))
        else:
            chosen[name] = keys
    while (double := _first_double(chosen)) is not None:
        name, other = double
        told.append(_double(chosen.pop(name), other.title, known[name].title))
    return KeyMap(chosen, settings.single_keys_on), tuple(told)


def _first_double(chosen: Mapping[str, str]) -> tuple[str, Operation] | None:
    """Return a choice that means something already; leaving one out may bring another to light."""
    for name, keys in chosen.items():
        other = KeyMap(chosen).conflict(name, keys) if keys else None
        if other is not None:
            return name, other
    return None


def _are_keys(keys: str) -> bool:
    # What Qt does not know, it writes as nothing.
    return all(QKeySequence(part).toString() for part in keys.split(", "))


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
