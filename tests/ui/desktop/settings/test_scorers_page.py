"""The scorers page over a real profile and a real scoring process."""

import pytest

from core.model import Action, CommentId, QueueFilter
from core.services import ScoringPhase, ScoringState
from core.task import Task
from tests.core.services.scored_profile import import_texts, open_profile
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.operations import Operations
from ui.desktop.parts import PushButton
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.scorers_page import ScorersPage
from ui.desktop.settings.scoring_words import progress_words, time_left
from ui.desktop.theme import Theme

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TEXTS = ["you idiot", "kill it", "when is it open", "RAISE me", "nothing at all", "hm"]


@pytest.fixture
def opened(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary", untested=["de"])
    import_texts(opened.services, tmp_path / "posts.csv", TEXTS)
    opened.services.scoring.score_waiting(Task())
    opened.services.inbox.rerank()
    opened.services.scorers.choice.choose(None)
    yield opened
    opened.close()


@pytest.fixture
def page(qapp, qtbot, opened, clock):
    background, bus = BackgroundRunner(), ChangeBus()
    services = opened.services
    context = ScreenContext(
        services=services,
        background=background,
        bus=bus,
        theme=Theme(),
        operations=Operations(services, background, bus),
        settings=lambda: services.settings.current,
        clock=clock,
        notices=lambda _: None,
    )
    page = ScorersPage(context)
    page.background = background
    qtbot.addWidget(page)
    page.resize(1180, 860)
    page.show()
    qtbot.waitUntil(lambda: page._overview is not None and background.is_idle)
    yield page
    background.close()


def choice(page):
    return page.findChildren(PushButton)


def press(page, words):
    found = [one for one in choice(page) if one.text() == words and one.isVisible()]
    found[0].click()


def shows(page, words):
    return any(one.text() == words and one.isVisible() for one in choice(page))


def priorities(services):
    services.inbox.rerank()
    found = services.inbox.items(services.inbox.queue(QueueFilter()).ids)
    return {item.comment.text: item.priority.value for item in found}


def facts(page):
    return dict(page.facts.facts)


def test_a_model_is_tried_out_reported_on_and_put_in_force(qtbot, opened, page):
    before = priorities(opened.services)
    assert "ranks alone" in facts(page)["Second"]

    press(page, "Try it out")
    qtbot.waitUntil(lambda: page.background.is_idle and shows(page, "What would it change?"))
    assert priorities(opened.services) == before

    page._load()
    qtbot.waitUntil(lambda: "6 of 6" in facts(page).get("Rated", ""))
    press(page, "What would it change?")
    qtbot.waitUntil(lambda: "would change their priority" in page.report.sentence)
    assert priorities(opened.services) == before

    page.report.apply_button.click()
    qtbot.waitUntil(lambda: facts(page)["Second"] == "Odd 1")
    assert priorities(opened.services) != before
    qtbot.waitUntil(lambda: shows(page, "Stop using it"))
    press(page, "Stop using it")
    qtbot.waitUntil(lambda: "ranks alone" in facts(page)["Second"])
    assert priorities(opened.services) == before


def test_shares_are_previewed_before_they_count(qtbot, opened, page):
    services = opened.services
    services.scorers.try_out("odd")
    opened.score()
    services.scorers.use(services.scorers.candidate())
    page._load()
    qtbot.waitUntil(lambda: page.shares.languages == ("de", "*"))
    assert page.shares.shares == {"de": 0.4, "*": 0.8}

    page.shares.field("*").show_value(0.1)
    qtbot.waitUntil(lambda: "would change their priority" in page.report.sentence)
    assert services.scorers.blending.current.otherwise == 0.8
    page.report.discard_button.click()
    assert page.shares.shares == {"de": 0.4, "*": 0.8}

    page.shares.field("*").show_value(0.1)
    qtbot.waitUntil(lambda: page._candidate is not None)
    page.report.apply_button.click()
    qtbot.waitUntil(lambda: services.scorers.blending.current.otherwise == 0.1)


def test_what_was_set_aside_is_counted_and_can_be_tried_again(qtbot, opened, page):
    opened.services.scorers.try_out("odd")
    opened.score()
    page._load()
    qtbot.waitUntil(lambda: page.again.isVisible())
    tries = len(opened.written())

    page.again.click()

    qtbot.waitUntil(lambda: len(opened.written()) > tries and page.background.is_idle)


def test_rating_can_be_held_and_goes_on(qtbot, opened, page):
    opened.services.scorers.try_out("odd")
    page._load()
    qtbot.waitUntil(lambda: page._overview.chosen is not None)
    assert not page.progress.button.isVisible()

    page.progress.pause_asked.emit(True)
    assert opened.services.scoring.is_paused
    assert page.progress.button.isVisible()
    assert page.progress.button.text() == "Resume"
    page.progress.button.click()

    assert not opened.services.scoring.is_paused
    qtbot.waitUntil(lambda: page.background.is_idle)


def test_own_decisions_are_counted_and_too_few_teach_nothing(qtbot, opened, page):
    moderation = opened.services.moderation
    moderation.decide([CommentId("1")], action=Action.HIDE)
    moderation.decide([CommentId("5")], action=Action.APPROVE)
    page.own.load()
    qtbot.waitUntil(lambda: "2 comments were decided about" in page.own.said)
    assert "100.0%" in dict(page.own.facts.facts)["The toxicity"]

    page.own.learn.click()

    qtbot.waitUntil(lambda: "at least 300" in page.report.sentence)


def test_progress_is_said_with_the_time_that_is_left(qtbot, page):
    state = ScoringState(ScoringPhase.SECOND, 1_240, 10_000, 720.0)
    page.progress.show_state(state, False)

    assert "the most urgent first" in page.progress.said
    assert progress_words(state).endswith("about 12 min left")
    assert [time_left(n) for n in (3.0, 7_200.0, 500_000.0)] == [
        "less than a minute left",
        "about 2 h left",
        "about 6 days left",
    ]


def test_trouble_of_the_second_scorer_is_said(page):
    page.progress.show_state(ScoringState(trouble="The weights are damaged."), False)

    assert page.progress.trouble == "The weights are damaged."
