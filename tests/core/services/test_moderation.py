"""Decisions: on disk with their proof at once, undoable, refused in one sentence."""

from datetime import timedelta

import pytest

from core.errors import DecisionRefusedError, NotFoundError
from core.model import Action, CommentId, DeliveryState, QueueFilter, ReviewState


def first(services, search=""):
    return CommentId(str(services.inbox.queue(QueueFilter(search=search)).ids[0]))


def test_a_decision_takes_the_comment_from_the_queue_and_logs_it(filled):
    worst = first(filled)
    outcome = filled.moderation.decide([worst], action=Action.HIDE, policy="threats")
    decision = outcome.decisions[0]
    assert filled.inbox.item(worst).comment.state is ReviewState.CLOSED
    assert worst not in map(str, filled.inbox.queue(QueueFilter()).ids)
    assert decision.priority >= 80
    assert filled.history.proof(decision.id).entries[0].kind == "decision"
    assert filled.log.verify().ok


def test_undo_brings_it_back_to_its_place_and_cancels_what_was_owed(filled):
    before = list(filled.inbox.queue(QueueFilter()).ids)
    outcome = filled.moderation.decide([first(filled)], action=Action.DELETE)
    assert [row.state for row in filled.moderation.held()] == [DeliveryState.HELD]
    filled.moderation.undo_last()
    assert list(filled.inbox.queue(QueueFilter()).ids) == before
    assert filled.moderation.held() == ()
    history = filled.history.page()
    assert history[0].decision.reverses == outcome.decisions[0].id
    assert history[1].decision.is_reversed


def test_the_count_of_the_day_holds_each_comment_that_was_dealt_with_once(filled, clock):
    midnight = clock() - timedelta(hours=1)
    one, two, three = map(str, filled.inbox.queue(QueueFilter()).ids[:3])
    decide = filled.moderation.decide
    decide([CommentId(one)], action=Action.NOTE, note="Ask the front desk.")
    assert filled.moderation.decided_since(midnight) == 0

    decide([CommentId(one)], action=Action.SNOOZE, snoozed_until=clock() + timedelta(hours=2))
    decide([CommentId(one), CommentId(two)], action=Action.APPROVE)
    decide([CommentId(three)], action=Action.APPROVE)
    filled.moderation.undo_last()

    assert filled.moderation.decided_since(midnight) == 2
    assert filled.moderation.decided_since(clock() + timedelta(hours=1)) == 0


def test_nothing_leaves_before_the_undo_time_is_over(filled, clock):
    filled.moderation.decide([first(filled)], action=Action.HIDE)
    clock.advance(timedelta(seconds=9))
    assert not filled.delivery.drain().outbox
    clock.advance(timedelta(seconds=2))
    assert filled.delivery.drain().outbox
    assert filled.delivery.outbox()[0].delivery.state is DeliveryState.LOCAL


def test_a_batch_is_decided_and_undone_at_one_stroke(filled):
    ids = [CommentId(str(n)) for n in filled.inbox.queue(QueueFilter()).ids[:3]]
    outcome = filled.moderation.decide(ids, action=Action.APPROVE)
    assert filled.inbox.queue(QueueFilter()).total == 3
    filled.moderation.undo_batch(outcome.batch)
    assert filled.inbox.queue(QueueFilter()).total == 6


def test_one_unknown_comment_stops_the_whole_batch(filled):
    with pytest.raises(NotFoundError, match="99999"):
        filled.moderation.decide([first(filled), CommentId("99999")], action=Action.HIDE)
    assert filled.history.total() == 0
    assert filled.inbox.queue(QueueFilter()).total == 6


def test_a_snoozed_comment_returns_when_its_time_has_come(filled, clock):
    worst = first(filled)
    filled.moderation.decide(
        [worst], action=Action.SNOOZE, snoozed_until=clock() + timedelta(hours=1)
    )
    assert filled.inbox.queue(QueueFilter()).total == 5
    clock.advance(timedelta(hours=2))
    assert filled.inbox.queue(QueueFilter()).total == 6


def test_a_note_stays_with_the_comment_until_it_is_undone(filled):
    worst = first(filled)
    filled.moderation.decide([worst], action=Action.NOTE, note="called the police")
    assert filled.inbox.item(worst).has_note
    assert filled.inbox.detail(worst).author.notes == ("called the police",)
    filled.moderation.undo_last()
    assert not filled.inbox.item(worst).has_note


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (Action.REPLY, "reply needs its text"),
        (Action.NOTE, "note needs its text"),
        (Action.SNOOZE, "until when"),
        (Action.UNDO, "name the decision"),
    ],
)
def test_an_incomplete_decision_is_refused(filled, action, words):
    with pytest.raises(DecisionRefusedError, match=words):
        filled.moderation.decide([first(filled)], action=action)
    assert filled.history.total() == 0


def test_an_undo_needs_a_decision_that_still_stands(filled):
    decision = filled.moderation.decide([first(filled)], action=Action.HIDE).decisions[0]
    filled.moderation.undo(decision.id[:10])
    with pytest.raises(DecisionRefusedError, match="undone before"):
        filled.moderation.undo(decision.id)
    with pytest.raises(NotFoundError):
        filled.moderation.undo("zzzz")
    with pytest.raises(DecisionRefusedError, match="no decision to undo"):
        filled.moderation.undo_last()


def test_an_earlier_decision_waits_until_the_later_one_is_undone(filled):
    worst = first(filled)
    early = filled.moderation.decide([worst], action=Action.ESCALATE).decisions[0]
    filled.moderation.decide([worst], action=Action.HIDE)
    with pytest.raises(DecisionRefusedError, match="later decision"):
        filled.moderation.undo(early.id)
    filled.moderation.undo_last()
    filled.moderation.undo(early.id)
    assert filled.inbox.item(worst).comment.state is ReviewState.OPEN


@pytest.mark.parametrize("wrong", ["", "x", "-1", "1; DROP TABLE comment", "９", "1" * 40])
def test_whatever_is_no_id_is_said_not_to_exist(filled, wrong):
    with pytest.raises(NotFoundError):
        filled.moderation.decide([CommentId(wrong)], action=Action.HIDE)
