"""A model of BERT base's real measures with weights from chance, and texts of real lengths.

Weights say nothing about quality and all about speed, memory and equality. Matrices are scaled by
two and the classifier by three, so that scores spread as those of a trained model do.
"""

import json
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.scoring.detoxify.checkpoint import read_checkpoint
from core.scoring.detoxify.installing import add_model
from core.scoring.detoxify.loading import network_of
from core.scoring.detoxify.package_config import write_base_config
from tests.benchmarks.vocabulary import vocabulary
from tests.core.scoring.detoxify import tiny_models
from tests.core.scoring.detoxify.torch_file import write_checkpoint

BASE = replace(tiny_models.BERT, hidden=768, embedding=768, intermediate=3072, layers=12, heads=12)
VOCABULARY = 30_522
_WHOLE_WORDS = 4_000
_SEED = 5
#: Word counts of comments: lognormal, median 15, mean 24, ninth decile 53, longest 300.
_MEDIAN, _SIGMA, _LONGEST = 15, 0.97, 300


@dataclass(frozen=True)
class BenchModel:
    """`installed` is Parapet's folder, `stock` what the detoxify package is given."""

    installed: Path
    stock: Path
    base: Path


def texts_of_real_lengths(count: int, seed: int = _SEED) -> list[str]:
    """Return made-up comments whose lengths are spread like those of real ones."""
    chance = np.random.default_rng(seed)
    drawn = np.exp(chance.normal(np.log(_MEDIAN), _SIGMA, count))
    counts = np.clip(np.round(drawn), 1, _LONGEST).astype(int)
    words = vocabulary("en").draw(chance, int(counts.sum())).tolist()
    ends = np.cumsum(counts)
    return [" ".join(words[end - n : end]) for end, n in zip(ends, counts, strict=True)]


def bench_model(folder: Path) -> BenchModel:
    """Make the model below a folder, or find the one that is there."""
    source, stock = folder / "source", folder / "stock.ckpt"
    found = BenchModel(folder / "models" / "original", stock, source)
    if not (found.installed / "model.json").exists():
        _write_source(source)
        add_model(source, folder / "models")
    if not stock.exists():
        _write_for_package(source, stock)
    return found


def _write_source(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    words = _word_pieces()
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    chance = np.random.default_rng(1)
    tensors = tiny_models.weights(BASE, len(words), 7)
    for name, one in tensors.items():
        if one.dtype != np.float32:
            continue
        if one.ndim == 2:
            tensors[name] = chance.standard_normal(one.shape, dtype=np.float32) * _scale(name)
        else:
            tensors[name] = np.full_like(one, name.endswith("Norm.weight"))
    (folder / "config.json").write_text(json.dumps(tiny_models.base_config(BASE, len(words))))
    write_checkpoint(folder / "base.ckpt", tiny_models.checkpoint_config(BASE), tensors)


def _scale(name: str) -> float:
    if name.startswith("classifier"):
        return 0.06
    return 0.02 if "embeddings" in name else 0.04


def _word_pieces() -> list[str]:
    """Take common words whole and the rest in pieces, about 1.4 ids for a word."""
    counts = Counter(word for text in texts_of_real_lengths(20_000, 9) for word in text.split())
    common = [word.lower() for word, _ in counts.most_common(_WHOLE_WORDS)]
    pieces = {f"##{word[n : n + 2]}" for word in counts for n in range(0, len(word), 2)}
    first = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *tiny_models.LETTERS]
    inner = [f"##{letter}" for letter in tiny_models.LETTERS]
    words = list(dict.fromkeys([*first, *inner, *common, *sorted(pieces)]))
    return words + [f"[spare{n}]" for n in range(VOCABULARY - len(words))]


def _write_for_package(source: Path, target: Path) -> None:
    """Name the base model's folder in the checkpoint; else the package asks the network for it."""
    checkpoint = read_checkpoint(source / "base.ckpt")
    write_base_config(source, checkpoint, network_of(checkpoint, source))
    config = tiny_models.checkpoint_config(BASE)
    config["arch"]["args"]["model_type"] = str(source)
    tensors = {name: one.view for name, one in checkpoint.tensors.items()}
    write_checkpoint(target, config, tensors)
