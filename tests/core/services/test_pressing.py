"""What cannot wait: what is critical and new, overdue, or stuck on its way."""

from datetime import timedelta

import pytest

from core.model import Action, CommentId, Lane, QueueFilter
from core.task import Task
from tests.core.services.linked import a_desk
from tests.faults.world import World


def bring_in(services, tmp_path, *texts):
    path = tmp_path / f"more-{len(list(tmp_path.iterdir()))}.csv"
    lines = [f"{text},{text}" for text in texts]
    path.write_text("id,text\n" + "\n".join(lines) + "\n", encoding="utf-8")
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())


def first(services, search):
    return CommentId(str(services.inbox.queue(QueueFilter(search=search)).ids[0]))


def test_only_what_came_after_the_first_look_and_is_critical_counts(filled, tmp_path):
    assert not filled.pressing.look()
    bring_in(filled, tmp_path, "I kill you too", "good morning")
    found = filled.pressing.look()
    assert list(found.critical.values()) == [Lane.HARM]

    filled.inbox.rerank()
    assert filled.pressing.look() == found
    filled.moderation.decide([first(filled, "too")], action=Action.HIDE)
    assert not filled.pressing.look()


def test_an_escalation_presses_from_the_moment_it_is_due(filled, clock):
    due = clock() + timedelta(hours=2)
    one = first(filled, "nothing")
    filled.moderation.decide([one], action=Action.ESCALATE, due_at=due)
    clock.now = due - timedelta(seconds=1)
    assert not filled.pressing.look()
    clock.now = due
    assert filled.pressing.look().overdue == {int(one)}


@pytest.fixture
def linked(profile, clock):
    with a_desk(profile, clock, World().fill(20)) as desk:
        desk.link()
        desk.sync()
        desk.rank()
        desk.services.pressing.look()
        yield desk


def test_what_could_not_be_sent_presses_until_a_person_says_what_to_do(linked):
    sent = linked.decide("r1", Action.REPORT, reason="spam")
    linked.server.choose = lambda request, _: "" if request.is_read else "cut_after_effect"
    linked.deliver()
    linked.server.misbehave("")
    linked.clock.advance(timedelta(hours=1))
    linked.deliver()
    assert linked.services.pressing.look().failed == {sent.id}

    linked.services.delivery.drop(sent.id)
    assert not linked.services.pressing.look()


def test_an_account_whose_sign_in_ended_presses(linked):
    linked.decide("r1", Action.HIDE)
    linked.world.sign_in_works = False
    linked.deliver()
    assert len(linked.services.pressing.look().signed_out) == 1
