"""More than five hundred hostile strings through the real window: nothing loads or stalls."""

import json
import os
import socket
import threading
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from core.model import Action, QueueFilter
from core.task import Task
from tests.flows.conftest import services
from tests.flows.desk import Desk
from tests.hostile_families import hostile_families
from ui.desktop.english_plurals import speak_english
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.linking.link_dialog import LinkDialog
from ui.desktop.navigation import Page

__all__ = ["services"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
LONG_AGO = 946_684_800
#: What a person feels as a stall; of the window's own time, so that a busy machine is no reason.
STALL_S = 0.25


class Stalls:
    """Takes the time that the thread of the window itself spends on each step."""

    def __init__(self):
        self.longest = (0.0, "")

    @contextmanager
    def step(self, name):
        began = time.thread_time()
        yield
        self.longest = max(self.longest, (time.thread_time() - began, str(name)[:60]))


@pytest.fixture
def stalls():
    found = Stalls()
    yield found
    took, name = found.longest
    assert took < STALL_S, f"{name!r} kept the window for {took:.3f} s"


class Trap:
    """A file and a server that hostile text points at; both notice when they are touched."""

    def __init__(self, folder):
        self.canary = folder / "canary.png"
        self.canary.write_bytes(b"\x89PNG\r\n\x1a\n")
        os.utime(self.canary, (LONG_AGO, LONG_AGO + 1))  # older than its change: a read shows
        self._server = socket.create_server(("127.0.0.1", 0))
        self.server = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.visits = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self):
        try:
            while True:
                connection, address = self._server.accept()
                self.visits.append(address)
                connection.close()
        except OSError:
            return

    @property
    def was_read(self):
        return self.canary.stat().st_atime != LONG_AGO

    def close(self):
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(timeout=2)


@pytest.fixture
def trap(tmp_path):
    trap = Trap(tmp_path)
    yield trap
    trap.close()


@pytest.fixture
def strings(trap):
    return hostile_families(trap.canary, trap.server)


@pytest.fixture
def desk(qtbot, qapp, services, clock, tmp_path, strings):
    """The window over comments whose every part is hostile."""
    speak_english(qapp)
    path = tmp_path / "hostile.jsonl"
    rows = [
        json.dumps(
            {
                "id": f"id-{number}",
                "text": text,
                "author": strings[(number + 7) % len(strings)][:500],
                "handle": strings[(number + 11) % len(strings)][:500],
                "platform": strings[(number + 13) % len(strings)][:60],
                "url": strings[(number + 17) % len(strings)][:500],
                "parent_id": f"id-{number - 1}" if number % 3 == 0 else None,
                "likes": number,
            }
        )
        for number, text in enumerate(strings)
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    settings = services.settings
    settings.change(replace(settings.current, is_masking_on=False, is_bundling_on=False))
    services.importing.run(path, account=strings[0] + strings[14], task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    desk = Desk(qtbot, services, clock, tmp_path)
    yield desk
    desk.close()


def test_there_are_enough_of_them_and_no_two_alike(strings):
    assert len(strings) >= 500
    assert len(set(strings)) == len(strings)


def test_every_card_and_every_comment_in_full_is_only_text(
    desk, trap, strings, stalls, campaign_size
):
    view, count = desk.inbox.view, desk.inbox.model.rowCount()
    assert count >= 500
    for row in range(0, count, 6):  # every card
        with stalls.step(f"card {row}"):
            view.scrollTo(desk.inbox.model.index(row, 0), view.ScrollHint.PositionAtTop)
            view.viewport().grab()
    heights = set()
    for row in range(0, count, campaign_size(8, 1)):
        with stalls.step(repr(desk.inbox.model.item_at(row).comment.text[:40])):
            view.select_row(row)
        desk.settle()
        with stalls.step(repr(desk.inbox.model.item_at(row).comment.text[:40])):
            desk.inbox.detail.grab()
        heights.add(view.rowHeight(row))
        shown = desk.inbox.detail.reading._frame._text
        assert not shown.document().isEmpty()
        assert "\u202e" not in shown.toPlainText()

    assert len(heights) == 1
    assert desk.window.grab().width() == desk.window.width()
    untouched(trap)


def test_labels_take_nothing_for_markup_and_no_text_widens_the_window(desk, trap):
    for width in (1440, 1000, 700, 500):
        desk.window.resize(width, 700)
        for _ in range(4):
            desk.inbox.view.step(7)
            desk.settle()
        assert desk.window.width() == width
        reading = desk.inbox.detail.reading
        assert reading.widget().width() <= reading.viewport().width()

    formats = {label.textFormat() for label in desk.window.findChildren(QLabel) if label.text()}
    assert {one.name for one in formats} == {"PlainText"}
    untouched(trap)


def test_decisions_history_outbox_and_notices_show_it_as_text(desk, trap, strings, stalls):
    ids = [desk.inbox.model.id_at(row) for row in range(20)]
    for number, comment in enumerate(ids):
        text = strings[number * 5][:9_000].strip()
        action = Action.REPLY if number % 2 and text else Action.HIDE
        desk.services.moderation.decide(
            [comment], action=action, reason=text[:200], note=text, reply=text or "-"
        )
    for page in (Page.HISTORY, Page.OUTBOX, Page.INBOX):
        desk.window.pages.show_page(page)
        desk.settle()
        desk.window.grab()
    table = desk.window.pages.history.table
    desk.window.pages.show_page(Page.HISTORY)
    for row in range(table.model().rowCount()):
        table.setCurrentIndex(table.model().index(row, 0))
        desk.settle()
    palette = desk.window.commands.palette
    for text in strings:
        with stalls.step(repr(text[:40])):
            desk.window.say(text[:2_000])
            desk.inbox.list.strip.show_answer("warning", text[:2_000])
            palette._find(text[:80])
    desk.window.grab()
    untouched(trap)


def test_author_files_and_earlier_decisions_show_it_as_text(desk, trap, stalls):
    for row in range(0, desk.inbox.model.rowCount(), 25):
        desk.inbox.view.select_row(row)
        desk.settle()
        comment = desk.inbox.model.id_at(row)
        desk.services.moderation.decide([comment], action=Action.NOTE, note="<b>note</b>")
        desk.inbox.open_author()
        desk.settle()
        with stalls.step(f"author {row}"):
            desk.inbox.detail.grab()
        assert desk.inbox.detail.pane is desk.inbox.panes_aside.author
        desk.inbox.panes_aside.close()
    only_plain_text(desk.window)
    untouched(trap)


def test_a_server_with_a_hostile_name_is_linked_as_text(desk, trap, strings, stalls, campaign_size):
    dialog = LinkDialog(desk.window.context, desk.window)
    dialog.show()
    for info in desk.services.linking.platforms():
        dialog.sign_in.show_platform(info)
        dialog._show_sign_in()
        for text in strings[:: campaign_size(20, 1)]:
            with stalls.step(repr(text[:40])):
                for field in dialog.sign_in.findChildren(QLineEdit):
                    field.setText(text[:500])
                dialog.sign_in.show_trouble(text[:2_000])
                dialog.fetch.show_account(info, text[:500], (), text[:500])
                dialog.grab()
    only_plain_text(dialog)
    dialog.reject()
    untouched(trap)


def test_every_string_can_be_searched_for(desk, trap, strings):
    field = desk.inbox.list.filters.search
    for text in strings[::20]:
        field.setText(text)
        field.returnPressed.emit()
        desk.settle()
        desk.inbox.list.grab()
    field.clear()
    field.returnPressed.emit()
    desk.settle()

    assert desk.inbox.model.rowCount() > 100
    untouched(trap)


def test_a_file_with_hostile_names_and_columns_is_imported_and_exported(
    desk, trap, strings, tmp_path, qtbot
):
    path = tmp_path / "<b>bold<img src=x>\u202egnp.csv"
    columns = ["<img src='x'>", "te\u202ext", "=cmd|' /C calc'!A0", "&Comment &amp;"]
    path.write_text(",".join(columns) + "\n" + ",".join(["one", "two", "three", "four"]) + "\n")
    dialog = ImportDialog(desk.window.context, [path], desk.window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.page is dialog.check)
    dialog.check.form.choose("text", columns[3])
    desk.settle()
    dialog.check.account_field.setText("<b>account</b>\u202e")
    dialog.grab()
    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.report)
    dialog.grab()
    dialog.reject()
    desk.settle()

    export = ExportDialog(desk.window.context, QueueFilter(search="<img"), parent=desk.window)
    export.show()
    export.write(tmp_path / "<i>out\u202e.csv")
    qtbot.waitUntil(lambda: export.page is export.report)
    export.grab()
    export.reject()
    desk.window.grab()
    untouched(trap)


def test_an_address_that_only_looks_safe_is_never_opened(desk, trap, campaign_size):
    asked, every = [], campaign_size(16, 1)

    def answer():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            asked.append(dialog.text())
            dialog.reject()

    for row in range(desk.inbox.model.rowCount()):
        if row % every and not looks_safe(desk.inbox.model.item_at(row)):
            continue
        desk.inbox.view.select_row(row)
        desk.settle()
        QTimer.singleShot(0, answer)
        desk.inbox.comments.open_original()

    assert all(said.isascii() for said in asked)
    assert not any("evil" in said or "bank" in said for said in asked)
    untouched(trap)


def looks_safe(item):
    return (item.comment.url or "").startswith("http")


def only_plain_text(root):
    shown = [label for label in root.findChildren(QLabel) if label.text()]
    assert shown
    assert {label.textFormat().name for label in shown} == {"PlainText"}


def untouched(trap):
    """Nothing that the strings point at was read or visited."""
    assert trap.visits == []
    assert not trap.was_read


def test_the_trap_itself_notices(trap):
    with socket.create_connection(tuple_of(trap.server), timeout=2):
        pass
    trap.canary.read_bytes()
    for _ in range(200):
        if trap.visits:
            break
        threading.Event().wait(0.01)

    assert trap.visits
    if not trap.was_read:
        pytest.skip("this file system does not keep when a file was read")


def tuple_of(server):
    host, port = server.split(":")
    return host, int(port)
