"""What was changed in the form of a reply or a macro, for a window that is made anew."""

from dataclasses import dataclass

from core.services.kit.macros import Macro
from core.services.kit.replies import SavedReply


@dataclass(frozen=True, slots=True)
class KitDraft:
    """The thing as it stands in the form, and the name under which it is stored, "" for new."""

    old: str
    thing: SavedReply | Macro
