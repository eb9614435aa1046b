"""The commands: one line each on top of the services. Exit 0 ok, 1 refused, 2 wrong use."""

from collections.abc import Callable, Sequence
from pathlib import Path

import typer

from core.services import Services
from ui.terminal import (
    account_commands,
    data_commands,
    kit_commands,
    log_commands,
    measure_commands,
    model_commands,
    queue_commands,
    round_commands,
    scorer_commands,
)
from ui.terminal.first_round import first_round
from ui.terminal.session import Session
from ui.terminal.streams import guarded

OpenServices = Callable[[Path, bool], Services]


def run(argv: Sequence[str], *, open_services: OpenServices) -> int:
    """Run a command line; returns the exit code. `open_services` takes profile and read_only."""
    words, profile, is_json = _globals(argv)
    session = Session(profile, is_json, open_services)
    try:
        return guarded(lambda: _app(session)(words, prog_name="parapet") or 0)
    finally:
        session.close()


def run_first_round(profile: Path, *, open_services: OpenServices) -> int:
    """Show the ranked queue without a screen; returns the exit code."""
    session = Session(profile, False, open_services)
    try:
        return guarded(lambda: first_round(session.writer()))
    finally:
        session.close()


def _app(session: Session) -> typer.Typer:
    app = typer.Typer(
        name="parapet",
        help="A ranked comment inbox that explains itself and proves its log. "
        "Options for every command: --profile DIR, --json.",
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(_nothing)
    queue_commands.add(app, session)
    account_commands.add(app, session)
    round_commands.add(app, session)
    kit_commands.add(app, session)
    data_commands.add(app, session)
    measure_commands.add(app, session)
    log_commands.add(app, session)
    models = typer.Typer(help="The scorers that rank.", no_args_is_help=True)
    app.add_typer(models, name="models")
    model_commands.add(models, session)
    scorer_commands.add(models, session)
    scorer_commands.add_disagree(app, session)
    return app


def _nothing() -> None:
    """Rank comments, decide about them, prove what was decided."""


def _globals(argv: Sequence[str]) -> tuple[list[str], Path | None, bool]:
    """Take --profile and --json out, wherever they stand."""
    words: list[str] = []
    profile: Path | None = None
    is_json = False
    rest = iter(argv)
    for word in rest:
        name, has_value, value = word.partition("=")
        if word == "--json":
            is_json = True
        elif name == "--profile":
            profile = Path(value if has_value else next(rest, ".")).expanduser()
        else:
            words.append(word)
    return words, profile, is_json
