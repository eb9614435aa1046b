"""Scoring: stage one rates every comment at once, stage two all again, the urgent ones first."""

import secrets
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from core.changes import Changes
from core.errors import ScorerUnavailableError
from core.model import CommentId
from core.paths import resources_dir
from core.said import Sentence, words_of
from core.scoring.answers import ScorerFacts
from core.scoring.process import ScoringProcess
from core.scoring.scorer import ScoreBatch, Scorer
from core.scoring.spec import ScorerSpec
from core.services.board import Board
from core.services.pace import Pace
from core.services.second_choice import InstalledScorer, SecondChoice
from core.services.stages import InOrderOfArrival, MostUrgentFirst, OnScreen
from core.services.sweep import Rating, Sweep, in_this_process
from core.services.text_jobs import RecentTexts, TextJobs, passing_key, text_key
from core.services.views import ScorerInfo, ScoringPhase, ScoringReport, ScoringState
from core.storage import log_rows, scores
from core.storage.engine import Connection
from core.storage.scores import KnownText
from core.storage.store import Store
from core.task import Task

if TYPE_CHECKING:
    from core.services.drift import DriftReport

_FIRST_JOB = 500
_SECOND_START, _SECOND_MOST = 16, 256
#: Fewer comments than this are rated here: sooner than a process starts.
_WORTH_A_PROCESS = 300
_TELL_EVERY_S = 20.0
_NAP_S = 0.1
_TEXT_KEY = "text_key"
_SECRET_BYTES = 16


@dataclass(frozen=True, slots=True)
class Hosting:
    """Where scorers run. `first` makes the embedded scorer there too, so that no window stutters.

    `second` knows which scorer refines.
    """

    process: ScoringProcess
    second: SecondChoice
    first: ScorerSpec | None = None


#: Called when the first scorer has rated everything; says what its newest version changed.
Renew = Callable[[], "DriftReport | None"]


class ScoringService:
    """Rates comments that have no scores yet. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        scorer: Scorer,
        board: Board,
        hosting: Hosting,
        renew: Renew = lambda: None,
    ) -> None:
        self._renew = renew
        self._store = store
        self._scorer = scorer
        self._board = board
        self._hosting = hosting
        self._running = threading.Lock()
        self._is_paused = threading.Event()
        self._has_news = threading.Event()
        self._on_screen = OnScreen()
        self._recent = RecentTexts()
        self._state = ScoringState()
        self._is_process_good = True
        self._tell: Callable[[Changes], object] = lambda _: None
        self._told_at = 0.0

    def waiting(self) -> int:
        """Return how many comments have not been rated."""
        return scores.unscored_count(self._store.read(), self._number())

    def score_waiting(self, task: Task, *, refine: bool = False) -> ScoringReport:
        """Rate all that wait; a stopped task keeps what is done.

        With `refine` the second scorer goes over all comments too, most urgent first, until nothing
        waits; comments that come in meanwhile are rated in between. Its trouble is reported, not
        raised: the embedded scorer goes on working.
        """
        began = time.monotonic()
        scored, refined, trouble = 0, 0, ""
        renewal: DriftReport | None = None
        with self._running:
            try:
                while not task.cancelled:
                    self._has_news.clear()
                    scored += self._first_stage(task)
                    renewal = renewal or self._renewed(task)
                    if refine and not trouble:
                        try:
                            refined += self._second_stage(task, None)
                        except ScorerUnavailableError as error:
                            trouble = words_of(error)
                    if not self._has_news.is_set():
                        break
            finally:
                self._rest(trouble)
        changes = Changes(queue=scored + refined > 0 or renewal is not None)
        return ScoringReport(scored, time.monotonic() - began, changes, refined, trouble, renewal)

    def refine(self, task: Task, most: int | None = None) -> int:
        """Let the second scorer rate the (`most`) most urgent comments; returns how many.

        Raises ScorerUnavailableError.
        """
        with self._running:
            try:
                self._first_stage(task)
                self._renewed(task)
                return self._second_stage(task, most)
            finally:
                self._rest("")

    def second_facts(self, task: Task) -> ScorerFacts | None:
        """Load the second scorer and say what it is; None if there is none or the task is stopped.

        Raises ScorerUnavailableError.
        """
        chosen = self._hosting.second.chosen()
        with self._running:
            return None if chosen is None else self._loaded(chosen, task)

    def look_again(self) -> None:
        """Say that comments came in: a run that goes on rates them before it refines further."""
        self._has_news.set()

    def show_first(self, ids: Sequence[CommentId] | Sequence[int]) -> None:
        """Say which comments are on screen: they are refined before all others."""
        self._on_screen.show([int(one) for one in ids])

    def pause(self) -> None:
        """Hold the second stage after the job that it works on."""
        self._is_paused.set()

    def resume(self) -> None:
        """Go on where it was held."""
        self._is_paused.clear()

    @property
    def is_paused(self) -> bool:
        """Whether somebody holds the second stage."""
        return self._is_paused.is_set()

    @property
    def state(self) -> ScoringState:
        """What the scoring does now."""
        process, state = self._hosting.process, self._state
        phase = state.phase
        if phase is ScoringPhase.SECOND and self.is_paused:
            phase = ScoringPhase.PAUSED
        return replace(state, phase=phase, restarts=process.restarts, pid=process.pid)

    def when_rated(self, tell: Callable[[Changes], object]) -> None:
        """Call `tell` on the working thread when enough was rated to be worth a look."""
        self._tell = tell

    def score_texts(self, texts: Sequence[str]) -> ScoreBatch:
        """Rate texts that are not stored, for checks and scripts."""
        return self._scorer.score(texts)

    def info(self) -> ScorerInfo:
        """Say which scorer speaks."""
        models = resources_dir() / "models"
        return ScorerInfo(
            self._scorer.name,
            self._scorer.version,
            tuple(str(attribute) for attribute in self._scorer.attributes),
            tuple(self._scorer.languages),
            sum(path.stat().st_size for path in models.iterdir() if path.is_file()),
        )

    def close(self) -> None:
        """End the scoring process; a run that goes on stops."""
        self._hosting.process.close()

    def _first_stage(self, task: Task) -> int:
        number = self._store.write(partial(_ensure, facts=_facts_of(self._scorer)))
        waiting = scores.unscored_count(self._store.read(), number)
        if not waiting:
            return 0
        jobs = TextJobs(
            InOrderOfArrival(self._store, number).fetch,
            self._recent.find,
            passing_key,
            learn=self._recent.learn,
            keeps_keys=False,
        )
        sweep = Sweep(self._store, number, jobs, Pace(start=_FIRST_JOB, most=_FIRST_JOB), _never)
        sweep.breathe = task.breathe
        sweep.after = partial(self._after_first, sweep, task, waiting)
        self._run_first(sweep, task, waiting)
        if sweep.done:
            self._tell(Changes(queue=True))
        return sweep.done

    def _renewed(self, task: Task) -> "DriftReport | None":
        """Let an update of the first scorer take effect, once it has rated everything."""
        return None if task.cancelled or self.waiting() else self._renew()

    def _run_first(self, sweep: Sweep, task: Task, waiting: int) -> None:
        """Rate in the scoring process; where that fails, here, for the rest of the session."""
        here = partial(in_this_process, self._scorer, _of(task))
        spec = self._hosting.first
        if spec is None or not self._is_process_good or waiting < _WORTH_A_PROCESS:
            sweep.run(here)
            return
        try:
            facts = self._hosting.process.facts(spec, _of(task))
            if facts is not None and facts == _facts_of(self._scorer):
                sweep.run(self._there(spec, task))
                return
        except ScorerUnavailableError:
            pass
        if not task.cancelled:
            self._is_process_good = False
            sweep.run(here)

    def _after_first(self, sweep: Sweep, task: Task, waiting: int) -> None:
        self._show(ScoringPhase.FIRST, sweep, waiting)
        task.report(sweep.done, waiting, Sentence("comments rated"), self._state.seconds_left)

    def _second_stage(self, task: Task, most: int | None) -> int:
        chosen = self._hosting.second.chosen()
        if chosen is None or not self._waits_for(chosen):
            return 0
        facts = self._loaded(chosen, task)
        if facts is None:
            return 0
        number = self._store.write(partial(_ensure, facts=facts))
        stage = MostUrgentFirst(
            self._store,
            scorer=number,
            first=self._number(),
            order=self._board.by_urgency(),
            on_screen=self._on_screen,
            most=most,
        )
        key_of = partial(text_key, self._secret())
        jobs = TextJobs(stage.fetch, self._known(number), key_of, stage.urgent)
        pace = Pace(start=_SECOND_START, most=_SECOND_MOST)
        sweep = Sweep(self._store, number, jobs, pace, self._is_held)
        sweep.breathe = task.breathe
        sweep.after = partial(self._after_second, sweep, task, stage.total)
        self._show(ScoringPhase.SECOND, sweep, stage.total)
        while not task.cancelled and not self._has_news.is_set():
            sweep.run(self._there(chosen.spec, task))
            if not self.is_paused:
                break
            self._wait_while_paused(task)
        return sweep.done

    def _loaded(self, chosen: InstalledScorer, task: Task) -> ScorerFacts | None:
        facts = self._hosting.process.facts(chosen.spec, _of(task))
        if facts is not None:
            self._hosting.second.note(chosen, facts)
        return facts

    def _waits_for(self, chosen: InstalledScorer) -> bool:
        """Whether it is worth loading a scorer: one that has met every comment stays out."""
        connection, facts = self._store.read(), self._hosting.second.facts_of(chosen)
        key = None if facts is None else facts.key
        number = None if key is None else scores.scorer_number(connection, key.name, key.version)
        return number is None or scores.unscored_count(connection, number) > 0

    def _after_second(self, sweep: Sweep, task: Task, total: int) -> None:
        self._show(ScoringPhase.SECOND, sweep, total)
        task.report(sweep.done, total, Sentence("comments refined"), self._state.seconds_left)
        now = time.monotonic()
        if now - self._told_at >= _TELL_EVERY_S:
            self._told_at = now
            self._tell(Changes(queue=True))

    def _there(self, spec: ScorerSpec, task: Task) -> Rating:
        return lambda next_job: self._hosting.process.rate(spec, next_job, _of(task))

    def _known(self, number: int) -> Callable[[Iterable[int]], Mapping[int, KnownText]]:
        return lambda keys: scores.known_texts(self._store.read(), number, keys)

    def _is_held(self) -> bool:
        return self._is_paused.is_set() or self._has_news.is_set()

    def _wait_while_paused(self, task: Task) -> None:
        while self.is_paused and not task.cancelled and not self._has_news.is_set():
            time.sleep(_NAP_S)

    def _show(self, phase: ScoringPhase, sweep: Sweep, total: int) -> None:
        left = sweep.pace.seconds_left(max(0, total - sweep.done))
        self._state = ScoringState(phase, sweep.done, total, left)

    def _rest(self, trouble: str) -> None:
        self._hosting.process.end()
        self._state = ScoringState(trouble=trouble)

    def _secret(self) -> bytes:
        """Return what keys the texts of this profile, made at first need."""
        kept = log_rows.meta(self._store.read(), _TEXT_KEY)
        if kept is None:
            kept = secrets.token_hex(_SECRET_BYTES)
            self._store.write(partial(log_rows.set_meta, key=_TEXT_KEY, value=kept))
        return bytes.fromhex(kept)

    def _number(self) -> int:
        found = scores.scorer_number(self._store.read(), self._scorer.name, self._scorer.version)
        return -1 if found is None else found


def _facts_of(scorer: Scorer) -> ScorerFacts:
    return ScorerFacts(
        scorer.name, scorer.version, tuple(scorer.attributes), tuple(scorer.languages)
    )


def _ensure(tx: Connection, *, facts: ScorerFacts) -> int:
    names = [str(attribute) for attribute in facts.attributes]
    return scores.ensure_scorer(tx, facts.name, facts.version, names)


def _of(task: Task) -> Callable[[], bool]:
    return lambda: task.cancelled


def _never() -> bool:
    return False
