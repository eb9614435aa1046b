"""The menu that narrows the list: states, platforms, languages, accounts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import QueueFilter, ReviewState
from ui.desktop import words
from ui.desktop.display_text import display_line

if TYPE_CHECKING:
    from core.services import Facets

_MOST_IN_TITLE = 60
_PARTS = ("states", "platforms", "languages", "accounts")


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One value by which the list can be narrowed; `part` is a field of QueueFilter."""

    part: str
    value: Any
    caption: str
    count: int | None = None

    def is_on(self, wanted: QueueFilter) -> bool:
        """Tell whether the list is narrowed to this value."""
        return self.value in getattr(wanted, self.part)

    def toggled(self, wanted: QueueFilter) -> QueueFilter:
        """Return the filter with this value switched over."""
        return replace(wanted, **{self.part: getattr(wanted, self.part) ^ {self.value}})


def filter_choices(facets: "Facets") -> dict[str, list[FilterChoice]]:
    """Return all choices under the names of their QueueFilter fields."""
    titles = {str(account.id): account.title for account, _ in facets.accounts}
    offered: dict[str, list[tuple[Any, int | None]]] = {
        "states": [(state, None) for state in ReviewState],
        "platforms": list(facets.platforms),
        "languages": list(facets.languages),
        "accounts": [(account.id, count) for account, count in facets.accounts],
    }
    return {
        part: [FilterChoice(part, one, _caption(part, one, titles), n) for one, n in values]
        for part, values in offered.items()
    }


def choices_in_force(wanted: QueueFilter, account_titles: Mapping[str, str]) -> list[FilterChoice]:
    """Return what the list is narrowed to, part by part, each in a steady order."""
    return [
        FilterChoice(part, one, _caption(part, one, account_titles))
        for part in _PARTS
        for one in sorted(getattr(wanted, part))
    ]


class FilterMenu(QMenu):
    """Checkable choices in sections; stays small by leaving out sections with one choice."""

    toggled_choice = Signal(object)  # FilterChoice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {
            "states": self.tr("State"),
            "platforms": self.tr("Platform"),
            "languages": self.tr("Language"),
            "accounts": self.tr("Account"),
        }

    def fill(self, choices: Mapping[str, list[FilterChoice]], wanted: QueueFilter) -> None:
        """Offer `choices`, ticked as `wanted` has them."""
        self.clear()
        for part, members in choices.items():
            if len(members) > 1:
                self._add_title(self._titles[part])
                for choice in members:
                    self._add(choice, wanted)

    def _add_title(self, title: str) -> None:
        # Not addSection: under a style sheet Qt leaves its words away.
        if self.actions():
            self.addSeparator()
        self.addAction(title).setEnabled(False)

    def _add(self, choice: FilterChoice, wanted: QueueFilter) -> None:
        count = "" if choice.count is None else f"\t{words.number(choice.count)}"
        entry = QAction(choice.caption.replace("&", "&&").replace("\t", " ") + count, self)
        entry.setCheckable(True)
        entry.setChecked(choice.is_on(wanted))
        entry.triggered.connect(_bound(self.toggled_choice.emit, choice))
        self.addAction(entry)


def _caption(part: str, value: Any, account_titles: Mapping[str, str]) -> str:  # noqa: ANN401 - as QueueFilter holds it
    if part == "states":
        return words.state_word(value)
    if part == "platforms":
        return words.platform(value) or words.unknown()
    if part == "languages":
        return words.language(value)
    return display_line(account_titles.get(value, value), _MOST_IN_TITLE)


def _bound(act: Callable[[FilterChoice], None], choice: FilterChoice) -> Callable[[], None]:
    return lambda: act(choice)
