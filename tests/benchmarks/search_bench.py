"""Search: rare and common words, beginnings of words, several words, umlauts, names of authors."""

from collections.abc import Iterator
from functools import partial

from core.model import QueueFilter
from core.services import Services
from core.storage.engine import Connection
from tests.benchmarks.figures import Figure, median, p95, timed
from tests.benchmarks.plain_table import plain_table
from tests.benchmarks.queue_bench import PAGE
from tests.benchmarks.stage import Stage

QUERIES = (
    ("rare", "verkeitung"),
    ("mid", "library"),
    ("mid", "Mahnung"),
    ("common", "please"),
    ("very common", "the"),
    ("beginning, 1 letter", "l"),
    ("beginning, 2 letters", "st"),
    ("beginning, 3 letters", "bib"),
    ("beginning, 5 letters", "libra"),
    ("two words", "kill you"),
    ("two common words", "the and"),
    ("three words", "wer hat das"),
    ("umlaut", "Bücherei"),
    ("umlaut left away", "bucherei"),
    ("sharp s", "Straße"),
    ("author", "greta5494"),
    ("first name", "Oskar"),
    ("nothing", "zzzzqqq"),
    ("emoji", "😀"),
    ("punctuation", "“never again”!"),
)
_PEER_QUERIES = ("Mahnung", "please", "zzzzqqq")
_Spent = dict[str, list[float]]
_LIKE = (
    "SELECT id, name, text, priority FROM plain WHERE state = 'open' AND text LIKE ?"
    " ORDER BY priority DESC LIMIT 50"
)


def run(stage: Stage) -> Iterator[Figure]:
    """Measure the first page of what each query finds, most urgent first."""
    with stage.services() as services:
        services.inbox.rerank()
        first, again = _searched(services, stage.rounds(15))
        every = [spent for query in first.values() for spent in query]
        repeated = [spent for query in again.values() for spent in query]
        figures = []
        for kind, query in QUERIES:
            total = services.inbox.queue(QueueFilter(search=query), 1).total
            name = f"{kind} “{query}”, median"
            figures.append(
                Figure("search", name, median(first[query]), "ms", note=f"{total:,} found")
            )
        plain = plain_table(stage, services)
        like = [spent for query in _PEER_QUERIES for spent in _like(plain, query)]
        plain.close()
    yield Figure(
        "search", f"{len(QUERIES)} queries in priority order, p95", p95(every), "ms", 50,
        "LIKE, ORDER BY", median(like),
    )  # fmt: skip
    yield Figure("search", "the same asked again at once, p95", p95(repeated), "ms")
    yield from figures


def _searched(services: Services, rounds: int) -> tuple[_Spent, _Spent]:
    """Return how long each query took, and how long when asked again at once.

    The queries take turns: what was found is kept for the last few only, so that each is looked
    up in the index in every round.
    """
    first: _Spent = {query: [] for _, query in QUERIES}
    again: _Spent = {query: [] for _, query in QUERIES}
    for _ in range(rounds):
        for query in first:
            work = partial(_first_page, services, QueueFilter(search=query))
            first[query] += timed(work, 1)
            again[query] += timed(work, 1)
    return first, again


def _first_page(services: Services, chosen: QueueFilter) -> None:
    found = services.inbox.queue(chosen)
    services.inbox.items(found.ids[:PAGE].tolist())


def _like(plain: Connection, query: str) -> list[float]:
    return timed(lambda: plain.execute(_LIKE, (f"%{query}%",)).fetchall(), 2)
