"""The networks' forward pass in plain numpy, double precision: what the engine is held against."""

import math

import numpy as np

_ERF = np.vectorize(math.erf)


def probabilities(tiny, tensors, ids):
    """Return the scores of one text, given as ids."""
    return 1 / (1 + np.exp(-_logits(tiny, tensors, ids)))[: len(tiny.classes)]


def _logits(tiny, tensors, ids):
    w = {name: np.asarray(one, np.float64) for name, one in tensors.items()}
    value = _embedded(tiny, w, np.array(ids))
    for number in range(tiny.layers):
        value = _layer(tiny, w, value, number)
    first = value[0]
    if "roberta" in tiny.family:
        inner, outer = "classifier.dense", "classifier.out_proj"
    else:
        inner = "bert.pooler.dense" if tiny.family == "bert" else "albert.pooler"
        outer = "classifier"
    return _dense(w, outer, np.tanh(_dense(w, inner, first)))


def _embedded(tiny, w, ids):
    base = f"{tiny.prefix}.embeddings"
    if "roberta" in tiny.family:
        is_text = ids != 1
        places = np.cumsum(is_text) * is_text + 1
    else:
        places = np.arange(len(ids))
    value = w[f"{base}.word_embeddings.weight"][ids]
    value = value + w[f"{base}.position_embeddings.weight"][places]
    value = value + w[f"{base}.token_type_embeddings.weight"][0]
    value = _norm(tiny, w, f"{base}.LayerNorm", value)
    if tiny.family == "albert":
        value = _dense(w, "albert.encoder.embedding_hidden_mapping_in", value)
    return value


def _layer(tiny, w, value, number):
    if tiny.family == "albert":
        base = "albert.encoder.albert_layer_groups.0.albert_layers.0."
        names = ("attention.query", "attention.key", "attention.value", "attention.dense",
                 "attention.LayerNorm", "ffn", "ffn_output", "full_layer_layer_norm")  # fmt: skip
    else:
        base = f"{tiny.prefix}.encoder.layer.{number}."
        names = ("attention.self.query", "attention.self.key", "attention.self.value",
                 "attention.output.dense", "attention.output.LayerNorm", "intermediate.dense",
                 "output.dense", "output.LayerNorm")  # fmt: skip
    q, k, v, mixed, mixed_norm, inner, outer, outer_norm = (base + name for name in names)
    split = [_dense(w, one, value).reshape(len(value), tiny.heads, -1) for one in (q, k, v)]
    query, key, values = (one.transpose(1, 0, 2) for one in split)
    closeness = query @ key.transpose(0, 2, 1) / math.sqrt(query.shape[-1])
    shares = np.exp(closeness - closeness.max(-1, keepdims=True))
    shares /= shares.sum(-1, keepdims=True)
    seen = (shares @ values).transpose(1, 0, 2).reshape(len(value), -1)
    value = _norm(tiny, w, mixed_norm, _dense(w, mixed, seen) + value)
    wide = _gelu(tiny, _dense(w, inner, value))
    return _norm(tiny, w, outer_norm, _dense(w, outer, wide) + value)


def _dense(w, name, value):
    return value @ w[f"{name}.weight"].T + w[f"{name}.bias"]


def _norm(tiny, w, name, value):
    spread = np.sqrt(value.var(-1, keepdims=True) + tiny.epsilon)
    return (value - value.mean(-1, keepdims=True)) / spread * w[f"{name}.weight"] + w[
        f"{name}.bias"
    ]


def _gelu(tiny, x):
    if tiny.family == "albert":
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
    return 0.5 * x * (1 + _ERF(x / math.sqrt(2)))
