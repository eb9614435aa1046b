"""Precedents: what was decided about comments like this, which, and why they are alike."""

import pytest

from core.model import Action, Attribute, CommentId, QueueFilter
from core.task import Task


@pytest.fixture
def bring_in(filled, tmp_path):
    def bring(*texts):
        before = filled.inbox.queue(QueueFilter(states=frozenset())).ids.max()
        path = tmp_path / f"t{before}.csv"
        path.write_text(
            "id,author,text\n" + "".join(f"{n},A{n},{t}\n" for n, t in enumerate(texts))
        )
        filled.importing.run(path, account=f"t{before}", task=Task())
        filled.scoring.score_waiting(Task())
        filled.inbox.rerank()
        return [CommentId(str(before + 1 + n)) for n in range(len(texts))]

    return bring


def precedent(services, comment):
    return services.inbox.detail(comment).precedent


def test_the_same_kind_of_comment_counts_with_the_decisions_behind_it(filled, bring_in):
    *old, new = bring_in(
        "idiot one", "what an idiot", "you idiot there", "idiot again", "an idiot too"
    )
    for number, comment in enumerate(old):
        filled.moderation.decide([comment], action=Action.APPROVE if number == 0 else Action.HIDE)
    found = precedent(filled, new)
    assert (found.action, found.same, found.total) == (Action.HIDE, 3, 4)
    assert [row.decision.action for row in found.rows] == ["hide", "hide", "hide", "approve"]
    assert found.rows[0].comment.text == "idiot again"
    assert found.rows[0].likeness.scores == ((Attribute.TOXICITY, 0.9, 0.9),)


def test_the_same_words_are_alike_though_nothing_was_found_in_them(filled, bring_in):
    *old, new = bring_in(
        "buy cheap watches here today",
        "buy cheap watches here now",
        "buy cheap watches here again",
        "buy cheap watches here tomorrow",
    )
    for comment in old:
        filled.moderation.decide([comment], action=Action.SPAM)
    found = precedent(filled, new)
    assert (found.same, found.total) == (3, 3)
    assert found.rows[0].likeness.shared_words >= 0.5
    assert found.rows[0].likeness.scores == ()


def test_other_kinds_and_plain_comments_are_not_alike(filled, bring_in):
    *old, threat, plain = bring_in("idiot", "idiot b", "idiot c", "kill the idiot", "a plain one")
    for comment in old:
        filled.moderation.decide([comment], action=Action.HIDE)
    assert precedent(filled, threat) is None
    assert precedent(filled, plain) is None


def test_a_flood_decided_at_one_stroke_counts_once(filled, bring_in):
    *flood, new = bring_in(*["you idiot of this town"] * 20, "idiot")
    filled.moderation.decide(flood, action=Action.HIDE)
    assert precedent(filled, new) is None


def test_an_undone_decision_is_no_precedent(filled, bring_in):
    *old, new = bring_in("idiot", "idiot b", "idiot c", "idiot d")
    for comment in old:
        filled.moderation.decide([comment], action=Action.HIDE)
    assert precedent(filled, new).total == 3
    filled.moderation.undo_last()
    assert precedent(filled, new) is None


def test_neighbours_under_the_same_comment_are_there_in_their_order(filled, tmp_path):
    path = tmp_path / "thread.csv"
    rows = "".join(f"{n},P{n},answer {n},1\n" for n in range(2, 12))
    path.write_text("id,author,text,parent\n1,Own,our question,\n" + rows)
    filled.importing.run(path, task=Task())
    filled.inbox.rerank()
    [middle] = filled.inbox.queue(QueueFilter(search="answer 6")).ids
    detail = filled.inbox.detail(CommentId(str(middle)))
    assert [one.comment.text for one in detail.beside] == [
        f"answer {n}" for n in (3, 4, 5, 7, 8, 9)
    ]
    assert detail.words_by is None


def test_underlined_words_name_their_scorer(filled):
    [idiot] = filled.inbox.queue(QueueFilter(search="idiot")).ids
    detail = filled.inbox.detail(CommentId(str(idiot)))
    assert (detail.words_by.name, detail.words_by.version) == ("plain", "1")
    assert [(one.start, one.end) for one in detail.words] == [(4, 9)]
