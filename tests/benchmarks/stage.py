"""What the benchmarks work on: a file of comments, and a profile into which it was brought."""

import json
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from core.scoring.embedded import load_embedded
from core.services import Services, build_services
from core.storage.engine import Connection
from core.storage.schema import migrations
from core.storage.scores import Rated, ensure_scorer, put_ratings, unscored
from core.task import Task
from tests.benchmarks.comments_csv import ANCHOR, GENERATOR, write_comments

SEED = 7
#: So many comments are rated for real; the others get the ratings of one of these, drawn by seed.
RATED = 20_000
_BATCH = 20_000
_SMALL = 10_000
STAMP = "bench.json"


class Stage:
    """Files and profiles of one size below a folder; what is there already is used again."""

    def __init__(self, folder: Path, rows: int) -> None:
        self.folder = folder
        self.rows = rows
        self.profile = folder / f"profile-{rows}"
        folder.mkdir(parents=True, exist_ok=True)

    def rounds(self, usual: int) -> int:
        """Return how often to measure: few comments are only there to see that it works."""
        return usual if self.rows >= _SMALL else max(1, usual // 10)

    def now(self) -> datetime:
        """Return the moment at which the comments are looked at."""
        return ANCHOR + timedelta(hours=2)

    def comments_file(self) -> Path:
        """Return the file of comments, written at first need."""
        path = self.folder / f"comments-{self.rows}-{SEED}-v{GENERATOR}.csv"
        if not path.exists():
            _say(f"Writing {self.rows:,} comments (seed {SEED}) …")
            write_comments(path, self.rows, SEED)
        return path

    @contextmanager
    def scratch(self) -> Iterator[Services]:
        """Open an empty profile that is gone afterwards."""
        folder = self.folder / "scratch"
        shutil.rmtree(folder, ignore_errors=True)
        services = build_services(folder, clock=self.now)
        try:
            yield services
        finally:
            services.close()
            shutil.rmtree(folder, ignore_errors=True)

    @contextmanager
    def services(self) -> Iterator[Services]:
        """Open the profile that holds all comments, imported and rated at first need."""
        self.prepare()
        services = build_services(self.profile, clock=self.now)
        try:
            yield services
        finally:
            services.close()

    def prepare(self) -> None:
        """Make the profile unless one of this very shape is there."""
        stamp = self.profile / STAMP
        wanted = self._stamp()
        found = json.loads(stamp.read_text(encoding="utf-8")) if stamp.exists() else {}
        if found == wanted:
            return
        if self._is_older(found):
            began = time.monotonic()
            build_services(self.profile, clock=self.now).close()
            stamp.write_text(json.dumps(wanted), encoding="utf-8")
            _say(f"Brought the profile up to date in {time.monotonic() - began:.0f} s.")
            return
        shutil.rmtree(self.profile, ignore_errors=True)
        _say(f"Making a profile of {self.rows:,} comments (kept for the next run) …")
        began = time.monotonic()
        services = build_services(self.profile, clock=self.now)
        try:
            services.importing.run(self.comments_file(), task=Task())
            rate_all(services)
            services.inbox.rerank()
        finally:
            services.close()
        stamp.write_text(json.dumps(wanted), encoding="utf-8")
        _say(f"… made in {time.monotonic() - began:.0f} s.")

    def _is_older(self, found: dict[str, Any]) -> bool:
        """Whether a profile lacks only migrations: those come when it is opened."""
        wanted = self._stamp()
        had = found.pop("schema", None)
        names = wanted.pop("schema")
        return found == wanted and isinstance(had, list) and names[: len(had)] == had

    def _stamp(self) -> dict[str, Any]:
        return {
            "rows": self.rows,
            "seed": SEED,
            "generator": GENERATOR,
            "schema": [one.name for one in migrations._migrations],
            "scorer": load_embedded().version,
        }


def rate_all(services: Services) -> None:
    """Rate some comments for real and let the others share those ratings, drawn by seed."""
    scorer = load_embedded()
    names = [str(attribute) for attribute in scorer.attributes]
    number = services.store.write(lambda tx: ensure_scorer(tx, scorer.name, scorer.version, names))
    first = unscored(services.store.read(), number, 0, RATED)
    batch = scorer.score([text for _, text in first])
    values = [row.astype("<f4").tobytes() for row in batch.values]
    said = list(zip(values, batch.langs, batch.supported.tolist(), strict=True))
    chance = np.random.default_rng(SEED)
    rows = [(comment, text, n) for n, (comment, text) in enumerate(first)]
    last = 0
    while rows:
        ratings = [Rated(comment, text, *said[n]) for comment, text, n in rows]
        services.store.write(partial(_put, number=number, ratings=ratings))
        last = rows[-1][0]
        more = unscored(services.store.read(), number, last, _BATCH)
        drawn = chance.integers(0, len(said), len(more)).tolist()
        rows = [(comment, text, n) for (comment, text), n in zip(more, drawn, strict=True)]


def _put(tx: Connection, *, number: int, ratings: list[Rated]) -> None:
    put_ratings(tx, number, ratings)


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")
