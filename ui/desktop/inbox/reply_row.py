"""The editor of a reply, with the way to the saved replies of the team."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import Action
from ui.desktop import words
from ui.desktop.inbox.name_row import NameRow
from ui.desktop.inbox.reply_picker import ReplyOffer, ReplyPicker
from ui.desktop.inbox.text_row import TextRow
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_map import KeyMap
from ui.desktop.kit.reply_words import fault_words
from ui.desktop.parts import LinkButton, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.one_of import OneOf

_WIDEST = 760


@dataclass(frozen=True, slots=True)
class _AsSaved:
    """The saved reply that was written alone, its text, and what to say once that is changed."""

    name: str = ""
    text: str = ""
    once_changed: str = ""


class ReplyRow(QWidget):
    """A saved reply is filled in elsewhere, then `insert` writes it; nothing leaves before that."""

    picker_asked = Signal()  # what there is to choose from is brought by `pick`
    saved_asked = Signal(str)  # the name of a saved reply
    keep_asked = Signal(str, str)  # a name, the text to keep under it
    finished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_template = False
        self._as_saved = _AsSaved()
        self.editor = TextRow(
            theme,
            self.tr("Reply, in the name of your organisation"),
            self.tr("Reply"),
            words.ACTION_ICONS[Action.REPLY],
        )
        self.picker = ReplyPicker(theme)
        self.name = NameRow(theme, self.tr("Name of the saved reply"), self.tr("Save"))
        self.saved = LinkButton(theme, self.tr("Saved replies"))
        self.keep = LinkButton(theme, self.tr("Save this as a reply …"))
        self._said = Words(theme, style="caption", role="text-2", wraps=True)
        self._pages = OneOf()
        self._lay_out(theme)
        self._keys = KeyBinder(self, {"saved_reply": self.ask_picker})
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.u(16))
        head.addWidget(self.saved)
        head.addWidget(self.keep)
        head.addWidget(self._said, 1)  # takes no room, not even a gap, while it says nothing
        head.addStretch(0)
        self._said.hide()
        self._writing = QWidget()
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(theme.u(4))
        writing.addLayout(head)
        writing.addWidget(self.editor)
        for one in (self._writing, self.picker, self.name):
            self._pages.add_page(one)
        self._pages.setMaximumWidth(theme.u(_WIDEST))
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._pages, 1)
        page.addStretch(0)  # a wide window leaves the lines as long as they are above

    def _connect(self) -> None:
        self.saved.clicked.connect(self.ask_picker)
        self.keep.clicked.connect(self._ask_name)
        self.editor.changed.connect(self._show_keep)
        self.editor.changed.connect(self._show_changed)
        self.editor.finished.connect(self._finish)
        self.picker.chosen.connect(self.saved_asked)
        self.picker.left.connect(self._write_on)
        self.name.chosen.connect(lambda name: self.keep_asked.emit(name, self.text))
        self.name.left.connect(self._write_on)

    def show_keys(self, key_map: KeyMap) -> None:
        """Take the keys in force."""
        self._keys.bind(key_map)
        self.saved.set_keys(key_map.caption("saved_reply"))

    @property
    def text(self) -> str:
        """Return what is written so far."""
        return self.editor.text

    @property
    def is_template(self) -> bool:
        """Whether its placeholders are to be filled in for each of many comments."""
        return self._is_template

    @property
    def saved_name(self) -> str:
        """Return the saved reply that is written here as it is saved, "" for other words."""
        return self._as_saved.name if self._is_as_saved else ""

    @property
    def _is_as_saved(self) -> bool:
        return self._is_template and self.text == self._as_saved.text

    @property
    def said(self) -> str:
        """Return what is said about the saved reply."""
        return self._said.text()

    @property
    def is_picking(self) -> bool:
        """Whether the saved replies stand in place of the editor."""
        return self._pages.page is self.picker

    def limit(self, most: int) -> None:
        """Take no more height than this for the saved replies."""
        self.picker.limit(most)

    def open(self) -> None:
        """Begin an empty reply."""
        self._say("")
        self._is_template = False
        self._as_saved = _AsSaved()
        self.editor.open()
        self._show_keep()
        self._write_on()

    def ask_picker(self) -> None:
        """Choose a saved reply, as far as there is one to be brought."""
        if not self.is_picking:
            self.picker_asked.emit()

    def pick(self, offer: ReplyOffer) -> None:
        """Offer these saved replies in place of the editor."""
        self._pages.show_page(self.picker)
        self.picker.open(offer)

    def fill(
        self, text: str, remark: str = "", *, is_template: bool = False, saved_name: str = ""
    ) -> None:
        """Begin with a text, and say what is to be known about it."""
        self._is_template = is_template
        self.editor.open(text)
        self._as_saved = _AsSaved(saved_name, self.text)
        self._say(remark)
        self._write_on()

    def insert(self, text: str, remark: str = "") -> None:
        """Write a text where the cursor is, and say what is to be known about it."""
        self.editor.insert(text)
        self._say(remark)
        self._write_on()

    def insert_template(
        self, text: str, remark: str, saved_name: str = "", once_changed: str = ""
    ) -> None:
        """Write a text whose placeholders stay; what was written by hand stays as it is.

        With nothing else written it is the saved reply itself; `once_changed` is said when it is
        no longer.
        """
        is_alone = not self.text
        if not self._is_template:
            self._is_template = True
            self.editor.rewrite(lambda text: text.replace("{", "{{").replace("}", "}}"))
        self.insert(text, remark if is_alone or not once_changed else once_changed)
        self._as_saved = _AsSaved(saved_name, self.text, once_changed) if is_alone else _AsSaved()
        self._show_keep()

    def refuse(self, why: str) -> None:
        """Say why a saved reply cannot be used here."""
        if self.is_picking:
            self.picker.show_text(self.picker.current, "", why)
        else:
            self._say(why, is_trouble=True)

    def say_kept(self, said: str) -> None:
        """Say that the text was kept, and go on writing."""
        self._say(said)
        self._write_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc from the links, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.editor.left.emit()
        else:
            super().keyPressEvent(event)

    def _ask_name(self) -> None:
        self._pages.show_page(self.name)
        self.name.open()

    def _write_on(self) -> None:
        self._pages.show_page(self._writing)
        self.editor.take_focus()

    def _say(self, words_said: str, *, is_trouble: bool = False) -> None:
        self._said.set_role("danger" if is_trouble else "text-2")
        self._said.say(words_said)
        self._said.setVisible(bool(words_said))

    def _show_keep(self) -> None:
        self.keep.setEnabled(bool(self.text) and not self._is_template)

    @Slot()
    def _show_changed(self) -> None:
        if self._as_saved.once_changed and not self._is_as_saved:
            self._say(self._as_saved.once_changed)
            self._as_saved = _AsSaved()

    @Slot(str)
    def _finish(self, text: str) -> None:
        why_not = fault_words(text) if self._is_template else ""
        if why_not:
            self._say(why_not, is_trouble=True)
        else:
            self.finished.emit(text)
