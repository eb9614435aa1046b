"""The labelled texts of training, read from the sets; only their train parts are ever used."""

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

csv.field_size_limit(1 << 24)


@dataclass(frozen=True, slots=True)
class Example:
    """One text of a set: its toxic label (None if the set has none) and the finer label."""

    text: str
    lang: str
    source: str
    toxic: int | None
    fine: str


def read_examples(folder: Path) -> list[Example]:
    """Return the train rows of every set in the folder, in the order of the file names."""
    return [row for path in sorted(folder.glob("*.csv.gz")) for row in _rows(path)]


def _rows(path: Path) -> Iterator[Example]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["split"] != "train":
                continue
            label = row["label_toxic"]
            yield Example(
                row["text"],
                row["lang"],
                row["source"],
                int(label) if label else None,
                row["label_fine"],
            )
