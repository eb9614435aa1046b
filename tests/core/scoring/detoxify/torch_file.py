"""Writes checkpoints as torch.save does, without torch: a stored zip with a pickle and raw data."""

import io
import struct
import zipfile
from collections import OrderedDict

import numpy as np

STORAGES = {
    "<f4": "FloatStorage",
    "<f8": "DoubleStorage",
    "<f2": "HalfStorage",
    "<i8": "LongStorage",
    "|b1": "BoolStorage",
}


class Raw:
    """Pickle bytes that push one value, put as they are into a checkpoint."""

    def __init__(self, data):
        self.data = data


class Tensor:
    """A tensor whose description may differ from its numbers."""

    def __init__(
        self, array, *, offset=0, shape=None, strides=None, count=None, key=None, storage=None
    ):
        self.array = np.ascontiguousarray(array)
        self.offset = offset
        self.shape = self.array.shape if shape is None else shape
        plain = [step // self.array.itemsize for step in self.array.strides]
        self.strides = tuple(plain) if strides is None else strides
        self.count = self.array.size if count is None else count
        self.key = key
        self.storage = storage or STORAGES[self.array.dtype.str]


class Pickler:
    """Writes protocol 2 with the opcodes that torch uses."""

    def __init__(self, first_key=0):
        self.out = io.BytesIO()
        self.data = {}
        self.next_key = first_key

    def pickle(self, value):
        self.out.write(b"\x80\x02")
        self.put(value)
        self.out.write(b".")
        return self.out.getvalue()

    def put(self, value):
        for kind, act in _WRITERS:
            if isinstance(value, kind):
                return act(self, value)
        return self.tensor(value if isinstance(value, Tensor) else Tensor(value))

    def text(self, value):
        raw = value.encode()
        self.out.write(b"X" + struct.pack("<I", len(raw)) + raw)

    def many(self, value, begin, end):
        self.out.write(begin)
        for one in value:
            self.put(one)
        self.out.write(end)

    def ordered(self, value):
        self.out.write(b"ccollections\nOrderedDict\n)R")
        self.items(value)

    def plain(self, value):
        self.out.write(b"}")
        self.items(value)

    def items(self, value):
        self.out.write(b"(")
        for key, one in value.items():
            self.put(key)
            self.put(one)
        self.out.write(b"u")

    def number(self, value):
        if 0 <= value < 256:
            self.out.write(b"K" + bytes([value]))
        elif -(1 << 31) <= value < 1 << 31:
            self.out.write(b"J" + struct.pack("<i", value))
        else:
            raw = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
            self.out.write(b"\x8a" + bytes([len(raw)]) + raw)

    def tensor(self, value):
        key = value.key if value.key is not None else str(self.next_key)
        self.next_key += 1
        self.data[key] = value.array.tobytes()
        write = self.out.write
        write(b"ctorch._utils\n_rebuild_tensor_v2\n((")
        self.put("storage")
        write(b"ctorch\n" + value.storage.encode() + b"\n")
        self.put(key)
        self.put("cuda:0")
        self.put(value.count)
        write(b"tQ")
        self.put(value.offset)
        self.put(tuple(value.shape))
        self.put(tuple(value.strides))
        write(b"\x89ccollections\nOrderedDict\n)RtR")


_WRITERS = (
    (Raw, lambda p, value: p.out.write(value.data)),
    (type(None), lambda p, value: p.out.write(b"N")),
    (bool, lambda p, value: p.out.write(b"\x88" if value else b"\x89")),
    (int, Pickler.number),
    (float, lambda p, value: p.out.write(b"G" + struct.pack(">d", value))),
    (str, Pickler.text),
    (list, lambda p, value: p.many(value, b"](", b"e")),
    (tuple, lambda p, value: p.many(value, b"(", b"t")),
    (OrderedDict, Pickler.ordered),
    (dict, Pickler.plain),
)


def write_checkpoint(path, config, tensors, *, first_key=94_000_000_000_000, root="archive"):
    """Write a checkpoint in the manner of the released ones."""
    pickler = Pickler(first_key)
    pickle = pickler.pickle({"config": config, "state_dict": OrderedDict(tensors)})
    write_zip(path, pickle, pickler.data, root=root)


def write_zip(path, pickle, data, *, root="archive", method=zipfile.ZIP_STORED, extra=()):
    with zipfile.ZipFile(path, "w", method) as file:
        file.writestr(f"{root}/data.pkl", pickle)
        for key, raw in data.items():
            file.writestr(f"{root}/data/{key}", raw)
        file.writestr(f"{root}/version", "3\n")
        for name, raw in extra:
            file.writestr(name, raw)
