"""What each scorer said about some comments, and what the blend in force makes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from core.model import Attribute, Score, ScorerKey, ScorerShare
from core.ranking.blend import RANKED, Blend, blended
from core.scoring.scorer import UNKNOWN_LANGUAGE
from core.services.blending import Blending
from core.storage import scores
from core.storage.engine import Connection
from core.storage.scores import StoredScores

BLEND = "blend"


@dataclass(frozen=True, slots=True)
class Rating:
    """The scores of one comment; `first` is what the first scorer stored, if it has."""

    lang: str
    supported: bool
    scores: tuple[Score, ...]
    blended: tuple[Score, ...]
    ranked_by: tuple[ScorerShare, ...]
    first: StoredScores | None


@dataclass(frozen=True, slots=True)
class _Voice:
    key: ScorerKey
    attributes: tuple[Attribute, ...]
    stored: dict[int, StoredScores]


class Ratings:
    """Reads the scores of single comments. Safe to use from any thread."""

    def __init__(self, blending: Blending) -> None:
        self._blending = blending

    def of(
        self,
        connection: Connection,
        numbers: Sequence[int],
        named: Mapping[int, str] = MappingProxyType({}),
    ) -> dict[int, Rating]:
        """Return the rating of each comment that at least one scorer of the blend has met.

        `named` holds the languages that platforms gave; they count where the text tells none.
        """
        blend = self._blending.current
        first = _voice(connection, self._blending.first, numbers)
        second = _voice(connection, blend.second, numbers)
        met = first.stored.keys() | (second.stored.keys() if second else set())
        return {
            number: _rating(number, named.get(number, ""), blend, first, second) for number in met
        }


def _voice(connection: Connection, key: ScorerKey | None, numbers: Sequence[int]) -> _Voice:
    number = None if key is None else scores.scorer_number(connection, key.name, key.version)
    if key is None or number is None:
        return _Voice(key or ScorerKey("", ""), (), {})
    names = scores.scorer_attributes(connection, number)
    attributes = tuple(Attribute(name) for name in names)
    return _Voice(key, attributes, scores.scores_of(connection, number, len(names), numbers))


def _rating(number: int, named: str, blend: Blend, first: _Voice, second: _Voice) -> Rating:
    one, two = first.stored.get(number), second.stored.get(number)
    lang = named if one is None or one.lang == UNKNOWN_LANGUAGE else one.lang
    share = blend.share(lang) if two is not None and two.supported else 0.0
    is_one = one is not None and one.supported
    voices = [
        ScorerShare(voice.key, weight)
        for voice, weight in (
            (first, 0.0 if not is_one else 1.0 - share),
            (second, share if is_one else float(share > 0)),
        )
        if weight
    ]
    is_mixed = share > 0 or (is_one and blend.calibration is not None)
    return Rating(
        lang=lang,
        supported=bool(voices),
        scores=(*_said(first, one), *_said(second, two)),
        blended=_mixed(number, blend, first, second, share) if is_mixed else (),
        ranked_by=tuple(voices),
        first=one,
    )


def _said(voice: _Voice, stored: StoredScores | None) -> tuple[Score, ...]:
    if stored is None or not stored.supported:
        return ()
    return tuple(
        Score(voice.key.name, voice.key.version, attribute, round(value, 4))
        for attribute, value in zip(voice.attributes, stored.values.tolist(), strict=True)
    )


def _mixed(
    number: int, blend: Blend, first: _Voice, second: _Voice, share: float
) -> tuple[Score, ...]:
    values = blended(
        _row(first, number),
        first.attributes,
        _row(second, number),
        second.attributes,
        np.array([share], dtype=np.float32),
        blend.calibration,
    )
    version = " + ".join(
        f"{voice.key.name} {voice.key.version}" for voice in (first, second) if voice.attributes
    )
    return tuple(
        Score(BLEND, version, attribute, round(float(value), 4))
        for attribute, value in zip(RANKED, values[0], strict=True)
        if np.isfinite(value)
    )


def _row(voice: _Voice, number: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    stored = voice.stored.get(number)
    if stored is None:
        return np.full((1, len(voice.attributes)), np.nan, dtype=np.float32)
    return stored.values.astype(np.float32).reshape(1, -1)
