"""Times in the database: whole milliseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


def to_ms(at: datetime) -> int:
    """Return an aware time in milliseconds, rounded down."""
    return (at - _EPOCH) // _MS


def to_ms_or_none(at: datetime | None) -> int | None:
    """Return None for None, else `to_ms`."""
    return None if at is None else to_ms(at)


def from_ms(value: int) -> datetime:
    """Return the UTC time of `to_ms`."""
    return _EPOCH + timedelta(milliseconds=value)


def from_ms_or_none(value: int | None) -> datetime | None:
    """Return None for None, else `from_ms`."""
    return None if value is None else from_ms(value)
