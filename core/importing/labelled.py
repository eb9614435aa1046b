"""Labelled rows: texts with a label or a grade, for measuring how well a scorer ranks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from core.errors import ImportRefusedError
from core.importing.broken import Broken
from core.importing.byte_source import text_of
from core.importing.csv_rows import rows_in
from core.importing.json_rows import elements_in, lines_in
from core.importing.nested import flat
from core.importing.shape import FileShape, sniff
from core.said import Sentence
from core.task import Task

LABEL = "label_toxic"
GRADE = "grade"
HIGHEST_GRADE = 3


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """One text. `toxic` is None where the row has no label, `grade` where it has no grade (0..3).

    `fine` is a finer label in the words of its data set; `time` is as written.
    """

    text: str
    lang: str
    source: str
    toxic: int | None
    grade: int | None
    fine: str
    split: str
    time: str


def read_labelled(
    path: Path, task: Task, *, split: str | None = None, needed: Sequence[str] = (LABEL,)
) -> list[LabelledRow]:
    """Return the rows of a CSV, TSV, JSON or JSONL file, also .gz.

    `needed` names the columns of which the file must have one. Rows without a text are left out,
    and with `split` the rows of other splits. Raises ImportRefusedError with one sentence.
    """
    shape = sniff(path)
    if "text" not in shape.columns or not set(needed) & set(shape.columns):
        raise ImportRefusedError(
            "“{name}” cannot be measured: it needs a column “text” and a column {needed}. It "
            "has {columns}.",
            name=path.name,
            needed=_either(needed),
            columns=", ".join(shape.columns[:8]) or Sentence("none"),
        )
    if split is not None and "split" not in shape.columns:
        raise ImportRefusedError(
            "“{name}” has no column “split”. Leave --split out to measure every row.",
            name=path.name,
        )
    rows = [_row(values) for values in _values(shape, task) if values.get("text")]
    if split is None:
        return rows
    chosen = [row for row in rows if row.split == split]
    if not chosen:
        splits = ", ".join(f"“{name}”" for name in sorted({row.split for row in rows})[:5])
        raise ImportRefusedError(
            "“{name}” has no rows of the split “{split}”. It has {splits}.",
            name=path.name,
            split=split[:40],
            splits=splits or Sentence("no rows"),
        )
    return chosen


def _either(names: Sequence[str]) -> Sentence:
    *first, last = (f"“{name}”" for name in names)
    if not first:
        return Sentence(last)
    return Sentence("{first} or {last}", first=", ".join(first), last=last)


def _values(shape: FileShape, task: Task) -> Iterator[Mapping[str, Any]]:
    with text_of(shape.path, is_gz=shape.is_gz, encoding=shape.encoding, task=task) as file:
        yield from _table(shape, file) if shape.delimiter else _objects(shape, file)


def _table(shape: FileShape, file: TextIOWrapper) -> Iterator[Mapping[str, Any]]:
    for n, (_, row) in enumerate(rows_in(file, shape.dialect)):
        if n >= shape.above and not isinstance(row, Broken):
            yield dict(zip(shape.columns, row, strict=False))


def _objects(shape: FileShape, file: TextIOWrapper) -> Iterator[Mapping[str, Any]]:
    values = elements_in(file, shape.start) if shape.format == "json" else lines_in(file)
    for _, value in values:
        if isinstance(value, dict):
            yield flat(value)


def _row(values: Mapping[str, Any]) -> LabelledRow:
    def word(name: str) -> str:
        value = values.get(name)
        return "" if value is None else str(value).strip()

    return LabelledRow(
        str(values["text"]),
        word("lang"),
        word("source"),
        _whole(word(LABEL), 1),
        _whole(word(GRADE), HIGHEST_GRADE),
        word("label_fine"),
        word("split"),
        word("created_at") or word("time"),
    )


def _whole(word: str, most: int) -> int | None:
    """Return a whole number of 0..most, also written “1.0” or “true”; None for anything else."""
    plain = {"true": "1", "false": "0"}.get(word.lower(), word.removesuffix(".0"))
    return int(plain) if plain.isdecimal() and len(plain) == 1 and int(plain) <= most else None
