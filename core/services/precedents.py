"""Precedents: how comments like this one were decided before, with the decisions behind it.

Alike means one of two things, and each row says which: at least half of the words are the same,
or the scorers found the same things in both (each at least 0.5) and no score differs by more than
0.2. Decisions made at one stroke about the same words count once.
"""

import threading
from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.model import Action, Attribute, Comment
from core.ranking.copy_marks import folded
from core.services.board import Board
from core.services.inbox_views import Likeness, Precedent, PrecedentRow
from core.storage import comments, copies, decisions
from core.storage.decisions import Closure
from core.storage.engine import Connection

#: How many of the newest decisions are looked through.
LOOKED_AT = 500
#: How many of the alike ones are named.
MAX_ROWS = 20
MIN_ALIKE = 3
_SAME_WORDS = 0.5
_FEWEST_WORDS = 4
_HOLDS_FROM = 0.5
_APART = 0.2
Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Case:
    """A decided comment as it is compared."""

    closure: Closure
    words: frozenset[str]


class Precedents:
    """Compares comments with decided ones. Safe to use from any thread."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._lock = threading.Lock()
        self._words: dict[int, frozenset[str]] = {}
        self._cases: list[_Case] = []
        self._read_to = -1

    def of(self, connection: Connection, comment: Comment) -> Precedent | None:
        """Return how the comments most like this one were decided, None if too few were."""
        cases = [one for one in self._current(connection) if one.closure.comment != int(comment.id)]
        found = self._alike(comment, cases)
        if len(found) < MIN_ALIKE:
            return None
        action, same = Counter(one.closure.action for one, _ in found).most_common(1)[0]
        rows = _rows(connection, found[:MAX_ROWS])
        return Precedent(Action(action), same, len(found), rows)

    def _alike(self, comment: Comment, cases: list[_Case]) -> list[tuple[_Case, Likeness]]:
        """Return the cases like the comment, each stroke about the same words once."""
        numbers = [int(comment.id), *(one.closure.comment for one in cases)]
        rated = self._board.rated(numbers)
        names, table = tuple(rated), np.stack(list(rated.values()), axis=1)
        words = _words_of(comment.text)
        found, seen = [], set()
        for case, scores in zip(cases, table[1:], strict=True):
            likeness = _likeness(words, case.words, names, table[0], scores)
            stroke = (case.closure.batch, case.words or case.closure.comment)
            if likeness is not None and stroke not in seen:
                seen.add(stroke)
                found.append((case, likeness))
        return found

    def _current(self, connection: Connection) -> list[_Case]:
        """Return the newest decided comments; read anew only after a decision."""
        newest = decisions.newest_key(connection)
        with self._lock:
            if newest != self._read_to:
                closures = decisions.standing_closures(connection, LOOKED_AT)
                wanted = {one.comment for one in closures}
                self._words = {n: w for n, w in self._words.items() if n in wanted}
                missing = sorted(wanted - self._words.keys())
                for number, text in copies.texts_of(connection, missing):
                    self._words[number] = _words_of(text)
                self._cases = [
                    _Case(one, self._words[one.comment])
                    for one in closures
                    if one.comment in self._words
                ]
                self._read_to = newest
            return self._cases


def _likeness(
    words: frozenset[str],
    others: frozenset[str],
    names: tuple[Attribute, ...],
    here: Scores,
    there: Scores,
) -> Likeness | None:
    shared = len(words & others) / max(1, len(words | others))
    is_wording = shared >= _SAME_WORDS and len(words) >= _FEWEST_WORDS
    held, is_kind = here >= _HOLDS_FROM, False  # NaN holds nothing
    if held.any() and np.array_equal(held, there >= _HOLDS_FROM):
        is_kind = bool(np.nanmax(np.abs(here - there)) <= _APART)
    if not is_wording and not is_kind:
        return None
    pairs = tuple(
        (name, round(float(one), 2), round(float(two), 2))
        for name, one, two, holds in zip(names, here, there, held, strict=True)
        if holds and is_kind
    )
    return Likeness(round(shared, 2) if is_wording else 0.0, pairs)


def _rows(connection: Connection, found: list[tuple[_Case, Likeness]]) -> tuple[PrecedentRow, ...]:
    texts = comments.comments_by_id(connection, [case.closure.comment for case, _ in found])
    made = decisions.decisions_with_keys(connection, [case.closure.key for case, _ in found])
    return tuple(
        PrecedentRow(made[case.closure.key], texts[case.closure.comment], likeness)
        for case, likeness in found
        if case.closure.key in made and case.closure.comment in texts
    )


def _words_of(text: str) -> frozenset[str]:
    return frozenset(folded(text).split())
