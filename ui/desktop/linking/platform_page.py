"""The first step: where the comments are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.services import PlatformInfo
from ui.desktop.core_titles import core_title
from ui.desktop.linking.choice_list import ChoiceList, ListedChoice
from ui.desktop.parts import Words
from ui.desktop.theme import Theme


class PlatformPage(QWidget):
    """Lists what can be linked."""

    def __init__(
        self, theme: Theme, platforms: Sequence[PlatformInfo], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.choices = ChoiceList(theme)
        self.choices.show_choices(
            [ListedChoice(one.key, one.title, _said(one)) for one in platforms]
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.u(14))
        page.addWidget(Words(theme, self.tr("Where are the comments?"), style="head", wraps=True))
        promise = self.tr(
            "Parapet talks to that server only, and only for this account. The sign-in is kept in "
            "the keyring of this computer."
        )
        page.addWidget(Words(theme, promise, role="text-2", wraps=True))
        page.addWidget(self.choices)
        page.addStretch(1)


def _said(info: PlatformInfo) -> str:
    """Return in one line how one signs in there, and what else is to be known."""
    ways = " · ".join(dict.fromkeys(core_title(way.title) for way in info.ways))
    signs = QCoreApplication.translate("PlatformPage", "Sign in: {ways}.").format(ways=ways)
    return f"{signs} {core_title(info.help)}".strip()
