from dataclasses import replace

import pytest

from core.model import Attribute, Contribution, Score, Stage
from core.services import Missing
from tests.ui.desktop.factories import a_comment, an_item
from ui.desktop.inbox.why_here import WhyHere
from ui.desktop.parts import Words
from ui.desktop.theme import build_theme


@pytest.fixture
def why(qtbot):
    widget = WhyHere(build_theme())
    qtbot.addWidget(widget)
    return widget


def scored(**changes):
    item = an_item(a_comment(1, platform="wordpress", likes=11, replies=2, flags=3, **changes), 85)
    values = {"THREAT": 0.9, "TOXICITY": 0.62, "INSULT": 0.18, "NEED": 0.7, "PRAISE": 0.01}
    scores = tuple(Score("embedded", "3-abc", Attribute[name], one) for name, one in values.items())
    parts = (
        Contribution(Stage.SEVERITY, "flags", 72.0, "reported by readers"),
        Contribution(Stage.SPREAD, "spread", 7.0, "spreading"),
        Contribution(Stage.WAITING, "waiting", 6.0, "waiting 5 h"),
    )
    return replace(item, scores=scores, priority=replace(item.priority, contributions=parts))


def said(widget):
    """Return what is said; whether a figure may stand on the next line is another thing."""
    return [one.text().replace("\u00a0", " ") for one in widget.findChildren(Words) if one.text()]


def test_each_stage_names_its_cause_with_the_figures_behind_it(why):
    why.show_item(scored(), ())

    lines = said(why)
    assert "Reported by readers: 3 flags" in lines
    assert "Spreading: 11 likes, 2 answers" in lines
    assert "Waiting 5 h" in lines
    assert {"+72", "+7", "+6"} <= set(lines)


def test_the_highest_scores_the_scorer_and_the_language_are_named(why):
    why.show_item(scored(), (Missing.SPREAD, Missing.REACH))

    assert why.said.replace("\u00a0", " ").splitlines() == [
        "threat 0.90, toxicity 0.62, insult 0.18",
        "Embedded 3, English is supported",
        "Reach, likes and replies: not available on WordPress",
    ]


@pytest.mark.parametrize(
    ("lang", "is_supported", "sentence"),
    [
        ("tr", False, "Not scored: Turkish is not supported"),
        ("", False, "Not scored: the language is not known"),
        ("en", True, "Not scored yet"),
    ],
)
def test_what_was_not_scored_says_why(why, lang, is_supported, sentence):
    item = replace(scored(), scores=(), lang=lang, lang_supported=is_supported)

    why.show_item(item, (Missing.FLAGS,))

    assert why.said.splitlines() == [sentence, "Flags: not available on WordPress"]


def test_what_a_file_did_not_hold_is_not_blamed_on_a_platform(why):
    item = scored()
    item = replace(item, comment=replace(item.comment, platform="file"))

    why.show_item(item, (Missing.TIME,))

    assert why.said.endswith("Time of writing: not in the file")


def test_a_platform_may_be_called_anything(why):
    item = scored()
    item = replace(item, comment=replace(item.comment, platform="{0} {what} %n"))

    why.show_item(item, (Missing.REACH,))

    assert why.said.endswith("Reach: not available on {0} {what} %n")
