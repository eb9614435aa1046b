"""Hands replies or macros on as a file, and takes in what others handed on."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.services.kit.sharing import Brought, hand_on, look_into, take_in
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.display_text import display_line
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import KitImport, Shelf

_MOST_NAMED, _MOST_LETTERS = 3, 60


@dataclass(frozen=True, slots=True)
class SharingWords:
    """Titles of the file dialogs, the name that a file gets, and what such files are called."""

    export: str
    bring_in: str
    file: str
    kinds: str


class ShelfSharing(QObject):
    """Tells what became of it; with names that mean something else here it asks first."""

    told = Signal(str)
    asked = Signal(str)

    def __init__(
        self, context: ScreenContext, shelf: "Shelf[Any]", said: SharingWords, over: QWidget
    ) -> None:
        super().__init__(over)
        self._context = context
        self._shelf = shelf
        self._said = said
        self._over = over
        self._brought: Brought[Any] | None = None

    @Slot()
    def ask_export(self) -> None:
        """Ask for the file to write all to."""
        path, _ = QFileDialog.getSaveFileName(
            self._over.window(), self._said.export, self._said.file, self._said.kinds
        )
        if path:
            self.export(Path(path))

    def export(self, path: Path) -> None:
        """Write all to a file."""

        def told(count: int) -> None:
            said = self.tr("%Ln written to “{file}”.", "", count)
            self.told.emit(said.format(file=display_line(path.name, _MOST_LETTERS)))

        self._context.background.run(
            lambda: hand_on(self._shelf, path), owner=self, done=told, failed=self._refuse
        )

    @Slot()
    def ask_import(self) -> None:
        """Ask for the file to take in."""
        path, _ = QFileDialog.getOpenFileName(
            self._over.window(), self._said.bring_in, "", self._said.kinds
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Take a file in, at once or after a question."""
        self._context.background.run(
            lambda: look_into(self._shelf, path),
            owner=self,
            done=self._take_brought,
            failed=self._refuse,
        )

    @Slot(bool)
    def answer(self, replaces: bool) -> None:
        """Take in what was asked about."""
        brought, self._brought = self._brought, None
        if brought is None:
            return
        self._context.background.run(
            lambda: take_in(self._shelf, brought, replaces=replaces),
            owner=self,
            done=self._tell,
            failed=self._refuse,
            lane=WorkLane.DECIDE,
        )

    def _take_brought(self, brought: Brought[Any]) -> None:
        self._brought = brought
        if brought.other:
            self.asked.emit(self._question(brought))
        else:
            self.answer(False)

    def _question(self, brought: Brought[Any]) -> str:
        count = len(brought.other)
        shown = [words.given_name(one.name) for one in brought.other[:_MOST_NAMED]]
        names = [self.tr("“{name}”").format(name=display_line(one, _MOST_LETTERS)) for one in shown]
        more = [words.more(count - len(shown))] if count > len(shown) else []
        said = self.tr(
            "%Ln (has|have) the name of something else here: {names}. Replace what is here?",
            "",
            count,
        )
        return said.format(names=", ".join([*names, *more]))

    def _tell(self, found: "KitImport") -> None:
        self._context.bus.publish(found.changes)
        new, replaced, known = len(found.added), len(found.replaced), found.known
        parts = []
        if new:
            parts.append(self.tr("%Ln new", "", new))
        if replaced:
            parts.append(self.tr("%Ln replaced", "", replaced))
        if known:
            parts.append(self.tr("%Ln here already", "", known))
        self.told.emit(self.tr("Taken in: {what}.").format(what=", ".join(parts)))

    def _refuse(self, error: Exception) -> None:
        self.told.emit(words.said(error))
