"""Commands about the scorers that rank: try one out, see what it changes, put it in force."""

import re
from dataclasses import asdict
from typing import Annotated

import typer

from core.errors import SettingsError
from core.model import Attribute, CommentId, Should
from core.services import Blend, CalibrationProposal, DriftReport, DriftRow, Services
from ui.terminal.output import print_json, print_lines, progress_task, say
from ui.terminal.session import Session
from ui.terminal.shapes import Json, disagreement_json

_RATED_FOR_REPORT = 2_000
_TEXT = 70
_SHARE = re.compile(r"(\*|[a-z]{2,3})=([0-9.]{1,8})")


def add(models: typer.Typer, session: Session) -> None:
    """Add the commands to the group of the models."""

    @models.command()
    def use(
        name: Annotated[str, typer.Argument(help="An installed model, or “embedded” alone.")],
        rate: Annotated[
            int, typer.Option(min=0, help="How many urgent comments to rate for the report.")
        ] = _RATED_FOR_REPORT,
        apply: Annotated[bool, typer.Option("--apply", help="Rank with it from now on.")] = False,
    ) -> None:
        """Say what ranking with a model would change; with --apply, change it."""
        services = session.writer()
        if name == "embedded":
            blend = services.scorers.without_second()
            if apply:
                services.scorers.choice.choose(None)
        else:
            services.scorers.try_out(name)
            services.scoring.refine(progress_task(), most=rate)
            blend = services.scorers.candidate()
        _report(session, services, blend, apply, f"models use {name} --apply")

    @models.command()
    def weights(
        shares: Annotated[
            list[str] | None,
            typer.Argument(help="Such as de=0.4 or *=0.8 (all other languages)."),
        ] = None,
        apply: Annotated[bool, typer.Option("--apply", help="Put them in force.")] = False,
    ) -> None:
        """Show or change how much the second scorer counts per language."""
        services = session.writer() if shares else session.reader()
        blend = services.scorers.blending.current
        if not shares:
            _print_blend(session, blend)
            return
        blend = services.scorers.with_shares(blend, dict(map(_share, shares)))
        _report(session, services, blend, apply, f"models weights {' '.join(shares)} --apply")

    @models.command()
    def rate(
        most: Annotated[int | None, typer.Option(min=1, help="Only so many, urgent first.")] = None,
    ) -> None:
        """Let the chosen model rate what waits, the most urgent comments first."""
        services = session.writer()
        refined = services.scoring.refine(progress_task(), most)
        overview = services.scorers.overview()
        found = {
            "refined": refined,
            "rated": overview.rated,
            "comments": overview.comments,
            "set_aside": overview.set_aside,
        }
        if session.is_json:
            print_json(found)
        else:
            print_lines([f"{refined:,} comments rated now, {overview.rated:,} in all."])

    @models.command()
    def calibrate(
        apply: Annotated[bool, typer.Option("--apply", help="Use what was learnt.")] = False,
        reset: Annotated[bool, typer.Option("--reset", help="Forget it, exactly.")] = False,
    ) -> None:
        """Learn from your decisions how likely a score means harm; shown before it is used."""
        services = session.writer() if apply or reset else session.reader()
        if reset:
            services.scorers.use(services.scorers.with_calibration(None))
            _print_blend(session, services.scorers.blending.current)
            return
        proposal = services.own_evaluation.propose_calibration()
        if not session.is_json:
            print_lines(_proposal_lines(proposal))
        blend = services.scorers.with_calibration(proposal.line)
        _report(
            session,
            services,
            blend,
            apply,
            "models calibrate --apply",
            {"learnt": asdict(proposal)},
        )

    @models.command()
    def status() -> None:
        """Show which scorers rank, who is tried out, and how far it is."""
        _print_status(session, session.reader())

    @models.command()
    def retry() -> None:
        """Try the texts again that a scorer could not rate."""
        count = session.writer().scorers.try_set_aside_again()
        if session.is_json:
            print_json({"again": count})
        else:
            print_lines([f"{count:,} comments will be tried again: models rate"])


def add_disagree(app: typer.Typer, session: Session) -> None:
    """Add the command that says a score is wrong."""

    @app.command()
    def disagree(
        id: Annotated[str, typer.Argument(help="The id of a comment.")],
        attribute: Annotated[
            Attribute | None, typer.Option(help="Which score; else what weighs most.")
        ] = None,
        should: Annotated[
            Should | None, typer.Option(help="What it should be; else the opposite.")
        ] = None,
        withdraw: Annotated[bool, typer.Option("--withdraw", help="Take it back.")] = False,
    ) -> None:
        """Say that a score is wrong: kept here as a label, changes nothing by itself."""
        service = session.writer().disagreement
        comment = CommentId(id)
        if withdraw:
            service.withdraw(comment, attribute or Attribute.TOXICITY)
        else:
            service.disagree(comment, attribute=attribute, should=should)
        said = service.on(comment)
        if session.is_json:
            print_json({"id": id, "disagreements": [disagreement_json(one) for one in said]})
        else:
            print_lines([f"{one.attribute} should be {one.should}" for one in said])


def _report(
    session: Session,
    services: Services,
    blend: Blend,
    apply: bool,
    how: str,
    more: Json | None = None,
) -> None:
    report = services.scorers.drift(blend)
    if apply:
        services.scorers.use(blend)
    if session.is_json:
        found = {"applied": apply, "blend": blend_json(blend), **drift_json(report)}
        print_json(found | (more or {}))
        return
    print_lines(_drift_lines(blend, report))
    if apply:
        say("The queue is ranked so from now on.")
    else:
        say(f"Nothing has changed yet. To put it in force: {how}")


def blend_json(blend: Blend) -> Json:
    """Return who counts, and how much."""
    second, line = blend.second, blend.calibration
    return {
        "second": {"scorer": second.name, "version": second.version} if second else None,
        "shares": {**blend.shares, "*": blend.otherwise},
        "calibration": (
            {"slope": line.slope, "offset": line.offset, "labels": line.labels} if line else None
        ),
    }


def drift_json(report: DriftReport) -> Json:
    """Return what would change in the queue."""

    def row(one: DriftRow) -> Json:
        return {"id": one.id, "text": one.text, "before": one.before, "after": one.after}

    return {
        "waiting": report.waiting,
        "rated": report.rated,
        "moved": report.moved,
        "crossing": report.crossing,
        "bands": [
            {
                "before": str(move.before),
                "after": str(move.after),
                "count": move.count,
                "examples": [row(one) for one in move.examples],
            }
            for move in report.moves
        ],
        "most_moved": [row(one) for one in report.most_moved],
    }


def _drift_lines(blend: Blend, report: DriftReport) -> list[str]:
    who = f"{blend.second.name} {blend.second.version}" if blend.second else "no second scorer"
    lines = [f"With {who}, of {report.waiting:,} comments that wait:"]
    if blend.second:
        lines.append(f"  {report.rated:,} are rated by it so far; the others follow.")
    lines.append(f"  {report.moved:,} would change their priority, {report.crossing:,} their band.")
    for move in report.moves:
        lines.append(f"  {move.before} → {move.after}: {move.count:,}")
        lines += [_moved(one) for one in move.examples]
    if report.most_moved:
        lines += ["Most moved:", *(_moved(one) for one in report.most_moved[:10])]
    return lines


def _proposal_lines(one: CalibrationProposal) -> list[str]:
    verdict = "better" if one.is_better else "no better"
    return [
        f"Learnt from {one.line.labels} labels, {one.positives} of them harmful.",
        "On labels that it did not see it is "
        f"{verdict}: calibration error {one.error_before:g} → {one.error_after:g}, "
        f"log loss {one.log_loss_before:g} → {one.log_loss_after:g}.",
    ]


def _moved(row: DriftRow) -> str:
    text = " ".join(row.text.split())
    shown = text if len(text) <= _TEXT else text[: _TEXT - 1] + "…"
    return f"    {row.id}: {row.before:g} → {row.after:g}  {shown}"


def _print_blend(session: Session, blend: Blend) -> None:
    if session.is_json:
        print_json(blend_json(blend))
        return
    if blend.calibration is not None:
        print_lines([f"Calibrated by {blend.calibration.labels} labels of yours."])
    if blend.second is None:
        print_lines(["The embedded scorer ranks alone."])
        return
    print_lines([f"{blend.second.name} {blend.second.version} counts:"])
    print_lines([f"  {lang}: {share:.0%}" for lang, share in sorted(blend.shares.items())])
    print_lines([f"  all other languages that it knows: {blend.otherwise:.0%}"])


def _print_status(session: Session, services: Services) -> None:
    now = services.scorers.overview()
    if session.is_json:
        print_json(
            {
                "first": {"scorer": now.first.name, "version": now.first.version},
                "blend": blend_json(now.blend),
                "installed": [one.key for one in now.installed],
                "chosen": now.chosen_key or None,
                "in_force": now.is_in_force,
                "comments": now.comments,
                "rated": now.rated,
                "set_aside": now.set_aside,
            }
        )
        return
    print_lines([f"First: {now.first.name} {now.first.version}"])
    _print_blend(session, now.blend)
    if now.chosen_key and not now.is_in_force:
        print_lines([f"Tried out: {now.chosen_key}, not in force."])
    if now.chosen_key:
        print_lines([f"It has rated {now.rated:,} of {now.comments:,} comments."])
    if now.set_aside:
        print_lines([f"{now.set_aside:,} could not be rated. To try again: models retry"])


def _share(word: str) -> tuple[str, float]:
    found = _SHARE.fullmatch(word)
    try:
        return (found[1], float(found[2])) if found else ("", -1.0)
    except ValueError:
        raise SettingsError(f"“{word[:20]}” is no share. Write it like de=0.4.") from None
