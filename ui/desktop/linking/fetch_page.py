"""The third step: how far back to fetch, and what can be done on this account."""

from collections.abc import Collection
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model import Action
from core.services import PlatformInfo
from ui.desktop import words
from ui.desktop.linking.abilities import AbilitiesTable
from ui.desktop.linking.choice_list import ChoiceList, ListedChoice
from ui.desktop.parts import Words
from ui.desktop.theme import Theme

_BACK = {
    "new": timedelta(0),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
    "all": timedelta(days=365 * 30),
}


class FetchPage(QWidget):
    """Nothing is fetched before the person goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How far back to fetch"))
        self._who = Words(theme, role="text-2", wraps=True)
        self._warning = Words(theme, role="warn", wraps=True)
        self.choices = ChoiceList(theme)
        self.choices.show_choices(self._listed(), "month")
        self.abilities = AbilitiesTable(theme)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(12))
        asked = Words(theme, self.tr("How far back shall we fetch?"), style="head", wraps=True)
        page.addWidget(asked)
        page.addWidget(self._who)
        page.addWidget(self._warning)
        page.addWidget(self.choices)
        can = self.tr("What you can do on this account")
        page.addWidget(Words(theme, can, style="caption", role="text-2", weight=600))
        page.addWidget(self.abilities)
        page.addStretch(1)

    def _listed(self) -> tuple[ListedChoice, ...]:
        return (
            ListedChoice("new", self.tr("Only new comments"), self.tr("from today")),
            ListedChoice("week", self.tr("The last 7 days")),
            ListedChoice("month", self.tr("The last 30 days")),
            ListedChoice(
                "all",
                self.tr("Everything the server still has"),
                self.tr("May take long where the server asks for pauses. Nothing is lost then."),
            ),
        )

    @property
    def history(self) -> timedelta:
        """Return how far back to fetch."""
        return _BACK[self.choices.choice]

    def show_account(
        self, info: PlatformInfo, handle: str, allowed: Collection[Action], warning: str
    ) -> None:
        """Show who signed in and what they may do there."""
        signed = self.tr("Signed in as {handle}. You can fetch more later.")
        self._who.say(signed.format(handle=handle))
        self._warning.say(words.said(warning))
        self._warning.setVisible(bool(warning))
        self.abilities.show_abilities(info, allowed)
