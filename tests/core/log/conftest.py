"""A log of decisions as the app would write it, and the standalone verifier as a module."""

import importlib.util
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest

from core.log import EntryKind, Head, build_entry, commit_value

Row = tuple[int, bytes, bytes]
START = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
VERIFIER = Path(__file__).parents[3] / "resources" / "verifier" / "verify_parapet_log.py"


@pytest.fixture(scope="session")
def write_log() -> Callable[[int], list[Row]]:
    """Writes a log of so many entries: genesis, then decisions."""

    def write(entries: int) -> list[Row]:
        rows: list[Row] = []
        head: Head | None = None
        for number in range(entries):
            entry = build_entry(
                EntryKind.DECISION if head else EntryKind.GENESIS,
                at=START + timedelta(minutes=number),
                actor="Team on duty",
                data={
                    "action": "hide",
                    "author": commit_value("Eve", nonce=number.to_bytes(32)).c,
                    "ppm": number,
                },
                head=head,
            )
            head = entry.head
            rows.append((entry.seq, entry.body, entry.h))
        return rows

    return write


@pytest.fixture(scope="session")
def verifier_path() -> Path:
    """Where the standalone verifier lies."""
    return VERIFIER


@pytest.fixture(scope="session")
def standalone() -> ModuleType:
    """The standalone verifier, loaded as a module."""
    spec = importlib.util.spec_from_file_location("verify_parapet_log", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
