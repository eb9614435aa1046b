"""Commands about the log, backups and the health of the installation."""

from pathlib import Path
from typing import Annotated

import typer

from core.services import restore_newest, utc_now
from ui.terminal.output import print_json, print_lines, say
from ui.terminal.session import Session
from ui.terminal.shapes import checkpoint_json, finding_json, line_json, restored_json


def add(app: typer.Typer, session: Session) -> None:
    """Add the commands to the app."""
    log = typer.Typer(help="The log that proves itself.", no_args_is_help=True)
    app.add_typer(log, name="log")

    @log.command("list")
    def list_entries(
        limit: Annotated[int, typer.Option(min=1, help="How many entries.")] = 100,
    ) -> None:
        """List the newest entries."""
        lines = session.reader().log.entries(limit=limit)
        if session.is_json:
            print_json([line_json(line) for line in lines])
        else:
            print_lines(
                [f"{one.seq}  {one.at:%Y-%m-%d %H:%M}  {one.kind}  {one.summary}" for one in lines]
            )

    @log.command()
    def verify(
        anchor: Annotated[
            list[Path] | None, typer.Option(help="A checkpoint kept elsewhere.")
        ] = None,
    ) -> None:
        """Prove the log; exit 0 only when it is intact."""
        verdict = session.reader().log.verify(anchor or [])
        if session.is_json:
            print_json(verdict.as_json())
        else:
            print_lines([verdict.sentence])
            print_lines([f"entry {p.seq}: {p.what}" for p in verdict.problems])
        if not verdict.ok:
            raise typer.Exit(1)

    @log.command()
    def checkpoint(
        out: Annotated[Path | None, typer.Option(help="Where to write the note.")] = None,
    ) -> None:
        """Write a checkpoint to keep elsewhere."""
        info = session.writer().log.checkpoint(out)
        if session.is_json:
            print_json(checkpoint_json(info))
        else:
            signed = "signed" if info.is_signed else "not signed: there is no system keyring"
            print_lines([f"{info.size} entries, root {info.root_hex} ({signed})"])

    @app.command()
    def backup() -> None:
        """Copy the database into the profile’s backups."""
        made = session.writer().backups.make()
        if session.is_json:
            print_json({"backup": str(made)})
        else:
            print_lines([f"backup: {made}"])

    @app.command()
    def restore(
        anyway: Annotated[
            bool, typer.Option(help="Also from a database that looks healthy.")
        ] = False,
    ) -> None:
        """Go on from the newest backup when the database is damaged."""
        restored = restore_newest(session.profile, utc_now, anyway=anyway)
        if session.is_json:
            print_json(restored_json(restored))
            return
        print_lines([f"The database is now the backup of {restored.at:%Y-%m-%d %H:%M} UTC."])
        print_lines([f"kept: {path}" for path in restored.set_aside])
        say("What came after it is missing: import newer files again and see the history.")

    @app.command()
    def doctor() -> None:
        """Examine versions, storage, secrets, models and disk."""
        findings = session.reader().doctor.examine()
        if session.is_json:
            print_json([finding_json(one) for one in findings])
        else:
            for one in findings:
                advice = f" — {one.advice}" if one.advice else ""
                print_lines([f"{one.state:4}  {one.name}: {one.detail}{advice}"])
        if any(one.state == "bad" for one in findings):
            raise typer.Exit(1)
