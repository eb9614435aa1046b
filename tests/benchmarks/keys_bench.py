"""Keys: a hundred comments decided in the real window by the keyboard alone, every key counted."""

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.windows import ROOT


def run(comments: int) -> Iterator[Figure]:
    """Work through a round of so many comments in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.keys_probe", str(comments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"The round by keys ended badly:\n{done.stderr[-4000:]}")
    found = json.loads(done.stdout.splitlines()[-1])
    per_item = found["per_item"]
    note = f"{found['letters']} of all keys are letters of replies and of a search"
    yield Figure(
        "keys", f"median keys of {len(per_item)} comments", median(per_item), "keys", 2.0, note=note
    )
    yield Figure("keys", "90th percentile", percentile(per_item, 90), "keys")
    yield Figure("keys", "keys in all", sum(per_item), "keys")
