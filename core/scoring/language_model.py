"""py3langid's model, read faster: in memory, and only the columns of some languages are kept.

Its own reader goes through a temporary file and keeps the columns of all languages (28 MB more).
"""

import io
import lzma
from array import array
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import numpy as np
import numpy.typing as npt
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

#: The header before each member of a zip: its length, and where those of name and extra stand.
_HEADER, _NAME, _EXTRA = 30, slice(26, 28), slice(28, 30)
_TYPES = {2: "H", 4: "I"}


def identifier_of(languages: Collection[str], model: Path = MODEL_DIR / MODEL_FILE) -> Any:  # noqa: ANN401 - py3langid has no types
    """Return an identifier that tells these languages apart."""
    try:
        return _read_in_memory(languages, model)
    except (KeyError, TypeError, ValueError):  # a py3langid that lays its model out otherwise
        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages(list(languages))
        return identifier


def _read_in_memory(languages: Collection[str], model: Path) -> Any:  # noqa: ANN401
    parts = _parts(lzma.decompress(model.read_bytes()))
    codes = parts["classes"].tolist()
    chosen = [n for n, code in enumerate(codes) if code in languages]
    return LanguageIdentifier(
        parts["ptc"].take(chosen, axis=1),
        parts["pc"].take(chosen),
        [codes[n] for n in chosen],
        _plain(parts["nextmove"]),
        parts["out_feat"].tolist(),
        norm_probs=True,
        tk_row=_plain(parts["nextmove_row"]),
    )


def _parts(npz: bytes) -> Mapping[str, npt.NDArray[Any]]:
    """Return the arrays of an npz without packing, where they lie: np.load copies them twice."""
    found = {}
    view = memoryview(npz)
    with ZipFile(io.BytesIO(npz)) as members:
        for member in members.infolist():
            if member.compress_type != ZIP_STORED:
                raise ValueError("a member is packed")
            header = view[member.header_offset :][:_HEADER]
            lengths = [int.from_bytes(header[place], "little") for place in (_NAME, _EXTRA)]
            start = member.header_offset + _HEADER + sum(lengths)
            found[Path(member.filename).stem] = _array_at(npz, start)
    return found


def _array_at(npz: bytes, start: int) -> npt.NDArray[Any]:
    head = io.BytesIO(npz[start : start + 1024])
    if np.lib.format.read_magic(head) != (1, 0):
        raise ValueError("another version of npy")
    shape, is_by_column, kind = np.lib.format.read_array_header_1_0(head)
    if is_by_column or kind.hasobject:
        raise ValueError("another layout")
    count = int(np.prod(shape))
    return np.frombuffer(npz, kind, count, start + head.tell()).reshape(shape)


def _plain(numbers: npt.NDArray[np.unsignedinteger]) -> "array[int]":
    """Return the same numbers as an array of the standard library: faster one by one."""
    plain = array(_TYPES[numbers.itemsize])
    plain.frombytes(numbers.data.cast("B"))
    return plain
