import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from core.errors import DecisionRefusedError
from core.model import Action, DeliveryState
from tests.ui.desktop.history.screen_fakes import decide, owe
from ui.desktop.history.history_column import HistoryColumn
from ui.desktop.history.history_screen import HistoryScreen

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def screen(qtbot, room):
    widget = HistoryScreen(room.context)
    qtbot.addWidget(widget)
    widget.resize(1200, 700)
    return widget


def opened(qtbot, room, screen):
    screen.show()
    qtbot.waitUntil(lambda: room.context.background.is_idle)
    return screen


def rows(screen):
    model = screen.table.model()
    return [model.row_at(row) for row in range(model.rowCount())]


def test_decisions_are_listed_newest_first_under_their_day(qtbot, room, screen):
    made = decide(room.services, 3)

    opened(qtbot, room, screen)

    heading, *decisions = rows(screen)
    assert heading is None
    assert [row.decision.id for row in decisions] == [one.id for one in reversed(made)]
    assert "23 November" in screen.table.model().index(0, 0).data()
    QAbstractItemModelTester(
        screen.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_a_day_heading_cannot_be_chosen(qtbot, room, screen):
    decide(room.services, 2)

    opened(qtbot, room, screen)

    assert screen.table.currentIndex().row() == 1
    qtbot.keyClick(screen.table, Qt.Key.Key_Up)
    assert screen.table.currentIndex().row() == 1


def test_older_pages_follow_while_one_scrolls(qtbot, room, screen):
    for _ in range(9):
        decide(room.services, 30)
    opened(qtbot, room, screen)
    model = screen.table.model()
    assert model.loaded == 100

    while model.canFetchMore(screen.table.rootIndex()):
        screen.table.scrollToBottom()
        qtbot.waitUntil(lambda: room.context.background.is_idle)

    assert model.loaded == 270
    keys = [row.key for row in rows(screen) if row is not None]
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == 270


def test_searching_shows_only_what_fits_and_esc_shows_all_again(qtbot, room, screen):
    decide(room.services, 12)
    opened(qtbot, room, screen)

    qtbot.keyClicks(screen.head.search, "number 12")
    qtbot.keyClick(screen.head.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.table.model().loaded == 1)
    assert "number 12" in screen.table.model().row_at(1).comment.text

    screen.head.search.setFocus()
    qtbot.keyClick(screen.head.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.table.model().loaded == 12)


def test_a_search_without_a_hit_says_so_and_offers_the_way_back(qtbot, room, screen):
    decide(room.services, 3)
    opened(qtbot, room, screen)

    screen.head.search.setText("no such words")
    screen.head.wanted_changed.emit()

    qtbot.waitUntil(lambda: not screen.table.isVisible())


def test_filtering_by_action_leaves_the_others_out(qtbot, room, screen):
    decide(room.services, 2, Action.HIDE)
    decide(room.services, 3, Action.APPROVE)
    opened(qtbot, room, screen)

    screen.head.want_actions({Action.APPROVE})

    qtbot.waitUntil(lambda: screen.table.model().loaded == 3)
    assert {row.decision.action for row in rows(screen) if row} == {Action.APPROVE}


def test_an_old_decision_is_taken_back_by_a_new_entry(qtbot, room, screen):
    oldest, *_ = decide(room.services, 3)
    opened(qtbot, room, screen)

    screen.undo(oldest.id)

    qtbot.waitUntil(lambda: screen.table.model().loaded == 4)
    newest = screen.table.model().row_at(1).decision
    assert (newest.action, newest.reverses) == (Action.UNDO, oldest.id)
    at = screen.table.model().row_of(oldest.id)
    assert screen.table.model().index(at, HistoryColumn.DELIVERY).data() == "taken back"


def test_a_refused_undo_says_why_and_changes_nothing(qtbot, room, screen):
    made = decide(room.services, 1)
    opened(qtbot, room, screen)
    room.services.desk.fail_next = DecisionRefusedError(
        "This was deleted for good. Nothing to undo."
    )

    screen.undo(made[0].id)

    qtbot.waitUntil(lambda: "deleted for good" in screen.pane.way_back)
    assert screen.table.model().loaded == 1


def test_the_pane_shows_the_proof_of_the_chosen_decision(qtbot, room, screen):
    decide(room.services, 1)

    opened(qtbot, room, screen)

    assert [entry.seq for entry in screen.pane.proof_entries] == [4809, 4810, 4811]


def test_seconds_count_down_while_a_decision_is_held(qtbot, room, screen):
    made = decide(room.services, 1)
    owe(room.services, made[0], DeliveryState.HELD, seconds=9)

    opened(qtbot, room, screen)
    cell = screen.table.model().index(1, HistoryColumn.DELIVERY)
    assert "9 s" in cell.data()
    room.clock.advance(4)

    assert "5 s" in cell.data()


def test_what_changes_elsewhere_appears_when_the_page_is_shown_again(qtbot, room, screen):
    opened(qtbot, room, screen)
    screen.hide()

    outcome_count = len(decide(room.services, 2))
    room.context.bus.publish(room.changed_decisions)
    screen.show()

    qtbot.waitUntil(lambda: screen.table.model().loaded == outcome_count)


def test_a_hostile_comment_stays_plain_text_on_one_line(qtbot, room, screen):
    room.comment_says("1", "<img src='file:///etc/passwd'>\nsecond \u202eline")
    decide(room.services, 1)

    opened(qtbot, room, screen)

    text = screen.table.model().index(1, HistoryColumn.COMMENT).data()
    assert text.startswith("<img src=")
    assert "\n" not in text
    assert "\u202e" not in text


def test_the_log_is_checked_on_request_and_the_verdict_is_repeated_word_by_word(
    qtbot, room, screen
):
    opened(qtbot, room, screen)

    screen.verdict.verify()

    qtbot.waitUntil(lambda: "Entries 0 to 41 are intact" in screen.verdict.sentence)


def test_a_broken_log_is_said_in_words(qtbot, room, screen):
    room.services.log.is_broken = True
    opened(qtbot, room, screen)

    screen.verdict.verify()

    qtbot.waitUntil(lambda: "Entry 3 was changed" in screen.verdict.sentence)


def test_every_button_of_the_page_has_a_name(qtbot, room, screen):
    decide(room.services, 1)

    opened(qtbot, room, screen)

    for button in screen.findChildren(QPushButton):
        assert button.text() or button.accessibleName()


def test_the_undo_key_takes_back_the_chosen_decision_and_only_once(qtbot, room, screen):
    decide(room.services, 1)
    opened(qtbot, room, screen)
    screen.activateWindow()
    screen.table.setFocus()
    qtbot.waitUntil(screen.table.hasFocus)

    qtbot.keyClick(screen.table, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: screen.table.model().loaded == 2)
    qtbot.keyClick(screen.table, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: room.context.background.is_idle)

    assert screen.table.model().loaded == 2


def test_the_search_key_leads_to_the_search_field(qtbot, room, screen):
    decide(room.services, 1)
    opened(qtbot, room, screen)
    screen.activateWindow()
    screen.table.setFocus()
    qtbot.waitUntil(screen.table.hasFocus)

    qtbot.keyClick(screen.table, Qt.Key.Key_Slash)

    qtbot.waitUntil(screen.head.search.hasFocus)


def test_the_policy_gives_way_before_the_comments_are_cut_short(qtbot, room, screen):
    decide(room.services, 1)
    opened(qtbot, room, screen)
    table = screen.table

    wide = screen.width()
    while not table.isColumnHidden(HistoryColumn.POLICY):
        assert table.columnWidth(HistoryColumn.COMMENT) >= 260
        wide -= 10
        screen.resize(wide, screen.height())
    assert not table.isColumnHidden(HistoryColumn.DELIVERY)
    assert table.columnWidth(HistoryColumn.COMMENT) > 260


def test_a_field_says_what_it_is_for_also_in_a_narrow_window(qtbot, room, screen):
    opened(qtbot, room, screen)
    screen.resize(620, 700)
    search = screen.head.search
    assert search.width() >= search.width_written_out()
