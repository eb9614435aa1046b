"""Saved views in the window: listed with what waits, opened, changed, ordered, handed on."""

import tomllib
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from core.changes import Changes
from core.model import AccountId, Lane, QueueFilter, QueueOrder, ReviewState
from core.services import SavedView
from tests.flows.desk import COMPLAINT, INSULT, PRAISE, QUESTION, THREAT
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.key_settings import keys_in_force
from ui.desktop.keyboard_sheet import KeyboardSheet
from ui.desktop.navigation import Page
from ui.desktop.parts import Words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

LIFT = SavedView("Lift", QueueFilter(search="lift"))
LIBRARY = SavedView("Library", QueueFilter(search="library"))
SNOOZED = SavedView("Parked", QueueFilter(states=frozenset({ReviewState.SNOOZED})))


@pytest.fixture
def shown(services, open_desk):
    """The window over five comments and three saved views."""
    for one in services.views.all():
        services.views.remove(one.name)
    for view in (LIFT, LIBRARY, SNOOZED):
        services.views.save(view)
    return open_desk()


def section(desk):
    return desk.window.navigation.views


def rows(desk):
    """Return what each row of a view says, the current one with a star."""
    return [("*" if one.isChecked() else "") + one.accessibleName() for one in section(desk).rows]


def row(desk, name):
    return next(one for one in section(desk).rows if one.name == name)


def names(desk):
    return [one.name for one in desk.services.views.all()]


def strip(desk):
    return desk.inbox.list.saved


def go_to_row(desk, name):
    """Walk to the row of a view by keys, from the row of the page."""
    row(desk, name).setFocus(Qt.FocusReason.TabFocusReason)


@pytest.fixture
def restart(open_desk):
    """Close the window and start anew."""

    def start_anew(desk):
        desk.window.close()
        return open_desk(())

    return start_anew


def test_views_stand_in_the_navigation_with_what_waits_and_follow_decisions(shown):
    assert rows(shown) == ["Lift, 1", "Library, 1", "Parked"]
    shown.go_to(COMPLAINT)
    shown.press("A")
    assert rows(shown) == ["Lift", "Library, 1", "Parked"]
    shown.press("Z")
    assert rows(shown)[0] == "Lift, 1"
    shown.bring_in(["The other lift is broken, too"], first=900)
    shown.press("U")
    assert rows(shown)[0] == "Lift, 2"


def test_alt_and_a_digit_open_a_view_from_everywhere(shown):
    shown.press("Alt+2")
    assert shown.texts == [QUESTION]
    assert rows(shown)[1] == "*Library, 1"
    assert strip(shown).said == "Library"
    assert shown.inbox.view.hasFocus()

    shown.window.pages.show_page(Page.HISTORY)
    shown.settle()
    assert not any(one.startswith("*") for one in rows(shown))
    shown.press("Alt+1")
    assert shown.window.pages.page is Page.INBOX
    assert shown.texts == [COMPLAINT]
    shown.press("Alt+9")  # there is no ninth
    assert shown.texts == [COMPLAINT]


def test_a_row_opens_by_pointer_and_by_return(shown):
    QTest.mouseClick(row(shown, "Lift"), Qt.MouseButton.LeftButton)
    shown.settle()
    assert shown.texts == [COMPLAINT]
    go_to_row(shown, "Lift")
    shown.press("Down", "Return")
    assert shown.texts == [QUESTION]


def test_the_inbox_and_the_cross_lead_out_of_a_view_and_keep_the_lane_of_before(shown):
    shown.press("2", "Alt+1")
    assert shown.inbox.wanted == LIFT.filter
    strip(shown).leave.click()
    shown.settle()
    assert shown.inbox.wanted == QueueFilter(lane=Lane.HELP)
    assert strip(shown).said == ""
    assert not any(one.startswith("*") for one in rows(shown))

    shown.press("Alt+1")
    shown.window.navigation.page_asked.emit(Page.INBOX)
    shown.settle()
    assert shown.inbox.wanted == QueueFilter(lane=Lane.HELP)
    assert shown.inbox.list.filters.search.text() == ""


def test_a_changed_view_says_so_and_is_updated_or_taken_back_by_keys(shown):
    shown.press("Alt+2")
    shown.inbox.list.filters.set_order(QueueOrder.OLDEST)
    shown.settle()
    assert strip(shown).said == "Library changed"
    assert strip(shown).accessibleName() == "Saved view Library, changed"
    assert strip(shown).update_link.isVisible()
    shown.press("Esc")
    assert shown.inbox.wanted == LIBRARY.filter
    assert strip(shown).said == "Library"

    shown.inbox.list.filters.set_order(QueueOrder.OLDEST)
    shown.settle()
    shown.press("Ctrl+Shift+S")
    assert shown.services.kit.views.get("Library").filter.order is QueueOrder.OLDEST
    assert strip(shown).said == "Library"
    assert not strip(shown).update_link.isVisible()


def test_what_the_list_shows_is_saved_under_a_name_and_is_that_view_then(shown, monkeypatch):
    def name_it(dialog):
        dialog.field.setText("Praise first")
        return NameDialog.DialogCode.Accepted

    monkeypatch.setattr(NameDialog, "exec", name_it)
    shown.press("3", "Ctrl+S")
    assert rows(shown)[-1] == "*Praise first, 1"
    assert strip(shown).said == "Praise first"
    assert shown.texts == [PRAISE]


def test_a_view_is_renamed_in_its_row_and_stays_open(shown, monkeypatch):
    def name_it(dialog):
        assert dialog.field.selectedText() == "Lift"
        dialog.field.setText(given)
        return NameDialog.DialogCode.Accepted

    monkeypatch.setattr(NameDialog, "exec", name_it)
    shown.press("Alt+1")
    go_to_row(shown, "Lift")
    given = "Lifts and stairs"
    shown.press("F2")
    assert names(shown) == ["Lifts and stairs", "Library", "Parked"]
    assert strip(shown).said == "Lifts and stairs"
    assert rows(shown)[0] == "*Lifts and stairs, 1"
    assert row(shown, "Lifts and stairs").hasFocus()


def test_a_long_name_is_offered_whole_for_a_change(shown, monkeypatch):
    long, offered = "Lifts and stairs " * 4 + "in the house", []
    shown.services.views.rename("Lift", long)
    shown.window.bus.publish(Changes(settings=True))
    shown.settle()

    def look(dialog):
        offered.append(dialog.field.text())
        return NameDialog.DialogCode.Rejected

    monkeypatch.setattr(NameDialog, "exec", look)
    shown.window.beside.views.ask_name(long)
    assert offered == [long]


def test_a_name_that_another_view_has_is_refused_in_a_sentence(shown):
    shown.window.beside.views.rename("Lift", "library")
    shown.settle()
    assert "already a saved view “library”" in shown.window.notice.sentence
    assert names(shown) == ["Lift", "Library", "Parked"]


def test_a_removed_view_is_brought_back_in_its_place_by_return(shown):
    shown.press("Alt+2")
    go_to_row(shown, "Library")
    shown.press("Delete")
    assert names(shown) == ["Lift", "Parked"]
    assert shown.inbox.wanted == QueueFilter()  # the list is the inbox again
    undo = section(shown).undo
    assert undo.hasFocus()
    assert undo.accessibleName() == "Bring “Library” back"

    shown.press("Return")
    assert names(shown) == ["Lift", "Library", "Parked"]
    assert row(shown, "Library").hasFocus()
    assert not undo.isVisible()


def test_the_way_back_ends_and_the_keyboard_is_not_lost(shown):
    go_to_row(shown, "Library")
    shown.press("Delete")
    section(shown).end_undo()
    shown.settle()
    assert not section(shown).undo.isVisible()
    assert row(shown, "Lift").hasFocus()


def test_rows_are_ordered_by_keys_and_by_pulling(shown):
    go_to_row(shown, "Parked")
    shown.press("Alt+Up", "Alt+Up", "Alt+Up")
    assert names(shown) == ["Parked", "Lift", "Library"]
    assert row(shown, "Parked").hasFocus()
    shown.press("Alt+Down")
    assert names(shown) == ["Lift", "Parked", "Library"]

    pulled, last = row(shown, "Lift"), row(shown, "Library")
    far = pulled.mapFromGlobal(last.mapToGlobal(QPoint(20, last.height() - 2)))
    QTest.mousePress(pulled, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    QTest.mouseMove(pulled, far)
    QTest.mouseRelease(pulled, Qt.MouseButton.LeftButton, pos=far)
    shown.settle()
    assert names(shown) == ["Parked", "Library", "Lift"]
    assert shown.inbox.wanted == QueueFilter()  # pulling opens nothing
    shown.press("Alt+1")
    assert strip(shown).said == "Parked"


def test_the_menu_of_a_row_offers_what_its_keys_do(shown):
    go_to_row(shown, "Lift")
    shown.press("Menu")
    menu = section(shown).findChild(QMenu)
    offered = {one.text().split("\t")[0]: one for one in menu.actions()}
    assert list(offered) == ["Open", "Rename …", "Move up", "Move down", "Export …", "Remove"]
    assert not offered["Move up"].isEnabled()
    offered["Move down"].trigger()
    menu.close()
    shown.settle()
    assert names(shown) == ["Library", "Lift", "Parked"]


def test_views_go_out_in_a_file_and_come_in_again(shown, monkeypatch, tmp_path):
    path = tmp_path / "views.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown.window.beside.views.ask_export("Lift")
    shown.settle()
    assert [one["name"] for one in tomllib.loads(path.read_text())["view"]] == ["Lift"]
    assert shown.said == "Written: 1 view."

    shown.window.beside.views.remove("Lift")
    shown.settle()
    shown.window.beside.views.ask_import()
    shown.settle()
    assert names(shown) == ["Library", "Parked", "Lift"]
    assert shown.said == "Taken in: 1 view."
    shown.window.beside.views.ask_import()
    shown.settle()
    assert shown.said == "1 was here already."

    path.write_bytes(b"\x00\xff")
    shown.window.beside.views.ask_import()
    shown.settle()
    assert "cannot be read as a file of the team" in shown.window.notice.sentence
    assert names(shown) == ["Library", "Parked", "Lift"]


def test_a_view_of_a_gone_account_opens_with_the_rest_and_says_so(shown):
    gone = QueueFilter(
        search="lift",
        accounts=frozenset({AccountId("old@blog.example")}),
        assigned_to=frozenset({"Night shift"}),
    )
    shown.services.views.save(SavedView("Theirs", gone))
    shown.inbox.views.show("Theirs")
    shown.settle()
    assert shown.texts == [COMPLAINT]
    assert "left out: account “old@blog.example”." in strip(shown).said
    assert "left out: role “Night shift”." in strip(shown).said
    assert "changed" not in strip(shown).said
    assert shown.services.kit.views.get("Theirs").filter == gone


def test_the_open_view_is_there_again_after_a_restart(shown, restart):
    shown.press("Alt+2")
    again = restart(shown)
    assert strip(again).said == "Library"
    assert again.texts == [QUESTION]
    assert rows(again)[1] == "*Library, 1"
    again.window.navigation.page_asked.emit(Page.INBOX)
    again.settle()
    assert set(again.texts) == {THREAT, INSULT, QUESTION, PRAISE, COMPLAINT}


def test_a_view_that_is_gone_at_the_next_start_opens_the_inbox(shown, restart):
    shown.press("Alt+2")
    shown.window.close()
    shown.services.views.remove("Library")
    again = restart(shown)
    assert strip(again).said == ""
    assert len(again.texts) == 5


def test_an_empty_view_tells_since_when_only_if_that_was_seen(shown, restart):
    shown.press("Alt+3")
    empty = shown.inbox.list.empty
    assert empty.title == "Nothing waits in “Parked”"
    assert "Last seen" not in empty.accessibleName()

    shown.press("Alt+1")
    shown.press("A")
    assert empty.title == "Nothing waits in “Lift”"
    assert "Last seen with comments: today" in empty.accessibleName()
    assert [one.text() for one in empty.buttons] == ["Show the inbox"]
    empty.buttons[0].click()
    shown.settle()
    assert strip(shown).said == ""
    assert len(shown.texts) == 4

    again = restart(shown)
    again.press("Alt+1")
    assert "Last seen with comments: today" in again.inbox.list.empty.accessibleName()


def test_a_changed_view_without_comments_leads_back_to_the_view(shown):
    shown.press("Alt+1", "3")
    empty = shown.inbox.list.empty
    assert empty.title == "Nothing fits “Lift” as it is changed"
    empty.buttons[0].click()
    shown.settle()
    assert shown.inbox.wanted == LIFT.filter


def test_keys_of_views_stand_on_the_sheet_and_in_the_palette_and_can_be_changed(shown):
    window = shown.window
    sheet = KeyboardSheet(window.context.theme, keys_in_force(shown.services), window, names(shown))
    said = {one.text() for one in sheet.findChildren(Words)}
    assert {"Lift", "Library", "Parked", "Save this view …"} <= said
    assert not any(one.startswith("Saved view") and one[-1].isdigit() for one in said)
    sheet.deleteLater()

    shown.press("Ctrl+K")
    shown.type("library")
    palette = window.commands.palette
    assert (palette.current.title, palette.current.keys) == ("Library", "Alt+2")
    shown.press("F2", "Ctrl+7", "Esc")
    shown.inbox.list.take_focus()
    shown.press("Ctrl+7")
    assert strip(shown).said == "Library"
    assert "(Ctrl+7)" in row(shown, "Library").toolTip()


def test_in_a_narrow_window_the_head_names_the_view_and_the_drawer_lists_it(shown):
    shown.window.resize(620, 720)
    shown.settle()
    shown.press("Alt+1")
    assert shown.inbox.list.head._title.text() == "Lift"
    assert not strip(shown)._name.isVisible()  # it would say the same twice
    shown.press("Ctrl+B")
    assert row(shown, "Lift").hasFocus()
    shown.press("Down", "Return")
    assert not shown.window.beside.drawer.is_open
    assert shown.inbox.list.head._title.text() == "Library"
    strip(shown).leave.click()
    shown.settle()
    assert shown.inbox.list.head._title.text() == "Inbox"


def test_going_to_a_comment_elsewhere_leaves_the_view(shown):
    shown.press("Alt+1")
    threat = shown.services.inbox.queue(QueueFilter(search="kill")).ids[0]
    comment = shown.services.inbox.item(str(threat)).comment
    shown.inbox.go_to(comment)
    shown.settle()
    assert shown.current == THREAT
    assert strip(shown).said == ""


def test_text_size_makes_the_window_anew_and_the_view_stays(shown):
    shown.press("Alt+2")
    settings = shown.services.settings
    shown.window.context.operations.change_settings(replace(settings.current, text_size=120))
    shown.settle()
    shown.qtbot.waitUntil(lambda: strip(shown).said == "Library")
    assert rows(shown)[1] == "*Library, 1"
    assert shown.texts == [QUESTION]


def test_an_ampersand_in_a_name_is_no_key(shown):
    shown.services.views.save(SavedView("Q&A", QueueFilter(search="lift")))
    shown.window.bus.publish(Changes(settings=True))
    shown.settle()
    assert row(shown, "Q&A").text() == "Q&A"
    assert row(shown, "Q&A").shortcut().isEmpty()


def test_half_a_letter_pasted_into_a_name_is_shown_by_its_number(shown):
    shown.services.views.save(SavedView("Half \ud83d", QueueFilter(search="lift")))
    shown.window.bus.publish(Changes(settings=True))
    shown.settle()
    assert section(shown).rows[-1].text() == "Half ⟦D83D⟧"
    shown.press("Alt+4")
    assert strip(shown).said == "Half ⟦D83D⟧"
