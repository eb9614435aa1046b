"""Commands of the daily round: what cannot wait, who wrote something, what a decision would do."""

from typing import Annotated, Any

import typer

from core.model import Action, CommentId
from core.services import AuthorFile, DecisionPreview, Round, RoundCounts
from ui.terminal.output import print_json, print_lines, print_queue, say
from ui.terminal.session import Session
from ui.terminal.shapes import decision_json, item_json, time_text


def add(app: typer.Typer, session: Session) -> None:
    """Add the commands to the app."""

    @app.command("round")
    def walk(
        begin: Annotated[bool, typer.Option("--begin", help="Begin a new round.")] = False,
        leave: Annotated[str, typer.Option("--pass", help="Leave this comment as it is.")] = "",
        finish: Annotated[bool, typer.Option("--finish", help="End the round.")] = False,
        limit: Annotated[int, typer.Option(min=1, help="How many rows.")] = 20,
    ) -> None:
        """Show the morning round: what is at risk, back from snooze, new."""
        services = session.writer() if begin or leave or finish else session.reader()
        if leave:
            services.rounds.pass_over(CommentId(leave))
        if finish:
            services.rounds.finish()
        services.inbox.rerank()
        current = services.rounds.begin() if begin else services.rounds.current()
        counts = services.rounds.ahead() if current is None else current.counts
        left = current.remaining[:limit] if current else ()
        items = services.inbox.items([one.comment for one in left])
        if session.is_json:
            kinds = {one.comment: str(one.kind) for one in left}
            rows = [{**item_json(item), "kind": kinds[item.comment.id]} for item in items]
            print_json({**_counts_json(counts), **_round_json(current), "remaining": rows})
            return
        print_queue(items)
        say(_round_words(counts, current))

    @app.command()
    def author(id: Annotated[str, typer.Argument(help="The id of a comment.")]) -> None:
        """Show what this profile knows about who wrote a comment."""
        file = session.reader().authors.file_of(CommentId(id))
        if session.is_json:
            print_json(_author_json(file))
        else:
            print_lines(_author_lines(file))

    @app.command()
    def preview(
        ids: Annotated[list[str], typer.Argument(help="One or more comment ids.")],
        action: Annotated[Action, typer.Option(help="What would be done.")],
    ) -> None:
        """Say what deciding about comments would do, without doing it."""
        found = session.reader().moderation.preview_decision([CommentId(i) for i in ids], action)
        if session.is_json:
            print_json(_preview_json(found))
        else:
            print_lines(_preview_lines(found))


def _counts_json(counts: RoundCounts) -> dict[str, Any]:
    return {
        "at_risk": counts.at_risk,
        "new": counts.new,
        "back": counts.back,
        "since": time_text(counts.since),
    }


def _round_json(current: Round | None) -> dict[str, Any]:
    if current is None:
        return {"started_at": None, "total": 0, "done": 0, "left": 0}
    return {
        "started_at": time_text(current.started_at),
        "total": current.total,
        "done": current.done,
        "left": len(current.remaining),
    }


def _round_words(counts: RoundCounts, current: Round | None) -> str:
    said = f"{counts.at_risk} at risk, {counts.new} new, {counts.back} back from snooze."
    if current is None:
        return f"{said} Begin with: round --begin"
    if current.is_done:
        return f"{said} All {current.total} are done."
    return f"{said} {current.done} of {current.total} done."


def _author_json(file: AuthorFile) -> dict[str, Any]:
    return {
        "name": file.author.name,
        "handle": file.author.handle,
        "is_named": file.is_named,
        "states": {str(state): count for state, count in file.per_state.items()},
        "pending": [one.id for one in file.pending],
        "decisions": [decision_json(one) for one in file.decisions],
        "notes": [
            {"text": one.text, "role": one.role, "at": time_text(one.at), "comment": one.comment}
            for one in file.notes
        ],
        "strikes": [
            {
                "decision": one.decision.id,
                "policy": one.policy,
                "expires_at": time_text(one.expires_at),
                "is_active": one.is_active,
            }
            for one in file.strikes
        ],
    }


def _author_lines(file: AuthorFile) -> list[str]:
    if not file.is_named:
        return ["The source does not name the author of this comment."]
    states = ", ".join(f"{count} {state}" for state, count in file.per_state.items())
    return [
        f"{file.author.name} {file.author.handle}: {states}",
        f"active strikes: {file.active_strikes}, in all: {len(file.strikes)}",
        *[f"  note by {one.role}: {one.text}" for one in file.notes],
        *[f"  waits: {one.id} {one.text[:80]}" for one in file.pending],
    ]


def _preview_json(found: DecisionPreview) -> dict[str, Any]:
    return {
        "action": str(found.action),
        "total": found.total,
        "possible": found.possible,
        "suggested": found.suggested,
        "blocked": [{"why": one.why, "ids": one.ids} for one in found.blocked],
        "exceptions": [{"kind": str(one.kind), "ids": one.ids} for one in found.exceptions],
        "leaves": found.leaves,
        "final": found.final,
        "per_platform": dict(found.per_platform),
    }


def _preview_lines(found: DecisionPreview) -> list[str]:
    return [
        f"{found.action}: {len(found.possible)} of {found.total} possible,"
        f" {found.leaves} would be sent, {found.final} could not be taken back",
        *[f"  not possible for {len(one.ids)}: {one.why}" for one in found.blocked],
        *[f"  look at {len(one.ids)} first: {one.kind}" for one in found.exceptions],
    ]
