"""Folding: the same word written in many ways becomes one token; original positions are kept.

What is undone: case, width and ligatures (NFKC), accents and piled-up marks, invisible characters,
look-alike letters, digits and signs for letters, censoring asterisks, stretched words and
s-p-a-c-e-d letters. Links become “http” and handles “@user”, as in the training texts.
"""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

#: Longer texts are read at both ends only: time stays bounded, and no end can hide anything.
HEAD_LENGTH = 6000
TAIL_LENGTH = 2000
LINK = "http"
HANDLE = "@user"

_PIECE = re.compile(r"\S+")
_ATOM = re.compile(
    r"(?P<link>(?:https?://|www\.)\S*)"
    r"|(?P<handle>(?<!\w)@\w[\w.\-]*(?:@[\w.\-]+)?)"
    r"|(?P<entity>&(?:amp;)*(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});)"
    r"|(?P<umlaut>[aou]\u0308)[\u0300-\u036f\u200b-\u200f\ufe0f]*"
    r"|.[\u0300-\u036f\u200b-\u200f\ufe0f]*",
    re.IGNORECASE | re.DOTALL,
)
#: Nothing that folding would change but case: no handle, no entity; a link only after “www”.
_PLAIN = re.compile(r"[A-Za-z0-9.,;!?'\"()\[\]{}*#$+|=<>^~%_-]+")
_NESTED = re.compile(r"&(?:amp;)+(?=#|[a-z])", re.IGNORECASE)
_TOKEN = re.compile(
    r"(?P<handle>(?<!\w)@user)"
    r"|(?P<word>\$?[^\W_]+(?:(?:'|[*#]+|[@$!|+]{1,2})[^\W_]+)*\$*)"
    r"|(?P<stress>[!?]+)"
    r"|(?P<face>[:;]-?[()]|</?3)"
    r"|(?P<emoji>[\u203c\u2049\u2190-\u21ff\u2300-\u23ff\u2460-\u27bf\u2900-\u2bff\U0001f000-\U0001faff])"
)
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_SIGNS = str.maketrans({"@": "a", "$": "s", "!": "i", "|": "l", "+": "t", "*": "", "#": ""})
_DIGITS = str.maketrans("0134578", "oieastb")
_INNER_DIGITS = re.compile(r"(?<=[^\W\d_])\d+(?=[^\W\d_])")
_FIRST_DIGITS = re.compile(r"^\d+(?=[^\W\d_])")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[a-z]")
# Cyrillic and Greek letters that look like Latin ones; read as such beside real Latin letters.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһкмтвнгαεορικντυχβη", "aeopcyxijsdhkmtbhraeopikvtuxbn")
_SPECIAL = {
    **dict.fromkeys("’‘`´ʼ＇′", "'"),
    **{"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"},
    **{"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"},
}
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me"})
_MIN_SPACED = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word, handle, link, emoji or run of ! and ?, and where it stood (half open)."""

    text: str
    start: int
    end: int


def clip(text: str) -> tuple[tuple[int, str], ...]:
    """Return the parts of a text that are read, each with its start; one part unless very long."""
    if len(text) <= HEAD_LENGTH + TAIL_LENGTH:
        return ((0, text),)
    start = len(text) - TAIL_LENGTH
    return ((0, text[:HEAD_LENGTH]), (start, text[start:]))


def fold(text: str) -> str:
    """Return the folded tokens of a text with single spaces; folding again changes nothing."""
    return " ".join(token.text for token in tokens_of(text))


def tokens_of(text: str) -> list[Token]:
    """Return the tokens of a text in order, with their places in the original."""
    found: list[Token] = []
    for offset, part in clip(text):
        for piece in _PIECE.finditer(part):
            start = offset + piece.start()
            found.extend(
                Token(token.text, token.start + start, token.end + start)
                for token in piece_tokens(piece.group())
            )
    return list(join_spaced(found))


def piece_tokens(piece: str) -> list[Token]:
    """Return the tokens of one run without white space; spaced letters are not yet joined."""
    if piece.isascii() and piece.isalpha():
        return [Token(_STRETCHED.sub(r"\1", piece.lower()), 0, len(piece))]
    folded, starts, ends = _folded_characters(piece)
    found = []
    for match in _TOKEN.finditer(folded):
        token = _finished(match)
        if token:
            found.append(Token(token, starts[match.start()], ends[match.end() - 1]))
    return found


def is_single_letter(token: str) -> bool:
    """Return whether a token may be one letter of a spaced-out word."""
    return len(token) == 1 and token.isalpha()


def join_spaced(tokens: Iterable[Token]) -> Iterator[Token]:
    """Join three or more single letters in a row: “i d i o t” is one word."""
    run: list[Token] = []
    for token in tokens:
        if is_single_letter(token.text):
            run.append(token)
            continue
        yield from _joined(run)
        run = []
        yield token
    yield from _joined(run)


def _joined(run: list[Token]) -> list[Token]:
    if len(run) < _MIN_SPACED:
        return run
    word = _finished_word("".join(token.text for token in run))
    return [Token(word, run[0].start, run[-1].end)]


def _folded_characters(piece: str) -> tuple[str, list[int], list[int]]:
    """Return the folded piece and, per folded character, where its original starts and ends."""
    if _PLAIN.fullmatch(piece) and "www" not in piece.lower():
        places = list(range(len(piece) + 1))
        return piece.lower(), places[:-1], places[1:]
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _ATOM.finditer(piece):
        folded = _folded_atom(match)
        parts.append(folded)
        starts.extend([match.start()] * len(folded))
        ends.extend([match.end()] * len(folded))
    return "".join(parts), starts, ends


def _folded_atom(match: re.Match[str]) -> str:
    atom = match.group()
    if match.lastgroup == "link":
        return f" {LINK} "
    if match.lastgroup == "handle":
        return f" {HANDLE} "
    if match.lastgroup == "entity":
        plain = html.unescape(_NESTED.sub("&", atom))
        return "".join(map(_folded_character, plain))
    if match.lastgroup == "umlaut":
        return atom[0].lower() + "e"
    return _folded_character(atom[0])  # the marks on it are dropped


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    if unicodedata.category(character) in _DROPPED:
        return ""
    simple = unicodedata.normalize("NFKC", character).casefold()
    plain = "".join(
        _SPECIAL.get(part, part)
        for part in unicodedata.normalize("NFKD", simple)
        if unicodedata.category(part) not in _DROPPED
    )
    if plain == character or len(plain) > len(character):
        return plain
    return "".join(map(_folded_character, plain))


def _finished(match: re.Match[str]) -> str:
    token = match.group()
    if match.lastgroup == "word":
        return _finished_word(token)
    if match.lastgroup == "stress":
        return token[:3]
    if match.lastgroup == "face":
        return token.replace("-", "")
    return token


def _finished_word(word: str) -> str:
    if not _LETTER.search(word):
        return "".join(character for character in word if character.isalnum())
    if word.isalpha() and word.isascii():
        return _STRETCHED.sub(r"\1", word)
    word = word.translate(_SIGNS)
    if _LATIN.search(word):
        word = word.translate(_LOOKALIKES)
    word = _INNER_DIGITS.sub(_digits_as_letters, word)
    if len(_LETTER.findall(word)) >= _MIN_SPACED:
        word = _FIRST_DIGITS.sub(_digits_as_letters, word)
    return _STRETCHED.sub(r"\1", word)


def _digits_as_letters(match: re.Match[str]) -> str:
    return match.group().translate(_DIGITS)
