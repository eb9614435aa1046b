"""The morning round: counts, a list that stays, and the place where it stopped."""

from datetime import timedelta

import pytest

from core.model import Action, CommentId, QueueFilter
from core.services import build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer


def bring_in(services, tmp_path, *texts):
    path = tmp_path / f"more-{len(list(tmp_path.iterdir()))}x.csv"
    path.write_text("id,text\n" + "".join(f"{t},{t}\n" for t in texts), encoding="utf-8")
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()


def by_text(services, search):
    return CommentId(str(services.inbox.queue(QueueFilter(search=search)).ids[0]))


def walk(services):
    left = services.rounds.current().remaining
    texts = {
        one.comment.id: one.comment.text for one in services.inbox.items([i.comment for i in left])
    }
    return [(str(one.kind), texts[one.comment]) for one in left]


def test_the_first_round_has_all_and_the_most_urgent_first(filled):
    ahead = filled.rounds.ahead()
    assert (ahead.at_risk, ahead.new, ahead.back, ahead.since) == (2, 4, 0, None)
    begun = filled.rounds.begin()
    assert (begun.counts, begun.total) == (ahead, 6)
    assert walk(filled)[:2] == [("urgent", "I will kill you"), ("urgent", "you idiot")]


def test_the_next_round_has_what_is_at_risk_new_and_back(filled, clock, tmp_path):
    filled.moderation.decide(
        [by_text(filled, "lovely")],
        action=Action.SNOOZE,
        snoozed_until=clock() + timedelta(hours=20),
    )
    due = clock() + timedelta(hours=25)
    filled.moderation.decide([by_text(filled, "nothing")], action=Action.ESCALATE, due_at=due)
    filled.rounds.begin()
    filled.rounds.finish()
    clock.advance(timedelta(hours=24))
    bring_in(filled, tmp_path, "good morning", "I kill you too")
    counts = filled.rounds.ahead()
    filled.rounds.begin()
    assert walk(filled) == [
        ("due", "nothing to see"),
        ("urgent", "I will kill you"),
        ("urgent", "I kill you too"),
        ("urgent", "you idiot"),
        ("back", "what a lovely day"),
        ("new", "good morning"),
    ]
    assert (counts.at_risk, counts.new, counts.back, counts.total) == (4, 1, 1, 6)


def test_the_list_stays_while_new_ones_come_and_shrinks_with_decisions(filled, tmp_path):
    filled.rounds.begin()
    before = walk(filled)
    bring_in(filled, tmp_path, "I kill everybody")
    assert walk(filled) == before
    filled.moderation.decide([by_text(filled, "idiot")], action=Action.HIDE)
    filled.rounds.pass_over(by_text(filled, "nothing"))
    assert walk(filled) == [row for row in before if row[1] not in ("you idiot", "nothing to see")]
    filled.moderation.undo_last()
    assert filled.rounds.current().done == 1


def test_it_resumes_where_it_stopped_after_a_restart(filled, profile, clock):
    filled.rounds.begin()
    filled.moderation.decide([by_text(filled, "idiot")], action=Action.HIDE)
    place = by_text(filled, "open")
    filled.rounds.stand_at(place)
    before = filled.rounds.current()
    filled.close()
    again = build_services(profile, clock=clock, scorer=PlainScorer())
    assert again.rounds.current() == before
    assert (before.place, before.done, before.total) == (place, 1, 6)
    again.close()


def test_it_is_done_when_empty_and_then_over(filled):
    filled.rounds.begin()
    ids = [one.comment for one in filled.rounds.current().remaining]
    filled.moderation.decide(ids, action=Action.APPROVE)
    assert filled.rounds.current().is_done
    assert filled.rounds.current() is None


def test_an_unfinished_round_is_not_lost_by_beginning_anew(filled, clock):
    filled.rounds.begin()
    clock.advance(timedelta(hours=24))
    assert filled.rounds.begin().total == 6


def test_without_a_round_there_is_nothing_to_go_on_with(filled):
    assert filled.rounds.current() is None
    filled.rounds.pass_over(by_text(filled, "idiot"))
    filled.rounds.finish()


@pytest.mark.parametrize("hours", [1, 30])
def test_the_clock_set_back_loses_nothing(filled, clock, hours):
    filled.rounds.begin()
    filled.rounds.finish()
    clock.advance(-timedelta(hours=hours))
    assert filled.rounds.begin().counts.at_risk >= 1


def test_an_undo_reopens_the_round_that_was_done_and_no_other(filled):
    filled.rounds.begin()
    kill = by_text(filled, "kill")
    for one in filled.rounds.current().remaining:
        filled.moderation.decide([one.comment], action=Action.APPROVE)
    assert filled.rounds.current().is_done
    assert not filled.rounds.reopen_for([kill])

    undone = filled.moderation.undo_last().decisions[0].comment
    assert not filled.rounds.reopen_for([kill])
    assert filled.rounds.reopen_for([undone])
    assert [one.comment for one in filled.rounds.current().remaining] == [undone]
