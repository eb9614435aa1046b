"""Rates texts in a process of their own: started anew when it dies, poison texts set aside."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from core.errors import ScorerUnavailableError
from core.said import Sentence
from core.scoring.answers import (
    Answer,
    Job,
    NonsenseError,
    ScorerFacts,
    answer_from,
    facts_from,
)
from core.scoring.child import ChildLostError, ScoringChild
from core.scoring.run import Run
from core.scoring.spec import ScorerSpec
from core.scoring.wire import Frame

#: Jobs handed over before the first of them is answered: the process never waits for the next.
_AHEAD = 2
#: In a row. A scorer that was loaded before is not to blame: something ends it from outside, as a
#: machine short of memory does, and that passes.
_MOST_STARTS, _MOST_STARTS_ANEW = 6, 30
_PAUSES_S = (0.0, 0.05, 0.1, 0.2, 0.5, 1.0)
_NAP_S = 0.05
_MAX_SENTENCE = 400
_WHY = {
    "died": Sentence("it ended by itself"),
    "hang": Sentence("it did not answer in time"),
    "memory": Sentence("it ran out of memory"),
    "nonsense": Sentence("it answered nonsense"),
}
Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the process may take before it counts as hanging, in seconds."""

    start: float = 120.0
    answer: float = 15.0
    per_text: float = 1.5

    def over(self, job: Job) -> float:
        """Return the time limit of a job."""
        return self.answer + self.per_text * len(job)


def _never() -> bool:
    return False


class ScoringProcess:
    """Holds at most one scoring process. One thread rates at a time; `close` may come from any.

    `memory` is the most it may allocate, in bytes; 0 sets no limit.
    """

    def __init__(
        self, *, memory: int = 0, threads: int = 1, patience: Patience | None = None
    ) -> None:
        self._memory = memory
        self._threads = threads
        self._patience = patience or Patience()
        self._lock = threading.Lock()
        self._child: ScoringChild | None = None
        self._loaded: dict[str, ScorerFacts] = {}
        self._has_worked: set[str] = set()
        self._is_closed = False
        self._losses = 0
        self._failed_starts = 0
        self.restarts = 0

    @property
    def pid(self) -> int | None:
        """The number of the running process, None while there is none."""
        child = self._child
        return None if child is None else child.pid

    def facts(self, spec: ScorerSpec, stopped: Stopped = _never) -> ScorerFacts | None:
        """Load a scorer, unless it is loaded, and say what it is; None when stopped meanwhile.

        Raises ScorerUnavailableError.
        """
        while not stopped():
            try:
                found = self._load(spec, stopped)
            except ChildLostError as lost:
                self._mourn(lost, stopped)
                if lost.why == "stopped":
                    return None
                self._failed_starts += 1
                if self._failed_starts >= self._most_starts(spec):
                    raise _unavailable(lost.why) from None
            else:
                self._failed_starts = 0
                return found
        return None

    def rate(
        self, spec: ScorerSpec, next_job: Callable[[], Job | None], stopped: Stopped = _never
    ) -> Iterator[Answer]:
        """Rate jobs until `next_job` gives None or somebody stops the run.

        `next_job` is asked just before a job is sent, so it may always name the most urgent texts.
        Jobs of a stopped run that are not answered yet are dropped. Raises ScorerUnavailableError.
        """
        run = Run(next_job)
        while (facts := self.facts(spec, stopped)) is not None:
            run.width = len(facts.attributes)
            try:
                yield from self._answers(spec, facts, run, stopped)
            except ChildLostError as lost:
                self._mourn(lost, stopped)
                if lost.why == "stopped":
                    return
                yield from run.lost(lost.why)
            else:
                if not stopped():
                    yield from run.rest()
                return

    def end(self) -> None:
        """End the process until it is needed again."""
        with self._lock:
            child, self._child = self._child, None
            self._loaded.clear()
        if child is not None:
            child.close()

    def close(self) -> None:
        """End the process for good; a run that is going on stops."""
        self._is_closed = True
        self.end()

    def _most_starts(self, spec: ScorerSpec) -> int:
        return _MOST_STARTS_ANEW if _key(spec) in self._has_worked else _MOST_STARTS

    def _answers(
        self, spec: ScorerSpec, facts: ScorerFacts, run: Run, stopped: Stopped
    ) -> Iterator[Answer]:
        while not stopped():
            self._hand_over(spec, run)
            if not run.sent:
                return
            number, job = run.sent[0]
            frame = self._running().receive(number, self._patience.over(job), stopped)
            if frame.kind == "failed" and frame.head.get("what") == "memory":
                raise ChildLostError("memory")
            yield from self._believed(frame, facts, run)

    def _hand_over(self, spec: ScorerSpec, run: Run) -> None:
        while len(run.sent) < _AHEAD and (job := run.next()) is not None:
            run.sent.append((0, job))  # first noted, so that it cannot get lost with the process
            head = {
                "kind": "score",
                "key": _key(spec),
                "texts": [one.text for one in job],
                "langs": [one.lang for one in job],
            }
            number = self._running().send(head, self._patience.over(job))
            run.sent[-1] = (number, job)

    def _believed(self, frame: Frame, facts: ScorerFacts, run: Run) -> list[Answer]:
        _, job = run.sent[0]
        if frame.kind == "scored":
            try:
                answer = answer_from(frame, job, facts)
            except NonsenseError:
                raise ChildLostError("nonsense") from None
            run.sent.popleft()
            self._losses = 0
            return run.take(answer)
        run.sent.popleft()
        return run.failed(job, str(frame.head.get("what", "error"))[:60])

    def _load(self, spec: ScorerSpec, stopped: Stopped) -> ScorerFacts:
        child, key = self._started(stopped), _key(spec)
        if key not in self._loaded:
            head = {"kind": "load", "key": key, "spec": spec.as_json()}
            frame = self._ask(child, head, stopped)
            if frame.kind == "refused":
                raise ScorerUnavailableError(str(frame.head.get("sentence", ""))[:_MAX_SENTENCE])
            if frame.kind == "failed":
                what = str(frame.head.get("what", "error"))[:60]
                raise ScorerUnavailableError(
                    "The scorer could not be loaded ({what}). The embedded scorer goes on working.",
                    what=what,
                )
            try:
                self._loaded[key] = facts_from(frame.head)
            except NonsenseError:
                raise ChildLostError("nonsense") from None
            self._has_worked.add(key)
        return self._loaded[key]

    def _started(self, stopped: Stopped) -> ScoringChild:
        with self._lock:
            if self._is_closed:
                raise ChildLostError("stopped")
            if self._child is not None:
                return self._child
            try:
                self._child = ScoringChild(self._threads)
            except OSError as error:
                raise ScorerUnavailableError(
                    "The scoring process could not be started ({why}). The embedded scorer "
                    "goes on working.",
                    why=error.strerror,
                ) from error
            child = self._child
        self._ask(child, {"kind": "limits", "memory": self._memory}, stopped)
        return child

    def _ask(self, child: ScoringChild, head: Mapping[str, object], stopped: Stopped) -> Frame:
        number = child.send(head, self._patience.start)
        return child.receive(number, self._patience.start, stopped)

    def _running(self) -> ScoringChild:
        child = self._child
        if child is None:  # closed by another thread
            raise ChildLostError("stopped")
        return child

    def _mourn(self, lost: ChildLostError, stopped: Stopped) -> None:
        """Let a lost process go, and wait a little longer each time before the next."""
        self.end()
        if lost.why == "stopped" or self._is_closed:
            return
        self.restarts += 1
        until = time.monotonic() + _PAUSES_S[min(self._losses, len(_PAUSES_S) - 1)]
        self._losses += 1
        while time.monotonic() < until and not stopped() and not self._is_closed:
            time.sleep(_NAP_S)


def _key(spec: ScorerSpec) -> str:
    return json.dumps(spec.as_json(), sort_keys=True)


def _unavailable(why: str) -> ScorerUnavailableError:
    return ScorerUnavailableError(
        "The scoring process ends whenever this scorer is loaded ({why}). The embedded scorer "
        "goes on working.",
        why=_WHY.get(why, why),
    )
