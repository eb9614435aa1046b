"""A second scorer: tried out without a trace, shown what it would change, in force, and gone."""

import json
import math

import numpy as np
import pytest

from core.errors import ScorerUnavailableError, SettingsError
from core.model import Action, CommentId, QueueFilter
from core.task import Task
from tests.core.scoring.odd_scorers import score_of
from tests.core.services.scored_profile import import_texts, open_profile

TEXTS = ["you idiot", "kill it", "when is it open", "¶ so ein idiot", "§ merhaba", "nothing", "hm"]


@pytest.fixture
def opened(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary", untested=["de"])
    import_texts(opened.services, tmp_path / "posts.csv", TEXTS)
    opened.services.scoring.score_waiting(Task())
    opened.services.inbox.rerank()
    yield opened
    opened.close()


def items(services):
    found = services.inbox.items(services.inbox.queue(QueueFilter()).ids)
    return {item.comment.text: item for item in found}


def priorities(services):
    return {text: item.priority.value for text, item in items(services).items()}


def put_in_force(opened):
    opened.score()
    opened.services.scorers.use(opened.services.scorers.candidate())


def logit(p):
    return math.log(p / (1 - p))


def blend(share, second, first):
    mean = share * logit(second) + (1 - share) * logit(first)
    return 1 / (1 + math.exp(-mean))


def test_a_scorer_that_is_tried_out_changes_no_rank(opened):
    before = priorities(opened.services)

    opened.score()
    opened.services.inbox.rerank()

    assert priorities(opened.services) == before
    assert {
        one.scorer.name for item in items(opened.services).values() for one in item.ranked_by
    } <= {"plain"}


def test_the_report_says_beforehand_what_happens_afterwards(opened):
    opened.score()
    before = priorities(opened.services)
    report = opened.services.scorers.drift(opened.services.scorers.candidate())

    assert priorities(opened.services) == before
    put_in_force(opened)

    after = priorities(opened.services)
    changed = {text for text in before if before[text] != after[text]}
    assert (report.waiting, report.rated, report.moved) == (7, 7, len(changed))
    assert {row.text: (row.before, row.after) for row in report.most_moved} == {
        text: (before[text], after[text]) for text in changed
    }
    assert report.crossing == sum(move.count for move in report.moves) > 0
    for move in report.moves:
        for row in move.examples:
            assert (row.band_before, row.band_after) == (move.before, move.after)


def test_each_rank_names_its_scorers_versions_and_shares(opened):
    put_in_force(opened)

    shown = items(opened.services)
    voices = {
        text: [(one.scorer.name, one.scorer.version, round(one.share, 2)) for one in item.ranked_by]
        for text, item in shown.items()
    }
    assert voices["you idiot"] == [("plain", "1", 0.2), ("odd", "1", 0.8)]
    assert voices["¶ so ein idiot"] == [("plain", "1", 0.6), ("odd", "1", 0.4)]
    assert voices["§ merhaba"] == []


def test_scores_and_contributions_tell_the_same_story(opened):
    put_in_force(opened)

    for text, item in items(opened.services).items():
        total = sum(part.points for part in item.priority.contributions)
        assert total == pytest.approx(item.priority.value, abs=0.01)
        said = {(one.scorer, str(one.attribute)): one.value for one in item.scores}
        mixed = {str(one.attribute): one.value for one in item.blended}
        if text == "you idiot":
            assert said["odd", "toxicity"] == pytest.approx(score_of(text), abs=1e-4)
            expected = blend(0.8, score_of(text), 0.9)
            assert mixed["toxicity"] == pytest.approx(expected, abs=1e-3)
            assert mixed["threat"] == pytest.approx(blend(0.8, 0.25, 0.02), abs=1e-3)
            severity = max(0.85 * expected**1.5, mixed["threat"])
            shown = next(p.points for p in item.priority.contributions if p.stage == "severity")
            assert shown == pytest.approx(80 * severity, abs=0.05)


def test_a_language_that_nobody_knows_is_marked_and_not_ranked_by_a_guess(opened):
    put_in_force(opened)

    foreign = items(opened.services)["§ merhaba"]
    assert (foreign.lang, foreign.lang_supported, foreign.scores, foreign.blended) == (
        "tr",
        False,
        (),
        (),
    )


def test_an_untested_language_counts_less_and_says_so(opened):
    put_in_force(opened)

    german = items(opened.services)["¶ so ein idiot"]
    detail = opened.services.inbox.detail(german.comment.id)
    assert [(one.scorer.name, one.share) for one in detail.lesser_voices] == [("odd", 0.4)]


def test_stopping_the_second_scorer_brings_back_every_rank_bit_by_bit(opened):
    board = opened.services.inbox._board
    before = board.rank()
    kept = (before.priority.tobytes(), before.columns.scores.tobytes(), before.order.tobytes())
    put_in_force(opened)
    assert board.ranking().priority.tobytes() != kept[0]

    opened.services.scorers.stop_second()

    after = board.ranking()
    assert (after.priority.tobytes(), after.columns.scores.tobytes(), after.order.tobytes()) == kept


def test_the_choice_is_in_force_after_a_restart_and_in_the_log(opened, profile, clock):
    put_in_force(opened)
    ranks = priorities(opened.services)
    opened.close()

    again = open_profile(profile, clock, opened.diary, untested=["de"])
    try:
        assert priorities(again.services) == ranks
        assert again.services.scorers.overview().is_in_force
        kinds = [line.kind for line in again.services.log.entries()]
        assert kinds.count("scoring") == 1
        assert again.services.log.verify([]).ok
    finally:
        again.close()


def test_a_newer_version_of_the_scorer_does_not_count_before_it_is_put_in_force(
    opened, profile, clock, tmp_path
):
    put_in_force(opened)
    ranks = priorities(opened.services)
    opened.close()

    newer = open_profile(profile, clock, tmp_path / "new", version="2", untested=["de"])
    newer.score()
    newer.services.inbox.rerank()
    try:
        assert priorities(newer.services) == ranks
        overview = newer.services.scorers.overview()
        assert not overview.is_in_force
        assert overview.facts.version == "2"
        assert newer.services.scorers.candidate().second.version == "2"
    finally:
        newer.close()


def test_shares_per_language_can_be_changed_and_are_checked(opened):
    put_in_force(opened)
    scorers = opened.services.scorers

    scorers.use(scorers.with_shares(scorers.blending.current, {"de": 0.0, "*": 0.5}))

    voices = {text: item.ranked_by for text, item in items(opened.services).items()}
    assert [one.share for one in voices["¶ so ein idiot"]] == [1.0]
    assert [one.share for one in voices["you idiot"]] == [0.5, 0.5]
    for wrong in ({"de": 1.5}, {"de": math.nan}, {"no such": 0.5}, {"": 0.5}):
        with pytest.raises(SettingsError):
            scorers.with_shares(scorers.blending.current, wrong)


def test_a_comment_that_only_the_second_scorer_knows_is_ranked_by_it(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary", untested=["tr"])
    import_texts(opened.services, tmp_path / "posts.csv", ["§ merhaba", "hello"])
    opened.score()
    opened.services.scorers.use(opened.services.scorers.candidate())

    item = items(opened.services)["§ merhaba"]
    opened.close()

    assert [one.scorer.name for one in item.ranked_by] == ["odd"]
    assert item.lang_supported
    assert {str(s.attribute): s.value for s in item.blended}["toxicity"] == pytest.approx(
        score_of("§ merhaba"), abs=1e-3
    )


def test_an_unknown_scorer_is_refused_with_what_there_is(opened):
    with pytest.raises(ScorerUnavailableError, match="There is: odd"):
        opened.services.scorers.try_out("detoxify-huge")


def test_a_candidate_needs_a_scorer_that_was_loaded_once(opened):
    with pytest.raises(ScorerUnavailableError, match="rated anything yet"):
        opened.services.scorers.candidate()


def test_the_report_of_an_empty_profile_is_empty(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary")
    opened.services.scoring.second_facts(Task())

    report = opened.services.scorers.drift(opened.services.scorers.candidate())
    opened.close()

    assert (report.waiting, report.crossing, report.moves) == (0, 0, ())


def test_bands_of_the_report_are_those_of_the_ranking():
    from core.ranking.urgency import band_of
    from core.services.drift import _BANDS, _bands

    points = np.array([0, 34.99, 35, 59.99, 60, 79.99, 80, 100], dtype=np.float32)

    assert [_BANDS[n] for n in _bands(points)] == [band_of(float(p)) for p in points]


def test_scores_that_come_in_later_count_at_the_next_ranking(opened):
    opened.services.scoring.second_facts(Task())
    opened.services.scorers.use(opened.services.scorers.candidate())
    before = priorities(opened.services)

    opened.score()
    assert priorities(opened.services) == before
    opened.services.inbox.rerank()

    after = priorities(opened.services)
    assert after["you idiot"] != before["you idiot"]
    assert after["§ merhaba"] == before["§ merhaba"]


def test_a_decision_says_in_the_log_by_whom_its_comment_was_ranked(opened):
    services = opened.services
    services.moderation.decide([CommentId("1")], action=Action.HIDE)
    put_in_force(opened)
    services.moderation.decide([CommentId("2")], action=Action.HIDE)

    bodies = services.store.read().execute("SELECT body FROM log ORDER BY seq").fetchall()
    said = [json.loads(body) for (body,) in bodies]
    voices = [one["data"]["ranked_by"] for one in said if one["kind"] == "decision"]
    assert voices == ["plain 1", "plain 1 + odd 1"]
