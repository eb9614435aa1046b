"""Columns by the names that exports use, dotted names of nested objects included."""

from collections.abc import Iterable

from core.importing.fields import ImportField, fold

# Objects inside a comment that are about something else than the comment itself.
_OTHER_WORDS = (
    "author user account from commenter creator owner profile member moderator parent inreplyto"
    " replyto quoted quotedstatus retweetedstatus reblog media image video post article page"
    " embed card application app source subreddit community group channel attachment picture photo"
)
_OTHERS = frozenset(_OTHER_WORDS.split())


class ColumnNames:
    """Finds columns: by the whole name first, then by the last two parts, then by the last."""

    def __init__(self, columns: Iterable[str]) -> None:
        self._whole: dict[str, str] = {}
        self._pair: dict[str, str] = {}
        self._last: dict[str, str] = {}
        for column in columns:
            parts = [fold(part) for part in column.split(".")]
            self._whole.setdefault("".join(parts), column)
            if len(parts) > 1:
                self._pair.setdefault("".join(parts[-2:]), column)
                if not _OTHERS.intersection(parts[:-1]):
                    self._last.setdefault(parts[-1], column)

    def of(self, field: ImportField) -> list[str]:
        """Return the columns named like a field, the clearest name first."""
        found = (
            names[name]
            for names in (self._whole, self._pair, self._last)
            for name in field.names
            if name in names
        )
        return list(dict.fromkeys(found))
