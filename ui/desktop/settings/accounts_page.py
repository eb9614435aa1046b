"""Accounts: what is linked, how complete it is, and what can be done about each."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from core.changes import Changes
from core.services import AccountRow
from core.settings import Settings
from ui.desktop.parts import PushButton, Toggle, Words, clear_layout
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.account_panel import AccountPanel
from ui.desktop.settings.form import SettingsPage
from ui.desktop.settings.kept_media import KeptMedia
from ui.desktop.settings.settings_change import save_settings


class AccountsPage(SettingsPage):
    """Reads the accounts when it is shown and whenever they change."""

    link_asked = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme,
            self.tr("Accounts"),
            self.tr("Where comments come from. Sign-ins are kept in this computer’s keyring."),
            parent=parent,
        )
        self._context = context
        self.link_button = PushButton(self._theme, self.tr("Link an account …"), kind="primary")
        self.panels: dict[str, AccountPanel] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(self._theme.u(10))
        self.sync = Toggle(self._theme, self.tr("Fetch by itself"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, 1440)
        self.minutes.setSuffix(self.tr(" min"))
        self.metered = Toggle(self._theme, self.tr("Also on metered connections"))
        self.own_media = Toggle(self._theme, self.tr("Always load pictures of my own posts"))
        self.media = KeptMedia(context)
        self._lay_out_rows()
        self._show_settings(context.settings())
        self._connect()

    def _lay_out_rows(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.link_button)
        row.addStretch(1)
        self.form.addLayout(row)
        self.form.addSpacing(self._theme.u(4))
        self.form.addLayout(self._list)
        self.add_section(self.tr("Fetching"))
        self.add_row(self.tr("Fetch by itself"), self.tr("while the window is open"), self.sync)
        self.add_row(self.tr("Fetch every"), "", self.minutes)
        self.add_row(
            self.tr("Also on metered connections"),
            self.tr("such as a phone’s; what you decide is sent in any case"),
            self.metered,
        )
        self.add_section(self.tr("Pictures"))
        self.add_row(
            self.tr("Always load pictures of my own posts"),
            self.tr("all others come only when they are wanted"),
            self.own_media,
        )
        self.add_row(
            self.tr("Pictures on this computer"),
            self.tr("those that were loaded, so that they can be seen offline"),
            self.media,
        )

    def _connect(self) -> None:
        self.link_button.clicked.connect(self.link_asked)
        self.sync.toggled.connect(self._save)
        self.metered.toggled.connect(self._save)
        self.own_media.toggled.connect(self._save)
        self.minutes.editingFinished.connect(self._save)
        self._context.bus.changed.connect(self._take_changes)

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the page is shown."""
        super().showEvent(event)
        self._load()
        self.media.count()

    def _load(self) -> None:
        self._context.background.run(
            self._context.services.accounts.all, owner=self, done=self._show_accounts
        )

    def _show_accounts(self, rows: tuple[AccountRow, ...]) -> None:
        clear_layout(self._list)
        self.panels.clear()
        for row in rows:
            panel = AccountPanel(self._context, row)
            panel.link_asked.connect(self.link_asked)
            self.panels[row.account.id] = panel
            self._list.addWidget(panel)
        if not rows:
            nothing = self.tr("Nothing is linked or imported yet.")
            self._list.addWidget(Words(self._theme, nothing, role="text-2"))

    @Slot()
    def _save(self) -> None:
        is_on, minutes = self.sync.isChecked(), self.minutes.value()
        metered, own_media = self.metered.isChecked(), self.own_media.isChecked()
        save_settings(
            self._context,
            lambda settings: replace(
                settings,
                is_sync_on=is_on,
                sync_minutes=minutes,
                is_sync_metered=metered,
                is_own_media_loaded=own_media,
            ),
        )

    def _show_settings(self, settings: Settings) -> None:
        controls = (self.sync, self.metered, self.minutes, self.own_media)
        for control in controls:
            control.blockSignals(True)
        self.sync.setChecked(settings.is_sync_on)
        self.metered.setChecked(settings.is_sync_metered)
        self.minutes.setValue(settings.sync_minutes)
        self.own_media.setChecked(settings.is_own_media_loaded)
        for control in controls:
            control.blockSignals(False)

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._show_settings(self._context.settings())
        if changes.accounts and self.isVisible():
            self._load()
