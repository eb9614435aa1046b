"""Importing: a file is looked at, confirmed, then streamed into the profile in batches."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from core.errors import ImportRefusedError, TaskCancelledError
from core.importing import (
    FIELDS,
    ColumnMapping,
    FileShape,
    ImportField,
    Tally,
    check_mapping,
    mapping_from_text,
    propose_mapping,
    read_comments,
    sniff,
)
from core.log import EntryKind
from core.model import Account, AccountId, ImportReport, IncomingComment, SkippedRow
from core.safe_text import storable
from core.services.journal import Journal
from core.services.samples import load_samples, moved
from core.storage.accounts import account_of_content, add_import, ensure_account
from core.storage.engine import Connection
from core.storage.incoming import Intake, take_in
from core.storage.store import Store
from core.task import Task

BATCH = 5_000
SHOWN_ROWS = 20
#: Skipped rows that a report names; the rest is counted.
NAMED_SKIPS = 1_000
_FILE_PLATFORM = "file"
_SUFFIXES = re.compile(r"\.(csv|tsv|txt|jsonl|ndjson|json|gz)$", re.IGNORECASE)
_COPY_MARKS = re.compile(
    r"([\s_.-]*(\(\d+\)|\d{4}[-_.]?\d{2}[-_.]?\d{2}|\d+|copy|kopie|export))+$", re.IGNORECASE
)
Read = Iterator[tuple[int, IncomingComment | SkippedRow]]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file would bring in; nothing has been stored."""

    path: Path
    shape: FileShape
    mapping: Mapping[str, str]
    notes: tuple[str, ...]
    account_title: str
    first: tuple[IncomingComment, ...]


@dataclass(frozen=True, slots=True)
class _Target:
    account: AccountId
    title: str
    platform: str


class ImportingService:
    """Brings files in. Safe to use from any thread; imports run one after another."""

    def __init__(self, store: Store, journal: Journal, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock

    def fields(self) -> tuple[ImportField, ...]:
        """Return what a column can be mapped to."""
        return FIELDS

    def mapping_from_text(self, text: str) -> dict[str, str]:
        """Read “text=body,time=when”; "" is no mapping. Raises ImportRefusedError."""
        return mapping_from_text(text) if text else {}

    def preview(self, path: Path) -> ImportPreview:
        """Look at a file. Raises ImportRefusedError with one sentence if it cannot be read."""
        shape = sniff(path)
        return self._preview(shape, propose_mapping(shape))

    def preview_with(self, path: Path, overrides: Mapping[str, str]) -> ImportPreview:
        """Look at a file with some columns said by the person (“” takes a column away)."""
        shape = sniff(path)
        return self._preview(shape, _overridden(shape, overrides))

    def run(
        self,
        path: Path,
        *,
        mapping: Mapping[str, str] | None = None,
        account: str | None = None,
        task: Task,
    ) -> ImportReport:
        """Bring a file in. `mapping` overrides columns; rows stay when the task is cancelled."""
        shape = sniff(path)
        chosen = _overridden(shape, mapping or {})
        if not chosen.mapping.get("text"):
            raise ImportRefusedError(
                "No column of “{name}” looks like comment texts. Say which one it is, such as "
                "--map text=COLUMN.",
                name=path.name,
            )
        digest = _sha256(path)
        target = self._target(path, digest, account)
        tally = Tally()
        rows = read_comments(shape, chosen, task, now=self._clock(), tally=tally)
        report = self._store_rows(path, digest, target, rows, task)
        return replace(report, notes=(*chosen.notes, *tally.sentences()))

    def load_samples(self, task: Task) -> tuple[ImportReport, ...]:
        """Bring in the sample comments, moved to the last seven days."""
        samples = load_samples()
        shift = samples.shift(self._clock())
        reports = []
        for sample in samples.files:
            shape = sniff(sample.path)
            rows = read_comments(shape, propose_mapping(shape), task, now=self._clock())
            later = ((n, moved(r, shift) if isinstance(r, IncomingComment) else r) for n, r in rows)
            target = _Target(AccountId(f"sample-{sample.platform}"), sample.title, sample.platform)
            reports.append(self._store_rows(sample.path, _sha256(sample.path), target, later, task))
        return tuple(reports)

    def _preview(self, shape: FileShape, chosen: ColumnMapping) -> ImportPreview:
        first: tuple[IncomingComment, ...] = ()
        if chosen.mapping.get("text"):
            rows = read_comments(shape, chosen, Task(), now=self._clock())
            good = (row for _, row in islice(rows, 200) if isinstance(row, IncomingComment))
            first = tuple(islice(good, SHOWN_ROWS))
        return ImportPreview(
            shape.path,
            shape,
            chosen.mapping,
            (*chosen.notes, *chosen.losses),
            family_of(shape.path),
            first,
        )

    def _target(self, path: Path, digest: str, account: str | None) -> _Target:
        """Decide whose comments these are: what was said, the same content, or the name."""
        if account is None:
            known = account_of_content(self._store.read(), digest)
            if known is not None:
                return _target_again(*known)
        title = storable(account or family_of(path))
        return _Target(AccountId(title), title, _FILE_PLATFORM)

    def _store_rows(
        self,
        path: Path,
        digest: str,
        target: _Target,
        rows: Iterable[tuple[int, IncomingComment | SkippedRow]],
        task: Task,
    ) -> ImportReport:
        name = storable(path.name)  # a file may have a name that is no text
        sink = _Sink(self._store, self._journal, self._clock(), name, digest, target)
        cancelled = False
        try:
            for line, row in rows:
                sink.take(line, row)
                if sink.is_full:
                    sink.flush()
                    task.check()
        except TaskCancelledError:
            cancelled = True
        return sink.finish(cancelled)


class _Sink:
    """Collects rows by platform and stores them batch by batch."""

    def __init__(
        self,
        store: Store,
        journal: Journal,
        at: datetime,
        name: str,
        digest: str,
        target: _Target,
    ) -> None:
        self._store = store
        self._journal = journal
        self._at = at
        self._name = name
        self._digest = digest
        self._target = target
        self._rows = 0
        self._skipped: list[SkippedRow] = []
        self._skipped_count = 0
        self._batch: list[tuple[int, IncomingComment]] = []
        self._intakes: dict[str, Intake] = {}

    @property
    def is_full(self) -> bool:
        """Whether a batch is ready to be stored."""
        return len(self._batch) >= BATCH

    def take(self, line: int, row: IncomingComment | SkippedRow) -> None:
        """Take a row in; bad ones are counted and named."""
        self._rows += 1
        if isinstance(row, SkippedRow):
            self._skip(row)
        else:
            self._batch.append((line, row))

    def flush(self) -> None:
        """Store what was collected, in one transaction."""
        batch, self._batch = self._batch, []
        if batch:
            self._store.write(partial(self._put, batch))
        self._name_skipped()

    def finish(self, cancelled: bool) -> ImportReport:
        """Store the rest together with the log's entry, so that neither is without the other."""
        batch, self._batch = self._batch, []
        self._store.write(partial(self._put_last, batch, cancelled))
        self._name_skipped()
        return self._report(cancelled)

    def _put_last(
        self, batch: Sequence[tuple[int, IncomingComment]], cancelled: bool, tx: Connection
    ) -> None:
        self._put(batch, tx)
        report = self._report(cancelled)
        if report.added or report.updated:
            self._note(report, tx)

    def _name_skipped(self) -> None:
        for intake in self._intakes.values():
            for skipped in intake.skipped:
                self._skip(skipped)
            intake.skipped.clear()

    def _report(self, cancelled: bool) -> ImportReport:
        intakes = self._intakes.values()
        return ImportReport(
            file=self._name,
            rows=self._rows,
            added=sum(intake.added for intake in intakes),
            unchanged=sum(intake.unchanged for intake in intakes),
            updated=sum(intake.updated for intake in intakes),
            skipped=tuple(self._skipped),
            skipped_count=self._skipped_count + sum(len(intake.skipped) for intake in intakes),
            cancelled=cancelled,
        )

    def _put(self, batch: Sequence[tuple[int, IncomingComment]], tx: Connection) -> None:
        per_platform: dict[str, list[tuple[int, IncomingComment]]] = {}
        for line, row in batch:
            per_platform.setdefault(row.platform.strip().lower(), []).append((line, row))
        for platform, rows in per_platform.items():
            if platform not in self._intakes:
                self._intakes[platform] = self._begin(tx, platform)
            take_in(tx, self._intakes[platform], rows)

    def _begin(self, tx: Connection, platform: str) -> Intake:
        target = self._target
        is_named = bool(platform) and target.platform == _FILE_PLATFORM
        suffix = (
            f" ({platform})" if is_named and not target.account.endswith(f"({platform})") else ""
        )
        account = Account(
            AccountId(target.account + suffix),
            platform or target.platform,
            target.title + suffix,
        )
        number = ensure_account(tx, account)
        import_id = add_import(
            tx,
            sha256=self._digest,
            name=self._name,
            family=target.title,
            account=number,
            at=self._at,
        )
        return Intake(number, import_id, self._at)

    def _note(self, report: ImportReport, tx: Connection) -> None:
        self._journal.write(
            tx,
            EntryKind.IMPORT,
            {
                "sha256": self._digest,
                "rows": report.rows,
                "added": report.added,
                "updated": report.updated,
                "unchanged": report.unchanged,
                "skipped": report.skipped_count,
                "cancelled": report.cancelled,
            },
            personal={"file": report.file},
        )

    def _skip(self, row: SkippedRow) -> None:
        self._skipped_count += 1
        if len(self._skipped) < NAMED_SKIPS:
            self._skipped.append(row)


def _target_again(account: Account, family: str) -> _Target:
    """Return where the same content went before; each platform of a file has its own account."""
    if account.id in (family, f"{family} ({account.platform})"):
        return _Target(AccountId(family), family, _FILE_PLATFORM)
    return _Target(account.id, account.title, account.platform)  # the samples


def family_of(path: Path) -> str:
    """Return the name that exports of the same source share: no date, number or “copy”."""
    name = path.name
    while _SUFFIXES.search(name):
        name = _SUFFIXES.sub("", name)
    return _COPY_MARKS.sub("", name).strip() or name or "comments"


def _overridden(shape: FileShape, overrides: Mapping[str, str]) -> ColumnMapping:
    proposed = propose_mapping(shape)
    if not overrides:
        return proposed
    check_mapping(shape, {field: column for field, column in overrides.items() if column})
    taken = set(overrides.values())
    kept = {field: column for field, column in proposed.mapping.items() if column not in taken}
    merged = {**kept, **overrides}
    return ColumnMapping(
        {field: column for field, column in merged.items() if column},
        proposed.notes,
        proposed.losses,
    )


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ImportRefusedError(
            "“{path}” cannot be read ({why}). Check the file, then try again.",
            path=path,
            why=error.strerror,
        ) from error
