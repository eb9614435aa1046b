"""Places beside the way: what stands in place of the comment, the round, small questions."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.flows.desk import Desk
from tests.screenshots.pictured import ASKED, HARSH, bring_pictures
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.inbox.view_desk import _save_words

Place = tuple[str, QWidget]
_MOST_STEPS = 20


def author_file(desk: Desk) -> Iterator[Place]:
    """Yield what is known of who wrote a comment."""
    desk.press("I")
    assert desk.inbox.detail.pane is not None
    yield "author file", desk.window
    desk.press("Esc")


def precedents(desk: Desk) -> Iterator[Place]:
    """Yield the decisions about comments like one of the list."""
    for _ in range(_MOST_STEPS):
        desk.press("V")
        if desk.inbox.detail.pane is not None:
            break
        desk.press("J")
    assert desk.inbox.detail.pane is not None, "no comment with precedents"
    yield "precedents", desk.window
    desk.press("Esc", "Home")


def the_round(desk: Desk) -> Iterator[Place]:
    """Yield the morning round while it runs and while it rests."""
    desk.press("B")
    yield "round", desk.window
    desk.press("B")
    yield "round, paused", desk.window
    desk.press("B")
    desk.inbox.list.round.closed.emit()
    desk.settle()


def orders(desk: Desk) -> Iterator[Place]:
    """Yield the menu with the orders of the list."""
    desk.inbox.list.filters._order.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    yield "menu order", menu
    menu.close()
    desk.settle()


def name_of_a_view(desk: Desk) -> QDialog:
    """Return the window that asks how a view shall be called."""
    window = desk.window
    return NameDialog(window.context.theme, *_save_words(), parent=window)


def way_to_the_original(desk: Desk) -> QDialog:
    """Return the question before an address is opened, kept from its own loop."""
    found: list[QDialog] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            found.append(shown)
            shown.done(0)

    QTimer.singleShot(0, look)
    desk.press("O")
    assert found, "no question before an address is opened"
    found[0].setModal(False)
    return found[0]


def pictures(desk: Desk) -> Iterator[Place]:
    """Yield comments with pictures, covered ones and others, and one of them large."""
    bring_pictures(desk.services)
    for words in (HARSH, ASKED):
        desk.press("/")
        desk.type(words.split(",")[0].split("?")[0])
        desk.press("Return")
        desk.inbox.list.take_focus()
        desk.settle()
        yield f"pictures at {words[:20]}", desk.window
        desk.inbox.list.take_focus()
    strip = desk.inbox.detail.reading.strip_of(desk.inbox.comments.comment)
    strip.tiles[0].click()
    desk.settle()
    assert desk.inbox.detail.pane is not None
    yield "picture large", desk.window
    desk.press("Esc")
    desk.inbox.list.filters.clear()
    desk.settle()
