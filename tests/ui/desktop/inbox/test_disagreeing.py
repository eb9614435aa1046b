"""Disagreeing in the real inbox over a real profile: the key, the link, and taking it back."""

import pytest
from PySide6.QtCore import Qt

from core.model import Attribute, CommentId, Should
from core.services import build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.inbox.inbox_screen import InboxScreen
from ui.desktop.operations import Operations
from ui.desktop.screen_context import ScreenContext
from ui.desktop.theme import Theme

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ROWS = "id,text,author\n1,you idiot,Ann\n2,nothing to see,Ben\n"


@pytest.fixture
def services(profile, clock, tmp_path):
    opened = build_services(profile, clock=clock, scorer=PlainScorer())
    posts = tmp_path / "posts.csv"
    posts.write_text(ROWS)
    opened.importing.run(posts, task=Task())
    opened.scoring.score_waiting(Task())
    yield opened
    opened.close()


@pytest.fixture
def screen(qapp, qtbot, services, clock):
    background, bus = BackgroundRunner(), ChangeBus()
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
    screen = InboxScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.list.take_focus()
    qtbot.waitUntil(lambda: screen.comments.detail is not None)
    yield screen
    background.close()


def said(services):
    return [(one.attribute, one.should) for one in services.disagreement.on(CommentId("1"))]


def test_the_key_says_that_the_score_is_wrong_and_takes_it_back(qtbot, services, screen):
    qtbot.keyClick(screen.view, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: said(services) == [(Attribute.TOXICITY, Should.LOW)])
    qtbot.waitUntil(lambda: "toxicity should be lower" in screen.list.strip.said)
    qtbot.waitUntil(
        lambda: screen.comments.detail is not None and bool(screen.comments.detail.disagreements)
    )

    qtbot.keyClick(screen.view, Qt.Key.Key_W)

    qtbot.waitUntil(lambda: said(services) == [])
    qtbot.waitUntil(lambda: "Taken back" in screen.list.strip.said)


def test_the_link_beside_the_reasons_does_the_same_and_says_what_was_said(qtbot, services, screen):
    why = screen.detail.context._why
    assert why.disagree.text() == "Disagree"

    why.disagree.click()

    qtbot.waitUntil(lambda: why.disagree.text() == "Take it back")
    assert why._said.text() == "You disagree: toxicity should be lower"
    assert said(services) == [(Attribute.TOXICITY, Should.LOW)]


def test_the_list_tells_the_scoring_what_is_on_screen(qtbot, services, screen):
    qtbot.waitUntil(lambda: bool(services.scoring._on_screen._news))

    assert sorted(services.scoring._on_screen.take()) == [1, 2]
