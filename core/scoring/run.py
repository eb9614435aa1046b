"""One run over many jobs: what is sent, what has to be tried again, which text is to blame."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from core.errors import ScorerUnavailableError
from core.scoring.answers import Answer, Job, set_aside

#: A text is to blame when the process was lost over it alone this often: once may be chance.
_LIVES = 2
#: So many texts in a row that cannot be rated, and not one that can: the scorer is broken.
_MOST_IN_A_ROW = 20


@dataclass(slots=True)
class Run:
    """Keeps jobs until they are answered; a lost job comes back in halves.

    `next_job` names the next job, None when there is none for now; `width` is the number of
    attributes.
    """

    next_job: Callable[[], Job | None]
    width: int = 0
    sent: deque[tuple[int, Job]] = field(default_factory=deque)
    _again: deque[Job] = field(default_factory=deque)
    _lost_alone: dict[int, int] = field(default_factory=dict)
    _held: list[Answer] = field(default_factory=list)
    _has_success: bool = False

    def next(self) -> Job | None:
        """Return the job to send now: what has to be tried again goes first."""
        return self._again.popleft() if self._again else self.next_job()

    def take(self, answer: Answer) -> list[Answer]:
        """Accept an answer; returns what may be believed now.

        Texts that were set aside are held back until one was rated: a broken scorer marks nothing.
        """
        if answer.is_set_aside and not self._has_success:
            self._held.append(answer)
            if len(self._held) >= _MOST_IN_A_ROW:
                raise ScorerUnavailableError(
                    "The scorer could not rate a single text. It is not used; the embedded scorer "
                    "goes on working."
                )
            return []
        self._has_success = True
        return [*self.rest(), answer]

    def rest(self) -> list[Answer]:
        """Return what was held back; at the end of a run nothing more can be learnt."""
        held, self._held = self._held, []
        return held

    def failed(self, job: Job, why: str) -> list[Answer]:
        """Note that the scorer refused a job with an error; the process lives."""
        if len(job) == 1:
            return self.take(set_aside(job, self.width, why))
        self._put_back(_halves(job))
        return []

    def lost(self, why: str) -> list[Answer]:
        """Note that the process is gone: the job it worked on is suspected, the others come again.

        A job without a number was never handed over, so it is innocent.
        """
        jobs = [job for _, job in self.sent]
        is_innocent = not self.sent or self.sent[0][0] == 0
        self.sent.clear()
        if is_innocent:
            self._put_back(jobs)
            return []
        suspect, others = jobs[0], jobs[1:]
        if len(suspect) > 1:
            self._put_back([*_halves(suspect), *others])
            return []
        deaths = self._lost_alone.get(id(suspect[0]), 0) + 1
        self._lost_alone[id(suspect[0])] = deaths
        if deaths < _LIVES:
            self._put_back([suspect, *others])
            return []
        self._put_back(others)
        return self.take(set_aside(suspect, self.width, why))

    def _put_back(self, jobs: list[Job]) -> None:
        self._again.extendleft(reversed(jobs))


def _halves(job: Job) -> list[Job]:
    middle = len(job) // 2
    return [job[:middle], job[middle:]]
