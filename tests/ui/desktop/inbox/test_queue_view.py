from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.choices import ThemeChoice
from core.model import CommentId
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.theme import Theme, build_theme


class Desk:
    """A list of comments 1..n, and how many fetches it took."""

    def __init__(self, theme: Theme, count: int) -> None:
        self.theme = theme
        self.fetches = 0
        self.model = QueueModel(self._fetch, lambda: NOW)
        self.view = QueueView(theme, self.model, lambda: NOW)
        self.model.show_ids(np.arange(1, count + 1))
        self.view.resize(444, 600)
        self.view.grab()

    def _fetch(self, ids: object) -> list[object]:
        self.fetches += 1
        return [an_item(a_comment(int(one))) for one in ids]  # type: ignore[attr-defined]

    def press(self, qtbot: QtBot, key: Qt.Key) -> int:
        qtbot.keyClick(self.view, key)
        return self.view.current_row

    def card(self, row: int) -> QPoint:
        return self.view.visualRect(self.model.index(row, 0)).center()


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(build_theme(ThemeChoice.LIGHT), 100)
    qtbot.addWidget(desk.view)
    return desk


def test_keys_walk_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.view.select_row(0)
    assert desk.press(qtbot, Qt.Key.Key_Down) == 1
    assert desk.press(qtbot, Qt.Key.Key_Up) == 0
    assert desk.press(qtbot, Qt.Key.Key_End) == 99
    assert desk.press(qtbot, Qt.Key.Key_Home) == 0
    assert desk.press(qtbot, Qt.Key.Key_PageDown) > 2
    assert desk.press(qtbot, Qt.Key.Key_PageUp) == 0


def test_steps_stop_at_the_ends(desk: Desk) -> None:
    desk.view.select_row(0)
    desk.view.step(-1)
    assert desk.view.current_row == 0
    desk.view.step(1_000)
    assert desk.view.current_row == 99
    assert desk.view.current_comment == "100"


def test_keys_in_an_empty_list_do_no_harm(desk: Desk, qtbot: QtBot) -> None:
    desk.model.show_ids(np.array([], np.int64))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Return):
        assert desk.press(qtbot, key) == -1
    assert desk.view.current_comment is None


def test_letters_are_left_to_the_commands(desk: Desk, qtbot: QtBot) -> None:
    desk.view.select_row(3)
    fetches = desk.fetches
    qtbot.keyClicks(desk.view, "zz9")
    assert desk.view.current_row == 3
    assert desk.fetches == fetches


def test_the_screen_hears_which_row_is_current(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.view.current_moved) as told:
        desk.view.select_comment(CommentId("8"))
    assert told.args == [7]
    assert not desk.view.select_comment(CommentId("999"))


def test_return_asks_to_read(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.view.read_asked):
        qtbot.keyClick(desk.view, Qt.Key.Key_Return)


def test_after_a_decision_the_next_card_is_current_in_the_same_place(desk: Desk) -> None:
    desk.view.select_row(4)
    desk.model.remove([CommentId("5")])
    assert desk.view.current_row == 4
    assert desk.view.current_comment == "6"


def test_after_the_last_card_the_one_before_is_current(desk: Desk) -> None:
    desk.view.select_row(99)
    desk.model.remove([CommentId("100")])
    assert desk.view.current_comment == "99"


def test_a_new_order_keeps_the_current_comment(desk: Desk) -> None:
    desk.view.select_comment(CommentId("10"))
    desk.model.replace_order(np.arange(1, 101)[::-1].copy())
    assert desk.view.current_comment == "10"
    assert desk.view.current_row == 90


def test_ctrl_and_a_click_mark_without_moving(desk: Desk, qtbot: QtBot) -> None:
    desk.view.select_row(0)
    left, ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(desk.view.viewport(), left, ctrl, desk.card(2))
    assert desk.model.marked == ("3",)
    assert desk.view.current_row == 0


def test_check_boxes_take_clicks_once_something_is_marked(desk: Desk, qtbot: QtBot) -> None:
    card = desk.view.visualRect(desk.model.index(1, 0))
    check = desk.view._delegate.check_place(card.width(), Qt.LayoutDirection.LeftToRight)
    spot = check.translated(card.topLeft()).center()
    qtbot.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.model.marked == ()
    desk.model.toggle_mark(0)
    qtbot.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.model.marked == ("1", "2")


def test_rows_are_equally_high_and_follow_density_and_text_size(desk: Desk) -> None:
    full = desk.view.rowHeight(0)
    desk.view.set_compact(True)
    assert desk.view.rowHeight(0) == desk.view.rowHeight(99) < full
    desk.view.set_compact(False)
    desk.theme.change(ThemeChoice.DARK, 200, is_system_dark=False)
    assert desk.view.rowHeight(50) == pytest.approx(2 * full, abs=8)


def test_a_million_rows_open_with_one_fetch(qapp: object, qtbot: QtBot) -> None:
    desk = Desk(build_theme(ThemeChoice.LIGHT), 1_000_000)
    qtbot.addWidget(desk.view)
    assert desk.fetches == 1
    desk.view.scrollToBottom()
    desk.view.grab()
    assert desk.fetches == 2


def test_a_card_is_measured_once_while_nothing_changes(desk: Desk) -> None:
    delegate = desk.view._delegate
    desk.view.grab()
    before = {key: lines for key, (_, _, lines) in delegate._lines.items()}
    desk.view.grab()
    after = {key: lines for key, (_, _, lines) in delegate._lines.items()}
    assert before
    assert all(after[key] is lines for key, lines in before.items())


def test_the_cards_of_the_next_decision_are_painted_while_the_list_rests(
    desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(desk.view):
        desk.view.show()
    desk.view.setFocus()
    kept = desk.view._delegate._pictures._kept
    desk.view.select_row(0)
    desk.view.viewport().repaint()
    at_once = set(kept)
    qtbot.waitUntil(lambda: len(set(kept) - at_once) == 2)
    ready = set(kept)

    desk.model.remove([CommentId("1")])
    desk.view.viewport().repaint()

    assert desk.view.current_comment == "2"
    assert set(kept) == ready


def scrolled_to(desk: Desk, row: int) -> int:
    """Scroll until a row is the first in sight and paint; return how many fetches that took."""
    before = desk.fetches
    desk.view.verticalScrollBar().setValue(row * desk.view.rowHeight(0))
    desk.view.viewport().repaint()
    return desk.fetches - before


@pytest.mark.parametrize("rows", [range(10, 90), range(89, 0, -1)])
def test_who_scrolls_row_by_row_never_waits_for_a_fetch(
    desk: Desk, qtbot: QtBot, rows: range
) -> None:
    desk.view.show()
    scrolled_to(desk, rows[0])
    scrolled_to(desk, rows[1])

    waited = []
    for row in rows[2:]:
        qtbot.waitUntil(lambda: not desk.view._rows_ahead._soon.isActive())
        waited.append(scrolled_to(desk, row))

    assert sum(waited) == 0
    assert desk.fetches >= 3


def test_a_list_that_shrank_since_the_last_step_is_no_trouble(desk: Desk, qtbot: QtBot) -> None:
    desk.view.show()
    scrolled_to(desk, 60)

    desk.model.show_ids(np.arange(0))
    qtbot.waitUntil(lambda: not desk.view._rows_ahead._soon.isActive())

    assert desk.model.rowCount() == 0
