"""Notifications and quiet hours: what may disturb, when nothing may, and what closing does."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from core.settings import Settings
from ui.desktop import words
from ui.desktop.parts import Toggle, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.choices_page import ChoicesPage
from ui.desktop.widgets.clock_field import keep_order

_STORED = "HH:mm"


class NoticesPage(ChoicesPage):
    """For the person alone, as the pages of breaks and exposure are."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Notifications and quiet hours"),
            self.tr("What may disturb you, and when. Nobody else can see this."),
            self.tr("Restore defaults"),
            parent,
        )
        self.notices, self.tray, self.kept, self.quiet, self.urgent = (
            Toggle(self._theme) for _ in range(5)
        )
        self.quiet_from, self.quiet_to = QTimeEdit(), QTimeEdit()
        for field in (self.quiet_from, self.quiet_to):
            keep_order(field)
        self._add_notices()
        self._add_quiet()
        self._show(context.settings())
        self._connect()

    def _add_notices(self) -> None:
        self.add_section(self.tr("On this computer"))
        self.add_row(
            self.tr("Icon beside the clock"),
            self.tr("where the desktop has a tray; its menu pauses the notifications"),
            self.tray,
        )
        self.add_row(
            self.tr("Notifications"),
            self.tr(
                "new critical comments, overdue escalations, what could not be sent: "
                "numbers only, at most every ten minutes"
            ),
            self.notices,
        )
        self.add_row(
            self.tr("Keep running when the window is closed"),
            self.tr("only the icon stays; when this is off, closing ends Parapet"),
            self.kept,
        )

    def _add_quiet(self) -> None:
        self.add_section(self.tr("Quiet hours"))
        self.add_row(
            self.tr("Quiet hours"),
            self.tr("nothing is fetched and nothing notifies; what waited is told once after"),
            self.quiet,
        )
        self.add_row(self.tr("From, until"), self.tr("local time"), self._hours())
        self.add_row(
            self.tr("Let critical comments through"),
            self.tr("then fetching goes on, and only these notify"),
            self.urgent,
        )

    def _hours(self) -> QWidget:
        for field, name in (
            (self.quiet_from, self.tr("Quiet from")),
            (self.quiet_to, self.tr("Quiet until")),
        ):
            # First: Qt turns a format around where people read from right to left, to 00:07.
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.setDisplayFormat(words.clock_format())
            field.setAccessibleName(name)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.u(8))
        row.addWidget(self.quiet_from)
        row.addWidget(Words(self._theme, "–", role="text-2"))
        row.addWidget(self.quiet_to)
        row.addStretch(1)
        return holder

    def _connect(self) -> None:
        for toggle in (self.notices, self.tray, self.kept, self.quiet, self.urgent):
            toggle.clicked.connect(self._save)
        for hours in (self.quiet_from, self.quiet_to):
            hours.timeChanged.connect(lambda: self._typing.start())

    def _chosen(self) -> Mapping[str, Any]:
        return {
            "is_notifying_on": self.notices.isChecked(),
            "is_tray_on": self.tray.isChecked(),
            "is_kept_in_tray": self.kept.isChecked(),
            "is_quiet_on": self.quiet.isChecked(),
            "quiet_from": self.quiet_from.time().toString(_STORED),
            "quiet_to": self.quiet_to.time().toString(_STORED),
            "is_quiet_urgent_on": self.urgent.isChecked(),
        }

    def _show(self, settings: Settings) -> None:
        self.tray.setChecked(settings.is_tray_on)
        for toggle, is_on in (
            (self.notices, settings.is_notifying_on),
            (self.kept, settings.is_kept_in_tray),
        ):
            toggle.setChecked(is_on)
            toggle.setEnabled(settings.is_tray_on)
        self.quiet.setChecked(settings.is_quiet_on)
        self.urgent.setChecked(settings.is_quiet_urgent_on)
        self.urgent.setEnabled(settings.is_quiet_on)
        for hours, at in (
            (self.quiet_from, settings.quiet_from),
            (self.quiet_to, settings.quiet_to),
        ):
            hours.blockSignals(True)
            hours.setTime(QTime.fromString(at, _STORED))
            hours.setEnabled(settings.is_quiet_on)
            hours.blockSignals(False)
