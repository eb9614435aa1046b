"""Which harsh texts a person opened today: for that person alone, forgotten the next day."""

from core.storage.engine import Connection


def note_opened(tx: Connection, comment: int, day: str) -> None:
    """Store that a harsh text was opened; other days are forgotten."""
    tx.execute("DELETE FROM exposure WHERE day <> ?", (day,))
    tx.execute(
        "INSERT INTO exposure(comment, day) VALUES (?, ?) ON CONFLICT(comment) DO NOTHING",
        (comment, day),
    )


def opened_on(connection: Connection, day: str) -> int:
    """Return how many harsh texts were opened on a day; equal ones count once each."""
    row = connection.execute("SELECT count(*) FROM exposure WHERE day = ?", (day,)).fetchone()
    return int(row[0])


def forget(tx: Connection) -> None:
    """Remove the count."""
    tx.execute("DELETE FROM exposure")
