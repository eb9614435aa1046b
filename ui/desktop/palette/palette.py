"""The command palette over the dimmed window: a field, the commands that fit, what the keys do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desktop.palette.command import Command
from ui.desktop.palette.hit_list import PAGE, STEPS, HitList
from ui.desktop.palette.matching import found
from ui.desktop.palette.palette_delegate import ROW
from ui.desktop.palette.palette_foot import PaletteFoot
from ui.desktop.parts import IconLabel, Panel, Rule, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.dim import Dim

_WIDTH, _TOP, _FIELD = 640, 110, 56
_MOST_LETTERS = 80


class Palette(Dim):
    """Enter does the chosen command, F2 changes its key, Esc or a press beside it closes.

    It closes and gives the keyboard back before it does anything.
    """

    key_chosen = Signal(str, str)  # operation, portable keys
    closed = Signal()

    def __init__(self, theme: Theme, refusal: Callable[[str, str], str], parent: QWidget) -> None:
        """`refusal` says why keys cannot be given to an operation, "" if they can."""
        super().__init__(parent)
        self._theme = theme
        self._refusal = refusal
        self._commands: Sequence[Command] = ()
        self._before: QWidget | None = None
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        theme = self._theme
        self._panel = Panel(theme, ground="raised", edge="line-strong", parent=self)
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setFrame(False)
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setFont(theme.font("read"))
        self.field.installEventFilter(self)
        self.list = HitList(theme, self.tr("Commands"))
        self.list.setObjectName("paletteList")
        self.model = self.list.hits
        self._nothing = Words(theme, role="text-2")
        self.foot = PaletteFoot(theme)

    def _lay_out(self) -> None:
        u = self._theme.u
        head = QHBoxLayout()
        head.setContentsMargins(u(16), 0, u(16), 0)
        head.setSpacing(u(8))
        head.addWidget(IconLabel(self._theme, "magnifying-glass", "text-2", 20))
        head.addWidget(self.field, 1)
        closes = self.tr("Esc closes")
        head.addWidget(Words(self._theme, closes, style="caption", role="text-3"))
        self.field.setFixedHeight(u(_FIELD))
        self._nothing.setContentsMargins(u(20), u(16), u(20), u(16))
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self._theme))
        column.addSpacing(u(4))
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addSpacing(u(6))
        column.addWidget(Rule(self._theme))
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._find)
        self.list.chosen_moved.connect(self._show_chosen)
        self.list.pressed_hit.connect(self.do_current)
        self.foot.captured.connect(self._take_keys)
        self.foot.left.connect(self._back_to_field)

    @property
    def is_open(self) -> bool:
        """Return whether it is shown."""
        return not self.isHidden()

    @property
    def current(self) -> Command | None:
        """Return the command that Enter would do."""
        hit = self.list.chosen
        return hit.command if hit else None

    def open_with(self, commands: Sequence[Command]) -> None:
        """Offer these commands; the keyboard comes here until it is closed."""
        self._commands = commands
        self._before = self.window().focusWidget()
        self.field.clear()
        self._find("")
        self.cover()
        self._place_panel()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        if not self.is_open:
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field."""
        if watched is not self.field or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        return isinstance(event, QKeyEvent) and self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.list.step(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.do_current()
        elif key is Qt.Key.Key_F2:
            self._ask_keys()
        elif key is Qt.Key.Key_Escape:
            self.close_it()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def do_current(self) -> None:
        """Close, then do the chosen command."""
        command = self.current
        if command is not None:
            self.close_it()
            command.act()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_it()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def _find(self, wanted: str) -> None:
        groups = found(wanted, self._commands)
        self.list.show_groups(groups)
        nothing = self.tr("No command has “{words}” in it.").format(words=wanted.strip())
        self._nothing.say(nothing)
        self._nothing.setVisible(not groups)
        self.list.setVisible(bool(groups))
        self._place_panel()

    def _show_chosen(self) -> None:
        command = self.current
        self.foot.offer_keys(bool(command and command.operation))
        self.field.setAccessibleDescription(command.title if command else "")

    def _ask_keys(self) -> None:
        command = self.current
        if command is not None and command.operation:
            self.foot.ask(command)

    def _take_keys(self, keys: str) -> None:
        command = self.current
        if command is None:
            return
        why_not = self._refusal(command.operation, keys) if keys else ""
        if why_not:
            self.foot.refuse(why_not)
            return
        self.key_chosen.emit(command.operation, keys)
        self.close_it()

    def _back_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_panel(self) -> None:
        u = self._theme.u
        top = min(u(_TOP), max(u(8), self.height() // 8))
        room = self.height() - top - u(_FIELD) - self.foot.sizeHint().height() - u(30)
        wanted = self.list.height_for(PAGE)
        self.list.setFixedHeight(max(u(ROW), min(wanted, room)))
        width = min(u(_WIDTH), self.width() - u(16))
        self._panel.setFixedWidth(width)
        self._panel.adjustSize()
        self._panel.move((self.width() - width) // 2, top)
