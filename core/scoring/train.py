"""Train the embedded model: `python -m core.scoring.train --data DIR --out FILE`.

The same data give the same bytes: draws are seeded, nothing depends on the clock, and one thread
computes (set here, whatever OMP_NUM_THREADS says). Another kind of processor or another version
of numpy, scipy or scikit-learn may round differently. Needs scikit-learn (the test extra); the app
never does.
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from core.model import Attribute
from core.scoring.model_file import Head, Model, write_model
from core.scoring.tokens import TokenTable
from core.scoring.training.data import read_examples
from core.scoring.training.everyday import everyday
from core.scoring.training.fit import (
    STRENGTH,
    Floats,
    Labels,
    fit_line,
    in_whole_numbers,
    left_out,
    platt,
)
from core.scoring.training.lexicon import lexicon_of
from core.scoring.training.matrix import matrix_of, narrowed
from core.scoring.training.tasks import Sample, others
from core.scoring.training.toxicity import toxicity_of

VERSION = "6"
LANGUAGES = ("en", "de")
_OTHER_BITS = 16
#: Few texts to learn from: hold the weights back more.
_STRENGTHS = {Attribute.THREAT: 0.05}


def main(argv: Sequence[str] | None = None) -> int:
    """Train all heads and write the model."""
    parser = argparse.ArgumentParser(prog="python -m core.scoring.train")
    parser.add_argument("--data", type=Path, required=True, help="folder of labelled *.csv.gz")
    parser.add_argument("--out", type=Path, required=True, help="model file to write")
    asked = parser.parse_args(argv)
    with threadpool_limits(1):
        train(asked.data, asked.out)
    return 0


def train(data: Path, out: Path) -> None:
    """Read the train parts of the sets, fit the heads, write the model file."""
    examples = read_examples(data)
    table = TokenTable()
    lexicon = lexicon_of(examples, table, LANGUAGES)
    heads = []
    for attribute, samples in others(examples).items():
        sys.stderr.write(f"{attribute}: {len(samples)} texts\n")
        heads.append(_head(attribute, samples, table))
    first, net = toxicity_of(examples, table)
    heads.insert(0, first)
    tables = b"".join(head.weights.tobytes() for head in heads) + net.table.tobytes()
    scales = repr([sorted(head.calibration.items()) for head in heads]).encode()
    version = f"{VERSION}-{hashlib.sha256(tables + scales).hexdigest()[:8]}"
    write_model(out, Model(version, LANGUAGES, tuple(heads), lexicon, net))


def _head(attribute: Attribute, samples: list[Sample], table: TokenTable) -> Head:
    matrix = narrowed(matrix_of([one.text for one in samples], table), _OTHER_BITS)
    labels = np.array([one.label for one in samples], dtype=np.int64)
    mass = np.array([one.weight for one in samples])
    strength = _STRENGTHS.get(attribute, STRENGTH)
    unseen = left_out([one.text for one in samples])
    trial = fit_line(matrix[~unseen], labels[~unseen], mass[~unseen], strength)
    margins = trial.margins(matrix)
    calibration = _calibration(samples, margins, labels, mass)
    if attribute is Attribute.THREAT:
        calibration |= everyday(samples, margins, unseen, LANGUAGES)
    line = fit_line(matrix, labels, mass, strength)
    weights, scale = in_whole_numbers(line)
    return Head(attribute, weights, scale, line.bias, calibration)


def _calibration(
    samples: list[Sample], margins: Floats, labels: Labels, mass: Floats
) -> dict[str, tuple[float, float]]:
    """Return slope and offset per language, from texts that the trial fit did not see."""
    unseen = left_out([one.text for one in samples])
    fair = unseen & np.array([one.source != "noise" for one in samples])
    langs = np.array([one.lang for one in samples])
    balanced = {lang: platt(margins, labels, mass, fair & (langs == lang)) for lang in LANGUAGES}
    anywhere = platt(margins, labels, mass, fair) or (1.0, 0.0)
    # Threats and cries for help are rare, but missing one costs more than a false alarm: the
    # scale lies half-way between balanced classes and how often they occur in the sets.
    plain = np.ones_like(mass)
    usual = {lang: platt(margins, labels, plain, fair & (langs == lang)) for lang in LANGUAGES}
    usually = platt(margins, labels, plain, fair) or (1.0, 0.0)
    return {lang: _middle(balanced[lang] or anywhere, usual[lang] or usually) for lang in LANGUAGES}


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return round((one[0] + other[0]) / 2, 4), round((one[1] + other[1]) / 2, 4)


if __name__ == "__main__":
    sys.exit(main())
