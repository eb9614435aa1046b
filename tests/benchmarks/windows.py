"""Starts windows in processes of their own: the real one, and a plain one as its peer.

They start as an installed Parapet does, with its modules compiled: the compiled files lie beside
the profiles, whatever this process was told about writing them, and the first start, which writes
them, is not counted.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.plain_table import plain_table
from tests.benchmarks.stage import Stage

ROOT = Path(__file__).resolve().parents[2]
#: Rows that are scrolled through in the window.
SCROLLED = 10_000
_TIMEOUT_S = 300
Found = dict[str, Any]


class Windows:
    """What was measured in windows; each is started once however many areas ask."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._working: Found | None = None
        self._starts: list[Found] | None = None
        self._plain: Found | None = None
        self._is_compiled = False

    def starts(self) -> list[Found]:
        """Open the window on all comments, several times."""
        if self._starts is None:
            self._stage.prepare()
            self._starts = [self._real(0, 0) for _ in range(self._stage.rounds(5))]
        return self._starts

    def working(self) -> Found:
        """Open the window, scroll, decide and search."""
        if self._working is None:
            self._stage.prepare()
            self._working = self._real(SCROLLED, self._stage.rounds(60))
        return self._working

    def empty(self) -> list[Found]:
        """Open the window on a profile without comments, several times."""
        profile = self._stage.folder / "empty"
        starts = range(self._stage.rounds(5))
        return [self._run("window_probe", str(profile), "0", "0") for _ in starts]

    def plain(self) -> Found:
        """Open a plain window over a list of all rows, and scroll."""
        if self._plain is None:
            with self._stage.services() as services:
                plain_table(self._stage, services).close()
            path = self._stage.folder / f"plain-{self._stage.rows}.db"
            self._plain = self._run("plain_window_probe", str(path), str(SCROLLED // 10))
        return self._plain

    def lag(self, profile: Path, way: str, seconds: float) -> Found:
        """Scroll in the window while comments are scored in some way."""
        return self._run("lag_probe", str(profile), way, str(seconds))

    def floor(self, seconds: float) -> Found:
        """Let the event loop of a process run that does nothing else."""
        return self._run("floor_probe", str(seconds))

    def _real(self, rows: int, rounds: int) -> Found:
        return self._run("window_probe", str(self._stage.profile), str(rows), str(rounds))

    def _run(self, module: str, *words: str) -> Found:
        if not self._is_compiled:
            self._is_compiled = True
            self._run("window_probe", str(self._stage.folder / "empty"), "0", "0")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "DISPLAY": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str((self._stage.folder / "compiled").resolve()),
        }
        command = [sys.executable, "-m", f"tests.benchmarks.{module}"]
        began = str(time.monotonic_ns())
        done = subprocess.run(
            [*command, began, *words],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"The window of {module} ended badly:\n{done.stderr[-4000:]}")
        return dict(json.loads(done.stdout.splitlines()[-1]))
