"""How much room the loaded pictures take, and throwing them away."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.changes import Changes
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext

_MEGABYTE = 1_000_000


class KeptMedia(QWidget):
    """Counts when it is shown; nothing is asked before, since pictures can be loaded again."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._size = Words(context.theme, role="text-2")
        self.clear = PushButton(context.theme, self.tr("Throw away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.u(8))
        row.addWidget(self._size)
        row.addWidget(self.clear)
        self.clear.clicked.connect(self._clear)
        self._show(0)

    @property
    def said(self) -> str:
        """Return what is said about the room."""
        return self._size.text()

    def count(self) -> None:
        """Look how much is kept now."""
        media = self._context.services.media
        self._context.background.run(
            lambda: media.size, owner=self, done=self._show, lane=WorkLane.PICTURES
        )

    def _show(self, size: int) -> None:
        megabytes = words.decimal(size / _MEGABYTE, 1)
        self._size.say(self.tr("{n} MB").format(n=megabytes) if size else self.tr("none"))
        self.clear.setEnabled(size > 0)

    @Slot()
    def _clear(self) -> None:
        self._context.background.run(
            self._context.services.media.clear,
            owner=self,
            done=lambda _: self._tell(),
            lane=WorkLane.PICTURES,
        )

    def _tell(self) -> None:
        self.count()
        self._context.bus.publish(Changes(settings=True), self)
