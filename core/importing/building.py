"""Comments out of the values of rows."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from core.importing.pictures import pictures_of
from core.importing.tally import Tally
from core.importing.times import TimeReader
from core.importing.values import MOST_URL, count, language, words, yes
from core.model import IncomingComment, Medium, SkippedRow
from core.safe_text import MAX_STORED, storable
from core.said import Sentence

_MOST_PLATFORM = 40
_NO_TEXT = Sentence("the row has no text")


class CommentBuilder:
    """Makes comments out of values in the order of FIELDS; what got lost goes to the tally."""

    def __init__(self, read_time: TimeReader, tally: Tally) -> None:
        self._read_time = read_time
        self._tally = tally

    def __call__(self, line: int, values: Sequence[Any]) -> IncomingComment | SkippedRow:
        """Return the comment, or why there is none."""
        (
            text,
            author,
            handle,
            author_id,
            author_url,
            time,
            remote_id,
            parent,
            link,
            likes,
            replies,
            flags,
            platform,
            lang,
            is_own,
            pictures,
        ) = values
        if type(text) is not str:
            return SkippedRow(line, _why_no_text(text))
        if not text or text.isspace():
            return SkippedRow(line, _NO_TEXT)
        if len(text) > MAX_STORED:
            self._tally.cut += 1
        return IncomingComment(
            storable(text),
            words(remote_id) or None,
            words(parent) or None,
            words(author),
            words(handle).lstrip("@"),
            words(author_id),
            words(author_url, MOST_URL),
            self._time(time) if time else None,
            words(link, MOST_URL),
            self._count(likes) if likes != "" else None,
            self._count(replies) if replies != "" else None,
            self._count(flags) if flags != "" else None,
            words(platform, _MOST_PLATFORM).lower() if platform else "",
            language(words(lang, _MOST_PLATFORM)) if lang else "",
            yes(is_own) if is_own else False,
            self._pictures(pictures) if pictures else (),
        )

    def _time(self, value: object) -> datetime | None:
        found = self._read_time(value)
        if found is None:
            self._tally.times += 1
        return found

    def _pictures(self, value: object) -> tuple[Medium, ...]:
        found, lost = pictures_of(value)
        self._tally.pictures += lost
        return found

    def _count(self, value: object) -> int | None:
        found = count(value)
        if found is None and value is not None:
            self._tally.counts += 1
        return found


def _why_no_text(value: object) -> str:
    if value is None:
        return _NO_TEXT
    if isinstance(value, bool):
        return _not_text(Sentence("yes or no"))
    if isinstance(value, int | float):
        return _not_text(Sentence("a number"))
    return _not_text(Sentence("a list or an object"))


def _not_text(what: Sentence) -> str:
    return Sentence(
        "the text is {what} instead of words in quotation marks; choose another text column",
        what=what,
    )
