"""What was searched for last is not looked up again while no text and no name has changed."""

import threading
from collections import OrderedDict

from core.storage.engine import Connection, Row
from core.storage.search import Matches, match_expression, matches

#: One list, its counts and a view or two beside it ask for no more searches than this at a time.
_MOST_KEPT = 4
#: What finds more, a letter among millions, is looked up each time: kept ids take memory.
_MOST_FOUND = 1_000_000
#: Where FTS5 keeps the shape of an index: each commit that adds or takes away a word counts up in
#: it, and it is read with the rest of the database, so that it tells of other processes, too.
_SHAPES = (
    "SELECT (SELECT block FROM comment_fts_data WHERE id = 10),"
    " (SELECT block FROM author_fts_data WHERE id = 10)"
)


class Searches:
    """Answers as `matches` does, and keeps the last few answers. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shapes: Row | None = None
        self._kept: OrderedDict[str, Matches] = OrderedDict()

    def matches(self, connection: Connection, query: str) -> Matches:
        """Return what `matches` finds in the database at this moment. Nobody may change it."""
        words = match_expression(query)
        shapes = connection.execute(_SHAPES).fetchone()
        with self._lock:
            if shapes != self._shapes:
                self._shapes = shapes
                self._kept.clear()
            known = self._kept.get(words)
            if known is not None:
                self._kept.move_to_end(words)
                return known
        found = matches(connection, query)
        self._keep(words, found, shapes)
        return found

    def _keep(self, words: str, found: Matches, shapes: Row) -> None:
        """Keep an answer, unless another thread has seen a newer state of the index meanwhile."""
        if found.comments.size + found.authors.size > _MOST_FOUND:
            return
        with self._lock:
            if shapes != self._shapes:
                return
            self._kept[words] = found
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
