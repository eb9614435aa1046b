"""What the window does for the person: covers, a private count, breaks, quiet hours."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model import QueueFilter
from tests.flows.desk import QUESTION, THREAT
from ui.desktop.settings.settings_screen import SettingsPart

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def change(desk, **changes):
    settings = replace(desk.services.settings.current, **changes)
    desk.window.context.operations.change_settings(settings)
    desk.settle()


@pytest.fixture
def masked(open_desk):
    desk = open_desk()
    change(desk, mask_from=0.5)
    desk.go_to(THREAT)
    return desk


def spoken(desk):
    model = desk.inbox.model
    return model.data(model.index(desk.inbox.view.current_row, 0), 11)


def test_space_shows_a_harsh_text_and_covers_it_again(masked):
    frame = masked.inbox.detail.reading._frame
    assert frame.cover.isVisible()
    assert frame.cover.said.startswith("Text hidden:")
    assert frame._text.toPlainText() == ""
    assert THREAT not in spoken(masked)
    assert "Space shows it." in spoken(masked)

    masked.press("Space")
    assert frame._text.toPlainText() == THREAT
    assert THREAT in spoken(masked)

    masked.press("Space")
    assert frame._text.toPlainText() == ""


def test_what_is_not_harsh_is_not_covered(masked):
    masked.go_to(QUESTION)
    assert not masked.inbox.detail.reading._frame.cover.isVisible()


def test_each_uncovered_text_counts_once_a_day_for_the_person_alone(masked):
    foot = masked.window.navigation.care
    assert foot.harsh.text() == "0 harsh texts today"

    masked.press("Space", "Space", "Space")
    masked.qtbot.waitUntil(lambda: foot.harsh.text() == "1 harsh text today")
    kinds = {line.kind for line in masked.services.log.entries()}
    assert not any("expos" in kind or "harsh" in kind for kind in kinds)

    change(masked, is_exposure_shown=False)
    assert not foot.harsh.isVisible()


def test_covers_can_be_switched_off_and_the_count_goes_on(masked):
    change(masked, is_masking_on=False)
    assert masked.inbox.detail.reading._frame._text.toPlainText() == THREAT

    masked.inbox.coverer._count_seen()
    masked.settle()
    assert masked.services.care.harsh_today() == 1


def work_for(desk, minutes):
    for _ in range(minutes):
        desk.clock.advance(timedelta(minutes=1))
        desk.window.care.note_act()
    desk.window.care.look()


def test_a_break_is_offered_after_long_work_and_put_off_by_a_key(desk):
    work_for(desk, 60)
    strip = desk.window.rest
    assert strip.isVisible()
    assert strip.sentence == "You have worked for 60 minutes without a break."

    strip._button.click()
    desk.window.care.look()
    assert not strip.isVisible()


def test_a_break_that_was_taken_begins_the_minutes_anew(desk):
    work_for(desk, 60)
    desk.window.rest.done.setFocus()
    desk.press("Space")
    assert not desk.window.rest.isVisible()

    work_for(desk, 40)  # long enough for a reminder that was only put off
    assert not desk.window.rest.isVisible()
    work_for(desk, 20)
    assert desk.window.rest.isVisible()


def test_a_break_is_offered_in_quiet_hours_too_inside_the_window(desk):
    change(desk, is_quiet_on=True, quiet_from="00:00", quiet_to="23:59")
    work_for(desk, 60)
    assert desk.window.rest.isVisible()


def test_after_a_break_nothing_is_said(desk):
    for _ in range(60):
        desk.clock.advance(timedelta(minutes=1))
        desk.window.care.note_act()
    desk.clock.advance(timedelta(minutes=6))
    desk.window.care.look()
    assert not desk.window.rest.isVisible()


def test_the_page_keeps_each_choice_and_goes_back_to_the_defaults(desk):
    desk.window.pages.open_settings(SettingsPart.CARE)
    page = desk.window.pages.settings._pages[SettingsPart.CARE]
    page.masking.click()
    desk.settle()
    page.calm.setValue(5)
    page._typing.timeout.emit()
    desk.settle()
    settings = desk.services.settings.current
    assert (settings.is_masking_on, settings.calm_every) == (False, 5)

    page.restore_asked.emit()
    desk.settle()
    settings = desk.services.settings.current
    assert (settings.is_masking_on, settings.calm_every) == (True, 0)


def test_the_page_tells_how_many_harsh_texts_were_opened_and_forgets_them(masked):
    desk = masked
    desk.press("Space")
    desk.window.pages.open_settings(SettingsPart.CARE)
    desk.settle()
    today = desk.window.pages.settings._pages[SettingsPart.CARE].today
    assert today.said == "1"

    today.forget.click()

    desk.settle()
    assert today.said == "0"
    assert not today.forget.isEnabled()


def test_calm_comments_are_mixed_in_on_wish(open_desk):
    calm = [f"Nice picture number {n}" for n in range(3)]
    desk = open_desk([THREAT, QUESTION, *calm])
    plain = [str(one) for one in desk.services.inbox.queue(QueueFilter()).ids]
    change(desk, calm_every=2)
    desk.inbox.lists.reload()
    desk.settle()
    mixed = [desk.inbox.model.id_at(row) for row in range(desk.inbox.model.rowCount())]
    assert sorted(mixed) == sorted(plain)
    assert mixed != plain
