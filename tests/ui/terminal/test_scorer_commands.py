"""A second scorer at a terminal: the report first, then the change."""

import json

import pytest

from core.services import build_services
from tests.core.services.plain_scorer import PlainScorer
from tests.core.services.scored_profile import odd_scorer
from ui.terminal.app import run


@pytest.fixture
def command(profile, capsys, clock, tmp_path):
    def opened(folder, read_only):
        return build_services(
            folder,
            clock=clock,
            read_only=read_only,
            scorer=PlainScorer(),
            installed=lambda: (odd_scorer(tmp_path / "diary", untested=["de"]),),
        )

    def given(*words):
        code = run(["--profile", str(profile), *words], open_services=opened)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    posts = tmp_path / "posts.csv"
    posts.write_text("id,author,text\n1,Ann,you idiot\n2,Ben,so lovely\n3,Cem,nothing\n", "utf-8")
    given("import", str(posts))
    return given


def test_a_model_is_reported_on_before_it_ranks(command):
    before = command("queue", "--json")[1]

    code, out, err = command("models", "use", "odd")

    assert code == 0
    assert "3 are rated by it so far" in out
    assert "models use odd --apply" in err
    assert command("queue", "--json")[1] == before
    assert json.loads(command("models", "use", "odd", "--apply", "--json")[1])["applied"] is True
    after = json.loads(command("queue", "--json")[1])
    assert {one["scorer"] for row in after for one in row["ranked_by"]} == {"plain", "odd"}
    assert {score["scorer"] for row in after for score in row["scores"]} == {
        "plain",
        "odd",
        "blend",
    }


def test_weights_per_language_are_shown_and_changed_after_a_report(command):
    assert "ranks alone" in command("models", "weights")[1]
    command("models", "use", "odd", "--apply")

    assert json.loads(command("models", "weights", "--json")[1])["shares"] == {"de": 0.4, "*": 0.8}
    command("models", "weights", "*=0.1", "de=0")
    assert json.loads(command("models", "weights", "--json")[1])["shares"] == {"de": 0.4, "*": 0.8}
    command("models", "weights", "*=0.1", "de=0", "--apply")
    assert json.loads(command("models", "weights", "--json")[1])["shares"] == {"de": 0.0, "*": 0.1}


@pytest.mark.parametrize("words", [("use", "nothing"), ("weights", "de=2"), ("weights", "x")])
def test_what_cannot_be_is_one_sentence(command, words):
    code, out, err = command("models", *words)

    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_going_back_to_the_embedded_scorer_alone(command):
    before = command("queue", "--json")[1]
    command("models", "use", "odd", "--apply")

    command("models", "use", "embedded", "--apply")

    assert command("queue", "--json")[1] == before
    assert json.loads(command("models", "status", "--json")[1])["chosen"] is None


def test_the_status_says_how_far_a_model_is(command):
    command("models", "use", "odd", "--rate", "1")

    found = json.loads(command("models", "status", "--json")[1])

    assert (found["rated"], found["comments"], found["in_force"]) == (1, 3, False)
    assert json.loads(command("models", "rate", "--json")[1])["rated"] == 3


def test_disagreeing_at_a_terminal_is_kept_shown_and_taken_back(command):
    said = json.loads(command("disagree", "1", "--json")[1])["disagreements"]
    assert [(one["attribute"], one["should"]) for one in said] == [("toxicity", "low")]
    shown = json.loads(command("show", "1", "--json")[1])
    assert shown["disagreements"] == said

    command("disagree", "1", "--attribute", "threat", "--should", "high")
    assert "Disagreed: threat should be high" in command("show", "1")[1]
    command("disagree", "1", "--withdraw")
    code, _, err = command("disagree", "1", "--withdraw")
    assert (code, err.count("\n")) == (1, 1)


def test_the_ranking_is_measured_on_what_was_decided_here(command):
    command("decide", "1", "--action", "hide")
    command("decide", "3", "--action", "approve")

    mine = json.loads(command("evaluate", "--mine", "--json")[1])["mine"]

    assert (mine["labels"], mine["positives"]) == (2, 1)
    assert {one["of"]: one["roc_auc"] for one in mine["figures"]}["toxicity"] == 1.0
    assert "2 of your comments have a label" in command("evaluate", "--mine")[1]


def test_a_calibration_needs_labels_and_can_be_reset_without_any(command):
    code, out, err = command("models", "calibrate")
    assert (code, out) == (1, "")
    assert "at least 300" in err
    assert command("models", "calibrate", "--reset")[0] == 0
