"""Columns come from a file where they can, and never show anything but what the database holds."""

import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import IncomingComment, ReviewState
from core.storage.columns import COLUMN_NAMES, ScoreReading, read_columns
from core.storage.current_columns import FILE, CurrentColumns
from core.storage.incoming import take_in
from core.storage.scores import Rated, ensure_scorer, put_ratings
from core.storage.standing import Standing, set_standing
from core.storage.store import Store
from tests.core.storage.conftest import AT, intake_of

FEW = 3


def reading(connection, key="plain"):
    row = connection.execute("SELECT max(num) FROM scorer").fetchone()
    return ScoreReading(
        first=row[0],
        first_width=2,
        second=None,
        second_width=0,
        mix=lambda one, two, langs, names: one,
        width=2,
        key=f"{key} {row[0]}",
    )


def assert_true_to_the_database(store, current, how=reading):
    found = current.read(how)
    wanted = read_columns(store.read(), how(store.read()))
    for name in COLUMN_NAMES:
        if name != "lang":
            np.testing.assert_array_equal(getattr(found, name), getattr(wanted, name), name)
    assert [found.languages[n] for n in found.lang] == [wanted.languages[n] for n in wanted.lang]


def some_columns(store, count=10):
    add(store, count)
    current = CurrentColumns(store, FEW)
    current.read(reading)
    assert (store.folder / FILE).exists()
    return current


def add(store, count):
    first = store.read().execute("SELECT coalesce(max(id), 0) FROM comment").fetchone()[0]
    rows = [
        (n, IncomingComment(f"text {n}", remote_id=str(n), likes=n, lang=f"x{n % 4}"))
        for n in range(first + 1, first + 1 + count)
    ]
    store.write(lambda tx: take_in(tx, intake_of(tx), rows))


def decide(store, number):
    states = list(ReviewState)
    state = states[number % len(states)]
    store.write(lambda tx: set_standing(tx, number, Standing(state)))


def rate(store, number):
    values = np.array([number / 64, 0.5], dtype="<f4").tobytes()
    lang = "de" if number % 2 else "und"

    def work(tx):
        scorer = ensure_scorer(tx, "plain", "1", ["toxicity", "threat"])
        for (text,) in tx.execute("SELECT text FROM comment WHERE id = ?", [number]).fetchall():
            put_ratings(tx, scorer, [Rated(number, text, values, lang, True)])

    store.write(work)


def rewrite(store, number):
    store.write(
        lambda tx: tx.execute("UPDATE comment SET text = text || '!' WHERE id = ?", [number])
    )


def erase(store, number):
    store.write(lambda tx: tx.execute("DELETE FROM comment WHERE id = ?", [number]))


ACTS = {"decide": decide, "rate": rate, "rewrite": rewrite, "erase": erase}
steps = st.tuples(st.sampled_from([*ACTS, "add", "read", "reopen"]), st.integers(1, 24))


@given(st.lists(steps, max_size=25))
def test_whatever_happens_in_between_the_columns_are_those_of_the_database(tmp_path_factory, story):
    store = Store(tmp_path_factory.mktemp("columns"), clock=lambda: AT)
    current = some_columns(store)
    try:
        for act, number in story:
            if act == "add":
                add(store, number)
            elif act == "reopen":
                current = CurrentColumns(store, FEW)
            elif act in ACTS:
                ACTS[act](store, number)
            if act in ("read", "reopen"):
                assert_true_to_the_database(store, current)
        assert_true_to_the_database(store, current)
        assert_true_to_the_database(store, CurrentColumns(store, FEW))
    finally:
        store.close()


def test_the_file_is_private_and_holds_no_word_of_a_comment(store):
    some_columns(store)
    file = store.folder / FILE
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"text 1" not in file.read_bytes()


def test_a_second_start_reads_no_comment_again(store):
    some_columns(store)

    class ReadAgainError(AssertionError):
        pass

    def only_mapped(connection):
        def refuse(one, two, langs, names):
            if len(one):
                raise ReadAgainError
            return one

        how = reading(connection)
        return ScoreReading(how.first, 2, None, 0, refuse, 2, how.key)

    assert len(CurrentColumns(store, FEW).read(only_mapped).ids) == 10


@pytest.mark.parametrize("size", [0, 7, 100, 5_000, -1])
def test_a_file_that_was_cut_is_made_anew(store, size):
    some_columns(store)
    file = store.folder / FILE
    raw = file.read_bytes()
    file.write_bytes(raw[:size])
    assert_true_to_the_database(store, CurrentColumns(store, FEW))
    assert file.stat().st_size == len(raw)


def test_a_file_with_impossible_numbers_is_made_anew(store):
    some_columns(store)
    file = store.folder / FILE
    raw = bytearray(file.read_bytes())
    raw[4096:4104] = b"\xff" * 8  # the first id
    file.write_bytes(raw)
    assert_true_to_the_database(store, CurrentColumns(store, FEW))


def test_the_file_of_another_moment_is_not_taken(store):
    some_columns(store)
    file = store.folder / FILE
    old = file.read_bytes()
    add(store, 10)
    decide(store, 1)
    CurrentColumns(store, FEW).read(reading)
    file.write_bytes(old)
    assert_true_to_the_database(store, CurrentColumns(store, FEW))


def test_a_database_from_a_backup_gets_columns_of_its_own(profile, clock, tmp_path):
    store = Store(profile, clock=clock)
    some_columns(store)
    store.close()
    shutil.copy(profile / "parapet.db", tmp_path / "backup.db")
    store = Store(profile, clock=clock)
    add(store, 10)
    CurrentColumns(store, FEW).read(reading)
    store.close()
    for part in profile.glob("parapet.db*"):
        part.unlink()
    shutil.copy(tmp_path / "backup.db", profile / "parapet.db")
    store = Store(profile, clock=clock)
    assert_true_to_the_database(store, CurrentColumns(store, FEW))
    store.close()


def test_another_blend_is_read_from_the_database(store):
    current = some_columns(store)
    rate(store, 1)

    def other(connection):
        how = reading(connection, "other")
        return ScoreReading(how.first, 2, None, 0, lambda one, *_: one / 2, 2, how.key)

    assert_true_to_the_database(store, current, other)
    assert_true_to_the_database(store, CurrentColumns(store, FEW), other)


def test_a_reader_beside_the_window_uses_the_file_and_writes_nothing(store, clock):
    some_columns(store)
    add(store, 20)
    decide(store, 2)
    before = (store.folder / FILE).read_bytes()
    beside = Store(store.folder, clock=clock, read_only=True)
    assert_true_to_the_database(beside, CurrentColumns(beside, FEW))
    beside.close()
    assert (store.folder / FILE).read_bytes() == before


def test_what_the_window_changes_in_memory_stays_out_of_the_file(store):
    some_columns(store)
    before = (store.folder / FILE).read_bytes()
    current = CurrentColumns(store, FEW)
    current.read(reading).state[:] = 3
    assert (store.folder / FILE).read_bytes() == before


def test_without_room_for_the_file_everything_works_from_memory(store, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.storage.current_columns.save_columns", full)
    add(store, 10)
    current = CurrentColumns(store, FEW)
    for _ in range(2):
        assert_true_to_the_database(store, current)
    assert not (store.folder / FILE).exists()


def test_so_many_changes_that_they_are_not_noted_are_read_all_the_same(store, monkeypatch):
    current = some_columns(store, 30)
    monkeypatch.setattr("core.storage.column_marks.MOST_NOTED", 5)
    for number in range(1, 10):
        decide(store, number)
    assert_true_to_the_database(store, current)


def test_the_schema_stops_noting_where_the_reader_stops_trusting(store):
    from core.storage.column_marks import MOST_NOTED

    rows = store.read().execute("SELECT sql FROM sqlite_master WHERE name LIKE 'column_note_%'")
    noting = [sql for (sql,) in rows if "max(num)" in sql]
    assert len(noting) == 5
    assert all(f"< {MOST_NOTED}" in sql for sql in noting)
