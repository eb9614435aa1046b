"""Rows of a file become comments, one by one; a bad row is named and never costs the others."""

from collections.abc import Iterator
from datetime import datetime

from core.errors import ImportRefusedError
from core.importing.broken import Broken
from core.importing.building import CommentBuilder
from core.importing.byte_source import FileBreaksError, text_of
from core.importing.mapping import ColumnMapping
from core.importing.row_values import json_values, table_values
from core.importing.shape import FileShape
from core.importing.tally import Tally
from core.importing.times import TimeColumn
from core.model import IncomingComment, SkippedRow
from core.said import Sentence
from core.task import Task

Row = tuple[int, IncomingComment | SkippedRow]


def read_comments(
    shape: FileShape,
    mapping: ColumnMapping,
    task: Task,
    *,
    now: datetime,
    tally: Tally | None = None,
) -> Iterator[Row]:
    """Yield (line, comment or skipped row) from the beginning of the file, as it is read.

    Lines count from 1, where a row begins; blank rows are passed over. Where a file breaks (a cut
    gz file) the last row says so. `tally` counts what single comments lost. Raises
    TaskCancelledError when the task is cancelled; ImportRefusedError if no column is the text or
    the file has gone. Progress counts bytes of the file on the disk.
    """
    columns = mapping.mapping
    if not columns.get("text"):
        raise ImportRefusedError(
            "No column of “{name}” is the comment text. Say which one it is.", name=shape.path.name
        )
    samples = [row.get(columns["time"]) for row in shape.first] if columns.get("time") else []
    build = CommentBuilder(TimeColumn(samples, now), tally or Tally())
    line = 0
    with text_of(shape.path, is_gz=shape.is_gz, encoding=shape.encoding, task=task) as file:
        values_in = table_values if shape.delimiter else json_values
        try:
            for line, values in values_in(shape, file, columns):
                if isinstance(values, Broken):
                    yield line, SkippedRow(line, values.why)
                else:
                    yield line, build(line, values)
        except FileBreaksError as error:
            yield (
                line + 1,
                SkippedRow(
                    line + 1, Sentence("the file cannot be read from here on: {why}", why=error)
                ),
            )
