"""People: the role shown to the outside, the organisation and the team."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from core.changes import Changes
from core.settings import Settings
from ui.desktop import words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage
from ui.desktop.settings.settings_change import save_settings

_MOST_LETTERS = 120
_WIDTH = 260


class TeamPage(SettingsPage):
    """Names are saved when the field is left."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme,
            self.tr("People"),
            self.tr("Who decides here, as others may know it. You are not your brand."),
            parent=parent,
        )
        self._context = context
        self.role = self._field()
        self._organisation = self._field()
        self._team = self._field()
        self._add_rows()
        self._show(context.settings())
        self._connect()

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_MOST_LETTERS)
        field.setMinimumWidth(self._theme.u(_WIDTH))
        return field

    def _add_rows(self) -> None:
        self.add_row(
            self.tr("Your role"),
            self.tr("stands in the log, in exports and reports instead of your name"),
            self.role,
        )
        self.add_row(
            self.tr("Organisation"), self.tr("at the head of the window"), self._organisation
        )
        self.add_row(self.tr("Team"), self.tr("under the organisation"), self._team)

    def _connect(self) -> None:
        for field in (self.role, self._organisation, self._team):
            field.editingFinished.connect(self._save_names)
        self._context.bus.changed.connect(self._take_changes)

    @Slot()
    def _save_names(self) -> None:
        role = self.role.text().strip() or Settings().role
        kept = self._context.settings().role
        role = kept if role == words.given_name(kept) else role
        organisation = self._organisation.text().strip()
        team = self._team.text().strip()
        save_settings(
            self._context,
            lambda settings: replace(settings, role=role, organisation=organisation, team=team),
        )

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._show(self._context.settings())

    def _show(self, settings: Settings) -> None:
        for field, written in (
            (self.role, words.given_name(settings.role)),
            (self._organisation, settings.organisation),
            (self._team, settings.team),
        ):
            if not field.hasFocus():
                field.setText(written)
