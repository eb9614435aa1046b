"""Over the list: which saved view it shows, whether it was changed, what of it is gone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.parts import IconButton, IconLabel, LinkButton, Words, plain_tooltip
from ui.desktop.theme import Theme
from ui.desktop.views.view_title import view_title

if TYPE_CHECKING:
    from core.services import OpenedView

_MOST_LETTERS = 40
_MOST_NAMED = 3


class ViewStrip(QFrame):
    """Shown only while a saved view is in force. One link keeps the change, the cross leaves."""

    update_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newBanner")
        self._name = Words(theme, weight=600, elides=True)
        self._what = Words(theme, self.tr("View"), role="text-2", elides=True)
        self._what.hide()
        self._changed = Words(theme, self.tr("changed"), style="caption", role="text-2")
        self._gone = Words(theme, style="caption", role="text-2", wraps=True)
        # One word: the name beside it is what has to be read.
        self.update_link = LinkButton(theme, self.tr("Update"))
        self.update_link.setAccessibleName(self.tr("Update this view"))
        self.leave = IconButton(theme, "x", self.tr("Leave this view"))
        self._lay_out(theme)
        self.update_link.clicked.connect(self.update_asked)
        self.leave.clicked.connect(self.left)
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        names = QHBoxLayout()
        names.setSpacing(theme.u(8))
        names.addWidget(self._name, 1)
        names.addWidget(self._what, 1)
        names.addWidget(self._changed)
        lines = QVBoxLayout()
        lines.setSpacing(theme.u(2))
        lines.addLayout(names)
        lines.addWidget(self._gone)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.u(n) for n in (8, 4, 8, 4)])
        row.setSpacing(theme.u(8))
        row.addSpacing(theme.u(6))  # a space is mirrored, a margin is not
        row.addWidget(IconLabel(theme, "bookmark-simple", "accent", 14))
        row.addLayout(lines, 1)
        row.addWidget(self.update_link)
        row.addWidget(self.leave)

    @property
    def said(self) -> str:
        """Return what is said, "" while no view is in force."""
        parts = (self._name, self._changed, self._gone)
        return " ".join(one.text() for one in parts if self.isVisible() and one.isVisible())

    def fold(self, is_folded: bool) -> None:
        """Leave the name to the head of a narrow list, which says it already."""
        self._name.setVisible(not is_folded)
        self._what.setVisible(is_folded)

    def set_keys(self, caption: str) -> None:
        """Tell the key that keeps the change; printed it would leave no room for the name."""
        self.update_link.setToolTip(plain_tooltip(caption))

    def show_view(self, opened: "OpenedView", *, is_changed: bool) -> None:
        """Name the view in force."""
        title = view_title(opened.view.name)
        self._name.say(title)
        self._changed.setVisible(is_changed)
        self.update_link.setVisible(is_changed)
        gone = self._gone_words(opened)
        self._gone.say(gone)
        self._gone.setVisible(bool(gone))
        said = self.tr("Saved view {name}, changed") if is_changed else self.tr("Saved view {name}")
        self.setAccessibleName(said.format(name=title))
        self.show()

    def _gone_words(self, opened: "OpenedView") -> str:
        said = []
        if opened.gone_accounts:
            names = _listed(opened.gone_accounts)
            said.append(
                self.tr("Not here any more, left out: account {names}.").format(names=names)
            )
        if opened.gone_roles:
            names = _listed(opened.gone_roles)
            said.append(self.tr("Not here any more, left out: role {names}.").format(names=names))
        return " ".join(said)


def _listed(names: tuple[str, ...]) -> str:
    quoted = QCoreApplication.translate("ViewStrip", "“{name}”")
    shown = [
        quoted.format(name=display_line(words.given_name(one), _MOST_LETTERS))
        for one in names[:_MOST_NAMED]
    ]
    return ", ".join(shown) + (" …" if len(names) > _MOST_NAMED else "")
