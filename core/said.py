"""Sentences that can be said in another language later: English text that knows its pattern."""

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """The finished English text, with the pattern and the fields that it was made of.

    `pattern` is a literal with {named} fields; a field may be a Sentence again. Everything that
    takes a text takes a Sentence; the window looks its pattern up in the language it speaks.
    """

    pattern: str
    fields: Mapping[str, object]

    def __new__(cls, pattern: str, /, **fields: object) -> Self:
        """Put the fields in; a Sentence without new fields stays the one it is."""
        if isinstance(pattern, cls) and not fields:
            return pattern
        known = {name: _field(value) for name, value in fields.items()}
        return cls.again(pattern.format_map(known) if known else pattern, pattern, known)

    @classmethod
    def again(cls, text: str, pattern: str, fields: Mapping[str, object]) -> Self:
        """Return a finished text as the sentence that it was made as."""
        made = super().__new__(cls, text)
        made.pattern = pattern
        made.fields = fields
        return made


class GivenName(str):
    """Names of roles, replies or macros in a sentence; the window has its own for shipped ones."""

    names: tuple[str, ...]

    def __new__(cls, *names: str) -> Self:
        """Name one or several."""
        made = super().__new__(cls, ", ".join(names))
        made.names = names
        return made


class DeclaredTitle(str):
    """A title in a sentence that Parapet may have declared, as of a view or of what is done."""

    __slots__ = ()


def counted(n: int, one: str, many: str, /, **fields: object) -> Sentence:
    """Return the sentence for one or for many; both can use the field {n}."""
    pattern = one if n == 1 else many
    return Sentence(pattern, n=n, **fields) if "{n" in pattern or fields else Sentence(pattern)


def words_of(error: BaseException) -> str:
    """Return what an error says: `str(error)`, but as the Sentence that it was made with."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Sentence) else str(error)


def _field(value: object) -> object:
    if isinstance(value, BaseException):
        return words_of(value)
    return value if isinstance(value, str | int | float) or _has_formats(value) else str(value)


def _has_formats(value: object) -> bool:
    return type(value).__format__ is not object.__format__
