"""Bringing a model's files into Parapet's own folder, listing what is there, and removing it."""

import errno
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.errors import ScorerUnavailableError
from core.said import Sentence, words_of
from core.scoring.detoxify.architecture import Architecture
from core.scoring.detoxify.catalogue import RELEASES, Release, model_for
from core.scoring.detoxify.checkpoint import MAX_FILE, Checkpoint, read_checkpoint
from core.scoring.detoxify.copying import copy_hashed, move_hashed
from core.scoring.detoxify.graph_files import build_graph
from core.scoring.detoxify.loading import PREFIX, checked_classes, network_of, tokens_of
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.private_files import private_folder
from core.scoring.detoxify.record import ModelRecord, Seal, read_record, sealed, write_record
from core.scoring.detoxify.vocabulary import BASE_CONFIG, TOKENIZER_SETTINGS, find_vocabulary
from core.scoring.detoxify.weight_places import WEIGHTS, PouredFile
from core.scoring.detoxify.zip_directory import CheckpointRefusedError
from core.task import Task

_SUFFIXES = (".ckpt", ".pt", ".pth")
_CARRIED_HASH = re.compile(r"-([0-9a-f]{8,64})\.[a-z]+$")
_SPARE_BYTES = 64 << 20
_DRAFT = ".adding-"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that is there. `trouble` says why it cannot be used, "" if it can."""

    model: str
    folder: Path
    size: int
    digest: str = ""
    sha256: str = ""
    is_release: bool = False
    trouble: str = ""

    @property
    def scorer(self) -> str:
        """The name of its scorer."""
        return PREFIX + self.model


def installed_models(models: Path) -> tuple[InstalledModel, ...]:
    """Return what is installed, in the order of the catalogue."""
    folders = [models / name for name in RELEASES]
    return tuple(_installed(folder) for folder in folders if folder.is_dir())


def add_model(
    source: Path,
    models: Path,
    *,
    vocabulary: Path | None = None,
    take: bool = False,
    task: Task | None = None,
) -> InstalledModel:
    """Copy a model from a file or folder into its place; nothing is left of one that is refused.

    `vocabulary` is the folder of the vocabulary files where they do not lie beside the weights.
    `take` moves the weights instead of copying them, and loses them if they are refused.
    Adding the same files again is harmless. Raises ScorerUnavailableError.
    """
    weights = find_weights(source)
    task = task or Task()
    with _draft(models, 0 if take else weights.stat().st_size) as draft:
        bring = move_hashed if take else copy_hashed
        sha256 = bring(weights, draft / WEIGHTS, task)
        release = check_hash(weights.name, sha256)
        checkpoint = read_checkpoint(draft / WEIGHTS, weights.name)
        network = _copy_vocabulary(checkpoint, vocabulary or weights.parent, draft)
        checked_classes(checkpoint, network)
        build_graph(checkpoint, network, Mode.EXACT, PouredFile(None))  # are all tensors there?
        tokens_of(checkpoint, network, draft)
        model = release.model if release else model_for(network.family, network.classes)
        record = ModelRecord(model, release is not None, _seals(draft, sha256))
        write_record(draft, record)
        return _settle(draft, models / model, record)


def remove_model(model: str, models: Path) -> int:
    """Remove a model and all that was made from it; returns the bytes that became free."""
    folder = models / model
    if model not in RELEASES or not folder.is_dir():
        raise ScorerUnavailableError("There is no model “{model}” to remove.", model=model[:40])
    size = folder_size(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise ScorerUnavailableError(
            "“{folder}” cannot be removed: {why}. Close what uses it, then try again.",
            folder=folder,
            why=error.strerror,
        ) from error
    return size


def find_weights(source: Path) -> Path:
    """Return the one file with weights that a path leads to. Raises ScorerUnavailableError."""
    if source.is_file():
        return source
    if not source.is_dir():
        raise ScorerUnavailableError("There is no file or folder “{source}”.", source=source)
    found = [path for path in sorted(source.iterdir()) if path.suffix in _SUFFIXES]
    found = [path for path in found if path.is_file()]
    if len(found) == 1:
        return found[0]
    what = (
        Sentence("no model (a .ckpt file)")
        if not found
        else Sentence("several models: name one of the files")
    )
    raise ScorerUnavailableError("“{source}” holds {what}.", source=source, what=what)


def check_hash(name: str, sha256: str) -> Release | None:
    """Return the release that a file is, None for a model of another origin.

    The name of a file may carry the begin of its hash, as all released ones do; then it must
    be true. Raises CheckpointRefusedError.
    """
    carried = _CARRIED_HASH.search(name)
    if carried and not sha256.startswith(carried[1]):
        raise CheckpointRefusedError(
            "“{name}” is damaged or not what its name says: its SHA-256 begins with {sha256}, "
            "not {carried}. Get it again from its source.",
            name=name,
            sha256=sha256[:8],
            carried=carried[1][:8],
        )
    return next((one for one in RELEASES.values() if sha256.startswith(one.hash_prefix)), None)


def folder_size(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _installed(folder: Path) -> InstalledModel:
    size = folder_size(folder)
    try:
        record = read_record(folder)
        return _described(folder, record, size)
    except (ScorerUnavailableError, KeyError) as error:
        return InstalledModel(folder.name, folder, size, trouble=words_of(error))


def _described(folder: Path, record: ModelRecord, size: int) -> InstalledModel:
    sha256 = record.files[WEIGHTS].sha256
    return InstalledModel(folder.name, folder, size, record.digest, sha256, record.is_release)


def _copy_vocabulary(checkpoint: Checkpoint, source: Path, draft: Path) -> Architecture:
    for name in (BASE_CONFIG, TOKENIZER_SETTINGS):
        if (source / name).is_file():
            shutil.copyfile(source / name, draft / name)
    network = network_of(checkpoint, draft)
    files = find_vocabulary(source, network.family)
    for name in files.names:
        (draft / name).write_bytes(files.raw(name))
    return network


def _seals(draft: Path, sha256: str) -> dict[str, Seal]:
    found = {path.name: path for path in draft.iterdir()}
    weights = found.pop(WEIGHTS)
    return {WEIGHTS: sealed(weights, sha256)} | {n: sealed(p) for n, p in sorted(found.items())}


def _settle(draft: Path, folder: Path, record: ModelRecord) -> InstalledModel:
    if folder.exists():
        try:
            same = read_record(folder).digest == record.digest
        except ScorerUnavailableError:
            same = False
        if not same:
            raise ScorerUnavailableError(
                "Another “{model}” is installed already. Remove it first: models remove {model}",
                model=record.model,
            )
    else:
        draft.rename(folder)
    return _described(folder, record, folder_size(folder))


@contextmanager
def _draft(models: Path, needed: int) -> Iterator[Path]:
    """Give a folder that is gone afterwards, whatever happens, unless it was moved."""
    if needed > MAX_FILE:
        raise CheckpointRefusedError("The file is larger than any model that Parapet can use.")
    private_folder(models)
    check_space(models, needed)
    draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=models))
    try:
        yield draft
    except OSError as error:
        raise ScorerUnavailableError(disk_trouble(models, error)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def check_space(folder: Path, needed: int) -> None:
    """Refuse early what would not fit on the disk."""
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE_BYTES:
        raise ScorerUnavailableError(
            "There is not enough space for the model: {needed:.0f} MB are needed in "
            "“{folder}”, {free:.0f} MB are free.",
            needed=needed / 1e6,
            folder=folder,
            free=free / 1e6,
        )


def disk_trouble(folder: Path, error: OSError) -> str:
    """Return the sentence for a write that failed."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Sentence(
            "The disk is full: the model does not fit into “{folder}”. Free some space first.",
            folder=folder,
        )
    return Sentence(
        "The model cannot be kept in “{folder}”: {why}.", folder=folder, why=error.strerror
    )
