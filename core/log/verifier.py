"""The verifier: reads the rows once, in order, and believes nothing.

Any changed, missing, repeated or moved row shows by itself. A shortened log, or one rewritten from
some entry on, shows only against a checkpoint that was kept elsewhere (an anchor). What was never
written, written falsely, or changed after the last anchor by whoever owns the log, does not show.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from core.errors import ParapetError
from core.log.canonical import MAX_BODY_BYTES, NotCanonicalError
from core.log.checkpoint import Checkpoint
from core.log.entry import NO_PREVIOUS, EntryKind, Head, leaf_hash, parse_body
from core.log.merkle import Tree
from core.log.signing import is_signed_by
from core.log.verdict import MAX_PROBLEMS, Problem, Verdict, name_of, say
from core.said import Sentence, words_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Row: TypeAlias = "tuple[int, bytes, bytes]"

_HASH_BYTES = 32
_SEQ_END = 1 << 63


def verify(
    rows: Iterable[Row],
    *,
    anchors: Sequence[Checkpoint] = (),
    public_key: "Ed25519PublicKey | None" = None,
    kept_head: Head | None = None,
) -> Verdict:
    """Check rows (seq, body, h) in the order of seq, against checkpoints kept elsewhere.

    With `public_key` every anchor must be signed by it. `kept_head` is the last entry as the
    profile itself remembers it: a log cut by accident shows without an anchor. Rows may be of any
    type and size; whatever is wrong with them becomes a problem. Streams: memory stays small.
    """
    chain = Chain(anchors, kept_head)
    try:
        for row in rows:
            chain.add(row)
    except ParapetError as error:
        chain.report(
            chain.next_seq, Sentence("The log cannot be read on from here. {why}", why=error)
        )
    chain.finish()
    anchor = chain.check_anchors(public_key)
    problems = tuple(chain.problems)
    return Verdict(
        ok=not problems,
        entries=chain.entries,
        intact_to=chain.intact_to,
        anchored_to=anchor.size if anchor else 0,
        problems=problems,
        sentence=say(
            chain.entries, chain.intact_to, anchor, problems, _signature_note(anchor, public_key)
        ),
        problems_total=chain.problems_total,
    )


class Chain:
    """The state of one reading: what must come next, and what was wrong so far."""

    def __init__(self, anchors: Sequence[Checkpoint], kept_head: Head | None) -> None:
        self.entries = 0
        self.intact_to = 0
        self.next_seq = 1
        self.problems: list[Problem] = []
        self.problems_total = 0
        self._links: tuple[bytes, ...] | None = (NO_PREVIOUS,)  # None: not known
        self._tree = Tree()
        self._anchors = sorted(anchors, key=lambda anchor: anchor.size)
        self._kept_head = kept_head
        self._roots = {0: self._tree.root()}
        self._wanted = {anchor.size for anchor in anchors}
        self._last_h: object = None

    def report(self, seq: int, what: str) -> None:
        """Note a problem; only the first hundred are kept."""
        self.problems_total += 1
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(seq, what))

    def add(self, row: Sequence[object]) -> None:
        """Check the next row."""
        self.entries += 1
        seq, body, h = row
        if type(seq) is not int or not 0 <= seq < _SEQ_END:
            self._skip(Sentence("Its place in the log is not a number."))
            return
        is_next = self._check_place(seq)
        what = _wrong_bytes(body, h) or self._wrong_body(seq, body, is_next=is_next)
        if what:
            self.report(seq, what)
        if seq >= self.next_seq:
            self.next_seq = seq + 1
            self._links = _possible_links(body, h)
            self._last_h = h
        if not self.problems and isinstance(h, bytes):
            self._tree.append(h)
            self.intact_to = seq
            if self._tree.size in self._wanted:
                self._roots[self._tree.size] = self._tree.root()

    def _skip(self, what: str) -> None:
        self.report(self.next_seq, what)
        self.next_seq += 1
        self._links = None

    def finish(self) -> None:
        """Compare the end of the log with what the profile and the anchors remember of it."""
        last = self.next_seq - 1
        end = (
            Sentence("The log ends at entry {last}", last=last)
            if last
            else Sentence("The log is empty")
        )
        kept = self._kept_head
        if kept is not None and kept.seq > last:
            self.report(
                last + 1,
                Sentence("{end}, but the profile remembers {n} entries.", end=end, n=kept.seq),
            )
        elif kept is not None and (kept.seq < last or kept.h != self._last_h):
            self.report(last, Sentence("The last entry is not the one that the profile remembers."))
        for anchor in self._anchors:
            if anchor.size > last:
                self.report(
                    last + 1,
                    Sentence(
                        "{end}, but {name} counted {size} entries.",
                        end=end,
                        name=name_of(anchor),
                        size=anchor.size,
                    ),
                )

    def check_anchors(self, public_key: "Ed25519PublicKey | None") -> Checkpoint | None:
        """Report what is wrong with the anchors; return the one that proves most entries."""
        furthest: Checkpoint | None = None
        for anchor in self._anchors:
            if public_key is not None and not is_signed_by(anchor, public_key):
                name = name_of(anchor)
                self.report(
                    anchor.size,
                    Sentence("No true signature of the given key is on {name}.", name=name),
                )
            elif anchor.size > self.intact_to:
                break  # the chain broke before it, or the log ended: reported already
            elif self._roots[anchor.size] != anchor.root:
                self.report(anchor.size, _rewritten(anchor))
                self.intact_to = furthest.size if furthest else 0
                break
            else:
                furthest = anchor
        return furthest

    def _check_place(self, seq: int) -> bool:
        if seq > self.next_seq:
            missing = self.next_seq
            if missing == seq - 1:
                self.report(missing, Sentence("Entry {seq} is missing.", seq=missing))
            else:
                self.report(
                    missing,
                    Sentence("Entries {first} to {last} are missing.", first=missing, last=seq - 1),
                )
        elif seq < self.next_seq:
            self.report(seq, Sentence("Entry {seq} is repeated or out of order.", seq=seq))
        return seq == self.next_seq

    def _wrong_body(self, seq: int, body: object, *, is_next: bool) -> str:
        try:
            said = parse_body(body)  # type: ignore[arg-type] # _wrong_bytes saw bytes
        except NotCanonicalError as error:
            return words_of(error)
        if said.seq != seq:
            return Sentence("Its content says that it is entry {seq}.", seq=said.seq)
        if is_next and self._links is not None and bytes.fromhex(said.prev) not in self._links:
            return Sentence("It does not follow from the entry before it.")
        if (seq == 1) != (said.kind == EntryKind.GENESIS):
            return Sentence("A log begins with its genesis entry and has only one.")
        return ""


def _wrong_bytes(body: object, h: object) -> str:
    if not isinstance(body, bytes):
        return Sentence("Its content is not stored as bytes.")
    if len(body) > MAX_BODY_BYTES:
        return Sentence("Its content is larger than 1 MiB.")
    if not isinstance(h, bytes) or len(h) != _HASH_BYTES:
        return Sentence("Its hash is not 32 bytes.")
    if leaf_hash(body) != h:
        return Sentence("Its content does not fit its hash: one of them was changed.")
    return ""


def _possible_links(body: object, h: object) -> tuple[bytes, ...]:
    # Both, so that one damaged row is one problem: the next row was written from the true hash.
    found = [h] if isinstance(h, bytes) else []
    if isinstance(body, bytes):
        found.append(leaf_hash(body))
    return tuple(found)


def _rewritten(anchor: Checkpoint) -> str:
    return Sentence(
        "The entries to here do not match {name} ({origin}): they were rewritten "
        "after it was taken, or it belongs to another log.",
        name=name_of(anchor),
        origin=anchor.origin,
    )


def _signature_note(anchor: Checkpoint | None, public_key: object) -> str:
    if anchor is None:
        return ""
    if public_key is not None:
        return Sentence("The checkpoint’s signature is true.")
    if anchor.is_signed:
        return Sentence("The checkpoint’s signature was not checked: no key was given.")
    return Sentence(
        "The checkpoint is not signed: it is worth as much as the place where it was kept."
    )
