"""Scrolls the real window while comments are scored, and prints how late its event loop was.

`python -m tests.benchmarks.lag_probe STARTED_NS PROFILE MODE SECONDS [SWITCH_S]`: MODE is "idle",
"here" (the embedded scorer in a thread of the window's process), "process" (in the scoring process)
or "refine" (a model of BERT's size in the scoring process). "here" and "process" need a profile
that is not rated, the others one that is. SWITCH_S is Python's thread switch interval.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.scoring.machine import spare_processors
from core.scoring.process import ScoringProcess
from core.scoring.spec import ScorerSpec
from core.services import Services, build_services
from core.services.second_choice import InstalledScorer
from tests.benchmarks.figures import percentile
from ui.desktop.app import SWITCH_S, build_window

_EVERY_MS = 10
_STEP = 30
_SETTLE_S = 3.0
_BUSY = ScorerSpec("tests.benchmarks.busy_scorer:load")


class Watch:
    """A precise timer that scrolls and repaints; it notes how late it came and how long it took.

    Each tick sets the next one itself, so that it is known when that is due. Of a timer that
    repeats it is not: after a tick missed, Qt counts from another moment, and all later ticks
    seem late, or in time, by what the two differ.
    """

    def __init__(self, window: object) -> None:
        self.late_ms: list[float] = []
        self.frames_ms: list[float] = []
        self._view = window.pages.inbox.view
        self._due = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    def run(self, seconds: float) -> None:
        self._next_in(_EVERY_MS)
        wait(seconds)
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, now - self._due) * 1e3)
        bar = self._view.verticalScrollBar()
        bar.setValue((bar.value() + _STEP) % max(1, bar.maximum()))
        self._view.viewport().repaint()
        took_ms = (time.perf_counter() - now) * 1e3
        self.frames_ms.append(took_ms)
        self._next_in(max(0, _EVERY_MS - round(took_ms)))

    def _next_in(self, pause_ms: int) -> None:
        self._due = time.perf_counter() + pause_ms / 1e3
        self._timer.start(pause_ms)


def wait(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1e3), loop.quit)
    loop.exec()


def opened(profile: Path, mode: str) -> Services:
    """Open the profile as the last run of its mode found it: with something to do, or nothing."""
    services = build_services(
        profile,
        in_window=mode != "here",
        installed=lambda: (InstalledScorer("busy", "Busy", _BUSY, "1"),),
        process=ScoringProcess(threads=spare_processors()),
    )
    forget = {"here": "DELETE FROM score", "process": "DELETE FROM score"}
    forget["refine"] = (
        "DELETE FROM score WHERE scorer IN (SELECT num FROM scorer WHERE name='busy')"
    )
    if mode in forget:
        services.store.write(lambda tx: tx.execute(forget[mode]) and None)
    choice = services.scorers.choice
    choice.choose(choice.find("busy") if mode == "refine" else None)
    return services


def main(argv: list[str]) -> int:
    """Measure one mode."""
    profile, mode, seconds = Path(argv[1]), argv[2], float(argv[3])
    sys.setswitchinterval(float(argv[4]) if len(argv) > 4 else SWITCH_S)
    app = QApplication(["parapet"])
    services = opened(profile, mode)
    window = build_window(services)
    window.resize(1440, 900)
    window.show()
    wait(_SETTLE_S if seconds >= 1 else _SETTLE_S / 2)
    before, watch = rated(services), Watch(window)
    watch.run(seconds)
    found = {
        "lag_ms": watch.late_ms,
        "frames_ms": watch.frames_ms,
        "lag_p99": percentile(watch.late_ms, 99),
        "frame_p99": percentile(watch.frames_ms, 99),
        "rated_per_s": (rated(services) - before) / seconds,
        "is_at_work": services.scoring.state.total > 0,
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
