"""Handing on what a team keeps at hand, and taking in what others handed on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, cast

from core.changes import Changes
from core.errors import KitError
from core.services.kit.shelf import MAX_NAME, Shelf, T
from core.services.kit.team_file import read_team_file, write_team_file


@dataclass(frozen=True, slots=True)
class Brought(Generic[T]):
    """What a file holds that is not here: new names, and names that mean something else here."""

    new: tuple[T, ...]
    other: tuple[T, ...]
    known: int


@dataclass(frozen=True, slots=True)
class KitImport:
    """What was taken in: names as they are kept here, and how many were here already."""

    added: tuple[str, ...]
    replaced: tuple[str, ...]
    known: int
    changes: Changes


def hand_on(shelf: Shelf[T], path: Path, names: Sequence[str] = ()) -> int:
    """Write things to a file for others, all if none is named; return how many.

    Raises KitError and ExportError.
    """
    items = [shelf.get(name) for name in names] or list(shelf.all())
    if not items:
        raise KitError("There is no {word} to write.", word=shelf.kind.word)
    write_team_file(path, shelf.kind, items, shelf.folder)
    return len(items)


def look_into(shelf: Shelf[T], path: Path) -> Brought[T]:
    """Say what a file would bring. Raises KitError."""
    here = {one.name.casefold(): one for one in shelf.all()}
    new, other, known = list[T](), list[T](), 0
    for item in read_team_file(path, shelf.kind):
        namesake = here.get(item.name.casefold())
        if namesake is None:
            new.append(item)
        elif _named(item, namesake.name) == namesake:
            known += 1
        else:
            other.append(item)
    return Brought(tuple(new), tuple(other), known)


def take_in(shelf: Shelf[T], brought: Brought[T], *, replaces: bool) -> KitImport:
    """Keep all of it or nothing. Raises KitError.

    What has the name of something else here takes its place, or else gets a number.
    """
    taken = {one.name.casefold() for one in shelf.all()}
    added: list[T] = []
    for item in (*brought.new, *(() if replaces else brought.other)):
        kept = _named(item, free_name(item.name, taken.__contains__))
        taken.add(kept.name.casefold())
        added.append(kept)
    replaced = brought.other if replaces else ()
    items = (*added, *replaced)
    changes = shelf.add_all(items) if items else Changes()
    return KitImport(
        tuple(one.name for one in added),
        tuple(one.name for one in replaced),
        brought.known,
        changes,
    )


def free_name(name: str, is_taken: Callable[[str], bool]) -> str:
    """Return the name, with a number if it is taken."""
    free, number = name, 1
    while is_taken(free.casefold()):
        number += 1
        ending = f" ({number})"
        free = name[: MAX_NAME - len(ending)] + ending
    return free


def _named(item: T, name: str) -> T:
    return cast(T, replace(cast(Any, item), name=name))
