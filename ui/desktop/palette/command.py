"""One line of the palette: an act with its words, its place and its keys."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.desktop.marking import QT_TRANSLATE_NOOP


class CommandGroup(StrEnum):
    """Where a command stands in the palette; the values are the English titles."""

    COMMENT = QT_TRANSLATE_NOOP("Palette", "For this comment")
    GO = QT_TRANSLATE_NOOP("Palette", "Go to")
    WINDOW = QT_TRANSLATE_NOOP("Palette", "In this window")
    SETTINGS = QT_TRANSLATE_NOOP("Palette", "Settings")

    @property
    def heading(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Palette", self.value)


@dataclass(frozen=True, slots=True)
class Command:
    """What can be started by name. `kind` says in a word what it is.

    `operation` names the operation whose key can be changed here, "" where there is none.
    """

    title: str
    group: CommandGroup
    kind: str
    icon: str
    act: Callable[[], object]
    keys: str = ""
    operation: str = ""
