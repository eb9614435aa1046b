"""What goes to the terminal: data to stdout, progress and words to stderr."""

import json
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from core.model import QueueItem
from core.safe_text import shown, shown_line
from core.task import Progress, Task

_WIDE = 100
_BAND_STYLE = {"critical": "bold red", "high": "red", "medium": "yellow", "low": "dim"}


def print_json(value: object) -> None:
    """Print one JSON document."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def print_lines(lines: Sequence[str]) -> None:
    """Print lines of text from anywhere, made harmless."""
    for line in lines:
        sys.stdout.write(shown(line) + "\n")


def say(words: str) -> None:
    """Say something that is not data."""
    sys.stderr.write(shown(words) + "\n")


def progress_task() -> Task:
    """Return a task that shows its progress on a terminal, and nothing in a file."""
    return Task(_show_progress if sys.stderr.isatty() else None)


def print_queue(items: Sequence[QueueItem]) -> None:
    """Print ranked comments as a table."""
    table = Table(box=None, pad_edge=False, expand=False)
    for title in ("Id", "Priority", "Where", "Author", "Comment", "Why here"):
        table.add_column(title, overflow="fold")
    for item in items:
        table.add_row(*_cells(item))
    console().print(table)


def console() -> Console:
    """Return a console that never reads markup from texts."""
    width = None if sys.stdout.isatty() else _WIDE + 40
    return Console(file=sys.stdout, markup=False, highlight=False, emoji=False, width=width)


def _cells(item: QueueItem) -> tuple[Text, ...]:
    comment, priority = item.comment, item.priority
    why = ", ".join(f"{part.words} +{part.points:g}" for part in priority.contributions)
    style = _BAND_STYLE[str(priority.band)]
    return (
        Text(comment.id),
        Text(f"{priority.value:.0f} {priority.band}", style=style),
        Text(shown_line(comment.platform, 12)),
        Text(shown_line(comment.author.name or "—", 20)),
        Text(shown_line(comment.text, 90)),
        Text(why or "nothing urgent"),
    )


def _show_progress(progress: Progress) -> None:
    of = f" of {progress.total:,}" if progress.total else ""
    sys.stderr.write(f"\r{progress.done:,}{of} {progress.text}\x1b[K")
