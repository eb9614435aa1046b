"""A comment among its neighbours: the post it stands under, what came before, what after."""

from dataclasses import dataclass

from core.model import Comment
from core.services.inbox_views import ThreadComment
from core.storage import comments, decisions
from core.storage.engine import Connection

MAX_DEPTH = 20
MAX_REPLIES = 20
MAX_BESIDE = 3


@dataclass(frozen=True, slots=True)
class Thread:
    """The neighbours of a comment; `own_post` is our own content at the top, if it is here."""

    own_post: Comment | None
    before: tuple[ThreadComment, ...]
    after: tuple[ThreadComment, ...]
    replies_total: int
    post_replies: int
    beside: tuple[ThreadComment, ...]


def thread_of(connection: Connection, comment: Comment) -> Thread:
    """Return what stands around a comment: parents up to the top, then the direct replies."""
    parents = _parents(connection, comment)
    own_post = parents[0] if parents and parents[0].is_own else None
    shown = parents[1:] if own_post else parents
    replies = comments.replies_to(connection, comment, MAX_REPLIES)
    near = comments.neighbours(connection, comment, MAX_BESIDE)
    numbers = [int(one.id) for one in (*shown, *replies, *near)]
    acted = decisions.last_actions(connection, numbers)
    before = tuple(
        ThreadComment(one, acted.get(int(one.id)), depth) for depth, one in enumerate(shown)
    )
    after = tuple(ThreadComment(one, acted.get(int(one.id)), len(shown) + 1) for one in replies)
    return Thread(
        own_post,
        before,
        after,
        comments.reply_count(connection, comment),
        _answers_to(connection, own_post) if own_post else 0,
        tuple(ThreadComment(one, acted.get(int(one.id)), len(shown)) for one in near),
    )


def _answers_to(connection: Connection, post: Comment) -> int:
    """Return how many comments a post has, as its platform says, else as they are here."""
    here = comments.reply_count(connection, post)
    return max(here, post.replies or 0)


def _parents(connection: Connection, comment: Comment) -> list[Comment]:
    """Return the parents, topmost first. Hostile files may answer in circles."""
    found: list[Comment] = []
    seen = {comment.id}
    parent = comments.parent_of(connection, comment)
    while parent is not None and parent.id not in seen and len(found) < MAX_DEPTH:
        found.append(parent)
        seen.add(parent.id)
        parent = comments.parent_of(connection, parent)
    return found[::-1]
