"""Scorers for tests of the scoring process: quick, and as bad as a text asks them to be."""

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.errors import ScorerUnavailableError
from core.model import Attribute, WordWeight
from core.scoring.scorer import ScoreBatch

ATTRIBUTES = (Attribute.TOXICITY, Attribute.THREAT, Attribute.OBSCENE)


def score_of(text: str) -> float:
    """Return the toxicity that the odd scorer gives a text: the same in every process."""
    return sum(text.encode("utf-8", "replace")) % 997 / 997


class OddScorer:
    """Rates by arithmetic; a text with a word in capitals makes it die, hang or lie.

    It notes every text it was given in `diary`, one line each, before it does anything else.
    """

    name = "odd"
    attributes = ATTRIBUTES

    def __init__(
        self, version: str, diary: str, seconds_per_text: float, untested: tuple[str, ...]
    ) -> None:
        self.version = version
        self.languages = ("en", "fr", *untested)
        self.untested_languages = untested
        self._diary = Path(diary) if diary else None
        self._seconds = seconds_per_text

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        if self._diary is not None:
            with self._diary.open("a", encoding="utf-8", errors="replace") as diary:
                diary.writelines(text.replace("\n", " ") + "\n" for text in texts)
        for text in texts:
            _misbehave(text)
        time.sleep(self._seconds * len(texts))
        values = np.array(
            [[score_of(text), 0.25, 0.5] for text in texts], dtype=np.float32
        ).reshape(-1, 3)
        for n, text in enumerate(texts):
            if "NAN" in text:
                values[n, 1] = np.nan
            if "HUGE" in text:
                values[n, 0] = 7.0
        named = [*langs, *[""] * (len(texts) - len(langs))]
        known = ("", *self.languages)
        supported = np.array([lang in known for lang in named], dtype=np.bool_)
        values[~supported] = np.nan
        shown = values[:-1] if any("SHORT" in text for text in texts) else values
        return ScoreBatch([lang or "en" for lang in named], supported, shown)

    def explain(self, text: str, lang: str = "") -> tuple[WordWeight, ...]:
        return ()


def load(
    version: str = "1",
    diary: str = "",
    seconds_per_text: float = 0.0,
    untested: Sequence[str] = (),
) -> OddScorer:
    return OddScorer(version, diary, seconds_per_text, tuple(untested))


def refuse() -> OddScorer:
    raise ScorerUnavailableError("The weights of odd are damaged. Fetch them again.")


def stumble() -> OddScorer:
    raise RuntimeError("no sentence for people")


def die() -> OddScorer:
    os._exit(7)


def die_meanwhile(starts: str, deaths: int) -> OddScorer:
    """Load at the first start, end the process at the next ones, then load again."""
    noted = Path(starts)
    with noted.open("a", encoding="ascii") as file:
        file.write(".")
    if 0 < noted.stat().st_size - 1 <= deaths:
        os._exit(7)
    return load()


def _misbehave(text: str) -> None:
    if "CRASH" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "HANG" in text:
        while True:
            time.sleep(0.01)
    if "EAT" in text:
        eaten = []
        while True:
            eaten.append(bytearray(16 << 20))
    if "RAISE" in text:
        raise ValueError(text)
    if "PRINT" in text:
        os.write(1, b"this would break the messages\n")
