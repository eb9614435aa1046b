"""Replies and macros: what the team keeps at hand, to make, change, order and remove."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import KitError
from core.services.kit.macros import Macro
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.key_settings import keys_in_force
from ui.desktop.kit.kit_draft import KitDraft
from ui.desktop.kit.kit_form import KitForm
from ui.desktop.kit.kit_list import KitEntry
from ui.desktop.kit.label_titles import title_of_label
from ui.desktop.kit.macro_form import MacroForm
from ui.desktop.kit.macro_words import StepTitles, macro_line
from ui.desktop.kit.reply_form import ReplyForm
from ui.desktop.kit.reply_words import policy_titles, reply_line
from ui.desktop.kit.shelf_part import ShelfPart, ShelfWords
from ui.desktop.kit.shelf_sharing import SharingWords
from ui.desktop.policy_book import policies_of
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage
from ui.desktop.widgets.one_of import OneOf


class KitPage(QWidget):
    """Two lists; the form of one thing takes their place while it is open."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kit = context.services.kit
        policies = policies_of(context)
        self._titles = policy_titles(policies)
        self._steps = StepTitles(self._titles, title_of_label(context.services))
        self.overview = SettingsPage(
            context.theme,
            self.tr("Replies and macros"),
            self.tr(
                "Texts to answer with, and steps under one key. Both lie as files in the profile."
            ),
        )
        self.replies = ShelfPart(
            context, self._kit.replies, self._reply_words(), self._replies, self._warning
        )
        self.macros = ShelfPart(context, self._kit.macros, self._macro_words(), self._macros)
        self.reply_form = ReplyForm(context, policies)
        self.macro_form = MacroForm(context, policies)
        self._pages = OneOf()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for title, shelf in (
            (self.tr("Saved replies"), self.replies),
            (self.tr("Macros"), self.macros),
        ):
            self.overview.add_section(title, ways=(shelf.bring_in, shelf.export))
            self.overview.form.addWidget(shelf)
        for page in (self.overview, self.reply_form, self.macro_form):
            self._pages.add_page(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _connect(self) -> None:
        self.replies.new_asked.connect(lambda: self.edit_reply(""))
        self.replies.edit_asked.connect(self.edit_reply)
        self.replies.rename_asked.connect(self.edit_reply)
        self.macros.new_asked.connect(lambda: self.edit_macro(""))
        self.macros.edit_asked.connect(self.edit_macro)
        self.macros.rename_asked.connect(self.edit_macro)
        self._connect_form(self.reply_form, self.replies)
        self._connect_form(self.macro_form, self.macros)

    def _connect_form(self, form: KitForm, part: ShelfPart) -> None:
        form.left.connect(lambda: self._close(part))
        form.saved.connect(lambda name: self._close(part, name))

    @property
    def page(self) -> QWidget | None:
        """Return the overview or the form in its place."""
        return self._pages.page

    @property
    def draft(self) -> KitDraft | None:
        """Return what was changed in the open form and is not saved, None for nothing."""
        forms = (self.reply_form, self.macro_form)
        return next((one.draft for one in forms if one is self._pages.page), None)

    def put_back(self, draft: KitDraft) -> None:
        """Go on with what was changed in the form of a page that is gone."""
        if isinstance(draft.thing, Macro):
            self._pages.show_page(self.macro_form)
            self.macro_form.go_on(draft, draft.thing)
        else:
            self._pages.show_page(self.reply_form)
            self.reply_form.go_on(draft, draft.thing)

    def edit_reply(self, name: str) -> None:
        """Open the form of a saved reply, "" for a new one."""
        try:
            reply = self._kit.replies.get(name) if name else None
        except KitError as error:
            self._context.notices(words.said(error))
            return
        self._pages.show_page(self.reply_form)
        self.reply_form.open(reply)

    def edit_macro(self, name: str) -> None:
        """Open the form of a macro, "" for a new one."""
        try:
            macro = self._kit.macros.get(name) if name else None
        except KitError as error:
            self._context.notices(words.said(error))
            return
        self._pages.show_page(self.macro_form)
        self.macro_form.open(macro)

    def _close(self, part: ShelfPart, name: str = "") -> None:
        self._pages.show_page(self.overview)
        part.show_all(name)
        part.take_focus()

    def _replies(self) -> list[KitEntry]:
        lang = self.locale().name()[:2]
        return [
            KitEntry(one.name, reply_line(one, self._titles, lang))
            for one in self._kit.replies.all()
        ]

    def _macros(self) -> list[KitEntry]:
        keys = keys_in_force(self._context.services)
        captions = {one.words: keys.caption(one.name) for one in keys.macros}
        return [
            KitEntry(one.name, macro_line(one, self._steps), captions.get(one.name, ""))
            for one in self._kit.macros.all()
        ]

    def _warning(self, reply: str) -> str:
        users = [
            self.tr("“{name}”").format(name=display_line(words.given_name(one)))
            for one in self._kit.macros_with(reply)
        ]
        if not users:
            return ""
        count = len(users)
        said = self.tr("%Ln macro(s) cannot run without it: {names}.", "", count)
        return said.format(names=", ".join(users))

    def _reply_words(self) -> ShelfWords:
        return ShelfWords(
            self.tr("Saved replies"),
            self.tr("New reply …"),
            "chat-centered-text",
            self.tr("No saved reply yet"),
            self.tr(
                "Write once what is answered again and again. What was written to a comment in "
                "the inbox can be saved, too."
            ),
            SharingWords(
                self.tr("Export saved replies"),
                self.tr("Import saved replies"),
                "parapet-replies.toml",
                self.tr("Saved replies (*.toml)"),
            ),
        )

    def _macro_words(self) -> ShelfWords:
        return ShelfWords(
            self.tr("Macros"),
            self.tr("New macro …"),
            "lightning",
            self.tr("No macro yet"),
            self.tr(
                "One key for steps that belong together, such as: thank, approve, add a note. "
                "One undo takes all of them back."
            ),
            SharingWords(
                self.tr("Export macros"),
                self.tr("Import macros"),
                "parapet-macros.toml",
                self.tr("Macros (*.toml)"),
            ),
        )
