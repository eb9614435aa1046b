"""The filter's menu and saved views: which one the list shows, and whether it was changed."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from core.changes import Changes
from core.model import Lane, QueueFilter, QueueOrder, ReviewState
from core.services import OpenedView, SavedView
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.breakpoints import Shape
from ui.desktop.inbox.last_held import LastHeld
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.inbox.pane_split import PaneSplit
from ui.desktop.inbox.standing import Standing
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.screen_context import ScreenContext
from ui.desktop.views.view_title import view_title

if TYPE_CHECKING:
    from core.services import Facets

#: What people wrote that was kind, decided or not, the latest first.
_KIND = QueueFilter(Lane.PRAISE, frozenset(ReviewState), is_kind=True, order=QueueOrder.NEWEST)


class ViewDesk(QObject):
    """Names are told apart without regard to case; saving a known name replaces it."""

    opened = Signal(str)  # the name of the view that the list shows, "" for none
    left = Signal()  # the page that was there before is wanted
    listed = Signal()  # there are other views, or in another order

    def __init__(
        self, context: ScreenContext, split: PaneSplit, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._split = split
        self._pane = split.listed
        self._filters = split.listed.filters
        self._open: OpenedView | None = None
        self._question = 0
        self._views = self.views
        self.held = LastHeld()
        self._filters.save_asked.connect(self.save_shown)
        self._filters.view_asked.connect(self.show)
        self._filters.menu_asked.connect(self.open_filters)
        self._filters.filter_changed.connect(self._show_state)
        self._pane.head.filter_asked.connect(self.open_filters)
        self._pane.saved.update_asked.connect(self.update_open)
        self._pane.saved.left.connect(self.left)
        self._pane.why_empty.left.connect(self.left)
        self._pane.why_empty.kind_asked.connect(self.show_kind)
        self._pane.round.kind_asked.connect(self.show_kind)
        context.bus.changed.connect(self._take_changes)

    @property
    def views(self) -> tuple[SavedView, ...]:
        """Return the saved views in their order."""
        return self._context.services.views.all()

    @property
    def name(self) -> str:
        """Return the name of the view that the list shows, "" for none."""
        return self._open.view.name if self._open is not None else ""

    @property
    def shown(self) -> OpenedView | None:
        """Return the view that the list was opened with."""
        return self._open

    @property
    def is_changed(self) -> bool:
        """Whether the list shows something else than the open view holds."""
        return self._open is not None and self._filters.wanted != self._open.shown

    def named(self, name: str) -> SavedView | None:
        """Return the view with this name."""
        return next((one for one in self.views if one.name == name), None)

    @Slot(str)
    def show(self, name: str) -> None:
        """Show what a saved view holds, without what is gone."""
        view = self.named(name)
        self._question += 1
        if view is None:
            return
        if not view.filter.accounts and not view.filter.assigned_to:  # nothing can be gone
            self._take(OpenedView(view, view.filter))
            return
        question, views = self._question, self._context.services.views
        self._context.background.run(
            lambda: views.opened(name),
            owner=self,
            done=lambda found: self._take(found) if question == self._question else None,
            failed=lambda error: self._context.notices(words.said(error)),
        )

    @Slot()
    def show_kind(self) -> None:
        """Show what people wrote that was kind, as a view that is kept only if one wants it."""
        name = self.tr("Kind words")
        self._question += 1
        self._take(OpenedView(SavedView(name, _KIND), _KIND))
        self._pane.take_focus()

    def go_on_with(self, opened: OpenedView | None, held: LastHeld) -> None:
        """Take up what a window that was made anew since had open and had seen."""
        self.held = held
        if opened is not None:
            self._take(opened)

    def forget(self) -> None:
        """Show the list without a view from now on; whoever calls says what it shows."""
        self._question += 1
        if self._open is not None:
            self._open = None
            self._show_state()
            self.opened.emit("")

    def follow(self, name: str, to: str) -> None:
        """Stay with a view that gets another name."""
        self.held.rename(name, to)
        if self._open is not None and self._open.view.name == name:
            self._open = replace(self._open, view=replace(self._open.view, name=to))

    @Slot()
    def save_shown(self) -> None:
        """Keep what the list shows under a name that is asked for."""
        dialog = NameDialog(self._context.theme, *_save_words(), parent=self._split.window())
        if dialog.exec() == NameDialog.DialogCode.Accepted:
            self.save(dialog.name, self._filters.wanted)
        dialog.deleteLater()

    @Slot()
    def update_open(self) -> None:
        """Keep what the list shows as the open view."""
        if self.is_changed:
            self.save(self.name, self._filters.wanted)

    def save(self, name: str, wanted: QueueFilter) -> None:
        """Keep what the list shows under a name, and let the list be that view."""
        view, views = SavedView(name, wanted), self._context.services.views

        def told(changes: Changes) -> None:
            kept = name.strip().casefold()
            known = next((one for one in views.all() if one.name.casefold() == kept), None)
            if known is not None and wanted == self._filters.wanted:
                self._take(OpenedView(known, wanted))
            self._context.bus.publish(changes)

        self._context.background.run(
            lambda: views.save(view),
            owner=self,
            done=told,
            failed=lambda error: self._context.notices(words.said(error)),
            lane=WorkLane.DECIDE,
        )

    @Slot()
    def open_filters(self) -> None:
        """Open the choices of the filter, counted anew."""
        self._context.background.run(
            self._context.services.inbox.facets,
            owner=self,
            done=self._show_facets,
            failed=lambda error: self._context.notices(words.said(error)),
        )

    def commands(self) -> Iterator[Command]:
        """Yield what the palette can do with the list as a view."""
        kind_words = self.tr("Read kind words")
        yield Command(kind_words, CommandGroup.GO, self.tr("View"), "heart", self.show_kind)
        if self.is_changed:
            said = QCoreApplication.translate("ViewDesk", "Update “{name}”")
            title, kind = said.format(name=view_title(self.name)), self.tr("Action")
            act = self.update_open
            yield Command(title, CommandGroup.WINDOW, kind, "bookmark-simple", act)

    def note(self, standing: Standing) -> None:
        """Note which views hold something now."""
        self.held.note(standing.views, self._context.clock())
        self._show_state()

    def _take(self, opened: OpenedView) -> None:
        self._open = opened
        self._show_state()
        self._filters.open_view(opened.shown)
        self._show_state()
        self.opened.emit(self.name)

    @Slot()
    def _show_state(self) -> None:
        is_changed = self.is_changed
        title = view_title(self.name) if self._open is not None else ""
        self._pane.why_empty.name_view(title, self.held.of(self.name), is_changed=is_changed)
        self._pane.head.show_view(title)
        if self._open is None:
            self._pane.saved.hide()
        else:
            self._pane.saved.show_view(self._open, is_changed=is_changed)

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        views = self.views
        if not changes.settings or views == self._views:
            return
        self._views = views
        self.held.forget_others({one.name for one in views})
        if self._open is not None:
            if self.named(self.name) is None:
                self.left.emit()
            else:
                self._show_state()
        self.listed.emit()

    def _show_facets(self, facets: "Facets") -> None:
        is_narrow = self._split.shape <= Shape.TWO_PANES
        under = self._pane.head.filter_button if is_narrow else None
        views = {one.name: one.filter for one in self.views}
        roles = self._context.settings().roles
        self._filters.open_menu(facets, under, roles, views)


def _save_words() -> tuple[str, str, str]:
    """Return title, question and verb of the dialog that asks for a name."""
    return (
        QCoreApplication.translate("ViewDesk", "Save this view"),
        QCoreApplication.translate("ViewDesk", "Name of the view"),
        QCoreApplication.translate("ViewDesk", "Save"),
    )
