"""What a person does in the inbox before a picture is taken, key by key."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.changes import Changes
from core.model import AccountId, Action, CommentId, Lane, QueueFilter, QueueOrder
from core.services import SavedView
from tests.screenshots.pictured import bring_pictures
from ui.desktop.inbox.filter_menu import FilterChoice
from ui.desktop.kit.kit_page import KitPage
from ui.desktop.main_window import MainWindow

Settle = Callable[[], None]
Steps = Callable[[MainWindow, Settle], None]
Key = Qt.Key
_UNTIL_IT_STAYS_MS = 400


def press(window: MainWindow, settle: Settle, *keys: Qt.Key) -> None:
    """Press keys one after another, each when the one before has had its effect."""
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)
        settle()


def nothing(window: MainWindow, settle: Settle) -> None:
    """Leave the window as it opens."""


def decided(window: MainWindow, settle: Settle) -> None:
    """Go down, decide, and stand on the next one."""
    press(window, settle, Key.Key_J, Key.Key_J, Key.Key_A, Key.Key_H)


def decided_in_english(window: MainWindow, settle: Settle) -> None:
    """Narrow the list to English, decide about two, and go on to one that can be read."""
    window.pages.inbox.list.filters.toggle(FilterChoice("languages", "en", "English"))
    settle()
    press(window, settle, Key.Key_J, Key.Key_A, Key.Key_H, Key.Key_J, Key.Key_J)


def selected(window: MainWindow, settle: Settle) -> None:
    """Mark three comments."""
    press(window, settle, Key.Key_X, Key.Key_J, Key.Key_X, Key.Key_J, Key.Key_X)


def replying(window: MainWindow, settle: Settle) -> None:
    """Begin a reply."""
    press(window, settle, Key.Key_R)
    QTest.keyClicks(window.focusWidget(), "Thank you for telling us. The lift runs again today.")
    settle()


def snoozing(window: MainWindow, settle: Settle) -> None:
    """Ask until when."""
    press(window, settle, Key.Key_S)


def reading(window: MainWindow, settle: Settle) -> None:
    """Open the comment."""
    press(window, settle, Key.Key_J, Key.Key_Return)


def with_strikes(window: MainWindow, settle: Settle) -> None:
    """Stand on a comment of an author whose others were hidden."""
    services = window.context.services
    items = services.inbox.items(
        [CommentId(str(one)) for one in services.inbox.queue(QueueFilter()).ids]
    )
    [(author, _)] = Counter(item.comment.author.id for item in items).most_common(1)
    first, *others = [one.comment.id for one in items if one.comment.author.id == author]
    window.bus.publish(services.moderation.decide(others, action=Action.HIDE).changes)
    window.pages.inbox.lists.reload()
    settle()
    window.pages.inbox.view.select_comment(first)
    settle()
    while window.pages.inbox.strikes.is_waiting:
        QTest.qWait(_UNTIL_IT_STAYS_MS)
    settle()


def pictured(window: MainWindow, settle: Settle) -> None:
    """Stand on a comment with pictures; those that are here are shown."""
    bring_pictures(window.context.services)
    _search(window, settle, "beside it still")
    window.pages.inbox.list.take_focus()
    settle()


def covered_picture(window: MainWindow, settle: Settle) -> None:
    """Stand on a harsh comment, whose picture is covered with it."""
    bring_pictures(window.context.services)
    _search(window, settle, "burn")
    window.pages.inbox.list.take_focus()
    settle()


def large_picture(window: MainWindow, settle: Settle) -> None:
    """Enlarge the first picture, by its tile."""
    pictured(window, settle)
    press(window, settle, Key.Key_Return)
    pane = window.pages.inbox.detail.reading
    comment = window.pages.inbox.comments.comment
    strip = pane.strip_of(comment) if comment is not None else None
    if strip is not None:
        strip.tiles[0].click()
    settle()


def in_a_view(window: MainWindow, settle: Settle) -> None:
    """Open a saved view and change its order."""
    services = window.context.services
    wanted = QueueFilter(lane=Lane.HELP, languages=frozenset({"en"}))
    services.views.save(SavedView("Questions in English", wanted))
    services.views.save(SavedView("About the lift", QueueFilter(search="lift")))
    window.bus.publish(Changes(settings=True))
    window.pages.inbox.views.show("Questions in English")
    settle()
    window.pages.inbox.list.filters.set_order(QueueOrder.NEWEST)
    settle()


def in_an_empty_view(window: MainWindow, settle: Settle) -> None:
    """Open a saved view that lists nothing, of an account that is gone."""
    gone = frozenset({AccountId("old@blog.example")})
    wanted = QueueFilter(accounts=gone, is_back=True)
    window.context.services.views.save(SavedView("Old blog", wanted))
    window.bus.publish(Changes(settings=True))
    window.pages.inbox.views.show("Old blog")
    settle()


def removing_a_view(window: MainWindow, settle: Settle) -> None:
    """Remove a saved view; the way back stands in its place."""
    if window.navigation.isHidden():
        window.beside.toggle()
    window.navigation.views.rows[1].setFocus()
    press(window, settle, Key.Key_Delete)


def searching(window: MainWindow, settle: Settle) -> None:
    """Find something."""
    _search(window, settle, "aufzug")


def finding_nothing(window: MainWindow, settle: Settle) -> None:
    """Find nothing."""
    _search(window, settle, "zeppelin")


def navigating(window: MainWindow, settle: Settle) -> None:
    """Open the navigation of a narrow window."""
    window.beside.toggle()
    settle()


def choosing_a_reply(window: MainWindow, settle: Settle) -> None:
    """Find a saved reply by a few letters."""
    press(window, settle, Key.Key_J, Key.Key_R)
    QTest.keyClick(window.focusWidget(), Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle()


def writing_a_reply(window: MainWindow, settle: Settle) -> None:
    """Open the form of a saved reply, with a placeholder that is none."""
    page = _kit_page(window, settle)
    page.replies.list.setFocus()
    press(window, settle, Key.Key_Down, Key.Key_Return)
    page.reply_form.text.setFocus()
    QTest.keyClicks(window.focusWidget(), "Dear {customer}, ")
    settle()


def building_a_macro(window: MainWindow, settle: Settle) -> None:
    """Open the form of a macro of two steps."""
    page = _kit_page(window, settle)
    page.macros.list.setFocus()
    press(window, settle, Key.Key_Return)


def removing_a_reply(window: MainWindow, settle: Settle) -> None:
    """Ask before a reply goes that a macro uses."""
    _kit_page(window, settle).replies.list.setFocus()
    press(window, settle, Key.Key_Down, Key.Key_Delete)


def _kit_page(window: MainWindow, settle: Settle) -> KitPage:
    window.pages.open_settings("replies")
    settle()
    return window.pages.settings.findChildren(KitPage)[0]


def in_quiet_hours(window: MainWindow, settle: Settle) -> None:
    """Let quiet hours hold, late in the day."""
    settings = replace(window.context.settings(), is_quiet_on=True, quiet_from="00:00")
    window.context.operations.change_settings(replace(settings, quiet_to="23:00"))
    settle()
    window.rest.remind(50)
    settle()


def round_done(window: MainWindow, settle: Settle) -> None:
    """Walk through the morning round to its end."""
    press(window, settle, Key.Key_B)
    rounds = window.context.services.rounds
    found = rounds.current()
    for item in found.remaining if found else ():
        rounds.pass_over(item.comment)
    window.pages.inbox.lists.reload()
    settle()


def _search(window: MainWindow, settle: Settle, words: str) -> None:
    press(window, settle, Key.Key_Slash)
    QTest.keyClicks(window.focusWidget(), words)
    QTest.keyClick(window.focusWidget(), Key.Key_Return)
    settle()


STATES: dict[str, Steps] = {
    "inbox": nothing,
    "inbox-decided": decided,
    "inbox-english": decided_in_english,
    "inbox-selected": selected,
    "inbox-replying": replying,
    "inbox-saved-replies": choosing_a_reply,
    "inbox-snoozing": snoozing,
    "inbox-reading": reading,
    "inbox-strikes": with_strikes,
    "inbox-pictures": pictured,
    "inbox-picture-covered": covered_picture,
    "inbox-picture-large": large_picture,
    "inbox-view": in_a_view,
    "inbox-view-empty": in_an_empty_view,
    "inbox-view-removed": removing_a_view,
    "inbox-searching": searching,
    "inbox-finding-nothing": finding_nothing,
    "kit-reply": writing_a_reply,
    "kit-macro": building_a_macro,
    "kit-removing": removing_a_reply,
    "inbox-quiet": in_quiet_hours,
    "inbox-round-done": round_done,
}
NARROW_STATES: dict[str, Steps] = {**STATES, "inbox-navigating": navigating}
