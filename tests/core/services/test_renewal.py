"""An update of the embedded scorer: the older version ranks until the new one has rated all."""

import pytest

from core.model import QueueFilter
from core.ranking.calibration import Calibration
from core.services import build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer
from tests.core.services.scored_profile import import_texts

TEXTS = ["you idiot", "kill it", "nothing at all", "so lovely"]


class NewerScorer(PlainScorer):
    """The next version, which takes “nothing” for a threat."""

    version = "2"

    def score(self, texts, langs=()):
        return super().score([text.replace("nothing", "kill") for text in texts], langs)


@pytest.fixture
def updated(profile, clock, tmp_path):
    """A profile rated by version 1, opened by a program with version 2."""
    before = build_services(profile, clock=clock, scorer=PlainScorer())
    import_texts(before, tmp_path / "posts.csv", TEXTS)
    before.scoring.score_waiting(Task())
    before.inbox.rerank()
    ranks = priorities(before)
    before.close()
    services = build_services(profile, clock=clock, scorer=NewerScorer())
    yield services, ranks
    services.close()


def priorities(services):
    found = services.inbox.items(services.inbox.queue(QueueFilter()).ids)
    return {item.comment.text: item.priority.value for item in found}


def versions(services):
    rows = services.store.read().execute("SELECT version FROM scorer ORDER BY num").fetchall()
    return [version for (version,) in rows]


def test_the_queue_is_never_without_ranks(updated):
    services, before = updated

    assert priorities(services) == before
    (item,) = services.inbox.items([1])
    assert [(one.scorer.version, one.share) for one in item.ranked_by] == [("1", 1.0)]


def test_the_new_version_ranks_once_it_has_rated_all_and_says_what_that_changed(updated):
    services, before = updated

    report = services.scoring.score_waiting(Task())

    assert (report.scored, report.renewal.moved, report.renewal.crossing) == (4, 1, 1)
    services.inbox.rerank()
    after = priorities(services)
    assert {text for text in before if before[text] != after[text]} == {"nothing at all"}
    assert versions(services) == ["2"]
    assert [line.kind for line in services.log.entries()].count("scoring") == 1
    assert services.scoring.score_waiting(Task()).renewal is None


def test_an_update_that_is_cut_short_goes_on_at_the_next_start(updated, profile, clock):
    services, before = updated
    stopped = Task()
    stopped.cancel()
    services.scoring.score_waiting(stopped)
    services.close()

    again = build_services(profile, clock=clock, scorer=NewerScorer())
    assert priorities(again) == before
    assert again.scoring.score_waiting(Task()).renewal.moved == 1
    again.close()


def test_what_an_older_version_left_behind_never_ranks_again(updated, profile, clock):
    services, before = updated
    services.scoring.score_waiting(Task())
    services.store.write(
        lambda tx: (
            tx.execute("INSERT INTO scorer VALUES (9, 'plain', '1', '[\"toxicity\"]')") and None
        )
    )
    services.close()

    again = build_services(profile, clock=clock, scorer=NewerScorer())
    assert priorities(again)["nothing at all"] != before["nothing at all"]
    assert again.scoring.score_waiting(Task()).renewal is None
    assert versions(again) == ["2"]
    again.close()


def test_a_calibration_learnt_on_older_scores_goes_with_them(profile, clock, tmp_path):
    before = build_services(profile, clock=clock, scorer=PlainScorer())
    import_texts(before, tmp_path / "posts.csv", TEXTS)
    before.scoring.score_waiting(Task())
    before.scorers.use(before.scorers.with_calibration(Calibration(0.5, 0.1, 300)))
    before.close()

    services = build_services(profile, clock=clock, scorer=NewerScorer())
    services.scoring.score_waiting(Task())

    assert services.scorers.blending.current.calibration is None
    services.close()
    again = build_services(profile, clock=clock, scorer=NewerScorer())
    assert again.scorers.blending.current.calibration is None
    again.close()
