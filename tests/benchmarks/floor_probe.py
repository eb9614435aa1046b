"""Prints how late the event loop of a process is that does nothing at all: the machine's own share.

`python -m tests.benchmarks.floor_probe STARTED_NS SECONDS`
"""

import json
import sys

from PySide6.QtWidgets import QApplication

from tests.benchmarks.lag_watch import LagWatch


def main(argv: list[str]) -> int:
    """Measure."""
    app = QApplication(["parapet"])
    watch = LagWatch(lambda: None)
    watch.run(float(argv[1]))
    app.processEvents()
    sys.stdout.write(json.dumps({"lag_ms": watch.late_ms}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
