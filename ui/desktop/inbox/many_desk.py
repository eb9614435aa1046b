"""Decisions about many comments: the selected ones, or near-copies behind one row."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.model import Action, CommentId
from ui.desktop import words
from ui.desktop.inbox.decider import Decider
from ui.desktop.inbox.decision_draft import DecisionDraft
from ui.desktop.inbox.dressing import Wardrobe
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import DecisionPreview, Macro

#: So many can be decided at one stroke.
MOST_AT_ONCE = 10_000
#: The near-copies behind so many selected rows are counted while selecting; later in the preview.
_COUNTED_AT_ONCE = 300
#: Of a macro, the step that says where a comment ends up.
_BESIDE = frozenset({Action.NOTE, Action.ASSIGN, Action.REPLY})
Leaves = Callable[[Action], bool]


class ManyDesk(QObject):
    """Asks for a preview, then decides about what the person agreed to."""

    previewed = Signal(object, str)  # DecisionPreview, the verb of its button
    refused = Signal(str)
    decided = Signal()

    def __init__(
        self,
        context: ScreenContext,
        model: QueueModel,
        view: QueueView,
        wardrobe: Wardrobe,
        decider: Decider,
        leaves: Leaves,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._view = view
        self._wardrobe = wardrobe
        self._decider = decider
        self._leaves = leaves
        self._draft: DecisionDraft | None = None
        self._macro: Macro | None = None
        self._is_sent = False
        self._asked: frozenset[CommentId] = frozenset()
        self._agreed: list[frozenset[CommentId]] = []  # what was asked about in each decision

    @property
    def rows(self) -> tuple[CommentId, ...]:
        """Return the rows in question: the selected ones, else the current one."""
        current = self._view.current_comment
        return self._model.marked or ((current,) if current is not None else ())

    @property
    def targets(self) -> tuple[CommentId, ...]:
        """Return the comments in question, near-copies included."""
        found: dict[CommentId, None] = {}
        for row in self.rows:
            found.update(dict.fromkeys(self._wardrobe.members(row)))
        return tuple(found)

    @property
    def count(self) -> int:
        """Return how many comments are in question, of very many rows without their copies."""
        rows = self.rows
        return len(rows) if len(rows) > _COUNTED_AT_ONCE else len(self.targets)

    def preview(self, draft: DecisionDraft) -> None:
        """Say what a decision would do to all of them."""
        self._draft, self._macro = draft, None
        services = self._context.services

        def look(ids: Sequence[CommentId]) -> "DecisionPreview":
            if draft.is_template:
                return services.kit.preview_steps(draft.steps, ids)
            return services.moderation.preview_decision(ids, draft.action)

        self._ask(look, words.verb(draft.action))

    def preview_macro(self, macro: "Macro") -> None:
        """Say what a macro would do; for one comment and nothing final it is done at once."""
        self._draft, self._macro = None, macro
        kit = self._context.services.kit
        self._ask(lambda ids: kit.preview_macro(macro.name, ids), macro.name)

    def _ask(self, work: "Callable[[Sequence[CommentId]], DecisionPreview]", verb: str) -> None:
        rows = self.rows
        if not rows:
            return

        def look() -> "tuple[frozenset[CommentId], DecisionPreview]":
            ids = self._all_of(rows)
            return frozenset(ids), work(ids)

        self._context.background.run(
            look,
            owner=self,
            done=lambda found: self._take_preview(*found, verb),
            failed=lambda error: self.refused.emit(words.said(error)),
        )

    def _all_of(self, rows: Sequence[CommentId]) -> tuple[CommentId, ...]:
        found: dict[CommentId, None] = {}
        for row in rows:
            found.update(dict.fromkeys(self._wardrobe.members(row)))
        return tuple(found)

    def _take_preview(
        self, asked: frozenset[CommentId], preview: "DecisionPreview", verb: str
    ) -> None:
        self._asked = asked
        self._is_sent = preview.leaves > 0
        if not preview.possible and preview.blocked:
            self.refused.emit(words.said(preview.blocked[0].why))
        elif self._macro is not None and preview.total == 1 and not preview.final:
            self.agree(preview.possible)
        else:
            self.previewed.emit(preview, verb)

    def agree(self, ids: tuple[CommentId, ...]) -> None:
        """Decide about these, as was previewed."""
        self._agreed = [*(one for one in self._agreed if not one & self._asked), self._asked]
        if self._macro is not None:
            steps = [step.action for step in self._macro.steps]
            leaves_list = any(self._leaves(step) for step in steps if step not in _BESIDE)
            self._decider.run_macro(
                self._macro.name, ids, leaves_list=leaves_list, is_sent=self._is_sent
            )
        elif self._draft is not None:
            leaves_list = self._leaves(self._draft.action)
            self._decider.decide(ids, self._draft, leaves_list=leaves_list, is_sent=self._is_sent)
        self.decided.emit()

    def has_left_out(self, decided: Collection[CommentId]) -> bool:
        """Whether a decision that was made now is about less than was asked about."""
        asked = [one for one in self._agreed if not one.isdisjoint(decided)]
        self._agreed = [one for one in self._agreed if one.isdisjoint(decided)]
        return any(not one.issubset(decided) for one in asked)


def selected_words(found: Mapping[str, int]) -> str:
    """Say how many of an author's comments were selected, and how many stand elsewhere."""
    if found["elsewhere"]:
        pattern = QCoreApplication.translate(
            "ManyDesk", "{n} selected, {elsewhere} more are not in this list."
        )
        return pattern.format(
            n=words.number(found["listed"]), elsewhere=words.number(found["elsewhere"])
        )
    return QCoreApplication.translate("ManyDesk", "{n} selected.").format(
        n=words.number(found["listed"])
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ManyDesk", text)
