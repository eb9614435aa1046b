"""What the forms for a saved reply and for a macro share: name, trouble, saving and leaving."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.changes import Changes
from core.services.kit.macros import Macro
from core.services.kit.replies import SavedReply
from core.services.kit.shelf import MAX_NAME
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.kit.kit_draft import KitDraft
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage

_FIELD = 300


class KitForm(SettingsPage):
    """Ctrl+Enter saves. Esc leaves; if something was changed, only the second time."""

    saved = Signal(str)  # the name
    left = Signal()

    def __init__(
        self, context: ScreenContext, title: str, sentence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, title, sentence, parent=parent)
        self._context = context
        self._old = ""
        self._is_changed = self._is_warned = False
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setMinimumWidth(self._theme.u(_FIELD))
        self._said = Words(self._theme, role="danger", wraps=True)
        self._said.hide()
        self.save = PushButton(self._theme, self.tr("Save"), kind="primary", keys=self._save_keys())
        self.cancel = PushButton(self._theme, self.tr("Cancel"))
        self.name.textEdited.connect(self._take_edit)
        self.save.clicked.connect(self.finish)
        self.cancel.clicked.connect(self.left)

    def _save_keys(self) -> str:
        return self.tr("Ctrl+Enter")

    def _add_foot(self) -> None:
        self.form.addWidget(self._said)
        self.form.addSpacing(self._theme.u(8))
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(8))
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        self.form.addLayout(row)

    @property
    def said(self) -> str:
        """Return what stands against saving or leaving, "" for nothing."""
        return self._said.text() if not self._said.isHidden() else ""

    def _draft_of(self, thing: SavedReply | Macro) -> KitDraft | None:
        return KitDraft(self._old, thing) if self._is_changed else None

    def _go_on(self, draft: KitDraft) -> None:
        """Take up what was changed in another form of this kind."""
        self._old = draft.old
        self._take_edit()

    def _begin(self, name: str) -> None:
        self._old = name
        self.name.setText(words.given_name(name))
        self._is_changed = self._is_warned = False
        self._say("")
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _take_edit(self) -> None:
        """Note that something was changed, and say at once what cannot be saved."""
        self._is_changed, self._is_warned = True, False
        self._say(self._fault())

    def _fault(self) -> str:
        """Say what is wrong in what is written so far; what is only missing is said on saving."""
        raise NotImplementedError

    def _missing(self) -> str:
        """Say what is still missing."""
        raise NotImplementedError

    def _work(self) -> Callable[[], Changes]:
        """Return what saves the thing as it stands in the form."""
        raise NotImplementedError

    @Slot()
    def finish(self) -> None:
        """Save, or say what stands against it."""
        why_not = self._fault() or self._missing()
        self._say(why_not)
        if why_not:
            self._show_said()
            return
        name = self._named
        self._context.background.run(
            self._work(),
            owner=self,
            done=lambda changes: self._finished(changes, name),
            failed=lambda error: self._say(words.said(error)),
            lane=WorkLane.DECIDE,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter, leave on Esc."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if self._is_changed and not self._is_warned:
            self._is_warned = True
            self._say(self.tr("This is not saved yet. Esc once more leaves without saving."))
            self._show_said()
        else:
            self.left.emit()

    def _show_said(self) -> None:
        """Bring what was said into sight, where the form is longer than the window."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._said))

    def _finished(self, changes: Changes, name: str) -> None:
        self._context.bus.publish(changes)
        self.saved.emit(name)

    @property
    def _named(self) -> str:
        """Return the name in the field; a shipped one that stays as it is keeps its stored form."""
        name = self.name.text().strip()
        return self._old if self._old and name == words.given_name(self._old) else name

    def _no_name(self) -> str:
        if self.name.text().strip():
            return ""
        self.name.setFocus()
        return self.tr("Give it a name.")

    def _taken(self, names: tuple[str, ...]) -> str:
        """Say that another thing has this name already, if one has."""
        wanted = self._named.casefold()
        known = [(name, words.given_name(name)) for name in names if name != self._old]
        others = {one.casefold() for pair in known for one in pair}
        return self.tr("Another one has this name already.") if wanted in others else ""

    def _say(self, why: str) -> None:
        self._said.say(why)
        self._said.setVisible(bool(why))
