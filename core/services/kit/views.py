"""Saved views: a filter with a name."""

from dataclasses import dataclass, fields
from typing import Any

from core.model import AccountId, Lane, QueueFilter, QueueOrder, ReviewState
from core.said import DeclaredTitle, Sentence
from core.services.kit.reading import Reader
from core.services.kit.shelf import Entry, Kind

_MAX_SEARCH = 200
_WORD = Sentence("saved view")


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named filter with its lane, search and order."""

    name: str
    filter: QueueFilter


def read_view(entry: Entry) -> SavedView:
    """Build a view from what a file says. Raises KitError."""
    reader = Reader(_WORD, entry, DeclaredTitle)
    chosen = QueueFilter(
        lane=reader.choice("lane", Lane, Lane.EVERYTHING),
        states=reader.choices("states", ReviewState, {ReviewState.OPEN}),
        platforms=reader.texts("platforms"),
        languages=reader.texts("languages"),
        accounts=frozenset(AccountId(name) for name in reader.texts("accounts")),
        search=reader.text("search")[:_MAX_SEARCH],
        assigned_to=reader.texts("assigned_to"),
        has_note=reader.flag("has_note"),
        is_overdue=reader.flag("is_overdue"),
        is_back=reader.flag("is_back"),
        is_kind=reader.flag("is_kind"),
        order=reader.choice("order", QueueOrder, QueueOrder.PRIORITY),
    )
    reader.done()
    return SavedView(reader.name, chosen)


def view_values(view: SavedView) -> dict[str, Any]:
    """Return the view as it stands in a file: only what differs from the plain queue."""
    plain = QueueFilter()
    values: dict[str, Any] = {"name": view.name}
    for item in fields(QueueFilter):
        value = getattr(view.filter, item.name)
        if value == getattr(plain, item.name):
            continue
        if isinstance(value, frozenset):
            value = sorted(str(one) for one in value)
        values[item.name] = value if isinstance(value, bool | list) else str(value)
    return values


VIEWS = Kind("view", _WORD, read_view, view_values, DeclaredTitle)
