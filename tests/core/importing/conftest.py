"""Reading a file in one step, as the stories tell it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.importing import ColumnMapping, Tally, propose_mapping, read_comments, sniff
from core.model import IncomingComment, SkippedRow
from core.task import Task

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
DATA = Path(__file__).parents[2] / "data" / "importing"


@dataclass(frozen=True)
class Read:
    mapping: Mapping[str, str]
    notes: tuple[str, ...]
    rows: list[tuple[int, IncomingComment | SkippedRow]]
    tally: Tally

    @property
    def comments(self) -> list[IncomingComment]:
        return [row for _, row in self.rows if isinstance(row, IncomingComment)]

    @property
    def texts(self) -> list[str]:
        return [comment.text for comment in self.comments]

    @property
    def skipped(self) -> list[SkippedRow]:
        return [row for _, row in self.rows if isinstance(row, SkippedRow)]


def read_file(path: Path, mapping: Mapping[str, str] | None = None) -> Read:
    shape = sniff(path)
    chosen = propose_mapping(shape) if mapping is None else ColumnMapping(mapping)
    tally = Tally()
    rows = list(read_comments(shape, chosen, Task(), now=NOW, tally=tally))
    return Read(chosen.mapping, chosen.notes, rows, tally)


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Read]:
    """Write content into a file and read it."""

    def write_and_read(content: str | bytes, name: str = "posts.csv", **more: object) -> Read:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_file(path, **more)

    return write_and_read
