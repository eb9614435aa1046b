"""Files that are handed out: whole under their name, or not there at all."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from core.errors import ExportError


class Draft:
    """A file being written beside its target, which it replaces in one step when it is done.

    Raises ExportError at once where the target cannot be an export; writing raises OSError.
    """

    def __init__(self, target: Path, profile: Path) -> None:
        if target.exists() and not target.is_file():
            raise ExportError("“{target}” is not an ordinary file. Name a new one.", target=target)
        if target.resolve().is_relative_to(profile.resolve()):
            raise ExportError(
                "“{target}” lies in the profile folder, among files that Parapet needs. Choose "
                "another folder.",
                target=target,
            )
        self.target = target
        self._part = target.with_name(f".{target.name}.part")

    @property
    def size(self) -> int:
        """How many bytes were written."""
        return self._part.stat().st_size

    def write(self, fill: Callable[[TextIO], object]) -> None:
        """Let `fill` write it, and see it safe on the disk."""
        with self._part.open("w", encoding="utf-8", newline="") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())

    def sha256(self) -> str:
        """Return the hex SHA-256 of what was written."""
        with self._part.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def put_in_place(self) -> None:
        """Give it its name."""
        os.replace(self._part, self.target)

    def drop(self) -> None:
        """Leave nothing of it."""
        self._part.unlink(missing_ok=True)


def written_whole(draft: Draft, write: Callable[[], object], *others: Draft) -> None:
    """Run `write`, then name all drafts; after any error none of them is left. Raises ExportError.

    The error names the target of the first.
    """
    drafts = (draft, *others)
    try:
        write()
        for one in drafts:
            one.put_in_place()
    except OSError as error:
        _drop_all(drafts)
        raise ExportError(
            "The export could not be written to “{target}” ({why}). Choose another folder or "
            "free some space; no half file was left.",
            target=draft.target,
            why=error.strerror,
        ) from error
    except BaseException:
        _drop_all(drafts)
        raise


def _drop_all(drafts: tuple[Draft, ...]) -> None:
    for draft in drafts:
        draft.drop()
