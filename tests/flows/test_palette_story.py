"""Everything can be done from the palette, by a few letters."""

import pytest

from core.model import Action, ReviewState
from core.settings import Settings
from tests.flows.desk import THREAT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_comment_is_hidden_by_three_letters(desk):
    desk.go_to(THREAT)
    desk.press("Ctrl+K")
    palette = desk.window.commands.palette
    assert palette.is_open

    desk.type("hid")
    assert palette.current.title == "Hide"
    assert palette.current.keys == "H"
    desk.press("Return")

    assert not palette.is_open
    assert THREAT not in desk.texts
    row = desk.services.history.page(limit=1)[0]
    assert (row.decision.action, row.decision.state_after) == (Action.HIDE, ReviewState.CLOSED)


def test_esc_closes_and_the_list_has_the_keyboard_again(desk):
    desk.press("Ctrl+K")
    desk.press("Esc")

    assert not desk.window.commands.palette.is_open
    desk.press("A")
    assert desk.said.startswith("Approved")


def test_letters_in_order_and_slips_are_understood(desk):
    desk.press("Ctrl+K")
    palette = desk.window.commands.palette

    desk.type("opnorig")
    assert palette.current.title == "Open original"
    palette.field.clear()
    desk.type("histroy")
    assert palette.current.title == "History"


def test_every_page_and_every_key_of_the_window_is_offered(desk):
    desk.press("Ctrl+K")
    palette = desk.window.commands.palette

    offered = [palette.model.data(palette.model.index(n, 0)) for n in range(desk_rows(palette))]

    for title in ("Outbox", "History", "Snoozed", "Settings: Keys", "Import a file", "Snooze"):
        assert title in offered
    operations = {*desk.inbox.acts, *desk.window.acts} - {"palette", "sheet"}
    operations -= {f"view_{n}" for n in range(4, 10)}  # three views are there
    bound = {
        palette.model.hit_at(n).command.operation
        for n in range(desk_rows(palette))
        if palette.model.hit_at(n)
    }
    assert operations - bound == {"next", "previous", "select_down", "select_up"}


def desk_rows(palette) -> int:
    return palette.model.rowCount()


def test_f2_gives_a_command_another_key(desk):
    desk.press("Ctrl+K")
    desk.type("approve")
    desk.press("F2")
    desk.press("Y")
    desk.qtbot.waitUntil(lambda: desk.services.settings.current.keys == {"approve": "Y"})

    desk.press("Y")
    assert desk.said.startswith("Approved")


def test_f2_refuses_a_key_that_means_something_else(desk):
    desk.press("Ctrl+K")
    desk.type("approve")
    desk.press("F2")
    desk.press("H")

    palette = desk.window.commands.palette
    assert "“H” already means “Hide”" in palette.foot.why_not
    assert desk.services.settings.current.keys == Settings().keys
    desk.press("Esc")
    assert palette.is_open


def test_nothing_fits_is_said(desk):
    desk.press("Ctrl+K")
    desk.type("qqqqq")

    palette = desk.window.commands.palette
    assert palette.current is None
    assert palette._nothing.text() == "No command has “qqqqq” in it."
    desk.press("Return")
    assert palette.is_open
