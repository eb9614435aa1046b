"""One story per platform through the real window: link, fetch, reply by key, sent, seen there."""

import json
import time
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from core.model import DeliveryState
from core.services import build_services
from core.task import Task
from tests.servers.test_bluesky_platform import Client as BlueskyClient
from tests.servers.test_mastodon_platform import Client as MastodonClient
from tests.servers.test_matrix_platform import Person as MatrixPerson
from tests.servers.test_wordpress_platform import Site
from ui.desktop.app import build_window
from ui.desktop.linking.link_dialog import LinkDialog

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WORDS = "Thank you, we hear you."


class LateClock:
    """The real time, but decisions are let go at once: ten seconds are not waited for."""

    def __init__(self):
        self.ahead = 0.0

    def __call__(self):
        return datetime.fromtimestamp(time.time() + self.ahead, UTC)


@pytest.fixture
def clock():
    return LateClock()


@pytest.fixture
def window(qtbot, qapp, profile, clock):
    services = build_services(profile, clock=clock)
    window = build_window(services, clock=clock)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.background.is_idle)
    yield window
    window.close()
    services.close()
    qapp.setStyleSheet("")


def wordpress_seen(facts):
    found = Site(facts).call("GET", "/comments?per_page=100&status=all&context=edit")
    return any(one["content"]["raw"] == WORDS for one in found)


def bluesky_seen(facts):
    thread = BlueskyClient(facts, "bob").thread(facts["root"]["uri"])
    return WORDS in json.dumps(thread)


def matrix_seen(facts):
    bob = MatrixPerson(facts, "bob")
    return WORDS in json.dumps(bob.call("GET", f"/rooms/{bob.room}/messages?dir=b&limit=100"))


def mastodon_seen(facts):
    # Below the replies, not below the post: this server lists direct answers only.
    alice = MastodonClient(facts, "alice")
    me = facts["users"]["alice"]["id"]
    return WORDS in json.dumps(alice.call("GET", f"/api/v1/accounts/{me}/statuses"))


def fields_of(name, facts):
    alice = facts["users"]["alice"]
    if name == "wordpress":
        return {"user": "alice", "password": alice["app_password"]}
    if name == "bluesky":
        return {"user": alice["handle"], "password": alice["app_password"]}
    if name == "synapse":
        return {"user": "alice", "password": alice["password"]}
    return {"token": alice["token"]}


STORIES = {
    "wordpress": ("wordpress", "", wordpress_seen),
    "bluesky": ("bluesky", "", bluesky_seen),
    "synapse": ("matrix", "password", matrix_seen),
    "snac": ("mastodon", "token", mastodon_seen),
}


@pytest.mark.parametrize("name", STORIES)
def test_an_account_is_linked_fetched_and_answered_through_the_window(
    request, qtbot, window, clock, name
):
    facts = request.getfixturevalue(name)
    platform, way, is_seen = STORIES[name]
    dialog = LinkDialog(window.context, window)
    qtbot.addWidget(dialog)
    dialog.show()

    link(qtbot, dialog, facts, platform, way, fields_of(name, facts))
    account = window._services.accounts.all()[0]
    assert account.state == "linked"
    assert account.complete_to is not None
    dialog.accept()

    reply_to(qtbot, window, "You are all idiots.")
    qtbot.waitUntil(lambda: any(row.delivery for row in window._services.delivery.outbox()))
    clock.ahead = 60.0
    window.context.operations.keeper.send()
    qtbot.waitUntil(lambda: sent(window), timeout=30_000)

    qtbot.waitUntil(lambda: is_seen(facts), timeout=20_000)


def link(qtbot, dialog, facts, platform, way, fields):
    """Go through the four steps as a person does."""
    dialog.platform.choices.take(platform)
    dialog.foot.go_on.click()
    if way:
        dialog.sign_in.ways.take(way)
    QTest.keyClicks(dialog.sign_in.fields["server"], facts["service"])
    for field, words in fields.items():
        QTest.keyClicks(dialog.sign_in.fields[field], words)
    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.sign_in, timeout=30_000)
    assert "own network" in dialog.sign_in.trouble
    dialog.sign_in.allow_local.click()
    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.fetch, timeout=30_000)
    dialog.fetch.choices.take("all")
    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: "fetched" in dialog.check.title, timeout=90_000)


def reply_to(qtbot, window, words):
    """Find a comment in the list and answer it by key alone."""
    services = window._services
    qtbot.waitUntil(lambda: window.background.is_idle, timeout=30_000)
    if not has(services, words):  # this server is slow to hand its replies out
        account = services.accounts.all()[0].account.id
        for _ in range(100):
            services.sync.pull(account, Task())
            if has(services, words):
                break
            time.sleep(0.5)
        services.scoring.score_waiting(Task())
    inbox = window.pages.inbox
    services.inbox.rerank()
    inbox.lists.reload()
    qtbot.waitUntil(lambda: window.background.is_idle, timeout=30_000)
    window.activateWindow()
    search = inbox.list.filters.search
    search.setFocus()
    QTest.keyClicks(search, "idiots")
    QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 1, timeout=30_000)
    inbox.view.setFocus()
    qtbot.waitUntil(lambda: inbox.view.currentIndex().isValid())
    qtbot.waitUntil(lambda: window.background.is_idle, timeout=30_000)
    QTest.keyClick(inbox.view, Qt.Key.Key_R)
    editor = inbox.detail.dock.reply.findChild(QPlainTextEdit)
    qtbot.waitUntil(editor.isVisible)
    QTest.keyClicks(editor, WORDS)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def has(services, words):
    ids = services.store.read().execute(
        "SELECT count(*) FROM comment WHERE text LIKE ?", (f"%{words}%",)
    )
    return ids.fetchone()[0] > 0


def sent(window):
    rows = window._services.delivery.outbox()
    assert all(row.delivery.state is not DeliveryState.FAILED for row in rows), rows
    return rows and all(row.delivery.state is DeliveryState.SENT for row in rows)
