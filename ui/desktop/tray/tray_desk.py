"""Joins the tray with the window: the icon, its menu, what is told and where that leads."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from core.changes import Changes
from core.model import Lane
from core.services import Pressing
from ui.desktop.navigation import Page
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.settings_change import save_settings
from ui.desktop.tray.notifier import Notifier
from ui.desktop.tray.tray_icon import Badge, tray_icon
from ui.desktop.tray.tray_menu import TrayMenu
from ui.desktop.tray.tray_port import TrayPort
from ui.desktop.tray.tray_words import hidden_words, notice_title, notice_words, tooltip
from ui.desktop.window_memory import WindowMemory

_PAUSED, _TOLD_HIDDEN = "tray/paused_until", "tray/told_hidden"


@dataclass(frozen=True, slots=True)
class TrayWays:
    """Where the tray leads; `is_seen` says whether the person has the window before them."""

    open: Callable[[], object]
    open_lane: Callable[[Lane], object]
    open_page: Callable[[Page], object]
    open_accounts: Callable[[], object]
    begin_round: Callable[[], object]
    lift_quiet: Callable[[], object]
    quit: Callable[[], object]
    is_seen: Callable[[], bool]


class TrayDesk(QObject):
    """Switched off it is silent; without a tray it shows no icon and keeps nothing running."""

    def __init__(
        self,
        context: ScreenContext,
        port: TrayPort,
        memory: WindowMemory,
        ways: TrayWays,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._port = port
        self._memory = memory
        self._ways = ways
        self._found, self._told = Pressing(), Pressing()
        self.badge = Badge.NONE
        self._shown: tuple[Badge, str] | None = None
        self.menu = TrayMenu()
        self.notifier = Notifier(context, ways.is_seen, self.paused_until, self)
        self._connect()

    def _connect(self) -> None:
        menu, ways = self.menu, self._ways
        menu.open_asked.connect(ways.open)
        menu.round_asked.connect(ways.begin_round)
        menu.lift_asked.connect(ways.lift_quiet)
        menu.pause_asked.connect(self.pause)
        menu.notices_asked.connect(self._switch_notices)
        menu.quit_asked.connect(ways.quit)
        self.notifier.found.connect(self._take_found)
        self.notifier.told.connect(self._tell)
        self._context.theme.changed.connect(self._dress)
        self._context.bus.changed.connect(self._take_changes)
        self._port.listen(ways.open, self._open_told)

    def start(self) -> None:
        """Show the icon and begin to look."""
        self.follow()
        self.notifier.start()

    def close(self) -> None:
        """Take the icon away for good."""
        self.notifier.stop()
        self._port.hide()

    @property
    def keeps_running(self) -> bool:
        """Whether closing the window leaves Parapet in the tray."""
        return self._has_place and self._context.settings().is_kept_in_tray

    def paused_until(self) -> datetime | None:
        """Return until when the person wants no notification, None if they are welcome."""
        try:
            until = datetime.fromisoformat(self._memory.words(_PAUSED))
        except ValueError:
            return None
        is_ahead = until.tzinfo is not None and until > self._context.clock()
        return until if is_ahead else None

    @Slot(bool)
    def pause(self, is_wanted: bool) -> None:
        """Say nothing until tomorrow morning, or no longer so; it outlives a restart."""
        until = self._context.services.snoozing.until("tomorrow").at if is_wanted else None
        self._memory.keep(_PAUSED, "" if until is None else until.isoformat())
        self._memory.save()
        self.follow()
        self.notifier.look()

    @Slot()
    def follow(self) -> None:
        """Show how things stand now."""
        if not self._has_place:
            self._shown = None
            self._port.hide()
            return
        settings = self._context.settings()
        quiet, paused = self._context.services.care.quiet_until(), self.paused_until()
        self.menu.say()
        self.menu.show_state(
            is_paused=paused is not None,
            is_notifying=settings.is_notifying_on,
            quiet_until=quiet,
        )
        is_silent = quiet is not None or paused is not None or not settings.is_notifying_on
        self.badge = Badge.URGENT if self._found else Badge.QUIET if is_silent else Badge.NONE
        shown = self.badge, tooltip(self._found, quiet, paused)
        if shown != self._shown:  # a panel may close the menu when its icon is set anew
            self._shown = shown
            icon = tray_icon(self._context.theme, self.badge)
            self._port.show(icon, shown[1], self.menu)

    def tell_hidden(self) -> None:
        """Say once per profile that the window went into the tray, so that nobody wonders."""
        if not self._memory.words(_TOLD_HIDDEN):
            self._memory.keep(_TOLD_HIDDEN, "yes")
            self._memory.save()
            self._told = Pressing()
            self._notify("Parapet", hidden_words())

    @Slot()
    def _dress(self) -> None:
        self._shown = None
        self.follow()

    @property
    def _has_place(self) -> bool:
        return self._context.settings().is_tray_on and self._port.is_there()

    def _take_found(self, found: Pressing) -> None:
        self._found = found
        self.follow()

    def _tell(self, told: Pressing) -> None:
        if self._context.settings().is_tray_on:
            self._told = told
            self._notify(notice_title(), notice_words(told))

    def _notify(self, title: str, said: str) -> None:
        self._port.notify(title, said, tray_icon(self._context.theme, Badge.NONE))

    def _open_told(self) -> None:
        """Lead to what the last notification spoke of, the most pressing first."""
        told = self._told
        if told.critical:
            lanes = set(told.critical.values())
            self._ways.open_lane(lanes.pop() if len(lanes) == 1 else Lane.EVERYTHING)
        elif told.overdue:
            self._ways.open_page(Page.ESCALATED)
        elif told.failed:
            self._ways.open_page(Page.OUTBOX)
        elif told.signed_out:
            self._ways.open_accounts()
        else:
            self._ways.open()

    @Slot(bool)
    def _switch_notices(self, is_wanted: bool) -> None:
        save_settings(self._context, lambda settings: replace(settings, is_notifying_on=is_wanted))

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if changes.settings:
            self.follow()
