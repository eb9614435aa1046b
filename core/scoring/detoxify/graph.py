"""The network as an ONNX graph, written by hand from the measures of a checkpoint.

One description serves BERT, RoBERTa, XLM-RoBERTa and ALBERT. Operators of onnxruntime that do
several steps at once are used directly. Only the first token's result is read in the end, so the
last layer is computed for that token alone: the same scores for less work.
"""

from typing import Protocol

import numpy as np

from core.scoring.detoxify.architecture import Architecture, Family
from core.scoring.detoxify.onnx_writer import MICROSOFT, OnnxWriter
from core.scoring.detoxify.tensor_names import LayerNames, head_names, layer_names

IDS, POSITIONS, LENGTHS, LOGITS = "ids", "positions", "lengths", "logits"


class Weights(Protocol):
    """How the graph reaches the numbers of a checkpoint."""

    def vector(self, name: str, length: int) -> str:
        """Return the input for a bias or a norm."""

    def table(self, name: str, columns: int) -> str:
        """Return the input for a table of embeddings."""

    def multiply(self, value: str, name: str, rows: int, columns: int) -> str:
        """Add the product of a value with the weights (rows, columns), both read along columns."""


class EncoderGraph:
    """Builds the graph of one network."""

    def __init__(self, writer: OnnxWriter, weights: Weights, network: Architecture) -> None:
        self._writer = writer
        self._weights = weights
        self._network = network

    def build(self) -> bytes:
        """Return the model: ids and positions (texts, tokens) and lengths (texts) → logits."""
        writer, network = self._writer, self._network
        writer.input(IDS, np.int64, ("texts", "tokens"))
        writer.input(POSITIONS, np.int64, ("texts", "tokens"))
        writer.input(LENGTHS, np.int32, ("texts",))
        value = self._embeddings()
        first = writer.constant("first", np.zeros(1, np.int64))
        for number in range(network.layers):
            is_last = number == network.layers - 1
            value = self._layer(value, number, first if is_last else None)
        axis = writer.constant("token_axis", np.array([1], np.int64))
        self._head(writer.node("Squeeze", (value, axis)))
        writer.output(LOGITS, np.float32, ("texts", network.classes))
        return writer.model(str(network.family))

    def _embeddings(self) -> str:
        base = f"{self._network.prefix}.embeddings"
        size = self._network.embedding
        words = self._gather(f"{base}.word_embeddings.weight", size, IDS)
        places = self._gather(f"{base}.position_embeddings.weight", size, POSITIONS)
        zero = self._writer.constant("zero", np.array(0, np.int64))
        kind = self._gather(f"{base}.token_type_embeddings.weight", size, zero)
        value = self._norm(words, places, f"{base}.LayerNorm", bias=kind, length=size)
        if self._network.family is not Family.ALBERT:
            return value
        return self._linear(
            value, "albert.encoder.embedding_hidden_mapping_in", self._network.hidden, size
        )

    def _layer(self, value: str, number: int, first: str | None) -> str:
        """Add one layer; with `first` only the first token goes on from here."""
        names = layer_names(self._network, number)
        size = self._network.hidden
        asking = value if first is None else self._writer.node("Gather", (value, first), axis=1)
        mixed = self._attention(asking, value, names)
        mixed = self._weights.multiply(mixed, f"{names.mixed}.weight", size, size)
        value = self._norm(mixed, asking, names.mixed_norm, bias=self._bias(names.mixed, size))
        wide = self._network.intermediate
        inner = self._weights.multiply(value, f"{names.inner}.weight", wide, size)
        gelu = "FastGelu" if self._network.is_tanh_gelu else "BiasGelu"
        inner = self._writer.node(gelu, (inner, self._bias(names.inner, wide)), domain=MICROSOFT)
        outer = self._weights.multiply(inner, f"{names.outer}.weight", size, wide)
        return self._norm(outer, value, names.outer_norm, bias=self._bias(names.outer, size))

    def _attention(self, asking: str, value: str, names: LayerNames) -> str:
        size = self._network.hidden
        parts = (names.query, names.key, names.value)
        projected = [
            self._weights.multiply(given, f"{part}.weight", size, size)
            for given, part in zip((asking, value, value), parts, strict=True)
        ]
        biases = [self._bias(part, size) for part in parts]
        bias = self._writer.node("Concat", biases, axis=0)
        return self._writer.node(
            "MultiHeadAttention",
            (*projected, bias, LENGTHS),
            domain=MICROSOFT,
            num_heads=self._network.heads,
        )

    def _head(self, value: str) -> None:
        """Add what turns the first token's value into one logit per class."""
        size, classes = self._network.hidden, self._network.classes
        inner, outer = head_names(self._network.family)
        pooled = self._writer.node("Tanh", (self._dense(value, inner, size, size),))
        self._dense(pooled, outer, classes, size, output=LOGITS)

    def _dense(self, value: str, name: str, rows: int, columns: int, *, output: str = "") -> str:
        weights = self._weights.table(f"{name}.weight", columns)
        bias = self._bias(name, rows)
        outputs = (output,) if output else ()
        return self._writer.node("Gemm", (value, weights, bias), outputs=outputs, transB=1)

    def _linear(self, value: str, name: str, rows: int, columns: int) -> str:
        product = self._weights.multiply(value, f"{name}.weight", rows, columns)
        return self._writer.node("Add", (product, self._bias(name, rows)))

    def _gather(self, name: str, columns: int, places: str) -> str:
        return self._writer.node("Gather", (self._weights.table(name, columns), places), axis=0)

    def _norm(self, value: str, other: str, name: str, *, bias: str, length: int = 0) -> str:
        length = length or self._network.hidden
        scale = self._weights.vector(f"{name}.weight", length)
        shift = self._weights.vector(f"{name}.bias", length)
        return self._writer.node(
            "SkipLayerNormalization",
            (value, other, scale, shift, bias),
            domain=MICROSOFT,
            epsilon=self._network.epsilon,
        )

    def _bias(self, name: str, length: int) -> str:
        return self._weights.vector(f"{name}.bias", length)
