"""Valid rows for window tests; say only what matters."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from core.model import (
    AccountId,
    Attribute,
    Author,
    AuthorId,
    Band,
    Comment,
    CommentId,
    Contribution,
    Lane,
    Priority,
    QueueItem,
    Score,
    Stage,
)

NOW = datetime(2026, 11, 23, 8, 42, tzinfo=UTC)
_BANDS = ((80, Band.CRITICAL), (60, Band.HIGH), (35, Band.MEDIUM), (-1, Band.LOW))


def a_comment(number: int = 1, **changes: Any) -> Comment:
    """Return a valid comment; `changes` replace its fields."""
    author = Author(AuthorId(str(number)), f"Visitor {number}", f"@visitor{number}")
    comment = Comment(
        id=CommentId(str(number)),
        account=AccountId("1"),
        platform="YouTube",
        remote_id=f"r{number}",
        parent_remote_id=None,
        author=author,
        text=f"Comment number {number}: the reading room opens late again.",
        created_at=NOW - timedelta(hours=number),
        received_at=NOW - timedelta(minutes=number),
        url=f"https://video.example/c/{number}",
        likes=number,
        replies=0,
        flags=number % 3,
        lang="en",
    )
    return replace(comment, **changes)


def an_item(comment: Comment, value: float = 50.0, lane: Lane = Lane.HELP) -> QueueItem:
    """Return a queue row whose points sum to `value`."""
    band = next(band for least, band in _BANDS if value >= least)
    points = (
        Contribution(Stage.SEVERITY, "insult", value * 0.7, "insult"),
        Contribution(Stage.WAITING, "waiting", value * 0.3, "waiting 5 h"),
    )
    scores = (Score("embedded", "1.0", Attribute.TOXICITY, value / 100),)
    return QueueItem(comment, Priority(value, band, lane, points), scores, comment.lang)


def some_items(count: int = 30) -> list[QueueItem]:
    """Return rows in priority order, over all lanes and bands."""
    lanes = (Lane.HARM, Lane.HELP, Lane.PRAISE, Lane.EVERYTHING)
    return [
        an_item(a_comment(number), max(2.0, 96.0 - 3 * number), lanes[number % 4])
        for number in range(1, count + 1)
    ]
