"""An interpreter of the pickle opcodes that torch.save needs. It imports and calls nothing.

The standard library's reader cannot be made safe: it allocates what a file declares. This one
checks every length against the bytes that are left and counts its steps.
"""

import struct
from collections.abc import Callable
from typing import Any, Final

from core.scoring.detoxify.pickle_values import (
    Dict,
    Known,
    Storage,
    StorageType,
    StoredTensor,
    is_count,
    is_counts,
    known,
)
from core.scoring.detoxify.zip_directory import CheckpointRefusedError

MAX_PICKLE = 8 << 20
MAX_STEPS = 200_000
_MAX_AXES = 8
_MAX_NAME = 512
_MARK: Final = object()


def read_pickle(data: bytes) -> Any:  # noqa: ANN401 - as free as JSON; the caller checks it
    """Return dicts, lists, tuples, texts, numbers and StoredTensors.

    Raises CheckpointRefusedError.
    """
    if len(data) > MAX_PICKLE:
        raise CheckpointRefusedError("its list of contents is far too long")
    return _Reader(data).run()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0
        self._stack: list[Any] = []
        self._memo: dict[int, Any] = {}

    def run(self) -> Any:  # noqa: ANN401
        for _ in range(MAX_STEPS):
            code = self._take(1)
            if code == b".":
                return _plain(self._pop())
            act = _ACTS.get(code)
            if act is None:
                raise CheckpointRefusedError(
                    "it contains instructions that no model needs (0x{hex})", hex=code.hex()
                )
            act(self)
        raise CheckpointRefusedError("its list of contents is far too long")

    # Bytes

    def _take(self, count: int) -> bytes:
        end = self._place + count
        if end > len(self._data):
            raise CheckpointRefusedError("its list of contents ends too early")
        part = self._data[self._place : end]
        self._place = end
        return part

    def _number(self, layout: str) -> Any:  # noqa: ANN401
        return struct.unpack(layout, self._take(struct.calcsize(layout)))[0]

    def _line(self) -> str:
        end = self._data.find(b"\n", self._place, self._place + _MAX_NAME)
        if end < 0:
            raise CheckpointRefusedError("its list of contents is damaged")
        part = self._take(end - self._place)
        self._place += 1
        return _text(part)

    # The stack

    def _push(self, value: object) -> None:
        self._stack.append(value)

    def _pop(self) -> Any:  # noqa: ANN401
        if not self._stack or self._stack[-1] is _MARK:
            raise CheckpointRefusedError("its list of contents is damaged")
        return self._stack.pop()

    def _pop_many(self, count: int) -> tuple[Any, ...]:
        return tuple(self._pop() for _ in range(count))[::-1]

    def _pop_to_mark(self) -> list[Any]:
        found: list[Any] = []
        while self._stack and self._stack[-1] is not _MARK:
            found.append(self._stack.pop())
        if not self._stack:
            raise CheckpointRefusedError("its list of contents is damaged")
        self._stack.pop()
        return found[::-1]

    def _top(self, kind: type) -> Any:  # noqa: ANN401
        value = self._pop()
        if type(value) is not kind:
            raise CheckpointRefusedError("its list of contents is damaged")
        self._push(value)
        return value

    # What the opcodes do

    def protocol(self) -> None:
        if self._take(1)[0] not in (2, 3, 4, 5):
            raise CheckpointRefusedError("it was written in a way that is not known")

    def frame(self) -> None:
        if self._number("<Q") > len(self._data) - self._place:
            raise CheckpointRefusedError("its list of contents ends too early")

    def mark(self) -> None:
        self._push(_MARK)

    def text(self, layout: str) -> None:
        self._push(_text(self._take(self._number(layout))))

    def long(self) -> None:
        size = self._take(1)[0]
        self._push(int.from_bytes(self._take(size), "little", signed=True))

    def global_name(self) -> None:
        module, name = self._line(), self._line()
        found = known(module, name)
        if found is None:
            raise CheckpointRefusedError("it asks for code that no model needs")
        self._push(found)

    def put(self, layout: str) -> None:
        value = self._pop()
        self._push(value)
        self._memo[self._number(layout)] = value

    def memoize(self) -> None:
        value = self._pop()
        self._push(value)
        self._memo[len(self._memo)] = value

    def get(self, layout: str) -> None:
        place = self._number(layout)
        if place not in self._memo:
            raise CheckpointRefusedError("its list of contents is damaged")
        self._push(self._memo[place])

    def append(self) -> None:
        value = self._pop()
        self._top(list).append(value)

    def appends(self) -> None:
        values = self._pop_to_mark()
        self._top(list).extend(values)

    def set_item(self) -> None:
        key, value = self._pop_many(2)
        self._fill(self._top(Dict), [key, value])

    def set_items(self) -> None:
        pairs = self._pop_to_mark()
        self._fill(self._top(Dict), pairs)

    def _fill(self, target: Dict, pairs: list[Any]) -> None:
        if len(pairs) % 2:
            raise CheckpointRefusedError("its list of contents is damaged")
        for key, value in zip(pairs[::2], pairs[1::2], strict=True):
            if type(key) not in (str, int):
                raise CheckpointRefusedError("it has entries whose names are no text")
            target.items[key] = value

    def persistent(self) -> None:
        self._push(_storage(self._pop()))

    def reduce(self) -> None:
        function, arguments = self._pop_many(2)
        if not isinstance(arguments, tuple):
            raise CheckpointRefusedError("its list of contents is damaged")
        self._push(_result(function, arguments))

    def build(self) -> None:
        _, target = self._pop(), self._pop()
        if not isinstance(target, Dict) or not target.is_ordered:
            raise CheckpointRefusedError("it changes things that no model needs to change")
        self._push(target)  # what would be set on it is only torch's own bookkeeping


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise CheckpointRefusedError("it contains a name that is no text") from None


def _storage(given: object) -> Storage:
    match given:
        case ("storage", StorageType() as kind, str() as key, str(), int() as count):
            if key.isascii() and key.isdigit() and len(key) <= 40 and is_count(count):
                return Storage(kind, key, count)
    raise CheckpointRefusedError("it speaks of numbers that are kept elsewhere")


def _result(function: object, arguments: tuple[Any, ...]) -> object:
    match function, arguments:
        case Known.ORDERED_DICT, ():
            return Dict(is_ordered=True)
        case Known.REBUILD_PARAMETER, (StoredTensor() as tensor, *_):
            return tensor
        case Known.REBUILD_TENSOR, (Storage() as storage, offset, shape, strides, *_):
            is_whole = is_counts(shape, longest=_MAX_AXES) and is_counts(strides, longest=_MAX_AXES)
            if is_count(offset) and is_whole and len(shape) == len(strides):
                return StoredTensor(storage, offset, shape, strides)
    raise CheckpointRefusedError("it asks for something that no model needs")


def _plain(value: object) -> object:
    if value is _MARK:
        raise CheckpointRefusedError("its list of contents is damaged")
    return value


_Act = Callable[[_Reader], None]
_ACTS: dict[bytes, _Act] = {
    b"\x80": _Reader.protocol,
    b"\x95": _Reader.frame,
    b"(": _Reader.mark,
    b"N": lambda r: r._push(None),
    b"\x88": lambda r: r._push(True),
    b"\x89": lambda r: r._push(False),
    b"J": lambda r: r._push(r._number("<i")),
    b"K": lambda r: r._push(r._number("<B")),
    b"M": lambda r: r._push(r._number("<H")),
    b"\x8a": _Reader.long,
    b"G": lambda r: r._push(r._number(">d")),
    b"X": lambda r: r.text("<I"),
    b"\x8c": lambda r: r.text("<B"),
    b"]": lambda r: r._push([]),
    b"}": lambda r: r._push(Dict()),
    b")": lambda r: r._push(()),
    b"\x85": lambda r: r._push(r._pop_many(1)),
    b"\x86": lambda r: r._push(r._pop_many(2)),
    b"\x87": lambda r: r._push(r._pop_many(3)),
    b"t": lambda r: r._push(tuple(r._pop_to_mark())),
    b"a": _Reader.append,
    b"e": _Reader.appends,
    b"s": _Reader.set_item,
    b"u": _Reader.set_items,
    b"c": _Reader.global_name,
    b"q": lambda r: r.put("<B"),
    b"r": lambda r: r.put("<I"),
    b"\x94": _Reader.memoize,
    b"h": lambda r: r.get("<B"),
    b"j": lambda r: r.get("<I"),
    b"Q": _Reader.persistent,
    b"R": _Reader.reduce,
    b"b": _Reader.build,
}
