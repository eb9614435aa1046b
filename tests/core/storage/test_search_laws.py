"""Whatever happens to texts and names, a search finds what a plain look through all rows would."""

import unicodedata
from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from core.model import AccountId, IncomingComment
from core.storage.accounts import forget_comments
from core.storage.engine import connect, private_file
from core.storage.incoming import take_in
from core.storage.remote import set_text
from core.storage.schema import migrations
from core.storage.search import matches
from core.storage.searches import Searches
from core.storage.store import DATABASE, Store
from tests.core.storage.conftest import AT, intake_of

WORDS = ("a", "al", "alone", "b", "Ä", "älter", "bus", "Busch", "1", "12", "🙂", "…")
TEXT = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
QUERY = st.lists(st.sampled_from((*WORDS, "z", "bu", "alon")), max_size=3).map(" ".join)
#: Asked after each step, so that an answer that is out of date comes to light.
ALWAYS = ("a", "b", "bu")
PLACE = st.integers(0, 4)
STEP = st.one_of(
    st.tuples(st.just("bring"), st.lists(TEXT, min_size=1, max_size=4), TEXT),
    st.tuples(st.just("edit"), PLACE, TEXT),
    st.tuples(st.just("rename"), PLACE, TEXT),
    st.tuples(st.just("remove"), PLACE),
    st.tuples(st.just("forget")),
    st.tuples(st.just("shut"), PLACE),
    st.tuples(st.just("undone"), PLACE, TEXT),
)


class UndoneError(Exception):
    """A write that ended badly."""


class Desk:
    """A profile that changes, and two that search in it: its owner, and a reader beside."""

    def __init__(self, folder):
        self.store = Store(folder, clock=lambda: AT)
        self.reader = Store(folder, clock=lambda: AT, read_only=True)
        self.searches = Searches(), Searches()
        self.brought = 0

    def close(self):
        self.reader.close()
        self.store.close()

    def do(self, name, *given):
        try:
            self.store.write(lambda tx: getattr(self, name)(tx, *given))
        except UndoneError:
            return

    def bring(self, tx, texts, author):
        rows = []
        for text in texts:
            self.brought += 1
            row = IncomingComment(text, remote_id=f"{self.brought}", author_name=author)
            rows.append((self.brought, row))
        take_in(tx, intake_of(tx), rows)

    def edit(self, tx, place, text):
        for number in nth(tx, "SELECT id FROM comment ORDER BY id", place):
            set_text(tx, number, text)

    def rename(self, tx, place, name):
        for number in nth(tx, "SELECT num FROM author ORDER BY num", place):
            tx.execute("UPDATE author SET name = ? WHERE num = ?", (name, number))

    def remove(self, tx, place):
        for number in nth(tx, "SELECT id FROM comment ORDER BY id", place):
            tx.execute("DELETE FROM comment WHERE id = ?", (number,))

    def forget(self, tx):
        forget_comments(tx, AccountId("blog"))

    def shut(self, tx, place):
        for number in nth(tx, "SELECT id FROM comment ORDER BY id", place):
            tx.execute("UPDATE comment SET state = 'closed' WHERE id = ?", (number,))

    def undone(self, tx, place, text):
        self.edit(tx, place, text)
        self.bring(tx, [text], text)
        raise UndoneError

    def check(self, query):
        rows = self.store.read().execute("SELECT id, text FROM comment").fetchall()
        people = self.store.read().execute("SELECT num, name, handle FROM author").fetchall()
        expected = (
            sorted(number for number, text in rows if holds(text, query)),
            sorted(n for n, *said in people if holds(" ".join(said), query)),
        )
        owners, readers = self.searches
        assert found(matches, self.store, query) == expected
        assert found(owners.matches, self.store, query) == expected
        assert found(readers.matches, self.reader, query) == expected


def nth(tx, sql, place):
    """Return the number at this place, none if there are not so many."""
    return [row[0] for row in tx.execute(f"{sql} LIMIT 1 OFFSET ?", (place,))]


def found(search, store, query):
    hits = search(store.read(), query)
    return sorted(hits.comments.tolist()), sorted(hits.authors.tolist())


def folded(text):
    parts = unicodedata.normalize("NFD", text.lower())
    plain = "".join(one for one in parts if not unicodedata.combining(one))
    return [word for word in plain.split() if word.isalnum()]


def holds(text, query):
    """Whether a text has all words of a query; the last one may be a beginning."""
    words, wanted = folded(text), folded(query)
    if not wanted:
        return False
    *whole, last = wanted
    return all(one in words for one in whole) and any(one.startswith(last) for one in words)


@given(st.lists(st.tuples(STEP, QUERY), min_size=1, max_size=8))
def test_a_search_finds_what_is_there_at_this_moment(tmp_path_factory, steps):
    desk = Desk(tmp_path_factory.mktemp("desk"))
    desk.do("bring", ["a bus", "b", "alone 1"], "Busch")
    desk.do("bring", ["b"], "älter")
    try:
        for (name, *values), query in steps:
            desk.do(name, *values)
            for one in (*ALWAYS, query):
                desk.check(one)
    finally:
        desk.close()


def test_an_older_profile_finds_the_same_by_its_new_index(profile, clock):
    profile.mkdir()
    path = profile / DATABASE
    private_file(path)
    connection = connect(path)
    migrations.apply(Database(connection), stop_before="0061_letters")
    said = (("Linden am Bus", "Lea"), ("the list", "Lo"), ("Bus", "A"))
    rows = [(n, IncomingComment(text, author_name=name)) for n, (text, name) in enumerate(said)]
    take_in(connection, intake_of(connection), rows)
    queries = ("l", "li", "lis", "b", "bu", "bus", "t", "a", "am b")
    before = [as_lists(matches(connection, query)) for query in queries]
    connection.close()

    store = Store(profile, clock=clock)

    assert [as_lists(matches(store.read(), query)) for query in queries] == before
    assert before[0] == ([1, 2], [1, 2])
    store.write(partial(set_text, comment=3, text="letters"))
    assert as_lists(matches(store.read(), "l")) == ([1, 2, 3], [1, 2])
    assert as_lists(matches(store.read(), "b")) == ([1], [])
    store.close()


def as_lists(hits):
    return sorted(hits.comments.tolist()), sorted(hits.authors.tolist())


def test_what_was_found_is_kept_while_only_decisions_are_made(store, bring_in):
    bring_in("the library", "closed")
    searches = Searches()
    first = searches.matches(store.read(), "lib")

    store.write(lambda tx: tx.execute("UPDATE comment SET state = 'closed'"))
    again = searches.matches(store.read(), "lib ")

    assert again is first


def test_only_the_last_few_searches_are_kept(store, bring_in):
    bring_in("the library")
    searches = Searches()
    first = searches.matches(store.read(), "lib")
    for query in ("t", "th", "the", "l"):
        searches.matches(store.read(), query)

    assert searches.matches(store.read(), "lib") is not first
    assert searches.matches(store.read(), "l") is searches.matches(store.read(), "l")
