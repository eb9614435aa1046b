"""The command that measures: labelled files, the identity probe, a replayed day."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from core.services import EvaluationReport, OwnReport, ProbeReport, ReplayReport
from ui.terminal.output import print_json, print_lines, progress_task
from ui.terminal.session import Session

_FIGURES = ("roc_auc", "average_precision", "precision_at_100", "calibration_error")
_ORDERS = ("ndcg_at_20", "first_critical", "critical_recall_at_50")


def add(app: typer.Typer, session: Session) -> None:
    """Add the command to the app."""

    @app.command()
    def evaluate(
        files: Annotated[
            list[Path] | None, typer.Argument(help="Labelled files: text, label_toxic 0 or 1.")
        ] = None,
        split: Annotated[str | None, typer.Option(help="Only this split.")] = None,
        replay: Annotated[
            list[Path] | None,
            typer.Option(help="A day to replay: text and grade 0 to 3; or sets, several times."),
        ] = None,
        seed: Annotated[int, typer.Option(help="Which days are drawn from a set.")] = 1,
        mine: Annotated[
            bool, typer.Option("--mine", help="On what was decided here, and disagreed with.")
        ] = False,
    ) -> None:
        """Measure the scorer on labelled data, on a replayed day, or on your own decisions."""
        if not files and not replay and not mine:
            raise typer.BadParameter("Name a labelled file, a day with --replay, or --mine.")
        own = session.reader().own_evaluation.evaluate() if mine else None
        service = session.reader().evaluation
        reports = [service.evaluate(one, split=split, task=progress_task()) for one in files or []]
        probes = service.probe() if reports else []
        day = (
            service.replay(replay, split=split, seed=seed, task=progress_task()) if replay else None
        )
        if session.is_json:
            print_json(_shape(reports, probes, day) | ({"mine": asdict(own)} if own else {}))
        else:
            print_lines([*map(_file_line, reports), *map(_probe_line, probes), *_day_lines(day)])
            print_lines(_own_lines(own))


def _shape(
    reports: list[EvaluationReport], probes: list[ProbeReport], day: ReplayReport | None
) -> dict[str, Any]:
    shape: dict[str, Any] = {"files": [asdict(report) for report in reports]}
    if probes:
        shape["identity"] = [asdict(one) for one in probes]
    if day is not None:
        shape["replay"] = asdict(day)
    return shape


def _own_lines(report: OwnReport | None) -> list[str]:
    if report is None:
        return []
    lines = [
        f"{report.labels} of your comments have a label, {report.positives} of them harmful: "
        f"{report.decisions} by a decision, {report.disagreements} by a disagreement."
    ]
    lines += [
        f"  {one.of}: "
        + "  ".join(f"{name} {_number(getattr(one, name))}" for name in _FIGURES[:3])
        + (
            f"  calibration_error {one.calibration_error:g}"
            if one.calibration_error is not None
            else ""
        )
        for one in report.figures
    ]
    return [*lines, "You decided with this ranking before your eyes, which flatters it a little."]


def _file_line(report: EvaluationReport) -> str:
    parts = [f"{report.file}: {report.rows} rows, {report.positives} positive"]
    parts += [
        f"{name} {_number(getattr(report, name))}{_range(report.intervals.get(name))}"
        for name in _FIGURES
    ]
    if report.unsupported:
        parts.append(f"{report.unsupported} in languages that are not rated")
    return "  ".join(parts)


def _probe_line(one: ProbeReport) -> str:
    groups = ", ".join(f"{name} {share:.0%}" for name, share in one.groups)
    return (
        f"identity {one.lang}: {one.false_alarms:.1%}{_range(one.interval)} of {one.neutral} "
        f"neutral sentences flagged where 80% of {one.hostile} hostile ones are; "
        f"most: {groups or 'none'}"
    )


def _day_lines(day: ReplayReport | None) -> list[str]:
    if day is None:
        return []
    kind = f"{day.days} drawn days" if day.is_drawn else "one day"
    head = f"replay of {day.file}: {kind} of {day.comments} comments, {day.critical} critical"
    return [head, *(_policy_line(policy) for policy in day.policies)]


def _policy_line(policy: Any) -> str:  # noqa: ANN401 - a row of ReplayReport.policies
    if policy.why:
        return f"  {policy.name}: not measured, {policy.why}"
    figures = "  ".join(
        f"{name} {_number(getattr(policy, name))}{_range(policy.intervals.get(name))}"
        for name in _ORDERS
    )
    return f"  {policy.name}: {figures}"


def _number(value: float | None) -> str:
    return "not available (one class only)" if value is None else f"{value:g}"


def _range(interval: tuple[float, float] | None) -> str:
    return f" [{interval[0]:g}, {interval[1]:g}]" if interval else ""
