"""Disagreeing with a score: one key, kept as a label that tells how good the ranking is."""

from collections.abc import Callable
from datetime import datetime

from core.changes import Changes
from core.errors import DecisionRefusedError
from core.model import Attribute, CommentId, Disagreement, QueueItem, Should, Stage
from core.services.comment_ids import comment_number
from core.services.inbox import InboxService
from core.storage import disagreements
from core.storage.store import Store

#: From here on a score says yes.
_YES_FROM = 0.5
#: The attributes that mean harm: what a person hides, deletes or reports.
HARM = (
    Attribute.TOXICITY,
    Attribute.THREAT,
    Attribute.INSULT,
    Attribute.IDENTITY_ATTACK,
    Attribute.SELF_HARM,
)


class DisagreementService:
    """Keeps what people say about scores. Safe to use from any thread.

    It stays in this profile and is not in the log: it tells about a scorer, not about a person.
    """

    def __init__(self, store: Store, inbox: InboxService, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._inbox = inbox
        self._clock = clock

    def disagree(
        self, id: CommentId, *, attribute: Attribute | None = None, should: Should | None = None
    ) -> Disagreement:
        """Keep that a score is wrong; the last word counts.

        Without `attribute` it is the one that put the comment where it stands (toxicity where none
        did), without `should` the opposite of what the score says. Raises NotFoundError, and
        DecisionRefusedError for an attribute that nobody rates.
        """
        comment_number(id)
        item = self._inbox.item(id)
        wrong = attribute or cause_of(item)
        shown = next((s.value for s in item.effective_scores if s.attribute is wrong), None)
        if shown is None and item.scores:
            rated = ", ".join(str(score.attribute) for score in item.effective_scores)
            raise DecisionRefusedError(
                "“{wrong}” is not rated here. There is: {rated}.", wrong=wrong, rated=rated
            )
        opposite = Should.LOW if (shown or 0.0) >= _YES_FROM else Should.HIGH
        made = Disagreement(id, wrong, should or opposite, self._clock(), shown)
        voices = " + ".join(f"{v.scorer.name} {v.scorer.version}" for v in item.ranked_by)
        self._store.write(lambda tx: disagreements.put_disagreement(tx, made, voices))
        return made

    def withdraw(self, id: CommentId, attribute: Attribute) -> Changes:
        """Forget a disagreement. Raises DecisionRefusedError if there is none."""
        number = comment_number(id)
        done = self._store.write(
            lambda tx: disagreements.remove_disagreement(tx, number, attribute)
        )
        if not done:
            raise DecisionRefusedError(
                "Nobody disagreed with “{attribute}” of this comment.", attribute=attribute
            )
        return Changes(comments=frozenset({id}))

    def on(self, id: CommentId) -> tuple[Disagreement, ...]:
        """Return what was said about a comment."""
        return tuple(disagreements.disagreements_on(self._store.read(), [comment_number(id)]))


def cause_of(item: QueueItem) -> Attribute:
    """Return the attribute that put a comment where it stands; toxicity where none did."""
    values = {str(score.attribute): score.value for score in item.effective_scores}
    causes = [
        part
        for part in item.priority.contributions
        if part.stage in (Stage.SEVERITY, Stage.NEED) and values.get(part.name, 0.0) >= _YES_FROM
    ]
    if not causes:
        return Attribute.TOXICITY
    return Attribute(max(causes, key=lambda part: part.points).name)
