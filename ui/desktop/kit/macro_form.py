"""The form of a macro: name, key, steps, and what it will do in words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Changes
from core.errors import KitError
from core.model import Action
from core.services.kit.macros import (
    AFTER_VERDICT,
    MAX_STEPS,
    VERDICTS,
    Macro,
    MacroStep,
    macro_values,
    read_macro,
)
from ui.desktop import words
from ui.desktop.key_map import key_caption, macro_operation
from ui.desktop.key_settings import are_keys, keys_in_force
from ui.desktop.kit.kit_draft import KitDraft
from ui.desktop.kit.kit_form import KitForm
from ui.desktop.kit.label_titles import label_titles, title_of_label
from ui.desktop.kit.macro_words import StepTitles, preview_lines
from ui.desktop.kit.reply_words import fault_words, policy_titles
from ui.desktop.kit.step_row import StepChoices, StepRow
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.key_field import KeyField
from ui.desktop.settings.keys_change import why_not

if TYPE_CHECKING:
    from core.services import Policy


class MacroForm(KitForm):
    """What it will do is said while it is written; it is checked as core checks a file."""

    def __init__(
        self, context: ScreenContext, policies: "tuple[Policy, ...]", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("Macro"),
            self.tr("Several steps under one name and one key."),
            parent,
        )
        self._policies = policies
        self._titles = StepTitles(policy_titles(policies), title_of_label(context.services))
        self._rows: list[StepRow] = []
        self._keys = ""
        self.key = KeyField(self._theme)
        self.add = PushButton(self._theme, self.tr("Add a step"), icon="plus")
        self._steps = QVBoxLayout()
        self._steps.setSpacing(self._theme.u(8))
        self._preview = Words(self._theme, role="text-2", wraps=True)
        self._add_fields()
        self.key.captured.connect(self._take_key)
        self.add.clicked.connect(self._add_step)

    def _add_fields(self) -> None:
        self.add_row(self.tr("Name"), self.tr("what it is found by"), self.name)
        self.add_row(
            self.tr("Key"),
            self.tr(
                "Enter, then the keys, or Backspace for none; works in the list and the comment"
            ),
            self.key,
        )
        self.add_section(self.tr("Steps"))
        self.form.addLayout(self._steps)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.form.addLayout(row)
        self.add_section(self.tr("What it will do"))
        self.form.addWidget(self._preview)
        self._add_foot()

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """Return the rows of the steps in their order."""
        return tuple(self._rows)

    @property
    def preview(self) -> str:
        """Return what it says the macro will do."""
        return self._preview.text()

    def open(self, macro: Macro | None = None) -> None:
        """Begin with a macro, or with one of a single step; the name has the keyboard."""
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        for step in macro.steps if macro else (MacroStep(Action.APPROVE),):
            self._insert(step)
        self._keys = macro.keys if macro else ""
        self.key.show_keys(key_caption(self._keys))
        self._begin(macro.name if macro else "")
        self._show_places()
        if self._keys:
            self._say(self._fault())
        self.name.setFocus()

    @property
    def draft(self) -> KitDraft | None:
        """Return what was changed and is not saved."""
        return self._draft_of(self._macro)

    def go_on(self, draft: KitDraft, macro: Macro) -> None:
        """Go on with what was changed."""
        self.open(macro)
        self._go_on(draft)

    def _insert(self, step: MacroStep) -> StepRow:
        services = self._context.services
        choices = StepChoices(
            self._policies,
            self._context.settings().roles,
            tuple(one.name for one in services.kit.replies.all()),
            lambda: label_titles(services),
        )
        row = StepRow(self._theme, choices, step)
        row.changed.connect(self._take_edit)
        row.changed.connect(self._show_preview)
        row.move_asked.connect(lambda way, one=row: self._move(one, way))
        row.remove_asked.connect(lambda one=row: self._take_out(one))
        self._rows.append(row)
        self._steps.addWidget(row)
        return row

    @Slot()
    def _add_step(self) -> None:
        row = self._insert(MacroStep(Action.NOTE))
        self._show_places()
        self._take_edit()
        row.action.setFocus()

    def _move(self, row: StepRow, way: int) -> None:
        place = self._rows.index(row) + way
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._steps.insertWidget(place, row)
        self._show_places()
        self._take_edit()
        (row.up if way < 0 and place else row.down if way > 0 else row.action).setFocus()

    def _take_out(self, row: StepRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show_places()
        self._take_edit()
        self._rows[min(place, len(self._rows) - 1)].action.setFocus()

    def _show_places(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.show_place(number, len(self._rows))
        self.add.setEnabled(len(self._rows) < MAX_STEPS)
        self._show_preview()

    @Slot()
    def _show_preview(self) -> None:
        self._preview.say("\n".join(preview_lines(self._macro, self._titles)))

    @Slot(str)
    def _take_key(self, keys: str) -> None:
        self._keys = keys
        self.key.show_keys(key_caption(keys))
        self._take_edit()

    @property
    def _macro(self) -> Macro:
        steps = tuple(row.step for row in self._rows)
        return Macro(self._named, steps, self._keys)

    def _fault(self) -> str:
        return self._key_fault() or self._order_fault() or self._text_fault() or self._name_fault()

    def _key_fault(self) -> str:
        if self._keys and not are_keys(self._keys):
            return self.tr("These keys cannot be pressed. Choose others.")
        name = macro_operation(self._old, "").name if self._old else ""
        return why_not(keys_in_force(self._context.services), name, self._keys)

    def _order_fault(self) -> str:
        verdict: Action | None = None
        for action in (row.step.action for row in self._rows):
            if verdict is not None and action in VERDICTS:
                said = self.tr("“{one}” and “{other}” cannot both be done; keep one of them.")
                return said.format(one=words.verb(verdict), other=words.verb(action))
            if verdict is not None and action not in AFTER_VERDICT:
                said = self.tr("“{one}” must come before “{other}”.")
                return said.format(one=words.verb(action), other=words.verb(verdict))
            verdict = action if action in VERDICTS else verdict
        return ""

    def _text_fault(self) -> str:
        return next(filter(None, (fault_words(row.step.reply) for row in self._rows)), "")

    def _name_fault(self) -> str:
        return self._taken(tuple(one.name for one in self._context.services.kit.macros.all()))

    def _missing(self) -> str:
        if why := self._no_name():
            return why
        for row in self._rows:
            step = row.step
            if step.action is Action.REPLY and not (step.reply or step.saved_reply):
                row.fields.text.setFocus()
                return self.tr("Write the text of the reply, or choose a saved one.")
            if step.action is Action.EDIT and not step.reply:
                row.fields.new_text.setFocus()
                return self.tr("Write the new text of the comment.")
            if step.action is Action.NOTE and not step.note:
                row.fields.note.setFocus()
                return self.tr("Write the note.")
        try:
            read_macro(macro_values(self._macro))
        except KitError as error:
            return words.said(error)
        return ""

    def _work(self) -> Callable[[], Changes]:
        macro, old, macros = self._macro, self._old, self._context.services.kit.macros
        return lambda: macros.save(macro, instead_of=old)
