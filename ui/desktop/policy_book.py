"""The rules of the house for the pages; where they cannot be read: none, and a notice."""

from typing import TYPE_CHECKING

from core.errors import ParapetError
from ui.desktop import words
from ui.desktop.screen_context import ScreenContext

if TYPE_CHECKING:
    from core.services import Policy


def policies_of(context: ScreenContext) -> "tuple[Policy, ...]":
    """Return the policies of the profile."""
    try:
        return context.services.moderation.policies()
    except ParapetError as error:
        context.notices(words.said(error))
        return ()
