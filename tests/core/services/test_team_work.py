"""Notes, roles and escalations: whose a comment is, and when it is due."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.errors import DecisionRefusedError
from core.model import Action, CommentId, QueueFilter, QueueOrder, ReviewState
from core.services.steps import Step

ESCALATED = frozenset({ReviewState.ESCALATED})


@pytest.fixture
def worst(filled):
    return CommentId(str(filled.inbox.queue(QueueFilter()).ids[0]))


def ids(services, **chosen):
    return [str(n) for n in services.inbox.queue(QueueFilter(**chosen)).ids]


def test_a_comment_is_given_to_a_role_and_taken_back(filled, worst):
    filled.moderation.decide([worst], action=Action.ASSIGN, assignee="Team lead")
    assert ids(filled, assigned_to=frozenset({"Team lead"})) == [worst]
    assert ids(filled, assigned_to=frozenset({"Team on duty"})) == []
    filled.moderation.decide([worst], action=Action.ASSIGN)
    assert filled.inbox.item(worst).comment.assigned_to == ""
    filled.moderation.undo_last()
    assert filled.inbox.item(worst).comment.assigned_to == "Team lead"
    filled.moderation.undo_last()
    assert filled.inbox.item(worst).comment.assigned_to == ""


def test_a_role_nobody_has_is_refused_by_name(filled, worst):
    with pytest.raises(DecisionRefusedError, match=r"no role “Pope”.*Team lead"):
        filled.moderation.decide([worst], action=Action.ASSIGN, assignee="Pope")
    settings = replace(filled.settings.current, roles=("Pope",))
    filled.settings.change(settings)
    filled.moderation.decide([worst], action=Action.ASSIGN, assignee="Pope")


def test_an_escalation_has_somebody_and_a_time_and_becomes_overdue(filled, clock, worst):
    due = clock() + timedelta(hours=2)
    filled.moderation.decide([worst], action=Action.ESCALATE, assignee="Team lead", due_at=due)
    comment = filled.inbox.item(worst).comment
    assert (comment.state, comment.assigned_to, comment.due_at) == ("escalated", "Team lead", due)
    assert ids(filled, states=ESCALATED, is_overdue=True) == []
    clock.now = due
    assert ids(filled, states=ESCALATED, is_overdue=True) == [worst]
    filled.moderation.decide([worst], action=Action.HIDE)
    assert ids(filled, states=frozenset(), is_overdue=True) == []
    filled.moderation.undo_last()
    assert filled.inbox.item(worst).comment.due_at == due


def test_a_due_time_in_the_past_is_refused(filled, clock, worst):
    with pytest.raises(DecisionRefusedError, match="still to come"):
        filled.moderation.decide([worst], action=Action.ESCALATE, due_at=clock())


def test_notes_can_be_looked_for(filled, worst):
    filled.moderation.decide([worst], action=Action.NOTE, note="called the police")
    assert ids(filled, has_note=True) == [worst]


def test_several_steps_are_one_batch_and_one_undo(filled, worst):
    steps = (Step(Action.REPLY, reply="Please stay polite."), Step(Action.HIDE, policy="insults"))
    outcome = filled.moderation.decide_each([(worst, steps)])
    assert [one.action for one in outcome.decisions] == ["reply", "hide"]
    assert [row.action for row in filled.moderation.held()] == ["hide", "reply"]
    filled.moderation.undo_last()
    assert filled.inbox.item(worst).comment.state is ReviewState.OPEN
    assert filled.moderation.held() == ()
    assert filled.log.verify().ok


def test_a_wrong_step_stops_them_all(filled, worst):
    with pytest.raises(DecisionRefusedError, match="reply needs"):
        filled.moderation.decide_each([(worst, (Step(Action.HIDE), Step(Action.REPLY)))])
    assert filled.history.total() == 0


def test_the_list_can_be_read_by_time(filled):
    texts = [
        [item.comment.text for item in filled.inbox.items(filled.inbox.queue(wanted).ids)]
        for wanted in (QueueFilter(order=QueueOrder.NEWEST), QueueFilter(order=QueueOrder.OLDEST))
    ]
    assert texts[0][0] == "I will kill you"
    assert texts[0] == texts[1][::-1]


def test_settings_for_oneself_stand_in_no_log(filled):
    before = len(filled.log.entries())
    changes = filled.settings.change(replace(filled.settings.current, mask_from=0.5))
    assert changes.settings
    assert not changes.log
    assert len(filled.log.entries()) == before
