"""Runs the real application in this process, works in its window, prints what it took.

`python -m tests.benchmarks.window_probe STARTED_NS PROFILE ROWS ROUNDS`: STARTED_NS is the
monotonic clock just before this process was started.
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

import main
from tests.benchmarks.memory_use import memory
from tests.benchmarks.painted import Painted
from ui.desktop.widgets.contribution_bar import ContributionBar

_WORDS = ("library", "please", "verkeit", "Bücher", "stop")
_TIMEOUT_S = 120.0
#: A person who has seen the next comment needs longer than this before the next key.
_CALM_S = 0.05
#: One who decides as fast as the eye can read presses a key this often.
_HURRY_S = 0.2
_real_exec = QApplication.exec


class Probe(QObject):
    """Waits for the first paints, then works like a person, then closes the window."""

    def __init__(self, started_ns: int, rows: int, rounds: int) -> None:
        super().__init__()
        self._started_ns = started_ns
        self._rows = rows
        self._rounds = rounds
        self.found: dict[str, object] = {"imported_ms": self._since_start()}

    def exec(self) -> int:
        """Stand in for the application's exec."""
        app = QApplication.instance()
        app.installEventFilter(self)
        QTimer.singleShot(int(_TIMEOUT_S * 1000), lambda: app.exit(3))
        return _real_exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            if "first_paint_ms" not in self.found:
                self._soon("first_paint_ms", lambda: None)
            view = watched.parent()
            is_list = type(view).__name__ == "QueueView" and view.model().rowCount() > 0
            if is_list or type(watched).__name__ == "BattlementDrawing":
                QApplication.instance().removeEventFilter(self)
                self._soon("first_page_ms", self._after_first_page)
        return False

    def _soon(self, name: str, then: Callable[[], object]) -> None:
        """Note the time when the event that is coming has been handled."""
        self.found[name] = 0.0

        def note() -> None:
            self.found[name] = self._since_start()
            then()

        QTimer.singleShot(0, note)

    def _since_start(self) -> float:
        return (time.monotonic_ns() - self._started_ns) / 1e6

    def _after_first_page(self) -> None:
        app = QApplication.instance()
        windows = [one for one in app.topLevelWidgets() if isinstance(one, QMainWindow)]
        window = next(one for one in windows if hasattr(one, "pages"))
        try:
            self._work(window)
        except Exception:
            traceback.print_exc()
            os._exit(4)
        window.close()

    def _work(self, window: QMainWindow) -> None:
        inbox = window.pages.inbox
        settle(window)
        self.found["settled_ms"] = self._since_start()
        self.found["settled_memory"] = memory()
        if self._rounds:
            self.found["frames_ms"] = list(scrolled(inbox.view, self._rows))
            inbox.view.select_row(0)
            settle(window)
            self.found["list_ms"], self.found["next_item_ms"] = decided(window, self._rounds)
            _, self.found["hurried_ms"] = decided(window, self._rounds, hurried)
            self.found["search_ms"] = list(searched(window))
        self.found["memory"] = memory()


def scrolled(view: QWidget, rows: int) -> Iterator[float]:
    """Scroll through a list, one row per frame; gives the time of each frame."""
    bar, step = view.verticalScrollBar(), view.rowHeight(0)
    bar.setValue(0)
    for _ in range(min(rows, view.model().rowCount())):
        began = time.perf_counter()
        bar.setValue(bar.value() + step)
        view.viewport().repaint()
        yield (time.perf_counter() - began) * 1e3
        QCoreApplication.processEvents()


def decided(
    window: QMainWindow, rounds: int, pause: Callable[[QMainWindow], None] | None = None
) -> tuple[list[float], list[float]]:
    """Approve comments by key; ends once when the list, once when the next comment is painted.

    Both come as in the window of a person: by its own loop, laid out before. Rows that stand for
    near-copies are stepped over: about many, the dock asks first. Before each key comes a pause,
    until nothing runs in the background unless another one is given.
    """
    inbox = window.pages.inbox
    view, lists, items = inbox.view, [], []
    pause = pause or settle
    listed = Painted(view.viewport())
    panes = Painted(inbox.detail.reading.widget(), inbox.detail.findChild(ContributionBar))
    for _ in range(min(rounds, view.model().rowCount() - 1)):
        while len(inbox.wardrobe.members(view.current_comment)) > 1:
            before = view.current_row
            view.step(1)
            pause(window)
            if view.current_row == before:
                return lists, items
        before = view.current_comment
        came = inbox.comments.shown.connect(panes.begin)
        listed.begin()
        panes.begin()
        began = time.perf_counter()
        QTest.keyClick(view, Qt.Key.Key_A)
        until(lambda: listed.is_done)
        lists.append((time.perf_counter() - began) * 1e3)
        until(lambda before=before: _next_is_shown(inbox, before))
        inbox.comments.shown.disconnect(came)  # what is only corrected later is no news
        until(lambda: panes.is_done)
        items.append((time.perf_counter() - began) * 1e3)
        pause(window)
    return lists, items


def _next_is_shown(inbox: QWidget, before: object) -> bool:
    now, detail = inbox.view.current_comment, inbox.comments.detail
    return now != before and detail is not None and detail.item.comment.id == now


def searched(window: QMainWindow) -> Iterator[float]:
    """Search for words; ends when the list of what was found is painted."""
    inbox = window.pages.inbox
    answers: list[int] = []
    inbox.model.modelReset.connect(lambda: answers.append(inbox.lists._question))
    for word in _WORDS:
        inbox.list.filters.start_search()
        field = inbox.list.filters.search
        field.setText(word)
        began, asked = time.perf_counter(), inbox.lists._question
        QTest.keyClick(field, Qt.Key.Key_Return)
        until(lambda asked=asked: answers and answers[-1] > asked)
        inbox.view.viewport().repaint()
        yield (time.perf_counter() - began) * 1e3
        settle(window)
    inbox.list.filters.clear()
    settle(window)


def until(is_true: Callable[[], object]) -> None:
    """Handle events until something is true; sleeps in between, as the real loop does."""
    end = time.monotonic() + _TIMEOUT_S
    # Wakes the loop now and then: processEvents with a time would not wait but spin, and keep
    # Python from the threads that are waited for.
    waking = QTimer()
    waking.start(20)
    while not is_true():
        if time.monotonic() > end:
            raise TimeoutError("The window did not answer in time.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(window: QMainWindow) -> None:
    """Handle events until nothing has run in the background for as long as a person needs."""
    idle_since = time.monotonic()

    def is_calm() -> bool:
        nonlocal idle_since
        if not window.background.is_idle:
            idle_since = time.monotonic()
        return time.monotonic() - idle_since > _CALM_S

    until(is_calm)


def hurried(window: QMainWindow) -> None:
    """Handle events for as long as someone in a hurry needs, whatever still runs."""
    end = time.monotonic() + _HURRY_S
    until(lambda: time.monotonic() > end)


def run(argv: list[str]) -> int:
    """Open the profile's window and report as one line of JSON."""
    started_ns, profile, rows, rounds = argv
    probe = Probe(int(started_ns), int(rows), int(rounds))
    QApplication.exec = probe.exec
    code = main.main(["--profile", profile])
    sys.stdout.write(json.dumps(probe.found) + "\n")
    sys.stdout.flush()
    return code


if __name__ == "__main__":
    os._exit(run(sys.argv[1:]))
