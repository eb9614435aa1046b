"""Search: rare and common words, beginnings of words, several words, umlauts, names of authors."""

from collections.abc import Iterator

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
_LIKE = (
    "SELECT id, name, text, priority FROM plain WHERE state = 'open' AND text LIKE ?"
    " ORDER BY priority DESC LIMIT 50"
)


def run(stage: Stage) -> Iterator[Figure]:
    """Measure the first page of what each query finds, most urgent first."""
    with stage.services() as services:
        services.inbox.rerank()
        every: list[float] = []
        figures = []
        for kind, query in QUERIES:
            spent, total = _searched(services, query, stage.rounds(15))
            every += spent
            name = f"{kind} “{query}”, median"
            figures.append(Figure("search", name, median(spent), "ms", note=f"{total:,} found"))
        plain = plain_table(stage, services)
        like = [spent for query in _PEER_QUERIES for spent in _like(plain, query)]
        plain.close()
    yield Figure(
        "search", f"{len(QUERIES)} queries in priority order, p95", p95(every), "ms", 50,
        "LIKE, ORDER BY", median(like),
    )  # fmt: skip
    yield from figures


def _searched(services: Services, query: str, rounds: int) -> tuple[list[float], int]:
    chosen = QueueFilter(search=query)

    def work() -> None:
        found = services.inbox.queue(chosen)
        services.inbox.items(found.ids[:PAGE].tolist())

    return timed(work, rounds), services.inbox.queue(chosen, 1).total


def _like(plain: Connection, query: str) -> list[float]:
    return timed(lambda: plain.execute(_LIKE, (f"%{query}%",)).fetchall(), 2)
