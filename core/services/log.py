"""The log for people: its entries, its proof, and checkpoints to keep elsewhere."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.log import (
    EntryKind,
    Head,
    Tree,
    Verdict,
    log_origin,
    make_checkpoint,
    read_body,
    read_checkpoint,
    sign,
    verify,
)
from core.services.journal import LOG_ID, Journal
from core.services.views import CheckpointInfo, LogLine
from core.services.whole_file import Draft, written_whole
from core.storage import log_rows
from core.storage.engine import Connection
from core.storage.store import Store

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_LAST = "last_checkpoint"
_SIGNER = "parapet"


class LogService:
    """Reads and proves the log. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        journal: Journal,
        clock: Callable[[], datetime],
        signing_key: "Callable[[], Ed25519PrivateKey | None]",
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._signing_key = signing_key

    def verify(self, anchors: Sequence[Path] = ()) -> Verdict:
        """Read the whole log and say whether it proves itself, and against which checkpoints."""
        notes = [read_checkpoint(path) for path in anchors]
        with self._store.snapshot() as connection:
            head = log_rows.kept_head(connection)
            return verify(
                log_rows.all_rows(connection),
                anchors=notes,
                kept_head=Head(*head) if head else None,
            )

    def checkpoint(self, out: Path | None = None) -> CheckpointInfo:
        """Write down size and root of the log, into a file at `out` if given, and note it here."""
        with self._store.snapshot() as connection:
            tree = Tree()
            for _, _, h in log_rows.all_rows(connection):
                tree.append(h)
            log_id = log_rows.meta(connection, LOG_ID) or ""
        at = self._clock()
        note = make_checkpoint(log_origin(log_id), tree.size, tree.root(), at=at)
        key = self._signing_key()
        if key is not None:
            note = sign(note, key, _SIGNER)
        if out is not None:
            draft = Draft(out, self._store.folder)
            written_whole(draft, lambda: draft.write(lambda file: file.write(note)))
        info = CheckpointInfo(out, tree.size, tree.root().hex(), key is not None, at)
        self._store.write(lambda tx: self._keep(tx, info))
        return info

    def last_checkpoint(self) -> CheckpointInfo | None:
        """Return the newest checkpoint that was made here."""
        kept = log_rows.meta(self._store.read(), _LAST)
        if kept is None:
            return None
        values = json.loads(kept)
        path = Path(values["path"]) if values["path"] else None
        return CheckpointInfo(
            path,
            values["size"],
            values["root"],
            values["is_signed"],
            datetime.fromisoformat(values["at"]),
        )

    def entries(self, *, before: int | None = None, limit: int = 100) -> tuple[LogLine, ...]:
        """Return a page of entries, newest first; pass the last `seq` as `before` for the next."""
        rows = log_rows.rows_before(self._store.read(), before, limit)
        return tuple(self._line(seq, body, h) for seq, body, h in rows)

    def _line(self, seq: int, body: bytes, h: bytes) -> LogLine:
        said = read_body(body)
        words = [
            str(said.data[name])
            for name in ("action", "platform", "file", "format", "policy")
            if said.data.get(name)
        ]
        return LogLine(seq, said.kind, said.at, said.actor, " · ".join(words), h.hex())

    def _keep(self, tx: Connection, info: CheckpointInfo) -> None:
        self._journal.write(tx, EntryKind.CHECKPOINT, {"size": info.size, "root": info.root_hex})
        log_rows.set_meta(
            tx,
            _LAST,
            json.dumps(
                {
                    "path": str(info.path) if info.path else "",
                    "size": info.size,
                    "root": info.root_hex,
                    "is_signed": info.is_signed,
                    "at": info.at.isoformat(),
                }
            ),
        )
