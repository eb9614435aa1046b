"""Reading fields of a stranger's JSON: a wrong type is "not given", never a crash."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import quote

from core.errors import NonsenseError
from core.model import OutcomeKind
from core.platforms.base import JsonValue
from core.said import Sentence

Read = TypeVar("Read")
Json = dict[str, JsonValue]
#: No honest count is larger; the database holds 64 bits.
_LARGEST = 2**63 - 1
_YEAR_S = 366 * 24 * 3600


class UnreadableError(NonsenseError):
    """A row lacks what it cannot do without; it is counted and left out.

    Outside of `read_rows` it is an answer that makes no sense. It may be the answer to a write, so
    that nobody knows whether that happened.
    """

    usual = OutcomeKind.UNKNOWN

    def __init__(self, name: str) -> None:
        super().__init__(
            Sentence(
                "The server answered without “{name}”, which it has to give. Parapet "
                "looks again later; if it stays so, check that this is the right server.",
                name=name,
            )
        )


def dig(value: JsonValue, *path: str | int) -> JsonValue:
    """Return what stands at a path of keys and places, None where there is nothing."""
    for step in path:
        if isinstance(step, str) and isinstance(value, dict):
            value = value.get(step)
        elif isinstance(step, int) and isinstance(value, list) and -len(value) <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def text(value: JsonValue, *path: str | int) -> str:
    """Return the text at a path; "" for nothing, null or another type."""
    found = dig(value, *path)
    return found if isinstance(found, str) else ""


def ident(value: JsonValue, *path: str | int) -> str:
    """Return the id at a path, given as text or as a whole number; "" for anything else."""
    found = dig(value, *path)
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return found if isinstance(found, str) else ""


def needed(value: JsonValue, *path: str | int) -> str:
    """Return the id at a path. Raises UnreadableError if there is none."""
    found = ident(value, *path)
    if not found:
        raise UnreadableError(".".join(map(str, path)))
    return found


def number(value: JsonValue, *path: str | int) -> int | None:
    """Return the count at a path; None for anything else."""
    found = dig(value, *path)
    is_count = isinstance(found, int) and not isinstance(found, bool)
    return found if is_count and 0 <= found <= _LARGEST else None  # type: ignore[operator, return-value]


def length(value: JsonValue, *path: str | int) -> float | None:
    """Return the seconds at a path; None for anything else, and for more than a year."""
    found = dig(value, *path)
    is_number = isinstance(found, int | float) and not isinstance(found, bool)
    return float(found) if is_number and 0 <= found <= _YEAR_S else None  # type: ignore[operator, arg-type]


def flag(value: JsonValue, *path: str | int) -> bool:
    """Whether true stands at a path."""
    return dig(value, *path) is True


def moment(value: JsonValue, *path: str | int) -> datetime | None:
    """Return the time at a path, from ISO 8601 (no zone means UTC); None for anything else."""
    found = dig(value, *path)
    if not isinstance(found, str) or len(found) > 64:
        return None
    try:
        at = datetime.fromisoformat(found.strip())
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return at if 1971 <= at.year <= 2400 else None


def moment_of_ms(value: JsonValue, *path: str | int) -> datetime | None:
    """Return the time at a path, given in milliseconds since 1970; None for anything else."""
    found = dig(value, *path)
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    if not 31_536_000_000 <= found <= 13_569_465_600_000:
        return None
    return datetime.fromtimestamp(found / 1000, UTC)


def rows(value: JsonValue, *path: str | int) -> list[JsonValue]:
    """Return the list at a path; empty for anything else."""
    found = dig(value, *path)
    return found if isinstance(found, list) else []


def needed_rows(value: JsonValue, who: str, *path: str | int) -> list[JsonValue]:
    """Return the list at a path. Raises NonsenseError: an answer without it is no answer."""
    found = dig(value, *path)
    if not isinstance(found, list):
        raise NonsenseError(
            "{who} answered, but without the list that was asked for. Parapet tries again later.",
            who=who,
        )
    return found


def read_rows(
    found: Iterable[JsonValue], read_one: Callable[[JsonValue], Read | None]
) -> tuple[list[Read], int]:
    """Read each row; return what was read and how many rows made no sense.

    `read_one` returns None for a row that is of no concern; it raises UnreadableError for a bad
    one.
    """
    read: list[Read] = []
    unreadable = 0
    for row in found:
        try:
            one = read_one(row)
        except UnreadableError:
            unreadable += 1
            continue
        if one is not None:
            read.append(one)
    return read, unreadable


def segment(found: str) -> str:
    """Return an id as one segment of a path; nothing in it can lead elsewhere."""
    return (
        quote(found, safe="").replace(".", "%2E")
        if found.strip(".") == ""
        else quote(found, safe="")
    )
