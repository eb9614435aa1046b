"""Whether the database file is healthy."""

from core.errors import ProfileError
from core.said import words_of
from core.storage.engine import Connection, DatabaseError


def quick_check(connection: Connection) -> str:
    """Return "" for a healthy file, else what SQLite found."""
    try:
        (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except (DatabaseError, ProfileError) as error:
        return words_of(error)
    return "" if found == "ok" else str(found)
