"""Lists come in pages that miss and repeat nothing, and counts say what is there."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.model import (
    AccountId,
    Action,
    CommentId,
    Delivery,
    DeliveryState,
    IncomingComment,
    ReviewState,
)
from core.storage import accounts, comments, decisions, log_rows, outbox, scores
from core.storage.incoming import take_in
from core.storage.standing import Standing, set_standing
from core.storage.store import Store
from tests.core.storage.conftest import AT, a_decision, intake_of

TEXTS = [f"comment number {n}" for n in range(1, 31)]


def decide(store, numbers, **changes):
    def work(tx):
        for number in numbers:
            decisions.add_decision(tx, a_decision(number, **changes))

    store.write(work)


def pages(store, limit, **more):
    """Yield the keys of each page, newest first."""
    before = None
    while page := decisions.decision_page(store.read(), before=before, limit=limit, **more):
        keys = [key for key, _ in page]
        yield keys
        before = keys[-1]


def test_pages_of_any_size_hold_every_decision_once(store, bring_in):
    bring_in(*TEXTS)
    decide(store, range(1, 31))

    for limit in (1, 7, 30, 100):
        found = [key for page in pages(store, limit) for key in page]
        assert found == list(range(30, 0, -1))


def test_what_is_decided_while_somebody_reads_on_moves_no_page(store, bring_in):
    bring_in(*TEXTS)
    decide(store, range(1, 11))
    reading = pages(store, 4)

    first = next(reading)
    decide(store, range(11, 16))

    assert first + [key for page in reading for key in page] == list(range(10, 0, -1))


def test_a_page_of_some_actions_or_words_only(store, bring_in):
    bring_in(*TEXTS)
    decide(store, [1, 2], action=Action.APPROVE)
    decide(store, [3], note="100 % sure_ly! [x]")
    read = store.read()

    def found(**more):
        page = decisions.decision_page(read, before=None, limit=9, **more)
        return [int(one.comment) for _, one in page]

    assert found(actions=["approve"]) == [2, 1]
    assert found(search="number 3") == [3]
    assert found(search="Ann") == [3, 2, 1]
    for words in ("100 %", "sure_ly", "ly! [x", "[x]"):
        assert found(search=words) == [3]
    for words in ("1%0", "s_re", "!", "'; DROP TABLE decision; --"):
        assert found(search=words) in ([], [3])
    assert found(search="1_0") == []
    assert found(search="\ud800\x00") == []
    assert decisions.decisions_starting(read, "\ud800") == []


def test_decisions_oldest_first_and_the_log_newest_first(store, bring_in):
    bring_in(*TEXTS)
    decide(store, range(1, 11))
    store.write(lambda tx: [log_rows.append(tx, (n, b"{}", b"h")) for n in range(1, 11)])

    oldest = decisions.decisions_after(store.read(), 4, 3)
    assert [key for key, _ in oldest] == [5, 6, 7]
    assert [seq for seq, _, _ in log_rows.rows_before(store.read(), 8, 3)] == [7, 6, 5]
    assert [seq for seq, _, _ in log_rows.rows_before(store.read(), None, 2)] == [10, 9]
    assert log_rows.row_at(store.read(), 11) is None


def test_counts_follow_what_happens(store, bring_in):
    bring_in(*TEXTS[:3])
    bring_in("from elsewhere", account="shop", author="Ben")
    store.write(lambda tx: set_standing(tx, 2, Standing(ReviewState.CLOSED)))
    decide(store, [2])
    decide(store, [4], decided_at=AT - timedelta(days=2))
    read = store.read()

    assert [
        (account.id, total, still_open)
        for account, total, still_open, _ in accounts.account_totals(read)
    ] == [("blog", 3, 2), ("shop", 1, 1)]
    author = comments.comments_by_id(read, [2])[2].author.id
    assert comments.author_figures(read, author)[:2] == (3, 2)
    assert decisions.decision_count(read) == 2
    assert decisions.settled_count(read, AT - timedelta(days=1)) == 1
    assert decisions.first_decision_at(read) == AT
    assert scores.unscored_count(read, 1) == 4


def test_an_undone_decision_counts_no_more_for_its_author(store, bring_in):
    bring_in(*TEXTS[:2])
    decide(store, [1, 2])
    undone = a_decision(1).id
    store.write(
        lambda tx: decisions.add_decision(
            tx, a_decision(1, id="f" * 32, action=Action.UNDO, reverses=undone)
        )
    )
    author = comments.comments_by_id(store.read(), [1])[1].author.id

    assert decisions.author_actions(store.read(), author) == {"hide": 1}
    assert decisions.last_actions(store.read(), [1, 2]) == {2: Action.HIDE}
    assert decisions.last_undoable_batch(store.read()) == "batch-2"


def test_the_outbox_moves_on_only_what_is_due(store, bring_in):
    bring_in(*TEXTS[:3])

    def owe(tx):
        for number in (1, 2, 3):
            outbox.add_delivery(
                tx,
                Delivery(
                    request_key=f"key-{number}",
                    decision=a_decision(number).id,
                    comment=CommentId(str(number)),
                    account=AccountId("blog"),
                    action=Action.HIDE,
                    state=DeliveryState.HELD,
                    held_until=AT + timedelta(seconds=number),
                ),
            )

    store.write(owe)
    moved = store.write(lambda tx: outbox.release_unlinked(tx, AT + timedelta(seconds=2), "file"))

    assert moved == 2
    assert [row.request_key for row in outbox.deliveries(store.read(), [DeliveryState.HELD])] == [
        "key-3"
    ]
    assert [row.request_key for row in outbox.deliveries(store.read(), limit=2)] == [
        "key-3",
        "key-2",
    ]


@given(st.lists(st.integers(-3, 40), max_size=30))
def test_comments_come_back_in_the_order_that_was_asked(tmp_path_factory, asked):
    folder = tmp_path_factory.getbasetemp() / "in-order"
    store = Store(folder, clock=lambda: AT)
    if not comments.any_comment(store.read()):
        rows = [(n, IncomingComment(text, remote_id=str(n))) for n, text in enumerate(TEXTS)]
        store.write(lambda tx: take_in(tx, intake_of(tx), rows))

    found = [int(one.id) for one in comments.comments_in_order(store.read(), asked)]
    store.close()

    assert found == [number for number in asked if 1 <= number <= len(TEXTS)]
