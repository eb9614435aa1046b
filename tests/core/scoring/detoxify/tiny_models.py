"""Tiny models of all families in Detoxify's own format, with vocabularies, made from chance."""

import json
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.core.scoring.detoxify.torch_file import write_checkpoint

SIX = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
SEVEN = [
    "toxicity", "severe_toxicity", "obscene", "identity_attack", "insult", "threat",
    "sexual_explicit",
]  # fmt: skip
WORDS = [
    "you", "are", "the", "a", "idiot", "kill", "thank", "when", "open", "tomorrow", "house", "und",
    "der", "dumm", "nice", "day", "cafe", "hello", "world", "why", "not",
]  # fmt: skip
LETTERS = list("abcdefghijklmnopqrstuvwxyz0123456789.,!?'-")


@dataclass(frozen=True)
class Tiny:
    """The measures of a tiny model."""

    family: str
    classes: tuple[str, ...]
    outputs: int
    hidden: int = 32
    embedding: int = 32
    intermediate: int = 48
    layers: int = 2
    heads: int = 4
    positions: int = 512
    epsilon: float = 1e-12

    @property
    def prefix(self):
        return "roberta" if self.family == "xlm-roberta" else self.family


BERT = Tiny("bert", tuple(SIX), 6)
ROBERTA = Tiny("roberta", tuple(SEVEN), 16, positions=514, epsilon=1e-5)
XLM_ROBERTA = Tiny("xlm-roberta", tuple(SEVEN), 16, positions=514, epsilon=1e-5)
ALBERT = Tiny("albert", tuple(SIX), 6, embedding=16, layers=3)
ALBERT_16 = Tiny("albert", tuple(SEVEN), 16, embedding=16, layers=3)
ALL = (BERT, ROBERTA, XLM_ROBERTA, ALBERT)

_CLASSES = {
    "bert": ("BertForSequenceClassification", "BertTokenizer", "bert-base-uncased"),
    "roberta": ("RobertaForSequenceClassification", "RobertaTokenizer", "roberta-base"),
    "xlm-roberta": (
        "XLMRobertaForSequenceClassification",
        "XLMRobertaTokenizer",
        "xlm-roberta-base",
    ),
    "albert": ("AlbertForSequenceClassification", "AlbertTokenizer", "albert-base-v2"),
}


def write_model(folder: Path, tiny: Tiny, *, seed=7, name="tiny.ckpt", change=None) -> Path:
    """Write a checkpoint, its vocabulary and its config.json; returns the checkpoint's path."""
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = write_vocabulary(folder, tiny.family)
    tensors = weights(tiny, vocabulary, seed)
    config = checkpoint_config(tiny)
    if change:
        change(config, tensors)
    write_checkpoint(folder / name, config, tensors)
    (folder / "config.json").write_text(json.dumps(base_config(tiny, vocabulary)))
    return folder / name


def checkpoint_config(tiny):
    model, tokenizer, base = _CLASSES[tiny.family]
    arguments = {
        "num_classes": tiny.outputs,
        "model_type": base,
        "model_name": model,
        "tokenizer_name": tokenizer,
    }
    return {
        "name": "Tiny",
        "n_gpu": 1,
        "batch_size": 10,
        "arch": {"type": "BERT", "args": arguments},
        "dataset": {"type": "Jigsaw", "args": {"classes": list(tiny.classes), "weight": None}},
        "optimizer": {"type": "Adam", "args": {"lr": 3e-5, "amsgrad": True}},
    }


def base_config(tiny, vocabulary):
    config = {
        "model_type": tiny.family,
        "architectures": [_CLASSES[tiny.family][0]],
        "vocab_size": vocabulary,
        "hidden_size": tiny.hidden,
        "num_hidden_layers": tiny.layers,
        "num_attention_heads": tiny.heads,
        "intermediate_size": tiny.intermediate,
        "max_position_embeddings": tiny.positions,
        "type_vocab_size": 1 if "roberta" in tiny.family else 2,
        "layer_norm_eps": tiny.epsilon,
        "pad_token_id": 1 if "roberta" in tiny.family else 0,
        "id2label": {str(n): f"LABEL_{n}" for n in range(tiny.outputs)},
        "label2id": {f"LABEL_{n}": n for n in range(tiny.outputs)},
    }
    return config | ({"embedding_size": tiny.embedding} if tiny.family == "albert" else {})


def weights(tiny, vocabulary, seed):
    chance = np.random.default_rng(seed)
    kinds = 1 if "roberta" in tiny.family else 2
    base, size = tiny.prefix, tiny.hidden
    found = {}

    def matrix(name, *shape, scale=0.2):
        found[name] = (chance.standard_normal(shape) * scale).astype(np.float32)

    def dense(name, rows, columns, scale=0.2):
        matrix(f"{name}.weight", rows, columns, scale=scale)
        matrix(f"{name}.bias", rows)

    def norm(name, length):
        found[f"{name}.weight"] = (1 + chance.standard_normal(length) * 0.2).astype(np.float32)
        matrix(f"{name}.bias", length)

    inner = tiny.embedding if tiny.family == "albert" else size
    found[f"{base}.embeddings.position_ids"] = np.arange(tiny.positions)[None]
    matrix(f"{base}.embeddings.word_embeddings.weight", vocabulary, inner, scale=1.0)
    matrix(f"{base}.embeddings.position_embeddings.weight", tiny.positions, inner, scale=0.5)
    matrix(f"{base}.embeddings.token_type_embeddings.weight", kinds, inner)
    norm(f"{base}.embeddings.LayerNorm", inner)
    if tiny.family == "albert":
        dense(f"{base}.encoder.embedding_hidden_mapping_in", size, inner)
        layers = [f"{base}.encoder.albert_layer_groups.0.albert_layers.0"]
        parts = (
            "attention.query",
            "attention.key",
            "attention.value",
            "attention.dense",
            "attention.LayerNorm",
            "ffn",
            "ffn_output",
            "full_layer_layer_norm",
        )
    else:
        layers = [f"{base}.encoder.layer.{n}" for n in range(tiny.layers)]
        parts = (
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "attention.output.LayerNorm",
            "intermediate.dense",
            "output.dense",
            "output.LayerNorm",
        )
    for layer in layers:
        for part in parts[:4]:
            dense(f"{layer}.{part}", size, size)
        norm(f"{layer}.{parts[4]}", size)
        dense(f"{layer}.{parts[5]}", tiny.intermediate, size)
        dense(f"{layer}.{parts[6]}", size, tiny.intermediate)
        norm(f"{layer}.{parts[7]}", size)
    if "roberta" in tiny.family:
        dense("classifier.dense", size, size)
        dense("classifier.out_proj", tiny.outputs, size, scale=0.6)
    else:
        dense("bert.pooler.dense" if tiny.family == "bert" else "albert.pooler", size, size)
        dense("classifier", tiny.outputs, size, scale=0.6)
    return found


# Vocabularies


def write_vocabulary(folder, family):
    """Write the raw vocabulary files of a family; returns the number of ids."""
    return {
        "bert": _wordpiece, "roberta": _byte_pairs, "xlm-roberta": _xlmr, "albert": _spiece,
    }[family](folder)  # fmt: skip


def _wordpiece(folder):
    words = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS]
    words += [f"##{letter}" for letter in LETTERS] + WORDS + ["##ing", "##ot", "好", "ä", "é"]
    words = list(dict.fromkeys(words))
    (folder / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    return len(words)


def _byte_pairs(folder):
    alphabet = sorted(_byte_letters())
    merges = [
        ("Ġ", "t"),
        ("h", "e"),
        ("Ġt", "he"),
        ("o", "u"),
        ("y", "ou"),
        ("Ġ", "you"),
        ("#", "#"),
        ("#version", "x"),
        ("i", "n"),
        ("in", "g"),
        ("Ġ", "a"),
        ("e", "r"),
    ]
    merges = [pair for pair in merges if pair[0] != "#version"]
    words = ["<s>", "<pad>", "</s>", "<unk>", *alphabet, *("".join(pair) for pair in merges)]
    words = [*dict.fromkeys(words), "<mask>"]
    (folder / "vocab.json").write_text(
        json.dumps({word: n for n, word in enumerate(words)}), encoding="utf-8"
    )
    lines = ["#version: 0.2", *(" ".join(pair) for pair in merges), ""]
    (folder / "merges.txt").write_text("\n".join(lines), encoding="utf-8")
    return len(words)


def _byte_letters():
    kept = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return [chr(n) for n in kept] + [chr(256 + n) for n in range(256 - len(kept))]


def _pieces():
    found = [("▁" + word, -3.0 - n / 10) for n, word in enumerate(WORDS)]
    found += [("▁", -2.5), ("ing", -4.0), ("ä", -8.0), ("é", -8.5), ("好", -9.0)]
    return found + [(letter, -6.0 - n / 50) for n, letter in enumerate(LETTERS)]


def _spiece(folder):
    pieces = [
        ("<pad>", 0.0, 3),
        ("<unk>", 0.0, 2),
        ("[CLS]", 0.0, 3),
        ("[SEP]", 0.0, 3),
        ("[MASK]", 0.0, 3),
        *((text, score, 1) for text, score in _pieces()),
    ]
    (folder / "spiece.model").write_bytes(sentencepiece(pieces))
    return len(pieces)


def _xlmr(folder):
    pieces = [
        ("<unk>", 0.0, 2),
        ("<s>", 0.0, 3),
        ("</s>", 0.0, 3),
        *((text, score, 1) for text, score in _pieces()),
    ]
    (folder / "sentencepiece.bpe.model").write_bytes(sentencepiece(pieces))
    return len(pieces) + 2


def sentencepiece(pieces):
    """Return a sentencepiece model file."""
    out = b"".join(
        _field(
            1,
            _field(1, text.encode()) + b"\x15" + struct.pack("<f", score) + b"\x18" + bytes([kind]),
        )
        for text, score, kind in pieces
    )
    trainer = b"\x18\x01" + b"\x20" + bytes([len(pieces)])
    return out + _field(2, trainer) + _field(3, _field(1, b"identity"))


def _field(number, raw):
    size, left = b"", len(raw)
    while left > 0x7F:
        size += bytes([left & 0x7F | 0x80])
        left >>= 7
    return bytes([number << 3 | 2]) + size + bytes([left]) + raw
