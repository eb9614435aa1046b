"""The queue: its first page, however it is filtered, and the next item after a decision."""

from collections.abc import Iterator

from core.model import Action, CommentId, Lane, QueueFilter, ReviewState
from core.services import Services
from tests.benchmarks.figures import Figure, p95, timed
from tests.benchmarks.plain_table import plain_table
from tests.benchmarks.stage import Stage

PAGE = 50
_FILTERS = (
    QueueFilter(),
    QueueFilter(lane=Lane.HARM),
    QueueFilter(lane=Lane.HELP),
    QueueFilter(lane=Lane.PRAISE),
    QueueFilter(states=frozenset()),
    QueueFilter(states=frozenset({ReviewState.OPEN, ReviewState.ESCALATED})),
    QueueFilter(platforms=frozenset({"mastodon", "reddit"})),
    QueueFilter(languages=frozenset({"de"})),
    QueueFilter(languages=frozenset({"de"}), lane=Lane.HELP, platforms=frozenset({"youtube"})),
)
_SCAN = (
    "SELECT id, name, text, created_at, likes, priority FROM plain WHERE state = 'open'"
    " ORDER BY priority DESC, created_at DESC LIMIT 50"
)


def run(stage: Stage) -> Iterator[Figure]:
    """Measure pages and decisions as the services answer them."""
    with stage.services() as services:
        services.inbox.rerank()
        pages = [
            spent
            for chosen in _FILTERS
            for spent in timed(lambda chosen=chosen: _page(services, chosen), stage.rounds(20))
        ]
        whole = timed(lambda: services.inbox.queue(QueueFilter()), stage.rounds(20))
        following = list(_decided(services, stage.rounds(60)))
        plain = plain_table(stage, services)
        scan = p95(timed(lambda: plain.execute(_SCAN).fetchall(), 5))
        plain.close()
    yield Figure(
        "queue", f"first page, {len(_FILTERS)} filters, p95", p95(pages), "ms", 16,
        "ORDER BY over the table", scan,
    )  # fmt: skip
    yield Figure("queue", "all ids in order, p95", p95(whole), "ms")
    yield Figure(
        "queue", "next item after a decision, p95", p95(following), "ms", 16,
        "ORDER BY over the table", scan, "its card and its detail; the decision is on disk before",
    )  # fmt: skip


def _page(services: Services, chosen: QueueFilter) -> None:
    found = services.inbox.queue(chosen, PAGE)
    services.inbox.items(found.ids.tolist())


def _decided(services: Services, rounds: int) -> Iterator[float]:
    for _ in range(rounds):
        top = services.inbox.queue(QueueFilter(), 1).ids
        if not len(top):
            return
        services.moderation.decide([CommentId(str(top[0]))], action=Action.APPROVE)
        yield from timed(lambda: _next(services), 1)


def _next(services: Services) -> None:
    following = services.inbox.queue(QueueFilter(), 1).ids
    if len(following):
        services.inbox.detail(CommentId(str(following[0])))
