"""Which files were made from a model, so that they are made again only when something changed."""

import json
from pathlib import Path

from core.scoring.detoxify.private_files import write_whole
from core.scoring.detoxify.record import stamp_of

_NOTE = "made.json"


def are_as_made(graph: Path) -> bool:
    """Whether a graph, and the numbers beside it, are still the files that were made."""
    noted = _noted(graph.parent).get(graph.stem)
    return bool(noted) and noted == _stamps(graph)


def note_made(graph: Path) -> None:
    """Note a graph, and the numbers beside it, as just made."""
    notes = _noted(graph.parent) | {graph.stem: _stamps(graph)}
    kept = {
        stem: stamps for stem, stamps in notes.items() if (graph.parent / f"{stem}.onnx").exists()
    }
    write_whole(graph.parent / _NOTE, json.dumps(kept).encode())


def forget_older(graph: Path, mode: str) -> None:
    """Remove what an earlier version made for the same mode."""
    for path in graph.parent.glob(f"{mode}-*"):
        if path.stem != graph.stem:
            path.unlink(missing_ok=True)


def _stamps(graph: Path) -> dict[str, list[int]]:
    paths = (graph, graph.with_suffix(".bin"))
    return {path.suffix: list(stamp_of(path)) for path in paths if path.exists()}


def _noted(folder: Path) -> dict[str, object]:
    try:
        value = json.loads((folder / _NOTE).read_bytes())
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}
