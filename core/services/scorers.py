"""Which scorers rank: trying one out, seeing what it would change, putting it in force."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from core.changes import Changes
from core.errors import ScorerUnavailableError, SettingsError
from core.log import EntryKind
from core.model import ScorerKey
from core.ranking.blend import UNTESTED_SHARE, USUAL_SHARE, Blend
from core.ranking.calibration import Calibration
from core.scoring.answers import ScorerFacts
from core.services.blending import Blending, body_of
from core.services.board import Board
from core.services.drift import DriftReport, drift_between
from core.services.journal import Journal
from core.services.second_choice import InstalledScorer, SecondChoice
from core.services.settings import SettingsService
from core.storage import blends, scores
from core.storage.columns import ScoreReading
from core.storage.engine import Connection
from core.storage.store import Store

_MOST_LANGUAGES = 100
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class ScorersOverview:
    """Who ranks and who is tried out. `rated` counts comments that the second scorer has met.

    `chosen` is None where no second scorer works; `chosen_key` names one that is gone. `facts` is
    what the chosen one said of itself, once it was loaded.
    """

    first: ScorerKey
    blend: Blend
    installed: tuple[InstalledScorer, ...]
    chosen: InstalledScorer | None
    chosen_key: str
    facts: ScorerFacts | None
    comments: int
    rated: int
    set_aside: int

    @property
    def is_in_force(self) -> bool:
        """Whether the chosen scorer counts in the ranking, in this very version."""
        return self.facts is not None and self.blend.second == self.facts.key


class ScorersService:
    """Joins the choice of a second scorer with the blend in force. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        board: Board,
        journal: Journal,
        settings: SettingsService,
        choice: SecondChoice,
        blending: Blending,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._board = board
        self._journal = journal
        self._settings = settings
        self.choice = choice
        self.blending = blending
        self._clock = clock

    def overview(self) -> ScorersOverview:
        """Return who ranks now, who is tried out and how far that is."""
        connection = self._store.read()
        chosen = self.choice.chosen()
        facts = None if chosen is None else self.choice.facts_of(chosen)
        first = _number(connection, self.blending.first)
        number = None if facts is None else _number(connection, facts.key)
        total = scores.comment_count(connection)
        return ScorersOverview(
            first=self.blending.first,
            blend=self.blending.current,
            installed=self.choice.installed(),
            chosen=chosen,
            chosen_key=self.choice.chosen_key(),
            facts=facts,
            comments=total,
            rated=0 if number is None else total - scores.unscored_count(connection, number),
            set_aside=scores.set_aside_count(
                connection, [one for one in (first, number) if one is not None]
            ),
        )

    def try_out(self, key: str) -> InstalledScorer:
        """Let a scorer go over the comments; it counts nothing yet. Raises ScorerUnavailableError.

        Another one that was in force keeps counting for what it has rated.
        """
        scorer = self.choice.find(key)
        self.choice.choose(scorer)
        return scorer

    def candidate(self) -> Blend:
        """Return the blend in which the chosen scorer counts. Raises ScorerUnavailableError.

        A calibration was learnt on the scores of another blend, so it does not come along.
        """
        chosen = self.choice.chosen()
        facts = None if chosen is None else self.choice.facts_of(chosen)
        if facts is None:
            raise ScorerUnavailableError(
                "No second scorer has rated anything yet. Choose one with “models use NAME”."
            )
        return self.candidate_of(facts.key, facts.untested)

    def candidate_of(self, key: ScorerKey, untested: Sequence[str]) -> Blend:
        """Return the blend in which a scorer counts: less where its makers never measured it."""
        if self.blending.current.second == key:
            return self.blending.current
        return Blend(key, dict.fromkeys(untested, UNTESTED_SHARE), USUAL_SHARE)

    def without_second(self) -> Blend:
        """Return the blend in which the embedded scorer ranks alone."""
        current = self.blending.current
        is_same = current.second is None
        return Blend(calibration=current.calibration if is_same else None)

    def with_shares(self, blend: Blend, shares: Mapping[str, float]) -> Blend:
        """Return a blend with other shares per language (“*” is all others).

        Raises SettingsError.
        """
        kept = dict(blend.shares)
        otherwise = blend.otherwise
        for lang, share in shares.items():
            if not 0.0 <= share <= 1.0:
                raise SettingsError("The share of a scorer must be a number from 0 to 1.")
            if lang == "*":
                otherwise = share
            elif 2 <= len(lang) <= 3 and set(lang) <= _LETTERS and len(kept) < _MOST_LANGUAGES:
                kept[lang] = share
            else:
                raise SettingsError(
                    "“{lang}” is no language code. Use two letters such as de, or * for all "
                    "other languages.",
                    lang=lang[:20],
                )
        return replace(blend, shares=kept, otherwise=otherwise)

    def with_calibration(self, line: Calibration | None) -> Blend:
        """Return the blend in force with another calibration, or with none."""
        return replace(self.blending.current, calibration=line)

    def drift(self, blend: Blend) -> DriftReport:
        """Say what a blend would do to the comments that wait, without doing it."""
        return drift_between(
            self._store, self._board, self.blending.reading, partial(self._read_as, blend)
        )

    def use(self, blend: Blend) -> Changes:
        """Put a blend in force and into the log, and rank the queue by it."""
        before = self.blending.current
        if blend == before:
            return Changes()
        self._store.write(lambda tx: self._write(tx, blend))
        self.blending.put_in_force(blend)
        self._board.reread()
        return Changes(queue=True, settings=True, log=True)

    def stop_second(self) -> Changes:
        """Let no second scorer work or count any longer; what it rated is kept."""
        self.choice.choose(None)
        return self.use(self.without_second()) | Changes(settings=True)

    def try_set_aside_again(self) -> int:
        """Let every text that was set aside be tried once more; returns how many comments."""
        return self._store.write(scores.forget_trouble)

    def _read_as(self, blend: Blend, connection: Connection) -> ScoreReading:
        return self.blending.reading(connection, blend)

    def _write(self, tx: Connection, blend: Blend) -> None:
        blends.add_blend(tx, self._clock(), body_of(blend))
        line = blend.calibration
        self._journal.write(
            tx,
            EntryKind.SCORING,
            {
                "first": f"{self.blending.first.name} {self.blending.first.version}",
                "second": f"{blend.second.name} {blend.second.version}" if blend.second else "",
                "shares": {lang: f"{share:g}" for lang, share in sorted(blend.shares.items())},
                "otherwise": f"{blend.otherwise:g}",
                "calibration": f"{line.slope!r} {line.offset!r} {line.labels}" if line else "",
            },
            actor=self._settings.current.role,
        )


def _number(connection: Connection, key: ScorerKey) -> int | None:
    return scores.scorer_number(connection, key.name, key.version)
