"""Background work: runs core calls off the window's thread and brings the results back to it."""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.errors import ParapetError
from core.task import Progress, Task, give_way
from ui.desktop.allocator import give_back
from ui.desktop.courtesy import Breath, Courtesy
from ui.desktop.garbage import GarbageKeeper

T = TypeVar("T")
_PROGRESS_EVERY_S = 0.1


class WorkLane(StrEnum):
    """A queue of background work; calls in a lane with one thread keep their order."""

    SHOW = "show"
    READ = "read"
    DECIDE = "decide"
    LONG = "long"
    FETCH = "fetch"
    SCORE = "score"
    COMPARE = "compare"
    SYNC = "sync"
    SEND = "send"
    PICTURES = "pictures"
    PICTURES_AWAY = "pictures-away"


_THREADS = {
    WorkLane.SHOW: 1,  # of its own: the comment in sight must not wait until all are counted
    WorkLane.READ: 2,
    WorkLane.DECIDE: 1,
    WorkLane.LONG: 1,
    WorkLane.FETCH: 1,
    WorkLane.SCORE: 1,
    WorkLane.COMPARE: 1,
    WorkLane.SYNC: 2,
    WorkLane.SEND: 1,
    WorkLane.PICTURES: 2,
    WorkLane.PICTURES_AWAY: 4,  # they wait for servers, some of which never answer
}


#: A decision is written once the window has painted what came of the key: Python runs one thread
#: at a time, and the next comment is what the person waits for.
_PAINT_FIRST_S = 0.02
#: Here the newest call goes first: what a person looks at now waits for nothing they left behind.
_NEWEST_FIRST = (WorkLane.PICTURES_AWAY,)
#: Work in these lanes goes through whole profiles: what it leaves behind is worth clearing up.
_LEAVES_MUCH = (WorkLane.LONG, WorkLane.SCORE, WorkLane.COMPARE, WorkLane.SYNC)
#: A person waits for what these bring; the others give way to the window at the processor, too.
_AWAITED = (WorkLane.SHOW, WorkLane.READ, WorkLane.DECIDE)
#: Nobody waits for this: while somebody moves about in the window it hardly works.
_PATIENT = (WorkLane.COMPARE,)


@dataclass(slots=True, eq=False)
class _Call:
    """One piece of work and whom to tell about it."""

    work: Callable[[Task], Any]
    owner: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    progress: Callable[[Progress], None] | None
    task: Task
    lane: WorkLane


_Calls = queue.SimpleQueue[_Call | None] | queue.LifoQueue[_Call | None]


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What a working thread hands back: progress, a result or an error."""

    call: _Call
    progress: Progress | None = None
    result: Any = None
    error: Exception | None = None


class BackgroundRunner(QObject):
    """Runs work in lanes; every answer arrives on the window's thread, never for a dead owner."""

    crashed = Signal(object)  # an Exception that nobody expected: the last-resort dialog shows it
    refused = Signal(object)  # a ParapetError that the caller did not take
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[WorkLane, _Calls] = {}
        self._threads: list[threading.Thread] = []
        self._running: list[_Call] = []
        self.courtesy = Courtesy()
        self._closing = threading.Event()
        self._garbage = GarbageKeeper(self)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether every call so far has been answered."""
        return not self._running

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        lane: WorkLane = WorkLane.READ,
    ) -> None:
        """Run `work` in a lane, then `done` or `failed` on this thread while `owner` lives."""
        self.run_task(lambda _: work(), owner=owner, done=done, failed=failed, lane=lane)

    def run_task(
        self,
        work: Callable[[Task], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[Progress], None] | None = None,
        lane: WorkLane = WorkLane.LONG,
    ) -> Task:
        """Run long work; the returned task cancels it. Progress comes at most every 0.1 s."""
        call = _Call(work, owner, done, failed, progress, Task(), lane)
        breath = Breath(self.courtesy, is_patient=lane in _PATIENT)
        tell = _throttled(lambda step: self._arrived.emit(_Arrival(call, step)))
        call.task = Task(tell, breath.take)
        if not self._closing.is_set():
            self._running.append(call)
            self._lane(lane).put(call)
        return call.task

    @Slot()
    def note_use(self) -> None:
        """Hear that somebody moves about in the window."""
        self.courtesy.note()

    def clear_up(self) -> None:
        """Hear that a whole window was given up: what it left is looked for, too."""
        self._garbage.look_again()

    def close(self) -> None:
        """Cancel what runs, wait for the threads; answers that come later are dropped.

        What was decided is still written: a window that closes must lose none of it.
        """
        self._closing.set()
        for call in self._running:
            if call.lane is not WorkLane.DECIDE:
                call.task.cancel()
        for lane, calls in self._lanes.items():
            for _ in range(_THREADS[lane]):
                calls.put(None)
        for thread in self._threads:
            thread.join()
        self._garbage.end()
        self._running.clear()

    def _lane(self, lane: WorkLane) -> "_Calls":
        if not self._lanes:
            self._garbage.begin()
        if lane not in self._lanes:
            is_newest_first = lane in _NEWEST_FIRST
            self._lanes[lane] = queue.LifoQueue() if is_newest_first else queue.SimpleQueue()
            for number in range(_THREADS[lane]):
                thread = threading.Thread(
                    target=self._work, args=(self._lanes[lane], lane), name=f"{lane}-{number}"
                )
                self._threads.append(thread)
                thread.start()
        return self._lanes[lane]

    def _work(self, calls: "_Calls", lane: WorkLane) -> None:
        if lane not in _AWAITED:
            give_way()
        while (call := calls.get()) is not None:
            if lane is WorkLane.DECIDE:
                self._closing.wait(_PAINT_FIRST_S)
            self._arrived.emit(_answer(call))
            del call
            if lane in _LEAVES_MUCH:
                give_back()

    @Slot(object)
    def _deliver(self, arrival: _Arrival) -> None:
        call = arrival.call
        if call not in self._running:
            return
        if arrival.progress is None:
            self._running.remove(call)
        if not shiboken6.isValid(call.owner):
            return
        if arrival.progress is not None:
            if call.progress is not None:
                call.progress(arrival.progress)
        elif arrival.error is not None:
            self._deliver_error(call, arrival.error)
        elif call.done is not None:
            call.done(arrival.result)

    def _deliver_error(self, call: _Call, error: Exception) -> None:
        if call.failed is not None:
            call.failed(error)
        elif isinstance(error, ParapetError):
            self.refused.emit(error)
        if not isinstance(error, ParapetError):
            self.crashed.emit(error)


def _answer(call: _Call) -> _Arrival:
    try:
        call.task.check()
        return _Arrival(call, result=call.work(call.task))
    except Exception as error:
        return _Arrival(call, error=error)


def _throttled(tell: Callable[[Progress], None]) -> Callable[[Progress], None]:
    last_at = 0.0

    def told(step: Progress) -> None:
        nonlocal last_at
        now = time.monotonic()
        if now - last_at >= _PROGRESS_EVERY_S or step.done == step.total:
            last_at = now
            tell(step)

    return told
