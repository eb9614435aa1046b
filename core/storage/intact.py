"""Rows that become nouns: values that no Parapet wrote are damage, said as such."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from core.errors import ProfileDamagedError
from core.storage.library import Row

T = TypeVar("T")


def intact(build: Callable[[Row], T]) -> Callable[[Row], T]:
    """Let a builder of nouns raise ProfileDamagedError for values that cannot be right.

    SQLite keeps no checksum of its pages, so a flipped bit may come back as another value.
    """

    @wraps(build)
    def built(row: Row) -> T:
        try:
            return build(row)
        except (ValueError, TypeError, OverflowError) as error:
            raise ProfileDamagedError(
                "The database is damaged: a row of it holds values that cannot be right. Run "
                "“doctor” to see more, and “restore --anyway” to go on with the newest backup."
            ) from error

    return built
