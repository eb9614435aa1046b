"""A walk to every place of the window, the way there by keys where there is one."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.model import Action, CommentId, QueueFilter
from core.services import Services
from core.services.kit.macros import Macro, MacroStep
from core.services.kit.replies import SavedReply
from core.services.kit.views import SavedView
from core.task import Task
from tests.access.detours import (
    author_file,
    name_of_a_view,
    orders,
    pictures,
    precedents,
    the_round,
    way_to_the_original,
)
from tests.conftest import Clock
from tests.flows.desk import COMPLAINT, COPY, INSULT, PRAISE, QUESTION, THREAT, Desk
from ui.desktop.crash_dialog import CrashDialog
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.kit.kit_page import KitPage
from ui.desktop.navigation import Page
from ui.desktop.settings.settings_screen import SettingsPart

Place = tuple[str, QWidget]
#: What a key opens in the dock, in the list or over it.
QUESTIONS = {
    "reply": "R",
    "note": "N",
    "snooze": "S",
    "assign": "T",
    "escalate": "Shift+E",
}
MENUS = {"more": ".", "filter": "F", "macro": "M"}
_ONE_NOTICE_FROM = 150  # % of text size
DIALOGS = {"import": "Ctrl+I", "export": "Ctrl+E", "link": "Ctrl+L", "sheet": "F1"}


def a_morning(services: Services, clock: Clock, folder: Path) -> None:
    """Fill a profile with what a team has after some hours: every state, mark and kind of row."""
    _bring_in(services, folder)
    services.kit.macros.save(Macro("Thank and close", (MacroStep(Action.APPROVE),), keys="Ctrl+1"))
    services.kit.replies.save(SavedReply("Thanks", {"en": "Thank you, {author}."}))
    services.kit.views.save(SavedView("Praise of today", QueueFilter(search="lovely")))
    settings = services.settings
    settings.change(replace(settings.current, roles=("Legal", "Team lead"), is_exposure_shown=True))
    found = services.inbox.queue(QueueFilter(search="visitor")).ids.tolist()
    ids = [CommentId(str(one)) for one in found]
    decide = services.moderation.decide
    decide(ids[:1], action=Action.ESCALATE, assignee="Legal", due_at=clock() + timedelta(hours=3))
    decide(ids[1:2], action=Action.SNOOZE, snoozed_until=clock() + timedelta(hours=20))
    decide(ids[2:3], action=Action.HIDE, policy="2.4", note="Warned before.")
    decide(ids[3:4], action=Action.REPLY, reply="Thank you for telling us.")
    decide(ids[4:5], action=Action.NOTE, note="Ask the front desk.")
    decide(ids[5:6], action=Action.ASSIGN, assignee="Team lead")
    copies = services.inbox.queue(QueueFilter(search="nobody asked")).ids.tolist()
    for one in copies[:3]:
        decide([CommentId(str(one))], action=Action.HIDE)
    decide(ids[6:7], action=Action.APPROVE)
    services.moderation.undo_last()


def _bring_in(services: Services, folder: Path) -> None:
    texts = [THREAT, INSULT, QUESTION, PRAISE, COMPLAINT]
    texts += [f"A word of visitor {n} about the reading room" for n in range(12)]
    rows = [
        {
            "id": f"c{n}",
            "text": text,
            "author": f"Visitor {n % 5}",
            "handle": f"@visitor{n % 5}",
            "url": f"https://library.example/c{n}",
            "parent_id": f"c{n - 1}" if n % 4 == 2 else None,
            "platform": ("YouTube", "Mastodon", "")[n % 3],
            "time": f"2026-11-20T0{n % 8}:15:00Z",
            "likes": n,
            "flags": n % 3,
        }
        for n, text in enumerate(texts)
    ]
    rows += [{"id": f"k{n}", "text": f"{COPY}{'!' * n}", "author": f"Copy {n}"} for n in range(7)]
    path = folder / "library.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    services.bundles.refresh(Task())


class Tour:
    """Yields each place with its name while it is open, and leaves it again."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def everywhere(self) -> Iterator[Place]:
        """Yield every place; whoever looks may move the keyboard, it is put back."""
        walks = (
            self.inbox,
            self.questions,
            self.beside,
            self.menus,
            self.saved_views,
            self.pages,
            self.over_the_window,
            self.dialogs,
        )
        for walk in walks:
            for place in walk():
                focus = QApplication.focusWidget()
                yield place
                if focus is not None and focus.isVisible():
                    focus.setFocus()

    def _home(self) -> None:
        """Give the list the keyboard, at its top."""
        self.desk.window.activateWindow()
        self.desk.qtbot.waitUntil(self.desk.window.isActiveWindow)
        self.desk.inbox.split.go_back()  # where only one pane has room
        self.desk.inbox.list.take_focus()
        self.desk.press("Home")

    def inbox(self) -> Iterator[Place]:
        """Yield the states of the list."""
        desk = self.desk
        window = desk.window
        self._home()
        yield "inbox", window
        desk.press("J", "A")
        yield "decided", window
        desk.press("Z", "Home", "X", "Shift+J")
        yield "selected", window
        desk.press("H")
        yield "preview of many", window
        desk.press("Esc", "Esc")
        desk.press("Return")
        yield "reading", window
        desk.inbox.list.take_focus()
        desk.inbox.list.banner.show_new(12, 2, 3)
        yield "new ones wait", window
        desk.press("U")
        for words in ("reading", "zeppelin"):
            desk.press("/")
            desk.type(words)
            desk.press("Return")
            yield f"search for {words}", window
            desk.press("/")
            desk.inbox.list.filters.clear()
            desk.settle()
            desk.inbox.list.take_focus()

    def questions(self) -> Iterator[Place]:
        """Yield what a decision may ask."""
        for name, key in QUESTIONS.items():
            self._home()
            self.desk.press(key)
            yield name, self.desk.window
            self.desk.press("Esc")
        self._home()
        self.desk.press("Ctrl+R")
        yield "saved replies", self.desk.window
        self.desk.press("Esc")
        dock = self.desk.inbox.detail.dock
        dock.reply.editor.insert("Thank you.")
        yield "reply", self.desk.window
        dock.reply.keep.click()
        self.desk.settle()
        yield "name of a saved reply", self.desk.window
        self.desk.press("Esc", "Esc")
        dock._open(dock.confirm, lambda: dock._ask_final(Action.DELETE))
        self.desk.settle()
        yield "confirm", self.desk.window
        self.desk.press("Esc")

    def beside(self) -> Iterator[Place]:
        """Yield what stands beside the list for a while."""
        for walk in (author_file, precedents, the_round, pictures):
            self._home()
            yield from walk(self.desk)

    def menus(self) -> Iterator[Place]:
        """Yield the menus of the inbox."""
        tray = self.desk.window.tray.menu
        tray.say()
        until = self.desk.clock() + timedelta(hours=3)
        tray.show_state(is_paused=False, is_notifying=True, quiet_until=until)
        tray.popup(self.desk.window.pos())
        yield "menu of the tray", tray
        tray.close()
        for name, key in MENUS.items():
            self._home()
            self.desk.press(key)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), f"{key} opened no menu"
            yield f"menu {name}", menu
            menu.close()
            self.desk.settle()
        yield from orders(self.desk)
        self._home()

    def saved_views(self) -> Iterator[Place]:
        """Yield an open view, a changed one, an empty one, and what is done with their rows."""
        desk, section = self.desk, self.desk.window.navigation.views
        self._home()
        desk.press("Alt+4")
        yield "saved view", desk.window
        desk.press("4", "1")
        yield "changed view", desk.window
        desk.press("Esc", "Alt+2")
        yield "empty view", desk.window
        section.rows[-1].setFocus()
        desk.press("Menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "Menu opened no menu"
        yield "menu of a view", menu
        menu.close()
        desk.settle()
        section.rows[-1].setFocus()
        desk.press("Delete")
        yield "removed view", desk.window
        desk.press("Return")
        desk.inbox.views.show_kind()
        desk.settle()
        yield "kind words", desk.window
        desk.window.pages.show_page(Page.INBOX)
        desk.settle()

    def pages(self) -> Iterator[Place]:
        """Yield the other pages, and each page of the settings."""
        for page in Page:
            self.desk.window.pages.show_page(page)
            self.desk.settle()
            yield f"page {page}", self.desk.window
        for part in SettingsPart:
            self.desk.window.pages.open_settings(part)
            self.desk.settle()
            yield f"settings {part}", self.desk.window
        yield from self._kit_forms()
        self.desk.window.pages.show_page(Page.INBOX)
        self.desk.settle()

    def _kit_forms(self) -> Iterator[Place]:
        """Yield the forms of a saved reply and of a macro, and the question before a removal."""
        self.desk.window.pages.open_settings(SettingsPart.REPLIES)
        page = self.desk.window.pages.settings.findChildren(KitPage)[0]
        page.replies.list.setFocus()
        self.desk.press("Return")
        yield "saved reply", self.desk.window
        self.desk.press("Esc", "Delete")
        yield "remove a saved reply", self.desk.window
        self.desk.press("Esc")
        page.macros.list.setFocus()
        self.desk.press("Return")
        yield "macro", self.desk.window
        self.desk.press("Esc")

    def over_the_window(self) -> Iterator[Place]:
        """Yield the palette, the notices, the navigation of a narrow window."""
        desk, window = self.desk, self.desk.window
        self._home()
        desk.press("Ctrl+K")
        palette = window.commands.palette
        yield "palette", palette
        desk.type("approve")
        desk.press("F2")
        yield "palette asks for a key", palette
        desk.press("Esc", "Esc")
        window.say("The file could not be read.")
        yield "notice", window
        if desk.services.settings.current.text_size > _ONE_NOTICE_FROM:
            window.notice.clear()  # two of them would leave the list no room
        window.rest.remind(50)
        window.navigation.care.show_quiet(self.desk.clock() + timedelta(hours=3))
        yield "notices", window
        window.notice.clear()
        window.rest.clear()
        window.navigation.care.show_quiet(None)
        size = window.size()
        factor = desk.services.settings.current.text_size / 100
        window.resize(round(620 * factor), 720)
        desk.settle()
        yield "one pane", window
        desk.press("Return")
        yield "one pane, reading", window
        desk.press("Ctrl+B")
        yield "drawer", window.beside.drawer
        desk.press("Esc")
        window.resize(size)
        desk.settle()

    def dialogs(self) -> Iterator[Place]:
        """Yield the dialogs step by step."""
        for name, key in DIALOGS.items():
            for dialog in self._asked_by(key):
                yield f"dialog {name}", dialog
        yield from self._importing()
        yield from self._exporting()
        yield from self._linking()
        yield from self._shown("dialog name of a view", name_of_a_view(self.desk))
        self._home()
        yield from self._shown("dialog original", way_to_the_original(self.desk))
        crash = CrashDialog(ValueError("no"), self.desk.window)
        yield from self._shown("dialog crash", crash)

    def _asked_by(self, key: str) -> Iterator[QWidget]:
        """Yield the dialog that a key opens, shown without a loop of its own."""
        asked: list[QWidget] = []
        dialogs = self.desk.window.dialogs
        self._home()
        dialogs.ask = asked.append  # type: ignore[method-assign]
        self.desk.press(key)
        del dialogs.ask
        assert asked, f"{key} opened no dialog"
        yield from (one for _, one in self._shown(key, asked[0]))

    def _shown(self, name: str, dialog: QWidget) -> Iterator[Place]:
        self._open(dialog)
        yield name, dialog
        dialog.close()
        dialog.deleteLater()

    def _open(self, dialog: QWidget) -> None:
        dialog.show()
        dialog.activateWindow()
        self.desk.qtbot.waitUntil(dialog.isActiveWindow)
        self.desk.settle()

    def _importing(self) -> Iterator[Place]:
        desk = self.desk
        path = desk.folder / "more.csv"
        path.write_text("id,text,user\n1,Hello,Ada\n2,,Bo\n", encoding="utf-8")
        picture = desk.folder / "lift.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
        dialog = ImportDialog(desk.window.context, [path, picture], desk.window)
        self._open(dialog)
        for page in (dialog.check, dialog.report, dialog.refusal):
            desk.qtbot.waitUntil(lambda wanted=page: dialog.page is wanted)
            desk.settle()
            yield f"import {type(page).__name__}", dialog
            dialog.foot.went_on.emit()
        desk.settle()
        dialog.reject()
        dialog.deleteLater()

    def _exporting(self) -> Iterator[Place]:
        desk = self.desk
        dialog = ExportDialog(desk.window.context, QueueFilter(), parent=desk.window)
        self._open(dialog)
        yield "export choice", dialog
        dialog.write(desk.folder / "out.csv")
        desk.qtbot.waitUntil(lambda: dialog.page is dialog.report)
        desk.settle()
        yield "export report", dialog
        dialog.reject()
        dialog.deleteLater()

    def _linking(self) -> Iterator[Place]:
        from ui.desktop.linking.link_dialog import LinkDialog

        desk = self.desk
        dialog = LinkDialog(desk.window.context, desk.window)
        self._open(dialog)
        for info in desk.services.linking.platforms():
            dialog.sign_in.show_platform(info)
            dialog._show_sign_in()
            desk.settle()
            yield f"link, sign in to {info.key}", dialog
            dialog.sign_in.show_trouble("The server did not answer. Try again later.")
        for name, page in {
            "wait": dialog.wait,
            "fetch": dialog.fetch,
            "check": dialog.check,
        }.items():
            dialog._pages.show_page(page)
            desk.settle()
            yield f"link, {name}", dialog
        dialog.reject()
        dialog.deleteLater()
