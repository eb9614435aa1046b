"""The parts of a settings page: head, section titles and rows with a name and a control."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.model import Stage
from ui.desktop.parts import PushButton, Rule, Words
from ui.desktop.settings.calm_wheel import calm_wheel
from ui.desktop.theme import Theme
from ui.desktop.widgets.beside import Beside
from ui.desktop.widgets.stage_swatch import StageSwatch
from ui.desktop.widgets.tab_order import tabs_as_laid_out

_WIDTH = 640
_NAME_LEAST = 170
_TITLE_LEAST = 300
_TOP_START = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class SettingsPage(QScrollArea):
    """A scrolling form with a title, one sentence and, if asked, a way to the defaults."""

    restore_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        restore: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls have the keyboard
        tabs_as_laid_out(self)
        self.form = QVBoxLayout()
        self.form.setSpacing(theme.u(8))
        self._lay_out(title, sentence, restore)

    def _lay_out(self, title: str, sentence: str, restore: str) -> None:
        theme = self._theme
        column = QVBoxLayout()
        column.addWidget(self._head(title, sentence, restore))
        column.addSpacing(theme.u(8))
        column.addLayout(self.form)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        holder.setMaximumWidth(theme.u(_WIDTH))
        page = QWidget()
        page.setObjectName("settingsForm")
        row = QHBoxLayout(page)
        row.setContentsMargins(*[theme.u(n) for n in (24, 24, 24, 24)])
        row.addWidget(holder, 100)
        row.addStretch(1)
        self.setWidget(page)

    def _head(self, title: str, sentence: str, restore: str) -> QWidget:
        theme = self._theme
        said = QWidget()
        names = QVBoxLayout(said)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(theme.u(2))
        names.addWidget(Words(theme, title, style="head", wraps=True))
        names.addWidget(Words(theme, sentence, role="text-2", wraps=True))
        if not restore:
            return said
        button = PushButton(theme, restore)
        button.clicked.connect(self.restore_asked)
        corner = QWidget()
        place = QVBoxLayout(corner)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(button, 0, _TOP_START)
        return Beside(said, corner, least=theme.u(_TITLE_LEAST), spacing=theme.u(12), parent=None)

    def add_section(
        self, title: str, stage: Stage | None = None, ways: Sequence[QWidget] = ()
    ) -> QWidget:
        """Begin a group of rows; a stage of the ranking shows its colour, `ways` end the line."""
        section = QWidget()
        row = QHBoxLayout(section)
        row.setContentsMargins(0, self._theme.u(12), 0, 0)
        row.setSpacing(self._theme.u(8))
        if stage is not None:
            row.addWidget(StageSwatch(self._theme, stage))
        row.addWidget(Words(self._theme, title, style="caption", role="text-2", weight=600), 1)
        for way in ways:
            row.addWidget(way)
        self.form.addWidget(section)
        return section

    def add_row(self, title: str, hint: str, control: QWidget) -> "SettingRow":
        """Add a control with its name; a screen reader reads both."""
        row = SettingRow(self._theme, title, hint, control)
        self.form.addWidget(row)
        return row


class SettingRow(QWidget):
    """Name and explanation on the left, the control on the right, a hairline below."""

    def __init__(
        self, theme: Theme, title: str, hint: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = Words(theme, title, weight=500, wraps=True)
        name.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(hint)
        calm_wheel(control)
        names = QVBoxLayout()
        names.setSpacing(theme.u(2))
        names.addWidget(name)
        if hint:
            names.addWidget(Words(theme, hint, style="caption", role="text-2", wraps=True))
        self._theme = theme
        self._control = control
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.u(12))
        self._row.addLayout(names, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.u(4), 0, 0)
        column.setSpacing(theme.u(8))
        column.addLayout(self._row)
        column.addWidget(Rule(theme))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the control alone: it goes below the name where room is short."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._control.minimumSizeHint().width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control beside its name or below it."""
        super().resizeEvent(event)
        control = max(self._control.sizeHint().width(), self._control.minimumWidth())
        needed = control + self._theme.u(_NAME_LEAST)
        ways = QBoxLayout.Direction
        is_beside = self.width() >= needed
        self._row.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
