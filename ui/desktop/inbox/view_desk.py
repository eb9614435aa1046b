"""The filter's menu and saved views: opening one, saving what the list shows now."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from core.model import QueueFilter
from core.services import SavedView
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.breakpoints import Shape
from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.inbox.pane_split import PaneSplit
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Facets

_MOST_IN_TITLE = 60


class ViewDesk(QObject):
    """Names are told apart without regard to case; saving a known name replaces it."""

    def __init__(
        self, context: ScreenContext, split: PaneSplit, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._split = split
        self._head = split.listed.head
        self._filters = split.listed.filters
        self._filters.save_asked.connect(self.save_shown)
        self._filters.view_asked.connect(self.show)
        self._filters.menu_asked.connect(self.open_filters)
        self._head.filter_asked.connect(self.open_filters)

    @property
    def views(self) -> tuple[SavedView, ...]:
        """Return the saved views in their order."""
        return self._context.services.kit.views.all()

    def named(self, name: str) -> SavedView | None:
        """Return the view with this name."""
        return next((one for one in self.views if one.name == name), None)

    def name_of(self, wanted: QueueFilter) -> str:
        """Return the name of the view that shows this, "" if there is none."""
        return next((one.name for one in self.views if one.filter == wanted), "")

    @Slot(str)
    def show(self, name: str) -> None:
        """Show what a saved view holds."""
        view = self.named(name)
        if view is not None:
            self._filters.take(view.filter)

    @Slot()
    def save_shown(self) -> None:
        """Keep what the list shows under a name that is asked for."""
        dialog = NameDialog(self._context.theme, *_save_words(), parent=self._split.window())
        if dialog.exec() == NameDialog.DialogCode.Accepted:
            self.save(dialog.name, self._filters.wanted)
        dialog.deleteLater()

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
        """Yield what the palette can do with views."""
        for view in self.views:
            yield Command(
                display_line(core_title(view.name), _MOST_IN_TITLE),
                CommandGroup.GO,
                self.tr("Saved view"),
                "stack",
                partial(self.show, view.name),
            )
        save, kind = self.tr("Save this view …"), self.tr("Action")
        yield Command(save, CommandGroup.WINDOW, kind, "bookmark-simple", self.save_shown)

    def save(self, name: str, wanted: QueueFilter) -> None:
        """Keep what the list shows under a name."""
        view = SavedView(name, wanted)
        self._context.background.run(
            lambda: self._context.services.kit.views.save(view),
            owner=self,
            done=self._context.bus.publish,
            failed=lambda error: self._context.notices(words.said(error)),
            lane=WorkLane.DECIDE,
        )

    def _show_facets(self, facets: "Facets") -> None:
        is_narrow = self._split.shape <= Shape.TWO_PANES
        under = self._head.filter_button if is_narrow else None
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
