"""The RFC 6962 tree over the entries' hashes: roots and short proofs.

Leaves are leaf hashes (`Entry.h`), counted from 0: the leaf of entry `seq` has the index seq - 1.
"""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import islice

EMPTY_ROOT = hashlib.sha256(b"").digest()


class Tree:
    """A growing tree that keeps only the roots of its full subtrees: at most 64 hashes."""

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[bytes] = []

    def append(self, leaf: bytes) -> None:
        """Add the next leaf hash."""
        peaks = self._peaks
        filled = self.size
        while filled & 1:
            leaf = node_hash(peaks.pop(), leaf)
            filled >>= 1
        peaks.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """Return the root over all leaves so far."""
        if not self._peaks:
            return EMPTY_ROOT
        root = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            root = node_hash(peak, root)
        return root


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256(0x01 ‖ left ‖ right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def merkle_root(leaves: Iterable[bytes]) -> bytes:
    """Return the root over leaf hashes; reads them once."""
    tree = Tree()
    for leaf in leaves:
        tree.append(leaf)
    return tree.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """Return the audit path of leaf `index` in the tree over all leaves (RFC 6962, 2.1.1)."""
    if not 0 <= index < len(leaves):
        raise ValueError(f"There is no leaf {index} in a tree of {len(leaves)}.")
    path: list[bytes] = []
    start, end = 0, len(leaves)
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_root_of(leaves, middle, end))
            end = middle
        else:
            path.append(_root_of(leaves, start, middle))
            start = middle
    return tuple(reversed(path))


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether the proof shows that `leaf` stands at `index` in the tree (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last = index, size - 1
    for step in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            leaf = node_hash(step, leaf)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            leaf = node_hash(leaf, step)
        node, last = node >> 1, last >> 1
    return last == 0 and leaf == root


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> tuple[bytes, ...]:
    """Return the proof that the first `old_size` leaves only grew (RFC 6962, 2.1.2)."""
    if not 0 <= old_size <= len(leaves):
        raise ValueError(f"A tree of {len(leaves)} never had {old_size} leaves.")
    if old_size in (0, len(leaves)):
        return ()
    path: list[bytes] = []
    start, end, is_old_whole = 0, len(leaves), True
    while end != old_size:
        middle = start + _split(end - start)
        if old_size <= middle:
            path.append(_root_of(leaves, middle, end))
            end = middle
        else:
            path.append(_root_of(leaves, start, middle))
            start, is_old_whole = middle, False
    if not is_old_whole:
        path.append(_root_of(leaves, start, end))
    return tuple(reversed(path))


def verify_consistency(
    old_size: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether the proof shows that the old tree is the beginning of the new (RFC 9162, 2.1.4.2)."""
    if not 0 <= old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == root
    if old_size == 0:
        return not proof and old_root == EMPTY_ROOT
    steps = list(proof)
    if old_size & (old_size - 1) == 0:
        steps.insert(0, old_root)
    return bool(steps) and _grown_roots(old_size, size, steps) == (old_root, root)


def _grown_roots(old_size: int, size: int, steps: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    node, last = old_size - 1, size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return None
        if node & 1 or node == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, step)
        node, last = node >> 1, last >> 1
    return (old, new) if last == 0 else None


def _root_of(leaves: Sequence[bytes], start: int, end: int) -> bytes:
    return merkle_root(islice(leaves, start, end))


def _split(size: int) -> int:
    return 1 << (size - 1).bit_length() - 1
