"""What the dock asks for in place of its buttons; each page is made when it is first asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import SnoozeChoice
    from ui.desktop.inbox.assign_page import AssignPage
    from ui.desktop.inbox.bulk_row import BulkRow
    from ui.desktop.inbox.confirm_row import ConfirmRow
    from ui.desktop.inbox.escalate_page import EscalatePage
    from ui.desktop.inbox.reply_row import ReplyRow
    from ui.desktop.inbox.snooze_page import SnoozePage
    from ui.desktop.inbox.text_row import TextRow

P = TypeVar("P", bound=QWidget)


@dataclass(frozen=True, slots=True)
class DockChoices:
    """What the dock can offer, asked at the moment of need: times and roles."""

    snoozes: "Callable[[], Sequence[SnoozeChoice]]"
    roles: "Callable[[], Sequence[str]]"


class DockQuestions:
    """`take` gives a new page its place. Together the pages would cost a tenth of the start."""

    def __init__(
        self, theme: Theme, choices: DockChoices, take: Callable[[QWidget], object]
    ) -> None:
        self._theme = theme
        self._choices = choices
        self._take = take

    def is_made(self, name: str) -> bool:
        """Whether the page of that name was asked for already."""
        return name in self.__dict__

    def is_shown(self, name: str, page: QWidget | None) -> bool:
        """Whether this page is the one of that name; makes none."""
        return page is not None and self.__dict__.get(name) is page

    @cached_property
    def reply(self) -> "ReplyRow":
        """The editor of a reply."""
        from ui.desktop.inbox.reply_row import ReplyRow  # noqa: PLC0415 - at first need

        return self._made(ReplyRow(self._theme))

    @cached_property
    def note(self) -> "TextRow":
        """The editor of a note."""
        from ui.desktop.inbox.text_row import TextRow  # noqa: PLC0415 - same

        title = QCoreApplication.translate("DecisionDock", "Note for colleagues, never sent")
        verb = QCoreApplication.translate("DecisionDock", "Save note")
        return self._made(TextRow(self._theme, title, verb, "note"))

    @cached_property
    def snooze(self) -> "SnoozePage":
        """Until when."""
        from ui.desktop.inbox.snooze_page import SnoozePage  # noqa: PLC0415 - same

        return self._made(SnoozePage(self._theme, self._choices.snoozes))

    @cached_property
    def assign(self) -> "AssignPage":
        """To whom."""
        from ui.desktop.inbox.assign_page import AssignPage  # noqa: PLC0415 - same

        return self._made(AssignPage(self._theme, self._choices.roles))

    @cached_property
    def escalate(self) -> "EscalatePage":
        """To whom, and by when."""
        from ui.desktop.inbox.escalate_page import EscalatePage  # noqa: PLC0415 - same

        return self._made(EscalatePage(self._theme, self._choices.roles))

    @cached_property
    def bulk(self) -> "BulkRow":
        """What a decision about many would do."""
        from ui.desktop.inbox.bulk_row import BulkRow  # noqa: PLC0415 - same

        return self._made(BulkRow(self._theme))

    @cached_property
    def confirm(self) -> "ConfirmRow":
        """Whether what cannot be taken back is meant."""
        from ui.desktop.inbox.confirm_row import ConfirmRow  # noqa: PLC0415 - same

        return self._made(ConfirmRow(self._theme))

    def _made(self, page: P) -> P:
        self._take(page)
        return page
