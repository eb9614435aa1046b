"""The menu that narrows the list: states, platforms, languages, accounts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import AccountId, QueueFilter, ReviewState
from ui.desktop import words

if TYPE_CHECKING:
    from core.services import Facets


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


def filter_choices(
    facets: "Facets", account_titles: Mapping[AccountId, str]
) -> dict[str, list[FilterChoice]]:
    """Return all choices under the names of their QueueFilter fields."""
    return {
        "states": [FilterChoice("states", one, words.state_word(one)) for one in ReviewState],
        "platforms": [
            FilterChoice("platforms", name, name, count) for name, count in facets.platforms
        ],
        "languages": [
            FilterChoice("languages", code, words.language(code), count)
            for code, count in facets.languages
        ],
        "accounts": [
            FilterChoice(
                "accounts", account.id, account_titles.get(account.id, account.title), count
            )
            for account, count in facets.accounts
        ],
    }


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
                self.addSection(self._titles[part])
                for choice in members:
                    self._add(choice, wanted)

    def _add(self, choice: FilterChoice, wanted: QueueFilter) -> None:
        count = "" if choice.count is None else f"  {words.number(choice.count)}"
        entry = QAction(choice.caption.replace("&", "&&") + count, self)
        entry.setCheckable(True)
        entry.setChecked(choice.is_on(wanted))
        entry.triggered.connect(_bound(self.toggled_choice.emit, choice))
        self.addAction(entry)


def _bound(act: Callable[[FilterChoice], None], choice: FilterChoice) -> Callable[[], None]:
    return lambda: act(choice)
