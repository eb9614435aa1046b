"""Exports: comments, decisions and the log as files, with a manifest that proves them."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO, TypeVar

from core.errors import ExportError
from core.log import EntryKind, log_lines
from core.model import Comment, QueueFilter
from core.said import Sentence
from core.services.board import Board
from core.services.inbox import InboxService
from core.services.journal import Journal
from core.services.spreadsheet import safe_cell
from core.services.views import ExportReport
from core.services.whole_file import Draft, written_whole
from core.storage import comments, decisions, log_rows
from core.storage.store import Store
from core.task import Task

FORMATS = ("csv", "jsonl")
_PAGE = 500
Row = Mapping[str, Any]
T = TypeVar("T")


class ExportingService:
    """Writes exports: complete or not at all. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        board: Board,
        inbox: InboxService,
        journal: Journal,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._board = board
        self._inbox = inbox
        self._journal = journal
        self._clock = clock

    def comments(
        self, out: Path, *, format: str, filter: QueueFilter | None = None, task: Task
    ) -> ExportReport:
        """Write the comments that a filter lets through (all without one), most urgent first."""
        chosen = filter or QueueFilter(states=frozenset())
        return self._export("comments", out, format, self._comment_rows(chosen, task))

    def decisions(self, out: Path, *, format: str, task: Task) -> ExportReport:
        """Write every decision, oldest first, with the comment it was about."""
        return self._export("decisions", out, format, self._decision_rows(task))

    def log(self, out: Path) -> ExportReport:
        """Write the log as the standalone verifier reads it."""

        def lines() -> Iterator[str]:
            with self._store.snapshot() as connection:
                yield from log_lines(log_rows.all_rows(connection))

        return self._written("log", out, "jsonl", lines(), _write_lines)

    def _export(self, what: str, out: Path, format: str, rows: Iterable[Row]) -> ExportReport:
        if format not in FORMATS:
            raise ExportError(
                "“{format}” is not an export format. Choose csv or jsonl.", format=format
            )
        return self._written(
            what, out, format, rows, _write_csv if format == "csv" else _write_jsonl
        )

    def _written(
        self,
        what: str,
        out: Path,
        format: str,
        rows: Iterable[T],
        write: Callable[[TextIO, Iterable[T]], None],
    ) -> ExportReport:
        """Write the rows and their manifest, both or none."""
        draft = Draft(out, self._store.folder)
        proof = Draft(out.with_name(out.name + ".manifest.json"), self._store.folder)
        count, digest = 0, ""

        def counted() -> Iterator[T]:
            nonlocal count
            for row in rows:
                count += 1
                yield row

        def work() -> None:
            nonlocal digest
            draft.write(lambda file: write(file, counted()))
            digest = draft.sha256()
            content = {
                "what": what,
                "format": format,
                "rows": count,
                "written_at": _time(self._clock()),
                "files": [{"file": out.name, "bytes": draft.size, "sha256": digest}],
            }
            proof.write(lambda file: _write_json(file, content))

        written_whole(draft, work, proof)
        self._note({"what": what, "format": format, "rows": count, "sha256": digest})
        return ExportReport((out,), count, proof.target, {out.name: digest})

    def _note(self, data: Mapping[str, str | int]) -> None:
        if self._store.is_read_only:  # beside an open window nothing may be written
            return
        self._store.write(lambda tx: self._journal.write(tx, EntryKind.EXPORT, data))

    def _comment_rows(self, chosen: QueueFilter, task: Task) -> Iterator[Row]:
        ids = self._board.ids_in_order(chosen)
        for start in range(0, len(ids), _PAGE):
            task.check()
            for item in self._inbox.items([int(n) for n in ids[start : start + _PAGE]]):
                yield {
                    **_comment_row(item.comment),
                    "lang": item.lang,
                    "priority": item.priority.value,
                    "band": str(item.priority.band),
                    "lane": str(item.priority.lane),
                    "contributions": [
                        {"name": part.name, "points": part.points}
                        for part in item.priority.contributions
                    ],
                    "scores": {str(s.attribute): s.value for s in item.scores},
                }
            task.report(min(start + _PAGE, len(ids)), len(ids), Sentence("comments written"))

    def _decision_rows(self, task: Task) -> Iterator[Row]:
        with self._store.snapshot() as connection:
            after = 0
            while page := decisions.decisions_after(connection, after, _PAGE):
                task.check()
                texts = comments.comments_by_id(connection, [int(one.comment) for _, one in page])
                for key, one in page:
                    after = key
                    comment = texts.get(int(one.comment))
                    yield {
                        "id": one.id,
                        "comment": one.comment,
                        "action": str(one.action),
                        "decided_at": _time(one.decided_at),
                        "actor": one.actor,
                        "state_before": str(one.state_before),
                        "state_after": str(one.state_after),
                        "policy": one.policy,
                        "reason": one.reason,
                        "note": one.note,
                        "reply": one.reply,
                        "reverses": one.reverses or "",
                        "undone": one.is_reversed,
                        "priority": one.priority,
                        "log_seq": one.log_seq,
                        "platform": comment.platform if comment else "",
                        "remote_id": comment.remote_id if comment else "",
                        "author": comment.author.name if comment else "",
                        "text": comment.text if comment else "",
                    }


def _comment_row(comment: Comment) -> dict[str, Any]:
    return {
        "id": comment.id,
        "account": comment.account,
        "platform": comment.platform,
        "remote_id": comment.remote_id,
        "parent_remote_id": comment.parent_remote_id or "",
        "author": comment.author.name,
        "author_handle": comment.author.handle,
        "text": comment.text,
        "created_at": _time(comment.created_at) if comment.created_at else "",
        "url": comment.url,
        "likes": comment.likes,
        "replies": comment.replies,
        "flags": comment.flags,
        "state": str(comment.state),
    }


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _write_csv(file: TextIO, rows: Iterable[Row]) -> None:
    writer: Any = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(file, list(row), quoting=csv.QUOTE_ALL)
            writer.writeheader()
        writer.writerow({name: safe_cell(_cell(value)) for name, value in row.items()})


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _write_json(file: TextIO, content: Row) -> None:
    file.write(json.dumps(content, indent=2) + "\n")


def _write_jsonl(file: TextIO, rows: Iterable[Row]) -> None:
    for row in rows:
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _write_lines(file: TextIO, lines: Iterable[str]) -> None:
    file.writelines(lines)
