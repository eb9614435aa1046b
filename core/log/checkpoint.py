"""Checkpoints: the size and root of the log on one small note that is kept elsewhere.

The format is C2SP tlog-checkpoint, a signed note: origin, size, base64 root, one extension line
with the time, then an empty line and signatures. A checkpoint without signatures still proves the
log's growth to whoever kept it; it does not prove who wrote it.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.errors import LogBrokenError
from core.log.entry import time_of, time_text

MAX_NOTE_BYTES = 1 << 16
ROOT_BYTES = 32
_SIGNATURE = re.compile(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})")
_SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
_AT = "at "


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line of a note: who claims to have signed, with which key, and the bytes."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The first `size` entries of the log `origin` have this root; `text` is what is signed."""

    origin: str
    size: int
    root: bytes
    text: str
    at: datetime | None = None
    signatures: tuple[Signature, ...] = ()

    @property
    def is_signed(self) -> bool:
        """Whether it carries a signature, true or not: only a check with the key can say that."""
        return bool(self.signatures)


def log_origin(log_id: str) -> str:
    """Return the origin of the log that its genesis entry names `log_id`."""
    return f"modlog.invalid/{log_id}"


def make_checkpoint(origin: str, size: int, root: bytes, *, at: datetime | None = None) -> str:
    """Return the text of an unsigned checkpoint; `sign` adds a signature to it.

    Raises ValueError for an origin that is not one printable line or a root that is not 32 bytes.
    """
    if not origin or not origin.isprintable() or len(root) != ROOT_BYTES:
        raise ValueError("A checkpoint needs a one-line origin and a root of 32 bytes.")
    if _SIZE.fullmatch(str(size)) is None:
        raise ValueError("A checkpoint needs the number of entries.")
    lines = [origin, str(size), base64.b64encode(root).decode()]
    if at is not None:
        lines.append(_AT + time_text(at))
    return "".join(f"{line}\n" for line in lines)


def read_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint from a file. Raises LogBrokenError naming the file if it is none."""
    try:
        with path.open("rb") as file:
            return parse_checkpoint(file.read(MAX_NOTE_BYTES + 1))
    except OSError as error:
        raise LogBrokenError(
            "The checkpoint “{path}” cannot be opened: {why}.", path=path, why=error.strerror
        ) from error
    except LogBrokenError:
        raise LogBrokenError(
            "The file “{path}” is not a checkpoint: choose one that Parapet wrote.", path=path
        ) from None


def parse_checkpoint(note: str | bytes) -> Checkpoint:
    """Return what a checkpoint note says, signed or not. Signatures are not checked here.

    Raises LogBrokenError when it is not a checkpoint.
    """
    if isinstance(note, bytes):
        note = note[: MAX_NOTE_BYTES + 1].decode("utf-8", "replace")
    text, signatures = _parts(note)
    lines = text.split("\n")[:-1]
    root = _unbase64(lines[2]) if len(lines) >= 3 else b""
    is_whole = len(root) == ROOT_BYTES and all(lines) and lines[0].isprintable()
    if not is_whole or _SIZE.fullmatch(lines[1]) is None or len(note) > MAX_NOTE_BYTES:
        raise LogBrokenError("This is not a checkpoint: choose one that Parapet wrote.")
    return Checkpoint(
        lines[0], int(lines[1]), root, text, _time_in(lines[3:]), _signatures_in(signatures)
    )


def _parts(note: str) -> tuple[str, str]:
    text, gap, signatures = note.rpartition("\n\n")
    if not gap:
        return (note if note.endswith("\n") else f"{note}\n"), ""
    return f"{text}\n", signatures


def _signatures_in(part: str) -> tuple[Signature, ...]:
    found = []
    for line in part.splitlines():
        match = _SIGNATURE.fullmatch(line)
        payload = _unbase64(match.group(2)) if match else b""
        if match is None or len(payload) <= 4:
            raise LogBrokenError("A signature line of the checkpoint is damaged.")
        found.append(Signature(match.group(1), payload[:4], payload[4:]))
    return tuple(found)


def _time_in(extensions: list[str]) -> datetime | None:
    for line in extensions:
        if line.startswith(_AT):
            return time_of(line.removeprefix(_AT))
    return None


def _unbase64(text: str) -> bytes:
    try:
        payload = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return payload if base64.b64encode(payload).decode() == text else b""
