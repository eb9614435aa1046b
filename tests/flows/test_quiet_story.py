"""Quiet hours: nothing is fetched, nothing is said, and one press ends them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTime

from core.errors import PlatformError
from ui.desktop.settings.notices_page import NoticesPage
from ui.desktop.settings.settings_screen import SettingsPart

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def change(desk, **changes):
    settings = replace(desk.services.settings.current, **changes)
    desk.window.context.operations.change_settings(settings)
    desk.settle()


def local(hour, minute=0):
    """Return a moment of this day at which the clock on the wall shows a time."""
    return datetime(2026, 11, 20, hour, minute).astimezone().astimezone(UTC)


@pytest.fixture
def fetched(desk, monkeypatch):
    """The window with a list of the times at which it asked for accounts to fetch."""
    times = []

    def accounts():
        times.append(desk.clock())
        return ()

    monkeypatch.setattr(desk.services.sync, "accounts", accounts)
    return desk, times


@pytest.fixture
def quiet(fetched):
    """The same, in quiet hours from 20:00 to 07:00, at 22:00."""
    desk, times = fetched
    desk.clock.now = local(22)
    change(desk, is_quiet_on=True)
    times.clear()
    return desk, times


def pull(desk):
    desk.window.context.operations.keeper.pull_due()
    desk.settle()


def foot(desk):
    return desk.window.navigation.care


def test_the_foot_says_until_when_it_is_quiet(quiet):
    desk, _ = quiet
    assert foot(desk).quiet.text() == "Quiet until 07:00"
    assert "nothing is fetched" in foot(desk).quiet.accessibleDescription()


def test_nothing_is_fetched_until_they_are_over_and_then_at_once(quiet):
    desk, times = quiet
    pull(desk)
    assert times == []

    desk.clock.advance(timedelta(hours=9))
    desk.window.care.look()
    desk.settle()

    assert times == [desk.clock()]
    assert not foot(desk).quiet.isVisible()


def test_a_press_at_the_foot_lifts_them_for_this_time_alone(quiet):
    desk, times = quiet
    foot(desk).lift.setFocus()
    desk.press("Space")

    assert not foot(desk).quiet.isVisible()
    assert len(times) == 1
    pull(desk)
    assert len(times) == 2

    desk.clock.advance(timedelta(days=1))
    desk.window.care.look()
    pull(desk)
    assert foot(desk).quiet.text() == "Quiet until 07:00"
    assert len(times) == 2


def test_the_palette_lifts_them_by_keys_alone(quiet):
    desk, times = quiet
    desk.press("Ctrl+K")
    desk.type("lift the quiet")
    desk.press("Return")
    assert not foot(desk).quiet.isVisible()
    assert len(times) == 1


def test_who_lets_critical_ones_through_goes_on_fetching(quiet):
    desk, times = quiet
    change(desk, is_quiet_urgent_on=True)
    pull(desk)
    assert len(times) == 1
    assert "only critical" in foot(desk).quiet.accessibleDescription()


def test_one_account_can_still_be_fetched_by_hand(quiet, monkeypatch):
    desk, _ = quiet
    asked = []

    def pulled(account, *_):
        asked.append(account)
        raise PlatformError("Nobody is there.")

    monkeypatch.setattr(desk.services.sync, "pull", pulled)
    desk.window.context.operations.keeper.pull("blog")
    desk.qtbot.waitUntil(lambda: asked == ["blog"])


def test_the_line_at_the_foot_leads_to_where_the_hours_are_chosen(quiet):
    desk, _ = quiet
    foot(desk).quiet.click()
    desk.settle()
    assert desk.window.pages.settings.part is SettingsPart.NOTICES


def test_the_page_keeps_each_choice_and_logs_none(desk):
    entries = len(desk.services.log.entries())
    desk.window.pages.open_settings(SettingsPart.NOTICES)
    page = desk.window.pages.settings._pages[SettingsPart.NOTICES]
    assert not page.urgent.isEnabled()
    for toggle in (page.quiet, page.urgent, page.kept, page.notices):
        toggle.click()
        desk.settle()
    page.quiet_from.setTime(QTime(21, 30))
    page._typing.timeout.emit()
    desk.settle()

    settings = desk.services.settings.current
    assert (settings.is_quiet_on, settings.is_quiet_urgent_on) == (True, True)
    assert (settings.is_kept_in_tray, settings.is_notifying_on) == (True, False)
    assert settings.quiet_from == "21:30"
    assert len(desk.services.log.entries()) == entries

    page.restore_asked.emit()
    desk.settle()
    settings = desk.services.settings.current
    assert (settings.is_quiet_on, settings.is_kept_in_tray) == (False, False)
    assert settings.quiet_from == "20:00"


def test_the_defaults_of_breaks_leave_quiet_hours_alone(desk):
    change(desk, is_quiet_on=True, break_minutes=10)
    desk.window.pages.open_settings(SettingsPart.CARE)
    desk.window.pages.settings._pages[SettingsPart.CARE].restore_asked.emit()
    desk.settle()
    settings = desk.services.settings.current
    assert (settings.is_quiet_on, settings.break_minutes) == (True, 50)


def test_hours_read_the_same_from_right_to_left(desk, qapp):
    page = desk.window.pages.settings._pages[SettingsPart.NOTICES]
    shown = [field.text() for field in (page.quiet_from, page.quiet_to)]

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = NoticesPage(desk.window.context)
        desk.qtbot.addWidget(mirrored)
        mirrored.show()
        desk.settle()

        assert [field.text() for field in (mirrored.quiet_from, mirrored.quiet_to)] == shown
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
