"""In-memory services with the shapes of core.services: fast, and told when to fail."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from core.changes import Changes
from core.errors import DecisionRefusedError, ImportRefusedError
from core.model import (
    Account,
    AccountId,
    Action,
    Attribute,
    Comment,
    CommentId,
    Decision,
    DecisionId,
    Delivery,
    DeliveryState,
    Disagreement,
    ImportReport,
    IncomingComment,
    Lane,
    QueueCounts,
    QueueFilter,
    QueueItem,
    ReviewState,
    SkippedRow,
    WordWeight,
)
from core.services import AccountRow, Missing, OwnReport
from core.settings import Settings, check_settings
from tests.ui.desktop.factories import NOW, a_comment, an_item, some_items
from tests.ui.desktop.scoring_fakes import FakeDisagreement, FakeScorers, FakeScoring

_AFTER = {
    Action.ESCALATE: ReviewState.ESCALATED,
    Action.SNOOZE: ReviewState.SNOOZED,
    Action.UNHIDE: ReviewState.OPEN,
}
_SAME = (Action.NOTE, Action.ASSIGN)


class FakeDesk:
    """What all fake services share: the rows, the decisions, and an error to raise next."""

    def __init__(self, items: Sequence[QueueItem]) -> None:
        self.items: dict[CommentId, QueueItem] = {item.comment.id: item for item in items}
        self.decisions: list[Decision] = []
        self.deliveries: dict[DecisionId, Delivery] = {}
        self.fail_next: Exception | None = None
        self.opened: list[CommentId] = []
        self.waiting = 0
        self.incoming: list[QueueItem] = []
        self.disagreements: dict[CommentId, tuple[Disagreement, ...]] = {}

    def maybe_fail(self) -> None:
        error, self.fail_next = self.fail_next, None
        if error is not None:
            raise error

    def set_state(self, comment_id: CommentId, state: ReviewState) -> None:
        item = self.items[comment_id]
        self.items[comment_id] = replace(item, comment=replace(item.comment, state=state))


class FakeInbox:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def queue(self, filter: QueueFilter, limit: int | None = None) -> Any:
        found = [item for item in self._desk.items.values() if _fits(item, filter)]
        found.sort(key=lambda item: -item.priority.value)
        ids = np.array([int(item.comment.id) for item in found], dtype=np.int64)[:limit]
        return SimpleNamespace(ids=ids, total=len(found))

    def items(self, ids: Any) -> list[QueueItem]:
        return [self._desk.items[CommentId(str(number))] for number in ids]

    def item(self, comment_id: CommentId) -> QueueItem:
        return self._desk.items[comment_id]

    def detail(self, comment_id: CommentId) -> Any:
        self._desk.maybe_fail()
        item = self._desk.items[comment_id]
        return SimpleNamespace(
            item=item,
            own_post=a_comment(
                900, text="From December our story hour is in two languages.", is_own=True
            ),
            before=(SimpleNamespace(comment=a_comment(901), last_action=Action.APPROVE, depth=0),),
            after=(SimpleNamespace(comment=a_comment(902), last_action=None, depth=1),),
            replies_total=4,
            post_replies=212,
            author=SimpleNamespace(
                author=item.comment.author,
                comments=17,
                approved=11,
                hidden=4,
                deleted=0,
                also_open=2,
                first_seen=NOW - timedelta(days=600),
                notes=((NOW, "Team lead", "warned politely after the café thread."),),
            ),
            decisions=tuple(one for one in self._desk.decisions if one.comment == comment_id),
            words=(WordWeight(0, 7, Attribute.INSULT, 0.8),),
            not_available=(Missing.REACH,),
            lesser_voices=(),
            disagreements=self._desk.disagreements.get(comment_id, ()),
            precedent=SimpleNamespace(action=Action.HIDE, same=12, total=14),
        )

    def counts(self, filter: QueueFilter) -> QueueCounts:
        open_items = [i for i in self._desk.items.values() if i.comment.state is ReviewState.OPEN]
        lanes = {lane: sum(i.priority.lane is lane for i in open_items) for lane in Lane}
        lanes[Lane.EVERYTHING] = len(open_items)
        states = {
            state: sum(i.comment.state is state for i in self._desk.items.values())
            for state in ReviewState
        }
        return QueueCounts(lanes, states)

    def facets(self) -> Any:
        return SimpleNamespace(
            platforms={"YouTube": len(self._desk.items)},
            languages={"en": len(self._desk.items)},
            accounts={AccountId("1"): len(self._desk.items)},
        )

    def mark_opened(self, comment_id: CommentId) -> None:
        self._desk.opened.append(comment_id)

    def stale(self) -> Any:
        return SimpleNamespace(new=len(self._desk.incoming), urgent=0)

    def rerank(self) -> None:
        for item in self._desk.incoming:
            self._desk.items[item.comment.id] = item
        self._desk.incoming = []

    def preview_weights(self, weights: Any, filter: QueueFilter) -> Any:
        rows = tuple(
            (i.comment.id, i.priority.value, i.priority.value + 4, 1)
            for i in list(self._desk.items.values())[:5]
        )
        return SimpleNamespace(
            moved=len(rows), total=len(self._desk.items), band_changes={}, rows=rows
        )

    def is_empty(self) -> bool:
        return not self._desk.items


class FakeModeration:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.forbidden: dict[Action, str] = {}
        self.final: set[Action] = set()

    def decide(
        self,
        ids: Sequence[CommentId],
        *,
        action: Action,
        policy: str = "",
        reason: str = "",
        note: str = "",
        reply: str = "",
        snoozed_until: datetime | None = None,
    ) -> Any:
        self._desk.maybe_fail()
        if action is Action.REPLY and not reply:
            raise DecisionRefusedError("A reply needs a text. Write one and send again.")
        batch = f"b{len(self._desk.decisions)}"
        made = []
        for comment_id in ids:
            before = self._desk.items[comment_id].comment.state
            after = before if action in _SAME else _AFTER.get(action, ReviewState.CLOSED)
            self._desk.set_state(comment_id, after)
            made.append(
                Decision(
                    id=DecisionId(f"d{len(self._desk.decisions) + len(made)}"),
                    comment=comment_id,
                    action=action,
                    decided_at=NOW,
                    actor="Team on duty",
                    state_before=before,
                    state_after=after,
                    policy=policy,
                    reason=reason,
                    note=note,
                    reply=reply,
                    batch=batch,
                    snoozed_until=snoozed_until,
                    log_seq=len(self._desk.decisions) + len(made),
                )
            )
        self._desk.decisions.extend(made)
        return _outcome(made, batch)

    def undo(self, decision_id: DecisionId) -> Any:
        self._desk.maybe_fail()
        return self._reverse([one for one in self._desk.decisions if one.id == decision_id])

    def undo_batch(self, batch: str) -> Any:
        self._desk.maybe_fail()
        return self._reverse([one for one in self._desk.decisions if one.batch == batch])

    def undo_last(self) -> Any:
        left = [one for one in self._desk.decisions if not one.is_reversed and one.reverses is None]
        return self.undo_batch(left[-1].batch) if left else None

    def _reverse(self, decisions: Sequence[Decision]) -> Any:
        made = []
        for old in decisions:
            self._desk.decisions[self._desk.decisions.index(old)] = replace(old, is_reversed=True)
            self._desk.set_state(old.comment, old.state_before)
            number = len(self._desk.decisions)
            new = replace(
                old,
                id=DecisionId(f"d{number}"),
                action=Action.UNDO,
                reverses=old.id,
                state_before=old.state_after,
                state_after=old.state_before,
                log_seq=number,
                batch=f"b{number}",
            )
            self._desk.decisions.append(new)
            made.append(new)
        return _outcome(made, made[0].batch if made else "")

    def held(self) -> tuple[Delivery, ...]:
        return ()

    def decided_since(self, moment: datetime) -> int:
        return len([one for one in self._desk.decisions if one.reverses is None])

    def policies(self) -> tuple[Any, ...]:
        return (
            SimpleNamespace(
                key="2.1", title="Threats and violence", reasons=("announces harm", "wishes harm")
            ),
            SimpleNamespace(
                key="2.4", title="Insults", reasons=("insults another visitor", "insults staff")
            ),
        )

    def can(self, action: Action, comment: Comment) -> Any:
        why = self.forbidden.get(action, "")
        return SimpleNamespace(
            allowed=not why, why=why, leaves=False, can_undo=action not in self.final
        )


class FakeHistory:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def page(
        self,
        *,
        before: int | None = None,
        limit: int = 100,
        search: str = "",
        actions: frozenset[Action] = frozenset(),
    ) -> tuple[Any, ...]:
        rows = []
        for key, decision in reversed(list(enumerate(self._desk.decisions))):
            comment = self._desk.items[decision.comment].comment
            if (
                (before is None or key < before)
                and search in comment.text
                and (not actions or decision.action in actions)
            ):
                rows.append(
                    SimpleNamespace(
                        key=key,
                        decision=decision,
                        comment=comment,
                        delivery=None,
                        log_seq=decision.log_seq or 0,
                    )
                )
        return tuple(rows[:limit])

    def proof(self, decision_id: DecisionId) -> Any:
        entries = tuple(
            SimpleNamespace(seq=n, kind="decision", hash_hex=f"{n:02x}" * 32)
            for n in (4809, 4810, 4811)
        )
        return SimpleNamespace(entries=entries)

    def total(self) -> int:
        return len(self._desk.decisions)

    def first_at(self) -> datetime | None:
        return NOW if self._desk.decisions else None


class FakeImporting:
    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def preview(self, path: Path) -> Any:
        if not path.read_bytes():
            raise ImportRefusedError(f"“{path.name}” is empty. Choose a file with comments.")
        return self.preview_with(path, {"text": "body", "author": "user"})

    def preview_with(self, path: Path, mapping_overrides: Mapping[str, str]) -> Any:
        return SimpleNamespace(
            shape=SimpleNamespace(
                columns=("body", "user", "when"),
                rows=({"body": "Hello", "user": "Ada", "when": "2026-11-20"},),
            ),
            mapping=SimpleNamespace(fields=dict(mapping_overrides), why={}),
            notes=("The file is UTF-8.",),
            account_title=path.stem,
            first=(IncomingComment("Hello", author_name="Ada", created_at=NOW),),
        )

    def run(
        self,
        path: Path,
        *,
        mapping: Mapping[str, str] | None = None,
        account: str | None = None,
        task: Any,
    ) -> ImportReport:
        self._desk.maybe_fail()
        task.report(1, 2, "rows")
        base = len(self._desk.items)
        lines = path.read_text().splitlines()[1:]
        for number, line in enumerate(lines, start=1):
            comment = a_comment(base + number, text=line.split(",")[0])
            self._desk.incoming.append(an_item(comment, 40.0))
        skipped = (SkippedRow(3, "The text is empty."),)
        return ImportReport(path.name, len(lines) + 1, len(lines), 0, 0, skipped, 1)

    def load_samples(self, task: Any) -> tuple[ImportReport, ...]:
        for item in some_items():
            self._desk.items[item.comment.id] = item
        return (ImportReport("samples", 30, 30, 0, 0),)

    def fields(self) -> tuple[str, ...]:
        return ("text", "author", "time", "id", "parent", "likes", "platform", "language")


def _fits(item: QueueItem, wanted: QueueFilter) -> bool:
    comment = item.comment
    return (
        comment.state in wanted.states
        and (wanted.lane is Lane.EVERYTHING or item.priority.lane is wanted.lane)
        and (not wanted.platforms or comment.platform in wanted.platforms)
        and (not wanted.languages or comment.lang in wanted.languages)
        and (not wanted.accounts or comment.account in wanted.accounts)
        and wanted.search.casefold() in comment.text.casefold()
    )


def _outcome(made: Sequence[Decision], batch: str) -> Any:
    comments = frozenset(one.comment for one in made)
    changes = Changes(comments=comments, queue=True, decisions=True, outbox=True, log=True)
    return SimpleNamespace(decisions=tuple(made), changes=changes, batch=batch, held_until=None)


class FakeSettings:
    def __init__(self, settings: Settings) -> None:
        self.current = settings
        self.problems: tuple[str, ...] = ()

    def change(self, settings: Settings) -> Changes:
        check_settings(settings)
        self.current = settings
        return Changes(settings=True)


def _exporting() -> Any:
    def write(out: Path, **_: Any) -> Any:
        out.write_text("id\n")
        return SimpleNamespace(
            files=(out,), rows=1, manifest=out.with_suffix(".sha256"), sha256={out.name: "ab" * 32}
        )

    return SimpleNamespace(comments=write, decisions=write, log=write)


def _verdict(*_: Any, **__: Any) -> Any:
    return SimpleNamespace(
        ok=True,
        entries=3,
        intact_to=2,
        anchored_to=None,
        problems=(),
        sentence="Entries 0 to 2 are intact. They are not anchored yet.",
    )


def fake_services(
    items: Sequence[QueueItem] | None = None,
    settings: Settings | None = None,
    close: Callable[[], None] = lambda: None,
) -> Any:
    """Return services over `items` (30 rows unless said); `.desk` is their shared memory."""
    desk = FakeDesk(some_items() if items is None else items)
    delivery = lambda limit=200: tuple(  # noqa: E731
        SimpleNamespace(delivery=d, comment=desk.items[d.comment].comment)
        for d in desk.deliveries.values()
    )
    account = Account(AccountId("1"), "file", "Auental on YouTube")
    return SimpleNamespace(
        desk=desk,
        inbox=FakeInbox(desk),
        moderation=FakeModeration(desk),
        history=FakeHistory(desk),
        importing=FakeImporting(desk),
        scoring=FakeScoring(lambda: desk.waiting),
        scorers=FakeScorers(),
        models=SimpleNamespace(rows=tuple, fast_modes=tuple),
        disagreement=FakeDisagreement(desk.disagreements),
        own_evaluation=SimpleNamespace(evaluate=lambda: OwnReport(0, 0, 0, 0, ())),
        exporting=_exporting(),
        log=SimpleNamespace(
            verify=_verdict,
            checkpoint=lambda out=None: None,
            entries=lambda **_: (),
            last_checkpoint=lambda: None,
        ),
        delivery=SimpleNamespace(outbox=delivery, drain=lambda: 0),
        settings=FakeSettings(settings or Settings()),
        doctor=SimpleNamespace(examine=lambda: ()),
        care=SimpleNamespace(
            mask=lambda _: None, text_shown=lambda _: False, harsh_today=lambda: 0
        ),
        accounts=SimpleNamespace(
            all=lambda: (AccountRow(account, 30, 30, "imported", NOW),),
        ),
        kit=SimpleNamespace(
            macros=SimpleNamespace(all=tuple),
            replies=SimpleNamespace(all=tuple),
            macros_with=lambda _: (),
        ),
        media=SimpleNamespace(size=0, clear=lambda: None),
        close=close,
    )


def a_delivery(decision: Decision, state: DeliveryState = DeliveryState.LOCAL) -> Delivery:
    """Return what a decision owes its platform."""
    return Delivery(
        f"k{decision.id}",
        decision.id,
        decision.comment,
        AccountId("1"),
        decision.action,
        state,
        NOW,
    )
