"""Memory of the window's process, read from the system after scrolling, deciding, searching."""

from collections.abc import Iterator

from tests.benchmarks.figures import Figure
from tests.benchmarks.windows import Windows


def run(windows: Windows) -> Iterator[Figure]:
    """Measure what is resident; nothing where the system does not tell."""
    found, plain = windows.working(), windows.plain()
    after, at_first = found["memory"], found["settled_memory"]
    if not after:
        return
    yield Figure(
        "memory", "resident after scrolling, deciding, searching", after["VmRSS"], "MB", 300,
        "list of all rows", plain["memory"]["VmRSS"],
    )  # fmt: skip
    yield Figure("memory", "proportional (PSS) at that moment", after["Pss"], "MB")
    yield Figure("memory", "most ever resident", after["VmHWM"], "MB")
    yield Figure("memory", "resident when the window has opened", at_first["VmRSS"], "MB")
    yield Figure("memory", "of which mapped files", at_first["RssFile"], "MB")
