"""What kind of network a checkpoint holds, and its measures, from its tensors and config.json."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.scoring.detoxify.checkpoint import Checkpoint
from core.scoring.detoxify.zip_directory import CheckpointRefusedError


class Family(StrEnum):
    """The networks that Detoxify is built on."""

    BERT = "bert"
    ROBERTA = "roberta"
    XLM_ROBERTA = "xlm-roberta"
    ALBERT = "albert"


#: The transformers class that a checkpoint names; only ever looked up here.
_FAMILIES = {
    "BertForSequenceClassification": Family.BERT,
    "RobertaForSequenceClassification": Family.ROBERTA,
    "XLMRobertaForSequenceClassification": Family.XLM_ROBERTA,
    "AlbertForSequenceClassification": Family.ALBERT,
}
_MAX_LAYERS = 48
_MAX_POSITIONS = 512
_EXACT_GELU = "gelu"
_TANH_GELUS = ("gelu_new", "gelu_pytorch_tanh")


@dataclass(frozen=True, slots=True)
class Architecture:
    """The measures of a network; `positions` is how many tokens of a text it can read."""

    family: Family
    layers: int
    embedding: int
    hidden: int
    intermediate: int
    heads: int
    classes: int
    positions: int
    epsilon: float
    is_tanh_gelu: bool
    pad: int

    @property
    def prefix(self) -> str:
        """What the names of its encoder's tensors begin with."""
        return "roberta" if self.family is Family.XLM_ROBERTA else str(self.family)

    @property
    def has_offset_positions(self) -> bool:
        """Whether positions are counted from the padding’s id on, as RoBERTa does."""
        return self.family in (Family.ROBERTA, Family.XLM_ROBERTA)


def architecture_of(checkpoint: Checkpoint, config: Mapping[str, Any] | None) -> Architecture:
    """Return the network of a checkpoint.

    `config` is the base model's config.json, None where there is none: then the measures of the
    released base models hold. Raises CheckpointRefusedError.
    """
    try:
        return _architecture(checkpoint, config)
    except CheckpointRefusedError as error:
        raise CheckpointRefusedError(
            "“{name}” cannot be used as a model: {why}.", name=checkpoint.name, why=error
        ) from None


def _architecture(checkpoint: Checkpoint, config: Mapping[str, Any] | None) -> Architecture:
    family = _family(checkpoint)
    prefix = "roberta" if family is Family.XLM_ROBERTA else str(family)
    positions = _shape(checkpoint, f"{prefix}.embeddings.position_embeddings.weight", 2)
    hidden = _hidden(checkpoint, family, prefix)
    settings = _settings(family, hidden, config)
    heads = _whole(settings, "num_attention_heads")
    if hidden % heads:
        raise CheckpointRefusedError(
            "{heads} attention heads do not divide {hidden} columns", heads=heads, hidden=hidden
        )
    is_offset = family in (Family.ROBERTA, Family.XLM_ROBERTA)
    pad = _whole(settings, "pad_token_id", least=0)
    usable = positions[0] - (pad + 1 if is_offset else 0)
    return Architecture(
        family=family,
        layers=_layers(checkpoint, family, prefix, settings),
        embedding=_shape(checkpoint, f"{prefix}.embeddings.word_embeddings.weight", 2)[1],
        hidden=hidden,
        intermediate=_shape(checkpoint, _inner_name(family, prefix), 2)[0],
        heads=heads,
        classes=_shape(checkpoint, _head_name(family), 2)[0],
        positions=min(_MAX_POSITIONS, usable),
        epsilon=_epsilon(settings),
        is_tanh_gelu=_is_tanh_gelu(settings),
        pad=pad,
    )


def class_names(checkpoint: Checkpoint) -> tuple[str, ...]:
    """Return the names of the rated classes in order, in the words that Detoxify uses today."""
    dataset = checkpoint.config.get("dataset")
    arguments = dataset.get("args") if isinstance(dataset, dict) else None
    names = arguments.get("classes") if isinstance(arguments, dict) else None
    texts = [one for one in names if isinstance(one, str)] if isinstance(names, list) else []
    if not texts or texts != names:
        raise CheckpointRefusedError(
            "“{name}” cannot be used as a model: it does not name its classes.",
            name=checkpoint.name,
        )
    return tuple(_RENAMED.get(name, name) for name in texts)


_RENAMED = {
    "toxic": "toxicity",
    "identity_hate": "identity_attack",
    "severe_toxic": "severe_toxicity",
}


def _family(checkpoint: Checkpoint) -> Family:
    arch = checkpoint.config.get("arch")
    arguments = arch.get("args") if isinstance(arch, dict) else None
    name = arguments.get("model_name") if isinstance(arguments, dict) else None
    family = _FAMILIES.get(name) if isinstance(name, str) else None
    if family is None:
        raise CheckpointRefusedError(
            "its kind of network is none of BERT, RoBERTa, XLM-RoBERTa and ALBERT"
        )
    return family


def _head_name(family: Family) -> str:
    is_roberta = family in (Family.ROBERTA, Family.XLM_ROBERTA)
    return "classifier.out_proj.weight" if is_roberta else "classifier.weight"


def _inner_name(family: Family, prefix: str) -> str:
    if family is Family.ALBERT:
        return f"{prefix}.encoder.albert_layer_groups.0.albert_layers.0.ffn.weight"
    return f"{prefix}.encoder.layer.0.intermediate.dense.weight"


def _hidden(checkpoint: Checkpoint, family: Family, prefix: str) -> int:
    if family is Family.ALBERT:
        return _shape(checkpoint, f"{prefix}.encoder.embedding_hidden_mapping_in.weight", 2)[0]
    return _shape(checkpoint, f"{prefix}.embeddings.word_embeddings.weight", 2)[1]


def _layers(
    checkpoint: Checkpoint, family: Family, prefix: str, settings: Mapping[str, Any]
) -> int:
    if family is Family.ALBERT:  # one layer's tensors, used many times
        if settings.get("num_hidden_groups", 1) != 1 or settings.get("inner_group_num", 1) != 1:
            raise CheckpointRefusedError("ALBERT with several groups of layers is not supported")
        count = _whole(settings, "num_hidden_layers")
    else:
        name = f"{prefix}.encoder.layer.{{}}.attention.self.query.weight"
        count = sum(name.format(n) in checkpoint.tensors for n in range(_MAX_LAYERS + 1))
    if not 1 <= count <= _MAX_LAYERS:
        raise CheckpointRefusedError(
            "{count} layers are not a number that is supported", count=count
        )
    return count


def _settings(family: Family, hidden: int, config: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Return what no tensor tells. A config.json leaves out what is usual for its class."""
    is_albert, is_roberta = family is Family.ALBERT, family in (Family.ROBERTA, Family.XLM_ROBERTA)
    usual = {
        "num_hidden_layers": 12,
        "num_attention_heads": 64 if is_albert else 12,
        "layer_norm_eps": 1e-12,
        "hidden_act": "gelu_new" if is_albert else "gelu",
        "pad_token_id": 1 if is_roberta else 0,
    }
    if config is not None:
        return usual | {name: value for name, value in config.items() if value is not None}
    released = {"num_attention_heads": max(1, hidden // 64)}
    return usual | released | ({"layer_norm_eps": 1e-5} if is_roberta else {})


def _shape(checkpoint: Checkpoint, name: str, axes: int) -> tuple[int, ...]:
    tensor = checkpoint.tensors.get(name)
    if tensor is None:
        raise CheckpointRefusedError("the weights “{name}” are missing", name=name)
    if len(tensor.shape) != axes or 0 in tensor.shape:
        raise CheckpointRefusedError("the weights “{name}” have another shape", name=name)
    return tensor.shape


def _whole(settings: Mapping[str, Any], name: str, *, least: int = 1) -> int:
    value = settings.get(name)
    if type(value) is not int or not least <= value <= 1 << 16:
        raise CheckpointRefusedError("“{name}” in its config.json is not usable", name=name)
    return value


def _epsilon(settings: Mapping[str, Any]) -> float:
    value = settings.get("layer_norm_eps")
    if not isinstance(value, int | float) or not 0 < value < 1:
        raise CheckpointRefusedError("“layer_norm_eps” in its config.json is not usable")
    return float(value)


def _is_tanh_gelu(settings: Mapping[str, Any]) -> bool:
    value = settings.get("hidden_act")
    if value not in (_EXACT_GELU, *_TANH_GELUS):
        raise CheckpointRefusedError("“hidden_act” in its config.json is not gelu")
    return bool(value != _EXACT_GELU)
