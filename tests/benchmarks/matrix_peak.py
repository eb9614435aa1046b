"""How fast this machine multiplies matrices of the model's own shapes: what no engine can beat."""

import os
import time
from collections.abc import Callable
from importlib.util import find_spec

import numpy as np

from core.scoring.detoxify.int8_weights import rounded
from core.scoring.detoxify.onnx_writer import MICROSOFT, OnnxWriter

_ROWS, _IN, _OUT = 1024, 768, 3072
_ROUNDS = 60


def peaks() -> dict[str, float]:
    """Return the best rate per number format in GFLOP/s."""
    found = {"fp32": _rate(_onnx(False)), "int8": _rate(_onnx(True))}
    if find_spec("torch") is not None:
        found["fp32"] = max(found["fp32"], _rate(_torch("float32")))
        found["bf16"] = _rate(_torch("bfloat16"))
    return found


def _rate(work: Callable[[], object]) -> float:
    for _ in range(5):
        work()
    best = float("inf")
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return 2 * _ROWS * _IN * _OUT / best / 1e9


def _onnx(is_int8: bool) -> Callable[[], object]:
    import onnxruntime

    chance = np.random.default_rng(0)
    weights = chance.standard_normal((_OUT, _IN), dtype=np.float32)
    writer = OnnxWriter()
    value = writer.input("value", np.float32, (_ROWS, _IN))
    if is_int8:
        numbers, scales = rounded(weights)
        given = (value, writer.constant("w", numbers), writer.constant("s", scales))
        writer.node("DynamicQuantizeMatMul", given, outputs=("product",), domain=MICROSOFT)
    else:
        given = (value, writer.constant("w", weights.T))
        writer.node("MatMul", given, outputs=("product",))
    writer.output("product", np.float32, (_ROWS, _OUT))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = os.cpu_count() or 1
    session = onnxruntime.InferenceSession(
        writer.model("peak"), options, providers=["CPUExecutionProvider"]
    )
    rows = chance.standard_normal((_ROWS, _IN), dtype=np.float32)
    return lambda: session.run(None, {"value": rows})


def _torch(kind: str) -> Callable[[], object]:
    import torch

    rows = torch.randn(_ROWS, _IN).to(getattr(torch, kind))
    weights = torch.randn(_OUT, _IN).to(getattr(torch, kind))
    return lambda: torch.nn.functional.linear(rows, weights)


if __name__ == "__main__":
    import json
    import sys

    sys.stdout.write(json.dumps(peaks()))
