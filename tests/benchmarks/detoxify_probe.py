"""One way of scoring in a process of its own: it says when it is ready, then does what it is told.

`python -m tests.benchmarks.detoxify_probe KIND FOLDER`; KIND is a mode, or “stock” for the detoxify
package. It reads one JSON command per line and answers with one JSON line.
"""

import json
import os
import sys
import time
import warnings
from pathlib import Path

import numpy as np

from tests.benchmarks.memory_use import memory

POPULATION = 20_000
LIST = 32


class Stock:
    """`Detoxify.predict` on lists of 32, in the order of arrival."""

    def __init__(self, folder: Path) -> None:
        os.environ |= {"HF_HUB_OFFLINE": "1", "TQDM_DISABLE": "1"}
        warnings.simplefilter("ignore")
        from detoxify import Detoxify

        self.model = Detoxify(
            checkpoint=str(folder / "stock.ckpt"), huggingface_config_path=str(folder / "source")
        )
        self.model.tokenizer.model_max_length = 512

    def rate(self, texts):
        found = [self.model.predict(texts[n : n + LIST]) for n in range(0, len(texts), LIST)]
        names = self.model.class_names
        return np.concatenate(
            [np.column_stack([np.atleast_1d(one[name]) for name in names]) for one in found]
        )

    def part(self, texts, number, of):
        """Rate every so-maniest list of the population."""
        lists = range(number * LIST, len(texts), of * LIST)
        chosen = [texts[n : n + LIST] for n in lists]
        began = time.perf_counter()
        for one in chosen:
            self.model.predict(one)
        return sum(map(len, chosen)), time.perf_counter() - began


class Ours:
    """Parapet's engine in one mode."""

    def __init__(self, folder: Path, mode: str) -> None:
        from core.scoring.detoxify.batches import batches_of
        from core.scoring.detoxify.loading import load_detoxify
        from core.scoring.detoxify.mode import Mode

        self.scorer = load_detoxify(
            folder / "models" / "original", Mode(mode), threads=os.cpu_count() or 1
        )
        self.batches_of = batches_of
        self.batches = []

    def rate(self, texts):
        return self.scorer.rate(texts)

    def part(self, texts, number, of):
        """Rate every so-maniest batch of the population, tokenising its texts as well."""
        if not self.batches:
            ids = self.scorer._tokens.ids(texts)
            self.batches = list(self.batches_of(ids, self.scorer._network))
        chosen = self.batches[number::of]
        began = time.perf_counter()
        count = 0
        for batch in chosen:
            again = self.scorer._tokens.ids([texts[row] for row in batch.rows])
            for one in self.batches_of(again, self.scorer._network):
                self.scorer._engine.logits(one)
            count += len(batch.rows)
        return count, time.perf_counter() - began


def main(kind: str, folder: Path) -> None:
    way = Stock(folder) if kind == "stock" else Ours(folder, kind)
    way.rate(["When do you open tomorrow?"])
    _say({"ready": True})
    from tests.benchmarks.detoxify_models import texts_of_real_lengths

    texts = texts_of_real_lengths(POPULATION)
    for line in sys.stdin:
        _say(_answer(way, json.loads(line), texts))


def _answer(way, command, texts):
    match command["do"]:
        case "part":
            count, seconds = way.part(texts, command["number"], command["of"])
            return {"texts": count, "seconds": seconds}
        case "one":
            found = []
            for text in texts[command["from"] : command["to"]]:
                began = time.perf_counter()
                way.rate([text])
                found.append((time.perf_counter() - began) * 1e3)
            return {"ms": found}
        case "scores":
            np.save(command["file"], way.rate(texts[: command["count"]]))
            return {}
        case "memory":
            way.rate(texts[: command["count"]])
            return memory()
    raise ValueError(command)


def _say(value) -> None:
    sys.__stdout__.write(json.dumps(value) + "\n")
    sys.__stdout__.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
