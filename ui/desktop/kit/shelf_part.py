"""A shelf on the page: its list, what can be done with the one in question, the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Changes
from core.services import Shelf
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.display_text import display_line
from ui.desktop.inbox.confirm_row import ConfirmRow
from ui.desktop.kit.clash_row import ClashRow
from ui.desktop.kit.kit_list import KitEntry, KitList
from ui.desktop.kit.shelf_sharing import SharingWords, ShelfSharing
from ui.desktop.parts import (
    EmptyState,
    IconButton,
    LinkButton,
    Panel,
    PushButton,
    QuietButton,
    Words,
)
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.one_of import OneOf

_MOST_LETTERS = 80


@dataclass(frozen=True, slots=True)
class ShelfWords:
    """What a shelf says of itself."""

    title: str
    new: str
    icon: str
    empty: str
    why_empty: str
    sharing: SharingWords


class ShelfPart(QWidget):
    """`entries` lists what is there; `warning` says what else a removal would stop."""

    new_asked = Signal()
    edit_asked = Signal(str)
    rename_asked = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        shelf: Shelf[Any],
        said: ShelfWords,
        entries: Callable[[], Sequence[KitEntry]],
        warning: Callable[[str], str] = lambda _: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._shelf = shelf
        self._entries = entries
        self._warning = warning
        self._gone: tuple[Any, int] | None = None
        self._doomed = ""
        self.sharing = ShelfSharing(context, shelf, said.sharing, self)
        self._create_widgets(said)
        self._lay_out()
        self._connect()
        self.show_all()

    def _create_widgets(self, said: ShelfWords) -> None:
        theme = self._context.theme
        self.list = KitList(theme, said.title)
        self.new = PushButton(theme, said.new, icon="plus")
        self.edit = PushButton(theme, self.tr("Edit …"), icon="pencil-simple")
        self.remove = PushButton(theme, self.tr("Remove …"), icon="trash")
        self.up = IconButton(theme, "arrow-up", self.tr("Move up (Alt+Up)"))
        self.down = IconButton(theme, "arrow-down", self.tr("Move down (Alt+Down)"))
        # These two stand beside the title, where the page puts them.
        self.bring_in = QuietButton(theme, self.tr("Import …"), icon="download-simple", parent=self)
        self.export = QuietButton(theme, self.tr("Export …"), icon="export", parent=self)
        self.confirm = ConfirmRow(theme)
        self.clash = ClashRow(theme)
        self.empty = EmptyState(theme)
        self.empty.show_state(
            said.icon, said.empty, said.why_empty, (said.new, self.tr("Import …"))
        )
        self._told = Words(theme, role="text-2", wraps=True)
        self.undo = LinkButton(theme, self.tr("Undo"))
        self._foot = OneOf()

    def _lay_out(self) -> None:
        u = self._context.theme.u
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=u(8))
        for button in (self.new, self.edit, self.remove, self.up, self.down):
            flow.addWidget(button)
        for page in (self._buttons, self.confirm, self.clash):
            self._foot.add_page(page)
        self._answer = QWidget()
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(u(8))
        answer.addWidget(self._told)
        answer.addWidget(self.undo)
        answer.addStretch(1)
        self._answer.hide()
        self._panel = Panel(self._context.theme)
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u(8))
        for part in (self._panel, self.empty, self._foot, self._answer):
            column.addWidget(part)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_asked)
        self.empty.asked.connect(self._begin)
        self.bring_in.clicked.connect(self.sharing.ask_import)
        self.export.clicked.connect(self.sharing.ask_export)
        self.sharing.told.connect(self._tell)
        self.sharing.asked.connect(self._ask_which)
        self.clash.chosen.connect(self._take_in)
        self.clash.left.connect(self._keep)
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self.list.chosen))
        self.remove.clicked.connect(lambda: self._ask(self.list.chosen))
        self.up.clicked.connect(lambda: self._move(self.list.chosen, -1))
        self.down.clicked.connect(lambda: self._move(self.list.chosen, 1))
        self.list.edit_asked.connect(self.edit_asked)
        self.list.rename_asked.connect(self.rename_asked)
        self.list.remove_asked.connect(self._ask)
        self.list.move_asked.connect(self._move)
        self.list.currentRowChanged.connect(self._show_ways)
        self.confirm.agreed.connect(self._remove)
        self.confirm.left.connect(self._keep)
        self.undo.clicked.connect(self._put_back)
        self._context.bus.changed.connect(self._take_changes)

    @property
    def told(self) -> str:
        """Return what was answered last, "" for nothing."""
        return self._told.text() if self._answer.isVisible() else ""

    def show_all(self, chosen: str = "") -> None:
        """List what is there now."""
        entries = self._entries()
        self.list.show_entries(entries, chosen)
        self._panel.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        for part in (self._foot, self.bring_in, self.export):
            part.setVisible(bool(entries))
        self._show_ways()

    def take_focus(self) -> None:
        """Give the list the keyboard, or what stands in its place."""
        if self.list.count():
            self.list.setFocus()
        elif self.empty.buttons:
            self.empty.buttons[0].setFocus()

    @Slot()
    def _show_ways(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)

    def _move(self, name: str, step: int) -> None:
        names = self.list.names
        place = names.index(name) + step if name in names else -1
        if 0 <= place < len(names):
            self._change(lambda: self._shelf.move(name, place), chosen=name)

    @Slot(int)
    def _begin(self, way: int) -> None:
        """Begin where there is nothing yet: by hand, or with what a team has."""
        if way:
            self.sharing.ask_import()
        else:
            self.new_asked.emit()

    @Slot(str)
    def _ask_which(self, question: str) -> None:
        self._answer.hide()
        self._foot.show_page(self.clash)
        self.clash.ask(question)

    @Slot(bool)
    def _take_in(self, replaces: bool) -> None:
        self.sharing.answer(replaces)
        self._keep()

    def _ask(self, name: str) -> None:
        if not name:
            return
        self._doomed = name
        self._answer.hide()
        question = self.tr("Remove “{name}”?").format(name=_shown(name))
        self._foot.show_page(self.confirm)
        self.confirm.ask(f"{question} {self._warning(name)}".strip(), self.tr("Remove"))

    @Slot()
    def _keep(self) -> None:
        self._foot.show_page(self._buttons)
        self.take_focus()

    @Slot()
    def _remove(self) -> None:
        name, names = self._doomed, self.list.names
        if name in names:
            self._gone = (self._shelf.get(name), names.index(name))
            said = self.tr("“{name}” was removed.").format(name=_shown(name))
            self._change(lambda: self._shelf.remove(name), said=said)
        self._keep()

    @Slot()
    def _put_back(self) -> None:
        if self._gone is None:
            return
        item, place = self._gone
        self._gone = None
        self._change(lambda: self._shelf.put_back(item, place), chosen=item.name)
        self.take_focus()

    def _change(self, work: Callable[[], Changes], *, chosen: str = "", said: str = "") -> None:
        def done(changes: Changes) -> None:
            self._context.bus.publish(changes)
            self.show_all(chosen)
            self._tell(said, can_undo=bool(said))
            self.take_focus()

        self._context.background.run(
            work,
            owner=self,
            done=done,
            failed=lambda error: self._tell(words.said(error)),
            lane=WorkLane.DECIDE,
        )

    @Slot(str)
    def _tell(self, said: str, *, can_undo: bool = False) -> None:
        self._told.say(said)
        self.undo.setVisible(can_undo)
        self._answer.setVisible(bool(said))

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self.show_all()


def _shown(name: str) -> str:
    return display_line(words.given_name(name), _MOST_LETTERS)
