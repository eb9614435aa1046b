"""What a team hands on: a TOML file of views, replies or macros, taken whole or not at all."""

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import tomlkit

from core.errors import KitError
from core.safe_text import storable
from core.said import Sentence, words_of
from core.services.kit.shelf import Kind, T, check_name
from core.services.toml_files import ordinary_text
from core.services.whole_file import Draft, written_whole

MAX_BYTES = 1 << 18
MAX_ITEMS = 500
_MARK, _VERSION = "parapet_kit", 1
#: One that is not closed ends with its line, so that every text is gone through once.
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*+\\?(?:"|$)', re.MULTILINE)
_MOST_DOTS = 100


def write_team_file(path: Path, kind: Kind[T], items: Sequence[T], profile: Path) -> None:
    """Write things to a file, whole or not at all, not into the profile. Raises ExportError."""
    document = {_MARK: _VERSION, kind.table: [kind.values(one) for one in items]}
    text = tomlkit.dumps(_storable(document))
    draft = Draft(path, profile)
    written_whole(draft, lambda: draft.write(lambda file: file.write(text)))


def read_team_file(path: Path, kind: Kind[T]) -> list[T]:
    """Return the things of one kind. Raises KitError with one sentence for a file that is none."""
    try:
        found = [kind.read(one) for one in _entries(ordinary_text(path, MAX_BYTES), kind.table)]
        for item in found:
            check_name(item.name, kind.word)
    except KitError as error:
        raise KitError(
            "“{name}” brings nothing, because one entry cannot be used: {why}",
            name=path.name,
            why=error,
        ) from error
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else words_of(error)
        raise KitError(
            "“{name}” cannot be read as a file of the team ({why}). Choose one that Parapet "
            "exported.",
            name=path.name,
            why=why or "",
        ) from error
    return found


def _entries(text: str, table: str) -> list[Any]:
    _check_depth(text)
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError):
        raise ValueError(Sentence("it is not TOML")) from None
    version = document.get(_MARK, _VERSION)  # hand-written ones may leave it out
    if version != _VERSION:
        raise ValueError(Sentence("it was written by a newer Parapet"))
    entries = document.get(table)
    if entries is None:
        raise ValueError(Sentence("there is no [[{table}]] in it", table=table))
    if not isinstance(entries, list) or not 0 < len(entries) <= MAX_ITEMS:
        raise ValueError(
            Sentence("it needs 1 to {most} [[{table}]] entries", most=MAX_ITEMS, table=table)
        )
    return [_storable(one) for one in entries]


def _check_depth(text: str) -> None:
    """Refuse keys of very many parts: reading them takes time and memory by their square."""
    for line in _STRING.sub("", text).splitlines():
        if line.count(".") > _MOST_DOTS:
            raise ValueError(Sentence("it is nested too deeply"))


def _storable(value: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
    """Return texts in a value as UTF-8 and TOML can hold them."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {storable(str(key)): _storable(one) for key, one in value.items()}
    return value
