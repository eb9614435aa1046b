"""Choosing a saved reply by a few letters: what fits the comment first, with its text below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.services.kit.replies import SavedReply
from core.settings import Settings
from ui.desktop import words
from ui.desktop.display_text import display_line, display_text
from ui.desktop.inbox.reply_ranking import ReplyHit, ranked
from ui.desktop.kit.reply_words import language_title
from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.palette.hit_list import STEPS, HitList
from ui.desktop.palette.matching import Hit
from ui.desktop.palette.palette_delegate import ROW
from ui.desktop.parts import KeyCap, Panel, Rule, SearchField, Words
from ui.desktop.theme import Theme

_MOST_ROWS, _MOST_IN_TEXT = 4, 280
_MOST_IN_NAME = 80
_FIELD_LEAST = 200
_LINES_BELOW, _AROUND_LIST = 2, 30  # of the text; gaps and the line between, in units


@dataclass(frozen=True, slots=True)
class ReplyOffer:
    """What there is to choose from, and for which comment."""

    replies: Sequence[SavedReply]
    lang: str
    policy: str
    policies: Mapping[str, str]
    settings: Settings


@dataclass(frozen=True, slots=True)
class _Heading:
    heading: str


class ReplyPicker(QWidget):
    """Enter takes the reply in question, Esc goes back; `looked_at` asks how it would read."""

    chosen = Signal(str)
    looked_at = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offer: ReplyOffer | None = None
        self._most = 1 << 20
        self.field = SearchField(theme, self.tr("Find a saved reply"))
        self.list = HitList(theme, self.tr("Saved replies"), has_keys=False)
        self.list.setMinimumHeight(theme.u(ROW))  # a low window has no room for more
        self._nothing = Words(theme, role="text-2", wraps=True)
        self._text = Words(theme, role="text-2", wraps=True, is_quoted=True)
        self._panel = Panel(theme)
        self._hints = QWidget()
        self._lay_out()
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._find)
        self.field.left.connect(self.left)
        self.list.chosen_moved.connect(self._look)
        self.list.pressed_hit.connect(self._take)

    def _lay_out(self) -> None:
        u = self._theme.u
        head = QHBoxLayout()
        head.setSpacing(u(8))
        head.addWidget(self.field, 1)
        head.addWidget(self._hints)
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(u(8))
        for cap, said in (
            (self.tr("Enter"), self.tr("inserts it")),
            (self.tr("Esc"), self.tr("goes back")),
        ):
            hints.addWidget(KeyCap(self._theme, cap))
            hints.addWidget(Words(self._theme, said, style="caption", role="text-2"))
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(1, u(4), 1, u(8))
        inside.setSpacing(0)
        self._rule = Rule(self._theme)
        for label in (self._text, self._nothing):
            label.setContentsMargins(u(16), u(8), u(16), 0)
        for part in (self.list, self._rule, self._text, self._nothing):
            inside.addWidget(part)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(u(8))
        page.addLayout(head)
        page.addWidget(self._panel)

    @property
    def current(self) -> str:
        """Return the name of the reply in question, "" for none."""
        hit = self.list.chosen
        return hit.command.operation if hit else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the replies found, in their order."""
        rows = [self.list.hits.hit_at(row) for row in range(self.list.hits.rowCount())]
        return tuple(hit.command.operation for hit in rows if hit is not None)

    @property
    def said(self) -> str:
        """Return what is said below the list."""
        return (self._text if self.names else self._nothing).text()

    def open(self, offer: ReplyOffer) -> None:
        """Offer all that there is; the field has the keyboard."""
        self._offer = offer
        self.field.clear()
        self._find("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, name: str, text: str, why_not: str = "") -> None:
        """Show how the reply in question would read, or why it cannot be used here."""
        if name != self.current:
            return
        self._text.set_role("danger" if why_not else "text-2")
        self._text.say(why_not or display_text(text, _MOST_IN_TEXT).text)

    def limit(self, most: int) -> None:
        """Take no more height than this: the list gets lower, what it says stays in sight."""
        self._most = most
        self._fit_list()

    def _fit_list(self) -> None:
        u, said = self._theme.u, _LINES_BELOW * self._text.line_height()
        room = self._most - self.field.sizeHint().height() - u(_AROUND_LIST) - said
        heights = (self.list.height_for(rows) for rows in range(_MOST_ROWS, 0, -1))
        fitting = next((high for high in heights if high <= room), self.list.height_for(1))
        self.list.setMaximumHeight(fitting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the keys do where there is no room for it."""
        super().resizeEvent(event)
        room = self._hints.sizeHint().width() + self._theme.u(_FIELD_LEAST)
        self._hints.setVisible(self.width() >= room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            is_press = event.type() is QEvent.Type.KeyPress
            return is_press and self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.list.step(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            return False
        return True

    def _take(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    def _find(self, wanted: str) -> None:
        offer = self._offer
        if offer is None:
            return
        hits = ranked(
            wanted,
            offer.replies,
            lang=offer.lang,
            policy=offer.policy,
            settings=offer.settings,
        )
        groups = groupby(hits, key=lambda hit: hit.fits_language)
        self.list.show_groups(
            [(self._heading(fits), [self._shown(one) for one in some]) for fits, some in groups]
        )
        self._nothing.say(self._why_nothing(wanted))
        for part in (self.list, self._rule, self._text):
            part.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._fit_list()

    def _heading(self, fits: bool) -> _Heading:
        lang = self._offer.lang if self._offer else ""
        if not lang:
            return _Heading(self.tr("Saved replies"))
        if not fits:
            return _Heading(self.tr("In other languages"))
        pattern = self.tr("In {language}")
        return _Heading(pattern.format(language=words.language(lang)))

    def _shown(self, hit: ReplyHit) -> Hit:
        reply = hit.reply
        kind = ", ".join(language_title(code) for code in reply.texts)
        if reply.policy and self._offer:
            title = self._offer.policies.get(reply.policy, reply.policy)
            kind = f"{words.policy(reply.policy, title)} · {kind}"
        command = Command(
            display_line(words.given_name(reply.name), _MOST_IN_NAME),
            CommandGroup.COMMENT,
            kind,
            "chat-centered-text",
            lambda: None,
            operation=reply.name,
        )
        is_plain = command.title == words.given_name(reply.name)
        return Hit(command, hit.rank, hit.spans if is_plain else ())

    def _why_nothing(self, wanted: str) -> str:
        if self._offer and not self._offer.replies:
            return self.tr(
                "There is no saved reply yet. Write a reply, then save it for the next time."
            )
        return self.tr("No saved reply has “{words}” in it.").format(words=wanted.strip())

    def _look(self) -> None:
        self._text.set_role("text-2")
        self._text.say("")
        hit = self.list.chosen
        self.field.setAccessibleDescription(hit.command.title if hit else "")
        if self.current:
            self.looked_at.emit(self.current)
