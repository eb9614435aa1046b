"""Disagreeing, and measuring and calibrating the ranking by what its own people decided."""

import numpy as np
import pytest

from core.errors import DecisionRefusedError, NotFoundError, TooFewLabelsError
from core.model import Action, Attribute, CommentId, QueueFilter, ScorerKey, Should
from core.scoring.scorer import ScoreBatch
from core.services import build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer
from tests.core.services.scored_profile import import_texts

COUNT = 400


class GradedScorer(PlainScorer):
    """Takes the toxicity from the number in the text: “comment 37” has 0.37 for 100 comments."""

    name = "graded"

    def score(self, texts, langs=()):
        rated = super().score(texts, langs)
        place = self.attributes.index(Attribute.TOXICITY)
        rated.values[:, place] = [int(text.split()[1]) / COUNT for text in texts]
        return ScoreBatch(rated.langs, rated.supported, rated.values)


@pytest.fixture
def graded(profile, clock, tmp_path):
    services = build_services(profile, clock=clock, scorer=GradedScorer())
    import_texts(services, tmp_path / "posts.csv", [f"comment {n}" for n in range(COUNT)])
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    yield services
    services.close()


def decide(services, ids, action):
    services.moderation.decide([CommentId(str(one)) for one in ids], action=action)


def decide_by_chance(services):
    """Approve or hide each comment as if the true chance of harm were the square of its score."""
    chance = np.random.default_rng(3)
    harmful = [n + 1 for n in range(COUNT) if chance.uniform() < (n / COUNT) ** 3]
    decide(services, harmful, Action.HIDE)
    decide(services, sorted(set(range(1, COUNT + 1)) - set(harmful)), Action.APPROVE)
    return harmful


def figures(services):
    return {one.of: one for one in services.own_evaluation.evaluate().figures}


def test_disagreeing_means_the_opposite_of_what_the_score_says(filled):
    high = filled.disagreement.disagree(CommentId("4"))
    low = filled.disagreement.disagree(CommentId("5"))

    assert (high.attribute, high.should, high.shown) == (Attribute.TOXICITY, Should.LOW, 0.9)
    assert (low.attribute, low.should) == (Attribute.TOXICITY, Should.HIGH)


def test_disagreeing_is_about_what_put_the_comment_where_it_stands(filled):
    assert filled.disagreement.disagree(CommentId("1")).attribute is Attribute.THREAT
    assert filled.disagreement.disagree(CommentId("2")).attribute is Attribute.QUESTION


def test_the_last_word_counts_and_can_be_taken_back(filled):
    one = CommentId("4")
    filled.disagreement.disagree(one, attribute=Attribute.TOXICITY, should=Should.HIGH)
    filled.disagreement.disagree(one, attribute=Attribute.TOXICITY, should=Should.LOW)

    assert [said.should for said in filled.disagreement.on(one)] == [Should.LOW]
    assert [said.should for said in filled.inbox.detail(one).disagreements] == [Should.LOW]
    filled.disagreement.withdraw(one, Attribute.TOXICITY)
    assert filled.disagreement.on(one) == ()
    with pytest.raises(DecisionRefusedError):
        filled.disagreement.withdraw(one, Attribute.TOXICITY)


def test_disagreeing_changes_no_rank_and_writes_no_log_entry(filled):
    before = [item.priority for item in filled.inbox.items(filled.inbox.queue(QueueFilter()).ids)]
    entries = filled.log.entries()

    filled.disagreement.disagree(CommentId("4"))
    filled.inbox.rerank()

    after = [item.priority for item in filled.inbox.items(filled.inbox.queue(QueueFilter()).ids)]
    assert after == before
    assert filled.log.entries() == entries


def test_what_nobody_rates_cannot_be_disagreed_with(filled):
    with pytest.raises(DecisionRefusedError, match="not rated here"):
        filled.disagreement.disagree(CommentId("4"), attribute=Attribute.OBSCENE)
    with pytest.raises(NotFoundError):
        filled.disagreement.disagree(CommentId("999"))


def test_own_decisions_that_follow_the_scores_give_full_marks(graded):
    decide(graded, range(301, 401), Action.DELETE)
    decide(graded, range(1, 101), Action.APPROVE)

    report = graded.own_evaluation.evaluate()

    assert (report.labels, report.positives, report.decisions) == (200, 100, 200)
    for of in ("ranking", "toxicity", "graded"):
        found = figures(graded)[of]
        assert (found.roc_auc, found.average_precision, found.precision_at_100) == (1.0, 1.0, 1.0)


def test_undone_decisions_and_those_that_say_nothing_are_no_labels(graded):
    decide(graded, [1, 2], Action.APPROVE)
    decide(graded, [399], Action.HIDE)
    graded.moderation.undo_last()
    graded.moderation.decide([CommentId("7")], action=Action.NOTE, note="look")

    assert graded.own_evaluation.evaluate().labels == 2


def test_the_newest_decision_counts_and_a_disagreement_weighs_more(graded):
    decide(graded, [10], Action.ESCALATE)
    decide(graded, [10], Action.APPROVE)
    decide(graded, [20], Action.APPROVE)
    graded.disagreement.disagree(CommentId("20"), attribute=Attribute.TOXICITY, should=Should.HIGH)

    report = graded.own_evaluation.evaluate()

    assert (report.labels, report.positives) == (2, 1)
    assert (report.decisions, report.disagreements) == (1, 1)


def test_one_class_alone_has_no_figures(graded):
    decide(graded, [1, 2, 3], Action.APPROVE)

    assert figures(graded)["toxicity"].roc_auc is None


def test_a_profile_without_labels_says_so(graded):
    report = graded.own_evaluation.evaluate()

    assert (report.labels, report.figures[0].roc_auc) == (0, None)


def test_too_few_labels_teach_nothing(graded):
    decide(graded, range(1, 150), Action.APPROVE)
    decide(graded, range(250, 400), Action.HIDE)
    with pytest.raises(TooFewLabelsError, match=r"at least 300 .* there are 299"):
        graded.own_evaluation.propose_calibration()


def test_labels_of_one_kind_teach_nothing(graded):
    decide(graded, range(1, 391), Action.APPROVE)
    decide(graded, range(391, 401), Action.HIDE)
    with pytest.raises(TooFewLabelsError, match="at least 20 comments"):
        graded.own_evaluation.propose_calibration()


def test_decisions_against_the_scores_teach_nothing(graded):
    decide(graded, range(1, 201), Action.HIDE)
    decide(graded, range(201, 401), Action.APPROVE)
    with pytest.raises(TooFewLabelsError, match="do not follow"):
        graded.own_evaluation.propose_calibration()


def test_a_calibration_is_shown_with_what_it_does_for_labels_it_did_not_see(graded):
    decide_by_chance(graded)
    before = [item.priority for item in graded.inbox.items(range(1, 50))]

    proposal = graded.own_evaluation.propose_calibration()

    assert proposal.is_better
    assert proposal.error_after < proposal.error_before
    assert proposal.line.labels == COUNT
    assert [item.priority for item in graded.inbox.items(range(1, 50))] == before


def test_a_calibration_in_use_keeps_the_order_by_toxicity_and_is_more_honest(graded):
    decide_by_chance(graded)
    before = figures(graded)["toxicity"]
    line = graded.own_evaluation.propose_calibration().line

    graded.scorers.use(graded.scorers.with_calibration(line))

    after = figures(graded)["toxicity"]
    assert after.roc_auc == pytest.approx(before.roc_auc, abs=0.002)
    assert after.calibration_error < before.calibration_error
    assert figures(graded)["graded"] == type(before)(
        "graded", *(getattr(before, name) for name in list(before.__slots__)[1:])
    )


def test_resetting_a_calibration_gives_every_score_back_bit_by_bit(graded):
    decide_by_chance(graded)
    board = graded.inbox._board
    before = board.rank()
    kept = (before.columns.scores.tobytes(), before.priority.tobytes(), before.order.tobytes())
    line = graded.own_evaluation.propose_calibration().line
    graded.scorers.use(graded.scorers.with_calibration(line))
    assert board.ranking().columns.scores.tobytes() != kept[0]

    graded.scorers.use(graded.scorers.with_calibration(None))

    after = board.ranking()
    assert (after.columns.scores.tobytes(), after.priority.tobytes(), after.order.tobytes()) == kept


def test_another_model_does_not_inherit_a_calibration(graded):
    decide_by_chance(graded)
    line = graded.own_evaluation.propose_calibration().line
    graded.scorers.use(graded.scorers.with_calibration(line))

    other = graded.scorers.candidate_of(ScorerKey("odd", "1"), untested=("de",))

    assert other.calibration is None
