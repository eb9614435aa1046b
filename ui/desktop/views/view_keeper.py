"""Carries out what a person does with saved views in the navigation, off the window's thread."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from core.changes import Changes
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.core_titles import core_title
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.screen_context import ScreenContext
from ui.desktop.views.view_section import ViewSection
from ui.desktop.views.view_title import view_title

if TYPE_CHECKING:
    from core.services import KitImport, SavedView

_FILE = "parapet-views.toml"


class ViewKeeper(QObject):
    """Joins a section with the services; the change bus tells everybody what became of it."""

    renamed = Signal(str, str)  # from, to; before the change is told
    answered = Signal(str, str)  # an icon and a sentence

    def __init__(self, context: ScreenContext, section: ViewSection) -> None:
        super().__init__(section)
        self._context = context
        self._section = section
        self._removed: tuple[SavedView, int] | None = None
        section.moved.connect(self._move)
        section.rename_asked.connect(self.ask_name)
        section.remove_asked.connect(self.remove)
        section.undo_asked.connect(self.put_back)
        section.export_asked.connect(self.ask_export)
        section.import_asked.connect(self.ask_import)

    def commands(self, open_view: str) -> Iterator[Command]:
        """Yield what the palette can do with the open view, "" for none, and with all."""
        kind, icon = self.tr("Action"), "bookmark-simple"
        offered: list[tuple[str, Callable[[], object]]] = []
        if open_view:
            named = view_title(open_view)
            rename = self.tr("Rename “{name}” …").format(name=named)
            remove = self.tr("Remove “{name}”").format(name=named)
            offered += [
                (rename, partial(self.ask_name, open_view)),
                (remove, partial(self.remove, open_view)),
            ]
        offered += [
            (self.tr("Import views …"), self.ask_import),
            (self.tr("Export all views …"), self.ask_export),
        ]
        for title, act in offered:
            yield Command(title, CommandGroup.WINDOW, kind, icon, act)

    @Slot(str)
    def ask_name(self, name: str) -> None:
        """Ask for another name of a view."""
        dialog = NameDialog(
            self._context.theme,
            self.tr("Rename “{name}”").format(name=view_title(name)),
            self.tr("New name of the view"),
            self.tr("Rename"),
            parent=self._section.window(),
        )
        shown = core_title(name)
        dialog.field.setText(shown)
        dialog.field.selectAll()
        if dialog.exec() == NameDialog.DialogCode.Accepted and dialog.name not in (name, shown):
            self.rename(name, dialog.name)
        dialog.deleteLater()

    def rename(self, name: str, to: str) -> None:
        """Give a view another name."""
        views = self._context.services.views

        def told(changes: Changes) -> None:
            self._section.focus_next(to)
            self.renamed.emit(name, to)
            self._context.bus.publish(changes)

        self._run(lambda: views.rename(name, to), told)

    @Slot(str)
    def remove(self, name: str) -> None:
        """Take a view away, and offer it back for a while."""
        views = self._context.services.views
        found = [(one, place) for place, one in enumerate(views.all()) if one.name == name]
        if not found:
            return
        view, place = found[0]

        def told(changes: Changes) -> None:
            self._removed = (view, place)
            self._context.bus.publish(changes)
            self._section.offer_undo(name, place, self._context.settings().undo_seconds)

        self._run(lambda: views.remove(name), told)

    @Slot()
    def put_back(self) -> None:
        """Bring back the view that was removed last, where it stood."""
        removed, self._removed = self._removed, None
        if removed is None:
            return
        view, place = removed
        self._section.focus_next(view.name)
        self._section.end_undo()
        self._run(lambda: self._context.services.views.put_back(view, place))

    @Slot(str)
    def ask_export(self, name: str = "") -> None:
        """Ask for the file to write one view to, or all of them."""
        title = self.tr("Export saved views")
        path, _ = QFileDialog.getSaveFileName(self._section.window(), title, _FILE)
        if path:
            self.export(Path(path), name)

    def export(self, path: Path, name: str = "") -> None:
        """Write a view to a file for others; all of them without a name."""
        views, names = self._context.services.views, (name,) if name else ()

        def told(count: int) -> None:
            said = self.tr("Written: %Ln view(s).", "", count)
            self.answered.emit("check-circle", said)

        self._context.background.run(
            lambda: views.export_to(path, names), owner=self, done=told, failed=self._refuse
        )

    @Slot()
    def ask_import(self) -> None:
        """Ask for the file to take views from."""
        title, kinds = self.tr("Import saved views"), self.tr("Saved views (*.toml)")
        path, _ = QFileDialog.getOpenFileName(self._section.window(), title, "", kinds)
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Take in the views of a file."""

        def told(found: "KitImport") -> None:
            self._context.bus.publish(found.changes)
            count, known = len(found.added), found.known
            said = self.tr("Taken in: %Ln view(s).", "", count)
            if known:
                here = self.tr("%Ln (was|were) here already.", "", known)
                said = f"{said} {here}" if count else here
            self.answered.emit("check-circle", said)

        self._context.background.run(
            lambda: self._context.services.views.import_from(path),
            owner=self,
            done=told,
            failed=self._refuse,
            lane=WorkLane.DECIDE,
        )

    @Slot(str, int)
    def _move(self, name: str, place: int) -> None:
        self._run(lambda: self._context.services.views.move(name, place))

    def _run(
        self, work: Callable[[], Changes], done: Callable[[Changes], None] | None = None
    ) -> None:
        self._context.background.run(
            work,
            owner=self,
            done=done or self._context.bus.publish,
            failed=self._refuse,
            lane=WorkLane.DECIDE,
        )

    def _refuse(self, error: Exception) -> None:
        self._context.notices(words.said(error))
