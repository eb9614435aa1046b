"""What the history says about one decision, cell by cell and as one spoken sentence."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.model import Action, Attribute, CommentId, Decision
from core.settings import Settings
from ui.desktop import words
from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line
from ui.desktop.history.delivery_words import DeliveryWords
from ui.desktop.history.history_column import HistoryColumn
from ui.desktop.history.record_look import CellLook

if TYPE_CHECKING:
    from core.services import HistoryRow

_USUAL = (
    Action.APPROVE,
    Action.HIDE,
    Action.UNHIDE,
    Action.DELETE,
    Action.SPAM,
    Action.REPLY,
    Action.ESCALATE,
    Action.SNOOZE,
    Action.NOTE,
    Action.ASSIGN,
    Action.UNDO,
)
_MOST_IN_COLUMN = 28  # letters of a policy; a longer title is told by the tooltip
_NONE: Mapping[str, str] = MappingProxyType({})


class HistoryWords(QObject):
    """Turns decisions into words. `policies` maps keys to titles, `cover_of` names what hides."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        policies: Mapping[str, str] = _NONE,
        cover_of: Callable[[CommentId], Attribute | None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._policies = policies
        self.cover_of = cover_of
        self._deliveries = DeliveryWords(clock, self)

    def action(self, decision: Decision) -> CellLook:
        """Say what was done."""
        return self._action(decision.action)

    def _action(self, action: Action) -> CellLook:
        return CellLook(words.done_word(action), icon=words.ACTION_ICONS[action], weight=500)

    def comment(self, row: "HistoryRow") -> CellLook:
        """Quote the comment in one line."""
        cover = self.cover_of(row.comment.id)
        text = display_line(row.comment.text) if cover is None else words.cover_words(cover)
        icon = "eye-slash" if cover else ""
        if row.decision.action is Action.UNDO:
            return CellLook(self.tr("taken back: {text}").format(text=text), icon, role="text-2")
        return CellLook(text, icon)

    def policy(self, decision: Decision) -> str:
        """Name the policy by its title, "" when the decision rests on none."""
        return display_line(
            core_title(self._policies.get(decision.policy, decision.policy)), limit=120
        )

    def actor(self, decision: Decision) -> CellLook:
        """Say in which role it was decided."""
        return _by(decision.actor)

    def delivery(self, row: "HistoryRow") -> CellLook:
        """Say what came of it."""
        decision = row.decision
        if decision.is_reversed:
            return CellLook(
                self.tr("taken back"), icon="prohibit", icon_role="text-3", role="text-2"
            )
        now = self._clock()
        if decision.action is Action.SNOOZE and (until := decision.snoozed_until) is not None:
            if until <= now:
                return CellLook(self.tr("came back"), icon="clock", role="text-2")
            back = self.tr("back {moment}").format(moment=words.moment_words(until, now))
            return CellLook(back, icon="clock", role="text-2")
        if row.delivery is None:
            return CellLook(
                self.tr("nothing to send"), icon="check-circle", icon_role="ok", role="text-2"
            )
        return self._deliveries.state(row.delivery)

    def usual(self) -> Mapping[HistoryColumn, tuple[CellLook, ...]]:
        """Return what stands in the columns of our own words, to give them their room."""
        tomorrow = self._clock() + timedelta(days=1)
        back = self.tr("back {moment}").format(moment=words.moment_words(tomorrow, self._clock()))
        deliveries = self._deliveries.usual()[:-1]  # what was undone is said in two words here
        return {
            HistoryColumn.ACTION: tuple(map(self._action, _USUAL)),
            HistoryColumn.POLICY: tuple(
                CellLook(display_line(core_title(title), limit=_MOST_IN_COLUMN))
                for title in self._policies.values()
            ),
            HistoryColumn.ACTOR: tuple(map(_by, Settings().roles)),
            HistoryColumn.DELIVERY: (CellLook(back, icon="clock"), *deliveries),
        }

    def spoken(self, row: "HistoryRow") -> str:
        """Return the whole row as one sentence for a screen reader."""
        parts = [
            words.moment_words(row.decision.decided_at, self._clock()),
            self.action(row.decision).text,
            self.comment(row).text,
            self.policy(row.decision),
            self.actor(row.decision).text,
            self.delivery(row).text,
        ]
        return ". ".join(part for part in parts if part)


def _by(role: str) -> CellLook:
    return CellLook(display_line(words.given_name(role), limit=60), role="text-2")
