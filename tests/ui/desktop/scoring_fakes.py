"""Scoring as the window sees it, without a scorer: it remembers what it was asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from core.changes import Changes
from core.errors import ScorerUnavailableError
from core.model import Attribute, CommentId, Disagreement, ScorerKey, Should
from core.services import (
    Blend,
    DriftReport,
    ScorerFacts,
    ScorersOverview,
    ScoringReport,
    ScoringState,
)
from tests.ui.desktop.factories import NOW


class FakeScoring:
    """Rates nothing; remembers what it was told. `on_run` does what a run would."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self.waiting = waiting
        self.runs: list[bool] = []
        self.on_screen: list[list[str]] = []
        self.looks = 0
        self.is_paused = False
        self.state = ScoringState()
        self.on_run: Callable[[Any], ScoringReport] = lambda task: ScoringReport(0, 0.0, Changes())

    def info(self) -> Any:
        return ()

    def score_waiting(self, task: Any, *, refine: bool = False) -> ScoringReport:
        self.runs.append(refine)
        return self.on_run(task)

    def when_rated(self, tell: Callable[[Changes], object]) -> None:
        self.tell = tell

    def look_again(self) -> None:
        self.looks += 1

    def show_first(self, ids: Sequence[str]) -> None:
        self.on_screen.append(list(ids))

    def pause(self) -> None:
        self.is_paused = True

    def resume(self) -> None:
        self.is_paused = False


class FakeScorers:
    """One model, “odd”, that can be tried out and used."""

    def __init__(self) -> None:
        self.odd = SimpleNamespace(key="odd", title="Odd model")
        self.chosen: Any = None
        self.facts: Any = None
        self.blend = Blend()
        self.set_aside = 0
        self.report = DriftReport(30, 30, 0, 0, (), ())
        self.blending = SimpleNamespace(current=self.blend)

    def overview(self) -> ScorersOverview:
        return ScorersOverview(
            first=ScorerKey("embedded", "1.0"),
            blend=self.blending.current,
            installed=(self.odd,),
            chosen=self.chosen,
            chosen_key=self.chosen.key if self.chosen else "",
            facts=self.facts,
            comments=30,
            rated=12,
            set_aside=self.set_aside,
        )

    def try_out(self, key: str) -> Any:
        if key != "odd":
            raise ScorerUnavailableError(f"“{key}” is not installed.")
        self.chosen = self.odd
        self.facts = ScorerFacts("odd", "2", (Attribute.TOXICITY,), ("en", "de"), ("de",))
        return self.odd

    def candidate(self) -> Blend:
        if self.facts is None:
            raise ScorerUnavailableError("No second scorer has rated anything yet.")
        return Blend(self.facts.key, {"de": 0.4}, 0.8)

    def with_shares(self, blend: Blend, shares: Mapping[str, float]) -> Blend:
        kept = {**blend.shares, **{k: v for k, v in shares.items() if k != "*"}}
        return replace(blend, shares=kept, otherwise=shares.get("*", blend.otherwise))

    def with_calibration(self, line: Any) -> Blend:
        return replace(self.blending.current, calibration=line)

    def drift(self, blend: Blend) -> DriftReport:
        return self.report

    def use(self, blend: Blend) -> Changes:
        self.blending.current = blend
        return Changes(queue=True, settings=True, log=True)

    def stop_second(self) -> Changes:
        self.chosen = self.facts = None
        return self.use(Blend())

    def try_set_aside_again(self) -> int:
        count, self.set_aside = self.set_aside, 0
        return count


class FakeDisagreement:
    """Keeps what was said on the desk."""

    def __init__(self, said: dict[CommentId, tuple[Disagreement, ...]]) -> None:
        self._said = said

    def disagree(self, comment: Any, *, attribute: Any = None, should: Any = None) -> Disagreement:
        made = Disagreement(
            comment, attribute or Attribute.TOXICITY, should or Should.LOW, NOW, 0.9
        )
        self._said[comment] = (made,)
        return made

    def withdraw(self, comment: Any, attribute: Attribute) -> Changes:
        del self._said[comment]
        return Changes()
