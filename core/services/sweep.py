"""One sweep of a scorer over the comments that wait for it: jobs out, ratings into storage."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from core.scoring.answers import Answer, Job
from core.scoring.scorer import Scorer
from core.services.pace import Pace
from core.services.text_jobs import TextJobs
from core.storage import scores
from core.storage.scores import Rated
from core.storage.store import Store

_MOST_COPIED = 2_000
Stopped = Callable[[], bool]
NextJob = Callable[[], Job | None]
#: What rates jobs until there are none left: this process, or the scoring process.
Rating = Callable[[NextJob], Iterator[Answer]]


@dataclass(slots=True)
class Sweep:
    """Stores what comes back as it comes. `held` lets a sweep end early; it loses nothing.

    `breathe` is called between short pieces of work.
    """

    store: Store
    scorer: int
    jobs: TextJobs
    pace: Pace
    held: Stopped
    done: int = 0
    set_aside: int = 0
    after: Callable[[], None] = field(default=lambda: None)
    breathe: Callable[[], None] = field(default=lambda: None)

    def run(self, rating: Rating) -> None:
        """Rate until nothing waits, the sweep is held or the rating stops."""
        self.pace.begin()
        for answer in rating(self._next_job):
            self.breathe()
            rows = self.jobs.ratings(answer)
            self.breathe()
            self._keep([*rows, *self.jobs.take_copied()], len(answer.job))
        self._keep(self.jobs.take_copied(), 0)

    def _next_job(self) -> Job | None:
        if self.held():
            return None
        job = self.jobs.next_job(self.pace.job_size())
        self.breathe()
        if self.jobs.copied_count > _MOST_COPIED:
            self._keep(self.jobs.take_copied(), 0)
        return job

    def _keep(self, rows: Sequence[Rated], texts: int) -> None:
        if not rows:
            return
        kept = list(rows)
        self.store.write(
            partial(scores.put_ratings, scorer=self.scorer, rows=kept, breathe=self.breathe)
        )
        self.done += len(kept)
        self.set_aside += sum(bool(one.trouble) for one in kept)
        self.pace.took(texts, len(kept))
        self.after()


def in_this_process(scorer: Scorer, stopped: Stopped, next_job: NextJob) -> Iterator[Answer]:
    """Rate jobs without another process: for a scorer of this program, where nobody waits."""
    while not stopped() and (job := next_job()):
        batch = scorer.score([one.text for one in job], [one.lang for one in job])
        yield Answer(job, tuple(batch.langs), batch.supported, batch.values, ("",) * len(job))
