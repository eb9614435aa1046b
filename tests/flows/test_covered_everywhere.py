"""A harsh text stays covered on the pages that quote it, too, until somebody wants to read it."""

import pytest
from PySide6.QtWidgets import QLabel

from core.model import Action, CommentId, QueueFilter
from tests.flows.desk import PRAISE, THREAT
from ui.desktop.inbox.covered_text import CoveredText
from ui.desktop.navigation import Page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def decided(open_desk):
    desk = open_desk((THREAT, PRAISE))
    ids = [CommentId(str(one)) for one in desk.services.inbox.queue(QueueFilter()).ids]
    desk.services.moderation.decide(ids, action=Action.HIDE)
    return desk


def shown(page):
    table = page.table.model()
    cells = [
        str(table.index(row, column).data() or "")
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    ]
    labels = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    return " ".join([*cells, *labels])


def test_the_history_covers_a_threat_and_shows_it_on_wish(decided):
    decided.window.pages.show_page(Page.HISTORY)
    decided.settle()
    page = decided.window.pages.history
    assert THREAT not in shown(page)
    assert "Text hidden: threat." in shown(page)
    assert PRAISE in shown(page)
    before = decided.services.care.harsh_today()

    rows = range(page.table.model().rowCount())
    for row in rows:
        page.table.setCurrentIndex(page.table.model().index(row, 0))
        decided.settle()
        cover = page.pane.findChild(CoveredText)
        if cover.isVisible():
            cover.lift.click()
            decided.settle()
            break

    assert THREAT in shown(page)
    assert decided.services.care.harsh_today() == before + 1
