"""Commands about comments and decisions."""

from typing import Annotated, Any

import typer

from core.errors import DecisionRefusedError
from core.model import AccountId, Action, CommentId, Lane, QueueFilter
from core.services import CommentDetail, Outcome
from ui.terminal.missing_words import SENTENCES
from ui.terminal.output import print_json, print_lines, print_queue, say
from ui.terminal.session import Session
from ui.terminal.shapes import (
    decision_json,
    disagreement_json,
    item_json,
    time_text,
)

_UNTIL = "Snooze until: later, evening, tomorrow, next-week, reply, a day, or a time (ISO 8601)."


def add(app: typer.Typer, session: Session) -> None:
    """Add the commands to the app."""

    @app.command()
    def queue(
        limit: Annotated[int, typer.Option(min=1, help="How many rows.")] = 50,
        lane: Annotated[Lane, typer.Option(help="Which cut of the queue.")] = Lane.EVERYTHING,
        account: Annotated[list[str] | None, typer.Option(help="Only this account.")] = None,
        view: Annotated[str, typer.Option(help="A saved view, instead of lane and account.")] = "",
    ) -> None:
        """Show the ranked inbox."""
        services = session.reader()
        inbox = services.inbox
        accounts = frozenset(AccountId(name) for name in account or ())
        chosen = QueueFilter(lane=lane, accounts=accounts)
        found = inbox.queue(services.kit.views.get(view).filter if view else chosen, limit)
        items = inbox.items(found.ids.tolist())
        if session.is_json:
            print_json([item_json(item) for item in items])
            return
        print_queue(items)
        say(f"{len(items)} of {found.total} open comments.")

    @app.command()
    def show(id: Annotated[str, typer.Argument(help="The id of a comment.")]) -> None:
        """Show one comment with its context."""
        detail = session.reader().inbox.detail(CommentId(id))
        if session.is_json:
            print_json(_detail_json(detail))
        else:
            print_lines(_detail_lines(detail))

    @app.command()
    def decide(
        ids: Annotated[list[str], typer.Argument(help="One or more comment ids.")],
        action: Annotated[Action, typer.Option(help="What to do.")],
        policy: Annotated[str, typer.Option(help="The rule of the house.")] = "",
        reason: Annotated[str, typer.Option(help="Why, in your words.")] = "",
        note: Annotated[str, typer.Option(help="A note for your team.")] = "",
        reply: Annotated[str, typer.Option(help="The text of a reply.")] = "",
        until: Annotated[str, typer.Option(help=_UNTIL)] = "",
        to: Annotated[str, typer.Option(help="The role that gets it; “nobody” takes it.")] = "",
        due: Annotated[str, typer.Option(help="When an escalation is due, said as --until.")] = "",
        choice: Annotated[str, typer.Option(help="Which way, where a platform has several.")] = "",
    ) -> None:
        """Decide about comments."""
        services = session.writer()
        snooze = services.snoozing.until(until) if until else None
        if action is Action.ASSIGN and not to:
            raise DecisionRefusedError("Say to which role: --to ROLE, or --to nobody.")
        outcome = services.moderation.decide(
            [CommentId(one) for one in ids],
            action=action,
            policy=policy,
            reason=reason,
            note=note,
            reply=reply,
            snoozed_until=snooze.at if snooze else None,
            until_reply=snooze.on_reply if snooze else False,
            assignee="" if to == "nobody" else to,
            due_at=services.snoozing.until(due).at if due else None,
            choice=choice,
        )
        _print_outcome(session, outcome)

    @app.command()
    def undo(
        decision: Annotated[str, typer.Argument(help="A decision’s id, or its beginning.")],
    ) -> None:
        """Undo a decision."""
        _print_outcome(session, session.writer().moderation.undo(decision))


def _print_outcome(session: Session, outcome: Outcome) -> None:
    if session.is_json:
        print_json({"decisions": [decision_json(one) for one in outcome.decisions]})
        return
    for one in outcome.decisions:
        print_lines([f"{one.id}  {one.action}  comment {one.comment} is {one.state_after}"])


def _detail_json(detail: CommentDetail) -> dict[str, Any]:
    return {
        **item_json(detail.item),
        "own_post": detail.own_post.text if detail.own_post else None,
        "before": [one.comment.text for one in detail.before],
        "after": [one.comment.text for one in detail.after],
        "replies_total": detail.replies_total,
        "author_summary": {
            "handle": detail.author.author.handle,
            "comments": detail.author.comments,
            "approved": detail.author.approved,
            "hidden": detail.author.hidden,
            "deleted": detail.author.deleted,
            "also_open": detail.author.also_open,
            "first_seen": time_text(detail.author.first_seen),
        },
        "decisions": [decision_json(one) for one in detail.decisions],
        "words": [
            {"start": w.start, "end": w.end, "attribute": str(w.attribute), "weight": w.weight}
            for w in detail.words
        ],
        "disagreements": [disagreement_json(one) for one in detail.disagreements],
        "not_available": [*_lesser(detail), *(SENTENCES[one] for one in detail.not_available)],
    }


def _detail_lines(detail: CommentDetail) -> list[str]:
    comment, priority = detail.item.comment, detail.item.priority
    lines = [
        f"Comment {comment.id} · {comment.platform} · {comment.author.name or 'no name'}"
        f" · {time_text(comment.created_at) or 'no time'} · {comment.state}",
        "",
    ]
    if detail.own_post:
        lines += [f"Under your post: {detail.own_post.text}", ""]
    lines += [f"  earlier · {one.comment.author.name}: {one.comment.text}" for one in detail.before]
    lines += [comment.text, ""]
    lines += [f"  answer · {one.comment.author.name}: {one.comment.text}" for one in detail.after]
    lines += [f"Priority {priority.value:g}, {priority.band}"]
    lines += [f"  {part.words} +{part.points:g}" for part in priority.contributions]
    lines += [f"  {said}" for said in _lesser(detail)]
    lines += [f"  {SENTENCES[one]}" for one in detail.not_available]
    author = detail.author
    lines += [
        f"Author: {author.comments} comments here, {author.approved} approved,"
        f" {author.hidden} hidden, {author.deleted} deleted, {author.also_open} more open"
    ]
    lines += [f"Disagreed: {one.attribute} should be {one.should}" for one in detail.disagreements]
    lines += [
        f"Decided: {one.action} at {time_text(one.decided_at)} ({one.id})"
        for one in detail.decisions
    ]
    return lines


def _lesser(detail: CommentDetail) -> list[str]:
    return [
        f"{one.scorer.name} counts {one.share:.0%} in this language, which it was not measured for."
        for one in detail.lesser_voices
    ]
