"""What a benchmark found: one figure, its target, and a peer measured in the same run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

#: For each unit: whether more is better.
_MORE_IS_BETTER = {"keys": False, "rows/s": True, "ms": False, "MB": False, "%": False}
_MORE_IS_BETTER |= {"×": True, "GFLOP/s": True, "of 1": False}


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value. `target` is None for what is only told; `peer` names the other way."""

    area: str
    name: str
    value: float
    unit: str
    target: float | None = None
    peer: str = ""
    peer_value: float | None = None
    note: str = ""

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met, None without one."""
        if self.target is None:
            return None
        if _MORE_IS_BETTER[self.unit]:
            return self.value >= self.target
        return self.value < self.target

    @property
    def ratio(self) -> float | None:
        """How many times as good as the peer, None without one."""
        if self.peer_value is None or not self.value or not self.peer_value:
            return None
        if _MORE_IS_BETTER[self.unit]:
            return self.value / self.peer_value
        return self.peer_value / self.value


def timed(work: Callable[[], object], rounds: int) -> list[float]:
    """Run work so many times; returns the milliseconds of each round."""
    found = []
    for _ in range(rounds):
        began = perf_counter()
        work()
        found.append((perf_counter() - began) * 1e3)
    return found


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` percent of all values do not exceed."""
    ranked = sorted(values)
    return ranked[max(0, -(-len(ranked) * int(share * 10) // 1000) - 1)] if ranked else 0.0


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return percentile(values, 95)


def median(values: Sequence[float]) -> float:
    """Return the middle value."""
    return percentile(values, 50)


def line_of(figure: Figure) -> str:
    """Say a figure in one line."""
    parts = [f"{figure.name}: {_number(figure.value)} {figure.unit}"]
    if figure.target is not None:
        sign = "≥" if _MORE_IS_BETTER[figure.unit] else "<"
        said = "met" if figure.is_met else "MISSED"
        parts.append(f"target {sign} {_number(figure.target)}: {said}")
    if figure.peer_value is not None and figure.ratio is not None:
        peer = f"{figure.peer} {_number(figure.peer_value)} {figure.unit}"
        parts.append(f"{peer}: {figure.ratio:.1f} ×")
    if figure.note:
        parts.append(figure.note)
    return "  " + " · ".join(parts)


def table_of(figures: Sequence[Figure]) -> str:
    """Return all figures as a table, one line each."""
    rows = [("area", "figure", "measured", "target", "", "peer", "ratio")]
    for one in figures:
        sign = "≥" if _MORE_IS_BETTER[one.unit] else "<"
        rows.append(
            (
                one.area,
                one.name,
                f"{_number(one.value)} {one.unit}",
                "" if one.target is None else f"{sign} {_number(one.target)}",
                {True: "met", False: "MISSED", None: ""}[one.is_met],
                "" if one.peer_value is None else f"{one.peer} {_number(one.peer_value)}",
                "" if one.ratio is None else f"{one.ratio:.1f} ×",
            )
        )
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
             for row in rows]  # fmt: skip
    return "\n".join([lines[0], "─" * len(lines[0]), *lines[1:]])


def _number(value: float) -> str:
    if 0 < value < 0.001:
        return f"{value:.1e}"
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
