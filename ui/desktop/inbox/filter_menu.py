"""The menu that narrows the list: states, platforms, languages, accounts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import QueueFilter, ReviewState
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.views.view_title import view_title

if TYPE_CHECKING:
    from core.services import Facets

T = TypeVar("T")
_MOST_IN_TITLE = 60
_NO_VIEWS: Mapping[str, QueueFilter] = MappingProxyType({})
_PARTS = ("states", "platforms", "languages", "accounts", "assigned_to")
_FLAGS = {
    "is_back": QT_TRANSLATE_NOOP("FilterMenu", "Back from snooze"),
    "has_note": QT_TRANSLATE_NOOP("FilterMenu", "With a note"),
    "is_overdue": QT_TRANSLATE_NOOP("FilterMenu", "Overdue escalations"),
    "is_kind": QT_TRANSLATE_NOOP("FilterMenu", "Kind words"),
}


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One value by which the list can be narrowed; `part` is a field of QueueFilter."""

    part: str
    value: Any
    caption: str
    count: int | None = None

    def is_on(self, wanted: QueueFilter) -> bool:
        """Tell whether the list is narrowed to this value."""
        held = getattr(wanted, self.part)
        return bool(held) if self.part in _FLAGS else self.value in held

    def toggled(self, wanted: QueueFilter) -> QueueFilter:
        """Return the filter with this value switched over.

        What is overdue was escalated: asking for it asks for those, whatever the page shows.
        """
        if self.part in _FLAGS:
            is_on = not self.is_on(wanted)
            changed: dict[str, Any] = {self.part: is_on}
            if self.part == "is_overdue":
                changed["states"] = frozenset({ReviewState.ESCALATED} if is_on else ())
            return replace(wanted, **changed)
        return replace(wanted, **{self.part: getattr(wanted, self.part) ^ {self.value}})


def filter_choices(facets: "Facets", roles: Sequence[str] = ()) -> dict[str, list[FilterChoice]]:
    """Return all choices under the names of their QueueFilter fields; flags stand together."""
    titles = {str(account.id): account.title for account, _ in facets.accounts}
    offered: dict[str, list[tuple[Any, int | None]]] = {
        "states": [(state, None) for state in ReviewState],
        "platforms": list(facets.platforms),
        "languages": list(facets.languages),
        "accounts": [(account.id, count) for account, count in facets.accounts],
        "assigned_to": [(role, None) for role in roles],
    }
    flags = [FilterChoice(part, True, _caption(part, True, titles)) for part in _FLAGS]
    return {"flags": flags} | {
        part: [FilterChoice(part, one, _caption(part, one, titles), n) for one, n in values]
        for part, values in offered.items()
    }


def choices_in_force(wanted: QueueFilter, account_titles: Mapping[str, str]) -> list[FilterChoice]:
    """Return what the list is narrowed to, part by part, each in a steady order."""
    return [
        FilterChoice(part, one, _caption(part, one, account_titles))
        for part in _PARTS
        for one in sorted(getattr(wanted, part))
    ] + [
        FilterChoice(part, True, _caption(part, True, account_titles))
        for part in _FLAGS
        if getattr(wanted, part)
    ]


class FilterMenu(QMenu):
    """Checkable choices; the open-ended ones and the saved views have menus of their own."""

    toggled_choice = Signal(object)  # FilterChoice
    save_asked = Signal()  # keep what the list shows under a name
    view_asked = Signal(str)  # the name of a saved view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {"states": self.tr("State"), "flags": self.tr("Only show")}
        self._inner = {
            "platforms": QMenu(self.tr("Platform"), self),
            "languages": QMenu(self.tr("Language"), self),
            "accounts": QMenu(self.tr("Account"), self),
            "assigned_to": QMenu(self.tr("Assigned to"), self),
        }
        self._inner_titles = {part: one.title() for part, one in self._inner.items()}
        self._views = QMenu(self.tr("Saved views"), self)

    def fill(
        self,
        choices: Mapping[str, list[FilterChoice]],
        wanted: QueueFilter,
        views: Mapping[str, QueueFilter] = _NO_VIEWS,
    ) -> None:
        """Offer saved views and `choices`, ticked as `wanted` has them."""
        self.clear()
        offered = {part: members for part, members in choices.items() if len(members) > 1}
        for part, title in self._titles.items():
            if part in offered:
                self._add_title(title)
                self._add_all(self, offered[part], wanted)
        self.addSeparator()
        for part, menu in self._inner.items():
            if part in offered:
                self._fill_inner(menu, self._inner_titles[part], offered[part], wanted)
        if views:
            self._fill_views(views, wanted)
        self.addSeparator()
        self.addAction(self.tr("Save this view …")).triggered.connect(self.save_asked)

    def _fill_inner(
        self, menu: QMenu, title: str, members: Sequence[FilterChoice], wanted: QueueFilter
    ) -> None:
        """Fill a menu of its own; its entry names what is chosen in it."""
        menu.clear()
        self._add_all(menu, members, wanted)
        chosen = ", ".join(one.caption for one in members if one.is_on(wanted))
        named = self.tr("{title}: {chosen}").format(title=title, chosen=chosen)
        menu.setTitle(_escaped(named if chosen else title))
        self.addMenu(menu)

    def _fill_views(self, views: Mapping[str, QueueFilter], wanted: QueueFilter) -> None:
        self._views.clear()
        for name, shown in views.items():
            entry = QAction(_escaped(view_title(name)), self._views)
            entry.setCheckable(True)
            entry.setChecked(shown == wanted)
            entry.triggered.connect(_bound(self.view_asked.emit, name))
            self._views.addAction(entry)
        self.addMenu(self._views)

    def _add_title(self, title: str) -> None:
        # Not addSection: under a style sheet Qt leaves its words away.
        if self.actions():
            self.addSeparator()
        self.addAction(title).setEnabled(False)

    def _add_all(self, menu: QMenu, choices: Sequence[FilterChoice], wanted: QueueFilter) -> None:
        for choice in choices:
            count = "" if choice.count is None else f"\t{words.number(choice.count)}"
            entry = QAction(_escaped(choice.caption) + count, menu)
            entry.setCheckable(True)
            entry.setChecked(choice.is_on(wanted))
            entry.triggered.connect(_bound(self.toggled_choice.emit, choice))
            menu.addAction(entry)


def _caption(part: str, value: Any, account_titles: Mapping[str, str]) -> str:  # noqa: ANN401 - as QueueFilter holds it
    if part == "states":
        return words.standing_word(value)
    if part in _FLAGS:
        return QCoreApplication.translate("FilterMenu", _FLAGS[part])
    if part == "assigned_to":
        role = display_line(words.given_name(value), _MOST_IN_TITLE)
        return QCoreApplication.translate("FilterMenu", "Assigned to {role}").format(role=role)
    if part == "platforms":
        return words.platform(value) or words.unknown()
    if part == "languages":
        return words.language(value)
    return display_line(account_titles.get(value, value), _MOST_IN_TITLE)


def _escaped(title: str) -> str:
    """Keep Qt from reading a key or a column into the words."""
    return title.replace("&", "&&").replace("\t", " ")


def _bound(act: Callable[[T], None], choice: T) -> Callable[[], None]:
    return lambda: act(choice)
