"""Which characters the bytes of a file mean; and which files are no text at all."""

import codecs
import re
from pathlib import Path
from typing import NoReturn

from core.errors import ImportRefusedError
from core.importing.known_files import advice_for
from core.said import Sentence

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PLAIN_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b")
_CONTROLS = bytes(set(range(32)) - _PLAIN_CONTROLS)
_ESCAPED = re.compile("[\udc80-\udcff]+")
_FEW = 8


def encoding_of(path: Path, head: bytes) -> tuple[str, tuple[str, ...]]:
    """Return (encoding, notes) by a mark or by what fits. Raises ImportRefusedError for no text.

    The BOM belongs to the encodings “utf-8-sig”, “utf-16” and “utf-32”: decoding takes it away.
    """
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, ()
    _refuse_known_binary(path, head)
    wide = _wide(head[:4096])
    if wide:
        return wide, (Sentence("The file is UTF-16 without a mark at its beginning."),)
    valid, broken = _as_utf8(head)
    _refuse_binary(path, head, is_utf8=not broken)
    if not broken:
        return "utf-8", ()
    if valid and valid >= broken:  # bytes that fit UTF-8 by chance are rare
        return "utf-8", (
            Sentence("Some bytes are not UTF-8; rows with them are skipped and listed."),
        )
    return "cp1252", (Sentence("The file is not UTF-8; it is read as Windows-1252."),)


def _wide(head: bytes) -> str:
    """Recognise UTF-16 without a mark: Latin text has a zero in every second byte."""
    if len(head) < _FEW:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    most, few = len(head) // 2 * 0.7, min(_FEW, len(head) // 10)
    if odd > most and even <= few:
        return "utf-16-le"
    return "utf-16-be" if even > most and odd <= few else ""


def _as_utf8(head: bytes) -> tuple[int, int]:
    """Return how many characters beyond ASCII are valid, and how many bytes are not."""
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(head)
    if text.isascii():
        return 0, 0
    broken = sum(map(len, _ESCAPED.findall(text)))
    return len(text) - len(text.encode("ascii", "ignore")) - broken, broken


def _refuse_known_binary(path: Path, head: bytes) -> None:
    advice = advice_for(head, path.suffix)
    if advice:
        raise ImportRefusedError(
            "“{name}” {advice}, then import that.", name=path.name, advice=advice
        )


def _refuse_binary(path: Path, head: bytes, *, is_utf8: bool) -> None:
    """Refuse pictures and programs; a comment may hold a few control characters.

    The share counts in the smallest file, too: of ten bytes three are no slip.
    """
    controls = len(head) - len(head.translate(None, _CONTROLS))
    most = len(head) * (0.3 if is_utf8 else 0.02)
    if controls > 1 + most:
        _not_text(path)


def _not_text(path: Path) -> NoReturn:
    raise ImportRefusedError(
        "“{name}” is not a text file. Export the comments as CSV or JSON instead.", name=path.name
    )
