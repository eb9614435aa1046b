"""Which column means what: proposed by name and content, confirmed or said by the person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from core.errors import ImportRefusedError
from core.importing.column_names import ColumnNames
from core.importing.fields import BY_NAME, FIELDS, ImportField, ImportFieldName
from core.importing.fit import are_numbers, fits, is_wordy, mean_length, repeat
from core.importing.shape import FileShape
from core.importing.times import TimeColumn, are_times
from core.said import Sentence

_TEXT, _TIME = ImportFieldName.TEXT, ImportFieldName.TIME
_LOOKED_AT = 200
_COLUMNS_NAMED = 30


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Field name → column name, sentences on what was guessed, and on what will be lost.

    `losses` are about the first rows only; whoever reads the file has the whole tally.
    """

    mapping: Mapping[str, str]
    notes: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()


def propose_mapping(shape: FileShape) -> ColumnMapping:
    """Find the columns by their names where the values fit, text and time also by content alone.

    The mapping has no “text” if no column looks like one.
    """
    return _Proposal(shape, datetime.now(UTC)).made()


def mapping_from_text(text: str) -> dict[str, str]:
    """Read “text=body,time=when”; “time=” takes a column away. Raises ImportRefusedError."""
    found: dict[str, str] = {}
    for part in text.split(","):
        field, separator, column = part.partition("=")
        if not separator or not field.strip():
            raise ImportRefusedError(
                "“{part}” is no column mapping. Write it like text=body,time=when.",
                part=part.strip()[:60],
            )
        found[_known_field(field.strip())] = column.strip()
    return found


def check_mapping(shape: FileShape, mapping: Mapping[str, str]) -> None:
    """Raise ImportRefusedError naming what there is, for unknown fields or columns."""
    for field, column in mapping.items():
        _known_field(field)
        if column not in shape.columns:
            there = ", ".join(shape.columns[:_COLUMNS_NAMED])
            more = len(shape.columns) - _COLUMNS_NAMED
            if more > 0:
                there = Sentence("{there} and {more} more", there=there, more=more)
            raise ImportRefusedError(
                "“{name}” has no column “{column}”. It has: {there}.",
                name=shape.path.name,
                column=column[:60],
                there=there,
            )


def _known_field(field: str) -> str:
    if field not in BY_NAME:
        known = ", ".join(BY_NAME)
        raise ImportRefusedError(
            "“{field}” is not a field. There are: {known}.", field=field[:60], known=known
        )
    return field


class _Proposal:
    """Gives every column to one field at most."""

    def __init__(self, shape: FileShape, now: datetime) -> None:
        self._shape = shape
        self._now = now
        self._names = ColumnNames(shape.columns)
        self._mapping: dict[str, str] = {}
        self._notes = list(shape.notes)
        self._losses: list[str] = []

    def made(self) -> ColumnMapping:
        for field in FIELDS:
            self._give_by_name(field)
        if _TEXT not in self._mapping:
            self._give_longest()
        else:
            self._prefer_sentences()
        if _TIME not in self._mapping:
            self._give_timely()
        self._note_times()
        return ColumnMapping(dict(self._mapping), tuple(self._notes), tuple(self._losses))

    def _give_by_name(self, field: ImportField) -> None:
        for column in self._names.of(field):
            if column in self._mapping.values():
                continue
            if fits(field.name, self._values(column), self._now):
                self._mapping[str(field.name)] = column
                return
            if field.name is _TEXT and are_numbers(self._values(column)):
                self._notes.append(
                    Sentence(
                        "“{column}” holds numbers, so it was not taken as the text.", column=column
                    )
                )

    def _prefer_sentences(self) -> None:
        """Do not take the title of the post below which all stand for what people wrote."""
        named = self._mapping[str(_TEXT)]
        column = self._longest()
        if not column or not repeat(values := self._values(named)):
            return
        said = self._values(column)
        if repeat(said) or mean_length(said) <= mean_length(values):
            return
        self._mapping[str(_TEXT)] = column
        self._notes.append(
            Sentence(
                "“{named}” says the same again and again; “{column}” was taken as the text.",
                named=named,
                column=column,
            )
        )

    def _longest(self) -> str:
        """Return the free column with the longest sentences, "" if there is none."""
        lengths = {
            column: mean_length(values)
            for column in self._free()
            if is_wordy(values := self._values(column)) and not are_times(values, self._now)
        }
        return max(lengths, key=lambda name: lengths[name], default="")

    def _give_longest(self) -> None:
        column = self._longest()
        if column:
            self._mapping[str(_TEXT)] = column
            self._notes.append(
                Sentence(
                    "No column is named like a text; “{column}” holds the longest.", column=column
                )
            )

    def _give_timely(self) -> None:
        for column in self._free():
            if are_times(self._values(column), self._now):
                self._mapping[str(_TIME)] = column
                self._notes.append(
                    Sentence("The column “{column}” looks like the time of writing.", column=column)
                )
                return

    def _note_times(self) -> None:
        column = self._mapping.get(str(_TIME))
        if column is None:
            return
        values = self._values(column)
        read = TimeColumn(values, self._now)
        self._notes += read.notes(column)
        lost = sum(read(value) is None for value in values)
        if lost:
            self._losses.append(
                Sentence(
                    "{lost} of the first {count} times in “{column}” cannot be read or "
                    "are not plausible; those comments come in without a time.",
                    lost=lost,
                    count=len(values),
                    column=column,
                )
            )

    def _free(self) -> list[str]:
        return [name for name in self._shape.columns if name not in self._mapping.values()]

    def _values(self, column: str) -> list[Any]:
        first = self._shape.first[:_LOOKED_AT]
        values = (row.get(column) for row in first)
        return [value for value in values if value is not None and str(value).strip()]
