from datetime import timedelta

import pytest

from core.errors import DecisionRefusedError
from core.model import Action, DeliveryState
from core.task import Task
from tests.core.services.linked import a_desk
from tests.faults.world import World

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(profile, clock):
    with a_desk(profile, clock, World().fill(20)) as opened:
        opened.link()
        opened.sync()
        opened.rank()
        yield opened


def acts(desk):
    return [(act.action, act.n) for act in desk.world.acts]


def replies(desk):
    return [one.text for one in desk.world.remarks.values() if one.is_own and one.n]


def writes(desk):
    return [one for one in desk.server.requests if not one.is_read]


def test_nothing_leaves_within_the_undo_time(desk):
    decision = desk.decide("r1", Action.HIDE)

    desk.services.delivery.deliver(Task())

    assert acts(desk) == []
    assert desk.owed(decision.id).state is DeliveryState.HELD


def test_what_was_decided_arrives_in_that_order_once_the_undo_time_is_over(desk):
    for remote_id, action in (("r3", Action.HIDE), ("r1", Action.DELETE), ("r2", Action.BLOCK)):
        desk.decide(remote_id, action)

    report = desk.deliver()

    assert report.finished == 3
    assert acts(desk) == [("hide", 3), ("delete", 1), ("block", 2)]
    assert {row.delivery.state for row in desk.services.delivery.outbox()} == {DeliveryState.SENT}
    assert desk.deliver().finished == 0


def test_an_undo_in_time_means_that_nothing_ever_leaves(desk):
    decision = desk.decide("r1", Action.HIDE)
    desk.services.moderation.undo(decision.id)

    desk.deliver()

    assert acts(desk) == []
    assert desk.owed(decision.id).state is DeliveryState.CANCELLED


def test_an_undo_after_sending_takes_it_back_by_the_receipt(desk):
    reply = desk.decide("r1", Action.REPLY, reply="Thank you.")
    hide = desk.decide("r2", Action.HIDE)
    desk.deliver()
    assert replies(desk) == ["Thank you."]

    undone = [desk.services.moderation.undo(one.id).decisions[0] for one in (hide, reply)]
    desk.deliver()

    assert replies(desk) == []
    assert acts(desk) == []
    assert [desk.owed(one.id).state for one in undone] == [DeliveryState.SENT] * 2


def test_what_cannot_be_taken_back_is_refused_once_it_has_left(desk):
    decision = desk.decide("r1", Action.DELETE)
    desk.deliver()

    with pytest.raises(DecisionRefusedError, match="cannot take it back"):
        desk.services.moderation.undo(decision.id)


def test_offline_days_cost_nothing_but_time(desk):
    decision = desk.decide("r1", Action.REPLY, reply="Welcome!")
    desk.server.choose = lambda request, _: "hang_up"
    for _ in range(3):
        report = desk.deliver()
        desk.clock.advance(timedelta(days=1))
    assert report.finished == 0
    assert desk.owed(decision.id).state is DeliveryState.PENDING

    desk.server.misbehave("")
    desk.deliver()

    assert replies(desk) == ["Welcome!"]
    assert desk.owed(decision.id).state is DeliveryState.SENT


@pytest.mark.parametrize("name", ["fails_after_effect", "cut_after_effect", "cut_body"])
def test_a_reply_whose_answer_was_lost_is_verified_and_never_sent_twice(desk, name):
    decision = desk.decide("r1", Action.REPLY, reply="Only once, please.")
    desk.server.choose = lambda request, _: "" if request.is_read else name
    desk.deliver()
    assert desk.owed(decision.id).state is DeliveryState.SENDING
    assert replies(desk) == ["Only once, please."]

    desk.server.misbehave("")
    desk.clock.advance(HOUR)
    desk.deliver()

    assert replies(desk) == ["Only once, please."]
    assert desk.owed(decision.id).state is DeliveryState.SENT
    desk.services.moderation.undo(decision.id)
    desk.deliver()
    assert replies(desk) == []


def test_a_reply_that_never_arrived_is_sent_after_all(desk):
    desk.decide("r1", Action.REPLY, reply="Here I am.")
    desk.server.choose = lambda request, _: "" if request.is_read else "silence"
    desk.deliver()
    assert replies(desk) == []

    desk.server.misbehave("")
    desk.clock.advance(HOUR)
    desk.deliver()

    assert replies(desk) == ["Here I am."]


def test_a_report_that_nobody_can_see_is_not_sent_again_by_itself(desk):
    decision = desk.decide("r1", Action.REPORT, reason="spam")
    desk.server.choose = lambda request, _: "" if request.is_read else "cut_after_effect"
    desk.deliver()
    desk.server.misbehave("")
    desk.clock.advance(HOUR)

    desk.deliver()

    assert acts(desk) == [("report", 1)]
    owed = desk.owed(decision.id)
    assert owed.state is DeliveryState.FAILED
    assert "may have been sent" in owed.detail
    desk.services.delivery.retry(decision.id)
    desk.deliver()
    assert desk.owed(decision.id).state is DeliveryState.SENT


def test_a_comment_that_changed_since_is_asked_about(desk):
    decision = desk.decide("r1", Action.DELETE)
    desk.world.change(1, text="I am sorry, that was wrong.")

    desk.deliver()

    owed = desk.owed(decision.id)
    assert acts(desk) == []
    assert owed.state is DeliveryState.CONFLICT
    assert "I am sorry, that was wrong." in owed.detail

    desk.services.delivery.retry(decision.id)
    desk.deliver()
    assert acts(desk) == [("delete", 1)]


def test_a_comment_that_somebody_else_handled_is_asked_about_and_can_be_let_be(desk):
    decision = desk.decide("r1", Action.HIDE)
    desk.world.change(1, state="approved by another")

    desk.deliver()
    desk.services.delivery.drop(decision.id)
    desk.deliver()

    assert acts(desk) == []
    assert desk.owed(decision.id).state is DeliveryState.CANCELLED
    assert "let be" in desk.owed(decision.id).detail


def test_what_is_gone_needs_no_deletion_but_an_answer_to_nobody_is_asked_about(desk):
    delete = desk.decide("r1", Action.DELETE)
    reply = desk.decide("r2", Action.REPLY, reply="Hello?")
    desk.world.remove(1)
    desk.world.remove(2)

    desk.deliver()

    assert desk.owed(delete.id).state is DeliveryState.SENT
    assert "deleted there already" in desk.owed(delete.id).detail
    assert desk.owed(reply.id).state is DeliveryState.CONFLICT
    assert writes(desk) == []


def test_an_author_is_blocked_whatever_became_of_the_comment(desk):
    desk.decide("r1", Action.BLOCK)
    desk.world.change(1, text="edited")

    desk.deliver()

    assert acts(desk) == [("block", 1)]


def test_our_own_change_is_no_conflict_for_what_follows(desk):
    desk.world.change(1, state="hold")
    desk.clock.advance(HOUR)
    desk.sync()
    desk.decide("r1", Action.HIDE)
    desk.decide("r1", Action.REPLY, reply="Hidden, because …")
    served = desk.world.do

    def do(action, n, **more):
        if action == "hide":
            desk.world.change(n, state="hidden")
        return served(action, n, **more)

    desk.world.do = do
    desk.deliver()

    assert acts(desk) == [("hide", 1), ("reply", 1)]


def test_a_refusal_carries_the_words_of_the_platform_and_keeps_nothing_else(desk):
    refused = desk.decide("r1", Action.HIDE)
    fine = desk.decide("r2", Action.HIDE)
    desk.server.choose = lambda request, _: (
        "forbidden_html" if request.target.endswith("/r1") and not request.is_read else ""
    )

    desk.deliver()

    assert desk.owed(refused.id).state is DeliveryState.FAILED
    assert "refused" in desk.owed(refused.id).detail
    assert desk.owed(fine.id).state is DeliveryState.SENT


def test_one_poisoned_action_keeps_no_other_and_is_given_up_in_the_end(desk):
    poisoned = desk.decide("r1", Action.HIDE)
    fine = desk.decide("r2", Action.HIDE)
    desk.server.choose = lambda request, _: "fails" if request.target.endswith("/r1") else ""

    desk.deliver()
    assert desk.owed(fine.id).state is DeliveryState.SENT
    for _ in range(10):
        desk.clock.advance(HOUR)
        desk.deliver()

    assert desk.owed(poisoned.id).state is DeliveryState.FAILED
    assert "trouble of its own" in desk.owed(poisoned.id).detail


def test_nothing_overtakes_an_earlier_action_on_the_same_comment(desk):
    first = desk.decide("r1", Action.HIDE)
    second = desk.decide("r1", Action.REPLY, reply="after the hiding")
    desk.server.choose = lambda request, count: "fails" if b'"hide"' in request.body else ""

    desk.deliver()

    assert replies(desk) == []
    assert desk.owed(first.id).state is DeliveryState.SENDING
    assert desk.owed(second.id).state is DeliveryState.PENDING


def test_a_lost_sign_in_pauses_that_account_and_keeps_what_is_owed(desk):
    decision = desk.decide("r1", Action.HIDE)
    desk.world.sign_in_works = False

    report = desk.deliver()

    assert "Sign in again" in report.troubles[desk.account]
    assert desk.row().state == "sign_in_lost"
    assert desk.owed(decision.id).state is DeliveryState.PENDING
    asked = len(desk.server.requests)
    desk.deliver()
    assert len(desk.server.requests) == asked

    desk.world.sign_in_works = True
    desk.link()
    desk.clock.advance(HOUR)
    desk.deliver()
    assert acts(desk) == [("hide", 1)]


def test_a_server_that_wants_rest_gets_it(desk):
    desk.decide("r1", Action.HIDE)
    desk.server.misbehave("retry_in_years")
    desk.deliver()
    asked = len(desk.server.requests)

    desk.server.misbehave("")
    desk.services.delivery.deliver(Task())
    assert len(desk.server.requests) == asked

    desk.clock.advance(HOUR)
    desk.deliver()
    assert acts(desk) == [("hide", 1)]


def test_each_delivery_is_in_the_log_beside_its_decision(desk):
    decision = desk.decide("r1", Action.HIDE)
    desk.deliver()

    proof = desk.services.history.proof(decision.id)

    assert [entry.kind for entry in proof.entries] == ["decision", "delivery"]
    assert desk.services.log.verify().ok


def test_a_chosen_way_goes_along_and_an_unknown_one_is_refused(desk):
    with pytest.raises(DecisionRefusedError, match="has no choice"):
        desk.decide("r1", Action.HIDE, choice="softly")
