"""Reading Mastodon: statuses and accounts as our own nouns, and what its errors mean.

Protocol: https://docs.joinmastodon.org/methods/ (also spoken in part by snac, Pleroma and others)
"""

from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from core.errors import PlatformError
from core.model import IncomingComment, MediaKind, Medium
from core.platforms import saying
from core.platforms.base import JsonValue
from core.platforms.html_text import plain_text
from core.platforms.pages import Profile, RemoteItem
from core.platforms.reading import flag, ident, length, moment, needed, number, rows, text
from core.said import Sentence

if TYPE_CHECKING:
    from core.platforms.answers import Answer

_MEDIA = {
    "image": MediaKind.PICTURE,
    "gifv": MediaKind.FILM,
    "video": MediaKind.FILM,
    "audio": MediaKind.SOUND,
}
_USUAL_WAIT_S = 60.0


def judge(answer: "Answer") -> PlatformError | None:
    """Say what answers mean here; None leaves it to the status. Bodies may be empty or HTML."""
    if answer.status == 429:
        return saying.rate_limited(answer.host, _seconds_to_reset(answer))
    if answer.status == 422 and not answer.body.strip() and not answer.is_write:
        # snac says so, with nothing else, after a token was revoked.
        return saying.sign_in_lost(answer.host, "")
    if answer.status == 403 and "outside the authorized scopes" in answer.words():
        return saying.refused(
            answer.host, Sentence("this sign-in was not allowed to do that; link it again")
        )
    return None


def read_status(row: JsonValue, me: str, **facts: str) -> RemoteItem:
    """Return a status. Raises UnreadableError without its id or its author's.

    `facts` are added to those that orders need later.
    """
    author = needed(row, "account", "id")
    return RemoteItem(
        comment=IncomingComment(
            text=words_of(row),
            remote_id=needed(row, "id"),
            parent_remote_id=ident(row, "in_reply_to_id") or None,
            author_name=text(row, "account", "display_name") or text(row, "account", "username"),
            author_handle=text(row, "account", "acct"),
            author_remote_id=author,
            author_url=text(row, "account", "url"),
            created_at=moment(row, "created_at"),
            url=text(row, "url") or text(row, "uri"),
            likes=number(row, "favourites_count"),
            replies=number(row, "replies_count"),
            lang=text(row, "language"),
            is_own=author == me,
        ),
        edited_at=moment(row, "edited_at"),
        media=tuple(
            _medium(one, is_sensitive=flag(row, "sensitive"))
            for one in rows(row, "media_attachments")
        ),
        facts={"visibility": text(row, "visibility"), **facts},
    )


def _medium(row: JsonValue, *, is_sensitive: bool) -> Medium:
    """Return an attachment; its `url` is at our own server, wherever the post came from."""
    return Medium(
        kind=_MEDIA.get(text(row, "type"), MediaKind.FILE),
        description=text(row, "description"),
        address=text(row, "url") or text(row, "remote_url"),
        is_sensitive=is_sensitive,
        width=number(row, "meta", "original", "width"),
        height=number(row, "meta", "original", "height"),
        seconds=length(row, "meta", "original", "duration"),
    )


def read_profile(account: JsonValue) -> Profile:
    """Return an author's own page. Raises UnreadableError without the id."""
    return Profile(
        remote_id=needed(account, "id"),
        name=text(account, "display_name"),
        handle=text(account, "acct"),
        url=text(account, "url"),
        about=plain_text(text(account, "note")),
        followers=number(account, "followers_count"),
        posts=number(account, "statuses_count"),
        since=moment(account, "created_at"),
    )


def words_of(row: JsonValue) -> str:
    """Return the words of a status, behind its content warning if it has one."""
    warning, words = text(row, "spoiler_text").strip(), plain_text(text(row, "content"))
    return f"{warning}\n\n{words}" if warning else words


def _seconds_to_reset(answer: "Answer") -> float:
    """Return how long to wait by the server's own clock; the reset is an ISO date here."""
    with suppress(ValueError, TypeError, OverflowError):
        reset = datetime.fromisoformat(answer.headers.get("x-ratelimit-reset", ""))
        now = parsedate_to_datetime(answer.headers.get("date", ""))
        return max(1.0, (reset - now).total_seconds())
    return _USUAL_WAIT_S
