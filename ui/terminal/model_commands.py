"""Commands about Detoxify's models: which there are, bringing one in, checking, removing."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from core.services import Agreement, FastMode, ModelRow
from ui.terminal.output import print_json, print_lines, progress_task, say
from ui.terminal.session import Session
from ui.terminal.shapes import Json

_MB = 1e6
_THREADS = 2


def add(models: typer.Typer, session: Session) -> None:
    """Add the commands to the group of the models."""

    @models.command("list")
    def list_models() -> None:
        """Show the models that can refine the ranking, and which are here."""
        rows = session.reader().models.rows()
        if session.is_json:
            print_json([_row_json(row) for row in rows])
        else:
            print_lines([_row_line(row) for row in rows])

    @models.command()
    def get(
        name: Annotated[str, typer.Argument(help="original, unbiased, multilingual, …-small")],
    ) -> None:
        """Download a model, or go on with a download that broke off."""
        service = session.writer().models
        for row in service.rows():
            if row.release.model == name and row.installed is None:
                say(f"{row.release.megabytes} MB from {row.release.url.split('/')[2]} …")
        _print_added(session, service.get(name, progress_task()).model)

    @models.command("add")
    def add_model(
        path: Annotated[Path, typer.Argument(help="A .ckpt file, or the folder that holds it.")],
        vocabulary: Annotated[
            Path | None, typer.Option(help="The folder of its vocabulary, if it is another.")
        ] = None,
    ) -> None:
        """Bring a model in from files, for machines without a network."""
        service = session.writer().models
        added = service.add(path, vocabulary=vocabulary, task=progress_task())
        _print_added(session, added.model)

    @models.command()
    def remove(name: Annotated[str, typer.Argument(help="An installed model.")]) -> None:
        """Remove a model and all that was made from it. Scores that it gave stay."""
        freed = session.writer().models.remove(name)
        if session.is_json:
            print_json({"removed": name, "bytes": freed})
        else:
            print_lines([f"Removed {name}: {freed / _MB:,.0f} MB are free again."])

    @models.command()
    def check(name: Annotated[str, typer.Argument(help="An installed model.")]) -> None:
        """Say a model's SHA-256 and how it compares with the detoxify package, if that is here."""
        found = session.reader().models.check(name, threads=_THREADS)
        if session.is_json:
            print_json(asdict(found))
            return
        origin = "a released file" if found.is_release else "not one of the released files"
        print_lines([f"{found.model}: {origin}", f"SHA-256 {found.sha256}"])
        if found.difference is None:
            print_lines([f"not compared: {found.missing}"])
        else:
            print_lines(
                [f"largest difference from Detoxify on {found.texts} texts: {found.difference:.1e}"]
            )

    @models.command()
    def compare(
        name: Annotated[str, typer.Argument(help="An installed model.")],
        mode: Annotated[FastMode, typer.Option(help="The faster mode.")] = FastMode.INT8,
    ) -> None:
        """Measure on your own comments how far a faster mode agrees with the exact scores."""
        found = session.writer().models.compare(name, mode, threads=_THREADS)
        _print_agreement(session, name, mode, found)


def _print_added(session: Session, name: str) -> None:
    row = next(one for one in session.reader().models.rows() if one.release.model == name)
    if session.is_json:
        print_json(_row_json(row))
        return
    print_lines([_row_line(row), f"To see what it would change: models use detoxify-{name}"])
    if row.installed is not None and not row.installed.is_release:
        say("This is not one of the released files; its SHA-256 is noted from now on.")


def _print_agreement(session: Session, name: str, mode: str, found: Agreement) -> None:
    if session.is_json:
        print_json({"model": name, "mode": str(mode), "offered": found.is_enough, **asdict(found)})
        return
    verdict = f"may be used: detoxify-{name}-{mode}" if found.is_enough else "is not offered"
    print_lines(
        [
            f"{found.texts} comments: order agrees {found.tau:.3f} (Kendall), "
            f"top 100 {found.overlap:.0%}, largest difference {found.largest:.3f}, "
            f"mean {found.mean:.4f}",
            f"The mode {mode} {verdict}.",
        ]
    )


def _row_line(row: ModelRow) -> str:
    release, here = row.release, row.installed
    languages = ", ".join(one for one in release.languages if one not in release.untested)
    head = f"{release.model:16} {release.megabytes:>5} MB  {languages}"
    if here is None:
        return f"{head}  not here: models get {release.model}"
    if here.trouble:
        return f"{head}  cannot be used: {here.trouble}"
    return f"{head}  installed, {', '.join(row.modes)}"


def _row_json(row: ModelRow) -> Json:
    release, here = row.release, row.installed
    return {
        "name": release.model,
        "scorer": f"detoxify-{release.model}",
        "megabytes": release.megabytes,
        "languages": list(release.languages),
        "untested_languages": list(release.untested),
        "url": release.url,
        "installed": here is not None and not here.trouble,
        "modes": list(row.modes),
        "sha256": here.sha256 if here else None,
        "is_release": here.is_release if here else None,
        "bytes": here.size if here else 0,
        "trouble": here.trouble if here else "",
    }
