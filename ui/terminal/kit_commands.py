"""Commands about what a team keeps at hand: saved views, saved replies, macros."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from core.model import CommentId
from core.services import KitService, Shelf
from core.services.kit.sharing import hand_on, look_into, take_in
from ui.terminal.output import print_json, print_lines, say
from ui.terminal.session import Session
from ui.terminal.shapes import decision_json

ShelfOf = Callable[[KitService], Shelf[Any]]


def add(app: typer.Typer, session: Session) -> None:
    """Add the commands to the app."""
    _group(app, session, "views", "Saved views.", lambda kit: kit.views)
    replies = _group(app, session, "replies", "Saved replies.", lambda kit: kit.replies)
    macros = _group(app, session, "macros", "Several steps at once.", lambda kit: kit.macros)

    @replies.command("fill")
    def fill(
        name: Annotated[str, typer.Argument(help="The name of a saved reply.")],
        comment: Annotated[str, typer.Argument(help="The id of the comment it answers.")],
    ) -> None:
        """Show a reply as it would be sent."""
        reply = session.reader().kit.fill_reply(name, CommentId(comment))
        if session.is_json:
            print_json({"text": reply.text, "lang": reply.lang, "is_fallback": reply.is_fallback})
        else:
            print_lines([reply.text])

    @macros.command("run")
    def run(
        name: Annotated[str, typer.Argument(help="The name of a macro.")],
        ids: Annotated[list[str], typer.Argument(help="One or more comment ids.")],
    ) -> None:
        """Take comments through the steps of a macro."""
        outcome = session.writer().kit.run_macro(name, [CommentId(one) for one in ids])
        if session.is_json:
            print_json({"decisions": [decision_json(one) for one in outcome.decisions]})
        else:
            print_lines(
                [f"{one.id}  {one.action}  comment {one.comment}" for one in outcome.decisions]
            )


def _group(
    app: typer.Typer, session: Session, name: str, words: str, shelf_of: ShelfOf
) -> typer.Typer:
    """Add list, export, import and remove for one kind of thing."""
    group = typer.Typer(help=words, no_args_is_help=True)
    app.add_typer(group, name=name)

    @group.command("list")
    def list_all() -> None:
        """List them."""
        shelf = shelf_of(session.reader().kit)
        for problem in shelf.problems:
            say(problem)
        if session.is_json:
            print_json(shelf.entries())
        else:
            print_lines([one.name for one in shelf.all()])

    @group.command("export")
    def export(out: Annotated[Path, typer.Argument(help="The file to write.")]) -> None:
        """Write all of them to a TOML file for the team; the window takes it in, too."""
        say(f"{hand_on(shelf_of(session.reader().kit), out)} written to {out}.")

    @group.command("import")
    def bring_in(
        path: Annotated[Path, typer.Argument(help="A file of the team.")],
        keep: Annotated[
            bool, typer.Option(help="Keep those here; others of the same name get a number.")
        ] = False,
    ) -> None:
        """Take in a team’s file, all or nothing; others of the same name are replaced."""
        shelf = shelf_of(session.writer().kit)
        report = take_in(shelf, look_into(shelf, path), replaces=not keep)
        if session.is_json:
            print_json({"added": report.added, "replaced": report.replaced, "known": report.known})
        else:
            added, replaced = len(report.added), len(report.replaced)
            say(f"{added} added, {replaced} replaced, {report.known} here already.")

    @group.command("remove")
    def remove(name: Annotated[str, typer.Argument(help="Its name.")]) -> None:
        """Take one away."""
        shelf_of(session.writer().kit).remove(name)

    return group
