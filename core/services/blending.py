"""Which scorers the ranking listens to: the blend in force, and how its scores are read."""

import json
import threading
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from core.model import Attribute, ScorerKey
from core.ranking.blend import RANKED, USUAL_SHARE, Blend, blended
from core.ranking.calibration import Calibration
from core.scoring.scorer import Scorer
from core.storage import blends, log_rows, scores
from core.storage.columns import ScoreReading
from core.storage.engine import Connection
from core.storage.store import Store

Floats = npt.NDArray[np.float32]
#: Another number whenever the same scores and the same blend would become other columns.
MIX_RULE = 1
#: Under this name the profile keeps which version of the first scorer ranks.
RANKS = "first_scorer"


class Blending:
    """Holds the blend in force. Safe to use from any thread.

    After an update of the embedded scorer its older version ranks on (`older`) until the new one
    has rated every comment: the queue is never without ranks.
    """

    def __init__(self, store: Store, first: Scorer) -> None:
        self.newest = ScorerKey(first.name, first.version)
        self._lock = threading.Lock()
        self._current = blend_from(blends.last_blend(store.read()))
        self._older = _older(store.read(), self.newest)
        self._attributes = tuple(first.attributes)

    @property
    def first(self) -> ScorerKey:
        """The first scorer as it ranks now."""
        return self.older or self.newest

    @property
    def older(self) -> ScorerKey | None:
        """The version that ranks until the newest has rated everything; None after that."""
        with self._lock:
            return self._older

    def renewed(self) -> None:
        """Let the newest version rank from the next ranking on."""
        with self._lock:
            self._older = None

    @property
    def current(self) -> Blend:
        """The blend in force."""
        with self._lock:
            return self._current

    def names(self) -> str:
        """Name the scorers that rank, with their versions."""
        second = self.current.second
        voices = [self.first] if second is None else [self.first, second]
        return " + ".join(f"{one.name} {one.version}" for one in voices)

    def put_in_force(self, blend: Blend) -> None:
        """Let the next ranking use another blend; the caller has stored it."""
        with self._lock:
            self._current = blend

    def reading(
        self,
        connection: Connection,
        blend: Blend | None = None,
        first: ScorerKey | None = None,
    ) -> ScoreReading:
        """Say how the scores of a blend are read; what is not named is what is in force."""
        chosen = blend or self.current
        one, two = _number(connection, first or self.first), _number(connection, chosen.second)
        ours, theirs = (
            _attributes(connection, one) or self._attributes,
            _attributes(connection, two),
        )

        def mix(
            first: Floats, second: Floats, langs: npt.NDArray[np.int16], names: Sequence[str]
        ) -> Floats:
            per_language = np.array([chosen.share(name) for name in names], dtype=np.float32)
            return blended(first, ours, second, theirs, per_language[langs], chosen.calibration)

        who = [one, two, ours, theirs, RANKED, body_of(chosen)]
        return ScoreReading(
            first=one,
            first_width=len(ours),
            second=two,
            second_width=len(theirs),
            mix=mix,
            width=len(RANKED),
            key=json.dumps([MIX_RULE, *who], sort_keys=True),
        )


def _older(connection: Connection, newest: ScorerKey) -> ScorerKey | None:
    other = scores.other_version(connection, newest.name, newest.version)
    if other is None or log_rows.meta(connection, RANKS) == newest.version:
        return None
    return ScorerKey(newest.name, other[1])


def blend_from(body: Mapping[str, Any] | None) -> Blend:
    """Build a blend from its stored form."""
    if body is None:
        return Blend()
    second, line = body.get("second"), body.get("calibration")
    return Blend(
        second=ScorerKey(*second) if second else None,
        shares=dict(body.get("shares", {})),
        otherwise=float(body.get("otherwise", USUAL_SHARE)),
        calibration=Calibration(*line) if line else None,
    )


def body_of(blend: Blend) -> dict[str, Any]:
    """Return a blend in the form in which it is stored; floats come back bit by bit."""
    second, line = blend.second, blend.calibration
    return {
        "second": [second.name, second.version] if second else None,
        "shares": dict(blend.shares),
        "otherwise": blend.otherwise,
        "calibration": [line.slope, line.offset, line.labels] if line else None,
    }


def _number(connection: Connection, key: ScorerKey | None) -> int | None:
    return None if key is None else scores.scorer_number(connection, key.name, key.version)


def _attributes(connection: Connection, number: int | None) -> tuple[Attribute, ...]:
    if number is None:
        return ()
    return tuple(Attribute(name) for name in scores.scorer_attributes(connection, number))
