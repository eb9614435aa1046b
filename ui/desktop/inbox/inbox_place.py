"""Where a person stood in the inbox, so that a window made anew can put them back."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.model import CommentId, QueueFilter
from ui.desktop.inbox.last_held import LastHeld

if TYPE_CHECKING:
    from core.services import OpenedView


@dataclass(frozen=True, slots=True)
class DockDraft:
    """What was begun in the dock about one comment. Kept in memory only: it may be private."""

    policy: str = ""
    reason: str = ""
    reply: str | None = None  # None: no reply is being written
    note: str | None = None
    saved_reply: str = ""  # the reply as it is saved, to be sent in the language of each comment
    is_template: bool = False  # the reply has placeholders that are filled in for each comment


@dataclass(frozen=True, slots=True)
class InboxPlace:
    """The list, the comment in it, what was selected, and what was begun."""

    shown: QueueFilter
    comment: CommentId | None
    marked: tuple[CommentId, ...]
    draft: DockDraft
    view: "OpenedView | None" = None  # that the list was opened with
    held: LastHeld = field(default_factory=LastHeld)
