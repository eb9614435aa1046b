"""The fields of one step of a macro, as its action needs them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.model import Action
from core.services import Policy, SnoozeKind
from core.services.kit.macros import MacroStep
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.inbox.policy_row import PolicyRow
from ui.desktop.kit.choice import keep_narrow
from ui.desktop.kit.macro_words import until_words
from ui.desktop.parts import Words
from ui.desktop.settings.calm_wheel import calm_wheel
from ui.desktop.theme import Theme
from ui.desktop.widgets.one_of import OneOf

if TYPE_CHECKING:
    from ui.desktop.kit.step_row import StepChoices

_MOST_LETTERS, _MOST_NOTE = 60, 2_000
_OWN_TEXT = ""
_TEXT = 72
#: What stands before a choice is at least so wide, so that all choices begin alike.
NAMES = 90
_LETTERS = 16


class StepFields(QWidget):
    """`changed` tells every edit; `step_of` reads what stands there for an action."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        choices: "StepChoices",
        step: MacroStep,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self._kept = step
        self._pages = OneOf()
        self._create_widgets()
        self._lay_out()
        self._show_step(step)
        self._connect()

    def _create_widgets(self) -> None:
        self.policy = PolicyRow(self._theme, _with(self._choices.policies, self._kept))
        self.policy.widen_name(self._theme.u(NAMES))
        self.reply = self._choice(self.tr("Saved reply"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self._theme.u(_TEXT))
        self.text.setAccessibleName(self.tr("Text of the reply"))
        self.new_text = QPlainTextEdit()
        self.new_text.setTabChangesFocus(True)
        self.new_text.setFixedHeight(self._theme.u(_TEXT))
        self.new_text.setAccessibleName(self.tr("New text of the comment"))
        self.new_text.setPlaceholderText(self.tr("New text of the comment"))
        self.label = self._choice(self.tr("Label"))
        self.until = self._choice(self.tr("Snooze until"))
        self.role = self._choice(self.tr("Assign to"))
        self.to = self._choice(self.tr("Hand on to"))
        self.due = self._choice(self.tr("Answer wanted by"))
        self.note = self._note(self.tr("Note for colleagues, never sent"))
        self.word = self._note(self.tr("A word for colleagues, never sent"))

    def _choice(self, name: str) -> QComboBox:
        field = keep_narrow(QComboBox(), _LETTERS)
        field.setAccessibleName(name)
        return field

    def _note(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_MOST_NOTE)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        reply = self._page(self._line(self.reply), self.text)
        snooze = self._page(self._line(self.until))
        assign = self._page(self._line(self.role))
        hand_on = self._page(self._line(self.to), self._line(self.due), self.word)
        note = self._page(self.note)
        self._by_action = {
            Action.REPLY: reply,
            Action.EDIT: self._page(self.new_text),
            Action.LABEL: self._page(self._line(self.label)),
            Action.SNOOZE: snooze,
            Action.ASSIGN: assign,
            Action.ESCALATE: hand_on,
            Action.NOTE: note,
        }
        for page in (self.policy, *self._by_action.values()):
            self._pages.add_page(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        calm_wheel(self)

    def _page(self, *parts: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.u(8))
        for part in parts:
            column.addWidget(part)
        return page

    def _line(self, field: QComboBox) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.u(8))
        label = Words(self._theme, field.accessibleName(), style="caption", role="text-2")
        label.setMinimumWidth(self._theme.u(NAMES))
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field)
        row.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.new_text.textChanged.connect(self.changed)
        for field in (self.reply, self.label, self.until, self.role, self.to, self.due):
            field.activated.connect(self.changed)
        self.reply.activated.connect(self._show_text)
        self.text.textChanged.connect(self.changed)
        for line in (self.note, self.word):
            line.textEdited.connect(self.changed)
        for box in self.policy.findChildren(QComboBox):
            box.activated.connect(self.changed)

    def _show_step(self, step: MacroStep) -> None:
        own = self.tr("A text of its own")
        self._fill(self.reply, self._choices.replies, step.saved_reply, own)
        self.text.setPlainText(step.reply)
        self.new_text.setPlainText(step.reply)
        self._fill_times(self.until, step.until)
        self._fill_times(self.due, step.due, self.tr("no time"))
        nobody = self.tr("nobody")
        self._fill(self.role, self._choices.roles, self._for(step, Action.ASSIGN), nobody)
        anyone = self.tr("whoever has more say")
        self._fill(self.to, self._choices.roles, self._for(step, Action.ESCALATE), anyone)
        for line in (self.note, self.word):
            line.setText(step.note)
        self.policy.choose(step.policy, step.reason)
        self._show_text()
        self.show_action(step.action)

    def show_action(self, action: Action) -> None:
        """Show the fields that an action needs."""
        if action is Action.LABEL and not self.label.count():
            self._fill_labels()
        self._pages.show_page(self._by_action.get(action, self.policy))

    def step_of(self, action: Action) -> MacroStep:
        """Return the step as it stands in the fields."""
        if action is Action.REPLY:
            saved = str(self.reply.currentData())
            text = "" if saved else self.text.toPlainText().strip()
            return MacroStep(action, policy=self._kept.policy, reply=text, saved_reply=saved)
        if action is Action.EDIT:
            return MacroStep(
                action, policy=self._kept.policy, reply=self.new_text.toPlainText().strip()
            )
        if action is Action.LABEL:
            choice = str(self.label.currentData() or "")
            return MacroStep(action, policy=self._kept.policy, choice=choice)
        if action is Action.SNOOZE:
            return MacroStep(action, until=str(self.until.currentData()))
        if action is Action.ASSIGN:
            return MacroStep(action, assignee=str(self.role.currentData()))
        if action is Action.NOTE:
            return MacroStep(action, note=self.note.text().strip())
        if action is Action.ESCALATE:
            to, due = str(self.to.currentData()), str(self.due.currentData())
            return MacroStep(action, assignee=to, due=due, note=self.word.text().strip())
        plain = MacroStep(action, policy=self.policy.policy, reason=self.policy.reason)
        if action is not self._kept.action:
            return plain
        return replace(plain, note=self._kept.note, choice=self._kept.choice)

    @staticmethod
    def _for(step: MacroStep, action: Action) -> str:
        return step.assignee if step.action is action else ""

    def _show_text(self) -> None:
        self.text.setVisible(self.reply.currentData() == _OWN_TEXT)

    def _fill(self, field: QComboBox, names: Sequence[str], chosen: str, none: str) -> None:
        """Offer `none` and these names; one that is chosen but not there any more stays."""
        field.clear()
        field.addItem(none, "")
        for name in dict.fromkeys((*names, *([chosen] if chosen else []))):
            field.addItem(display_line(words.given_name(name), _MOST_LETTERS), name)
        field.setCurrentIndex(max(0, field.findData(chosen)))

    def _fill_labels(self) -> None:
        """Offer the labels there are; one that is chosen but offered by nobody stays."""
        titles, chosen = self._choices.labels(), self._kept.choice
        for key in dict.fromkeys((*titles, *([chosen] if chosen else []))):
            self.label.addItem(display_line(titles.get(key, key), _MOST_LETTERS), key)
        self.label.setCurrentIndex(max(0, self.label.findData(chosen)))

    def _fill_times(self, field: QComboBox, chosen: str, none: str = "") -> None:
        field.clear()
        if none:
            field.addItem(none, "")
        kinds = [str(kind) for kind in SnoozeKind if not none or kind is not SnoozeKind.REPLY]
        for kind in dict.fromkeys((*kinds, *([chosen] if chosen else []))):
            field.addItem(until_words(kind), kind)
        field.setCurrentIndex(max(0, field.findData(chosen)))


def _with(policies: Sequence[Policy], step: MacroStep) -> tuple[Policy, ...]:
    """Return the policies, that of the step among them even where the house has it no more."""
    if not step.policy:
        return tuple(policies)
    known = {one.key: one for one in policies}
    own = known.get(step.policy, Policy(step.policy, step.policy))
    if step.reason and step.reason not in own.reasons:
        own = replace(own, reasons=(*own.reasons, step.reason))
    return tuple({**known, own.key: own}.values())
