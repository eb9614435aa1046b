"""The replayed day: the order in which each policy would have shown its comments."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import ImportRefusedError
from core.importing.labelled import GRADE, HIGHEST_GRADE, LABEL, LabelledRow, read_labelled
from core.ranking.figures import (
    Interval,
    Labels,
    Points,
    bounds,
    first_rank,
    mean_interval,
    ndcg_at,
    recall_at,
)
from core.scoring.scorer import Scorer
from core.scoring.training.aspects import (
    ACTIONABLE,
    COMPLAINTS,
    QUESTIONS,
    is_clear_threat,
)
from core.services.policies_compared import Policy, known_policies
from core.task import Task

#: A day drawn from a labelled set: so many comments, at most this share of each grade above 0.
DAY = 1_000
_MIX = {3: 0.01, 2: 0.09, 1: 0.2}
_DAYS = 40
_REDRAWN_DAYS = 100


@dataclass(frozen=True, slots=True)
class PolicyFigures:
    """Means over the days. `why` says why a policy is missing; its figures are None then."""

    name: str
    ndcg_at_20: float | None
    first_critical: float | None
    critical_recall_at_50: float | None
    intervals: Mapping[str, Interval]
    why: str = ""


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """How each policy ordered the days of one file.

    A graded file is one day, and the intervals come from days redrawn from it; of a labelled set
    several days are drawn by the seed. Critical is the highest grade that occurs.
    """

    file: str
    days: int
    comments: int
    critical: int
    critical_grade: int
    is_drawn: bool
    policies: tuple[PolicyFigures, ...]


@dataclass(frozen=True, slots=True)
class _Day:
    rows: Labels
    grades: Labels


def replay(
    scorer: Scorer, paths: Sequence[Path], task: Task, *, split: str | None, seed: int
) -> ReplayReport:
    """Rank the comments of the files together by every policy. Raises ImportRefusedError."""
    found = [read_labelled(path, task, split=split, needed=(GRADE, LABEL)) for path in paths]
    rows = [row for part in found for row in part if grade_of(row) is not None]
    grades = np.array([grade_of(row) for row in rows], dtype=np.int64)
    if len(set(grades.tolist())) < 2:
        name = paths[0].name
        raise ImportRefusedError(
            "“{name}” has {count} graded rows and no two different grades. A replay needs "
            "comments that matter (grade 1 to {highest}) and calm ones (grade 0).",
            name=name,
            count=len(rows),
            highest=HIGHEST_GRADE,
        )
    is_drawn = all(row.grade is None for row in rows)
    days, redrawn = _days(rows, grades, seed, is_drawn=is_drawn)
    policies = [_compared(policy, rows, days, redrawn, task) for policy in known_policies(scorer)]
    top = int(grades.max())
    return ReplayReport(
        ", ".join(path.name for path in paths),
        len(days),
        len(days[0].rows),
        int((days[0].grades == days[0].grades.max()).sum()),
        top,
        is_drawn,
        tuple(policies),
    )


def grade_of(row: LabelledRow) -> int | None:
    """Return the grade of a row: its own, or what the labels of its set stand for.

    3 is a threat, 2 toxic or somebody in need during a crisis, 1 a complaint or question, 0 calm.
    """
    if row.grade is not None:
        return row.grade
    if row.toxic is None:
        return _grade_of_feelings(row)
    if is_clear_threat(row.fine) or "type=threat" in row.fine:
        return 3
    return 2 if row.toxic else 0


def _grade_of_feelings(row: LabelledRow) -> int | None:
    if row.source == "crisislex26":
        return 2 if any(kind in row.fine for kind in ACTIONABLE) else None
    if row.source == "goemotions_en":
        return int(bool(set(row.fine.split("+")) & (COMPLAINTS | QUESTIONS)))
    return None


def _days(
    rows: Sequence[LabelledRow], grades: Labels, seed: int, *, is_drawn: bool
) -> tuple[list[_Day], list[_Day]]:
    """Return the days that count and the days for the intervals."""
    if is_drawn:
        days = [_drawn(grades, random.Random(seed + n)) for n in range(_DAYS)]  # noqa: S311
        return days, days
    order = sorted(range(len(rows)), key=lambda n: rows[n].time)
    day = np.array(order, dtype=np.int64)
    chance = np.random.default_rng(seed)
    again = [np.sort(chance.integers(0, len(day), len(day))) for _ in range(_REDRAWN_DAYS)]
    redrawn = [_Day(day[one], grades[day[one]]) for one in again]
    return [_Day(day, grades[day])], [one for one in redrawn if one.grades.max() == grades.max()]


def _drawn(grades: Labels, chance: random.Random) -> _Day:
    """Draw one day: few comments matter, most are calm, in any order."""
    chosen: list[int] = []
    size = min(DAY, len(grades))
    for grade, share in _MIX.items():
        pool = np.flatnonzero(grades == grade).tolist()
        chosen += chance.sample(pool, min(len(pool), max(1, round(share * size))))
    calm = np.flatnonzero(grades == 0).tolist()
    chosen += chance.sample(calm, min(len(calm), size - len(chosen)))
    chance.shuffle(chosen)
    day = np.array(chosen, dtype=np.int64)
    return _Day(day, grades[day])


_Figure = Callable[[_Day, Labels], float]
_FIGURES: Mapping[str, _Figure] = {
    "ndcg_at_20": lambda day, order: ndcg_at(day.grades, order, 20),
    "first_critical": lambda day, order: first_rank(day.grades == day.grades.max(), order),
    "critical_recall_at_50": lambda day, order: recall_at(
        day.grades == day.grades.max(), order, 50
    ),
}


def _compared(
    policy: Policy,
    rows: Sequence[LabelledRow],
    days: Sequence[_Day],
    redrawn: Sequence[_Day],
    task: Task,
) -> PolicyFigures:
    if policy.rate is None:
        return PolicyFigures(policy.name, None, None, None, {}, policy.why)
    task.check()
    used = np.unique(np.concatenate([day.rows for day in days]))
    points = np.zeros(len(rows))
    points[used] = policy.rate([rows[n] for n in used])
    ndcg, first, recall = (
        round(float(_over(days, points, figure).mean()), 4) for figure in _FIGURES.values()
    )
    intervals = {}
    for name, figure in _FIGURES.items():
        spread = _over(redrawn, points, figure)
        intervals[name] = mean_interval(spread) if len(days) > 1 else bounds(spread)
    return PolicyFigures(policy.name, ndcg, first, recall, intervals)


def _over(days: Sequence[_Day], points: Points, figure: _Figure) -> Points:
    """Return a figure of each day; among equal points the newer comment comes first."""
    found = []
    for day in days:
        newest_first = np.arange(len(day.rows))[::-1]
        order = newest_first[np.argsort(-points[day.rows][newest_first], kind="stable")]
        found.append(figure(day, order))
    return np.array(found)
