"""Runs the real application in a process of its own, works in its window, prints what it took.

`python -m tests.benchmarks.window_probe PROFILE STARTED_NS ROWS ROUNDS`: STARTED_NS is the
monotonic clock just before this process was started.
"""

import json
import os
import re
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

import main

_WORDS = ("library", "please", "verkeit", "Bücher", "stop")
_TIMEOUT_S = 60.0


class Probe(QObject):
    """Waits for the first paints, then works like a person, then closes the window."""

    def __init__(self, started_ns: int, rows: int, rounds: int) -> None:
        super().__init__()
        self._started_ns = started_ns
        self._rows = rows
        self._rounds = rounds
        self.found: dict[str, object] = {}

    def exec(self) -> int:
        """Stand in for the application's exec."""
        app = QApplication.instance()
        self.found["before_exec_ms"] = self._since_start()
        app.installEventFilter(self)
        QTimer.singleShot(int(_TIMEOUT_S * 1000), lambda: app.exit(3))
        return _real_exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            if "first_paint_ms" not in self.found:
                self.found["first_paint_ms"] = 0.0
                QTimer.singleShot(0, lambda: self._note("first_paint_ms"))
            view = watched.parent()
            if type(view).__name__ == "QueueView" and view.model().rowCount() > 0:
                QApplication.instance().removeEventFilter(self)
                QTimer.singleShot(0, self._after_first_page)
        return False

    def _since_start(self) -> float:
        return (time.monotonic_ns() - self._started_ns) / 1e6

    def _note(self, name: str) -> None:
        self.found[name] = self._since_start()

    def _after_first_page(self) -> None:
        self._note("first_page_ms")
        self.found["first_page_memory"] = memory()
        app = QApplication.instance()
        window = next(
            one
            for one in app.topLevelWidgets()
            if isinstance(one, QMainWindow) and hasattr(one, "pages")
        )
        try:
            self._work(window)
        except Exception:
            traceback.print_exc()
            app.exit(4)
        window.close()

    def _work(self, window: QMainWindow) -> None:
        inbox, view = window.pages.inbox, window.pages.inbox.view
        settle(window)
        self._note("settled_ms")
        self.found["settled_memory"] = memory()
        if not self._rounds:
            return
        self.found["frames_ms"] = list(self._scrolled(view))
        view.select_row(0)
        settle(window)
        self.found["next_item_ms"] = list(self._decided(window, inbox))
        self.found["search_ms"] = list(self._searched(window, inbox))
        settle(window)
        self.found["memory"] = memory()

    def _scrolled(self, view: QObject) -> Iterator[float]:
        """Scroll through the list, a card per frame; gives the time of each frame."""
        bar, step = view.verticalScrollBar(), view.rowHeight(0)
        bar.setValue(0)
        for _ in range(min(self._rows, view.model().rowCount())):
            began = time.perf_counter()
            bar.setValue(bar.value() + step)
            view.viewport().repaint()
            yield (time.perf_counter() - began) * 1e3
            QCoreApplication.processEvents()

    def _decided(self, window: QMainWindow, inbox: QObject) -> Iterator[float]:
        """Approve one comment after the other; ends when the next one is painted in full."""
        view = inbox.view
        for _ in range(self._rounds):
            before = view.current_comment
            seen = Painted(inbox.detail.reading)
            began = time.perf_counter()
            QTest.keyClick(view, Qt.Key.Key_A)
            until(lambda before=before: view.current_comment != before and _shows(inbox))
            seen.wait()
            yield (time.perf_counter() - began) * 1e3
            settle(window)

    def _searched(self, window: QMainWindow, inbox: QObject) -> Iterator[float]:
        """Search by typing; ends when the list of what was found is painted."""
        for word in _WORDS:
            inbox.start_search()
            inbox.list.filters.search.setText(word)
            question, model = inbox._question, inbox.model
            resets: list[int] = []
            model.modelReset.connect(lambda: resets.append(1))  # noqa: B023 - gone before the next turn
            began = time.perf_counter()
            QTest.keyClick(inbox.list.filters.search, Qt.Key.Key_Return)
            until(lambda: resets and inbox._question > question)  # noqa: B023 - as above
            inbox.view.viewport().repaint()
            yield (time.perf_counter() - began) * 1e3
            settle(window)
        inbox.list.filters.clear()
        settle(window)


class Painted(QObject):
    """Notices the next paint of a widget or of anything in it."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self._widget = widget

    def wait(self) -> None:
        """Let the widget paint what is due."""
        QCoreApplication.processEvents()


def _shows(inbox: QObject) -> bool:
    detail = inbox._detail
    return detail is not None and detail.item.comment.id == inbox.view.current_comment


def until(is_true: Callable[[], object]) -> None:
    """Handle events until something is true."""
    end = time.monotonic() + _TIMEOUT_S
    while not is_true():
        if time.monotonic() > end:
            raise TimeoutError("The window did not answer in time.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def settle(window: QMainWindow) -> None:
    """Handle events until nothing runs in the background."""
    until(lambda: window.background.is_idle)
    QCoreApplication.processEvents()


def memory() -> dict[str, float]:
    """Return resident and proportional memory of this process and its children, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    kib = {
        name: int(found.group(1))
        for name, text in (
            ("VmRSS", status), ("VmHWM", status), ("RssAnon", status), ("RssFile", status),
            ("Pss", rollup), ("Shared_Clean", rollup), ("Private_Clean", rollup),
        )
        if (found := re.search(rf"^{name}:\s+(\d+) kB", text, re.MULTILINE))
    }  # fmt: skip
    return {name: round(value / 1024, 1) for name, value in kib.items()}


def run(argv: list[str]) -> int:
    """Open the profile's window and report as one line of JSON."""
    profile, started_ns, rows, rounds = argv
    probe = Probe(int(started_ns), int(rows), int(rounds))
    probe.found["imported_ms"] = probe._since_start()
    QApplication.exec = probe.exec
    code = main.main(["--profile", profile])
    sys.stdout.write(json.dumps(probe.found) + "\n")
    sys.stdout.flush()
    return code


_real_exec = QApplication.exec

if __name__ == "__main__":
    os._exit(run(sys.argv[1:]))
