"""From an installed model's folder to a scorer that is ready."""

from pathlib import Path

from core.errors import ScorerUnavailableError
from core.model import Attribute
from core.scoring.detoxify.architecture import Architecture, architecture_of, class_names
from core.scoring.detoxify.catalogue import RELEASES
from core.scoring.detoxify.checkpoint import Checkpoint, read_checkpoint
from core.scoring.detoxify.graph_files import make_graph
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.openvino_session import OpenVinoEngine
from core.scoring.detoxify.record import ModelRecord, check_unchanged, read_record
from core.scoring.detoxify.scorer import DetoxifyScorer
from core.scoring.detoxify.session import OnnxEngine
from core.scoring.detoxify.tokenizing import Tokens, load_tokens
from core.scoring.detoxify.vocabulary import (
    BASE_CONFIG,
    TOKENIZER_SETTINGS,
    find_vocabulary,
    read_settings,
)
from core.scoring.detoxify.weight_places import WEIGHTS
from core.scoring.detoxify.zip_directory import CheckpointRefusedError

PREFIX = "detoxify-"


def load_detoxify(
    model_folder: Path, mode: Mode = Mode.EXACT, *, threads: int = 1
) -> DetoxifyScorer:
    """Load an installed model; heavy packages are imported here and nowhere before.

    Raises ScorerUnavailableError: one sentence that says what is wrong with which file.
    """
    record = read_record(model_folder)
    check_unchanged(model_folder, record)
    checkpoint = read_checkpoint(model_folder / WEIGHTS)
    network = network_of(checkpoint, model_folder)
    classes = checked_classes(checkpoint, network)
    tokens = tokens_of(checkpoint, network, model_folder)
    graph = make_graph(model_folder, checkpoint, network, mode=mode, digest=record.digest)
    start = OpenVinoEngine if mode is Mode.BF16 else OnnxEngine
    engine = start(graph, threads=threads)
    release = RELEASES[record.model]
    return DetoxifyScorer(
        name=PREFIX + record.model,
        version=version_of(record, mode),
        classes=classes,
        languages=release.languages,
        untested_languages=release.untested,
        network=network,
        tokens=tokens,
        engine=engine,
    )


def version_of(record: ModelRecord, mode: Mode) -> str:
    """Return the version of the scores of a model in a mode."""
    return f"{record.digest}-{mode}"


def network_of(checkpoint: Checkpoint, folder: Path) -> Architecture:
    """Return the network of a checkpoint beside whose vocabulary config.json may lie."""
    return architecture_of(checkpoint, read_settings(folder, BASE_CONFIG))


def checked_classes(checkpoint: Checkpoint, network: Architecture) -> tuple[str, ...]:
    """Return the names of the classes. Raises CheckpointRefusedError if the head does not fit."""
    names = class_names(checkpoint)
    stated = checkpoint.config["arch"]["args"].get("num_classes", network.classes)
    if stated != network.classes or len(names) > network.classes:
        raise CheckpointRefusedError(
            "“{name}” has a head of {classes} classes, but it states {stated} and names "
            "{names}: it is not a finished Detoxify model.",
            name=checkpoint.name,
            classes=network.classes,
            stated=stated,
            names=len(names),
        )
    if not set(names) & set(Attribute):
        raise CheckpointRefusedError(
            "“{name}” rates nothing that Parapet knows, such as toxicity.", name=checkpoint.name
        )
    return names


def tokens_of(checkpoint: Checkpoint, network: Architecture, folder: Path) -> Tokens:
    """Return the tokenizer of a model. Raises CheckpointRefusedError."""
    try:
        import tokenizers  # noqa: F401, PLC0415 - see load_detoxify
    except ImportError as error:
        raise ScorerUnavailableError(
            "Detoxify needs the package tokenizers. Install it: pip install tokenizers"
        ) from error
    files = find_vocabulary(folder, network.family)
    tokens = load_tokens(files, network, read_settings(folder, TOKENIZER_SETTINGS) or {})
    words = checkpoint.tensors[f"{network.prefix}.embeddings.word_embeddings.weight"].shape[0]
    if tokens.size > words:
        raise CheckpointRefusedError(
            "The vocabulary has {size} words but the model knows {words}: they are of "
            "different models.",
            size=tokens.size,
            words=words,
        )
    return tokens
