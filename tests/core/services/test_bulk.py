"""Many at once: told before what will happen and what looks different."""

from core.model import Action, CommentId, QueueFilter
from core.services.bulk import ExceptionKind
from core.task import Task


def everything(services):
    return [CommentId(str(n)) for n in services.inbox.queue(QueueFilter()).ids]


def test_hiding_all_leaves_questions_and_praise_aside(filled):
    ids = everything(filled)
    preview = filled.moderation.preview_decision(ids, Action.HIDE)
    texts = {one.comment.id: one.comment.text for one in filled.inbox.items(ids)}
    apart = {one.kind: [texts[number] for number in one.ids] for one in preview.exceptions}
    assert apart == {
        ExceptionKind.QUESTION: ["when do you open"],
        ExceptionKind.PRAISE: ["what a lovely day"],
    }
    assert (preview.total, len(preview.possible), len(preview.suggested)) == (6, 6, 4)
    assert preview.per_platform == {"blog": 6}
    assert (preview.leaves, preview.final) == (0, 0)
    assert filled.history.total() == 0


def test_approving_all_leaves_threats_and_cries_for_help_aside(filled, tmp_path):
    path = tmp_path / "more.csv"
    path.write_text("id,text\n1,I am so alone\n")
    filled.importing.run(path, task=Task())
    filled.scoring.score_waiting(Task())
    filled.inbox.rerank()
    preview = filled.moderation.preview_decision(everything(filled), Action.APPROVE)
    assert [one.kind for one in preview.exceptions] == ["self_harm", "threat"]


def test_what_does_not_fit_and_what_is_gone_is_told_with_the_reason(filled, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("id,text,is_own\n1,our own post,1\n")
    filled.importing.run(path, task=Task())
    preview = filled.moderation.preview_decision([CommentId("7"), CommentId("99")], Action.APPROVE)
    assert preview.possible == ()
    assert [one.ids for one in preview.blocked] == [("7",), ("99",)]
    assert "own post" in preview.blocked[0].why


def test_what_another_role_has_is_left_to_it(filled):
    ids = everything(filled)
    filled.moderation.decide(ids[:1], action=Action.ASSIGN, assignee="Team lead")
    preview = filled.moderation.preview_decision(ids[:1], Action.HIDE)
    assert [one.kind for one in preview.exceptions] == [ExceptionKind.ASSIGNED]
