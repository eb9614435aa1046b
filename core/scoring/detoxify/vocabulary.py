"""The vocabulary files of a model folder: which there are, and how they are read."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.scoring.detoxify.architecture import Family
from core.scoring.detoxify.zip_directory import CheckpointRefusedError

TOKENIZER_JSON = "tokenizer.json"
TOKENIZER_SETTINGS = "tokenizer_config.json"
BASE_CONFIG = "config.json"
_MAX_BYTES = 64 << 20
_MAX_SETTINGS = 1 << 20

#: The raw files of each family; the first that is complete is taken before tokenizer.json.
VOCABULARIES: Mapping[Family, tuple[str, ...]] = {
    Family.BERT: ("vocab.txt",),
    Family.ROBERTA: ("vocab.json", "merges.txt"),
    Family.XLM_ROBERTA: ("sentencepiece.bpe.model",),
    Family.ALBERT: ("spiece.model",),
}


@dataclass(frozen=True, slots=True)
class VocabularyFiles:
    """The files that one folder gives for a family; settings are empty where it has none."""

    folder: Path
    names: tuple[str, ...]

    @property
    def is_ready_made(self) -> bool:
        """Whether they are a finished tokenizer.json instead of the raw files."""
        return self.names == (TOKENIZER_JSON,)

    def text(self, name: str) -> str:
        """Return a file as text. Raises CheckpointRefusedError."""
        try:
            return self.raw(name).decode("utf-8")
        except UnicodeDecodeError:
            raise CheckpointRefusedError("“{name}” is not a text file", name=name) from None

    def raw(self, name: str) -> bytes:
        """Return the bytes of a file. Raises CheckpointRefusedError."""
        return _bytes(self.folder / name, _MAX_BYTES)


def find_vocabulary(folder: Path, family: Family) -> VocabularyFiles:
    """Return the vocabulary of a folder. Raises CheckpointRefusedError."""
    raw = VOCABULARIES[family]
    if all((folder / name).is_file() for name in raw):
        return VocabularyFiles(folder, raw)
    if (folder / TOKENIZER_JSON).is_file():
        return VocabularyFiles(folder, (TOKENIZER_JSON,))
    needed = " and ".join(f"“{name}”" for name in raw)
    raise CheckpointRefusedError(
        "Its vocabulary is missing: {needed} (or “{ready}”) must lie beside the model.",
        needed=needed,
        ready=TOKENIZER_JSON,
    )


def read_settings(folder: Path, name: str) -> dict[str, Any] | None:
    """Return a small JSON object of a folder, None if there is none.

    Raises CheckpointRefusedError.
    """
    path = folder / name
    if not path.is_file():
        return None
    try:
        value = json.loads(_bytes(path, _MAX_SETTINGS))
    except (ValueError, RecursionError):
        raise CheckpointRefusedError("“{name}” beside the model is not JSON.", name=name) from None
    if not isinstance(value, dict):
        raise CheckpointRefusedError("“{name}” beside the model is not a JSON object.", name=name)
    return value


def _bytes(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise CheckpointRefusedError(
            "“{name}” cannot be read: {why}.", name=path.name, why=error.strerror
        ) from None
    if len(data) > limit:
        raise CheckpointRefusedError("“{name}” is far too large for a vocabulary.", name=path.name)
    return data
