"""What goes to the terminal: data to stdout, progress and words to stderr."""

import io
import json
import re
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from core.model import QueueItem
from core.safe_text import shown, shown_line
from core.task import Progress, Task
from ui.terminal.streams import say, write_out

__all__ = ["json_text", "print_json", "print_lines", "print_queue", "progress_task", "say"]

_WIDE = 100
# Valid in JSON as they are, yet a terminal may obey them, and no encoding has lone surrogates.
_STEERING = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_BAND_STYLE = {"critical": "bold red", "high": "red", "medium": "yellow", "low": "dim"}


def print_json(value: object) -> None:
    """Print one JSON document."""
    write_out(json_text(value, indent=2) + "\n")


def json_text(value: object, indent: int | None = None) -> str:
    """Return JSON in the letters of the output; what would steer a terminal is escaped in it."""
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    text = json.dumps(value, ensure_ascii=not is_unicode, indent=indent)
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def print_lines(lines: Sequence[str]) -> None:
    """Print lines of text from anywhere, made harmless."""
    for line in lines:
        write_out(shown(line) + "\n")


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
    screen = console()
    screen.print(table)
    write_out(screen.file.getvalue())  # type: ignore[attr-defined] # a StringIO


def console() -> Console:
    """Return a console that writes into memory and never reads markup from texts."""
    is_terminal = sys.stdout.isatty()
    return Console(
        file=io.StringIO(),
        force_terminal=is_terminal,
        markup=False,
        highlight=False,
        emoji=False,
        width=None if is_terminal else _WIDE + 40,
    )


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
