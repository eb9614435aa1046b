"""What each key of the list does."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from core.model import Action, Lane

if TYPE_CHECKING:
    from ui.desktop.inbox.inbox_screen import InboxScreen

_DECISIONS = (
    Action.APPROVE,
    Action.HIDE,
    Action.DELETE,
    Action.REPLY,
    Action.ESCALATE,
    Action.SNOOZE,
    Action.SPAM,
    Action.NOTE,
    Action.ASSIGN,
)
#: What needs the list in sight; Enter belongs to it, too.
_OF_THE_LIST = frozenset(
    {
        "first",
        "last",
        "read",
        *(f"lane_{lane}" for lane in Lane),
        "show_new",
        "search",
        "filter",
        "save_view",
        "update_view",
        "round",
        "select",
        "select_down",
        "select_up",
        "select_all",
        "select_author",
        "copies",
    }
)


def reading_acts(acts: Mapping[str, Callable[[], object]]) -> Mapping[str, Callable[[], object]]:
    """Return those acts of the list that a person can also mean while reading one comment."""
    return {name: act for name, act in acts.items() if name not in _OF_THE_LIST}


def list_acts(screen: "InboxScreen") -> Mapping[str, Callable[[], object]]:
    """Return the acts of the list by the names of their operations."""
    view, dock = screen.view, screen.detail.dock
    return {
        "next": partial(view.step, 1),
        "previous": partial(view.step, -1),
        "first": partial(view.select_row, 0),
        "last": screen.lists.select_last,
        "read": screen.open_comment,
        **{f"lane_{lane}": partial(screen.lists.show_lane, lane) for lane in Lane},
        "show_new": screen.lists.show_new,
        "search": screen.list.filters.start_search,
        "filter": screen.views.open_filters,
        "save_view": screen.views.save_shown,
        "update_view": screen.views.update_open,
        "open_original": screen.comments.open_original,
        "disagree": screen.disagreer.disagree,
        **{str(action): partial(dock.ask, action) for action in _DECISIONS},
        "saved_reply": dock.reply_with_saved,
        "more": dock.open_more,
        "undo": screen.deciding.passes.undo,
        "policy": dock.policy.choose_policy,
        "last_policy": dock.use_last_policy,
        "escalate_to": dock.escalate_to,
        "macro": screen.macros.open,
        "round": screen.round.act,
        "pass": screen.round.pass_over,
        "select": screen.marks.toggle,
        "select_down": partial(screen.marks.extend, 1),
        "select_up": partial(screen.marks.extend, -1),
        "select_all": screen.marks.select_all,
        "select_author": screen.marks.select_author,
        "copies": screen.marks.open_copies,
        "show_text": screen.toggle_text,
        "show_media": screen.show_media,
        "author": screen.open_author,
        "precedents": screen.open_precedents,
        "clear": screen.step_back,
        "sheet": screen.sheet_asked.emit,
    }
