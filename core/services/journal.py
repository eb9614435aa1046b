"""The journal: writes entries of the tamper-evident log inside somebody's transaction."""

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

from core.log import Entry, EntryKind, Head, JsonValue, build_entry, commit_value
from core.storage import log_rows
from core.storage.engine import Connection

LOG_ID = "log_id"


class Journal:
    """Appends to the log. Use it only with the connection of an open write transaction."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    def begin(self, tx: Connection) -> None:
        """Write the first entry of a new log, which names the log; does nothing later."""
        if log_rows.last_row(tx) is not None:
            return
        log_id = secrets.token_hex(16)
        log_rows.set_meta(tx, LOG_ID, log_id)
        self._append(tx, EntryKind.GENESIS, "", {"log": log_id}, None)

    def write(
        self,
        tx: Connection,
        kind: EntryKind,
        data: Mapping[str, JsonValue],
        *,
        actor: str = "",
        personal: Mapping[str, str] | None = None,
        author: int | None = None,
    ) -> Entry:
        """Append an entry. `personal` values go to the vault; the entry holds commitments.

        `author` is whom the personal values are about, for erasure.
        """
        last = log_rows.last_row(tx)
        if last is None:
            self.begin(tx)
            last = log_rows.last_row(tx)
        if last is None:
            raise AssertionError("a log that has begun has a last row")
        commitments = self._commit(tx, personal or {}, author)
        body = {**data, **commitments}
        return self._append(tx, kind, actor, body, Head(last[0], last[2]))

    def _commit(
        self, tx: Connection, personal: Mapping[str, str], author: int | None
    ) -> dict[str, JsonValue]:
        made = {name: commit_value(value, kind=name) for name, value in personal.items() if value}
        log_rows.keep_values(
            tx, [(one.c, name, one.nonce, one.value) for name, one in made.items()]
        )
        if author is not None:
            log_rows.keep_subject(tx, author, [one.c for one in made.values()])
        return {f"{name}_c": one.c for name, one in made.items()}

    def _append(
        self,
        tx: Connection,
        kind: EntryKind,
        actor: str,
        data: Mapping[str, JsonValue],
        head: Head | None,
    ) -> Entry:
        entry = build_entry(kind, at=self._clock(), actor=actor, data=data, head=head)
        log_rows.append(tx, (entry.seq, entry.body, entry.h))
        return entry
