"""Decides a hundred comments by keys in a window of its own; prints what it took as JSON."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from core.services import build_services, utc_now
from tests.flows.desk import Desk, import_comments, write_comments
from tests.flows.keys_round import KeysRound, some_texts


class Waiter:
    """Waits as the tests' qtbot does."""

    def waitUntil(self, is_so: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - as there
        end = time.monotonic() + timeout / 1000
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError("The window did not come to rest.")
            time.sleep(0.001)


def main() -> None:
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        services = build_services(folder / "profile", clock=utc_now)
        services.settings.change(replace(services.settings.current, is_bundling_on=False))
        import_comments(
            services, write_comments(folder / "round.csv", some_texts(int(sys.argv[1])))
        )
        desk = Desk(Waiter(), services, utc_now, folder)
        done = KeysRound(desk)
        done.run()
        desk.close()
        services.close()
    app.processEvents()
    told = {"per_item": done.per_item, "letters": done.letters}
    sys.stdout.write(f"{json.dumps(told)}\n")


if __name__ == "__main__":
    main()
