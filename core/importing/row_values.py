"""The values of each row, in the order of FIELDS, whatever the file format."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from core.importing.broken import BROKEN_BYTES, Broken, has_broken_bytes
from core.importing.csv_rows import rows_in
from core.importing.fields import FIELDS
from core.importing.json_rows import elements_in, lines_in
from core.importing.nested import getter
from core.importing.shape import FileShape
from core.said import Sentence

Values = Iterator[tuple[int, Sequence[Any] | Broken]]


def table_values(shape: FileShape, file: io.TextIOWrapper, columns: Mapping[str, str]) -> Values:
    """Yield the values of each row in the order of FIELDS."""
    width = len(shape.columns)
    places = {field: shape.columns.index(column) for field, column in columns.items() if column}
    # One empty cell is put behind every row: it stands for all fields without a column.
    pick = itemgetter(*(places.get(field.name, width) for field in FIELDS))
    last_text = places["text"] == width - 1
    rows = rows_in(file, shape.dialect)
    for _ in zip(range(shape.above), rows, strict=False):
        pass
    for line, row in rows:
        if isinstance(row, Broken):
            yield line, row
            continue
        if len(row) != width:
            fitted = _fitted(row, width, shape.delimiter if last_text else "")
            if fitted is None:
                yield line, Broken(_too_many(len(row), width))
                continue
            row = fitted
        whole = "".join(row)
        if not whole or whole.isspace():
            continue
        if not whole.isascii() and has_broken_bytes(whole):
            yield line, Broken(BROKEN_BYTES)
            continue
        row.append("")
        yield line, pick(row)


def _fitted(row: list[str], width: int, delimiter: str) -> list[str] | None:
    """Return the row with as many cells as columns; None if it is not clear which are which.

    Missing cells at the end are empty. Cells too many are part of the text if that comes last.
    """
    if len(row) < width:
        return row + [""] * (width - len(row))
    if not any(row[width:]):
        return row[:width]
    if not delimiter:
        return None
    return [*row[: width - 1], delimiter.join(row[width - 1 :])]


def _too_many(cells: int, width: int) -> str:
    return Sentence(
        "the row has {cells} cells, the file {width} columns; put texts that contain "
        "the separator into quotation marks",
        cells=cells,
        width=width,
    )


def json_values(shape: FileShape, file: io.TextIOWrapper, columns: Mapping[str, str]) -> Values:
    """Yield the values of each object in the order of FIELDS."""
    getters: list[Callable[[Any], Any]] = [
        getter(columns[field.name]) if columns.get(field.name) else _nothing for field in FIELDS
    ]
    values = elements_in(file, shape.start) if shape.format == "json" else lines_in(file)
    for line, value in values:
        if isinstance(value, dict):
            yield line, [take(value) for take in getters]
        elif isinstance(value, Broken):
            yield line, value
        else:
            yield line, Broken(Sentence("this is not an object with fields"))


def _nothing(_: object) -> str:
    return ""
