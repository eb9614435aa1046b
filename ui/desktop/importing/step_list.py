"""The steps of a dialog: which are done, which is current, which are to come."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.parts import IconLabel, Words, clear_layout
from ui.desktop.theme import Theme

_WIDTH = 200


class StepList(QFrame):
    """Read only; the person moves with the buttons below."""

    def __init__(self, theme: Theme, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titles = tuple(titles)
        self._hints = [""] * len(self._titles)
        self._current = 0
        self.setObjectName("stepList")
        self.setFixedWidth(theme.u(_WIDTH))
        page = QVBoxLayout(self)
        page.setContentsMargins(*[theme.u(n) for n in (16, 24, 12, 16)])
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.u(14))
        page.addLayout(self._rows)
        page.addStretch(1)
        self.show_step(0)

    def show_step(self, current: int, hint: str = "") -> None:
        """Mark the current step; `hint` is a short word under its title."""
        self._current = current
        self._hints[current] = hint
        clear_layout(self._rows)
        for number, title in enumerate(self._titles):
            self._rows.addWidget(self._row(number, title))

    def _row(self, number: int, title: str) -> QWidget:
        theme, is_current = self._theme, number == self._current
        icon, role = ("circle", "text-3")
        if number < self._current:
            icon, role = ("check-circle", "ok")
        elif is_current:
            icon, role = ("record-fill", "accent")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Words(theme, title, weight=600 if is_current else 400))
        if number <= self._current and self._hints[number]:
            hint = Words(theme, self._hints[number], style="micro", role="text-2", elides=True)
            names.addWidget(hint)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(10))
        row.addWidget(IconLabel(theme, icon, role, 16))
        row.addLayout(names, 1)
        return holder
