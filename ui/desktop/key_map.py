"""The live key map: every named operation with its words, its group and its keys."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.desktop.display_text import display_line
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.words.given_names import given_name

_CONTEXT = "Keys"
_MACRO = "macro:"
_VIEW = "view_"
MOST_VIEW_KEYS = 9
_MOST_IN_TITLE = 60


class KeyGroup(StrEnum):
    """Where an operation stands on the keyboard sheet."""

    MOVE = QT_TRANSLATE_NOOP("Keys", "Move")
    READ = QT_TRANSLATE_NOOP("Keys", "Read")
    DECIDE = QT_TRANSLATE_NOOP("Keys", "Decide")
    POLICY = QT_TRANSLATE_NOOP("Keys", "Policy")
    MANY = QT_TRANSLATE_NOOP("Keys", "Many at once")
    AROUND = QT_TRANSLATE_NOOP("Keys", "Around")
    VIEWS = QT_TRANSLATE_NOOP("Keys", "Saved views")
    MACROS = QT_TRANSLATE_NOOP("Keys", "Macros")


class KeyScope(StrEnum):
    """LIST keys work while the list or the comment has the focus, WINDOW keys everywhere."""

    LIST = "list"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Operation:
    """One act a person can start by name.

    `words` is the English source of its title; of a macro the name that people gave it.
    """

    name: str
    words: str
    group: KeyGroup
    default_keys: str
    scope: KeyScope = KeyScope.LIST

    @property
    def title(self) -> str:
        """Return the words in the language of the window; a macro of the team keeps its own."""
        if self.is_macro:
            return display_line(given_name(self.words), _MOST_IN_TITLE)
        said = QCoreApplication.translate(_CONTEXT, self.words)
        return said.format(n=self.view_number) if self.view_number else said

    @property
    def view_number(self) -> int:
        """Return which saved view it opens, counted from 1; 0 for anything else."""
        return int(self.name.removeprefix(_VIEW)) if self.name.startswith(_VIEW) else 0

    @property
    def is_macro(self) -> bool:
        """Whether people made it: it comes and goes, and its key is kept with it."""
        return self.group is KeyGroup.MACROS


def _in_window(name: str, words: str, keys: str, group: KeyGroup = KeyGroup.AROUND) -> Operation:
    return Operation(name, words, group, keys, KeyScope.WINDOW)


def view_operation(number: int) -> str:
    """Return the name of the operation that opens a saved view, counted from 1."""
    return f"{_VIEW}{number}"


_OPEN_VIEW = QT_TRANSLATE_NOOP("Keys", "Saved view {n}")
OPERATIONS: tuple[Operation, ...] = (
    Operation("next", QT_TRANSLATE_NOOP("Keys", "Next"), KeyGroup.MOVE, "J"),
    Operation("previous", QT_TRANSLATE_NOOP("Keys", "Previous"), KeyGroup.MOVE, "K"),
    Operation("first", QT_TRANSLATE_NOOP("Keys", "First"), KeyGroup.MOVE, "Home"),
    Operation("last", QT_TRANSLATE_NOOP("Keys", "Last"), KeyGroup.MOVE, "End"),
    Operation("read", QT_TRANSLATE_NOOP("Keys", "Read the comment"), KeyGroup.MOVE, "Return"),
    Operation("lane_harm", QT_TRANSLATE_NOOP("Keys", "Lane: Harm"), KeyGroup.MOVE, "1"),
    Operation("lane_help", QT_TRANSLATE_NOOP("Keys", "Lane: Help"), KeyGroup.MOVE, "2"),
    Operation("lane_praise", QT_TRANSLATE_NOOP("Keys", "Lane: Praise"), KeyGroup.MOVE, "3"),
    Operation("lane_everything", QT_TRANSLATE_NOOP("Keys", "Lane: Everything"), KeyGroup.MOVE, "4"),
    Operation("show_new", QT_TRANSLATE_NOOP("Keys", "Take in new comments"), KeyGroup.MOVE, "U"),
    Operation("search", QT_TRANSLATE_NOOP("Keys", "Search"), KeyGroup.MOVE, "/"),
    Operation("filter", QT_TRANSLATE_NOOP("Keys", "Filter"), KeyGroup.MOVE, "F"),
    Operation("show_text", QT_TRANSLATE_NOOP("Keys", "Show a hidden text"), KeyGroup.READ, "Space"),
    Operation("show_media", QT_TRANSLATE_NOOP("Keys", "Show pictures"), KeyGroup.READ, "G"),
    Operation("author", QT_TRANSLATE_NOOP("Keys", "Author file"), KeyGroup.READ, "I"),
    Operation(
        "precedents", QT_TRANSLATE_NOOP("Keys", "Decisions about such comments"), KeyGroup.READ, "V"
    ),
    Operation("open_original", QT_TRANSLATE_NOOP("Keys", "Open original"), KeyGroup.READ, "O"),
    Operation("disagree", QT_TRANSLATE_NOOP("Keys", "Disagree with the score"), KeyGroup.READ, "W"),
    Operation("approve", QT_TRANSLATE_NOOP("Keys", "Approve"), KeyGroup.DECIDE, "A"),
    Operation("hide", QT_TRANSLATE_NOOP("Keys", "Hide"), KeyGroup.DECIDE, "H"),
    Operation("delete", QT_TRANSLATE_NOOP("Keys", "Delete"), KeyGroup.DECIDE, "D"),
    Operation("reply", QT_TRANSLATE_NOOP("Keys", "Reply"), KeyGroup.DECIDE, "R"),
    Operation(
        "saved_reply",
        QT_TRANSLATE_NOOP("Keys", "Reply with a saved one"),
        KeyGroup.DECIDE,
        "Ctrl+R",
    ),
    Operation("escalate", QT_TRANSLATE_NOOP("Keys", "Escalate"), KeyGroup.DECIDE, "E"),
    Operation(
        "escalate_to", QT_TRANSLATE_NOOP("Keys", "Escalate to …"), KeyGroup.DECIDE, "Shift+E"
    ),
    Operation("snooze", QT_TRANSLATE_NOOP("Keys", "Snooze"), KeyGroup.DECIDE, "S"),
    Operation("spam", QT_TRANSLATE_NOOP("Keys", "Mark as spam"), KeyGroup.DECIDE, "!"),
    Operation("more", QT_TRANSLATE_NOOP("Keys", "More actions"), KeyGroup.DECIDE, "."),
    Operation("undo", QT_TRANSLATE_NOOP("Keys", "Undo"), KeyGroup.DECIDE, "Z"),
    Operation("policy", QT_TRANSLATE_NOOP("Keys", "Choose a policy"), KeyGroup.POLICY, "P"),
    Operation(
        "last_policy", QT_TRANSLATE_NOOP("Keys", "Last policy again"), KeyGroup.POLICY, "Shift+P"
    ),
    Operation("select", QT_TRANSLATE_NOOP("Keys", "Select"), KeyGroup.MANY, "X"),
    Operation("select_down", QT_TRANSLATE_NOOP("Keys", "Select down"), KeyGroup.MANY, "Shift+J"),
    Operation("select_up", QT_TRANSLATE_NOOP("Keys", "Select up"), KeyGroup.MANY, "Shift+K"),
    Operation(
        "select_all", QT_TRANSLATE_NOOP("Keys", "Select the whole list"), KeyGroup.MANY, "Ctrl+A"
    ),
    Operation(
        "select_author", QT_TRANSLATE_NOOP("Keys", "All from this author"), KeyGroup.MANY, "Shift+A"
    ),
    Operation("copies", QT_TRANSLATE_NOOP("Keys", "Near-copies one by one"), KeyGroup.MANY, "C"),
    Operation("clear", QT_TRANSLATE_NOOP("Keys", "Clear selection, go back"), KeyGroup.MANY, "Esc"),
    Operation("note", QT_TRANSLATE_NOOP("Keys", "Note"), KeyGroup.AROUND, "N"),
    Operation("assign", QT_TRANSLATE_NOOP("Keys", "Assign"), KeyGroup.AROUND, "T"),
    Operation("macro", QT_TRANSLATE_NOOP("Keys", "Run a macro"), KeyGroup.AROUND, "M"),
    Operation("pass", QT_TRANSLATE_NOOP("Keys", "Leave it for this round"), KeyGroup.AROUND, "L"),
    Operation(
        "round", QT_TRANSLATE_NOOP("Keys", "Round: start, pause, go on"), KeyGroup.AROUND, "B"
    ),
    Operation("sheet", QT_TRANSLATE_NOOP("Keys", "This sheet"), KeyGroup.AROUND, "?"),
    _in_window("palette", QT_TRANSLATE_NOOP("Keys", "Command palette"), "Ctrl+K"),
    _in_window("import", QT_TRANSLATE_NOOP("Keys", "Import a file"), "Ctrl+I"),
    _in_window("export", QT_TRANSLATE_NOOP("Keys", "Export"), "Ctrl+E"),
    _in_window("link", QT_TRANSLATE_NOOP("Keys", "Link an account"), "Ctrl+L"),
    _in_window("navigation", QT_TRANSLATE_NOOP("Keys", "Show or hide the navigation"), "Ctrl+B"),
    _in_window("next_pane", QT_TRANSLATE_NOOP("Keys", "Next part of the window"), "F6"),
    _in_window("settings", QT_TRANSLATE_NOOP("Keys", "Settings"), "Ctrl+,"),
    _in_window("sheet_anywhere", QT_TRANSLATE_NOOP("Keys", "Keys"), "F1"),
    Operation("save_view", QT_TRANSLATE_NOOP("Keys", "Save this view …"), KeyGroup.VIEWS, "Ctrl+S"),
    Operation(
        "update_view",
        QT_TRANSLATE_NOOP("Keys", "Update this view"),
        KeyGroup.VIEWS,
        "Ctrl+Shift+S",
    ),
    *(
        _in_window(view_operation(number), _OPEN_VIEW, f"Alt+{number}", KeyGroup.VIEWS)
        for number in range(1, MOST_VIEW_KEYS + 1)
    ),
)


def macro_operation(name: str, keys: str) -> Operation:
    """Return the operation that runs the macro of this name."""
    return Operation(f"{_MACRO}{name}", name, KeyGroup.MACROS, keys)


@dataclass(frozen=True)  # without slots: what is looked up again and again is kept
class KeyMap:
    """The keys in force: the defaults with a person's own choices on top, and those of macros."""

    chosen: Mapping[str, str]
    single_keys_on: bool = True
    macros: tuple[Operation, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Return all that can be started by name, the macros last."""
        return (*OPERATIONS, *self.macros)

    def keys(self, name: str) -> str:
        """Return the key sequence of an operation, "" if it has none now."""
        keys = self.keys_chosen(name)
        return "" if _is_single(keys) and not self.single_keys_on else keys

    def caption(self, name: str) -> str:
        """Return the keys as they are printed on a key cap."""
        return key_caption(self.keys(name))

    def conflict(self, name: str, keys: str) -> Operation | None:
        """Return the other operation that `keys` already starts, wholly or with their first."""
        others = [one for one in self.operations if one.name != name]
        return TakenKeys((one, self.keys_chosen(one.name)) for one in others).conflict(keys)

    def with_keys(self, name: str, keys: str) -> "KeyMap":
        """Return a map in which `keys` starts the named operation."""
        chosen = {**self.chosen, name: keys}
        if keys == operation_named(name).default_keys:
            del chosen[name]
        return KeyMap(chosen, self.single_keys_on, self.macros)

    def keys_chosen(self, name: str) -> str:
        """Return the keys of an operation, also those that are switched off now."""
        operation = self._macros.get(name) or operation_named(name)
        return self.chosen.get(name, operation.default_keys)

    @cached_property
    def _macros(self) -> Mapping[str, Operation]:
        return {one.name: one for one in self.macros}


class TakenKeys:
    """Which keys start something; asked with many, it is as quick as with few."""

    def __init__(self, taken: Iterable[tuple[Operation, str]] = ()) -> None:
        self._whole: dict[tuple[int, ...], Operation] = {}
        self._begun: dict[tuple[int, ...], Operation] = {}
        for operation, keys in taken:
            self.take(operation, keys)

    def take(self, operation: Operation, keys: str) -> None:
        """Note what keys start; who was first stays."""
        pressed = _pressed(keys)
        if pressed:
            self._whole.setdefault(pressed, operation)
        for count in range(1, len(pressed) + 1):
            self._begun.setdefault(pressed[:count], operation)

    def conflict(self, keys: str) -> Operation | None:
        """Return what has the same keys, or keys that begin the other's: both never could start."""
        pressed = _pressed(keys)
        begins = (self._whole.get(pressed[:count]) for count in range(1, len(pressed)))
        return self._begun.get(pressed) or next(filter(None, begins), None)


def key_caption(keys: str) -> str:
    """Return a key sequence as it is printed on a key cap."""
    if keys == "Return":
        return QCoreApplication.translate("Keys", "Enter")
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def operation_named(name: str) -> Operation:
    """Return the operation with this name; KeyError when there is none."""
    return _BY_NAME[name]


def by_group(operations: Iterable[Operation]) -> dict[KeyGroup, list[Operation]]:
    """Return the operations under their groups, both in their written order."""
    groups: dict[KeyGroup, list[Operation]] = {group: [] for group in KeyGroup}
    for operation in operations:
        groups[operation.group].append(operation)
    return {group: members for group, members in groups.items() if members}


def _is_single(keys: str) -> bool:
    """Tell whether these are keys without Ctrl or Alt; of several in a row, each of them."""
    return bool(keys) and all(
        len(part.strip().removeprefix("Shift+")) == 1 for part in keys.split(", ")
    )


def _pressed(keys: str) -> tuple[int, ...]:
    """Return what is pressed one after another; both keys named Enter are one."""
    sequence: Any = QKeySequence(keys.replace("Enter", "Return"))  # PySide types no indexing
    return tuple(sequence[place].toCombined() for place in range(sequence.count()))


_BY_NAME = {operation.name: operation for operation in OPERATIONS}
