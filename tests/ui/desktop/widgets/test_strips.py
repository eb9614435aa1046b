from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.choices import ThemeChoice
from core.model import Lane
from ui.desktop import words
from ui.desktop.parts import EmptyState, LaneTabs, NoticeStrip, ProgressPanel, UndoStrip
from ui.desktop.theme import Theme


def test_the_undo_strip_counts_down_and_goes_back_to_rest(theme: Theme, qtbot: QtBot) -> None:
    strip = UndoStrip(theme)
    qtbot.addWidget(strip)
    strip.show_rest("12 decided this morning, 41 left")
    strip.show_decision("eye-slash", "Hidden: 2.4 Insults. Sends in {seconds} s.", 2)
    assert strip.said == "Hidden: 2.4 Insults. Sends in 2 s."
    strip.tick()
    assert strip.said == "Hidden: 2.4 Insults. Sends in 1 s."
    with qtbot.waitSignal(strip.ran_out):
        strip.tick()
    assert strip.said == "12 decided this morning, 41 left"
    assert strip.seconds_left == 0
    assert strip.undo.isHidden()


def test_the_undo_strip_asks_to_undo(theme: Theme, qtbot: QtBot) -> None:
    strip = UndoStrip(theme)
    qtbot.addWidget(strip)
    strip.show_decision("trash", "Deleted. Sends in {seconds} s.", 10)
    assert not strip.undo.isHidden()
    with qtbot.waitSignal(strip.undo_asked):
        qtbot.mouseClick(strip.undo, Qt.MouseButton.LeftButton)


def test_a_new_rest_sentence_waits_for_the_countdown(theme: Theme, qtbot: QtBot) -> None:
    strip = UndoStrip(theme)
    qtbot.addWidget(strip)
    strip.show_decision("check", "Approved.", 5)
    strip.show_rest("13 decided, 40 left")
    assert strip.said == "Approved."
    strip.rest()
    assert strip.said == "13 decided, 40 left"


def test_the_strip_answers_a_key_that_does_nothing_here(theme: Theme, qtbot: QtBot) -> None:
    strip = UndoStrip(theme)
    qtbot.addWidget(strip)
    strip.show_decision("check", "Approved.", 5)
    strip.show_answer("prohibit", "YouTube cannot mute authors.")
    assert strip.said == "YouTube cannot mute authors."
    assert strip.undo.isHidden()
    assert strip.accessibleName() == "YouTube cannot mute authors."


def test_the_strip_keeps_its_height_in_every_state(theme: Theme, qtbot: QtBot) -> None:
    strip = UndoStrip(theme)
    qtbot.addWidget(strip)
    at_rest = strip.sizeHint().height()
    strip.show_decision("check", "Approved.", 5)
    assert strip.sizeHint().height() == at_rest == theme.u(44)


def test_a_notice_shows_only_when_there_is_something_to_say(theme: Theme, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    notice = NoticeStrip(theme, place)
    assert notice.isHidden()
    notice.show_notice("danger", "Could not be sent.", "1 decision waits.", "Sign in")
    assert not notice.isHidden()
    assert (notice.kind, notice.sentence) == ("danger", "Could not be sent.")
    assert notice.accessibleName() == "Could not be sent. 1 decision waits."
    with qtbot.waitSignal(notice.asked):
        notice._button.click()
    with qtbot.waitSignal(notice.closed):
        notice._close.click()
    assert notice.isHidden()


def test_an_empty_place_offers_what_to_do(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme)
    qtbot.addWidget(empty)
    empty.show_state("tray", "Nothing here", "", ("Import a file",))
    empty.show_state("check-circle", "All clear", "41 decided.", ("Show snoozed", "Import"))
    assert [button.text() for button in empty.buttons] == ["Show snoozed", "Import"]
    with qtbot.waitSignal(empty.asked) as told:
        empty.buttons[1].click()
    assert told.args == [1]


def test_progress_says_how_far_and_asks_once_to_stop(theme: Theme, qtbot: QtBot) -> None:
    panel = ProgressPanel(theme)
    qtbot.addWidget(panel)
    panel.show_progress(40, 100, "rows")
    assert panel.said == "40 of 100 rows"
    panel.show_progress(40, None, "rows")
    assert panel.said == "40 rows"
    asked: list[bool] = []
    panel.stopped.connect(lambda: asked.append(True))
    panel._stop.click()
    panel._stop.click()
    assert asked == [True]


def test_a_lane_is_taken_by_click_and_by_arrow(theme: Theme, qtbot: QtBot) -> None:
    tabs = LaneTabs(theme)
    qtbot.addWidget(tabs)
    assert tabs.lane is Lane.EVERYTHING
    with qtbot.waitSignal(tabs.lane_asked) as told:
        qtbot.mouseClick(tabs._tabs[Lane.HARM], Qt.MouseButton.LeftButton)
    assert told.args == [Lane.HARM]
    with qtbot.waitSignal(tabs.lane_asked) as told:
        qtbot.keyClick(tabs._tabs[Lane.HARM], Qt.Key.Key_Right)
    assert told.args == [Lane.HELP]
    tabs.show_lane(Lane.PRAISE)
    assert tabs.lane is Lane.PRAISE


def test_a_lane_says_how_many_wait(theme: Theme, qtbot: QtBot) -> None:
    tabs = LaneTabs(theme)
    qtbot.addWidget(tabs)
    tabs.show_counts({Lane.HARM: 9})
    assert tabs._tabs[Lane.HARM].accessibleName() == "Harm, 9"
    assert tabs._tabs[Lane.HELP].accessibleName() == "Help, 0"


def test_narrow_tabs_lose_their_icons_never_their_words(theme: Theme, qtbot: QtBot) -> None:
    theme.change(ThemeChoice.LIGHT, 200, is_system_dark=False)
    tabs = LaneTabs(theme)
    qtbot.addWidget(tabs)
    tabs.show_counts(dict.fromkeys(Lane, 1_000))
    for width, has_icons, has_counts in (
        (600, True, True),
        (400, False, True),
        (300, False, False),
    ):
        tabs.resize(theme.u(width), theme.u(48))
        tabs.grab()
        forms = {tab._form for tab in tabs._tabs.values()}
        assert [(form.has_icon, form.has_count) for form in forms] == [(has_icons, has_counts)]
        for tab in tabs._tabs.values():
            assert tab.sizeHint().width() > theme.metrics("body", 600).horizontalAdvance(tab.text())
        assert sum(tab.width() for tab in tabs._tabs.values()) <= theme.u(width)


def test_huge_counts_are_shortened_but_said_in_full(theme: Theme, qtbot: QtBot) -> None:
    tabs = LaneTabs(theme)
    qtbot.addWidget(tabs)
    tabs.show_counts(dict.fromkeys(Lane, 1_234_567))
    tab = tabs._tabs[Lane.HARM]
    assert tab._count == "1.2M"
    assert tab.accessibleName() == f"Harm, {words.number(1_234_567)}"
