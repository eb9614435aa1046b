"""Saved views: opening one, saving what the list shows now, knowing which one is shown."""

from PySide6.QtCore import QCoreApplication, QObject

from core.model import QueueFilter
from core.services import SavedView
from ui.desktop.background import WorkLane
from ui.desktop.screen_context import ScreenContext


class ViewDesk(QObject):
    """Names are told apart without regard to case; saving a known name replaces it."""

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

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

    def save(self, name: str, wanted: QueueFilter) -> None:
        """Keep what the list shows under a name."""
        view = SavedView(name, wanted)
        self._context.background.run(
            lambda: self._context.services.kit.views.save(view),
            owner=self,
            done=self._context.bus.publish,
            failed=lambda error: self._context.notices(str(error)),
            lane=WorkLane.DECIDE,
        )


def save_words() -> tuple[str, str, str]:
    """Return title, question and verb of the dialog that asks for a name."""
    return (
        QCoreApplication.translate("ViewDesk", "Save this view"),
        QCoreApplication.translate("ViewDesk", "Name of the view"),
        QCoreApplication.translate("ViewDesk", "Save"),
    )
