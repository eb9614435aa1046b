"""Nested JSON objects as columns with dotted names: snippet.textDisplay."""

from collections.abc import Callable, Mapping
from typing import Any

#: What YouTube nests its comments in; deeper values are no columns.
MAX_LEVELS = 4


def flat(row: Mapping[str, Any], levels: int = MAX_LEVELS) -> dict[str, Any]:
    """Return nested objects as dotted names; what lies deeper than `levels` is left out."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if not isinstance(value, dict):
            found.setdefault(name, value)
        elif levels > 1:
            for inner, deep in flat(value, levels - 1).items():
                found.setdefault(f"{name}.{inner}", deep)
    return found


def getter(column: str) -> Callable[[Mapping[str, Any]], Any]:
    """Return what takes a column out of a row; "" where the row lacks it."""
    parts = column.split(".")

    def walk(row: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any JSON value
        if column in row:
            return row[column]
        value: Any = row
        for part in parts:
            if not isinstance(value, dict) or part not in value:
                return ""
            value = value[part]
        return value

    if len(parts) > 1:
        return walk
    return lambda row: row.get(column, "")
