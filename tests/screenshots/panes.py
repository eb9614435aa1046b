"""Steps to what opens beside the list or over it, and the small windows."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from core.changes import Changes
from core.model import Action, CommentId, QueueFilter
from core.services import SavedView, SyncReport
from tests.screenshots.steps import Key, Settle, Steps, press
from ui.desktop.crash_dialog import CrashDialog
from ui.desktop.linking.link_dialog import LinkDialog, Step
from ui.desktop.main_window import MainWindow

_UNTIL_IT_STAYS_MS = 400


def round_begun(window: MainWindow, settle: Settle) -> None:
    """Begin the morning round and decide about one."""
    press(window, settle, Key.Key_B, Key.Key_A)


def round_paused(window: MainWindow, settle: Settle) -> None:
    """Pause the round."""
    press(window, settle, Key.Key_B, Key.Key_A, Key.Key_B)


def author_file(window: MainWindow, settle: Settle) -> None:
    """Open the file of an author."""
    press(window, settle, Key.Key_J, Key.Key_I)


def precedents(window: MainWindow, settle: Settle) -> None:
    """Open the decisions about comments like this one."""
    services, inbox = window.context.services, window.pages.inbox
    rows = [CommentId(str(one)) for one in services.inbox.queue(QueueFilter()).ids]
    for wanted in rows:
        before = services.moderation.decide([wanted], action=Action.HIDE)
        assert before
        found = next((one for one in rows if _has_precedent(window, one)), None)
        if found is not None and found != wanted:
            break
    inbox.lists.reload()
    settle()
    inbox.view.select_comment(found)
    QTest.qWait(_UNTIL_IT_STAYS_MS)
    settle()
    press(window, settle, Key.Key_V)


def escalating(window: MainWindow, settle: Settle) -> None:
    """Ask to whom, and until when."""
    QTest.keyClick(window.focusWidget(), Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    settle()


def deciding_many(window: MainWindow, settle: Settle) -> None:
    """See what hiding three would do."""
    press(window, settle, Key.Key_X, Key.Key_J, Key.Key_X, Key.Key_J, Key.Key_X, Key.Key_H)


def filtering(window: MainWindow, settle: Settle) -> None:
    """Open the filter, a saved view on top."""
    view = SavedView("Praise of today", QueueFilter(search="lovely"))
    window.context.services.kit.views.save(view)
    press(window, settle, Key.Key_F)


def ordering(window: MainWindow, settle: Settle) -> None:
    """Open the orders of the list."""
    window.pages.inbox.list.filters._order.click()
    settle()


def commanding(window: MainWindow, settle: Settle) -> None:
    """Open the palette and type a little."""
    QTest.keyClick(window.focusWidget(), Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.focusWidget(), "re")
    settle()


def all_clear(window: MainWindow, settle: Settle) -> None:
    """Work the list to its end."""
    services = window.context.services
    rows = [CommentId(str(one)) for one in services.inbox.queue(QueueFilter()).ids]
    services.moderation.decide(rows, action=Action.APPROVE)
    window.pages.inbox.lists.reload(keep=False)
    window.bus.publish(Changes(accounts=True))
    settle()


def kind_words(window: MainWindow, settle: Settle) -> None:
    """Read what people wrote that was kind."""
    window.pages.inbox.views.show_kind()
    settle()


def small_windows(window: MainWindow, settle: Settle) -> Iterator[tuple[str, QDialog]]:
    """Yield the dialogs that need no file."""
    yield from _linking(LinkDialog(window.context, window), window, settle)
    crash = CrashDialog(ValueError("no"), window)
    yield "crash", crash
    crash.reject()


def _linking(link: LinkDialog, window: MainWindow, settle: Settle) -> Iterator[tuple[str, QDialog]]:
    """Go through the wizard as if a server had answered."""
    yield "link-platform", link
    info = window.context.services.linking.platforms()[-1]
    link.platform.choices.take(info.key)
    link.sign_in.show_platform(info)
    link._show_sign_in()
    settle()
    yield "link-sign-in", link
    link.wait.begin("blog.example")
    link.wait.show_browser("https://blog.example")
    link._show(link.wait, Step.SIGN_IN)
    link.foot.show_buttons(go_on="", can_go_back=False)
    settle()
    yield "link-wait", link
    link._steps.show_step(Step.SIGN_IN, "@library")
    link.fetch.show_account(info, "@library", {one.action for one in info.actions}, "")
    link._show(link.fetch, Step.FETCH)
    link.foot.show_buttons(go_on=link.tr("Continue"), can_go_back=False)
    settle()
    yield "link-fetch", link
    account = window.context.services.accounts.all()[0]
    link.check.show_report(
        SyncReport(account.account.id, 1_212, 3, 0, 0, 25, "", Changes()),
        replace(account, complete_to=window.context.clock(), state="linked"),
    )
    link._show(link.check, Step.CHECK)
    link.foot.show_buttons(go_on=link.tr("Done"), can_go_back=False, can_close=False)
    settle()
    yield "link-check", link
    link.reject()


def _has_precedent(window: MainWindow, comment: CommentId) -> bool:
    return window.context.services.inbox.detail(comment).precedent is not None


PANES: dict[str, Steps] = {
    "inbox-round": round_begun,
    "inbox-round-paused": round_paused,
    "inbox-author": author_file,
    "inbox-precedents": precedents,
    "inbox-escalating": escalating,
    "inbox-deciding-many": deciding_many,
    "menu-filter": filtering,
    "menu-order": ordering,
    "palette": commanding,
    "inbox-all-clear": all_clear,
    "inbox-kind": kind_words,
}
