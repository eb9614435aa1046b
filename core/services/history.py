"""The history: every decision, newest first, with its comment, delivery and proof."""

from datetime import datetime

from core.errors import NotFoundError
from core.log import read_body
from core.model import Action, DecisionId
from core.services.views import HistoryRow, Proof, ProofEntry
from core.storage import comments, decisions, log_rows, outbox
from core.storage.store import Store


class HistoryService:
    """Reads what was decided. Safe to use from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(
        self,
        *,
        before: int | None = None,
        limit: int = 100,
        search: str = "",
        actions: frozenset[Action] = frozenset(),
    ) -> tuple[HistoryRow, ...]:
        """Return a page, newest first; pass the last row's key as `before` for the next one."""
        connection = self._store.read()
        found = decisions.decision_page(
            connection,
            before=before,
            limit=limit,
            actions=[str(action) for action in sorted(actions)],
            search=search,
        )
        texts = comments.comments_by_id(connection, [int(one.comment) for _, one in found])
        return tuple(
            HistoryRow(
                key,
                decision,
                texts[int(decision.comment)],
                outbox.delivery_for(connection, decision.id),
                decision.log_seq,
            )
            for key, decision in found
            if int(decision.comment) in texts
        )

    def proof(self, decision_id: DecisionId) -> Proof:
        """Return the log entries of a decision, of its delivery, and of what undid it.

        Raises NotFoundError.
        """
        connection = self._store.read()
        found = decisions.decisions_starting(connection, decision_id)
        if not found or found[0].id != decision_id:
            raise NotFoundError("There is no decision “{decision}”.", decision=decision_id[:60])
        related = [
            one
            for one in decisions.decisions_on(connection, int(found[0].comment))
            if decision_id in (one.id, one.reverses)
        ]
        places = [one.log_seq for one in related]
        places += [outbox.log_place(connection, one.id) for one in related]
        known = sorted(place for place in places if place is not None)
        return Proof(tuple(entry for place in known if (entry := self._entry(place)) is not None))

    def total(self) -> int:
        """Return how many decisions were made; undoings are not counted."""
        return decisions.decision_count(self._store.read())

    def first_at(self) -> datetime | None:
        """Return when the first decision was made."""
        return decisions.first_decision_at(self._store.read())

    def _entry(self, place: int) -> ProofEntry | None:
        row = log_rows.row_at(self._store.read(), place)
        if row is None:
            return None
        return ProofEntry(row[0], read_body(row[1]).kind, row[2].hex())
