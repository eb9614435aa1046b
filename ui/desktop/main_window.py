"""The main window: navigation, pages, notices, dialogs; it arranges itself to its width."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from core.changes import Changes
from core.model import Lane, ReviewState
from core.settings import Settings
from ui.desktop import words
from ui.desktop.background import BackgroundRunner
from ui.desktop.breakpoints import Shape, shape_for
from ui.desktop.care.break_strip import BreakStrip
from ui.desktop.care.care_keeper import CareKeeper
from ui.desktop.change_bus import ChangeBus
from ui.desktop.command_desk import CommandDesk
from ui.desktop.drawer import Drawer
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.importing.drop_area import local_files
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.inbox.standing import Standing
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_map import MOST_VIEW_KEYS, KeyMap, view_operation
from ui.desktop.key_settings import key_problems, keys_in_force
from ui.desktop.keyboard_sheet import KeyboardSheet
from ui.desktop.languages import window_language
from ui.desktop.menu_button import MenuButton
from ui.desktop.navigation import Navigation, Page
from ui.desktop.operations import Operations
from ui.desktop.pages import Pages
from ui.desktop.parts import NoticeStrip
from ui.desktop.screen_context import ScreenContext
from ui.desktop.snooze_alarm import SnoozeAlarm
from ui.desktop.theme import Theme
from ui.desktop.tray.tray_desk import TrayDesk, TrayWays
from ui.desktop.tray.tray_port import NoTray, TrayPort
from ui.desktop.views.view_keeper import ViewKeeper
from ui.desktop.widgets.dim import Dim
from ui.desktop.window_memory import WindowMemory
from ui.desktop.window_place import PLACE, put_back

if TYPE_CHECKING:
    from core.services import AccountRow, Services, SyncReport

_NAVIGATION_WIDTH = 216
_SCORE_AFTER_MS = 1_000
_WIDTH, _HEIGHT = 1440, 900
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 480


class MainWindow(QMainWindow):
    """Owns the threads of the window; closing it waits for what is being written."""

    left = Signal()  # for good, from the tray

    def __init__(
        self,
        services: "Services",
        theme: Theme,
        clock: Callable[[], datetime],
        tray: TrayPort | None = None,
    ) -> None:
        super().__init__()
        self._is_leaving = False
        self.setWindowTitle("Parapet")
        self.setAcceptDrops(True)
        self._services = services
        self._theme = theme
        self._memory = WindowMemory(services.profile)
        self.background = BackgroundRunner(self)
        self.bus = ChangeBus(self)
        settings = services.settings.current
        self._text_size, self._language = settings.text_size, settings.language
        no_words = self._speak()
        self._window_acts = self._acts()
        self._binder = KeyBinder(self, self._window_acts, Qt.ShortcutContext.WindowShortcut)
        self.context = ScreenContext(
            services=services,
            background=self.background,
            bus=self.bus,
            theme=theme,
            operations=Operations(services, self.background, self.bus, self),
            settings=self._settings,
            clock=clock,
            notices=self.say,
        )
        self.alarm = SnoozeAlarm(self.context, self)
        self.care = CareKeeper(self.context, self)
        self.tray = TrayDesk(self.context, tray or NoTray(), self._memory, self._tray_ways(), self)
        self._build(Page.INBOX)
        self._connect()
        self._restore()
        self._start()
        if no_words:
            self.say(no_words)

    def _speak(self) -> str:
        app = QCoreApplication.instance()
        return window_language(app).speak(self._language) if app is not None else ""

    def _settings(self) -> Settings:
        return self._services.settings.current

    def _build(self, page: Page) -> None:
        """Make everything that stands in the window; again when the text size changes."""
        self.notice = NoticeStrip(self._theme)
        self.notice.clear()
        self.rest = BreakStrip(self._theme)
        self.navigation = Navigation(self._theme)
        self.pages = Pages(self.context)
        self._lay_out()
        self._connect_parts()
        self._show_settings()
        self.pages.show_page(page)
        self._show_accounts()

    def _lay_out(self) -> None:
        self.navigation.setFixedWidth(self._theme.u(_NAVIGATION_WIDTH))
        self._is_navigation_beside = True
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self.rest)
        right.addWidget(self.pages, 1)
        whole = QWidget()
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.navigation)
        self._row.addLayout(right, 1)
        self.drawer = Drawer(whole)
        self.setCentralWidget(whole)
        self._dim = Dim(self)
        self.commands = CommandDesk(self, whole)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def _connect(self) -> None:
        self.bus.changed.connect(self._take_changes)
        self.background.refused.connect(lambda error: self.say(words.said(error)))
        self.context.operations.scoring.troubled.connect(self.say)
        self.context.operations.scoring.renewed.connect(self.say)
        self.care.harsh_counted.connect(lambda count: self.navigation.care.show_harsh(count))
        self.care.quiet_told.connect(self._show_quiet)
        self.care.break_due.connect(lambda minutes: self.rest.remind(minutes))
        keeper = self.context.operations.keeper
        keeper.troubled.connect(self.say)
        keeper.pulled.connect(self._score_what_came)
        self.care.quiet_over.connect(keeper.pull_due)
        self.care.quiet_over.connect(self.tray.notifier.look)
        keeper.start()
        self.tray.start()

    def _connect_parts(self) -> None:
        self._connect_menu(self.pages)
        self.pages.screen_made.connect(self._connect_menu)
        self.drawer.closed.connect(self._focus_page)
        self.navigation.page_asked.connect(self.pages.show_page)
        self._connect_views()
        self.navigation.sheet_asked.connect(self.show_sheet)
        self.pages.page_shown.connect(self._after_page)
        self.pages.inbox.sheet_asked.connect(self.show_sheet)
        self.pages.inbox.lists.counted.connect(self._show_standing)
        self.pages.import_asked.connect(self.import_files)
        self.pages.files_dropped.connect(self.import_files)
        self.pages.export_asked.connect(self.export)
        self.pages.link_asked.connect(self.link_account)
        self.navigation.link_asked.connect(self.link_account)

        inbox = self.pages.inbox
        inbox.coverer.counted.connect(self.care.count)
        inbox.view.current_moved.connect(self.care.note_act)
        self.rest.put_off.connect(self.care.put_off)
        self.rest.taken.connect(self.care.begin_anew)
        self.navigation.care.exposure_asked.connect(lambda: self.open_settings("care"))
        self.navigation.care.quiet_asked.connect(lambda: self.open_settings("notices"))
        self.navigation.care.lift_asked.connect(self.care.lift_quiet)
        self.alarm.woke.connect(inbox.lists.take_woken)
        self.care.count()
        self.care.look()

    def _connect_views(self) -> None:
        inbox, section = self.pages.inbox, self.navigation.views
        self.views = ViewKeeper(self.context, section)
        self.views.renamed.connect(inbox.views.follow)
        self.views.answered.connect(inbox.list.strip.show_answer)
        section.view_asked.connect(self.pages.show_view)
        section.save_asked.connect(inbox.views.save_shown)
        inbox.views.opened.connect(self._after_view)
        inbox.views.listed.connect(self._list_views)
        self._list_views()

    def _list_views(self) -> None:
        names = [one.name for one in self._services.views.all()]
        self.navigation.views.show_views(names)
        self.navigation.views.show_current(self.pages.inbox.views.name)

    @Slot(str)
    def _after_view(self, name: str) -> None:
        self.navigation.show_page(self.pages.page, name)

    def _open_view(self, number: int) -> None:
        """Open a saved view by its place in the list, counted from 1."""
        names = [one.name for one in self._services.views.all()]
        if number <= len(names):
            self.pages.show_view(names[number - 1])

    @Slot(object)
    def _connect_menu(self, screen: QWidget) -> None:
        for button in screen.findChildren(MenuButton):
            button.clicked.connect(self.toggle_navigation)
            button.setVisible(not self._is_navigation_beside)

    def _start(self) -> None:
        settings, kit = self._services.settings, self._services.kit
        keys = key_problems(settings.current, kit.macros.all())
        self._say_problems((*settings.problems, *keys, *kit.problems))
        # Not at once: looking for unrated comments would compete with the first page.
        QTimer.singleShot(_SCORE_AFTER_MS, self, self.context.operations.score_waiting)
        QTimer.singleShot(_SCORE_AFTER_MS, self, self.alarm.look)

    def _say_problems(self, problems: Sequence[str]) -> None:
        """Say what files edited by hand could not be used: one sentence, and how many more."""
        if problems:
            more = self.tr("And %Ln more.", "", len(problems) - 1) if len(problems) > 1 else ""
            self.notice.show_notice("warn", words.said(problems[0]), more)

    @property
    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Return what the keys of the window start, by the names of the operations."""
        return self._window_acts

    def open_settings(self, part: str) -> None:
        """Open a page of the settings."""
        from ui.desktop.settings.settings_screen import SettingsPart  # noqa: PLC0415 - see Pages

        self.pages.show_page(Page.SETTINGS)
        self.pages.settings.open_part(SettingsPart(part))

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "import": self.import_files,
            "export": self.export,
            "link": self.link_account,
            "navigation": self.toggle_navigation,
            "next_pane": self.next_pane,
            "settings": lambda: self.pages.show_page(Page.SETTINGS),
            "sheet_anywhere": self.show_sheet,
            **{
                view_operation(number): partial(self._open_view, number)
                for number in range(1, MOST_VIEW_KEYS + 1)
            },
            "palette": lambda: self.commands.toggle(),
        }

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show one sentence in the notice strip."""
        self.notice.show_notice("warn", sentence)

    @Slot()
    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Open the import, with these files if some are named."""
        self._ask(ImportDialog(self.context, paths or (), self))

    @Slot()
    def link_account(self) -> None:
        """Open the linking of an account."""
        from ui.desktop.linking.link_dialog import LinkDialog  # noqa: PLC0415 - at first need

        self._ask(LinkDialog(self.context, self))

    @Slot()
    def export(self) -> None:
        """Open the export of what the list shows."""
        self._ask(ExportDialog(self.context, self.pages.inbox.wanted, parent=self))

    @Slot()
    def show_sheet(self) -> None:
        """Open the keyboard sheet."""
        names = [one.name for one in self._services.views.all()]
        sheet = KeyboardSheet(self._theme, self._key_map(), self, names)
        sheet.change_asked.connect(self._show_key_settings)
        self._ask(sheet)

    def _ask(self, dialog: QDialog) -> None:
        """Show a dialog over the dimmed window; it is gone when it is closed."""
        self._dim.cover()
        dialog.exec()
        self._dim.hide()
        dialog.deleteLater()

    @Slot()
    def toggle_navigation(self) -> None:
        """Show or hide the navigation; where it does not fit it lies over the page."""
        if self._is_navigation_beside:
            self.navigation.setVisible(self.navigation.isHidden())
        elif self.drawer.is_open:
            self.drawer.close_it()
        else:
            self.drawer.open_with(self.navigation)
            self.navigation.take_focus()

    @Slot()
    def next_pane(self) -> None:
        """Give the next part of the window the keyboard."""
        panes = [self.navigation, *self.pages.inbox.panes()]
        if self.pages.currentWidget() is not self.pages.inbox:
            panes = [self.navigation, self.pages.currentWidget() or self.pages]
        panes = [one for one in panes if one.isVisible()]
        focus = self.focusWidget()
        here = [n for n, one in enumerate(panes) if one is focus or one.isAncestorOf(focus or one)]
        following = panes[((here[-1] if here else -1) + 1) % len(panes)]
        if following is self.navigation:
            self.navigation.take_focus()
        else:
            following.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _show_quiet(self, until: datetime | None) -> None:
        lets_critical = self._settings().is_quiet_urgent_on
        self.navigation.care.show_quiet(until, lets_critical=lets_critical)
        self.tray.follow()

    def _tray_ways(self) -> TrayWays:
        return TrayWays(
            open=self.raise_to_front,
            open_lane=self.open_lane,
            open_page=self.open_page,
            open_accounts=self.open_accounts,
            begin_round=self.begin_round,
            lift_quiet=self.care.lift_quiet,
            quit=self._quit,
            is_seen=self._is_seen,
        )

    def _is_seen(self) -> bool:
        """Whether the person has the window, or what it asks, before them."""
        dialog = QApplication.activeModalWidget()
        return self.isActiveWindow() or (dialog is not None and dialog.isActiveWindow())

    def open_page(self, page: Page) -> None:
        """Come to the front with a page."""
        self.raise_to_front()
        self.pages.show_page(page)

    def open_lane(self, lane: Lane) -> None:
        """Come to the front with a lane of the inbox, and with what is new in it."""
        self.open_page(Page.INBOX)
        self.pages.inbox.lists.show_lane(lane)
        self.pages.inbox.lists.show_new()

    def open_accounts(self) -> None:
        """Come to the front with the accounts."""
        self.raise_to_front()
        self.open_settings("accounts")

    def begin_round(self) -> None:
        """Come to the front in the morning round."""
        self.open_page(Page.INBOX)
        if not self.pages.inbox.round.is_running:
            self.pages.inbox.round.act()

    def leave(self) -> None:
        """Close for good, whatever is kept in the tray."""
        self._is_leaving = True
        self.close()

    def _quit(self) -> None:
        self.leave()
        self.left.emit()  # a window that was hidden is not the last one that closes

    def raise_to_front(self) -> None:
        """Come to the front, as a second start asks."""
        QApplication.setQuitOnLastWindowClosed(True)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Look for what is due when the person comes back, as after a sleep of the machine."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.alarm.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.import_files(local_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """End, or go into the tray where the person chose so; a session that ends is not held."""
        app = QApplication.instance()
        is_session_over = isinstance(app, QApplication) and app.isSavingSession()
        self._keep_place()
        if self.tray.keeps_running and not (self._is_leaving or is_session_over):
            event.ignore()
            # The last window is no window now: a dialog that closes later must not end the app.
            QApplication.setQuitOnLastWindowClosed(False)
            self.hide()
            self.tray.tell_hidden()
            return
        self.context.operations.keeper.stop()
        self.tray.close()
        self.background.close()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        self._memory.keep(PLACE, self.saveGeometry())
        self._memory.keep("window/page", str(self.pages.page))
        self.pages.inbox.keep_in(self._memory)
        self._memory.save()

    def _restore(self) -> None:
        self.resize(_WIDTH, _HEIGHT)
        if no_place := put_back(self, self._memory):
            self.say(no_place)
        self.pages.inbox.take_from(self._memory)
        last = self._memory.words("window/page", str(Page.INBOX))
        if last in set(Page) and last != Page.INBOX:
            self.pages.show_page(Page(last))

    def _arrange(self) -> None:
        shape = shape_for(self.width(), self._theme.factor)
        self._place_navigation(is_beside=shape >= Shape.CONTEXT_BELOW)
        self.pages.inbox.split.set_shape(shape)

    def _place_navigation(self, *, is_beside: bool) -> None:
        """Put the navigation beside the page, or away until the menu button is pressed."""
        for button in self.pages.findChildren(MenuButton):
            button.setVisible(not is_beside)
        if is_beside is self._is_navigation_beside:
            return
        self._is_navigation_beside = is_beside
        self.drawer.close_it()
        if is_beside:
            self._row.insertWidget(0, self.navigation)
        else:
            self._row.removeWidget(self.navigation)
        self.navigation.setVisible(is_beside)

    def _focus_page(self) -> None:
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus()

    def _key_map(self) -> KeyMap:
        return keys_in_force(self._services)

    def _show_settings(self) -> None:
        settings = self._settings()
        self._binder.bind(self._key_map())
        self.navigation.show_names(settings.organisation, settings.team)
        keys = self._key_map()
        self.navigation.show_sheet_key(keys.caption("sheet"))
        numbers = range(1, MOST_VIEW_KEYS + 1)
        self.navigation.views.show_keys([keys.caption(view_operation(one)) for one in numbers])

    def _show_key_settings(self) -> None:
        self.open_settings("keys")

    def _after_page(self, page: Page) -> None:
        self.navigation.show_page(page, self.pages.inbox.views.name)
        self.drawer.close_it()

    def _show_standing(self, standing: Standing) -> None:
        states = standing.whole.states
        self.navigation.views.show_counts(standing.views)
        self.navigation.show_counts(
            {
                Page.INBOX: states.get(ReviewState.OPEN, 0),
                Page.SNOOZED: states.get(ReviewState.SNOOZED, 0),
                Page.ESCALATED: states.get(ReviewState.ESCALATED, 0),
                Page.OUTBOX: standing.owed,
            }
        )

    @Slot(object)
    def _score_what_came(self, report: "SyncReport") -> None:
        if report.added or report.changed:
            self.context.operations.score_waiting()

    def _show_accounts(self) -> None:
        self.background.run(
            self._services.accounts.all, owner=self.navigation, done=self._list_accounts
        )

    def _list_accounts(self, rows: "tuple[AccountRow, ...]") -> None:
        self.navigation.show_accounts(rows)

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if changes.accounts or changes.queue or changes.decisions:
            self._show_accounts()
        if not changes.settings:
            return
        settings = self._settings()
        self.context.operations.keeper.follow_settings()
        self._theme.change(settings.theme, settings.text_size, *system_look())
        self._show_settings()
        shown = settings.text_size, settings.language
        if shown != (self._text_size, self._language):
            self._text_size, self._language = shown
            no_words = self._speak()
            if no_words:
                self.say(no_words)
            # Later: the slider that asked for it is still handling its own signal.
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        page, place = self.pages.page, self.pages.inbox.place()
        part = self.pages.settings.part if self.pages.has_settings else None
        self._build(page)
        self.pages.inbox.put_back(place)
        if part is not None:
            self.pages.settings.open_part(part)
        self._arrange()


def system_look() -> tuple[bool, bool]:
    """Return whether the system is dark, and whether it asks for high contrast."""
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    access = getattr(hints, "accessibility", None)
    wants = getattr(Qt, "ContrastPreference", None)
    if access is None or wants is None:
        return is_dark, False
    return is_dark, access().contrastPreference() is wants.HighContrast
