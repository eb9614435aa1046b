"""The queue finds and orders what a plain LIKE and ORDER BY over the same comments would."""

import csv
import json
import random
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Action, CommentId, Lane, QueueFilter, QueueOrder, ReviewState
from core.services import build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
COMMENTS = 700
#: As they are written, and as they are found.
WORDS = {
    "kill": "kill", "idiot": "idiot", "when": "when", "lovely": "lovely", "alone": "alone",
    "the": "the", "The": "the", "them": "them", "theatre": "theatre", "thé": "the", "a": "a",
    "Bücherei": "bucherei", "Bucherei": "bucherei", "Straße": "straße", "o'clock": "o clock",
    "l": "l", "li-brary": "li brary", "library!": "library", "“list”": "list", "§": "", "🙂": "",
}  # fmt: skip
NAMES = ("Ann Lee", "Lea Straße", "Theo", "Ümit list", "kill.er")
ORDERS = {
    QueueOrder.PRIORITY: "priority DESC, since DESC, id",
    QueueOrder.NEWEST: "since DESC, priority DESC, id",
    QueueOrder.OLDEST: "since, priority DESC, id",
}
STATES = (ReviewState.OPEN, ReviewState.CLOSED)


class Both:
    """The same comments as the services have them and as one plain table."""

    def __init__(self, services):
        self.inbox = services.inbox
        self.table = sqlite3.connect(":memory:")
        self.table.execute(
            "CREATE TABLE plain(id, words, name, state, lane, lang, priority, since)"
        )
        ranking = services.inbox._board.ranking()
        since = dict(zip(ranking.columns.ids.tolist(), ranking.columns.since.tolist(), strict=True))
        everything = self.inbox.queue(QueueFilter(states=frozenset())).ids
        for item in self.inbox.items(everything):
            comment, number = item.comment, int(item.comment.id)
            values = (
                number, folded(comment.text), folded(comment.author.name), str(comment.state),
                str(item.priority.lane), item.lang, item.priority.value, since[number],
            )  # fmt: skip
            self.table.execute("INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def expected(self, chosen):
        likes = wanted(chosen.search)
        where, values = ["1"], []
        if likes:
            parts = [
                " AND ".join(f"{column} LIKE ?" for _ in likes) for column in ("words", "name")
            ]
            where.append(f"({parts[0]} OR {parts[1]})")
            values += likes * 2
        elif chosen.search.strip():
            where.append("0")  # nothing but marks: it finds nothing
        if chosen.states:
            where.append("state IN (SELECT value FROM json_each(?))")
            values.append(json.dumps([str(state) for state in chosen.states]))
        if chosen.languages:
            where.append("lang IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(sorted(chosen.languages)))
        if chosen.lane is not Lane.EVERYTHING:
            where.append("lane = ?")
            values.append(str(chosen.lane))
        sql = f"SELECT id FROM plain WHERE {' AND '.join(where)} ORDER BY {ORDERS[chosen.order]}"
        return [row[0] for row in self.table.execute(sql, values)]


def folded(text):
    """Return the words of a text between spaces, as search sees them."""
    for mark in "-'.“”!§🙂¶":
        text = text.replace(mark, " ")
    text = text.lower().replace("é", "e").replace("ü", "u")
    return f" {' '.join(text.split())} "


def wanted(search):
    """Return what LIKE must find: whole words, the last one perhaps longer."""
    words = [folded(word).strip() for word in search.split()]
    words = [word for word in words if word]
    return [f"% {word} %" for word in words[:-1]] + [f"% {word}%" for word in words[-1:]]


@pytest.fixture(scope="module", params=["every number", "with gaps"])
def both(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("laws")
    services = build_services(folder / "profile", clock=lambda: NOW, scorer=PlainScorer())
    services.importing.run(written(folder / "blog.csv"), task=Task())
    services.scoring.score_waiting(Task())
    if request.param == "with gaps":
        services.store.write(lambda tx: tx.execute("DELETE FROM comment WHERE id % 5 = 2"))
    for number in range(4, COMMENTS, 10):
        services.moderation.decide([CommentId(str(number))], action=Action.APPROVE)
    services.inbox.rerank()
    yield Both(services)
    services.close()


def written(path):
    chance = random.Random(7)
    words = list(WORDS)
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["id", "author", "text", "created_at", "likes"])
        for number in range(1, COMMENTS + 1):
            text = " ".join(chance.choices(words, k=chance.randint(1, 6)))
            at = NOW - timedelta(minutes=chance.randint(1, 90))  # many at the same time
            # Marked, so that none says the same as another one.
            start = chance.choice(("", "", "§ ", "¶ "))
            out.writerow(
                [number, chance.choice(NAMES), f"{start}{text} n{number}", at.isoformat(), 0]
            )
    return path


words = st.sampled_from(
    [*WORDS, "th", "li", "libra", "Buch", "s", "Le", "Ann", "n1", "zzz", "kill."]
)
filters = st.builds(
    QueueFilter,
    search=st.lists(words, max_size=3).map(" ".join),
    states=st.sets(st.sampled_from(STATES)).map(frozenset),
    languages=st.sets(st.sampled_from(("en", "de", "tr"))).map(frozenset),
    lane=st.sampled_from(Lane),
    order=st.sampled_from(QueueOrder),
)


@given(chosen=filters)
def test_the_same_comments_in_the_same_order(both, chosen):
    assert both.inbox.queue(chosen).ids.tolist() == both.expected(chosen)


@given(chosen=filters, limit=st.integers(1, 60))
def test_a_first_page_is_where_the_list_begins(both, chosen, limit):
    expected = both.expected(chosen)

    page = both.inbox.queue(chosen, limit)

    assert page.ids.tolist() == expected[:limit]
    assert page.total == len(expected)


@given(chosen=filters)
def test_lanes_are_counted_as_they_are_listed(both, chosen):
    counted = both.inbox.counts(chosen).lanes

    for lane in Lane:
        assert counted[lane] == len(both.expected(replace(chosen, lane=lane)))
