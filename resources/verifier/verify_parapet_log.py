"""Check a Parapet log without Parapet: this one file and Python 3.8 or newer are all it needs.

    python verify_parapet_log.py FILE [--anchor CHECKPOINT] [--key VERIFIER_KEY] [--json]

FILE is the database of a profile (only read) or an exported log.jsonl. A checkpoint that was kept
elsewhere (--anchor, may be repeated) shows whether the log was cut or rewritten since. With --key
(a line name+id+key) every checkpoint must carry a true Ed25519 signature of that key.
Exit status: 0 the log proves itself, 1 it does not, 2 the question could not be asked.

What is checked. The rows (seq, body, h) count from 1 without a gap. Each body is canonical JSON
(RFC 8785, whole numbers only) with the fields v, seq, prev, kind, at, actor, data; its h is
SHA-256(0x00 + body) and its prev is the h of the row before. The h are the leaves of an RFC 6962
Merkle tree; a checkpoint (C2SP tlog-checkpoint) holds the size and root of that tree.

What cannot be seen: what was never written, what was written falsely, and changes after the last
checkpoint by somebody who owns the whole log.

An exported line is {"seq":1,"body":"…","h":"64 hex digits"}; body64 (base64) stands for a body
that is not UTF-8.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import datetime
import hashlib
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, NoReturn

if TYPE_CHECKING:
    Row = tuple[object, object, object]

MAX_BODY = 1 << 20
MAX_LINE = 1 << 23
MAX_NOTE = 1 << 16
MAX_DEPTH = 64
MAX_PROBLEMS = 100
SEQ_END = 1 << 63
FIELDS = {"v", "seq", "prev", "kind", "at", "actor", "data"}
HASH = re.compile(r"[0-9a-f]{64}")
KIND = re.compile(r"[a-z][a-z_]{0,31}")
TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
SIGNATURE = re.compile(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})")
KEY = re.compile(r"([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})")
TOKENS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[{]|[\]}]', re.DOTALL)
CANNOT_READ = "The log cannot be read on from here. "


class UnusableError(Exception):
    """A file or key given on the command line cannot be used; str() says why."""


class WrongRowError(Exception):
    """A row is not what it should be; str() says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return the exit status."""
    parser = argparse.ArgumentParser(description="Check a Parapet log without Parapet.")
    parser.add_argument("file", metavar="FILE", help="profile database or exported log.jsonl")
    parser.add_argument("--anchor", action="append", default=[], metavar="CHECKPOINT")
    parser.add_argument("--key", metavar="VERIFIER_KEY", help="name+id+key that must have signed")
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        anchors = [read_checkpoint(name) for name in options.anchor]
        key = read_key(options.key) if options.key else None
        verdict = verify_file(Path(options.file), anchors, key)
    except (UnusableError, OSError) as error:
        print(printable(str(error)), file=sys.stderr)
        return 2
    show(verdict, as_json=options.json)
    return 0 if verdict["ok"] else 1


def show(verdict: dict[str, Any], *, as_json: bool) -> None:
    """Print the verdict for machines or for people."""
    if as_json:
        print(json.dumps(verdict, indent=2))
        return
    print(printable(verdict["sentence"]))
    for problem in verdict["problems"]:
        print(printable(f"  entry {problem['seq']}: {problem['what']}"))
    if verdict["problems_total"] > MAX_PROBLEMS:
        print(f"  … and {verdict['problems_total'] - MAX_PROBLEMS} more")


def printable(text: str) -> str:
    """Return text that cannot steer a terminal."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


# --- The rows: from a database or from an exported file ---------------------------------------


def verify_file(path: Path, anchors: Sequence[Checkpoint], key: bytes | None) -> dict[str, Any]:
    """Check the log in a file."""
    with path.open("rb") as file:
        start = file.read(16)
    if not start:
        raise UnusableError(
            f"The file “{path}” is empty: choose a profile database or a log.jsonl."
        )
    if start != b"SQLite format 3\x00":
        with path.open("rb") as file:
            return verify(exported_rows(file), anchors, key)
    with tempfile.TemporaryDirectory() as spare:
        return verify_database(path, Path(spare), anchors, key)


def verify_database(
    path: Path, spare: Path, anchors: Sequence[Checkpoint], key: bytes | None
) -> dict[str, Any]:
    """Check the log of a profile; a database that cannot be read is a verdict, too."""
    try:
        with contextlib.closing(open_database(path, spare)) as database:
            return verify(database_rows(database), anchors, key, kept_head(database))
    except sqlite3.Error as error:
        return verify(unreadable(error), anchors, key)


def open_database(path: Path, spare: Path) -> sqlite3.Connection:
    """Open for reading; works on a copy where the folder does not allow SQLite's side files."""
    try:
        return connect(path, "mode=ro")
    except sqlite3.OperationalError:
        wal = Path(f"{path}-wal")
        if not wal.exists():
            return connect(path, "immutable=1")
        shutil.copyfile(path, spare / "copy")
        shutil.copyfile(wal, spare / "copy-wal")
        return connect(spare / "copy", "mode=rw")


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect with all of SQLite's distrust switched on."""
    uri = f"{path.resolve().as_uri()}?{mode}"
    database = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            database.execute(f"PRAGMA {pragma}")
        database.execute("BEGIN")  # one view of the log, also while Parapet writes
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        database.close()
        raise
    return database


def database_rows(database: sqlite3.Connection) -> Iterator[Row | WrongRowError]:
    """Yield the rows of the table log; what is no blob or number arrives as None."""
    try:
        if not has_table(database, "log"):
            yield WrongRowError(CANNOT_READ + "The database has no table “log”.")
            return
        yield from database.execute(
            "SELECT CASE typeof(seq) WHEN 'integer' THEN seq END,"
            " CASE typeof(body) WHEN 'blob' THEN coalesce(substr(body, 1, ?), x'') END,"
            " CASE typeof(h) WHEN 'blob' THEN coalesce(substr(h, 1, 33), x'') END"
            " FROM log ORDER BY seq",
            (MAX_BODY + 1,),
        )
    except sqlite3.Error as error:
        yield from unreadable(error)


def kept_head(database: sqlite3.Connection) -> Sequence[Any] | None:
    """Return the last entry as the profile remembers it, None where it does not."""
    if not has_table(database, "log_head"):
        return None
    return database.execute("SELECT seq, h FROM log_head ORDER BY seq DESC LIMIT 1").fetchone()  # type: ignore[no-any-return]


def has_table(database: sqlite3.Connection, name: str) -> bool:
    """Whether there is a true table of this name, not a view or a virtual table."""
    found = database.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
        " AND sql LIKE 'CREATE TABLE %'",
        (name,),
    )
    return found.fetchone() is not None


def unreadable(error: sqlite3.Error) -> Iterator[WrongRowError]:
    """Say that SQLite gave up, and what helps where it is merely too old."""
    hint = ""
    if sqlite3.sqlite_version_info < (3, 37):
        hint = " This Python’s SQLite is older than 3.37: check the exported log.jsonl instead."
    yield WrongRowError(f"{CANNOT_READ}SQLite says: {error}.{hint}")


def exported_rows(file: BinaryIO) -> Iterator[Row | WrongRowError]:
    """Yield the rows of an exported log; a line that is not written as Parapet does is wrong."""
    number = 0
    while True:
        line = file.readline(MAX_LINE)
        if not line:
            return
        number += 1
        row = None if len(line) == MAX_LINE else exported_row(line)
        yield row or WrongRowError(f"Line {number} is not written as Parapet writes it.")
        while len(line) == MAX_LINE and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE)


def exported_row(line: bytes) -> Row | None:
    """Return the row of a line, None unless every byte is as Parapet writes it."""
    try:
        said = json.loads(line.decode("utf-8"))
        body = base64.b64decode(said["body64"]) if "body64" in said else said["body"].encode()
        row = (said["seq"], body, bytes.fromhex(said["h"]))
        return row if type(said["seq"]) is int and exported_line(row) == line else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def exported_line(row: tuple[int, bytes, bytes]) -> bytes:
    """Write a row as Parapet exports it."""
    seq, body, h = row
    try:
        content = {"body": body.decode("utf-8")}
    except UnicodeDecodeError:
        content = {"body64": base64.b64encode(body).decode()}
    line = json.dumps(
        dict([("seq", seq), *content.items(), ("h", h.hex())]),
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return line.encode() + b"\n"


# --- The verdict ------------------------------------------------------------------------------


def verify(
    rows: Iterator[Row | WrongRowError],
    anchors: Sequence[Checkpoint],
    key: bytes | None = None,
    head: Sequence[Any] | None = None,
) -> dict[str, Any]:
    """Check all rows and what the profile and the checkpoints remember of them."""
    chain = Chain(sorted(anchors, key=lambda anchor: anchor.size))
    for row in rows:
        if isinstance(row, WrongRowError):
            chain.skip(str(row))
        else:
            chain.add(*row)
    chain.check_end(head)
    anchor = chain.check_anchors(key)
    return {
        "ok": not chain.problems,
        "entries": chain.entries,
        "intact_to": chain.intact_to,
        "anchored_to": anchor.size if anchor else 0,
        "problems": chain.problems,
        "problems_total": chain.problems_total,
        "sentence": say(chain, anchor, key),
    }


class Chain:
    """The state of one reading: what must come next, and what was wrong so far."""

    def __init__(self, anchors: Sequence[Checkpoint]) -> None:
        self.entries = 0
        self.intact_to = 0
        self.next_seq = 1
        self.problems: list[dict[str, Any]] = []
        self.problems_total = 0
        self.anchors = anchors
        self.links: list[object] | None = [bytes(32)]
        self.last_h: object = None
        self.peaks: list[bytes] = []
        self.roots = {0: hashlib.sha256(b"").digest()}
        self.wanted = {anchor.size for anchor in anchors}

    def report(self, seq: int, what: str) -> None:
        """Note a problem; only the first hundred are kept."""
        self.problems_total += 1
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append({"seq": seq, "what": what})

    def skip(self, what: str) -> None:
        """Count a row that cannot be read as the next one."""
        self.report(self.next_seq, what)
        if not what.startswith(CANNOT_READ):
            self.entries += 1
            self.next_seq += 1
            self.links = None

    def add(self, seq: object, body: object, h: object) -> None:
        """Check the next row."""
        if type(seq) is not int or not 0 <= seq < SEQ_END:
            self.skip("Its place in the log is not a number.")
            return
        self.entries += 1
        is_next = self.check_place(seq)
        try:
            self.check_body(seq, parse_body(whole_bytes(body, h)), is_next=is_next)
        except WrongRowError as wrong:
            self.report(seq, str(wrong))
        if seq >= self.next_seq:
            self.next_seq = seq + 1
            self.links = [one for one in (h, leaf_hash(body)) if one is not None]
            self.last_h = h
        if not self.problems and isinstance(h, bytes):
            self.grow(h)
            self.intact_to = seq

    def check_place(self, seq: int) -> bool:
        """Report a gap or a repeat; say whether the row is the one that must come now."""
        missing = self.next_seq
        if seq == missing + 1:
            self.report(missing, f"Entry {missing} is missing.")
        elif seq > missing:
            self.report(missing, f"Entries {missing} to {seq - 1} are missing.")
        elif seq < missing:
            self.report(seq, f"Entry {seq} is repeated or out of order.")
        return seq == missing

    def check_body(self, seq: int, said: dict[str, Any], *, is_next: bool) -> None:
        """Check that the content belongs to this place."""
        if said["seq"] != seq:
            raise WrongRowError(f"Its content says that it is entry {said['seq']}.")
        if is_next and self.links is not None and bytes.fromhex(said["prev"]) not in self.links:
            raise WrongRowError("It does not follow from the entry before it.")
        if (seq == 1) != (said["kind"] == "genesis"):
            raise WrongRowError("A log begins with its genesis entry and has only one.")

    def grow(self, leaf: bytes) -> None:
        """Add a leaf to the Merkle tree, of which only the roots of full subtrees are kept."""
        filled = self.intact_to
        while filled & 1:
            leaf = node_hash(self.peaks.pop(), leaf)
            filled >>= 1
        self.peaks.append(leaf)
        if self.intact_to + 1 in self.wanted:
            root = self.peaks[-1]
            for peak in reversed(self.peaks[:-1]):
                root = node_hash(peak, root)
            self.roots[self.intact_to + 1] = root

    def check_end(self, head: Sequence[Any] | None) -> None:
        """Compare the end of the log with what the profile and the checkpoints remember."""
        last = self.next_seq - 1
        end = f"The log ends at entry {last}" if last else "The log is empty"
        if head is not None and (type(head[0]) is not int or head[0] > last):
            self.report(last + 1, f"{end}, but the profile remembers {head[0]} entries.")
        elif head is not None and (head[0] < last or head[1] != self.last_h):
            self.report(last, "The last entry is not the one that the profile remembers.")
        for anchor in self.anchors:
            if anchor.size > last:
                what = f"{end}, but {anchor.name} counted {anchor.size} entries."
                self.report(last + 1, what)

    def check_anchors(self, key: bytes | None) -> Checkpoint | None:
        """Report what is wrong with the checkpoints; return the one that proves most entries."""
        furthest = None
        for anchor in self.anchors:
            if key is not None and not is_signed_by(anchor, key):
                what = f"No true signature of the given key is on {anchor.name}."
                self.report(anchor.size, what)
            elif anchor.size > self.intact_to:
                break  # the chain broke before it, or the log ended: reported already
            elif self.roots[anchor.size] != anchor.root:
                self.report(
                    anchor.size,
                    f"The entries to here do not match {anchor.name} ({anchor.origin}): they were"
                    " rewritten after it was taken, or it belongs to another log.",
                )
                self.intact_to = furthest.size if furthest else 0
                break
            else:
                furthest = anchor
        return furthest


def say(chain: Chain, anchor: Checkpoint | None, key: bytes | None) -> str:
    """Say the verdict in one paragraph."""
    if chain.problems:
        first = chain.problems[0]
        found = f"The log does not prove itself. At entry {first['seq']}: {first['what']}"
        return f"{found} Entries 1 to {chain.intact_to} are intact." if chain.intact_to else found
    if not chain.entries:
        return "The log is empty: there is nothing to prove yet."
    whole = (
        "The one entry is intact and in order."
        if chain.entries == 1
        else f"All {chain.entries} entries are intact and in order."
    )
    if anchor is None or not anchor.size:
        return f"{whole} Without a checkpoint kept elsewhere this is not proven against its owner."
    matched = f"Entries 1 to {anchor.size} match {anchor.name}"
    if anchor.size < chain.entries:
        matched += f"; the later ones, to {chain.entries}, are chained but not anchored yet"
    if key is not None:
        note = "The checkpoint’s signature is true."
    elif anchor.signatures:
        note = "The checkpoint’s signature was not checked: no key was given."
    else:
        note = "The checkpoint is not signed: it is worth as much as the place where it was kept."
    return f"{whole} {matched}. {note}"


# --- One row ----------------------------------------------------------------------------------


def leaf_hash(body: object) -> bytes | None:
    """Return SHA-256(0x00 + body)."""
    return hashlib.sha256(b"\x00" + body).digest() if isinstance(body, bytes) else None


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 + left + right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def whole_bytes(body: object, h: object) -> bytes:
    """Return the content if it is whole and fits its hash."""
    if not isinstance(body, bytes):
        raise WrongRowError("Its content is not stored as bytes.")
    if len(body) > MAX_BODY:
        raise WrongRowError("Its content is larger than 1 MiB.")
    if not isinstance(h, bytes) or len(h) != 32:
        raise WrongRowError("Its hash is not 32 bytes.")
    if leaf_hash(body) != h:
        raise WrongRowError("Its content does not fit its hash: one of them was changed.")
    return body


def parse_body(body: bytes) -> dict[str, Any]:
    """Return the fields of a body."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise WrongRowError("Its content is not UTF-8 text.") from None
    if is_too_deep(text):
        raise WrongRowError("Its content is nested too deeply.")
    try:
        said = DECODER.decode(text)
    except ValueError:
        raise WrongRowError("Its content is not JSON as Parapet writes it.") from None
    if canonical(said, is_ascii=text.isascii()) != body:
        raise WrongRowError("Its content is not in canonical form.")
    if not has_entry_shape(said):
        raise WrongRowError("Its content does not have the fields of a log entry.")
    return dict(said)


def canonical(value: object, *, is_ascii: bool) -> bytes | None:
    """Return the RFC 8785 bytes of a value without fractions, None if it has none."""
    text = json.dumps(
        value if is_ascii else in_order(value),
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=is_ascii,
    )
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates, written as escapes
        return None


def in_order(value: object) -> object:
    """Sort all keys as RFC 8785 asks: by their UTF-16 code units."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: in_order(value[key]) for key in keys}
    if isinstance(value, list):
        return [in_order(item) for item in value]
    return value


def is_too_deep(text: str) -> bool:
    """Whether arrays and objects stand too deep in one another to be read safely."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return False
    depth = 0
    for token in TOKENS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token.group(), 0)
        if depth > MAX_DEPTH:
            return True
    return False


def has_entry_shape(said: object) -> bool:
    """Whether the fields are those of a log entry."""
    if not isinstance(said, dict) or said.keys() - {"san"} != FIELDS:
        return False
    texts = [said["prev"], said["kind"], said["at"], said["actor"]]
    return (
        is_one(said["v"])
        and is_one(said.get("san", 1))
        and type(said["seq"]) is int
        and all(isinstance(text, str) for text in texts)
        and HASH.fullmatch(said["prev"]) is not None
        and KIND.fullmatch(said["kind"]) is not None
        and isinstance(said["data"], dict)
        and time_of(said["at"]) is not None
    )


def is_one(value: object) -> bool:
    """Whether it is the number 1 and not true."""
    return type(value) is int and value == 1


def time_of(text: str) -> datetime.datetime | None:
    """Return the time of a text, None if it is not one as Parapet writes it."""
    if TIME.fullmatch(text) is None:
        return None
    try:
        return datetime.datetime.fromisoformat(text[:-1])
    except ValueError:  # a thirteenth month
        return None


def whole_number(digits: str) -> int:
    """Return a whole number that every reader of JSON reads alike."""
    if len(digits) > 17 or abs(int(digits)) >= 1 << 53:
        raise ValueError("too large")
    return int(digits)


def refused(_: str) -> NoReturn:
    """Refuse fractions, NaN and infinities."""
    raise ValueError("no such number")


DECODER = json.JSONDecoder(parse_float=refused, parse_int=whole_number, parse_constant=refused)


# --- Checkpoints and their signatures ---------------------------------------------------------


class Checkpoint(NamedTuple):
    """The first `size` entries have this Merkle root; `text` is what is signed."""

    origin: str
    size: int
    root: bytes
    text: str
    name: str
    signatures: list[tuple[str, bytes]]


def read_checkpoint(name: str) -> Checkpoint:
    """Read a checkpoint from a file."""
    with open(name, "rb") as file:
        note = file.read(MAX_NOTE + 1).decode("utf-8", "replace")
    try:
        return parse_checkpoint(note)
    except WrongRowError:
        raise UnusableError(f"The file “{name}” is not a checkpoint.") from None


def parse_checkpoint(note: str) -> Checkpoint:
    """Return what a checkpoint note says."""
    head, gap, tail = note.rpartition("\n\n")
    text = f"{head}\n" if gap else note if note.endswith("\n") else f"{note}\n"
    lines = text.split("\n")[:-1]
    is_whole = len(lines) >= 3 and all(lines) and lines[0].isprintable()
    root = unbase64(lines[2]) if is_whole else b""
    if len(root) != 32 or not SIZE.fullmatch(lines[1]) or len(note) > MAX_NOTE:
        raise WrongRowError
    size = int(lines[1])
    signatures = [signature_in(line) for line in tail.splitlines()] if gap else []
    return Checkpoint(lines[0], size, root, text, checkpoint_name(size, lines[3:]), signatures)


def checkpoint_name(size: int, extensions: Sequence[str]) -> str:
    """Name a checkpoint by its time, or by its size where it has none."""
    at = next((time_of(line[3:]) for line in extensions if line.startswith("at ")), None)
    if at is not None:
        return f"the checkpoint of {at:%Y-%m-%d %H:%M} UTC"
    return f"the checkpoint at entry {size}"


def signature_in(line: str) -> tuple[str, bytes]:
    """Return the name and the payload (key id and signature) of a signature line."""
    match = SIGNATURE.fullmatch(line)
    payload = unbase64(match.group(2)) if match else b""
    if match is None or len(payload) <= 4:
        raise WrongRowError
    return match.group(1), payload


def unbase64(text: str) -> bytes:
    """Decode base64 that has no other spelling."""
    try:
        payload = base64.b64decode(text, validate=True)
    except ValueError:
        return b""
    return payload if base64.b64encode(payload).decode() == text else b""


def read_key(line: str) -> bytes:
    """Return the Ed25519 key of a line name+id+key."""
    match = KEY.fullmatch(line.strip())
    payload = unbase64(match.group(3)) if match else b""
    is_whole = len(payload) == 33 and payload[:1] == b"\x01"
    if match is None or not is_whole or key_id(match.group(1), payload[1:]).hex() != match.group(2):
        raise UnusableError("This is not a verifier key: copy the whole line name+id+key.")
    return payload[1:]


def key_id(name: str, key: bytes) -> bytes:
    """Return the four bytes that tell keys of one name apart."""
    return hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]


def is_signed_by(anchor: Checkpoint, key: bytes) -> bool:
    """Whether one of the signatures was truly made with this key."""
    return any(
        payload[:4] == key_id(name, key) and ed25519_fits(key, anchor.text.encode(), payload[4:])
        for name, payload in anchor.signatures
    )


# --- Ed25519 (RFC 8032, 5.1), checking only: nothing here is secret ----------------------------

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_MINUS_1 = pow(2, (P - 1) // 4, P)
BASE_Y = 4 * pow(5, P - 2, P) % P


def ed25519_fits(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature of the message was made with this key."""
    point = decoded(key)
    if point is None or len(signature) != 64:
        return False
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    if s >= Q:
        return False
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % Q
    x, y, z, t = point
    minus = (P - x, y, z, P - t)
    return encoded(added(times(s, BASE), times(k, minus))) == r


def decoded(key: bytes) -> tuple[int, int, int, int] | None:
    """Return the point of 32 bytes, None if there is none."""
    if len(key) != 32:
        return None
    y = int.from_bytes(key, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    x = root_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def root_x(y: int, sign: int) -> int | None:
    """Return the x of the curve at y with this last bit."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * SQRT_MINUS_1 % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return x if x & 1 == sign else P - x


def encoded(point: tuple[int, int, int, int]) -> bytes:
    """Return the 32 bytes of a point."""
    x, y, z, _ = point
    inverse = pow(z, P - 2, P)
    return (y * inverse % P | (x * inverse % P & 1) << 255).to_bytes(32, "little")


def added(
    one: tuple[int, int, int, int], two: tuple[int, int, int, int]
) -> tuple[int, int, int, int]:
    """Add two points in extended coordinates."""
    a = (one[1] - one[0]) * (two[1] - two[0]) % P
    b = (one[1] + one[0]) * (two[1] + two[0]) % P
    c = 2 * one[3] * two[3] * D % P
    d = 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(factor: int, point: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Multiply a point by a number."""
    total = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            total = added(total, point)
        point = added(point, point)
        factor >>= 1
    return total


BASE = decoded(BASE_Y.to_bytes(32, "little")) or (0, 1, 1, 0)


if __name__ == "__main__":
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)
