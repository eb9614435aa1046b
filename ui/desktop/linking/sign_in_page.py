"""The second step: the form that the platform declares."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from core.services import FieldKind, PlatformInfo, SignInField, SignInWay
from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line
from ui.desktop.linking.choice_list import ChoiceList, ListedChoice
from ui.desktop.parts import Words, clear_layout
from ui.desktop.theme import Theme

_MOST_LETTERS = 2_000
_WIDTH = 420


class SignInPage(QWidget):
    """Draws the fields of the chosen way. What was typed is never kept by the page."""

    changed = Signal()
    sent = Signal()  # Return in the last field

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._info: PlatformInfo | None = None
        self.fields: dict[str, QLineEdit] = {}
        self._title = Words(theme, style="head", wraps=True)
        self._trouble = Words(theme, role="danger", wraps=True)
        self._help = Words(theme, role="text-2", wraps=True)
        self.ways = ChoiceList(theme)
        self._form = QVBoxLayout()
        self._form.setSpacing(theme.u(12))
        self.allow_local = QCheckBox(self.tr("This server is in my own network"))
        self.allow_local.setAccessibleDescription(
            self.tr("Allows addresses that are not on the open internet, also without https.")
        )
        self._lay_out()
        self.ways.chosen.connect(self._show_way)

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(self._theme.u(12))
        for part in (self._title, self._trouble, self.ways, self._help):
            page.addWidget(part)
        page.addLayout(self._form)
        page.addWidget(self.allow_local)
        page.addStretch(1)
        self._trouble.hide()

    @property
    def way(self) -> str:
        """Return the key of the chosen way."""
        return self.ways.choice

    @property
    def uses_browser(self) -> bool:
        """Whether the chosen way goes on in the browser."""
        way = self._way()
        return way is not None and way.uses_browser

    @property
    def given(self) -> Mapping[str, str]:
        """Return what was typed."""
        return {name: field.text() for name, field in self.fields.items()}

    @property
    def trouble(self) -> str:
        """Return the sentence on what went wrong, "" if nothing did."""
        return self._trouble.text()

    @property
    def is_complete(self) -> bool:
        """Whether each field that is needed holds something."""
        way = self._way()
        if way is None:
            return False
        return all(self.fields[f.name].text().strip() for f in way.fields if f.is_required)

    def show_platform(self, info: PlatformInfo) -> None:
        """Begin with an empty form of this platform."""
        self._info = info
        self._title.say(self.tr("Sign in to {platform}").format(platform=info.title))
        self.show_trouble("")
        self.allow_local.setChecked(False)
        self.ways.setVisible(len(info.ways) > 1)
        self.ways.show_choices(
            [
                ListedChoice(way.key, core_title(way.title), core_title(way.help))
                for way in info.ways
            ]
        )
        self._show_way(self.ways.choice)

    def show_trouble(self, sentence: str) -> None:
        """Say what went wrong; what was typed stays."""
        self._trouble.say(display_line(sentence, limit=600))
        self._trouble.setVisible(bool(sentence))

    def take_focus(self) -> None:
        """Give the first empty field the keyboard."""
        empty = [one for one in self.fields.values() if not one.text()]
        first = next(iter(empty or self.fields.values()), None)
        if first is not None:
            first.setFocus()

    def forget(self) -> None:
        """Empty the fields that hold secrets."""
        for field in self.fields.values():
            if field.echoMode() is QLineEdit.EchoMode.Password:
                field.clear()

    def _way(self) -> SignInWay | None:
        if self._info is None:
            return None
        return next((way for way in self._info.ways if way.key == self.way), None)

    @Slot(str)
    def _show_way(self, _: str) -> None:
        kept = {
            name: field.text()
            for name, field in self.fields.items()
            if field.echoMode() is not QLineEdit.EchoMode.Password
        }
        clear_layout(self._form)
        self.fields.clear()
        way = self._way()
        if way is None:
            return
        is_said_above = self._info is not None and len(self._info.ways) > 1
        self._help.say("" if is_said_above else core_title(way.help))
        self._help.setVisible(bool(way.help) and not is_said_above)
        for field in way.fields:
            self._form.addWidget(self._row(field, kept.get(field.name, "")))
        self.changed.emit()

    def _row(self, field: SignInField, typed: str) -> QWidget:
        edit = QLineEdit(typed)
        edit.setMaxLength(_MOST_LETTERS)
        edit.setMaximumWidth(self._theme.u(_WIDTH))
        edit.setAccessibleName(core_title(field.title))
        edit.setAccessibleDescription(core_title(field.hint))
        if field.example:
            edit.setPlaceholderText(self.tr("such as {example}").format(example=field.example))
        if field.kind is FieldKind.SECRET:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.textChanged.connect(self.changed)
        edit.returnPressed.connect(self.sent)
        self.fields[field.name] = edit
        label = Words(self._theme, core_title(field.title), weight=500)
        label.setBuddy(edit)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.u(4))
        column.addWidget(label)
        column.addWidget(edit)
        if field.hint:
            hint = Words(
                self._theme, core_title(field.hint), style="caption", role="text-2", wraps=True
            )
            column.addWidget(hint)
        return holder
