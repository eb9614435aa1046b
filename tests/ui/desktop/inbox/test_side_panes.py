"""What stands in place of the comment, and how wide the panes get on a large screen."""

import pytest

from tests.flows.conftest import desk, open_desk, services
from ui.desktop.inbox.context_pane import MOST_CONTEXT
from ui.desktop.inbox.reading_pane import MOST_READING
from ui.desktop.inbox.side_pane import SidePane
from ui.desktop.theme import build_theme

__all__ = ["desk", "open_desk", "services"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(("title", "is_beside"), [("leon", True), ("3 Entscheidungen " * 3, False)])
def test_the_way_back_goes_below_a_title_that_needs_the_room(qtbot, title, is_beside):
    pane = SidePane(build_theme())
    qtbot.addWidget(pane)
    pane.begin(title, "")
    pane.resize(360, 400)
    pane.show()

    top = pane.back.mapTo(pane, pane.back.rect().topLeft())
    head = pane._head._title
    assert (top.y() < head.mapTo(pane, head.rect().bottomLeft()).y()) is is_beside
    assert top.x() + pane.back.width() <= pane.width()


def test_on_a_large_screen_the_context_stands_beside_the_comment(desk):
    desk.window.resize(2560, 1440)
    desk.settle()
    detail = desk.inbox.detail
    assert detail.reading.width() == MOST_READING
    assert detail.context.width() > MOST_CONTEXT
    assert detail.context._parts.width() == MOST_CONTEXT
    row = detail.dock.actions_row
    more = row.more.mapTo(detail, row.more.rect().topRight())
    assert more.x() <= MOST_READING + MOST_CONTEXT

    desk.window.resize(1180, 800)
    desk.settle()
    assert detail.context._parts.width() > MOST_CONTEXT  # below the comment, as wide as it
