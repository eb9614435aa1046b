"""New weights: how soon the visible page, and how soon everything, stands in the new order."""

import time
from collections.abc import Iterator
from dataclasses import replace

from core.model import QueueFilter
from core.services import Services
from core.settings import Weights
from core.storage.engine import Connection
from tests.benchmarks.figures import Figure, median, p95, timed
from tests.benchmarks.plain_table import plain_table
from tests.benchmarks.queue_bench import PAGE
from tests.benchmarks.stage import Stage

_RERANK = (
    "UPDATE plain SET priority = 100 * (1 - (1 - ? * max(threat, toxicity * sqrt(toxicity)))"
    " * (1 - ? * (1 - (1 - question) * (1 - complaint))))"
)


def run(stage: Stage) -> Iterator[Figure]:
    """Measure changes of weights; saving them (a file and a log entry) is not part of it."""
    with stage.services() as services:
        board = services.inbox._board
        board.rank()
        weights = _weights()
        board._weights = lambda: next(weights)
        page = timed(lambda: _page(services), stage.rounds(20))
        everything = timed(lambda: _all(services), stage.rounds(20))
        preview = timed(
            lambda: services.inbox.preview_weights(next(weights), QueueFilter()), stage.rounds(20)
        )
        plain = plain_table(stage, services)
        update = _update(plain)
        plain.close()
    yield Figure("rerank", "visible page in the new order, p95", p95(page), "ms", 20)
    yield Figure(
        "rerank", "all in the new order, p95", p95(everything), "ms", 500,
        "UPDATE, then index", update,
    )  # fmt: skip
    yield Figure("rerank", "preview of what would move, median", median(preview), "ms")


def _weights() -> Iterator[Weights]:
    number = 0
    while True:
        number += 1
        yield replace(Weights(), severity=0.5 + number % 40 / 100, need=0.2 + number % 7 / 20)


def _page(services: Services) -> None:
    services.inbox._board.reweigh()
    services.inbox.items(services.inbox.queue(QueueFilter(), PAGE).ids.tolist())


def _all(services: Services) -> None:
    services.inbox._board.reweigh()
    services.inbox.queue(QueueFilter())


def _update(plain: Connection) -> float:
    """Rank by UPDATE, the index made anew as that is quickest; nothing is kept."""
    plain.execute("BEGIN")
    began = time.perf_counter()
    plain.execute(_RERANK, (0.7, 0.4))
    plain.execute("CREATE INDEX by_priority ON plain(priority)")
    plain.execute("SELECT id FROM plain ORDER BY priority DESC LIMIT 50").fetchall()
    spent = (time.perf_counter() - began) * 1e3
    plain.execute("ROLLBACK")
    return spent
