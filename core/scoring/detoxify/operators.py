"""How one step of the network is said in operators: ONNX Runtime’s own, or standard ones."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from core.scoring.detoxify.onnx_writer import MICROSOFT, OnnxWriter

IDS, POSITIONS, LENGTHS, LOGITS = "ids", "positions", "lengths", "logits"
#: So far below any logit that the exponential of it is 0 in every number format.
_NEVER = -1e9


class Operators(Protocol):
    """The steps that are said differently."""

    def multiply(self, value: str, weights: str) -> str:
        """Multiply a value with weights whose rows are the results’ columns."""

    def gelu(self, value: str, bias: Sequence[str], *, is_tanh: bool) -> str:
        """Add the bias, if there is one, and apply gelu."""

    def attention(self, parts: Sequence[str], biases: Sequence[str], *, heads: int) -> str:
        """Let each query look at the keys that are no padding, and sum up the values."""


class OnnxRuntimeOperators:
    """Operators that only ONNX Runtime has; each does several steps at once."""

    def __init__(self, writer: OnnxWriter) -> None:
        self._writer = writer

    def multiply(self, value: str, weights: str) -> str:
        """Multiply a value with weights whose rows are the results’ columns."""
        return self._writer.node("FusedMatMul", (value, weights), domain=MICROSOFT, transB=1)

    def gelu(self, value: str, bias: Sequence[str], *, is_tanh: bool) -> str:
        """Add the bias, if there is one, and apply gelu."""
        kind = "FastGelu" if is_tanh else "BiasGelu" if bias else "Gelu"
        return self._writer.node(kind, (value, *bias), domain=MICROSOFT)

    def attention(self, parts: Sequence[str], biases: Sequence[str], *, heads: int) -> str:
        """Let each query look at the keys that are no padding, and sum up the values."""
        bias = self._writer.node("Concat", biases, axis=0) if biases else ""
        given = (*parts, bias, LENGTHS)
        return self._writer.node("MultiHeadAttention", given, domain=MICROSOFT, num_heads=heads)


class StandardOperators:
    """Operators that every reader of ONNX knows."""

    def __init__(self, writer: OnnxWriter, hidden: int) -> None:
        self._writer = writer
        self._hidden = hidden
        self._mask = ""

    def multiply(self, value: str, weights: str) -> str:
        """Multiply a value with weights whose rows are the results’ columns."""
        turned = self._writer.node("Transpose", (weights,), perm=(1, 0))
        return self._writer.node("MatMul", (value, turned))

    def gelu(self, value: str, bias: Sequence[str], *, is_tanh: bool) -> str:
        """Add the bias, if there is one, and apply gelu."""
        for one in bias:
            value = self._writer.node("Add", (value, one))
        return self._writer.node("Gelu", (value,), approximate="tanh" if is_tanh else "none")

    def attention(self, parts: Sequence[str], biases: Sequence[str], *, heads: int) -> str:
        """Let each query look at the keys that are no padding, and sum up the values."""
        writer = self._writer
        width = self._hidden // heads
        shape = writer.constant("heads", np.array([0, 0, heads, width], np.int64))
        summed = [writer.node("Add", pair) for pair in zip(parts, biases, strict=True)] or parts
        query, key, value = (
            writer.node("Transpose", (writer.node("Reshape", (one, shape)),), perm=perm)
            for one, perm in zip(summed, ((0, 2, 1, 3), (0, 2, 3, 1), (0, 2, 1, 3)), strict=True)
        )
        scale = writer.constant("scale", np.array(width**-0.5, np.float32))
        closeness = writer.node("Mul", (writer.node("MatMul", (query, key)), scale))
        closeness = writer.node("Add", (closeness, self._padding()))
        shares = writer.node("Softmax", (closeness,), axis=-1)
        mixed = writer.node(
            "Transpose", (writer.node("MatMul", (shares, value)),), perm=(0, 2, 1, 3)
        )
        flat = writer.constant("flat", np.array([0, 0, self._hidden], np.int64))
        return writer.node("Reshape", (mixed, flat))

    def _padding(self) -> str:
        """Return 0 for each key of a text and a very low number for its padding."""
        if not self._mask:
            writer = self._writer
            zero, one = (
                writer.constant(n, np.array(v, np.int32)) for n, v in (("n0", 0), ("n1", 1))
            )
            second = writer.constant("second", np.array(1, np.int64))
            width = writer.node("Gather", (writer.node("Shape", (IDS,)), second), axis=0)
            width = writer.node("Cast", (width,), to=6)
            places = writer.node("Range", (zero, width, one))
            axes = writer.constant("mask_axes", np.array([1, 2, 3], np.int64))
            ends = writer.node("Unsqueeze", (LENGTHS, axes))
            inside = writer.node("Less", (places, ends))
            kept = writer.constant("kept", np.array(0.0, np.float32))
            lost = writer.constant("lost", np.array(_NEVER, np.float32))
            self._mask = writer.node("Where", (inside, kept, lost))
        return self._mask
