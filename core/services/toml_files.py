"""TOML files that people may edit: read with a cap, replaced whole."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from core.said import Sentence

_MAX_BYTES = 1 << 20


def read_toml(path: Path) -> dict[str, Any]:
    """Return what the file says. Raises OSError, or ValueError with the reason in words."""
    text = ordinary_text(path, _MAX_BYTES)
    try:
        return tomlkit.parse(text).unwrap()
    except RecursionError:
        raise ValueError(Sentence("it is nested too deeply")) from None
    except TOMLKitError as error:
        raise ValueError(str(error)) from error


def ordinary_text(path: Path, most: int) -> str:
    """Return the text of a file, never waiting for a pipe. Raises OSError, ValueError as above."""
    kind = path.stat().st_mode
    if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):  # a folder has words of its own
        raise ValueError(Sentence("it is no ordinary file"))
    with path.open("rb") as file:
        raw = file.read(most + 1)
    if len(raw) > most:
        raise ValueError(Sentence("it is too large"))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(Sentence("it is not UTF-8 text")) from None


def write_toml(path: Path, values: Mapping[str, Any]) -> None:
    """Replace the file in one step, so that a cut never leaves half of it. Raises OSError."""
    with staged_toml(path, values) as put_in_place:
        put_in_place()


@contextmanager
def staged_toml(path: Path, values: Mapping[str, Any]) -> Iterator[Callable[[], None]]:
    """Write the new file beside the old one and give what puts it in its place.

    That needs no room on the disk. A file that is not put there is gone afterwards. Raises OSError.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
    try:
        # Half of a pair that stands for one letter, as some programs paste it, becomes a "?".
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(tomlkit.dumps(values))
            file.flush()
            os.fsync(file.fileno())
        yield lambda: os.replace(name, path)
    finally:
        Path(name).unlink(missing_ok=True)


def put_aside(path: Path) -> Path:
    """Give a file that cannot be used another name, so that nothing in it is lost."""
    number = 1
    while (aside := path.with_name(f"{path.name}.unreadable-{number}")).exists():
        number += 1
    os.replace(path, aside)
    return aside
