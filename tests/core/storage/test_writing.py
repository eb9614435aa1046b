"""One writer: whole transactions, one after another, whoever asks from which thread."""

import contextlib
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ProfileError
from core.storage import log_rows
from core.storage.decisions import add_decision, decision_count
from core.storage.engine import connect
from core.storage.store import Store
from tests.core.storage.conftest import AT, a_decision

THREADS, ROUNDS = 8, 20


POINTS_NOWHERE = (
    "INSERT INTO score(comment, scorer, vals, lang, supported) VALUES (77, 1, x'', '', 1)"
)


def count_up(tx):
    number = int(log_rows.meta(tx, "count") or 0)
    log_rows.set_meta(tx, "count", str(number + 1))
    return number


def test_many_threads_that_read_and_then_write_lose_nothing(store):
    with ThreadPoolExecutor(THREADS) as threads:
        seen = list(threads.map(lambda _: store.write(count_up), range(THREADS * ROUNDS)))

    assert sorted(seen) == list(range(THREADS * ROUNDS))
    assert log_rows.meta(store.read(), "count") == str(THREADS * ROUNDS)


def test_readers_go_on_while_somebody_writes(store):
    store.write(count_up)

    def read_while_open(tx):
        count_up(tx)
        with ThreadPoolExecutor(1) as other:
            return other.submit(lambda: log_rows.meta(store.read(), "count")).result()

    assert store.write(read_while_open) == "1"
    assert log_rows.meta(store.read(), "count") == "2"


@given(st.lists(st.sampled_from(["good", "raises", "refused"]), max_size=12))
def test_a_transaction_is_in_whole_or_not_at_all(tmp_path_factory, steps):
    store = Store(tmp_path_factory.getbasetemp() / "whole-or-not", clock=lambda: AT)
    good = int(log_rows.meta(store.read(), "count") or 0)
    for step in steps:

        def work(tx, step=step):
            count_up(tx)
            if step == "raises":
                raise KeyError(step)
            if step == "refused":
                tx.execute(POINTS_NOWHERE)

        with contextlib.suppress(KeyError, ProfileError):
            store.write(work)
            good += 1
        assert int(log_rows.meta(store.read(), "count") or 0) == good
    store.close()


def test_a_row_that_points_nowhere_is_refused(store):
    with pytest.raises(ProfileError, match="FOREIGN KEY"):
        store.write(lambda tx: tx.execute(POINTS_NOWHERE))


def test_decisions_and_log_can_only_grow(store, bring_in):
    bring_in("hello")
    store.write(lambda tx: add_decision(tx, a_decision(1)))
    store.write(lambda tx: log_rows.append(tx, (1, b"{}", b"h")))

    for words in (
        "UPDATE log SET body = x''",
        "DELETE FROM log",
        "UPDATE decision SET note = 'never said'",
        "DELETE FROM decision",
    ):
        with pytest.raises(ProfileError, match=r"only grows|are never"):
            store.write(lambda tx, words=words: tx.execute(words))
    assert decision_count(store.read()) == 1
    assert log_rows.last_row(store.read()) == (1, b"{}", b"h")


def test_a_closed_store_says_so(profile, clock):
    store = Store(profile, clock=clock)
    store.close()
    store.close()

    with pytest.raises(ProfileError, match="closed"):
        store.write(count_up)


def test_a_snapshot_sees_one_moment(store):
    store.write(count_up)
    with store.snapshot() as connection:
        assert log_rows.meta(connection, "count") == "1"
        store.write(count_up)
        assert log_rows.meta(connection, "count") == "1"
    assert log_rows.meta(store.read(), "count") == "2"


def test_what_was_deleted_leaves_no_bytes_behind(store):
    word = "quetzalcoatl"
    store.write(lambda tx: log_rows.keep_values(tx, [("c1", "note", b"n", f"said {word}")]))
    assert word.encode() in whole(store)

    store.write(lambda tx: tx.execute("DELETE FROM vault"))
    checkpoint(store)

    assert word.encode() not in whole(store)


def checkpoint(store):
    connection = connect(store.path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def whole(store):
    return b"".join(path.read_bytes() for path in store.folder.glob("parapet.db*"))


def test_values_beyond_what_sqlite_holds_cost_their_transaction_only(store):
    with pytest.raises(OverflowError):
        store.write(lambda tx: tx.execute("UPDATE comment SET likes = ?", (1 << 63,)))
    with pytest.raises(UnicodeEncodeError):
        store.write(lambda tx: log_rows.set_meta(tx, "a", "\ud800"))
    store.write(count_up)

    assert log_rows.meta(store.read(), "count") == "1"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread has no place of its own")
@pytest.mark.parametrize(("gives_way", "later"), [(False, 0), (True, 5)])
def test_the_writer_runs_after_the_window_where_there_is_one(profile, clock, gives_way, later):
    store = Store(profile, clock=clock, gives_way=gives_way)
    own = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    place = store.write(lambda _: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    store.close()
    assert place == min(19, own + later)
