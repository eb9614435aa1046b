"""Hostile strings as names, captions and words of decisions: they are plain text everywhere."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.changes import Changes
from core.errors import KitError
from core.model import Account, AccountId, Action, MediaKind, Medium, QueueFilter
from core.services import AccountRow, Precedent, SavedView
from core.services.inbox_views import Likeness, PrecedentRow
from core.services.kit.macros import Macro, MacroStep
from core.services.kit.replies import SavedReply
from core.task import Task
from tests.flows.conftest import services
from tests.flows.desk import Desk
from tests.flows.fake_tray import FakeTray
from tests.ui.desktop.test_hostile_text import (
    Stalls,
    desk,
    only_plain_text,
    stalls,
    strings,
    trap,
    untouched,
)
from ui.desktop.english_plurals import speak_english
from ui.desktop.inbox.media_look import TileLook, TileState
from ui.desktop.key_settings import keys_in_force
from ui.desktop.keyboard_sheet import KeyboardSheet
from ui.desktop.navigation import Page

__all__ = ["desk", "services", "stalls", "strings", "trap"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
AT_ONCE = 24
STEERING = ("\u202e", "\u202d", "\u2066", "\u2067", "\x00", "\n")


def parts(found, size=AT_ONCE):
    return [found[start : start + size] for start in range(0, len(found), size)]


def on_one_line(texts) -> None:
    """No text steers the line it stands on."""
    for text in texts:
        assert not any(sign in text for sign in STEERING), repr(text[:80])


def kept(shelf, make, strings):
    """Return what the shelf would take of these, as the things they would be."""
    found = {}
    for number, text in enumerate(strings):
        try:
            thing = shelf.kind.read(shelf.kind.values(make(number, text)))
        except KitError:
            continue
        found.setdefault(thing.name.casefold(), thing)
    return list(found.values())


def put(desk, shelf, things) -> None:
    shelf._store(things)
    desk.window.bus.publish(Changes(settings=True))
    desk.settle()


def look_at(widget: QWidget, stalls: Stalls, name) -> None:
    with stalls.step(name):
        widget.grab()


def test_saved_views_in_the_navigation_the_filters_the_palette_and_the_sheet(
    desk, trap, strings, stalls
):
    views = kept(
        desk.services.kit.views,
        lambda n, text: SavedView(text[:80], QueueFilter(search=text[:40].strip())),
        strings,
    )
    assert len(views) >= 400  # some differ only where a name is cut
    window = desk.window
    for some in parts(views):
        with stalls.step(some[0].name):
            desk.services.kit.views._store(some)
            window.bus.publish(Changes(settings=True))
        desk.settle()
        look_at(window.navigation, stalls, some[0].name)
        on_one_line(row.accessibleName() for row in window.navigation.views.rows)
        with stalls.step(f"palette {some[0].name}"):
            window.commands.toggle()
            window.grab()
        window.commands.toggle()
        desk.inbox.view.setFocus()
        desk.inbox.views.show(some[0].name)
        desk.settle()
        desk.press("F")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        look_at(menu, stalls, "menu")
        on_one_line(entry.text() for entry in menu.actions())
        menu.close()
    names = [one.name for one in views[:9]]
    put(desk, desk.services.kit.views, views[:9])
    sheet = KeyboardSheet(window.context.theme, keys_in_force(desk.services), window, names)
    look_at(sheet, stalls, "sheet")
    only_plain_text(sheet)
    only_plain_text(window)
    untouched(trap)


def test_saved_replies_in_the_picker_and_on_their_page(desk, trap, strings, stalls):
    def make(number, text):
        body = text.replace("{", "").replace("}", "")[:9_000]
        return SavedReply(text[:76], {"en": body, "any": f"{number} {body}"})

    replies = kept(desk.services.kit.replies, make, strings)
    assert len(replies) >= 400
    window = desk.window
    window.pages.open_settings("replies")
    page = window.pages.settings.kit
    for some in parts(replies):
        with stalls.step(some[0].name):
            desk.services.kit.replies._store(some)
            page.replies.show_all()
            page.grab()
        window.pages.show_page(Page.INBOX)
        desk.inbox.view.setFocus()
        desk.press("Ctrl+R")
        picker = desk.inbox.detail.dock.reply.picker
        assert picker.names
        for _ in some[:6]:
            with stalls.step(picker.current):
                picker.list.step(1)
                picker.grab()
            desk.settle()
        with stalls.step(f"find {some[0].name}"):
            picker._find(some[-1].name)
        on_one_line([picker.field.accessibleDescription()])
        desk.press("Escape", "Escape")
    for reply in replies[::40]:
        page.edit_reply(reply.name)
        look_at(page, stalls, reply.name)
    only_plain_text(window)
    untouched(trap)


def test_macros_in_their_menu_on_their_page_and_in_the_palette(desk, trap, strings, stalls):
    def make(_, text):
        said = text.replace("{", "").replace("}", "")[:2_000] or "-"
        steps = (
            MacroStep(Action.REPLY, reply=said),
            MacroStep(Action.HIDE, policy=text[:60], reason=text[:60]),
            MacroStep(Action.NOTE, note=said.strip() or "-"),
        )
        return Macro(text[:76], steps)

    macros = kept(desk.services.kit.macros, make, strings)
    assert len(macros) >= 400
    window = desk.window
    window.pages.open_settings("replies")
    page = window.pages.settings.kit
    for some in parts(macros):
        with stalls.step(some[0].name):
            desk.services.kit.macros._store(some)
            page.macros.show_all()
            page.grab()
        window.pages.show_page(Page.INBOX)
        desk.inbox.view.setFocus()
        with stalls.step(f"menu {some[0].name}"):
            desk.inbox.macros.open()
        menu = QApplication.activePopupWidget()
        on_one_line(entry.text().partition("\t")[0] for entry in menu.actions())
        look_at(menu, stalls, "menu")
        menu.close()
    for macro in macros[::40]:
        page.edit_macro(macro.name)
        look_at(page, stalls, macro.name)
    only_plain_text(window)
    untouched(trap)


def every_item(desk):
    model = desk.inbox.model
    return [model.item_at(row) for row in range(model.rowCount())]


def test_the_pane_of_precedents(desk, trap, strings, stalls):
    ids = [item.comment.id for item in every_item(desk)]
    outcome = desk.services.moderation.decide(ids[:1], action=Action.HIDE, policy="2.4")
    made = outcome.decisions[0]
    rows = [
        PrecedentRow(
            replace(made, policy=strings[n % len(strings)][:120], reason=strings[n % 97][:200]),
            item.comment,
            Likeness(0.7, ()),
        )
        for n, item in enumerate(every_item(desk))
    ]
    assert len(rows) >= 500
    pane = desk.inbox.panes_aside.precedents
    for some in parts(rows):
        with stalls.step(repr(some[0].comment.text[:40])):
            found = Precedent(Action.HIDE, len(some), len(some), tuple(some))
            pane.show_precedent(found, {}, desk.clock())
            desk.inbox.detail.show_pane(pane)
            pane.grab()
    only_plain_text(pane)
    untouched(trap)


def test_author_files_with_strikes_and_earlier_decisions(
    desk, trap, strings, stalls, campaign_size
):
    items = every_item(desk)
    for item, text in zip(items, strings, strict=False):
        desk.services.moderation.decide(
            [item.comment.id], action=Action.HIDE, policy="2.4", reason=text[:200], note=text[:900]
        )
    desk.clock.advance(timedelta(hours=1))
    for item in items[:: campaign_size(20, 1)]:
        found = desk.services.authors.file_of(item.comment.id)
        pane = desk.inbox.panes_aside.author
        with stalls.step(repr(item.comment.author.name[:40])):
            pane.show_file(found, {}, desk.clock())
            desk.inbox.detail.show_pane(pane)
            pane.grab()
    only_plain_text(desk.window)
    untouched(trap)


def test_the_history_and_the_outbox_hold_every_one_of_them(
    desk, trap, strings, stalls, campaign_size
):
    items = every_item(desk)
    for item, text in zip(items, strings, strict=False):
        said = text[:9_000].strip() or "-"
        desk.services.moderation.decide(
            [item.comment.id], action=Action.REPLY, reason=text[:200], reply=said
        )
    history = desk.window.pages.history
    for page in (Page.HISTORY, Page.OUTBOX):
        desk.window.pages.show_page(page)
        desk.settle()
        table = desk.window.pages.currentWidget().table
        for row in range(0, table.model().rowCount(), 12):
            with stalls.step(f"{page} {row}"):
                table.scrollTo(table.model().index(row, 0), table.ScrollHint.PositionAtTop)
                table.viewport().grab()
    desk.window.pages.show_page(Page.HISTORY)
    for row in range(0, history.table.model().rowCount(), campaign_size(10, 1)):
        with stalls.step(f"decision {row}"):
            history.table.setCurrentIndex(history.table.model().index(row, 0))
        desk.settle()
    only_plain_text(desk.window)
    untouched(trap)


def test_accounts_in_the_navigation_and_in_the_settings(desk, trap, strings, stalls):
    rows = [
        AccountRow(
            Account(AccountId(f"a{n}"), text[:60], text[:500], is_linked=n % 2 == 0),
            comments=n,
            open=n,
            state="linked" if n % 2 == 0 else "imported",
            complete_to=None,
            handle=text[:200],
            trouble=strings[-n][:2_000],
        )
        for n, text in enumerate(strings)
    ]
    desk.window.pages.open_settings("accounts")
    page = desk.window.pages.settings._pages["accounts"]
    for some in parts(rows, 8):
        with stalls.step(repr(some[0].account.title[:40])):
            desk.window.navigation.show_accounts(some)
            desk.window.navigation.grab()
        with stalls.step(f"page {some[0].account.title[:40]!r}"):
            page._show_accounts(tuple(some))
            page.grab()
    only_plain_text(desk.window)
    untouched(trap)


def test_captions_of_media(desk, trap, strings, stalls):
    comment = every_item(desk)[0].comment
    reading = desk.inbox.detail.reading
    desk.inbox.view.select_row(0)
    desk.settle()
    for some in parts(strings, 6):
        media = tuple(
            Medium(
                MediaKind.PICTURE if n % 2 else MediaKind.FILM,
                text,
                strings[(n * 7) % len(strings)][:500],
            )
            for n, text in enumerate(some)
        )
        detail = replace(desk.inbox.comments.detail, media={comment.id: media})
        with stalls.step(repr(some[0][:40])):
            reading.show_detail(detail, desk.clock())
        strip = reading.strip_of(comment.id)
        assert strip is not None
        for place in range(len(media)):
            strip.show_look(place, TileLook(TileState.FAILED, said=some[place][:400]))
        look_at(reading, stalls, some[0])
        on_one_line(tile.accessibleName() for tile in strip.tiles)
    only_plain_text(desk.window)
    untouched(trap)


@pytest.fixture
def bundled(qtbot, qapp, services, clock, tmp_path, strings) -> Iterator[Desk]:
    """The window over comments that all came three times, from people with hostile names."""
    speak_english(qapp)
    path = tmp_path / "bundles.jsonl"
    rows = [
        {
            "id": f"{number}-{copy}",
            "text": f"{text[:3_000]} and these are the words that make them near-copies {number}",
            "author": strings[(number + copy) % len(strings)][:200],
        }
        for number, text in enumerate(strings)
        for copy in range(3)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    settings = services.settings
    settings.change(replace(settings.current, is_masking_on=False, is_bundling_on=True))
    services.importing.run(path, account="Bundles", task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    desk = Desk(qtbot, services, clock, tmp_path)
    yield desk
    desk.close()


def test_rows_that_stand_for_many(bundled, trap, strings, stalls):
    view, model = bundled.inbox.view, bundled.inbox.model
    count = model.rowCount()
    assert count < 2 * len(strings)  # near-copies stand in one row
    for row in range(0, count, 6):
        with stalls.step(f"row {row}"):
            view.scrollTo(model.index(row, 0), view.ScrollHint.PositionAtTop)
            view.viewport().grab()
    for row in range(0, count, 40):
        view.select_row(row)
        bundled.settle()
        with stalls.step(f"copies {row}"):
            bundled.inbox.marks.open_copies()
        bundled.settle()
        bundled.window.grab()
    only_plain_text(bundled.window)
    untouched(trap)


def test_notifications_are_counts_whatever_was_written(qtbot, desk, services, clock, tmp_path):
    tray = FakeTray()
    again = Desk(qtbot, services, clock, tmp_path, tray)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not again.window.isActiveWindow())
    path = tmp_path / "new.jsonl"
    rows = [
        {"id": f"new-{n}", "text": f"I will kill you <b>{n}</b> \u202e", "author": "<img src=x>"}
        for n in range(3)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    again.window.tray.notifier.look()
    again.settle()

    assert tray.notices
    for title, said in tray.notices:
        assert title == "This cannot wait"
        assert said.replace("\n", " ").replace(" ", "").isalnum()
    again.close()
