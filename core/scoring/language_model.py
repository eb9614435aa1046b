"""py3langid's model, read faster: in memory, and only the columns of some languages are kept.

Its own reader goes through a temporary file and keeps the columns of all languages (28 MB more).
"""

import io
import lzma
from array import array
from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier


def identifier_of(languages: Collection[str], model: Path = MODEL_DIR / MODEL_FILE) -> Any:  # noqa: ANN401 - py3langid has no types
    """Return an identifier that tells these languages apart."""
    try:
        return _read_in_memory(languages, model)
    except (KeyError, TypeError, ValueError):  # a py3langid that lays its model out otherwise
        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages(list(languages))
        return identifier


def _read_in_memory(languages: Collection[str], model: Path) -> Any:  # noqa: ANN401
    raw = lzma.decompress(model.read_bytes())
    with np.load(io.BytesIO(raw), allow_pickle=False) as parts:
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


def _plain(numbers: npt.NDArray[np.unsignedinteger]) -> "array[int]":
    """Return the same numbers as an array of the standard library: faster one by one."""
    plain = array({2: "H", 4: "I"}[numbers.itemsize])
    plain.frombytes(np.ascontiguousarray(numbers).data.cast("B"))
    return plain
