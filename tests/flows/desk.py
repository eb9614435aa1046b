"""The real window over a real profile, worked by keys alone."""

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model import CommentId, QueueFilter
from core.services import Services
from core.task import Task
from tests.conftest import Clock
from ui.desktop.app import build_window
from ui.desktop.inbox.inbox_screen import InboxScreen
from ui.desktop.main_window import MainWindow
from ui.desktop.tray.tray_port import TrayPort

THREAT = "I know where you live and I will kill you"
INSULT = "You are a stupid idiot, shut up"
QUESTION = "When does the library open on Saturday?"
PRAISE = "Thank you for the lovely story hour"
COMPLAINT = "The lift has been broken for weeks and nobody answers"
COPY = "Nobody asked for this, stop wasting our money on story hours"


def write_comments(path: Path, texts: Sequence[str | tuple[str, str]], first: int = 1) -> Path:
    """Write a file of comments; an entry is a text, or an author and a text."""
    lines = ["id,text,author,likes"]
    for number, entry in enumerate(texts, first):
        author, text = (f"Visitor {number}", entry) if isinstance(entry, str) else entry
        lines.append(f'{number},"{text}",{author},{number}')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def import_comments(services: Services, path: Path) -> list[CommentId]:
    """Bring a file in and rank it; return the open comments, most urgent first."""
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    return [CommentId(str(one)) for one in services.inbox.queue(QueueFilter()).ids.tolist()]


class Desk:
    """A person at the window."""

    def __init__(
        self,
        qtbot: QtBot,
        services: Services,
        clock: Clock,
        tmp_path: Path,
        tray: TrayPort | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.services = services
        self.clock = clock
        self.folder = tmp_path
        self.window: MainWindow = build_window(services, clock=clock, tray=tray)
        self.window.resize(1440, 900)
        self.window.show()
        self.settle()
        if self.inbox.view.isVisible():
            self.inbox.view.setFocus()

    @property
    def inbox(self) -> InboxScreen:
        return self.window.pages.inbox

    @property
    def texts(self) -> list[str]:
        """The texts of the list, from the top."""
        model = self.inbox.model
        items = [model.item_at(row) for row in range(model.rowCount())]
        return [item.comment.text for item in items if item is not None]

    @property
    def current(self) -> str:
        """The text of the current comment."""
        item = self.inbox.model.item_at(self.inbox.view.current_row)
        return item.comment.text if item else ""

    @property
    def said(self) -> str:
        """What the strip at the foot of the list says."""
        return self.inbox.list.strip.said

    def press(self, *keys: str) -> None:
        """Press keys on whatever has the keyboard: "H", "Ctrl+K", "Return"."""
        for key in keys:
            QTest.keySequence(self.focused, key)
            self.settle()

    def type(self, words: str) -> None:
        """Type letters into whatever has the keyboard."""
        QTest.keyClicks(self.focused, words)
        self.settle()

    def go_to(self, text: str) -> None:
        """Step with J until the comment with this text is current."""
        self.press("Home")
        for _ in range(self.inbox.model.rowCount()):
            if self.current == text:
                return
            self.press("J")
        raise AssertionError(f"{text!r} is not in the list: {self.texts}")

    @property
    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window.focusWidget() or self.window

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(self._is_quiet, timeout=20_000)

    def _is_quiet(self) -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        return self.window.background.is_idle

    def close(self) -> None:
        """Close the window as a person does; a window that is gone is left alone."""
        if not shiboken6.isValid(self.window):
            return
        self.window.leave()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def bring_in(self, texts: Sequence[str | tuple[str, str]], first: int) -> None:
        """Let more comments come in while the window is open."""
        path = write_comments(self.folder / f"more-{first}.csv", texts, first)
        self.window.context.operations.import_file(
            path,
            dict(self.services.importing.preview(path).mapping),
            owner=self.window,
            done=lambda _: None,
            failed=lambda error: self.window.say(str(error)),
            progress=lambda _: None,
        )
        self.settle()
