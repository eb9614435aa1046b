"""The blends that were in force, newest last: which scorers count in the ranking, and how much."""

import json
from datetime import datetime
from typing import Any

from core.storage.engine import Connection
from core.storage.times import to_ms


def add_blend(tx: Connection, at: datetime, body: dict[str, Any]) -> None:
    """Put a blend in force; older ones are kept."""
    tx.execute("INSERT INTO blend(at, body) VALUES (?, ?)", (to_ms(at), json.dumps(body)))


def last_blend(connection: Connection) -> dict[str, Any] | None:
    """Return the blend in force, None if none was ever chosen."""
    row = connection.execute("SELECT body FROM blend ORDER BY num DESC LIMIT 1").fetchone()
    found = None if row is None else json.loads(row[0])
    return found if isinstance(found, dict) else None
