"""Saved views in a file that people hand on: small JSON, taken whole or not at all."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import KitError
from core.safe_text import storable
from core.said import Sentence, words_of
from core.services.kit.shelf import MAX_NAME
from core.services.kit.views import SavedView, read_view, view_values
from core.services.whole_file import Draft, written_whole

MAX_BYTES = 1 << 18
MAX_VIEWS = 100
_MARK, _VERSION = "parapet_views", 1


def write_views(path: Path, views: Sequence[SavedView], profile: Path) -> None:
    """Write views to a file, whole or not at all, not into the profile. Raises ExportError."""
    document = {_MARK: _VERSION, "views": [view_values(one) for one in views]}
    text = json.dumps(_storable(document), ensure_ascii=False, indent=2) + "\n"
    draft = Draft(path, profile)
    written_whole(draft, lambda: draft.write(lambda file: file.write(text)))


def read_views(path: Path) -> list[SavedView]:
    """Return the views of a file. Raises KitError with one sentence for a file that is none."""
    try:
        entries = _entries(_text(path))
        views = [read_view(one) for one in entries]
        for view in views:
            _check_name(view.name)
    except KitError as error:
        raise KitError(
            "“{name}” brings no views, because one cannot be used: {why}", name=path.name, why=error
        ) from error
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else words_of(error)
        raise KitError(
            "“{name}” is no file of saved views ({why}). Choose one that Parapet exported.",
            name=path.name,
            why=why or "",
        ) from error
    return views


def _text(path: Path) -> str:
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise ValueError(Sentence("it is too large"))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(Sentence("it is not UTF-8 text")) from None


def _entries(text: str) -> list[Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError(Sentence("it is not JSON")) from None
    if not isinstance(document, dict) or _MARK not in document:
        raise ValueError(Sentence("it holds something else"))
    if document[_MARK] != _VERSION:
        raise ValueError(Sentence("it was written by a newer Parapet"))
    entries = document.get("views")
    if not isinstance(entries, list) or not 0 < len(entries) <= MAX_VIEWS:
        raise ValueError(Sentence("it needs 1 to {most} views", most=MAX_VIEWS))
    return [_storable(one) for one in entries]


def _check_name(name: str) -> None:
    if len(name) > MAX_NAME:
        raise KitError("A saved view needs a name of at most {most} letters.", most=MAX_NAME)


def _storable(value: object) -> object:
    """Return texts in a value as UTF-8 and TOML can hold them."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {storable(key): _storable(one) for key, one in value.items()}
    return value
