"""Files that are no lists of comments, known by their first bytes, and what to do instead."""

from core.said import Sentence

_PICTURE = Sentence("is a picture. Export the comments as CSV or JSON")
_SOUND = Sentence("is a sound or a film. Export the comments as CSV or JSON")
_PROGRAM = Sentence("is a program. Export the comments as CSV or JSON")
_TABLE_OF_NUMBERS = Sentence("is a table for programs (Parquet or Arrow). Save it as CSV or JSON")
_KINDS = (
    (b"\xd0\xcf\x11\xe0", Sentence("is an old Excel or Word file. Save it as CSV there")),
    (b"SQLite format 3\x00", Sentence("is a database. Export the comments from it as CSV or JSON")),
    (b"%PDF", Sentence("is a PDF. Ask its source for CSV or JSON")),
    (b"{\\rtf", Sentence("is a text document (RTF). Ask its source for CSV or JSON")),
    (b"\x1f\x8b", Sentence("is packed twice. Unpack it once")),
    (b"BZh", Sentence("is packed as bz2. Unpack it, or pack it as gz")),
    (b"\xfd7zXZ\x00", Sentence("is packed as xz. Unpack it, or pack it as gz")),
    (b"\x28\xb5\x2f\xfd", Sentence("is packed as zst. Unpack it, or pack it as gz")),
    (b"7z\xbc\xaf\x27\x1c", Sentence("is a packed folder (7z). Unpack it")),
    (b"Rar!\x1a\x07", Sentence("is a packed folder (rar). Unpack it")),
    (b"\x89PNG\r\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"8BPS\x00", _PICTURE),
    (b"\x00\x00\x01\x00", _PICTURE),
    (b"ID3\x03", _SOUND),
    (b"ID3\x04", _SOUND),
    (b"OggS\x00", _SOUND),
    (b"\x1aE\xdf\xa3", _SOUND),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90\x00", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\x00asm", _PROGRAM),
    (b"PAR1\x15", _TABLE_OF_NUMBERS),
    (b"ARROW1\x00", _TABLE_OF_NUMBERS),
)
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_EXCEL = (".xlsx", ".xlsm")
_SOUND_BOXES = (b"WAVE", b"AVI ")


def advice_for(head: bytes, suffix: str) -> str:
    """Return what a file is and what to do about it, "" where its beginning is not known."""
    for mark, advice in _KINDS:
        if head.startswith(mark):
            return advice
    if head.startswith(b"RIFF"):
        return _SOUND if head[8:12] in _SOUND_BOXES else _PICTURE
    if head[4:8] == b"ftyp":
        return _SOUND
    if head.startswith(_ZIP):
        return _advice_for_zip(head, suffix)
    if head.startswith(_EMPTY_ZIP):
        return Sentence("is a packed folder with nothing in it. Export the comments again")
    return ""


def _advice_for_zip(head: bytes, suffix: str) -> str:
    if b"xl/" in head or suffix.lower() in _EXCEL:
        return Sentence("is an Excel file. Save the sheet as CSV there")
    if b"word/" in head or suffix.lower() == ".docx":
        return Sentence("is a Word file. Ask its source for CSV or JSON")
    return Sentence("is a packed folder (zip). Unpack it and take the files in it")
