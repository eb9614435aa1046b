"""The list tells which comments are on screen, so that they are refined first."""

import numpy as np
import pytest

from core.choices import ThemeChoice
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop.inbox.on_screen import OnScreen
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.theme import build_theme


@pytest.fixture
def seen(qapp, qtbot):
    model = QueueModel(lambda ids: [an_item(a_comment(int(one))) for one in ids], lambda: NOW)
    view = QueueView(build_theme(ThemeChoice.LIGHT), model, lambda: NOW)
    watch = OnScreen(view, model, view)
    told = []
    watch.changed.connect(told.append)
    qtbot.addWidget(view)
    view.resize(444, 600)
    view.show()
    model.show_ids(np.arange(1, 101))
    return view, model, told


def test_what_is_on_screen_is_told_from_top_to_bottom(qtbot, seen):
    _, _, told = seen

    qtbot.waitUntil(lambda: bool(told))

    assert told[0][0] == "1"
    assert told[0] == [str(n) for n in range(1, len(told[0]) + 1)]
    assert 2 <= len(told[0]) < 20


def test_scrolling_tells_the_others_once_the_list_rests(qtbot, seen):
    view, _, told = seen
    qtbot.waitUntil(lambda: len(told) == 1)

    for row in (20, 40, 60):
        view.scrollTo(view.model().index(row, 0))

    qtbot.waitUntil(lambda: len(told) == 2)
    assert "61" in told[1]
    assert "1" not in told[1]


def test_rows_that_leave_make_room_for_others(qtbot, seen):
    _, model, told = seen
    qtbot.waitUntil(lambda: len(told) == 1)

    model.remove(["1", "2"])

    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1][0] == "3"
