from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.choices import ThemeChoice
from ui.desktop.parts import (
    Chip,
    Fact,
    FlowLayout,
    IconButton,
    KeyCap,
    LinkButton,
    PushButton,
    SearchField,
    Segmented,
    Toggle,
    clear_layout,
)
from ui.desktop.theme import Theme


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_key(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    button = PushButton(theme, "Hide")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_the_key_cap_is_no_part_of_the_name(theme: Theme, qtbot: QtBot) -> None:
    button = PushButton(theme, "Hide", keys="H")
    qtbot.addWidget(button)
    assert button.text() == "Hide"
    assert button.keys == "H"
    bare = PushButton(theme, "Hide")
    qtbot.addWidget(bare)
    assert button.sizeHint().width() > bare.sizeHint().width()


def test_a_button_without_room_drops_its_icon_never_its_word(theme: Theme, qtbot: QtBot) -> None:
    button = PushButton(theme, "Ausblenden", icon="eye-slash")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.show_icon(False)
    narrow = button.sizeHint().width()
    assert theme.metrics("body", 500).horizontalAdvance("Ausblenden") < narrow < wide


def test_a_refused_button_says_why_and_still_takes_the_click(theme: Theme, qtbot: QtBot) -> None:
    button = PushButton(theme, "Hide")
    qtbot.addWidget(button)
    button.set_refused("Mastodon has no hiding for all.")
    assert button.accessibleDescription() == "Mastodon has no hiding for all."
    assert "no hiding" in button.toolTip()
    with qtbot.waitSignal(button.clicked):
        button.click()
    button.set_refused("")
    assert button.toolTip() == ""


@pytest.mark.parametrize("size", [80, 100, 150, 200])
def test_a_word_on_a_button_fits_at_every_text_size(theme: Theme, qtbot: QtBot, size: int) -> None:
    theme.change(ThemeChoice.LIGHT, size, is_system_dark=False)
    for button in (
        PushButton(theme, "Wiedervorlage", icon="clock", keys="Shift+S"),
        LinkButton(theme, "Zeigen", keys="U"),
        Fact(theme, "flag", "3 Meldungen"),
    ):
        qtbot.addWidget(button)
        metrics = theme.metrics("caption" if isinstance(button, (Chip, Fact)) else "body")
        assert button.sizeHint().width() > metrics.horizontalAdvance(button.text())
        assert button.sizeHint().height() >= metrics.height()


def test_an_icon_button_has_a_name(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "caret-up", "Previous comment")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Previous comment"
    assert "Previous comment" in button.toolTip()


def test_a_chip_that_only_says_something_cannot_be_focused(theme: Theme, qtbot: QtBot) -> None:
    fact, filter_chip = Fact(theme, "flag", "3 flags"), Chip(theme, "x", "German")
    for chip in (fact, filter_chip):
        qtbot.addWidget(chip)
    assert fact.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert filter_chip.focusPolicy() is Qt.FocusPolicy.StrongFocus
    fact.show_words("note", "1 note")
    assert fact.text() == "1 note"


def test_a_long_chip_stays_within_its_limit(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "x", "Kontobezeichnung " * 30)
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() <= theme.u(280)


def test_a_key_cap_without_keys_takes_no_room(theme: Theme, qtbot: QtBot) -> None:
    cap = KeyCap(theme, "Shift+J")
    qtbot.addWidget(cap)
    assert cap.sizeHint().width() > cap.sizeHint().height()
    cap.show_keys("")
    assert cap.sizeHint().isEmpty()


def test_the_search_field_is_left_with_escape(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search comments")
    qtbot.addWidget(field)
    field.set_keys("/")
    qtbot.keyClicks(field, "lift")
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "lift"
    assert field.accessibleName() == "Search comments"


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_search_is_emptied_by_the_cross_at_its_end(
    theme: Theme, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    field = SearchField(theme, "Search comments")
    qtbot.addWidget(field)
    field.setLayoutDirection(way)
    field.resize(240, field.height())
    asked: list[str] = []
    field.textEdited.connect(asked.append)
    at_end = 16 if way is Qt.LayoutDirection.RightToLeft else 224
    press = partial(qtbot.mouseClick, field, Qt.MouseButton.LeftButton)

    press(pos=QPoint(at_end, field.height() // 2))
    assert asked == []
    qtbot.keyClicks(field, "x")
    press(pos=QPoint(120, field.height() // 2))
    assert field.text() == "x"
    press(pos=QPoint(at_end, field.height() // 2))
    assert (field.text(), asked) == ("", ["x", ""])


def test_a_toggle_is_switched_by_key(theme: Theme, qtbot: QtBot) -> None:
    toggle = Toggle(theme, "Compact list")
    qtbot.addWidget(toggle)
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()


def test_arrow_keys_take_the_neighbour_and_tell_it(theme: Theme, qtbot: QtBot) -> None:
    switch = Segmented(theme, (("l", "Light"), ("d", "Dark"), ("c", "High contrast")), "Theme")
    qtbot.addWidget(switch)
    first = switch.findChildren(QWidget)[0]
    with qtbot.waitSignal(switch.chosen) as told:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert told.args == ["d"]
    assert switch.choice == "d"
    switch.choose("c")
    assert switch.choice == "c"


def test_one_tab_stop_leads_to_a_row_of_choices(theme: Theme, qtbot: QtBot) -> None:
    switch = Segmented(theme, (("l", "Light"), ("d", "Dark")))
    qtbot.addWidget(switch)
    switch.choose("d")
    policies = [one.focusPolicy() for one in switch.findChildren(QWidget)]
    assert policies == [Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus]


def test_a_flow_goes_on_below_where_it_lacks_room(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=8)
    for number in range(6):
        flow.addWidget(PushButton(theme, f"Button {number}"))
    assert flow.heightForWidth(2_000) < flow.heightForWidth(200)
    flow.setGeometry(holder.rect().adjusted(0, 0, 200, 400))
    places = [flow.itemAt(n).geometry() for n in range(6)]
    assert all(not a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None


def test_clearing_a_layout_takes_its_inner_layouts_along(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    outer, inner = QVBoxLayout(holder), QVBoxLayout()
    outer.addLayout(inner)
    inner.addWidget(PushButton(theme, "Gone"))
    clear_layout(outer)
    assert outer.count() == 0
    qtbot.waitUntil(lambda: not holder.findChildren(PushButton))
