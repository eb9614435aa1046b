"""After an update of the embedded scorer: what the new version changes, then the old one goes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from core.log import EntryKind
from core.services.blending import RANKS, Blending, body_of
from core.services.board import Board
from core.services.drift import DriftReport, drift_between
from core.services.journal import Journal
from core.storage import blends, log_rows, scores
from core.storage.columns import ScoreReading
from core.storage.engine import Connection
from core.storage.store import Store

_AT_ONCE = 20_000


class Renewal:
    """Completes an update once the newest version has rated every comment."""

    def __init__(
        self,
        store: Store,
        board: Board,
        blending: Blending,
        journal: Journal,
        clock: Callable[[], datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._board = board
        self._blending = blending
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def complete(self) -> DriftReport | None:
        """Say what the newest version changes and let it rank; None where nothing was updated.

        The order on screen stays until it is ranked anew. A calibration was learnt on the older
        scores, so it goes, and the report counts that in.
        """
        report = None
        if self._blending.older is not None:
            report = drift_between(self._store, self._board, self._blending.reading, self._as_new)
            blend = replace(self._blending.current, calibration=None)
            self._store.write(lambda tx: self._note(tx, report))
            self._blending.put_in_force(blend)
            self._blending.renewed()
        self._forget_others()
        return report

    def _as_new(self, connection: Connection) -> ScoreReading:
        blend = replace(self._blending.current, calibration=None)
        return self._blending.reading(connection, blend, self._blending.newest)

    def _note(self, tx: Connection, report: DriftReport) -> None:
        newest, older = self._blending.newest, self._blending.older
        log_rows.set_meta(tx, RANKS, newest.version)
        before = self._blending.current
        if before.calibration is not None:
            blends.add_blend(tx, self._clock(), body_of(replace(before, calibration=None)))
        self._journal.write(
            tx,
            EntryKind.SCORING,
            {
                "first": f"{newest.name} {newest.version}",
                "before": f"{older.name} {older.version}" if older else "",
                "waiting": report.waiting,
                "moved": report.moved,
                "crossing": report.crossing,
            },
            actor=self._actor(),
        )

    def _forget_others(self) -> None:
        """Forget what older versions said, in pieces; a cut leaves the rest to the next time."""
        newest = self._blending.newest
        while other := scores.other_version(self._store.read(), newest.name, newest.version):
            after: int | None = 0
            while after is not None:
                after = self._store.write(
                    partial(scores.forget_ratings, scorer=other[0], after=after, count=_AT_ONCE)
                )
