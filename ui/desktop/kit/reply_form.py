"""The form of a saved reply: name, policy, and a text for each language."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from core.changes import Changes
from core.choices import LanguageChoice
from core.services.kit.placeholders import fault_in
from core.services.kit.replies import ANY_LANGUAGE, SavedReply
from ui.desktop import words
from ui.desktop.kit.choice import keep_narrow
from ui.desktop.kit.kit_draft import KitDraft
from ui.desktop.kit.kit_form import KitForm
from ui.desktop.kit.reply_words import fault_words, language_title, placeholder_titles
from ui.desktop.parts import PushButton, Words
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Policy

_OFFERED = ("en", "de", ANY_LANGUAGE)
_TEXT = 120


class ReplyForm(KitForm):
    """A language without a text is left out; what no placeholder can be is said while typing."""

    def __init__(
        self, context: ScreenContext, policies: "tuple[Policy, ...]", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context,
            self.tr("Saved reply"),
            self.tr("A text to answer with. Its placeholders are filled in for each comment."),
            parent,
        )
        self._policies = policies
        self._texts: dict[str, str] = {}
        self._shown = ""
        self._create_widgets()
        self._add_fields()
        self._connect()

    def _create_widgets(self) -> None:
        theme = self._theme
        self.policy = keep_narrow(QComboBox())
        self.language = QComboBox()
        self._written = Words(theme, style="caption", role="text-2", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.u(_TEXT))
        self.text.setAccessibleName(self.tr("Text of the reply"))
        self.insert = PushButton(theme, self.tr("Insert a placeholder"), icon="brackets-curly")
        self._menu = QMenu(self)
        for name, title in placeholder_titles().items():
            entry = self._menu.addAction(f"{{{name}}}\t{title}")
            entry.triggered.connect(lambda _=False, one=name: self._insert(one))

    def _add_fields(self) -> None:
        self.add_row(self.tr("Name"), self.tr("what it is found by"), self.name)
        self.add_row(
            self.tr("Policy"),
            self.tr("comments decided under it are offered this reply first"),
            self.policy,
        )
        self.add_row(
            self.tr("Language"),
            self.tr("each language has its own text; “Any language” fits all others"),
            self.language,
        )
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(8))
        row.addWidget(self._written, 1)
        row.addWidget(self.insert)
        self.form.addLayout(row)
        self.form.addWidget(self.text)
        self._add_foot()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._take_text)
        self.language.activated.connect(self._take_language)
        self.policy.activated.connect(self._take_edit)
        self.insert.clicked.connect(self._open_placeholders)

    def open(self, reply: SavedReply | None = None) -> None:
        """Begin with a reply, or with an empty one; the name has the keyboard."""
        self._texts = dict(reply.texts) if reply else {}
        self._fill_policies(reply.policy if reply else "")
        self._fill_languages()
        self._show_language(next(iter(self._texts), self._own_language()))
        self._begin(reply.name if reply else "")
        self.name.setFocus()

    @property
    def draft(self) -> KitDraft | None:
        """Return what was changed and is not saved."""
        return self._draft_of(self._reply)

    def go_on(self, draft: KitDraft, reply: SavedReply) -> None:
        """Go on with what was changed."""
        self.open(reply)
        self._go_on(draft)

    def _own_language(self) -> str:
        chosen = self._context.settings().language
        if chosen is LanguageChoice.SYSTEM:
            return "de" if self.locale().name().startswith("de") else "en"
        return str(chosen)

    def _fill_policies(self, key: str) -> None:
        self.policy.clear()
        self.policy.addItem(self.tr("None"), "")
        known = {one.key: one.title for one in self._policies}
        for one, title in {**({key: key} if key else {}), **known}.items():
            self.policy.addItem(words.policy(one, title), one)
        self.policy.setCurrentIndex(max(0, self.policy.findData(key)))

    def _fill_languages(self) -> None:
        self.language.clear()
        for code in dict.fromkeys((*_OFFERED, *self._texts)):
            self.language.addItem(language_title(code), code)

    def _show_language(self, code: str) -> None:
        self._shown = code
        self.language.setCurrentIndex(max(0, self.language.findData(code)))
        self.text.blockSignals(True)
        self.text.setPlainText(self._texts.get(code, ""))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.blockSignals(False)
        self._show_written()
        self._underline()

    @Slot()
    def _take_language(self) -> None:
        self._show_language(str(self.language.currentData()))
        self._say(self._fault())

    @Slot()
    def _take_text(self) -> None:
        self._texts[self._shown] = self.text.toPlainText()
        self._show_written()
        self._underline()
        self._take_edit()

    def _show_written(self) -> None:
        written = [language_title(code) for code, text in self._texts.items() if text.strip()]
        if written:
            said = self.tr("Written so far: {languages}").format(languages=", ".join(written))
        else:
            said = self.tr("No text yet. Write one, in one language or more.")
        self._written.say(said)

    def _underline(self) -> None:
        """Mark what is no placeholder."""
        text = self.text.toPlainText()
        fault = fault_in(text)
        marks = []
        if fault is not None:
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._theme.color("danger"))
            cursor = self.text.textCursor()
            begin = _units(text[: fault.start])
            cursor.setPosition(begin)
            cursor.setPosition(begin + _units(fault.mark), cursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.text.setExtraSelections(marks)

    @Slot()
    def _open_placeholders(self) -> None:
        self._menu.setActiveAction(self._menu.actions()[0])
        self._menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))

    def _insert(self, name: str) -> None:
        self.text.insertPlainText(f"{{{name}}}")
        self.text.setFocus()

    def _fault(self) -> str:
        for code in (self._shown, *self._texts):
            why = fault_words(self._texts.get(code, ""))
            if why:
                return why if code == self._shown else f"{language_title(code)}: {why}"
        return self._taken(tuple(one.name for one in self._context.services.kit.replies.all()))

    def _missing(self) -> str:
        if why := self._no_name():
            return why
        if any(text.strip() for text in self._texts.values()):
            return ""
        self.text.setFocus()
        return self.tr("Write the text of the reply.")

    @property
    def _reply(self) -> SavedReply:
        texts = {code: text for code, text in self._texts.items() if text.strip()}
        return SavedReply(self._named, texts, str(self.policy.currentData()))

    def _work(self) -> Callable[[], Changes]:
        reply, old, kit = self._reply, self._old, self._context.services.kit
        return lambda: kit.save_reply(reply, instead_of=old)


def _units(text: str) -> int:
    """Return the length as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
