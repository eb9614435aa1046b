"""Reading Matrix: events of a room as our own nouns, and what its errors mean.

Protocol: the Client-Server API, https://spec.matrix.org/latest/client-server-api/
"""

from typing import TYPE_CHECKING

from core.errors import PlatformError
from core.model import IncomingComment, OutcomeKind
from core.platforms import saying
from core.platforms.base import JsonValue
from core.platforms.matrix_media import media_in
from core.platforms.pages import RemoteItem
from core.platforms.reading import dig, moment_of_ms, needed, number, rows, segment, text

if TYPE_CHECKING:
    from core.platforms.answers import Answer
    from core.platforms.http import HttpClient

V3 = "/_matrix/client/v3"
MESSAGE, REDACTION, ENCRYPTED = "m.room.message", "m.room.redaction", "m.room.encrypted"
_LOST = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED", "M_USER_LOCKED"})
_FULL_POWER = 50


def judge(answer: "Answer") -> PlatformError | None:
    """Say what Matrix means by its error codes; None leaves it to the status."""
    body = answer.json_or_none()
    code = text(body, "errcode")
    if code in _LOST:
        return saying.sign_in_lost(answer.host, answer.words())
    if code == "M_LIMIT_EXCEEDED":
        return saying.rate_limited(answer.host, (number(body, "retry_after_ms") or 0) / 1000)
    if code == "M_NOT_FOUND":
        return saying.gone(answer.host)
    if code == "M_FORBIDDEN":
        return saying.refused(answer.host, answer.words())
    return None


def read_event(event: JsonValue, room: str, me: str, names: dict[str, str], may: str) -> RemoteItem:
    """Return a message with its latest words. Raises UnreadableError without id or sender.

    `names` maps user ids to shown names, `may` lists what we can do in this room.
    """
    number_of_event, sender = needed(event, "event_id"), needed(event, "sender")
    edit = replacement(event)
    content = dig(edit, "content", "m.new_content") if edit else dig(event, "content")
    relation = dig(event, "content", "m.relates_to")
    root = text(relation, "event_id") if text(relation, "rel_type") == "m.thread" else ""
    return RemoteItem(
        comment=IncomingComment(
            text=words_of(content),
            remote_id=number_of_event,
            parent_remote_id=text(relation, "m.in_reply_to", "event_id") or root or None,
            author_name=names.get(sender, ""),
            author_handle=sender,
            author_remote_id=sender,
            author_url=f"https://matrix.to/#/{segment(sender)}",
            created_at=moment_of_ms(event, "origin_server_ts"),
            url=f"https://matrix.to/#/{segment(room)}/{segment(number_of_event)}",
            is_own=sender == me,
        ),
        root_remote_id=root or None,
        edited_at=moment_of_ms(edit, "origin_server_ts") if edit else None,
        media=media_in(content),
        facts={"room": room, "may": may},
    )


def event_of(client: "HttpClient", headers: dict[str, str], room: str, event: str) -> JsonValue:
    """Return an event as it is now, None if it is gone or hidden from us."""
    try:
        path = f"{V3}/rooms/{segment(room)}/event/{segment(event)}"
        return client.get(path, headers=headers).json()
    except PlatformError as error:
        if error.outcome in (OutcomeKind.GONE, OutcomeKind.REFUSED):
            return None
        raise


def is_message(event: JsonValue) -> bool:
    """Whether this is something that somebody said, and not an edit of it."""
    return text(event, "type") == MESSAGE and not edited_event(event) and not is_redacted(event)


def is_redacted(event: JsonValue) -> bool:
    """Whether the words were taken away."""
    return isinstance(dig(event, "unsigned", "redacted_because"), dict) or (
        text(event, "type") == MESSAGE and not text(event, "content", "msgtype")
    )


def redacted_event(event: JsonValue) -> str:
    """Return the id of the event that this one takes away, "" if it is no redaction."""
    if text(event, "type") != REDACTION:
        return ""
    return text(event, "redacts") or text(event, "content", "redacts")


def edited_event(event: JsonValue) -> str:
    """Return the id of the event that this one edits, "" if it is no edit."""
    relation = dig(event, "content", "m.relates_to")
    return text(relation, "event_id") if text(relation, "rel_type") == "m.replace" else ""


def replacement(event: JsonValue) -> JsonValue:
    """Return the latest edit that the server bundles with an event; only its sender may edit."""
    edit = dig(event, "unsigned", "m.relations", "m.replace")
    is_theirs = text(edit, "sender") == text(event, "sender")
    return edit if is_theirs and isinstance(dig(edit, "content", "m.new_content"), dict) else None


def words_of(content: JsonValue) -> str:
    """Return the words of a message without the quotation that older clients put before a reply."""
    body = text(content, "body")
    if not isinstance(dig(content, "m.relates_to", "m.in_reply_to"), dict):
        return body
    lines = body.split("\n")
    quoted = 0
    while quoted < len(lines) and lines[quoted].startswith("> "):
        quoted += 1
    if quoted and quoted < len(lines) and not lines[quoted]:
        quoted += 1
    return "\n".join(lines[quoted:]) or body


def names_in(events: list[JsonValue]) -> dict[str, str]:
    """Return the shown names from member events."""
    return {
        text(one, "state_key"): text(one, "content", "displayname")
        for one in events
        if text(one, "type") == "m.room.member" and text(one, "state_key")
    }


def powers(levels: JsonValue, me: str) -> str:
    """Return what a user may do in a room, as words in one line: "redact kick ban"."""
    users = dig(levels, "users")
    own = users.get(me) if isinstance(users, dict) else None
    mine = own if isinstance(own, int) else (number(levels, "users_default") or 0)
    return " ".join(act for act in ("redact", "kick", "ban") if mine >= _level(dig(levels, act)))


def _level(found: JsonValue) -> int:
    return found if isinstance(found, int) else _FULL_POWER


def member_rows(answer: JsonValue, *path: str) -> list[JsonValue]:
    """Return the events at a path that are objects at all."""
    return [one for one in rows(answer, *path) if isinstance(one, dict)]
