"""JSON as a stream of objects: a list, one object per line, or a list inside an object."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

_CHUNK = 1 << 16
#: No single object may be larger; a comment is a few thousand characters.
MAX_OBJECT = 32 * 1024 * 1024
MAX_DEPTH = 64
_SPACE = " \t\r\n,"
_DECODER = json.JSONDecoder()


class BrokenRow:
    """A piece that is not JSON; `why` says so in words."""

    def __init__(self, why: str) -> None:
        self.why = why


def objects_in(file: TextIO, kind: str) -> Iterator[tuple[int, Any]]:
    """Yield (line, value); broken lines of jsonl come as BrokenRow. ValueError if a list breaks."""
    if kind == "jsonl":
        yield from _lines(file)
    else:
        yield from _elements(file)


def flat(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return nested objects, two levels deep, as dotted names."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if not isinstance(value, dict):
            found[name] = value
            continue
        for inner, deep in value.items():
            if isinstance(deep, dict):
                found.update({f"{name}.{inner}.{last}": leaf for last, leaf in deep.items()})
            else:
                found[f"{name}.{inner}"] = deep
    return found


def _lines(file: TextIO) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except RecursionError:
            yield number, BrokenRow("the line is nested too deeply")
        except ValueError:
            yield number, BrokenRow("the line is not valid JSON")


def _elements(file: TextIO) -> Iterator[tuple[int, Any]]:
    """Walk to the first list of objects and yield its elements one by one."""
    text = _seek_list(file)
    line = 1 + text[0].count("\n")
    rest = text[1]
    while True:
        stripped = rest.lstrip(_SPACE)
        line += rest[: len(rest) - len(stripped)].count("\n")
        rest = stripped
        if rest.startswith("]"):
            return
        if not rest:
            more = file.read(_CHUNK)
            if not more:
                raise ValueError("the list does not end")
            rest = more
            continue
        value, end, rest = _one(file, rest)
        yield line, value
        line += rest[:end].count("\n")
        rest = rest[end:]


def _one(file: TextIO, rest: str) -> tuple[Any, int, str]:
    """Decode the value at the beginning of `rest`, reading on as far as it needs."""
    size = _CHUNK
    while True:
        try:
            value, end = _DECODER.raw_decode(rest)
        except RecursionError:
            raise ValueError("a value is nested too deeply") from None
        except ValueError:
            more = file.read(size)
            if not more or len(rest) > MAX_OBJECT:
                raise
            rest += more
            size *= 2  # keeps the repeated decoding of one large value cheap
            continue
        if end == len(rest) and not isinstance(value, dict | list | str):
            more = file.read(_CHUNK)  # a number may go on in the next piece
            if more:
                rest += more
                continue
        return value, end, rest


def _seek_list(file: TextIO) -> tuple[str, str]:
    """Return (what stands before, what follows) the first `[` that opens a list of objects."""
    text = file.read(_CHUNK)
    while True:
        at = _opening(text)
        if at is not None:
            return text[:at], text[at + 1 :]
        more = file.read(_CHUNK)
        if not more or len(text) > MAX_OBJECT:
            raise ValueError("no list of objects")
        text += more


def _opening(text: str) -> int | None:
    at = text.find("[")
    while at >= 0:
        after = text[at + 1 :].lstrip()
        if after.startswith("{") or (text.lstrip()[:1] == "[" and after):
            return at
        at = text.find("[", at + 1)
    return None
