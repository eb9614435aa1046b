"""What can be done on an account, as a table: action, yes or no, and what is to be known."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from core.model import Action
from core.services import ActionInfo, PlatformInfo
from ui.desktop.core_titles import core_title
from ui.desktop.parts import IconLabel, Rule, Words, clear_layout
from ui.desktop.theme import Theme
from ui.desktop.words import ACTION_ICONS


class AbilitiesTable(QWidget):
    """Made from what the platform declares and what the server allows this account."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.u(12))
        self._grid.setVerticalSpacing(theme.u(6))
        self._grid.setColumnStretch(3, 1)

    def show_abilities(self, info: PlatformInfo, allowed: Collection[Action]) -> None:
        """List every action of the platform; what the account may not do is said as well."""
        clear_layout(self._grid)
        for place, one in enumerate(info.actions):
            self._add_row(2 * place, one, may=one.action in allowed)

    def _add_row(self, row: int, info: ActionInfo, *, may: bool) -> None:
        theme = self._theme
        icon, role = ("check", "ok") if may else ("x", "text-3")
        answer = self.tr("yes") if may else self.tr("no")
        note = _note(info) if may else self.tr("This account may not")
        self._grid.addWidget(
            IconLabel(theme, ACTION_ICONS.get(info.action, "dots-three"), "text-2", 16), row, 0
        )
        self._grid.addWidget(Words(theme, core_title(info.title), wraps=True), row, 1)
        mark = QWidget()
        marks = QGridLayout(mark)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.setHorizontalSpacing(theme.u(6))
        marks.addWidget(IconLabel(theme, icon, role, 14), 0, 0)
        marks.addWidget(Words(theme, answer), 0, 1)
        self._grid.addWidget(mark, row, 2)
        self._grid.addWidget(Words(theme, note, role="text-2", wraps=True), row, 3)
        self._grid.addWidget(Rule(theme), row + 1, 0, 1, 4)


def _note(info: ActionInfo) -> str:
    back = QCoreApplication.translate("AbilitiesTable", "Can be undone")
    if info.is_final:
        back = QCoreApplication.translate("AbilitiesTable", "Cannot be taken back by anybody")
    elif not info.can_undo:
        back = QCoreApplication.translate("AbilitiesTable", "Cannot be taken back")
    return ". ".join(
        part.rstrip(".") for part in (back, core_title(info.cost), core_title(info.note)) if part
    )
