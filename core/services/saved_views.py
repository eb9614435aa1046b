"""Saved views at work: opened as far as they still can be, counted, handed on and taken in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.changes import Changes
from core.model import AccountId, QueueFilter
from core.services.board import Board
from core.services.kit.sharing import KitImport, hand_on, look_into, take_in
from core.services.kit.shelf import Shelf
from core.services.kit.views import SavedView
from core.services.settings import SettingsService
from core.services.view_counts import ViewCounts
from core.storage.accounts import all_accounts
from core.storage.standing import open_per_role
from core.storage.store import Store


@dataclass(frozen=True, slots=True)
class OpenedView:
    """A view as it can be shown now; what it asks for and is not here any more is left out."""

    view: SavedView
    shown: QueueFilter
    gone_accounts: tuple[str, ...] = ()
    gone_roles: tuple[str, ...] = ()


class SavedViews:
    """Works with the views of a profile. Safe to use from any thread."""

    def __init__(
        self, store: Store, board: Board, settings: SettingsService, shelf: Shelf[SavedView]
    ) -> None:
        self._store = store
        self._settings = settings
        self._shelf = shelf
        self._counts = ViewCounts(board)

    def all(self) -> tuple[SavedView, ...]:
        """Return the views in their order."""
        return self._shelf.all()

    def counts(self) -> dict[str, int]:
        """Return how many comments each view lists now, by its name."""
        opened = self._opened_all(self.all())
        counts = self._counts.of([one.shown for one in opened])
        return {one.view.name: count for one, count in zip(opened, counts, strict=True)}

    def opened(self, name: str) -> OpenedView:
        """Return a view as it can be shown now. Raises KitError."""
        [opened] = self._opened_all([self._shelf.get(name)])
        return opened

    def save(self, view: SavedView) -> Changes:
        """Keep a view, in the place of the one that has its name. Raises KitError."""
        return self._shelf.save(view)

    def rename(self, name: str, to: str) -> Changes:
        """Give a view another name, which no other has. Raises KitError."""
        return self._shelf.save(replace(self._shelf.get(name), name=to), instead_of=name)

    def move(self, name: str, place: int) -> Changes:
        """Put a view at a place, counted from 0. Raises KitError."""
        return self._shelf.move(name, place)

    def remove(self, name: str) -> Changes:
        """Take a view away. Raises KitError."""
        return self._shelf.remove(name)

    def put_back(self, view: SavedView, place: int) -> Changes:
        """Undo `remove`: keep the view at its place. Raises KitError."""
        return self._shelf.put_back(view, place)

    def export_to(self, path: Path, names: Sequence[str] = ()) -> int:
        """Write views to a file for others, all if none is named; return how many.

        Raises KitError and ExportError.
        """
        return hand_on(self._shelf, path, names)

    def import_from(self, path: Path) -> KitImport:
        """Take in the views of a file, all or none of them. Raises KitError.

        A view that is here already is left out. A name that means another view here gets a number.
        """
        return take_in(self._shelf, look_into(self._shelf, path), replaces=False)

    def _opened_all(self, views: Sequence[SavedView]) -> list[OpenedView]:
        accounts: frozenset[AccountId] = frozenset()
        roles: frozenset[str] = frozenset()
        connection = self._store.read()
        if any(one.filter.accounts for one in views):
            accounts = frozenset(account.id for _, account in all_accounts(connection))
        if any(one.filter.assigned_to for one in views):  # comments may still carry a role
            roles = frozenset(self._settings.current.roles) | open_per_role(connection).keys()
        return [_opened(one, accounts, roles) for one in views]


def _opened(view: SavedView, accounts: frozenset[AccountId], roles: frozenset[str]) -> OpenedView:
    wanted = view.filter
    gone_accounts, gone_roles = wanted.accounts - accounts, wanted.assigned_to - roles
    shown = replace(
        wanted,
        accounts=wanted.accounts - gone_accounts,
        assigned_to=wanted.assigned_to - gone_roles,
    )
    return OpenedView(view, shown, tuple(sorted(gone_accounts)), tuple(sorted(gone_roles)))
