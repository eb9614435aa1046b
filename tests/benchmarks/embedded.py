"""The embedded scorer beside VADER and alt-profanity-check, in one run on the same texts.

`python -m tests.benchmarks.embedded [--texts N]`: one thread each, texts per second in batches of
2,000 (first with a fresh scorer, then with one that knows the words), milliseconds for a single
text, load time. Peers that are not installed (extra `bench`) are named and left out. The texts are
drawn from the labelled samples of the tests and from the seeded vocabulary.
"""

import argparse
import json
import os
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

from core.importing.labelled import read_labelled  # noqa: E402 - threads are set first
from core.scoring.embedded import load_embedded  # noqa: E402
from core.task import Task  # noqa: E402

SAMPLES = Path(__file__).parents[1] / "data" / "labelled" / "toxicity.csv"
BATCH = 2_000
Rate = Callable[[Sequence[str]], object]


def texts_of(count: int, seed: int = 1) -> list[str]:
    """Return comments as people write them: sample texts cut and joined anew, no two alike."""
    chance = random.Random(seed)
    words = [row.text.split() for row in read_labelled(SAMPLES, Task())]
    made = []
    for _ in range(count):
        first, second = chance.choice(words), chance.choice(words)
        cut = chance.randrange(1, len(first) + 1)
        made.append(" ".join([*first[:cut], *second[-chance.randrange(1, 12) :]]))
    return made


def measure(count: int) -> dict[str, Any]:
    """Return the figures of every scorer that is there."""
    texts = texts_of(count)
    found: dict[str, Any] = {
        "texts": count,
        "mean_length": round(sum(map(len, texts)) / count, 1),
        "scorers": {},
    }
    for name, load in _loaders():
        if load is None:
            found["scorers"][name] = "not installed (extra bench)"
            continue
        began = time.perf_counter()
        rate = load()
        loaded = time.perf_counter() - began
        rate(texts[:1])
        fresh = _per_second(rate, texts[: count // 2])
        found["scorers"][name] = {
            "load_ms": round(1000 * loaded, 1),
            "first_texts_per_s": fresh,
            "texts_per_s": _per_second(rate, texts[count // 2 :]),
            "single_ms": _single(rate, texts[:500]),
        }
    return found


def _loaders() -> Iterator[tuple[str, Callable[[], Rate] | None]]:
    yield "embedded", lambda: load_embedded().score
    yield "VADER", _vader if find_spec("vaderSentiment") else None
    yield "alt-profanity-check", _profanity if find_spec("profanity_check") else None


def _vader() -> Rate:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    rate = SentimentIntensityAnalyzer().polarity_scores
    return lambda texts: [rate(text) for text in texts]


def _profanity() -> Rate:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from profanity_check import predict_prob
    return lambda texts: predict_prob(list(texts))


def _per_second(rate: Rate, texts: Sequence[str]) -> int:
    began = time.perf_counter()
    for start in range(0, len(texts), BATCH):
        rate(texts[start : start + BATCH])
    return round(len(texts) / (time.perf_counter() - began))


def _single(rate: Rate, texts: Sequence[str]) -> float:
    """Return the median time of one text alone, in milliseconds."""
    times = []
    for text in texts:
        began = time.perf_counter()
        rate([text])
        times.append(time.perf_counter() - began)
    return round(1000 * sorted(times)[len(times) // 2], 3)


def main() -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.embedded")
    parser.add_argument("--texts", type=int, default=40_000)
    sys.stdout.write(json.dumps(measure(parser.parse_args().texts), indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
