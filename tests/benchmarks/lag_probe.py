"""Scrolls the real window while comments are scored, and prints how late its event loop was.

`python -m tests.benchmarks.lag_probe STARTED_NS PROFILE MODE SECONDS [SWITCH_S]`: MODE is "idle",
"here" (the embedded scorer in a thread of the window's process), "process" (in the scoring process)
or "refine" (a model of BERT's size in the scoring process). "here" and "process" need a profile
that is not rated, the others one that is. SWITCH_S is Python's thread switch interval.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.scoring.machine import spare_processors
from core.scoring.process import ScoringProcess
from core.scoring.spec import ScorerSpec
from core.services import Services, build_services
from core.services.second_choice import InstalledScorer
from tests.benchmarks.figures import percentile
from tests.benchmarks.lag_watch import LagWatch, wait
from ui.desktop.allocator import share_arenas
from ui.desktop.app import SWITCH_S, build_window
from ui.desktop.main_window import MainWindow

_STEP = 30
_SETTLE_S = 3.0
_BUSY = ScorerSpec("tests.benchmarks.busy_scorer:load")


class Scrolled:
    """Scrolls the list on by a little and repaints it, as a frame does."""

    def __init__(self, window: MainWindow) -> None:
        self._view = window.pages.inbox.view

    def on(self) -> None:
        """Show the next frame."""
        bar = self._view.verticalScrollBar()
        bar.setValue((bar.value() + _STEP) % max(1, bar.maximum()))
        self._view.viewport().repaint()


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
    share_arenas()  # as `run` in ui/desktop/app.py begins
    sys.setswitchinterval(float(argv[4]) if len(argv) > 4 else SWITCH_S)
    app = QApplication(["parapet"])
    services = opened(profile, mode)
    window = build_window(services)
    window.resize(1440, 900)
    window.show()
    wait(_SETTLE_S if seconds >= 1 else _SETTLE_S / 2)
    before, watch = rated(services), LagWatch(Scrolled(window).on)
    watch.run(seconds)
    found = {
        "lag_ms": watch.late_ms,
        "frames_ms": watch.took_ms,
        "lag_p99": percentile(watch.late_ms, 99),
        "frame_p99": percentile(watch.took_ms, 99),
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
