"""The pictures that a row names: addresses one after another, or lists of what an export knows.

Only what a browser would call on the web is taken. Whether a place may be called is judged when a
person wishes to see it, by the same rules as for pictures of linked accounts.
"""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from core.importing.values import MOST_URL, words
from core.model import MediaKind, Medium

#: As many as a comment of a platform may have.
MOST_PICTURES = 32
# Addresses may hold commas themselves: one ends where blanks or the next address come.
_GAP = re.compile(r"[\s|]+|[,;](?=[\s|,;]|$|[a-z][a-z0-9+.-]{1,20}:)", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s\\\x00-\x20\x7f]+", re.IGNORECASE)
_ADDRESS_KEYS = (
    "url",
    "fullsize",
    "media_url_https",
    "media_url",
    "image_url",
    "picture_url",
    "photo_url",
    "src",
    "remote_url",
    "href",
)
_ALT_KEYS = ("description", "alt", "alt_text", "altText", "ext_alt_text", "caption")
_KINDS = {
    "image": MediaKind.PICTURE,
    "photo": MediaKind.PICTURE,
    "picture": MediaKind.PICTURE,
    "video": MediaKind.FILM,
    "gifv": MediaKind.FILM,
    "animated_gif": MediaKind.FILM,
    "film": MediaKind.FILM,
    "audio": MediaKind.SOUND,
}
_ENDINGS = {
    MediaKind.FILM: (".mp4", ".webm", ".mov", ".m4v", ".mkv", ".avi", ".m3u8"),
    MediaKind.SOUND: (".mp3", ".ogg", ".oga", ".wav", ".m4a", ".flac", ".opus"),
    MediaKind.FILE: (".pdf", ".zip", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".svg"),
}


def pictures_of(value: object) -> tuple[tuple[Medium, ...], int]:
    """Return the media that a value names, and how many of its entries could not be taken."""
    found: list[Medium] = []
    lost = 0
    for entry in _entries(value):
        medium = _medium(entry)
        if medium is None or len(found) == MOST_PICTURES:
            lost += 1
        elif medium not in found:
            found.append(medium)
    return tuple(found), lost


def names_pictures(value: object) -> bool:
    """Whether a value can stand in a column of pictures; an empty list can."""
    entries = list(islice(_entries(value), MOST_PICTURES))
    is_list = isinstance(value, list) or (isinstance(value, str) and value.strip() == "[]")
    return any(map(_medium, entries)) or (is_list and not entries)


def _entries(value: object) -> Iterator[Any]:
    if isinstance(value, str):
        listed = _listed(value)
        if listed is None:
            yield from filter(None, _GAP.split(value.strip()))
        else:
            yield from _entries(listed)
    elif isinstance(value, list):
        for one in value:
            yield from _entries(one) if isinstance(one, str) else (one,)
    elif isinstance(value, dict):
        yield value


def _listed(value: str) -> object:
    """Return the list that a cell holds as JSON, None if it holds none."""
    if not value.lstrip().startswith(("[", "{")):
        return None
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list | dict) else None


def _medium(entry: object) -> Medium | None:
    if isinstance(entry, str):
        return Medium(_kind_of(entry), address=entry) if _is_web(entry) else None
    if not isinstance(entry, dict):
        return None
    address = next((words(entry[key], MOST_URL + 1) for key in _ADDRESS_KEYS if entry.get(key)), "")
    if not _is_web(address):
        return None
    return Medium(
        kind=_KINDS.get(words(entry.get("type")).lower(), _kind_of(address)),
        description=next((words(entry[key]) for key in _ALT_KEYS if entry.get(key)), ""),
        address=address,
        is_sensitive=entry.get("sensitive") is True,
    )


def _is_web(address: str) -> bool:
    """Whether this is an address on the web that says plainly where it leads."""
    if len(address) > MOST_URL or not _WEB.fullmatch(address) or not address.isprintable():
        return False
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return False


def _kind_of(address: str) -> MediaKind:
    """Return what an address seems to be by its ending; most pictures have none."""
    path = urlsplit(address).path.lower() if _is_web(address) else ""
    return next((kind for kind, ends in _ENDINGS.items() if path.endswith(ends)), MediaKind.PICTURE)
