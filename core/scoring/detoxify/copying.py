"""Bringing a large file to its place while its hash is taken."""

import hashlib
import os
from pathlib import Path

from core.said import Sentence
from core.scoring.detoxify.private_files import open_private
from core.scoring.detoxify.record import sha256_of
from core.task import Task

_CHUNK = 1 << 20


def copy_hashed(source: Path, target: Path, task: Task) -> str:
    """Copy a file onto the disk for good; returns its SHA-256. Raises OSError."""
    digest = hashlib.sha256()
    with source.open("rb") as given, open_private(target) as taken:
        total = os.fstat(given.fileno()).st_size
        done = 0
        while piece := given.read(_CHUNK):
            task.check()
            digest.update(piece)
            taken.write(piece)
            done += len(piece)
            task.report(done, total, Sentence("bytes copied"))
        taken.flush()
        os.fsync(taken.fileno())
    return digest.hexdigest()


def move_hashed(source: Path, target: Path, task: Task) -> str:
    """Move a file on the same disk; returns its SHA-256. Raises OSError."""
    source.replace(target)
    total = target.stat().st_size

    def each(done: int) -> None:
        task.check()
        task.report(done, total, Sentence("bytes checked"))

    return sha256_of(target, each)
