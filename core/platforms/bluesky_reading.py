"""Reading Bluesky: posts, notifications and profiles as our own nouns.

Protocol: the app.bsky lexicons, https://github.com/bluesky-social/atproto/tree/main/lexicons
"""

from collections.abc import Iterator

from core.model import IncomingComment, MediaKind, Medium
from core.platforms.base import JsonValue
from core.platforms.pages import Profile, RemoteItem
from core.platforms.reading import dig, moment, needed, number, rows, text

POST = "app.bsky.feed.post"
_DEEPEST = 64
#: The labels that Bluesky itself puts a cover on; an author may set them, too.
_SENSITIVE = frozenset({"porn", "sexual", "nudity", "graphic-media", "gore", "nsfl"})


def read_post(view: JsonValue, me: str, **facts: str) -> RemoteItem:
    """Return a post from a post view or a notification. Raises UnreadableError without its ids.

    The time is when the network first saw it: the author's own claim may be any.
    """
    uri, author = needed(view, "uri"), needed(view, "author", "did")
    record = dig(view, "record")
    root = text(record, "reply", "root", "uri")
    return RemoteItem(
        comment=IncomingComment(
            text=text(record, "text"),
            remote_id=uri,
            parent_remote_id=text(record, "reply", "parent", "uri") or None,
            author_name=text(view, "author", "displayName"),
            author_handle=text(view, "author", "handle"),
            author_remote_id=author,
            author_url=f"https://bsky.app/profile/{author}",
            created_at=moment(view, "indexedAt") or moment(record, "createdAt"),
            url=f"https://bsky.app/profile/{author}/post/{rkey_of(uri)}",
            likes=number(view, "likeCount"),
            replies=number(view, "replyCount"),
            lang=text(record, "langs", 0).split("-")[0],
            is_own=author == me,
        ),
        root_remote_id=root or None,
        media=_media(view),
        facts={
            "cid": text(view, "cid"),
            "root": root or uri,
            "root_cid": text(record, "reply", "root", "cid") or text(view, "cid"),
            **facts,
        },
    )


def posts_in(thread: JsonValue) -> Iterator[JsonValue]:
    """Yield the post views of a thread, from the top; what is blocked or gone is left out."""
    above, node = [], dig(thread, "parent")
    for _ in range(_DEEPEST):
        if not isinstance(dig(node, "post"), dict):
            break
        above.append(dig(node, "post"))
        node = dig(node, "parent")
    yield from reversed(above)
    waiting = [(thread, 0)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(dig(node, "post"), dict):
            yield dig(node, "post")
        if depth < _DEEPEST:
            waiting += [(one, depth + 1) for one in reversed(rows(node, "replies"))]


def read_profile(view: JsonValue) -> Profile:
    """Return an author's own page. Raises UnreadableError without the did."""
    did = needed(view, "did")
    return Profile(
        remote_id=did,
        name=text(view, "displayName"),
        handle=text(view, "handle"),
        url=f"https://bsky.app/profile/{did}",
        about=text(view, "description"),
        followers=number(view, "followersCount"),
        posts=number(view, "postsCount"),
        since=moment(view, "createdAt"),
    )


def rkey_of(uri: str) -> str:
    """Return the last part of an at:// address: the record's key."""
    return uri.rsplit("/", 1)[-1]


def did_of(uri: str) -> str:
    """Return whose record an at:// address names."""
    return uri.removeprefix("at://").split("/", 1)[0]


def _media(view: JsonValue) -> tuple[Medium, ...]:
    """Return the pictures and the film of a post; only a post view knows their addresses."""
    is_sensitive = _is_sensitive(view)
    written = _innermost(dig(view, "record", "embed"))
    seen = _innermost(dig(view, "embed"))
    shown = rows(seen, "images")
    media = [
        _picture(one, shown[place] if place < len(shown) else None, is_sensitive=is_sensitive)
        for place, one in enumerate(rows(written, "images"))
    ]
    if isinstance(dig(written, "video"), dict):
        size = number(written, "video", "size")
        media.append(
            Medium(MediaKind.FILM, text(written, "alt"), is_sensitive=is_sensitive, size=size)
        )
    return tuple(media)


def _picture(written: JsonValue, seen: JsonValue, *, is_sensitive: bool) -> Medium:
    return Medium(
        kind=MediaKind.PICTURE,
        description=text(written, "alt"),
        address=text(seen, "fullsize"),
        is_sensitive=is_sensitive,
        width=number(written, "aspectRatio", "width"),
        height=number(written, "aspectRatio", "height"),
        size=number(written, "image", "size"),
    )


def _innermost(embed: JsonValue) -> JsonValue:
    """Return what shows media: a quoting post holds it one step further in."""
    return dig(embed, "media") if isinstance(dig(embed, "media"), dict) else embed


def _is_sensitive(view: JsonValue) -> bool:
    labels = [*rows(view, "labels"), *rows(view, "record", "labels", "values")]
    return any(text(one, "val") in _SENSITIVE for one in labels)
