"""Import: a whole file through the service that the window uses, full-text index included."""

import csv
import shutil
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from sqlite_utils import Database

from core.task import Task
from tests.benchmarks.figures import Figure
from tests.benchmarks.stage import Stage

_PEER_ROWS = 100_000


def run(stage: Stage) -> Iterator[Figure]:
    """Measure the import of the file, first into nothing, then a second time."""
    path = stage.comments_file()
    with stage.scratch() as services:
        first, report = _speed(lambda: services.importing.run(path, task=Task()))
        again, _ = _speed(lambda: services.importing.run(path, task=Task()))
        matches = services.store.read().execute(
            "SELECT count(*) FROM comment_fts WHERE comment_fts MATCH 'library'"
        )
        note = f"{report.added:,} added, {matches.fetchone()[0]:,} found by “library”"
    yield Figure(
        "import",
        "rows from CSV, with full-text index",
        report.rows / first,
        "rows/s",
        15_000,
        "sqlite-utils upsert_all",
        _upsert_all(stage.folder / "scratch", path),
        note,
    )
    yield Figure("import", "the same file again, nothing new", report.rows / again, "rows/s")


def _speed(work):
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found


def _upsert_all(folder: Path, path: Path) -> float:
    """Bring the first rows in as sqlite-utils does, with its own full-text index."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(islice(csv.DictReader(file), _PEER_ROWS))
    database = Database(folder / "peer.db")
    began = time.perf_counter()
    table = database["comment"]
    table.upsert_all(rows[:1], pk=("platform", "id"))
    table.enable_fts(["text"], create_triggers=True)
    table.upsert_all(rows[1:], pk=("platform", "id"))
    spent = time.perf_counter() - began
    database.close()
    shutil.rmtree(folder, ignore_errors=True)
    return len(rows) / spent
