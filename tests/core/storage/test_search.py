"""Search finds words, whatever else is typed; operators, quotes and controls steer nothing."""

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.storage.search import match_expression, matches
from core.storage.store import Store
from tests.core.storage.conftest import AT

TEXTS = (
    "The Library opens at nine",
    "Grüße aus Köln, 100% Müll!",
    'He said "never again" AND left',
    "C++ and C# #readers @anna col:term NEAR",
    "smile 🙂 more 👩‍👩‍👧 emoji",
    "日本語のコメント",
    "a NUL \ufffd in the middle",
    "it's o'clock; DROP TABLE comment; --",
)


@pytest.fixture
def find(store, bring_in):
    bring_in(*TEXTS)

    def found(query):
        hits = matches(store.read(), query)
        written = store.read().execute(
            "SELECT id FROM comment WHERE author IN (SELECT value FROM json_each(?))",
            (json.dumps(hits.authors.tolist()),),
        )
        return sorted({*hits.comments.tolist(), *(row[0] for row in written)})

    return found


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("library", [1]),
        ("LIBRARY opens", [1]),
        ("opens library", [1]),
        ("libr", [1]),
        ("lib opens", []),  # only the last word may be a beginning
        ("gruße koln", [2]),
        ("Müll!", [2]),
        ('"never again"', [3]),
        ("never again", [3]),
        ("again never", [3]),
        ("AND", [3, 4]),
        ("C++", [4, 8]),
        ("#readers", [4]),
        ("@anna", [4]),
        ("col:term", [4]),
        ("NEAR", [4]),
        ("smile 🙂", [5]),
        ("日本語", [6]),
        ("o'clock", [8]),
        ("library OR clock", []),
        ("library NOT opens", []),
        ("libr*", [1]),
        ("^the", [1, 7]),
        ("Ann", list(range(1, 9))),
        ("Ann library", []),
    ],
)
def test_a_query_is_words_and_nothing_else(find, query, ids):
    assert find(query) == ids


@pytest.mark.parametrize(
    "query",
    [
        "",
        " \t\n",
        '"',
        '""',
        "'",
        "*",
        "-",
        "( )",
        "(" * 10_000,
        "a(" * 10_000,
        "\x00",
        "\x00\x00library",
        "library\x00",
        "🙂",
        "\u202e",
        "\ud800",
        "library\udfff",
        "rowid:1",
        "name:Ann",
        "comment_fts:x",
        "x" * 100_000,
        "x " * 100_000,
        '") OR 1=1 --',
        "a" + "\u0301" * 500,
        "%",
        "_",
        "NEAR(a b, 99999999999999999999)",
    ],
)
def test_no_query_is_an_error(find, query):
    assert set(find(query)) <= set(range(1, 9))


def test_a_query_reaches_no_other_column(find):
    assert find("name:Ann") == []
    assert find("handle:a") == []
    assert find("{name} : Ann") == []


@given(
    st.text(
        st.characters() | st.sampled_from("\"'()*:^-+{}[]\x00 ANDORNOT"),
        max_size=80,
    )
)
def test_whatever_is_typed_is_searched_without_an_error(tmp_path_factory, query):
    folder = tmp_path_factory.getbasetemp() / "search-anything"
    store = Store(folder, clock=lambda: AT)
    try:
        found = matches(store.read(), query)
        assert found.comments.size == found.authors.size == 0
    finally:
        store.close()


@given(st.text(string.printable + "äß🙂\x00", max_size=300))
def test_every_word_is_quoted(query):
    expression = match_expression(query)

    assert "\x00" not in expression
    assert expression == "" or expression.endswith('" *')
    assert expression.count('"') % 2 == 0


def test_a_changed_text_is_found_by_its_new_words_only(find, store, bring_in):
    store.write(lambda tx: tx.execute("UPDATE comment SET text = 'Closed today' WHERE id = 1"))

    assert find("library") == []
    assert find("closed") == [1]


def test_a_removed_comment_is_not_found(find, store):
    store.write(lambda tx: tx.execute("DELETE FROM comment WHERE id = 1"))

    assert find("library") == []
