"""What comes back for a job of texts, checked before anybody believes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from core.model import Attribute, ScorerKey
from core.scoring.scorer import UNKNOWN_LANGUAGE
from core.scoring.wire import Frame

_MAX_LANGUAGE = 16
_MAX_NAME = 200
_MAX_LANGUAGES = 1_000


class TextToRate(Protocol):
    """One text of a job; the caller may hang more on it."""

    @property
    def text(self) -> str:
        """Return the text as it is stored."""

    @property
    def lang(self) -> str:
        """Return the language where it is known for sure, else ""."""


Job = tuple[TextToRate, ...]


class NonsenseError(Exception):
    """An answer does not fit its question: no healthy scorer sends it."""


@dataclass(frozen=True, slots=True)
class ScorerFacts:
    """What a scorer says of itself once it is loaded.

    `untested` are among its languages, but its makers never measured it on them.
    """

    name: str
    version: str
    attributes: tuple[Attribute, ...]
    languages: tuple[str, ...]
    untested: tuple[str, ...] = ()

    @property
    def key(self) -> ScorerKey:
        """Return what its scores are stored under."""
        return ScorerKey(self.name, self.version)


@dataclass(frozen=True, slots=True)
class Answer:
    """The scores of a job, in its order.

    `trouble` is "" for a text that was rated, else why it was set aside: "died", "hang", "memory",
    "numbers" (scores that are none) or the name of an error. Its values are NaN.
    """

    job: Job
    langs: tuple[str, ...]
    supported: npt.NDArray[np.bool_]
    values: npt.NDArray[np.float32]
    trouble: tuple[str, ...]

    @property
    def is_set_aside(self) -> bool:
        """Whether not one text of the job was rated."""
        return all(self.trouble)


def facts_from(head: Mapping[str, Any]) -> ScorerFacts:
    """Read what a scorer says of itself. Raises NonsenseError."""
    try:
        facts = ScorerFacts(
            str(head["name"])[:_MAX_NAME],
            str(head["version"])[:_MAX_NAME],
            tuple(Attribute(name) for name in head["attributes"]),
            _codes(head["languages"]),
            _codes(head.get("untested", [])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise NonsenseError("a scorer without a name, attributes or languages") from error
    if not facts.name or not facts.attributes:
        raise NonsenseError("a scorer without a name or attributes")
    return facts


def answer_from(frame: Frame, job: Job, facts: ScorerFacts) -> Answer:
    """Read the scores of a job. Raises NonsenseError where shape or languages do not fit.

    A row with a number that is no score (NaN, infinite, outside 0..1) is marked, never believed.
    """
    count, width = len(job), len(facts.attributes)
    langs = frame.head.get("langs")
    if not _are_languages(langs, count) or len(frame.body) != count * (1 + 4 * width):
        raise NonsenseError("scores that do not fit the texts")
    supported = np.frombuffer(frame.body, dtype=np.uint8, count=count).astype(np.bool_)
    values = np.frombuffer(frame.body, dtype="<f4", offset=count).reshape(count, width)
    with np.errstate(invalid="ignore"):
        is_score = ((values >= 0.0) & (values <= 1.0)).all(axis=1)
    trouble = tuple("numbers" if bad else "" for bad in supported & ~is_score)
    supported &= is_score
    values = np.where(supported[:, None], values, np.float32("nan")).astype(np.float32)
    return Answer(job, tuple(langs or ()), supported, values, trouble)


def set_aside(job: Job, width: int, why: str) -> Answer:
    """Return the answer for texts that cannot be rated."""
    return Answer(
        job,
        tuple(one.lang or UNKNOWN_LANGUAGE for one in job),
        np.zeros(len(job), dtype=np.bool_),
        np.full((len(job), width), np.nan, dtype=np.float32),
        (why,) * len(job),
    )


def _codes(given: Sequence[object]) -> tuple[str, ...]:
    return tuple(str(code)[:_MAX_LANGUAGE] for code in given[:_MAX_LANGUAGES])


def _are_languages(langs: Sequence[object] | None, count: int) -> bool:
    return (
        isinstance(langs, list)
        and len(langs) == count
        and all(
            isinstance(one, str) and one.isascii() and len(one) <= _MAX_LANGUAGE for one in langs
        )
    )
