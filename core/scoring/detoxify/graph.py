"""The network as an ONNX graph, written by hand from the measures of a checkpoint.

One description serves BERT, RoBERTa, XLM-RoBERTa and ALBERT. Operators of ONNX Runtime that do
several steps at once are used where they are faster (its SkipLayerNormalization is not: seven
times slower than adding and norming apart). Only the first token's result is read in the end, so
the last layer is computed for that token alone: the same scores for less work.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from core.scoring.detoxify.architecture import Architecture, Family
from core.scoring.detoxify.onnx_writer import OnnxWriter
from core.scoring.detoxify.operators import IDS, LENGTHS, LOGITS, POSITIONS, Operators
from core.scoring.detoxify.tensor_names import LayerNames, head_names, layer_names


class Weights(Protocol):
    """How the graph reaches the numbers of a checkpoint, and how it multiplies with them."""

    def vector(self, name: str, length: int) -> str:
        """Return the input for a bias or a norm."""

    def table(self, name: str, columns: int) -> str:
        """Return the input for a table of embeddings."""

    def matrix(self, name: str, rows: int, columns: int) -> str:
        """Return the input for weights that are multiplied once per text."""

    def products(
        self, value: str, names: Sequence[str], rows: int, columns: int
    ) -> tuple[list[str], list[str]]:
        """Multiply a value with the weights of each part.

        Return the products and the biases that are still to be added, all of them or none.
        """


class EncoderGraph:
    """Builds the graph of one network."""

    def __init__(
        self,
        writer: OnnxWriter,
        weights: Weights,
        operators: Operators,
        network: Architecture,
    ) -> None:
        self._writer = writer
        self._weights = weights
        self._operators = operators
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
        base, size = f"{self._network.prefix}.embeddings", self._network.embedding
        words = self._gather(f"{base}.word_embeddings.weight", size, IDS)
        places = self._gather(f"{base}.position_embeddings.weight", size, POSITIONS)
        zero = self._writer.constant("zero", np.array(0, np.int64))
        kind = self._gather(f"{base}.token_type_embeddings.weight", size, zero)
        value = self._norm(self._sum(words, kind, places), f"{base}.LayerNorm", size)
        if self._network.family is not Family.ALBERT:
            return value
        name = "albert.encoder.embedding_hidden_mapping_in"
        return self._linear(value, name, self._network.hidden, size)

    def _layer(self, value: str, number: int, first: str | None) -> str:
        """Add one layer; with `first` only the first token goes on from here."""
        names = layer_names(self._network, number)
        size, wide = self._network.hidden, self._network.intermediate
        asking = value if first is None else self._writer.node("Gather", (value, first), axis=1)
        mixed = self._attention(asking, value, names)
        mixed = self._linear(mixed, names.mixed, size, size)
        value = self._norm(self._sum(mixed, asking), names.mixed_norm, size)
        inner = self._gelu(value, names.inner, wide, size)
        outer = self._linear(inner, names.outer, size, wide)
        return self._norm(self._sum(outer, value), names.outer_norm, size)

    def _attention(self, asking: str, value: str, names: LayerNames) -> str:
        size = self._network.hidden
        parts = (names.query, names.key, names.value)
        if asking == value:
            products, biases = self._weights.products(value, parts, size, size)
        else:
            query, bias = self._weights.products(asking, parts[:1], size, size)
            products, biases = self._weights.products(value, parts[1:], size, size)
            products, biases = query + products, bias + biases
        return self._operators.attention(products, biases, heads=self._network.heads)

    def _gelu(self, value: str, name: str, rows: int, columns: int) -> str:
        (product,), biases = self._weights.products(value, (name,), rows, columns)
        return self._operators.gelu(product, biases, is_tanh=self._network.is_tanh_gelu)

    def _head(self, value: str) -> None:
        """Add what turns the first token's value into one logit per class."""
        size, classes = self._network.hidden, self._network.classes
        inner, outer = head_names(self._network.family)
        pooled = self._writer.node("Tanh", (self._dense(value, inner, size, size),))
        self._dense(pooled, outer, classes, size, output=LOGITS)

    def _dense(self, value: str, name: str, rows: int, columns: int, *, output: str = "") -> str:
        weights = self._weights.matrix(f"{name}.weight", rows, columns)
        bias = self._weights.vector(f"{name}.bias", rows)
        outputs = (output,) if output else ()
        return self._writer.node("Gemm", (value, weights, bias), outputs=outputs, transB=1)

    def _linear(self, value: str, name: str, rows: int, columns: int) -> str:
        (product,), biases = self._weights.products(value, (name,), rows, columns)
        return self._sum(product, *biases)

    def _gather(self, name: str, columns: int, places: str) -> str:
        return self._writer.node("Gather", (self._weights.table(name, columns), places), axis=0)

    def _sum(self, value: str, *others: str) -> str:
        for other in others:
            value = self._writer.node("Add", (value, other))
        return value

    def _norm(self, value: str, name: str, length: int) -> str:
        scale = self._weights.vector(f"{name}.weight", length)
        shift = self._weights.vector(f"{name}.bias", length)
        return self._writer.node(
            "LayerNormalization", (value, scale, shift), axis=-1, epsilon=self._network.epsilon
        )
