"""How many harsh texts were opened today, and setting that back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.changes import Changes
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext


class TodayCount(QWidget):
    """Counts when it is asked to; there is nothing to set back at zero."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._number = Words(context.theme, role="text-2")
        self.forget = PushButton(context.theme, self.tr("Set back to zero"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.u(12))
        row.addWidget(self._number)
        row.addWidget(self.forget)
        self.forget.clicked.connect(self._forget)
        self._show(0)

    @property
    def said(self) -> str:
        """Return the number as it is shown."""
        return self._number.text()

    def count(self) -> None:
        """Look how many there are now."""
        care = self._context.services.care
        self._context.background.run(care.harsh_today, owner=self, done=self._show)

    def _show(self, count: int) -> None:
        self._number.say(words.number(count))
        self.forget.setEnabled(count > 0)

    @Slot()
    def _forget(self) -> None:
        self._context.background.run(
            self._context.services.care.forget_today,
            owner=self,
            done=lambda _: self._tell(),
            lane=WorkLane.DECIDE,
        )

    def _tell(self) -> None:
        self.count()
        self._context.bus.publish(Changes(settings=True))
