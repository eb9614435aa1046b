"""Files that try to run code, eat memory or lie; each function writes one of them."""

import os
import pickle
import struct
import warnings
import zipfile
from collections import OrderedDict

import numpy as np

from tests.core.scoring.detoxify import tiny_models
from tests.core.scoring.detoxify.torch_file import Pickler, Raw, Tensor, write_zip

#: Set by the test to the file whose existence would prove that code ran.
CANARY = "/nonexistent"
CONFIG = tiny_models.checkpoint_config(tiny_models.BERT)
ONE = np.zeros((2, 3), np.float32)


class Runs:
    def __reduce__(self):
        return os.system, (f"touch {CANARY}",)


class Evaluates:
    def __reduce__(self):
        return eval, (f"open({CANARY!r}, 'w')",)


class SetsState:
    def __reduce__(self):
        return object, (), {"x": Runs()}


def text(words):
    raw = words.encode()
    return b"X" + struct.pack("<I", len(raw)) + raw


def pickled(raw):
    """A zip whose pickle is these very bytes."""
    return lambda path: write_zip(path, raw, {})


def with_state(value):
    """A checkpoint, right in all but one value of its weights."""

    def write(path):
        pickler = Pickler()
        body = {"config": CONFIG, "state_dict": OrderedDict(x=value)}
        write_zip(path, pickler.pickle(body), pickler.data)

    return write


def inserted(raw):
    """A checkpoint whose weights hold a value that these bytes push."""
    return with_state(Raw(raw))


def whole(path):
    pickler = Pickler()
    body = {"config": CONFIG, "state_dict": OrderedDict(x=ONE)}
    write_zip(path, pickler.pickle(body), pickler.data)
    return path.read_bytes()


def changed(change):
    """The bytes of a good checkpoint after a change."""
    return lambda path: path.write_bytes(change(whole(path)))


def entries(*names):
    """A zip with these names, all holding a little."""

    def write(path):
        with zipfile.ZipFile(path, "w") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # “Duplicate name”: that is the point
            for name in names:
                info = zipfile.ZipInfo("x")
                info.filename = name
                file.writestr(info, b"\x80\x02}.")

    return write


def many_entries(path):
    with zipfile.ZipFile(path, "w") as file:
        for n in range(60_000):
            file.writestr(f"archive/data/{n}", b"")


def deflate_bomb(path):
    write_zip(path, b"\x80\x02" + b"}0" * 2_000_000 + b".", {}, method=zipfile.ZIP_DEFLATED)


def sparse(size):
    def write(path):
        with path.open("wb") as file:
            file.truncate(size)

    return write


def patch(raw, place, layout, value):
    found = bytearray(raw)
    struct.pack_into(layout, found, place, value)
    return bytes(found)


def directory_at(raw):
    return raw.rfind(b"PK\x01\x02", 0, raw.find(b"PK\x01\x02") + 4)


def end_at(raw):
    return raw.rfind(b"PK\x05\x06")


def global_call(module, name, arguments=b")"):
    return b"c" + module.encode() + b"\n" + name.encode() + b"\n" + arguments + b"R"


def stack_global(module, name):
    return text(module) + text(name) + b"\x93" + text(f"touch {CANARY}") + b"\x85R"


def storage(kind="FloatStorage", key="0", count=b"K\x06"):
    return (
        b"("
        + text("storage")
        + f"ctorch\n{kind}\n".encode()
        + text(key)
        + text("cpu")
        + count
        + b"tQ"
    )


def rebuilt(raw_storage, offset=b"K\x00", shape=b"K\x02K\x03\x86", strides=b"K\x03K\x01\x86"):
    call = b"ctorch._utils\n_rebuild_tensor_v2\n("
    return call + raw_storage + offset + shape + strides + b"\x89N" + b"tR"


HUGE = 1 << 62
_LONG_HUGE = b"\x8a\x08" + HUGE.to_bytes(8, "little")

FILES = {
    # code
    "os.system by reduce": lambda path: write_zip(path, pickle.dumps(Runs(), 2), {}),
    "os.system by reduce, protocol 4": lambda path: write_zip(path, pickle.dumps(Runs(), 4), {}),
    "os.system nested in a list": lambda path: write_zip(path, pickle.dumps([[Runs()]], 2), {}),
    "eval": lambda path: write_zip(path, pickle.dumps(Evaluates(), 2), {}),
    "state that runs": lambda path: write_zip(path, pickle.dumps(SetsState(), 2), {}),
    "os.system among the weights": lambda path: inserted(
        global_call("os", "system", text(f"touch {CANARY}") + b"\x85")
    )(path),
    "posix.system": lambda path: inserted(
        global_call("posix", "system", text(f"touch {CANARY}") + b"\x85")
    )(path),
    "a global put together on the stack": lambda path: inserted(stack_global("os", "system"))(path),
    "a dotted global": inserted(global_call("collections", "OrderedDict.fromkeys")),
    "an attribute of an allowed module": inserted(global_call("torch", "load")),
    "INST": lambda path: inserted(b"(" + text(f"touch {CANARY}") + b"ios\nsystem\n")(path),
    "OBJ": lambda path: inserted(b"(cos\nsystem\n" + text(f"touch {CANARY}") + b"o")(path),
    "NEWOBJ": inserted(b"ccollections\nOrderedDict\n)\x81"),
    "EXT1": inserted(b"\x82\x01"),
    "calling a text": inserted(text("os.system") + b")R"),
    "calling a storage type": inserted(b"ctorch\nFloatStorage\n)R"),
    "OrderedDict with arguments": inserted(b"ccollections\nOrderedDict\n]\x85R"),
    "BUILD on a plain dict": inserted(b"}}b"),
    "BUILD on a tensor": inserted(rebuilt(storage()) + b"}b"),
    "a persistent id that is a path": inserted(text("/etc/passwd") + b"Q"),
    # declared sizes
    "a text of 4 GB": inserted(b"X\xff\xff\xff\xff"),
    "a text of 2^62 bytes": inserted(b"\x8d" + struct.pack("<Q", HUGE)),
    "bytes of 2^62": inserted(b"\x8e" + struct.pack("<Q", HUGE)),
    "a bytearray of 2^62": inserted(b"\x96" + struct.pack("<Q", HUGE)),
    "a long of 2 GB": inserted(b"\x8b\xff\xff\xff\x7f"),
    "a frame of 2^62": inserted(b"\x95" + struct.pack("<Q", HUGE)),
    "a memo index that was never put": inserted(b"j\xff\xff\xff\x7f"),
    "a textual memo index": inserted(b"p99999999999\n"),
    "a long name without an end": inserted(b"c" + b"a" * 100_000),
    # floods
    "lists nested 900,000 deep": pickled(b"\x80\x02" + b"]" * 900_000 + b"a" * 899_999 + b"."),
    "a flood of steps": pickled(b"\x80\x02" + b"N0" * 500_000 + b"N."),
    "a configuration that doubles 60 times": lambda path: write_zip(
        path, pickle_bomb(), {"0": ONE.tobytes()}
    ),
    "a pickle of 9 MB": pickled(b"\x80\x02" + text("x" * 9_000_000) + b"."),
    "a mark that is never used": pickled(b"\x80\x02(."),
    "an empty stack": pickled(b"\x80\x02."),
    "a dict with a list as key": inserted(b"}]Ns"),
    "a dict with an odd number of parts": inserted(b"}(K\x01u"),
    "an unknown protocol": pickled(b"\x80\x63}."),
    # tensors
    "a tensor larger than its numbers": inserted(rebuilt(storage(), shape=b"K\x02K\x63\x86")),
    "a stride that leaves the numbers": with_state(Tensor(ONE, strides=(100, 1))),
    "a stride of 0 that repeats numbers": with_state(Tensor(ONE, shape=(9, 3), strides=(0, 1))),
    "a negative stride": with_state(Tensor(ONE, strides=(-3, 1))),
    "a negative shape": with_state(Tensor(ONE, shape=(-2, -3))),
    "a negative offset": with_state(Tensor(ONE, offset=-1)),
    "an offset behind the numbers": with_state(Tensor(ONE, offset=5)),
    "a shape of 2^62": with_state(Tensor(ONE, shape=(HUGE - 1, 3))),
    "a count of 2^62": with_state(Tensor(ONE, count=HUGE - 1)),
    "a shape of truth values": with_state(Tensor(ONE, shape=(True, True))),
    "more axes in the shape than strides": with_state(Tensor(ONE, strides=(1,))),
    "a storage key that is a path": with_state(Tensor(ONE, key="../../etc/passwd")),
    "a storage key in other digits": with_state(Tensor(ONE, key="٣")),
    "a storage that is not there": inserted(rebuilt(storage(key="77"))),
    "a storage of an unknown type": inserted(storage("QInt8Storage")),
    "a storage of another size": with_state(Tensor(ONE, count=5)),
    # zip
    "a deflate bomb": deflate_bomb,
    "60,000 entries": many_entries,
    "a sparse file of 20 GB": sparse(20 << 30),
    "a file of zeros": sparse(1 << 20),
    "a name that climbs": entries("archive/data.pkl", "archive/../../x"),
    "an absolute name": entries("archive/data.pkl", "/etc/passwd"),
    "a name with a drive": entries("archive/data.pkl", "archive/C:x"),
    "a name with a backslash": entries("archive/data.pkl", "archive\\..\\x"),
    "a name with a line break": entries("archive/data.pkl", "archive/a\nb"),
    "two root folders": entries("archive/data.pkl", "other/data.pkl"),
    "no root folder": entries("data.pkl"),
    "the same name twice": entries("archive/data.pkl", "archive/data.pkl"),
    "a zip without a pickle": entries("archive/readme"),
    "big-endian numbers": lambda path: write_zip(
        path, b"\x80\x02}.", {}, extra=[("archive/byteorder", b"big")]
    ),
    "a forged size in the directory": changed(
        lambda raw: patch(raw, directory_at(raw) + 24, "<I", 0x7FFFFFFF)
    ),
    "a forged place in the directory": changed(
        lambda raw: patch(raw, directory_at(raw) + 42, "<I", 0x7FFFFFFF)
    ),
    "a directory that starts elsewhere": changed(
        lambda raw: patch(raw, end_at(raw) + 16, "<I", 0x7FFFFFFF)
    ),
    "a wrong number of entries": changed(
        lambda raw: patch(patch(raw, end_at(raw) + 8, "<H", 9), end_at(raw) + 10, "<H", 9)
    ),
    "another name in the local header": changed(lambda raw: raw.replace(b"archive", b"archivf", 1)),
    "an encrypted entry": changed(lambda raw: patch(raw, directory_at(raw) + 8, "<H", 1)),
    "an entry on another disk": changed(lambda raw: patch(raw, directory_at(raw) + 34, "<H", 3)),
    "parts that overlap": changed(lambda raw: overlap(raw)),
    "cut in the middle": changed(lambda raw: raw[: len(raw) // 2]),
    "cut in the directory": changed(lambda raw: raw[:-30]),
    "the last byte missing": changed(lambda raw: raw[:-1]),
    "something behind the end": changed(lambda raw: raw + b"x"),
    # no zip at all
    "a web page": lambda path: path.write_bytes(b"<!DOCTYPE html><html>Not found</html>" * 20),
    "an empty file": lambda path: path.write_bytes(b""),
    "a plain pickle": lambda path: path.write_bytes(pickle.dumps(Runs(), 2)),
    "one byte": lambda path: path.write_bytes(b"P"),
    # contents
    "no configuration": pickled(b"\x80\x02}" + text("state_dict") + b"}s."),
    "weights that are a list": pickled(
        b"\x80\x02}(" + text("config") + b"}" + text("state_dict") + b"]u."
    ),
    "a configuration that is a text": pickled(
        b"\x80\x02}(" + text("config") + text("x") + text("state_dict") + b"}u."
    ),
}


def pickle_bomb():
    """A configuration of lists that each hold the one before twice."""
    doubled = b"](K\x01K\x02e" + b"".join(b"q%c](h%ch%ce" % (n, n, n) for n in range(60))
    body = b"\x80\x02}(" + text("config") + b"}(" + text("arch") + doubled + b"u"
    return body + text("state_dict") + b"}u."


def overlap(raw):
    """Let the second entry of the directory be the first one again, under its own name."""
    first = raw.find(b"PK\x01\x02")
    second = raw.find(b"PK\x01\x02", first + 4)
    size = struct.unpack_from("<I", raw, second + 24)[0]
    start = struct.unpack_from("<I", raw, second + 42)[0]
    return patch(patch(raw, second + 20, "<I", size + start), second + 24, "<I", size + start)
