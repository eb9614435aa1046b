"""The author file: history, decisions, notes, what waits, and strikes that expire."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model import Action, CommentId, QueueFilter, ReviewState
from core.services import StrikeTally
from core.task import Task


@pytest.fixture
def anns(filled):
    ids = filled.inbox.queue(QueueFilter(search="Ann")).ids
    return [CommentId(str(n)) for n in ids]


def test_the_file_holds_history_decisions_notes_and_what_waits(filled, clock, anns):
    filled.moderation.decide([anns[0]], action=Action.HIDE, policy="threats", note="police told")
    filled.moderation.decide(
        [anns[1]], action=Action.SNOOZE, snoozed_until=clock() + timedelta(days=1)
    )
    file = filled.authors.file_of(anns[1])
    assert file.author.name == "Ann"
    assert {one.id for one in file.comments} == set(anns)
    assert file.per_state == {ReviewState.CLOSED: 1, ReviewState.SNOOZED: 1}
    assert [one.id for one in file.pending] == [anns[1]]
    assert [one.action for one in file.decisions] == ["snooze", "hide"]
    assert [(one.text, one.role) for one in file.notes] == [("police told", "Team on duty")]
    assert filled.authors.all_pending(anns[0]) == (anns[1],)


def test_strikes_name_their_policy_expire_and_vanish_with_an_undo(filled, clock, anns):
    filled.moderation.decide([anns[0]], action=Action.HIDE, policy="threats")
    filled.moderation.decide([anns[1]], action=Action.DELETE, policy="insults")
    file = filled.authors.file_of(anns[0])
    assert [(one.policy, one.is_active) for one in file.strikes] == [
        ("insults", True),
        ("threats", True),
    ]
    clock.advance(timedelta(days=90))
    assert filled.authors.file_of(anns[0]).active_strikes == 0
    filled.settings.change(replace(filled.settings.current, strike_days=0))
    assert filled.authors.file_of(anns[0]).active_strikes == 2
    filled.moderation.undo_last()
    assert [one.policy for one in filled.authors.file_of(anns[0]).strikes] == ["threats"]


def test_a_policy_may_keep_its_strikes_longer(filled, profile, clock, anns):
    (profile / "policies.toml").write_text(
        '[[policy]]\nkey = "threats"\ntitle = "Threats"\nstrike_days = 365\n'
    )
    filled.moderation.decide([anns[0]], action=Action.HIDE, policy="threats")
    clock.advance(timedelta(days=200))
    assert filled.authors.file_of(anns[0]).active_strikes == 1
    (profile / "policies.toml").write_text("[[policy]]\nkey = 1\nstrike_days = -1")
    assert filled.authors.file_of(anns[0]).active_strikes == 0


def test_the_tally_counts_as_the_file_does_and_names_days_that_hold_for_all(
    filled, profile, clock, anns
):
    author = filled.inbox.item(anns[0]).comment.author.id
    assert filled.authors.strikes_of(author) == StrikeTally()
    filled.moderation.decide([anns[0]], action=Action.HIDE, policy="threats")
    assert filled.authors.strikes_of(author) == StrikeTally(1, 90)
    (profile / "policies.toml").write_text(
        '[[policy]]\nkey = "threats"\ntitle = "Threats"\nstrike_days = 365\n'
    )
    assert filled.authors.strikes_of(author) == StrikeTally(1, 365)
    filled.moderation.decide([anns[1]], action=Action.HIDE, policy="insults")
    assert filled.authors.strikes_of(author) == StrikeTally(2, 0)
    assert filled.authors.file_of(anns[0]).active_strikes == 2
    clock.advance(timedelta(days=200))
    assert filled.authors.strikes_of(author) == StrikeTally(1, 365)


def test_undone_notes_are_no_notes(filled, anns):
    filled.moderation.decide([anns[0]], action=Action.NOTE, note="wrong person")
    filled.moderation.undo_last()
    assert filled.authors.file_of(anns[0]).notes == ()
    assert filled.inbox.detail(anns[0]).author.notes == ()


def test_nameless_comments_are_not_taken_for_one_person(filled, tmp_path):
    path = tmp_path / "nameless.csv"
    path.write_text("id,text\n1,nobody one\n2,nobody two\n")
    filled.importing.run(path, task=Task())
    filled.inbox.rerank()
    one = CommentId(str(filled.inbox.queue(QueueFilter(search="nobody")).ids[0]))
    file = filled.authors.file_of(one)
    assert not file.is_named
    assert [comment.id for comment in file.comments] == [one]
    assert filled.authors.all_pending(one) == (one,)
    assert filled.inbox.detail(one).author.comments == 0

    nameless = filled.inbox.queue(QueueFilter(search="nobody")).ids
    shown = CommentId(str(nameless[0]))
    filled.moderation.decide([shown], action=Action.HIDE)
    author = filled.inbox.item(shown).comment.author.id
    assert filled.authors.strikes_of(author) == StrikeTally()
