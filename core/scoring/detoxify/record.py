"""What is known about an installed model: its files with their SHA-256, noted on first use."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.errors import ScorerUnavailableError
from core.scoring.detoxify.private_files import write_whole

RECORD = "model.json"
_FORMAT = 1
_CHUNK = 1 << 20
_MAX_RECORD = 1 << 16
#: Part of every version: raise it when the same files would get other scores.
ENGINE = 1


@dataclass(frozen=True, slots=True)
class Seal:
    """One file as it was first seen; `stamp` tells without reading whether it was touched since."""

    sha256: str
    size: int
    stamp: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """One installed model. `is_release` says that its hash is that of the released file."""

    model: str
    is_release: bool
    files: Mapping[str, Seal]

    @property
    def digest(self) -> str:
        """Twelve digits that stand for these very files and this engine."""
        parts = [f"{name} {seal.sha256}" for name, seal in sorted(self.files.items())]
        return hashlib.sha256("\n".join([str(ENGINE), *parts]).encode()).hexdigest()[:12]


def sha256_of(path: Path, each: Callable[[int], None] | None = None) -> str:
    """Return the SHA-256 of a file; `each` is told the bytes read so far."""
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
            done += len(piece)
            if each is not None:
                each(done)
    return digest.hexdigest()


def sealed(path: Path, sha256: str = "") -> Seal:
    """Return the seal of a file, whose hash may be known already."""
    found = sha256 or sha256_of(path)
    return Seal(found, path.stat().st_size, stamp_of(path))


def write_record(folder: Path, record: ModelRecord) -> None:
    """Keep a record in its model's folder."""
    files = {
        name: {"sha256": seal.sha256, "size": seal.size, "stamp": list(seal.stamp)}
        for name, seal in record.files.items()
    }
    value = {
        "format": _FORMAT,
        "model": record.model,
        "is_release": record.is_release,
        "files": files,
    }
    write_whole(folder / RECORD, json.dumps(value, indent=2).encode())


def read_record(folder: Path) -> ModelRecord:
    """Return the record of a model's folder. Raises ScorerUnavailableError."""
    path = folder / RECORD
    try:
        with path.open("rb") as file:
            return _record(json.loads(file.read(_MAX_RECORD)))
    except FileNotFoundError:
        raise ScorerUnavailableError(
            "There is no model in “{folder}”. Add one with “models get” or “models add”.",
            folder=folder,
        ) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise ScorerUnavailableError(
            "“{path}” is damaged. Remove the model and add it again.", path=path
        ) from None


def check_unchanged(folder: Path, record: ModelRecord) -> None:
    """Refuse a model of which a file differs from what was first seen.

    A file whose size and times are as noted is believed; any other is read again.
    """
    seals = dict(record.files)
    for name, seal in record.files.items():
        path = folder / name
        try:
            if stamp_of(path) == seal.stamp:
                continue
            now = sealed(path)
        except OSError:
            raise ScorerUnavailableError(
                "“{path}” is missing. Remove the model “{model}” and add it again.",
                path=path,
                model=record.model,
            ) from None
        if now.sha256 != seal.sha256:
            raise ScorerUnavailableError(
                "“{path}” is not the file that was first used (its SHA-256 changed). Remove "
                "the model “{model}” and add it again.",
                path=path,
                model=record.model,
            )
        seals[name] = now
    if seals != record.files:
        write_record(folder, replace(record, files=seals))


def _record(value: Any) -> ModelRecord:  # noqa: ANN401 - JSON
    files = {
        str(name): Seal(str(one["sha256"]), int(one["size"]), tuple(map(int, one["stamp"])))
        for name, one in value["files"].items()
        if os.sep not in name and name not in ("", ".", "..")
    }
    return ModelRecord(str(value["model"]), bool(value["is_release"]), files)


def stamp_of(path: Path) -> tuple[int, ...]:
    """Return what changes whenever a file is written: size, times and number."""
    found = path.stat()
    return (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
