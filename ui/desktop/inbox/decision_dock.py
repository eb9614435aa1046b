"""The decision dock: policy, reason and the buttons; questions are asked in place."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.model import Action
from ui.desktop import words
from ui.desktop.inbox.action_row import ActionRow
from ui.desktop.inbox.context_pane import MOST_CONTEXT
from ui.desktop.inbox.decision_draft import DecisionDraft, Escalation
from ui.desktop.inbox.dock_questions import DockChoices, DockQuestions
from ui.desktop.inbox.inbox_place import DockDraft
from ui.desktop.inbox.policy_row import PolicyRow
from ui.desktop.inbox.reading_pane import MOST_READING
from ui.desktop.key_map import KeyMap
from ui.desktop.theme import Theme
from ui.desktop.widgets.first_focus import FirstFocus
from ui.desktop.widgets.one_of import OneOf
from ui.desktop.widgets.short_area import ShortArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model import CommentId
    from core.services import Capability, DecisionPreview, Policy
    from ui.desktop.inbox.assign_page import AssignPage
    from ui.desktop.inbox.bulk_row import BulkRow
    from ui.desktop.inbox.confirm_row import ConfirmRow
    from ui.desktop.inbox.escalate_page import EscalatePage
    from ui.desktop.inbox.reply_row import ReplyRow
    from ui.desktop.inbox.snooze_page import SnoozePage
    from ui.desktop.inbox.text_row import TextRow

_MORE = (
    Action.NOTE,
    Action.ASSIGN,
    Action.SPAM,
    Action.UNHIDE,
    Action.MUTE,
    Action.BLOCK,
    Action.REPORT,
)
_WIDEST = MOST_READING + MOST_CONTEXT - 32  # on a large screen “More” stays near the others


class DecisionDock(QFrame):
    """Turns a button or a key into a draft; asks first where a text, a time or a yes is needed."""

    decided = Signal(object)  # DecisionDraft
    preview_asked = Signal(object)  # DecisionDraft for many: what would it do?
    agreed = Signal(object)  # tuple[CommentId, ...], after the preview
    refused = Signal(str)  # why the platform cannot do what was asked
    opened = Signal()  # a text, a time or a yes is asked for
    left = Signal()  # the person went back to the list
    reply_made = Signal(object)  # the ReplyRow, which needs somebody who brings the saved replies

    def __init__(
        self,
        theme: Theme,
        policies: "Sequence[Policy]",
        clock: Callable[[], datetime],
        choices: DockChoices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._choices = choices
        self._capabilities: Mapping[Action, Capability] = {}
        self._key_map: KeyMap | None = None
        self._count = 0
        self._platform = ""
        self._asked = Action.APPROVE
        self._most = 1 << 20
        self._last_policy = ("", "")
        self._create_widgets(policies)
        self._lay_out()
        self._connect()

    def _create_widgets(self, policies: "Sequence[Policy]") -> None:
        theme = self._theme
        self.policy = PolicyRow(theme, policies)
        self.actions_row = ActionRow(theme)
        self._more = QMenu(self)
        self._pages = OneOf()
        self._questions = DockQuestions(theme, self._choices, self._pages.add_page)

    def _lay_out(self) -> None:
        self._main = QWidget()
        rows = QVBoxLayout(self._main)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.u(10))
        rows.addWidget(self.policy)
        rows.addWidget(self.actions_row)
        self._pages.add_page(self._main)
        row = QHBoxLayout(self)  # a space is mirrored, a margin is not
        row.setContentsMargins(*[self._theme.u(n) for n in (16, 10, 16, 10)])
        row.setSpacing(0)
        self._room = ShortArea(self._theme, self._pages)
        self._room.setMaximumWidth(self._theme.u(_WIDEST))
        self._pages.turned.connect(self._room.updateGeometry)
        row.addWidget(self._room, 1)
        row.addStretch(0)
        FirstFocus(self, lambda: self.actions_row.button(Action.APPROVE))

    def _connect(self) -> None:
        self.policy.left.connect(self.left)
        self.actions_row.action_asked.connect(self.ask)
        self.actions_row.more_asked.connect(self.open_more)

    @cached_property
    def reply(self) -> "ReplyRow":
        """The editor of a reply, as all questions made when it is first asked for."""
        page = self._questions.reply
        page.finished.connect(self._reply)
        page.editor.left.connect(self._leave)
        page.limit(self._most)
        if self._key_map is not None:
            page.show_keys(self._key_map)
        self.reply_made.emit(page)
        return page

    @cached_property
    def note(self) -> "TextRow":
        """The editor of a note."""
        page = self._questions.note
        page.finished.connect(lambda text: self._decide(Action.NOTE, note=text))
        page.left.connect(self._leave)
        return page

    @cached_property
    def snooze(self) -> "SnoozePage":
        """Until when a comment is put away."""
        page = self._questions.snooze
        page.chosen.connect(self._snooze)
        page.left.connect(self._leave)
        return page

    @cached_property
    def assign(self) -> "AssignPage":
        """To whom a comment is given."""
        page = self._questions.assign
        page.chosen.connect(lambda role: self._decide(Action.ASSIGN, assignee=role))
        page.left.connect(self._leave)
        return page

    @cached_property
    def escalate(self) -> "EscalatePage":
        """To whom a comment is handed on."""
        page = self._questions.escalate
        page.chosen.connect(self._escalate)
        page.left.connect(self._leave)
        return page

    @cached_property
    def bulk(self) -> "BulkRow":
        """What a decision about many would do."""
        page = self._questions.bulk
        page.agreed.connect(self._agree)
        page.left.connect(self._leave)
        return page

    @cached_property
    def confirm(self) -> "ConfirmRow":
        """Whether it is meant."""
        page = self._questions.confirm
        page.agreed.connect(lambda: self._decide(self._asked))
        page.left.connect(self._leave)
        return page

    def limit(self, height: int) -> None:
        """Take no more than this; what is asked for scrolls then."""
        self._room.limit(height)
        self._most = height
        if self._questions.is_made("reply"):
            self.reply.limit(height)

    def show_target(
        self, platform: str, count: int, capabilities: "Mapping[Action, Capability]"
    ) -> None:
        """Decide from now on about `count` comments; a started reply or question is dropped."""
        self._platform = platform
        self._count = count
        self._capabilities = capabilities
        self._pages.show_page(self._main)
        self.policy.reset()
        self.actions_row.show_capabilities(capabilities)
        self.actions_row.show_count(count)
        self.setEnabled(count > 0)
        self.policy.hint(self._consequence())

    def show_keys(self, key_map: KeyMap) -> None:
        """Print the keys in force."""
        self._key_map = key_map
        self.actions_row.show_keys(key_map)
        if self._questions.is_made("reply"):
            self.reply.show_keys(key_map)

    def ask(self, action: Action) -> None:
        """Start a decision as a button or a key does."""
        capability = self._capabilities.get(action)
        if not self._count or capability is None:
            return
        if not capability.allowed:
            self.refused.emit(words.said(capability.why))
        elif action is Action.REPLY:
            self._open(self.reply, self.reply.open)
        elif action is Action.ASSIGN:
            self._open(self.assign, self.assign.open)
        elif action is Action.NOTE:
            self._open(self.note, self.note.open)
        elif action is Action.SNOOZE:
            self._open(self.snooze, lambda: self.snooze.open(self._clock()))
        elif not capability.can_undo and self._count == 1:
            self._open(self.confirm, lambda: self._ask_final(action))
        else:
            self._decide(action)

    def escalate_to(self) -> None:
        """Ask to whom the comment is handed on, and by when."""
        if self._count and Action.ESCALATE in self._capabilities:
            self._open(self.escalate, lambda: self.escalate.open(self._clock()))

    def use_last_policy(self) -> None:
        """Choose the policy and the reason of the last decision that had one."""
        self.policy.choose(*self._last_policy)

    def reply_with_saved(self) -> None:
        """Begin a reply by choosing a saved one."""
        self.ask(Action.REPLY)
        if self._questions.is_shown("reply", self._pages.page):
            self.reply.ask_picker()

    @property
    def draft(self) -> DockDraft:
        """Return what was begun."""
        page = self._pages.page
        return DockDraft(
            self.policy.policy,
            self.policy.reason,
            self.reply.text if self._questions.is_shown("reply", page) else None,
            self.note.text if self._questions.is_shown("note", page) else None,
            is_template=self._questions.is_shown("reply", page) and self.reply.is_template,
            saved_reply=self.reply.saved_name,
        )

    def put_back(self, draft: DockDraft) -> None:
        """Go on with what was begun."""
        self.policy.choose(draft.policy, draft.reason)
        if draft.reply is not None:
            self.ask(Action.REPLY)
            self.reply.fill(
                draft.reply, is_template=draft.is_template, saved_name=draft.saved_reply
            )
        elif draft.note is not None:
            self.ask(Action.NOTE)
            self.note.open(draft.note)

    def show_preview(self, preview: "DecisionPreview", verb: str) -> None:
        """Say what a decision about many would do, and offer it."""
        self._pages.show_page(self.bulk)
        self.opened.emit()
        self.bulk.show_preview(preview, verb)

    @property
    def is_asking(self) -> bool:
        """Whether a question stands in place of the buttons."""
        return self._pages.page is not self._main

    def open_more(self) -> None:
        """Offer the rarer actions."""
        menu = self._more
        menu.clear()
        for action in _MORE:
            capability = self._capabilities.get(action)
            entry = menu.addAction(words.verb(action))
            entry.setEnabled(capability is not None and capability.allowed)
            entry.triggered.connect(lambda _=False, chosen=action: self.ask(chosen))
        hand_on = menu.addAction(self.tr("Escalate to …"))
        hand_on.triggered.connect(lambda: self.escalate_to())
        button = self.actions_row.more
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _open(self, page: QWidget, begin: Callable[[], None]) -> None:
        self._pages.show_page(page)
        self.opened.emit()
        begin()

    def _ask_final(self, action: Action) -> None:
        self._asked = action
        question = self.tr("{action} for good on {platform}? It cannot be taken back.")
        self.confirm.ask(
            question.format(action=words.verb(action), platform=self._platform), words.verb(action)
        )

    def _reply(self, text: str) -> None:
        row = self.reply
        self._decide(
            Action.REPLY, reply=text, is_template=row.is_template, saved_reply=row.saved_name
        )

    def _snooze(self, until: datetime | None, until_reply: bool) -> None:
        self._decide(Action.SNOOZE, snoozed_until=until, until_reply=until_reply)

    def _escalate(self, asked: Escalation) -> None:
        self._decide(Action.ESCALATE, assignee=asked.to, due_at=asked.due_at, note=asked.note)

    def _decide(self, action: Action, **given: Any) -> None:  # noqa: ANN401 - fields of a draft
        draft = DecisionDraft(action, self.policy.policy, self.policy.reason, **given)
        if draft.policy:
            self._last_policy = (draft.policy, draft.reason)
        if self._count > 1:
            self.preview_asked.emit(draft)
            return
        self._pages.show_page(self._main)
        self.decided.emit(draft)

    def _agree(self, ids: "tuple[CommentId, ...]") -> None:
        self._pages.show_page(self._main)
        self.agreed.emit(ids)

    def _leave(self) -> None:
        self._pages.show_page(self._main)
        self.left.emit()

    def _consequence(self) -> str:
        """Say it where hiding would be kept here alone; a platform may refuse it, too."""
        hide = self._capabilities.get(Action.HIDE)
        is_from_file = hide is not None and hide.allowed and not hide.leaves
        return self.tr("From a file: nothing is sent") if is_from_file else ""
