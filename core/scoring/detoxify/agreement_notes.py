"""What was measured of a model's faster modes; kept beside it, for these very files only."""

import json
from dataclasses import asdict
from pathlib import Path

from core.scoring.detoxify.agreement import Agreement
from core.scoring.detoxify.mode import Mode
from core.scoring.detoxify.private_files import write_whole
from core.scoring.detoxify.record import read_record

_NOTE = "agreement.json"


def note_agreement(folder: Path, mode: Mode, found: Agreement) -> None:
    """Keep the figures of a mode."""
    digest = read_record(folder).digest
    known = {name: asdict(one) for name, one in noted_agreements(folder, digest).items()}
    value = {"digest": digest, "modes": known | {str(mode): asdict(found)}}
    write_whole(folder / _NOTE, json.dumps(value, indent=2).encode())


def noted_agreements(folder: Path, digest: str) -> dict[str, Agreement]:
    """Return the figures of each mode that was measured with these files."""
    try:
        value = json.loads((folder / _NOTE).read_bytes())
        if value["digest"] != digest:
            return {}
        return {
            str(Mode(mode)): Agreement(
                int(one["texts"]),
                float(one["tau"]),
                float(one["overlap"]),
                float(one["largest"]),
                float(one["mean"]),
            )
            for mode, one in value["modes"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
