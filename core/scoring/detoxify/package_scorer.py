"""The detoxify package itself as a plain scorer: the reference. Slow, large, never on the network.

Needs the extra “detoxify” (torch, transformers). The checkpoint that it is given was read with
`weights_only` and written anew, because the package itself would run whatever a file contains.
"""

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.errors import ScorerUnavailableError
from core.model import Attribute, WordWeight
from core.scoring.detoxify.architecture import Architecture
from core.scoring.detoxify.catalogue import RELEASES
from core.scoring.detoxify.checkpoint import Checkpoint, read_checkpoint
from core.scoring.detoxify.loading import PREFIX, checked_classes, network_of
from core.scoring.detoxify.package_config import write_base_config
from core.scoring.detoxify.record import check_unchanged, read_record
from core.scoring.detoxify.scorer import languages_of
from core.scoring.detoxify.tokenizing import readable
from core.scoring.detoxify.weight_places import WEIGHTS
from core.scoring.scorer import ScoreBatch

_LIST = 32
_OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
_MOST_TOKENS = 512
_TAKEN = frozenset(
    {
        "vocab.txt",
        "vocab.json",
        "merges.txt",
        "spiece.model",
        "sentencepiece.bpe.model",
        "tokenizer.json",
        "tokenizer_config.json",
        "config.json",
    }
)


class PackageScorer:
    """Rates with `Detoxify.predict`, in lists of like length. One call at a time."""

    def __init__(
        self,
        *,
        model: str,
        version: str,
        predictor: Any,  # noqa: ANN401
        classes: Sequence[str],
    ) -> None:
        self.name = f"{PREFIX}{model}-package"
        self.version = version
        self.languages = RELEASES[model].languages
        self.untested_languages = RELEASES[model].untested
        self._predictor = predictor
        self._classes = [one for one in classes if one in set(Attribute)]
        self.attributes = tuple(Attribute(one) for one in self._classes)

    def score(self, texts: Sequence[str], langs: Sequence[str] = ()) -> ScoreBatch:
        """Rate each text; texts in other languages are marked, not rated."""
        found = languages_of(texts, langs, self.languages)
        supported = np.array([one.is_supported for one in found], dtype=np.bool_)
        values = np.full((len(texts), len(self.attributes)), np.nan, dtype=np.float32)
        values[supported] = self.rate([t for t, ok in zip(texts, supported, strict=True) if ok])
        return ScoreBatch([one.code for one in found], supported, values)

    def rate(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return one row per text, whatever its language; NaN where no number came out."""
        values = np.full((len(texts), len(self._classes)), np.nan, dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
        for start in range(0, len(order), _LIST):
            rows = order[start : start + _LIST]
            found = self._predictor.predict([readable(texts[row]) for row in rows])
            columns = [np.atleast_1d(found[name]) for name in self._classes]
            values[rows] = np.column_stack(columns)
        values[~np.isfinite(values).all(axis=1)] = np.nan
        return values

    def explain(self, text: str) -> tuple[WordWeight, ...]:
        """Return nothing: the reference only rates."""
        return ()


def load_package(model_folder: Path) -> PackageScorer:
    """Load an installed model into the detoxify package. Raises ScorerUnavailableError."""
    record = read_record(model_folder)
    check_unchanged(model_folder, record)
    checkpoint = read_checkpoint(model_folder / WEIGHTS)
    network = network_of(checkpoint, model_folder)
    classes = checked_classes(checkpoint, network)
    os.environ.update(dict.fromkeys(_OFFLINE, "1"))
    with tempfile.TemporaryDirectory(prefix="parapet-") as name:
        predictor = _predictor(model_folder, checkpoint, network, Path(name))
    version = f"{record.digest}-package"
    return PackageScorer(model=record.model, version=version, predictor=predictor, classes=classes)


def _predictor(folder: Path, checkpoint: Checkpoint, network: Architecture, work: Path) -> Any:  # noqa: ANN401 - the package has no types
    try:
        import torch  # noqa: PLC0415 - a gigabyte that only the reference needs
        from detoxify import Detoxify  # noqa: PLC0415
    except ImportError as error:
        raise ScorerUnavailableError(
            "The detoxify package is not installed. Install it: pip install parapet[detoxify]"
        ) from error
    base = work / "base"
    base.mkdir()
    for path in folder.iterdir():
        if path.name in _TAKEN:
            shutil.copyfile(path, base / path.name)
    write_base_config(base, checkpoint, network)
    loaded = torch.load(folder / WEIGHTS, map_location="cpu", weights_only=True)
    # Else the package asks the network what the base model looks like.
    loaded["config"]["arch"]["args"]["model_type"] = str(base)
    rewritten = work / "rewritten.ckpt"
    torch.save({"config": loaded["config"], "state_dict": loaded["state_dict"]}, rewritten)
    predictor = Detoxify(checkpoint=str(rewritten), huggingface_config_path=str(base))
    predictor.tokenizer.model_max_length = min(_MOST_TOKENS, network.positions)
    return predictor
