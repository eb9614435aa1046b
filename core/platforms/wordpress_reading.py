"""Reading WordPress: a comment or a post of its REST API as our own nouns."""

from core.model import IncomingComment, MediaKind, Medium
from core.platforms.base import JsonValue
from core.platforms.html_text import pictures_in, plain_text
from core.platforms.pages import RemoteItem
from core.platforms.reading import ident, moment, needed, text
from core.platforms.wordpress_site import POST_PREFIX


def read_comment(row: JsonValue, me: str) -> RemoteItem:
    """Return a comment. Raises UnreadableError without its id.

    Mail and network addresses come along for moderators; they are not taken.
    """
    post, parent, author = ident(row, "post"), ident(row, "parent"), ident(row, "author")
    name = text(row, "author_name")
    return RemoteItem(
        comment=IncomingComment(
            text=words_of(row),
            remote_id=needed(row, "id"),
            parent_remote_id=parent if parent not in ("", "0") else f"{POST_PREFIX}{post}",
            author_name=name,
            author_remote_id=f"user:{author}" if author not in ("", "0") else f"guest:{name}",
            author_url=text(row, "author_url"),
            created_at=moment(row, "date_gmt"),
            url=text(row, "link"),
            is_own=author == me and author not in ("", "0"),
        ),
        state=text(row, "status"),
        root_remote_id=f"{POST_PREFIX}{post}" if post else None,
        media=_media(row),
        facts={"post": post},
    )


def read_post(row: JsonValue) -> RemoteItem:
    """Return a post of the site: its title and its words. Raises UnreadableError without its id."""
    number = needed(row, "id")
    title = plain_text(text(row, "title", "rendered"))
    words = plain_text(text(row, "content", "rendered"))
    return RemoteItem(
        comment=IncomingComment(
            text="\n\n".join(part for part in (title, words) if part) or "–",
            remote_id=f"{POST_PREFIX}{number}",
            created_at=moment(row, "date_gmt"),
            url=text(row, "link"),
            is_own=True,
        ),
        media=_media(row),
        facts={"post": number},
    )


def _media(row: JsonValue) -> tuple[Medium, ...]:
    """Return the pictures that stand among the words."""
    return tuple(
        Medium(MediaKind.PICTURE, one.description, one.address, width=one.width, height=one.height)
        for one in pictures_in(text(row, "content", "rendered"))
    )


def words_of(row: JsonValue) -> str:
    """Return the words of a comment: as written where we may see that, else as shown."""
    written = text(row, "content", "raw")
    return plain_text(written or text(row, "content", "rendered"))
