"""Commands that bring data in, rate it, measure and hand it out."""

import csv
import io
import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from core.errors import ExportError, ImportRefusedError
from core.services import Services, TextRater
from ui.terminal.output import json_text, print_json, print_lines, progress_task, say
from ui.terminal.session import Session
from ui.terminal.shapes import export_json, import_json
from ui.terminal.streams import write_out

_BATCH = 500
_NAMED = 20
_MAX_FIELD = 32 * 1024 * 1024


class What(StrEnum):
    """What can be exported."""

    COMMENTS = "comments"
    DECISIONS = "decisions"
    LOG = "log"


def add(app: typer.Typer, session: Session) -> None:
    """Add the commands to the app."""

    @app.command("import")
    def import_files(
        files: Annotated[list[Path], typer.Argument(help="csv, tsv, jsonl or json, also .gz")],
        map: Annotated[list[str] | None, typer.Option(help="Columns, such as text=body")] = None,
        account: Annotated[str | None, typer.Option(help="Whose comments these are.")] = None,
    ) -> None:
        """Bring comments in from files and rank them."""
        services = session.writer()
        reports, refused = [], 0
        for path in files:
            try:
                mapping = services.importing.mapping_from_text(",".join(map or []))
                reports.append(
                    services.importing.run(
                        path, mapping=mapping, account=account, task=progress_task()
                    )
                )
            except ImportRefusedError as error:
                refused += 1
                say(str(error))
        services.scoring.score_waiting(progress_task())
        if session.is_json:
            print_json({"files": [import_json(report) for report in reports]})
        else:
            for report in reports:
                print_lines(
                    [
                        f"{report.file}: {report.rows} rows, {report.added} added, "
                        f"{report.updated} updated, {report.unchanged} unchanged, "
                        f"{report.skipped_count} skipped"
                    ]
                )
                print_lines([f"  line {row.line}: {row.why}" for row in report.skipped[:_NAMED]])
                print_lines([f"  {note}" for note in report.notes])
        if refused:
            raise typer.Exit(1)

    @app.command()
    def export(
        what: Annotated[What, typer.Argument(help="What to write.")],
        out: Annotated[Path, typer.Option(help="The file to write.")],
        format: Annotated[str, typer.Option(help="csv or jsonl")] = "csv",
    ) -> None:
        """Write comments, decisions or the log into a file, with a manifest."""
        report = _exported(session.reader(), what, out, format)
        if session.is_json:
            print_json(export_json(report))
        else:
            print_lines([f"{report.rows} rows in {report.files[0]}", f"proof: {report.manifest}"])

    @app.command()
    def score(
        file: Annotated[str, typer.Argument(help="JSONL or CSV, - for standard input")],
        scorer: Annotated[str, typer.Option(help="Which scorer: see “models list”.")] = "embedded",
    ) -> None:
        """Rate texts that are not stored: one JSON line per row, in order."""
        chosen = session.reader().texts.rater(scorer)
        rows = _texts(file)
        while batch := list(islice(rows, _BATCH)):
            rated = chosen.score([text for _, text in batch])
            for n, (row_id, _) in enumerate(batch):
                _print_scores(
                    row_id, rated.langs[n], bool(rated.supported[n]), chosen, rated.values[n]
                )


def _exported(services: Services, what: What, out: Path, format: str) -> Any:  # noqa: ANN401
    if what is What.COMMENTS:
        return services.exporting.comments(out, format=format, task=progress_task())
    if what is What.DECISIONS:
        return services.exporting.decisions(out, format=format, task=progress_task())
    if format not in ("csv", "jsonl"):
        raise ExportError("The log is exported as jsonl.")
    return services.exporting.log(out)


def _print_scores(
    row_id: str,
    lang: str,
    is_supported: bool,
    scorer: TextRater,
    values: Any,  # noqa: ANN401
) -> None:
    scores = {
        name: None if np.isnan(value) else round(float(value), 6)
        for name, value in zip(scorer.attributes, values, strict=True)
    }
    row = {
        "id": row_id,
        "lang": lang,
        "lang_supported": is_supported,
        "scores": scores,
        "scorer": scorer.name,
        "version": scorer.version,
    }
    write_out(json_text(row) + "\n")


def _texts(file: str) -> Iterator[tuple[str, str]]:
    """Yield (id, text) of each row; a row that is no object with a text counts as empty."""
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise ImportRefusedError(f"“{file}” cannot be read ({error.strerror}).") from error
    text = raw.decode("utf-8-sig", errors="replace")
    if text.lstrip()[:1] == "{":
        for n, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                yield _row(n, line)
        return
    csv.field_size_limit(_MAX_FIELD)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    try:
        if "text" not in (reader.fieldnames or ()):
            raise ImportRefusedError(
                f"“{file}” needs a column “text”, or one JSON object per line."
            )
        for n, row in enumerate(reader, start=1):
            yield str(row.get("id") or n), row["text"] or ""
    except csv.Error as error:
        raise ImportRefusedError(
            f"“{file}” is not a readable table ({error}). Save it as CSV again."
        ) from error


def _row(number: int, line: str) -> tuple[str, str]:
    try:
        row = json.loads(line)
        return str(row.get("id", number)), str(row.get("text", ""))
    except (ValueError, AttributeError, RecursionError):
        say(f"Line {number} is not a JSON object; it is rated as empty.")
        return str(number), ""
