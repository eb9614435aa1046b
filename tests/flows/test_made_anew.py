"""A language or a text size is chosen in the middle of the work: nothing of it is lost."""

import gc
import weakref
from dataclasses import replace

import pytest

from core.choices import LanguageChoice
from core.model import QueueFilter
from core.services import SavedView
from ui.desktop.languages import window_language
from ui.desktop.navigation import Page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture(autouse=True)
def _english_afterwards(qapp):
    yield
    window_language(qapp).speak(LanguageChoice.ENGLISH)


def choose(desk, **changes):
    operations = desk.window.context.operations
    operations.change_settings(replace(desk.services.settings.current, **changes))
    desk.settle()
    desk.qtbot.wait(10)
    desk.settle()


@pytest.mark.parametrize(
    "changes", [{"language": LanguageChoice.GERMAN}, {"text_size": 150}], ids=["language", "size"]
)
def test_the_comment_and_the_started_reply_stay(open_desk, changes):
    desk = open_desk()
    desk.press("J", "J")
    standing = desk.current
    desk.press("R")
    desk.type("We are open until")

    choose(desk, **changes)

    assert desk.current == standing
    assert desk.inbox.detail.dock.reply.text == "We are open until"
    assert desk.inbox.detail.dock.is_asking


def test_the_same_from_the_settings_with_marks_and_a_lane(open_desk):
    desk = open_desk()
    desk.press("2", "J", "X")
    before = (desk.texts, desk.current, desk.inbox.model.marked)
    desk.window.pages.show_page(Page.SETTINGS)

    choose(desk, language=LanguageChoice.GERMAN)
    desk.window.pages.show_page(Page.INBOX)
    desk.settle()

    assert (desk.texts, desk.current, desk.inbox.model.marked) == before
    assert desk.inbox.wanted.lane == "help"


def test_a_changed_view_of_one_account_stays_as_it_was(open_desk):
    desk = open_desk()
    account = desk.services.accounts.all()[0].account.id
    view = SavedView("Library", QueueFilter(accounts=frozenset({account})))
    desk.services.views.save(view)
    desk.window.pages.show_view("Library")
    desk.settle()
    desk.press("2", "J")
    standing, seen = desk.current, desk.inbox.views.held.of("Library")
    desk.press("R")
    desk.type("We are open until")

    choose(desk, text_size=150)

    assert (desk.inbox.views.name, desk.inbox.views.is_changed) == ("Library", True)
    assert desk.current == standing
    assert desk.inbox.detail.dock.reply.text == "We are open until"
    assert desk.inbox.views.held.of("Library") == seen is not None


def test_nothing_of_the_old_window_is_kept(open_desk):
    desk = open_desk()
    desk.press("J", "I")
    desk.settle()
    assert desk.inbox.detail.pane is not None
    inbox = desk.inbox
    old = [weakref.ref(one) for one in (inbox, inbox.model, inbox.view, inbox.panes_aside.author)]
    del inbox

    choose(desk, text_size=150)
    gc.collect()

    assert [type(one()).__name__ for one in old if one() is not None] == []
