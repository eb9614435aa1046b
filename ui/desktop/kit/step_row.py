"""One step of a macro in its form: what is done, with what, and its place among the others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from core.model import Action
from core.services import Policy
from core.services.kit.macros import MacroStep
from ui.desktop import words
from ui.desktop.kit.choice import keep_narrow
from ui.desktop.kit.step_fields import NAMES, StepFields
from ui.desktop.parts import IconButton, Panel, Words
from ui.desktop.settings.calm_wheel import calm_wheel
from ui.desktop.theme import Theme
from ui.desktop.widgets.beside import Beside

_LETTERS = 13
#: In the order in which a macro is usually written; others stay where a file has them.
OFFERED = (
    Action.REPLY,
    Action.APPROVE,
    Action.HIDE,
    Action.UNHIDE,
    Action.DELETE,
    Action.SPAM,
    Action.MUTE,
    Action.BLOCK,
    Action.BAN,
    Action.KICK,
    Action.REPORT,
    Action.RESOLVE,
    Action.LABEL,
    Action.TAKEDOWN,
    Action.EDIT,
    Action.ESCALATE,
    Action.SNOOZE,
    Action.NOTE,
    Action.ASSIGN,
)


@dataclass(frozen=True, slots=True)
class StepChoices:
    """What a step can name."""

    policies: tuple[Policy, ...]
    roles: Sequence[str]
    replies: Sequence[str]
    labels: Callable[[], Mapping[str, str]] = dict  # titles by their keys, asked when needed


class StepRow(Panel):
    """Tells every edit, and when it shall move or go."""

    changed = Signal()
    move_asked = Signal(int)  # up is -1
    remove_asked = Signal()

    def __init__(
        self, theme: Theme, choices: StepChoices, step: MacroStep, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, ground="surface-2", parent=parent)
        self._theme = theme
        self._number = Words(theme, weight=600, role="text-2")
        self._number.setMinimumWidth(theme.u(NAMES))
        self.action = keep_narrow(QComboBox(), _LETTERS)
        for action in dict.fromkeys((*OFFERED, step.action)):
            self.action.addItem(words.verb(action), str(action))
        self.action.setCurrentIndex(self.action.findData(str(step.action)))
        calm_wheel(self.action)
        self.up = IconButton(theme, "arrow-up", "")
        self.down = IconButton(theme, "arrow-down", "")
        self.remove = IconButton(theme, "x", "")
        self.fields = StepFields(theme, choices, step)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        u = self._theme.u
        what = _side_by_side(u(8), self._number, self.action)
        buttons = _side_by_side(u(4), self.up, self.down, self.remove)
        least = what.sizeHint().width()
        head = Beside(what, buttons, least=least, spacing=u(8), parent=None)
        column = QVBoxLayout(self)
        column.setContentsMargins(u(12), u(8), u(8), u(12))
        column.setSpacing(u(8))
        column.addWidget(head)
        column.addWidget(self.fields)

    def _connect(self) -> None:
        self.action.activated.connect(self._take_action)
        self.fields.changed.connect(self.changed)
        self.up.clicked.connect(lambda: self.move_asked.emit(-1))
        self.down.clicked.connect(lambda: self.move_asked.emit(1))
        self.remove.clicked.connect(self.remove_asked)

    @property
    def step(self) -> MacroStep:
        """Return the step as it stands here."""
        return self.fields.step_of(self._action)

    def show_place(self, number: int, count: int) -> None:
        """Say which step it is; the only one cannot go, the ends cannot move on."""
        written = words.number(number)
        self._number.say(self.tr("Step {n}").format(n=written))
        self._number.setBuddy(self.action)  # its name, too
        self.up.set_title(self.tr("Step {n}: move up").format(n=written))
        self.down.set_title(self.tr("Step {n}: move down").format(n=written))
        self.remove.set_title(self.tr("Step {n}: take it out").format(n=written))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)
        self.remove.setEnabled(count > 1)

    @property
    def _action(self) -> Action:
        return Action(str(self.action.currentData()))

    def _take_action(self) -> None:
        self.fields.show_action(self._action)
        self.changed.emit()


def _side_by_side(spacing: int, *parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder
