"""How the scoring process makes a Detoxify scorer: from plain values."""

import os
from pathlib import Path

from core.scoring.detoxify.loading import load_detoxify
from core.scoring.detoxify.mode import Mode
from core.scoring.scorer import Scorer

_THREADS = "OMP_NUM_THREADS"


def load(folder: str, mode: str) -> Scorer:
    """Load an installed model with as many threads as this process was given."""
    given = os.environ.get(_THREADS, "1")
    return load_detoxify(Path(folder), Mode(mode), threads=max(1, int(given)))
