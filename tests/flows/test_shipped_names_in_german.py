"""Replies, macros and roles that come with Parapet have German names in a German window."""

import tomllib
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu

from core.errors import ParapetError
from core.model import Action, QueueFilter
from core.paths import resources_dir
from core.services.kit.macros import Macro, MacroStep
from core.services.kit.replies import SavedReply
from core.settings import LanguageChoice, Settings
from tests.flows.desk import QUESTION
from ui.desktop import words
from ui.desktop.languages import window_language
from ui.desktop.navigation import Page
from ui.desktop.words.given_names import SHIPPED_NAMES

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def german(services):
    """A profile whose window speaks German."""
    settings = services.settings
    settings.change(replace(settings.current, language=LanguageChoice.GERMAN))
    yield services
    app = QApplication.instance()
    window_language(app).speak(LanguageChoice.ENGLISH)
    QLocale.setDefault(QLocale("en_GB"))


def listed(shelf_part):
    names = shelf_part.list
    return [names.item(row).text() for row in range(names.count())]


def kit_page(desk):
    desk.window.pages.open_settings("replies")
    desk.settle()
    return desk.window.pages.settings._pages["replies"]


def test_every_name_that_is_shipped_is_known_to_the_window():
    found = set()
    for name in ("replies", "macros"):
        entries = tomllib.loads((resources_dir() / "kit" / f"{name}.toml").read_text("utf-8"))
        [(_, shipped)] = entries.items()
        found |= {one["name"] for one in shipped}
    plain = Settings()
    assert set(SHIPPED_NAMES) == found | {plain.role, *plain.roles}


def test_the_page_lists_them_in_german_and_stores_what_it_stored(german, open_desk):
    page = kit_page(open_desk())

    assert listed(page.replies) == [
        "Danke",
        "Nach Einzelheiten fragen",
        "Wir kümmern uns",
        "Um Höflichkeit bitten",
    ]
    assert listed(page.macros) == ["Fragen, dann auf Antwort warten", "Ausblenden und begründen"]
    assert "„Nach Einzelheiten fragen“" in page.macros.list.item(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert next(one.name for one in german.kit.replies.all()) == "Thank you"


def test_a_shipped_reply_that_is_edited_keeps_its_name_until_that_is_changed(german, open_desk):
    desk = open_desk()
    page = kit_page(desk)
    page.edit_reply("Thank you")
    form = page.reply_form
    assert form.name.text() == "Danke"
    form.text.setPlainText("Vielen Dank!")
    desk.press("Ctrl+Return")
    assert next(one.name for one in german.kit.replies.all()) == "Thank you"
    assert "Vielen Dank!" in german.kit.replies.get("Thank you").texts.values()

    page.edit_reply("Ask for details")
    form.name.selectAll()
    desk.type("Danke")
    assert form.said == "Dieser Name ist schon vergeben."
    form.name.selectAll()
    desk.type("Nachfrage")
    desk.press("Ctrl+Return")
    assert [one.name for one in german.kit.replies.all()][1] == "Nachfrage"
    assert listed(page.replies)[1] == "Nachfrage"
    assert german.kit.macros.all()[0].steps[0].saved_reply == "Nachfrage"


def test_a_name_of_their_own_stays_as_people_wrote_it(german, open_desk):
    german.kit.replies.save(SavedReply("Hide", {"en": "We had to hide this."}))
    page = kit_page(open_desk())

    assert listed(page.replies)[-1] == "Hide"


def test_replies_macros_and_roles_are_found_by_their_german_names(german, open_desk, clock):
    desk = open_desk((QUESTION,))
    desk.press("Ctrl+R")
    picker = desk.inbox.detail.dock.reply.picker
    desk.type("einzelh")
    assert picker.names == ("Ask for details",)
    desk.press("Return", "Escape", "Escape")

    desk.inbox.view.setFocus()
    desk.press("M")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Fragen, dann auf Antwort warten"
    menu.close()

    desk.press("T", "2")
    [item] = german.inbox.items(german.inbox.queue(QueueFilter()).ids.tolist())
    assert item.comment.assigned_to == "Team lead"
    spoken = desk.inbox.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Teamleitung" in spoken

    desk.window.pages.show_page(Page.HISTORY)
    desk.settle()
    model = desk.window.pages.history.table.model()
    shown = [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert "Team im Dienst" in shown


def refused(act):
    with pytest.raises(ParapetError) as error:
        act()
    return str(error.value), words.said(error.value)


def test_troubles_with_shipped_things_quote_the_names_that_the_window_shows(german, open_desk):
    open_desk((QUESTION,))
    kit = german.kit
    thanks = kit.replies.get("Thank you")
    nameless = replace(thanks, texts={"en": "{nobody}"})
    steps = (MacroStep(Action.HIDE), MacroStep(Action.APPROVE))

    english, german_words = refused(lambda: kit.replies.save(thanks, instead_of="Ask for details"))
    assert "“Thank you”" in english
    assert "„Danke“" in german_words
    assert (
        "„Um Höflichkeit bitten“"
        in refused(lambda: kit.replies.put_back(kit.replies.get("Please stay polite"), 0))[1]
    )
    assert "„Danke“" in refused(lambda: kit.replies.save(nameless))[1]
    assert (
        "„Ausblenden und begründen"
        in refused(lambda: kit.macros.save(Macro("Hide and tell why", steps)))[1]
    )
    assert (
        "„Wieder vorgelegt“"
        in refused(lambda: kit.views.put_back(kit.views.get("Back from snooze"), 0))[1]
    )


def test_a_macro_without_its_reply_and_a_role_that_is_not_there_are_told_in_german(
    german, open_desk
):
    open_desk((QUESTION,))
    [comment] = german.inbox.items(german.inbox.queue(QueueFilter()).ids.tolist())
    german.kit.replies.remove("Ask for details")

    [problem] = german.kit.problems
    told = words.said(problem)
    assert "„Fragen, dann auf Antwort warten“" in told
    assert "„Nach Einzelheiten fragen“" in told
    english, in_german = refused(
        lambda: german.moderation.decide(
            [comment.comment.id], action=Action.ASSIGN, assignee="Night watch"
        )
    )
    assert "Team lead, Team on duty" in english
    assert "„Night watch“" in in_german
    assert "Teamleitung, Team im Dienst" in in_german


def test_names_of_their_own_are_quoted_as_people_wrote_them(german, open_desk):
    open_desk((QUESTION,))
    for name in ("Off topic", "Server"):  # the window has words for these, but not as names
        german.kit.replies.save(SavedReply(name, {"en": "Thank you"}))

    off_topic = german.kit.replies.get("Off topic")
    told = refused(lambda: german.kit.replies.save(off_topic, instead_of="Server"))[1]

    assert "„Off topic“" in told
