"""What the tensors of each family are called."""

from dataclasses import dataclass

from core.scoring.detoxify.architecture import Architecture, Family

_BERT_LIKE = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mixed": "attention.output.dense",
    "mixed_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "outer_norm": "output.LayerNorm",
}
_ALBERT = {
    "query": "attention.query",
    "key": "attention.key",
    "value": "attention.value",
    "mixed": "attention.dense",
    "mixed_norm": "attention.LayerNorm",
    "inner": "ffn",
    "outer": "ffn_output",
    "outer_norm": "full_layer_layer_norm",
}
_ALBERT_LAYER = "albert.encoder.albert_layer_groups.0.albert_layers.0"


@dataclass(frozen=True, slots=True)
class LayerNames:
    """The names of one layer's parts, without “.weight” and “.bias”."""

    query: str
    key: str
    value: str
    mixed: str
    mixed_norm: str
    inner: str
    outer: str
    outer_norm: str


def layer_names(network: Architecture, number: int) -> LayerNames:
    """Return the names of a layer; all layers of ALBERT are one."""
    if network.family is Family.ALBERT:
        return LayerNames(**{part: f"{_ALBERT_LAYER}.{name}" for part, name in _ALBERT.items()})
    base = f"{network.prefix}.encoder.layer.{number}"
    return LayerNames(**{part: f"{base}.{name}" for part, name in _BERT_LIKE.items()})


def head_names(family: Family) -> tuple[str, str]:
    """Return the names of the two dense parts between the first token and the classes."""
    if family is Family.BERT:
        return "bert.pooler.dense", "classifier"
    if family is Family.ALBERT:
        return "albert.pooler", "classifier"
    return "classifier.dense", "classifier.out_proj"
