"""Scrolls the real window while comments are scored, and prints how late its event loop was.

`python -m tests.benchmarks.lag_probe PROFILE MODE THREADS`: MODE is "idle", "here" (the embedded
scorer in a thread of the window's process), "process" (in the scoring process) or "refine" (a model
of BERT's size in the scoring process).
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.scoring.process import ScoringProcess
from core.scoring.spec import ScorerSpec
from core.services import InstalledScorer, Services, build_services
from core.task import Task
from tests.benchmarks.figures import percentile
from ui.desktop.app import build_window

_EVERY_MS = 10
_STEP = 30
_SECONDS = 6.0
_BUSY = ScorerSpec("tests.benchmarks.busy_scorer:load")


class Watch:
    """A precise timer that scrolls and repaints; it notes how late it came and how long it took."""

    def __init__(self, window: object) -> None:
        self.late_ms: list[float] = []
        self.frames_ms: list[float] = []
        self._view = window.pages.inbox.view
        self._due = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tick)

    def run(self, seconds: float) -> None:
        self._due = time.perf_counter() + _EVERY_MS / 1e3
        self._timer.start()
        wait(seconds)
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, now - self._due) * 1e3)
        bar = self._view.verticalScrollBar()
        bar.setValue((bar.value() + _STEP) % max(1, bar.maximum()))
        self._view.viewport().repaint()
        done = time.perf_counter()
        self.frames_ms.append((done - now) * 1e3)
        # A timer that is due while it is handled fires at once after: the next ten begin then.
        self._due = max(self._due + _EVERY_MS / 1e3, done)


def wait(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1e3), loop.quit)
    loop.exec()


def opened(profile: Path, mode: str, threads: int) -> Services:
    """Open the profile with nothing rated, or with stage one done and stage two to do."""
    services = build_services(
        profile,
        in_window=mode != "here",
        installed=lambda: (InstalledScorer("busy", "Busy", _BUSY, "1"),),
        process=ScoringProcess(threads=threads),
    )
    services.scoring.score_waiting(Task())  # whatever an earlier run has left
    if mode != "idle":
        unrated = "DELETE FROM score" + (" WHERE scorer > 1" if mode == "refine" else "")
        services.store.write(lambda tx: tx.execute(unrated) and None)
    choice = services.scorers.choice
    choice.choose(choice.find("busy") if mode == "refine" else None)
    return services


def main(argv: list[str]) -> int:
    profile, mode, threads = Path(argv[0]), argv[1], int(argv[2])
    import os

    sys.setswitchinterval(float(os.environ.get("SWI", "0.005")))
    app = QApplication(["parapet"])
    services = opened(profile, mode, threads)
    window = build_window(services)
    window.resize(1440, 900)
    window.show()
    wait(1.5)
    watch = Watch(window)
    before = rated(services)
    watch.run(_SECONDS)
    found = {
        "ticks": len(watch.late_ms),
        "lag_p50": percentile(watch.late_ms, 50),
        "lag_p99": percentile(watch.late_ms, 99),
        "lag_max": max(watch.late_ms),
        "frame_p50": percentile(watch.frames_ms, 50),
        "frame_p99": percentile(watch.frames_ms, 99),
        "rated_per_s": (rated(services) - before) / _SECONDS,
        "left": services.scoring.state.total - services.scoring.state.done,
    }
    window.close()
    services.close()
    app.processEvents()
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


def rated(services: Services) -> int:
    return int(services.store.read().execute("SELECT count(*) FROM score").fetchone()[0])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
