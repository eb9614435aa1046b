"""The sample comments, with their times moved so that the last one is fresh today."""

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from core.model import IncomingComment
from core.paths import resources_dir


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample file and the account it stands for."""

    path: Path
    title: str
    platform: str


@dataclass(frozen=True, slots=True)
class Samples:
    """The sample files; `anchor` is the moment at which they were a fresh week."""

    anchor: datetime
    files: tuple[Sample, ...]

    def shift(self, now: datetime) -> timedelta:
        """Return what to add to the times of the files."""
        return now - self.anchor


def load_samples() -> Samples:
    """Return what ships in resources/samples."""
    folder = resources_dir() / "samples"
    described = tomllib.loads((folder / "samples.toml").read_text(encoding="utf-8"))
    files = tuple(
        Sample(folder / entry["file"], entry["title"], entry["platform"])
        for entry in described["files"]
    )
    return Samples(described["anchor"], files)


def moved(comment: IncomingComment, shift: timedelta) -> IncomingComment:
    """Return a comment written `shift` later."""
    if comment.created_at is None:
        return comment
    return replace(comment, created_at=comment.created_at + shift)
