"""The config.json that the detoxify package needs beside a vocabulary."""

import json
from pathlib import Path

from core.scoring.detoxify.architecture import Architecture, Family
from core.scoring.detoxify.checkpoint import Checkpoint
from core.scoring.detoxify.vocabulary import BASE_CONFIG


def write_base_config(folder: Path, checkpoint: Checkpoint, network: Architecture) -> None:
    """Write the measures of a network as transformers reads them, the size of its head included."""
    base = f"{network.prefix}.embeddings"
    config = {
        "model_type": str(network.family),
        "vocab_size": checkpoint.tensors[f"{base}.word_embeddings.weight"].shape[0],
        "hidden_size": network.hidden,
        "num_hidden_layers": network.layers,
        "num_attention_heads": network.heads,
        "intermediate_size": network.intermediate,
        "max_position_embeddings": checkpoint.tensors[f"{base}.position_embeddings.weight"].shape[
            0
        ],
        "type_vocab_size": checkpoint.tensors[f"{base}.token_type_embeddings.weight"].shape[0],
        "layer_norm_eps": network.epsilon,
        "hidden_act": "gelu_new" if network.is_tanh_gelu else "gelu",
        "pad_token_id": network.pad,
        "id2label": {str(n): f"LABEL_{n}" for n in range(network.classes)},
        "label2id": {f"LABEL_{n}": n for n in range(network.classes)},
    }
    if network.family is Family.ALBERT:
        config["embedding_size"] = network.embedding
    (folder / BASE_CONFIG).write_text(json.dumps(config), encoding="utf-8")
