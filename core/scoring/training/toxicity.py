"""Training of toxicity: a linear head and a net, mixed, because they err on different texts."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from core.model import Attribute
from core.scoring.model_file import Head
from core.scoring.net import Net
from core.scoring.tokens import TokenTable
from core.scoring.training.aspects import aspects_of
from core.scoring.training.data import Example
from core.scoring.training.fit import (
    Floats,
    Line,
    fit_line,
    in_whole_numbers,
    left_out,
    platt,
    prior_of,
)
from core.scoring.training.fit_net import BITS, Lesson, fit_net
from core.scoring.training.matrix import matrix_of, narrowed
from core.scoring.training.tasks import Sample, toxicity

_LANGUAGES = ("en", "de")
#: Share of the net in the margin; more costs on the forum texts of stormfront_en.
_NET_SHARE = 0.4
_ASPECT_WEIGHT = 0.3
_BLOCK = 4096
#: The net forgets small and odd sources first, and slurs in tweets are learned without it.
_FOR_THE_NET = {"stormfront_en": 2.5, "gahd_de": 1.4, "davidson_en": 0.4}
#: Pairs that differ in one emoji and have opposite labels: a net learns them by heart.
_NOT_FOR_THE_NET = frozenset({"hatemoji_en"})
#: The first was found by slur words and would cry wolf (model card); the others are our own.
_NOT_CALIBRATED_ON = frozenset({"davidson_en", "noise"})


def toxicity_of(examples: Sequence[Example], table: TokenTable) -> tuple[Head, Net]:
    """Return the linear head and the net; they are on one scale, their margins are added."""
    learned = toxicity(examples)
    known = {one.text for one in learned}
    rest = [e for e in examples if e.toxic is None and e.text not in known]
    samples = learned + [Sample(e.text, 0, 0.0, e.source, e.lang) for e in rest]
    room = _Room(samples, examples, table)
    unseen = left_out([one.text for one in samples])
    line, net = room.fitted(~unseen)
    own, beside = line.margins(room.wide), _net_margins(net, room)
    fair = unseen & room.is_labelled & ~room.is_from(_NOT_CALIBRATED_ON)
    shares = (1 - _NET_SHARE) / own[fair].std(), _NET_SHARE / beside[fair].std()
    calibration = room.calibrated(shares[0] * own + shares[1] * beside, fair)
    line, net = room.fitted(np.ones(len(samples), dtype=np.bool_))
    weights, scale = in_whole_numbers(line)
    head = Head(Attribute.TOXICITY, weights, scale * shares[0], line.bias * shares[0], calibration)
    return head, replace(net, outer=net.outer * shares[1], direct=net.direct * shares[1])


class _Room:
    """The texts of training with their matrices, labels and weights."""

    def __init__(
        self, samples: list[Sample], examples: Sequence[Example], table: TokenTable
    ) -> None:
        self._samples = samples
        self.wide = matrix_of([one.text for one in samples], table)
        self.narrow = narrowed(self.wide, BITS)
        self._labels = np.array([one.label for one in samples], dtype=np.int64)
        self._mass = np.array([one.weight for one in samples])
        self.is_labelled = self._mass > 0
        self._lesson = self._told(examples)

    def is_from(self, sources: frozenset[str]) -> npt.NDArray[np.bool_]:
        """Return which texts come from one of the sources."""
        return np.array([one.source in sources for one in self._samples], dtype=np.bool_)

    def fitted(self, chosen: npt.NDArray[np.bool_]) -> tuple[Line, Net]:
        """Fit both on some of the texts."""
        rows = chosen & self.is_labelled
        labels, mass = self._labels[rows], self._mass[rows]
        line = fit_line(self.wide[rows], labels, mass)
        prior = prior_of(self.narrow[rows], labels, mass)
        told = np.flatnonzero(chosen & (self._lesson.weights.sum(axis=1) > 0))
        lesson = Lesson(
            self.narrow[told],
            self._lesson.targets[told],
            self._lesson.weights[told],
            self._lesson.sources[told],
        )
        return line, fit_net(lesson, prior, Attribute.TOXICITY)

    def calibrated(
        self, margins: Floats, fair: npt.NDArray[np.bool_]
    ) -> dict[str, tuple[float, float]]:
        """Return slope and offset per language."""
        langs = np.array([one.lang for one in self._samples])
        anywhere = platt(margins, self._labels, self._mass, fair) or (1.0, 0.0)
        return {
            lang: platt(margins, self._labels, self._mass, fair & (langs == lang)) or anywhere
            for lang in _LANGUAGES
        }

    def _told(self, examples: Sequence[Example]) -> Lesson:
        """Return the toxic labels in the first column, the aspects in the others."""
        aspects = {e.text: aspects_of(e) for e in examples}
        names = sorted({name for one in aspects.values() for name in one})
        places = {name: n for n, name in enumerate(names, start=1)}
        targets = np.zeros((len(self._samples), len(names) + 1), dtype=np.float32)
        weights = np.zeros_like(targets)
        targets[:, 0], weights[:, 0] = self._labels, self._mass
        for n, sample in enumerate(self._samples):
            for name, (target, weight) in aspects.get(sample.text, {}).items():
                targets[n, places[name]] = target
                weights[n, places[name]] = weight * _ASPECT_WEIGHT
        weights[:, 0] *= [_FOR_THE_NET.get(one.source, 1.0) for one in self._samples]
        weights[self.is_from(_NOT_FOR_THE_NET)] = 0.0
        sources = sorted({one.source for one in self._samples})
        numbers = {source: n for n, source in enumerate(sources)}
        order = np.array([numbers[one.source] for one in self._samples], dtype=np.int64)
        return Lesson(self.narrow, targets, weights, order)


def _net_margins(net: Net, room: _Room) -> Floats:
    sums = np.asarray(room.narrow @ net.table.astype(np.float64))
    parts = [net.margins(sums[n : n + _BLOCK]) for n in range(0, len(sums), _BLOCK)]
    return np.concatenate(parts)
