"""The window: how soon it is there, how soon it shows the list, how soon the next comment."""

from collections.abc import Iterator

from tests.benchmarks.figures import Figure, median, p95
from tests.benchmarks.windows import Windows


def run(windows: Windows) -> Iterator[Figure]:
    """Measure starts from the moment just before the process begins."""
    starts, working, plain = windows.starts(), windows.working(), windows.plain()
    empty = windows.empty()
    yield Figure(
        "window", "first paint of the empty window, median",
        median([one["first_paint_ms"] for one in starts + empty]), "ms", 300,
    )  # fmt: skip
    yield Figure(
        "window", "first page of the list painted, median",
        median([one["first_page_ms"] for one in starts]), "ms", 1000,
        "list of all rows", plain["first_page_ms"],
    )  # fmt: skip
    yield Figure(
        "window", "the same without any comment, median",
        median([one["first_page_ms"] for one in empty]), "ms",
    )  # fmt: skip
    yield Figure(
        "window", "list painted after a decision by key, p95", p95(working["list_ms"]), "ms", 16
    )
    yield Figure(
        "window", "next comment painted after a decision by key, p95",
        p95(working["next_item_ms"]), "ms", 16,
    )  # fmt: skip
    yield Figure(
        "window", "the same at five decisions a second, p95", p95(working["hurried_ms"]), "ms", 16
    )
    yield Figure("window", "search by key, list painted, p95", p95(working["search_ms"]), "ms")
