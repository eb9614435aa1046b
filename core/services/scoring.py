"""Scoring: brings every stored comment before the scorer, newest profile first."""

import time
from collections.abc import Sequence
from functools import partial

from core.changes import Changes
from core.paths import resources_dir
from core.scoring.scorer import ScoreBatch, Scorer
from core.services.views import ScorerInfo, ScoringReport
from core.storage import scores
from core.storage.engine import Connection
from core.storage.store import Store
from core.task import Task

_BATCH = 2_000


class ScoringService:
    """Rates comments that have no scores yet. Safe to use from any thread."""

    def __init__(self, store: Store, scorer: Scorer) -> None:
        self._store = store
        self._scorer = scorer

    def waiting(self) -> int:
        """Return how many comments have not been rated."""
        return scores.unscored_count(self._store.read(), self._number())

    def score_waiting(self, task: Task) -> ScoringReport:
        """Rate all that wait, in batches; a stopped task keeps the batches that are done."""
        began = time.monotonic()
        number = self._store.write(self._ensure)
        total, done, last = self.waiting(), 0, 0
        while not task.cancelled:
            batch = scores.unscored(self._store.read(), number, last, _BATCH)
            if not batch:
                break
            rated = self._scorer.score([text for _, text in batch])
            self._store.write(partial(_put, number=number, batch=batch, rated=rated))
            last = batch[-1][0]
            done += len(batch)
            task.report(done, total, "comments rated")
        return ScoringReport(done, time.monotonic() - began, Changes(queue=done > 0))

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

    def _number(self) -> int:
        found = scores.scorer_number(self._store.read(), self._scorer.name, self._scorer.version)
        return -1 if found is None else found

    def _ensure(self, tx: Connection) -> int:
        names = [str(attribute) for attribute in self._scorer.attributes]
        return scores.ensure_scorer(tx, self._scorer.name, self._scorer.version, names)


def _put(
    tx: Connection, *, number: int, batch: Sequence[tuple[int, str]], rated: ScoreBatch
) -> None:
    rows = zip(batch, rated.values, rated.langs, rated.supported, strict=True)
    scores.put_scores(
        tx, number, [(comment, values, lang, bool(ok)) for (comment, _), values, lang, ok in rows]
    )
