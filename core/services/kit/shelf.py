"""A shelf: named things of one kind in a TOML file of the profile, that people may edit.

An entry that cannot be used is said in one sentence, left out, and stays in the file. A file that
cannot be read at all gives way to the shipped one; it is put aside before anything is written.
"""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from core.changes import Changes
from core.errors import KitError
from core.said import GivenName, Sentence, words_of
from core.services.toml_files import put_aside, read_toml, write_toml

MAX_ENTRIES = 500
MAX_NAME = 80
Entry = Mapping[str, Any]


class Named(Protocol):
    """What a shelf holds; names are told apart without regard to case."""

    @property
    def name(self) -> str:
        """The name that people gave."""


T = TypeVar("T", bound=Named)


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How one kind of thing is called, read (raises KitError) and written."""

    table: str
    word: str
    read: Callable[[Entry], T]
    values: Callable[[T], dict[str, Any]]
    as_name: Callable[[str], str] = GivenName


class Shelf(Generic[T]):
    """Holds the things of one kind. Safe to use from any thread."""

    def __init__(self, kind: Kind[T], path: Path, shipped: Path, *, read_only: bool) -> None:
        self.kind = kind
        self.folder = path.parent
        self._path = path
        self._read_only = read_only
        self._lock = threading.Lock()
        self._unreadable = False
        self._kept: list[Entry] = []
        self._items, self._problems = self._load(path, shipped)

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence per entry of the file that could not be used."""
        return self._problems

    def all(self) -> tuple[T, ...]:
        """Return the things in their order."""
        return tuple(self._items)

    def entries(self) -> list[dict[str, Any]]:
        """Return the things as they stand in a file."""
        return [self.kind.values(item) for item in self._items]

    def get(self, name: str) -> T:
        """Return the one with this name. Raises KitError."""
        for item in self._items:
            if item.name.casefold() == name.strip().casefold():
                return item
        shown = self.kind.as_name(name[:MAX_NAME])
        raise KitError("There is no {word} “{name}”.", word=self.kind.word, name=shown)

    def save(self, item: T, *, instead_of: str = "") -> Changes:
        """Store a thing, in the place of the one that has its name. Raises KitError.

        With `instead_of` it takes the place of that one; then its name must not be another's.
        """
        checked = self._checked(item)
        with self._lock:
            items = self._items
            if instead_of and instead_of.casefold() != checked.name.casefold():
                items = self._renamed(instead_of, checked)
            self._store(_with(items, checked))
        return Changes(settings=True)

    def add_all(self, items: Sequence[T]) -> Changes:
        """Store things, all or none of them. Raises KitError."""
        checked = [self._checked(item) for item in items]
        with self._lock:
            self._store(_with_all(self._items, checked))
        return Changes(settings=True)

    def put_back(self, item: T, place: int) -> Changes:
        """Undo `remove`: keep the thing at its place. Raises KitError."""
        with self._lock:
            if any(one.name.casefold() == item.name.casefold() for one in self._items):
                raise KitError(
                    "There is another {word} “{name}” by now.",
                    word=self.kind.word,
                    name=self.kind.as_name(item.name),
                )
            self._store([*self._items[:place], item, *self._items[place:]])
        return Changes(settings=True)

    def remove(self, name: str) -> Changes:
        """Take the one with this name away. Raises KitError."""
        gone = self.get(name)
        with self._lock:
            self._store([item for item in self._items if item is not gone])
        return Changes(settings=True)

    def move(self, name: str, place: int) -> Changes:
        """Put the one with this name at a place, counted from 0. Raises KitError."""
        moved = self.get(name)
        with self._lock:
            others = [item for item in self._items if item is not moved]
            others.insert(place, moved)
            self._store(others)
        return Changes(settings=True)

    def _load(self, path: Path, shipped: Path) -> tuple[list[T], tuple[str, ...]]:
        problem: tuple[str, ...] = ()
        if path.exists():
            try:
                items, problems, self._kept = self._read(read_toml(path))
                return items, tuple(problems)
            except (OSError, ValueError) as error:
                self._unreadable = True
                problem = (
                    Sentence(
                        "“{name}” cannot be read ({why}), so the shipped entries are "
                        "used; the file stays as it is.",
                        name=path.name,
                        why=_reason(error),
                    ),
                )
        try:
            return self._read(read_toml(shipped))[0], problem
        except (OSError, ValueError) as error:
            return [], (
                *problem,
                Sentence(
                    "The shipped file “{name}” cannot be read ({why}), so there are none to begin "
                    "with. Install Parapet again to get them back.",
                    name=shipped.name,
                    why=_reason(error),
                ),
            )

    def _read(self, document: Entry) -> tuple[list[T], list[str], list[Entry]]:
        entries = document.get(self.kind.table, [])
        if not isinstance(entries, list) or len(entries) > MAX_ENTRIES:
            raise ValueError(
                Sentence(
                    "it needs at most {most} [[{table}]] entries",
                    most=MAX_ENTRIES,
                    table=self.kind.table,
                )
            )
        items: list[T] = []
        problems: list[str] = []
        unusable: list[Entry] = []
        for entry in entries:
            try:
                items = _with(items, self._checked(self.kind.read(entry)))
            except KitError as error:
                problems.append(words_of(error))
                unusable.append(entry)
        return items, problems, unusable

    def _checked(self, item: T) -> T:
        """Return the item as it will be read back; whatever could not be read is refused now."""
        check_name(item.name, self.kind.word)
        return self.kind.read(self.kind.values(item))

    def _renamed(self, old: str, new: T) -> list[T]:
        gone = self.get(old)
        if any(item.name.casefold() == new.name.casefold() for item in self._items):
            raise KitError(
                "There is already a {word} “{name}”; choose another name.",
                word=self.kind.word,
                name=self.kind.as_name(new.name),
            )
        return [new if item is gone else item for item in self._items]

    def _store(self, items: Sequence[T]) -> None:
        if self._read_only:
            raise KitError("The profile was opened for reading only, so nothing was changed.")
        if len(items) + len(self._kept) > MAX_ENTRIES:
            raise KitError("At most {most} can be kept. Remove one first.", most=MAX_ENTRIES)
        if self._unreadable:
            self._put_aside()
        self._write(self._path, items, self._kept)
        self._items = list(items)

    def _write(self, path: Path, items: Sequence[T], kept: Sequence[Entry]) -> None:
        entries = [*(self.kind.values(item) for item in items), *kept]
        try:
            write_toml(path, {self.kind.table: entries})
        except OSError as error:
            raise KitError(
                "“{path}” could not be written ({why}); nothing changed.",
                path=path,
                why=error.strerror,
            ) from error

    def _put_aside(self) -> None:
        try:
            put_aside(self._path)
        except OSError as error:
            raise KitError(
                "“{path}” could not be put aside ({why}); nothing changed.",
                path=self._path,
                why=error.strerror,
            ) from error
        self._unreadable = False


def check_name(name: str, word: str) -> None:
    """Raise KitError for a name that is empty or too long."""
    if not 0 < len(name.strip()) <= MAX_NAME:
        raise KitError("A {word} needs a name of at most {most} letters.", word=word, most=MAX_NAME)


def _with(items: Sequence[T], item: T) -> list[T]:
    """Return the items with this one in the place of its namesake, else at the end."""
    names = [other.name.casefold() for other in items]
    changed = list(items)
    if item.name.casefold() in names:
        changed[names.index(item.name.casefold())] = item
    else:
        changed.append(item)
    return changed


def _with_all(items: Sequence[T], more: Iterable[T]) -> list[T]:
    changed = list(items)
    for item in more:
        changed = _with(changed, item)
    return changed


def _reason(error: Exception) -> str:
    return (error.strerror or "") if isinstance(error, OSError) else words_of(error)
