"""Which column means what: proposed by name and content, confirmed or said by the person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from core.errors import ImportRefusedError
from core.importing.fields import BY_NAME, FIELDS, ImportField, fold
from core.importing.shape import FileShape
from core.importing.times import looks_like_times

_MIN_TEXT = 12.0


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Field name → column name, and sentences on what was guessed."""

    mapping: Mapping[str, str]
    notes: tuple[str, ...] = ()


def propose_mapping(shape: FileShape) -> ColumnMapping:
    """Find the columns by their names, and text and time by their content where names are odd."""
    mapping: dict[str, str] = {}
    notes = list(shape.notes)
    for field in FIELDS:
        column = _by_name(shape, field, set(mapping.values()))
        if column is not None:
            mapping[field.name] = column
    if "text" not in mapping and (longest := _longest(shape, set(mapping.values()))):
        mapping["text"] = longest
        notes.append(f"No column is named like a text; “{longest}” holds the longest ones.")
    if "time" not in mapping and (timely := _timely(shape, set(mapping.values()))):
        mapping["time"] = timely
        notes.append(f"The column “{timely}” looks like the time of writing.")
    return ColumnMapping(mapping, tuple(notes))


def mapping_from_text(text: str) -> dict[str, str]:
    """Read “text=body,time=when”. Raises ImportRefusedError for anything else."""
    found: dict[str, str] = {}
    for part in text.split(","):
        field, separator, column = part.partition("=")
        if not separator or not field.strip():
            raise ImportRefusedError(
                f"“{part.strip()[:60]}” is no column mapping. Write it like text=body,time=when."
            )
        found[field.strip()] = column.strip()
    return found


def check_mapping(shape: FileShape, mapping: Mapping[str, str]) -> None:
    """Raise ImportRefusedError naming what there is, for unknown fields or columns."""
    for field, column in mapping.items():
        if field not in BY_NAME:
            known = ", ".join(BY_NAME)
            raise ImportRefusedError(f"“{field[:60]}” is not a field. There are: {known}.")
        if column not in shape.columns:
            there = ", ".join(shape.columns[:30])
            raise ImportRefusedError(
                f"“{shape.path.name}” has no column “{column[:60]}”. It has: {there}."
            )


def _by_name(shape: FileShape, field: ImportField, taken: set[str]) -> str | None:
    folded: dict[str, str] = {}
    for column in shape.columns:
        folded.setdefault(fold(column), column)
        folded.setdefault(fold(column.rpartition(".")[2]), column)
    for name in field.names:
        found = folded.get(fold(name))
        if found is not None and found not in taken:
            return found
    return None


def _values(shape: FileShape, column: str) -> list[str]:
    return [str(row[column]) for row in shape.first if row.get(column) not in (None, "")]


def _longest(shape: FileShape, taken: set[str]) -> str | None:
    lengths = {
        column: sum(map(len, values)) / len(values)
        for column in shape.columns
        if column not in taken and (values := _values(shape, column))
        if not looks_like_times(values[:20], datetime.now(UTC))
    }
    best = max(lengths, key=lambda column: lengths[column], default=None)
    return best if best is not None and lengths[best] >= _MIN_TEXT else None


def _timely(shape: FileShape, taken: set[str]) -> str | None:
    now = datetime.now(UTC)
    for column in shape.columns:
        if column not in taken and looks_like_times(_values(shape, column)[:50], now):
            return column
    return None
