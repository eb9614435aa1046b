"""Services for the screens beside the inbox: the shared fakes with more answers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from core.errors import ExportError, ImportRefusedError, LogBrokenError
from core.model import (
    AccountId,
    Action,
    CommentId,
    DeliveryState,
    ImportReport,
    IncomingComment,
    SkippedRow,
)
from core.settings import Weights
from tests.ui.desktop.factories import NOW
from tests.ui.desktop.fakes import a_delivery, fake_services

COLUMNS = ("body", "user", "when", "hearts")


class FileDesk:
    """Importing as the screens see it; a path may be told to refuse."""

    def __init__(self) -> None:
        self.refusals: dict[str, str] = {}
        self.imported: list[tuple[str, dict[str, str], str | None]] = []
        self.skipped = (SkippedRow(3, "The text is empty."),)
        self.is_endless = False

    def fields(self) -> tuple[Any, ...]:
        names = (
            ("text", "Text", True),
            ("author", "Author", False),
            ("time", "Time", False),
            ("parent", "Answers to", False),
        )
        return tuple(SimpleNamespace(name=n, title=t, is_required=r) for n, t, r in names)

    def preview(self, path: Path) -> Any:
        return self.preview_with(path, {"text": "body", "author": "user"})

    def preview_with(self, path: Path, overrides: Mapping[str, str]) -> Any:
        if path.name in self.refusals:
            raise ImportRefusedError(self.refusals[path.name])
        text = overrides.get("text", "")
        first = IncomingComment("Hello from the reading room", author_name="Ada", created_at=NOW)
        if text != "body":
            first = replace(first, text=f"from {text}")
        return SimpleNamespace(
            path=path,
            shape=SimpleNamespace(format="csv", encoding="utf-8", columns=COLUMNS),
            mapping={field: column for field, column in overrides.items() if column},
            notes=("Times are read as day first.",),
            account_title=path.stem,
            first=(first,) if text else (),
        )

    def run(
        self,
        path: Path,
        *,
        mapping: Mapping[str, str] | None = None,
        account: str | None = None,
        task: Any,
    ) -> ImportReport:
        if path.name in self.refusals:
            raise ImportRefusedError(self.refusals[path.name])
        self.imported.append((path.name, dict(mapping or {}), account))
        task.report(1, 4, "rows")
        while self.is_endless and not task.cancelled:
            task.report(1, None, "rows")
        return ImportReport(
            path.name, 5, 4, 0, 0, self.skipped, len(self.skipped), cancelled=task.cancelled
        )

    def load_samples(self, task: Any) -> tuple[ImportReport, ...]:
        return (ImportReport("samples", 30, 30, 0, 0),)


class LogDesk:
    """The log as the screens see it."""

    def __init__(self) -> None:
        self.is_broken = False
        self.written: list[Path | None] = []

    def verify(self, anchors: Sequence[Path] = ()) -> Any:
        problems = (SimpleNamespace(seq=3, what="the fingerprint does not fit"),)
        sentence = (
            "Entries 0 to 2 are intact. Entry 3 was changed."
            if self.is_broken
            else ("Entries 0 to 41 are intact. They are not anchored yet.")
        )
        return SimpleNamespace(
            ok=not self.is_broken,
            entries=42,
            intact_to=41,
            anchored_to=None,
            problems=problems if self.is_broken else (),
            sentence=sentence,
        )

    def checkpoint(self, out: Path | None = None) -> Any:
        if self.is_broken:
            raise LogBrokenError("Entry 3 of the log was changed. Check the log first.")
        self.written.append(out)
        return SimpleNamespace(path=out, size=42, root_hex="ab" * 32, is_signed=True, at=NOW)

    def last_checkpoint(self) -> Any:
        return None

    def entries(self, **_: Any) -> tuple[Any, ...]:
        return ()


class ExportDesk:
    """Writes one line; a folder that does not exist is refused."""

    def comments(self, out: Path, **_: Any) -> Any:
        if not out.parent.is_dir():
            raise ExportError(f"The folder “{out.parent.name}” is not there. Choose another one.")
        out.write_text("id\n")
        manifest = out.with_name(out.name + ".sha256")
        return SimpleNamespace(
            files=(out,), rows=1, manifest=manifest, sha256={out.name: "ab" * 32}
        )

    decisions = comments

    def log(self, out: Path) -> Any:
        return ExportDesk().comments(out)


def preview_weights(weights: Weights, filter: Any) -> Any:
    """Everything moves when the weight of questions does."""
    if weights.question == Weights().question:
        return SimpleNamespace(moved=0, total=30, band_changes=0, rows=())
    row = SimpleNamespace(
        id=CommentId("1"),
        text="Is the lift working again?",
        before=9,
        after=4,
        priority_before=39.0,
        priority_after=46.0,
    )
    return SimpleNamespace(moved=12, total=30, band_changes=2, rows=(row,))


def screen_services() -> Any:
    """Return services whose answers have the shapes of the contract."""
    services = fake_services()
    services.inbox.preview_weights = preview_weights
    services.history.page = _with_deliveries(services)
    services.importing = FileDesk()
    services.log = LogDesk()
    services.exporting = ExportDesk()
    services.profile = Path("/home/someone/parapet")
    services.scoring.info = lambda: SimpleNamespace(
        name="Embedded",
        version="1.0",
        attributes=("toxicity", "threat"),
        languages=("de", "en"),
        size_bytes=800_000,
    )
    return services


def _with_deliveries(services: Any) -> Any:
    """Give the rows of the history what their decisions owe."""
    page = services.history.page

    def answered(**asked: Any) -> tuple[Any, ...]:
        rows = page(**asked)
        for row in rows:
            row.delivery = services.desk.deliveries.get(row.decision.id)
        return rows

    return answered


def decide(services: Any, count: int = 3, action: Action = Action.HIDE) -> list[Any]:
    """Make decisions as the inbox would; each comment once."""
    made = []
    for number in range(1, count + 1):
        outcome = services.moderation.decide(
            [CommentId(str(number))], action=action, policy="2.4", reason="insults another visitor"
        )
        made.extend(outcome.decisions)
    return made


def owe(services: Any, decision: Any, state: DeliveryState, seconds: int = 0) -> None:
    """Let a decision owe its platform an action."""
    held_until = NOW + timedelta(seconds=seconds)
    delivery = replace(a_delivery(decision, state), held_until=held_until, account=AccountId("1"))
    services.desk.deliveries[decision.id] = delivery
