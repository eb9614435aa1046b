"""The embedded scorer beside VADER and alt-profanity-check: same texts, same run, one thread.

In batches of 2,000, first with a scorer that has seen nothing, then with one that knows the words;
one text alone; ready to rate. The first batch also reads py3langid's model, once in a process.
Peers need the extra `bench`; one that is absent is named.
"""

import random
import warnings
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from threadpoolctl import threadpool_limits

from core.importing.labelled import read_labelled
from core.scoring.embedded import load_embedded
from core.scoring.language import CANDIDATES
from core.scoring.language_model import identifier_of
from core.task import Task
from tests.benchmarks.figures import Figure, median, timed

SAMPLES = Path(__file__).parents[1] / "data" / "labelled" / "toxicity.csv"
TEXTS, BATCH, SINGLES = 40_000, 2_000, 500
AREA = "embedded"
Rate = Callable[[Sequence[str]], object]


def run() -> Iterator[Figure]:
    """Yield the figures, each beside one peer."""
    texts = texts_of(TEXTS)
    with threadpool_limits(1):
        once = timed(lambda: identifier_of(CANDIDATES), 1)[0]
        yield Figure(AREA, "language model, once in the first batch", once, "ms")
        ours = _measured(lambda: load_embedded().score, texts)
        for peer, module, load in _PEERS:
            if find_spec(module) is None:
                note = f"{peer} is not installed (extra bench)"
                yield from _figures(ours, peer, (None, None, None, None), note)
            else:
                yield from _figures(ours, peer, _measured(load, texts), "")


def texts_of(count: int, seed: int = 1) -> list[str]:
    """Return comments like those people write: labelled samples cut and joined anew."""
    chance = random.Random(seed)
    words = [row.text.split() for row in read_labelled(SAMPLES, Task())]
    made = []
    for _ in range(count):
        first, second = chance.choice(words), chance.choice(words)
        cut = chance.randrange(1, len(first) + 1)
        made.append(" ".join([*first[:cut], *second[-chance.randrange(1, 12) :]]))
    return made


def _figures(
    ours: Sequence[float], peer: str, theirs: Sequence[float | None], note: str
) -> Iterator[Figure]:
    names = (
        ("ready to rate", "ms", 50.0),
        ("batches, first words", "rows/s", 20_000.0),
        ("batches, known words", "rows/s", 20_000.0),
        ("one text alone, median", "ms", 0.3),
    )
    for (name, unit, target), value, other in zip(names, ours, theirs, strict=True):
        yield Figure(AREA, name, value, unit, target, peer, other, note)


def _measured(load: Callable[[], Rate], texts: list[str]) -> tuple[float, float, float, float]:
    began = perf_counter()
    rate = load()
    ready = (perf_counter() - began) * 1e3
    half = len(texts) // 2
    first, known = _per_second(rate, texts[:half]), _per_second(rate, texts[half:])
    alone = [timed(lambda text=text: rate([text]), 1)[0] for text in texts[:SINGLES]]
    return ready, first, known, median(alone)


def _per_second(rate: Rate, texts: list[str]) -> float:
    began = perf_counter()
    for start in range(0, len(texts), BATCH):
        rate(texts[start : start + BATCH])
    return len(texts) / (perf_counter() - began)


def _vader() -> Rate:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    rate = SentimentIntensityAnalyzer().polarity_scores
    return lambda texts: [rate(text) for text in texts]


def _profanity() -> Rate:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from profanity_check import predict_prob
    return lambda texts: predict_prob(list(texts))


_PEERS = (
    ("VADER", "vaderSentiment", _vader),
    ("alt-profanity-check", "profanity_check", _profanity),
)
