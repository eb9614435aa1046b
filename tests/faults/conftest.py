"""Commands as a person types them, and disks that are small, full or read-only."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from main import main

_NOBODY = 65534
POSTS = (
    "id,author,text,created_at\n"
    "1,Ann,I will kill you tonight,2026-11-20T06:00:00Z\n"
    "2,Ben,When do you open tomorrow?,2026-11-20T05:00:00Z\n"
    "3,Cem,What a lovely day,2026-11-20T04:00:00Z\n"
)


@pytest.fixture(autouse=True)
def _empty_profiles() -> None:
    """Make every profile here for real."""


@dataclass(frozen=True)
class Said:
    """What a command answered: its exit code, data and words."""

    code: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line of a refusal; anything else fails the test."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].endswith((".", "?")), lines[0]
        assert "mistake in the program" not in lines[0]
        return lines[0]

    @property
    def refusal(self) -> str:
        """The sentence of a command that refused: exit code 1, no data."""
        assert (self.code, self.out.strip()) == (1, "")
        return self.sentence


@pytest.fixture
def command(profile: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run a command over the profile, or over another one with `at`."""

    def run(*words: str | Path, at: Path | None = None) -> Said:
        capsys.readouterr()
        code = main(["--profile", str(at or profile), *map(str, words)])
        printed = capsys.readouterr()
        return Said(code, printed.out, printed.err)

    return run


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    path = tmp_path / "posts.csv"
    path.write_text(POSTS, encoding="utf-8")
    return path


class Disk:
    """A small disk of its own, in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.filler = folder / "filler"

    def fill(self, keep_kib: int = 0) -> None:
        """Fill it up, but for some room."""
        with self.filler.open("ab", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass
        os.truncate(self.filler, max(0, self.filler.stat().st_size - keep_kib * 1024))

    def free(self) -> None:
        """Give the room back."""
        self.filler.unlink()

    def make_read_only(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk of 3 MiB. Only root may mount one; elsewhere the test is left out."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m,mode=0700", "tmpfs", folder], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("a small disk can be mounted by root only")
    yield Disk(folder)
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def as_nobody(
    command: Callable[..., Said], posts: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """Be somebody without rights for a while, with a folder of their own: root may do anything."""
    loading = tmp_path_factory.mktemp("loading")  # nobody may have no right to read Python's files
    for words in (("import", posts), ("export", "comments", "--out", loading / "out.csv")):
        command(*words, at=loading / "profile")
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() != 0:
            yield Path(name)
            return
        os.chown(name, _NOBODY, -1)
        os.seteuid(_NOBODY)
        try:
            yield Path(name)
        finally:
            os.seteuid(0)
