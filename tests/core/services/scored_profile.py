"""A profile whose second scorer is odd: quick to rate, and as bad as a text asks it to be."""

import csv
from dataclasses import dataclass
from pathlib import Path

from core.scoring.process import Patience, ScoringProcess
from core.scoring.spec import ScorerSpec
from core.services import build_services
from core.services.second_choice import InstalledScorer
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

ODD = "tests.core.scoring.odd_scorers"
PATIENCE = Patience(start=30.0, answer=0.6, per_text=0.05)


@dataclass
class Opened:
    """Open services with a diary of every text that the second scorer was given."""

    services: object
    diary: Path
    process: ScoringProcess

    def written(self):
        return self.diary.read_text("utf-8").splitlines() if self.diary.exists() else []

    def score(self, **options):
        return self.services.scoring.score_waiting(Task(), refine=True, **options)

    def rows(self, columns="comment, trouble, supported"):
        return list(
            self.services.store.read().execute(
                f"SELECT {columns} FROM score JOIN scorer ON scorer.num = score.scorer"
                " WHERE scorer.name = 'odd' ORDER BY comment"
            )
        )

    def close(self):
        self.services.close()


def odd_scorer(diary, key="odd", **arguments):
    arguments = {"diary": str(diary), **arguments}
    spec = ScorerSpec(f"{ODD}:load", arguments)
    return InstalledScorer(key, "Odd", spec, identity=str(sorted(arguments.items())))


def open_profile(folder, clock, diary, scorer=None, patience=PATIENCE, **arguments):
    process = ScoringProcess(patience=patience)
    services = build_services(
        folder,
        clock=clock,
        scorer=scorer or PlainScorer(),
        installed=lambda: (odd_scorer(diary, **arguments),),
        process=process,
    )
    second = services.scorers.choice
    if second.chosen() is None:
        second.choose(second.find("odd"))
    return Opened(services, diary, process)


def import_texts(services, path, texts, start=0):
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "author", "text", "created_at", "platform"])
        for n, text in enumerate(texts, start=start):
            rows.writerow([n, "Ann", text, "2026-11-20T06:00:00Z", "blog"])
    services.importing.run(path, account="blog", task=Task())
