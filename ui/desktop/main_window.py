"""The main window: navigation, pages, notices, dialogs; it arranges itself to its width."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from core.changes import Changes
from core.settings import Settings
from ui.desktop import words
from ui.desktop.background import BackgroundRunner
from ui.desktop.breakpoints import Shape, shape_for
from ui.desktop.care.break_strip import BreakStrip
from ui.desktop.care.care_keeper import CareKeeper
from ui.desktop.change_bus import ChangeBus
from ui.desktop.command_desk import CommandDesk
from ui.desktop.importing.drop_area import local_files
from ui.desktop.key_binder import KeyBinder
from ui.desktop.key_map import MOST_VIEW_KEYS, view_operation
from ui.desktop.key_settings import key_problems, keys_in_force
from ui.desktop.languages import window_language
from ui.desktop.lost_files import lost_files, lost_words
from ui.desktop.navigation import Navigation, Page
from ui.desktop.navigation_desk import NavigationDesk
from ui.desktop.operations import Operations
from ui.desktop.pages import Pages
from ui.desktop.parts import NoticeStrip
from ui.desktop.screen_context import ScreenContext
from ui.desktop.snooze_alarm import SnoozeAlarm
from ui.desktop.system_look import system_look
from ui.desktop.theme import Theme
from ui.desktop.tray.tray_desk import TrayDesk, TrayWays
from ui.desktop.tray.tray_port import NoTray, TrayPort
from ui.desktop.widgets.tab_order import put_in_order
from ui.desktop.window_dialogs import WindowDialogs
from ui.desktop.window_front import WindowFront
from ui.desktop.window_memory import WindowMemory
from ui.desktop.window_place import PLACE, put_back

if TYPE_CHECKING:
    from core.services import Services, SyncReport

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
        self.front = WindowFront(self, lambda: self.pages)
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
        self.dialogs = WindowDialogs(self.context, self, lambda: self.pages.inbox.wanted)
        self.alarm = SnoozeAlarm(self.context, self)
        self.care = CareKeeper(self.context, self)
        self.tray = TrayDesk(self.context, tray or NoTray(), self._memory, self._tray_ways(), self)
        self._build(Page.INBOX)
        self._connect()
        self._restore()
        self._start(no_words)

    def _speak(self) -> str:
        app = QCoreApplication.instance()
        return window_language(app).speak(self._language) if app is not None else ""

    def _settings(self) -> Settings:
        return self._services.settings.current

    def _build(self, page: Page) -> None:
        """Make everything that stands in the window; again when the text size changes."""
        # From outside to inside: whatever gets its place later is styled with all it holds again.
        whole = QWidget(self)
        whole.setLocale(QLocale())  # the window has that of the language it was opened in
        self.notice = NoticeStrip(self._theme, whole)
        self.notice.clear()
        self.rest = BreakStrip(self._theme, whole)
        self.navigation = Navigation(self._theme, whole)
        self.pages = Pages(self.context, whole)
        self._lay_out(whole)
        self._connect_parts()
        self._show_settings()
        self.pages.show_page(page)
        self.beside.show_accounts()

    def _lay_out(self, whole: QWidget) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notice)
        right.addWidget(self.rest)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(right, 1)
        self.beside = NavigationDesk(self.context, self.navigation, self.pages, whole, row)
        self.setCentralWidget(whole)
        self.commands = CommandDesk(self, whole)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def _connect(self) -> None:
        self.bus.changed.connect(self._take_changes)
        self.background.refused.connect(lambda error: self.say(words.said(error)))
        self.dialogs.keys_asked.connect(lambda: self.pages.open_settings("keys"))
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
        dialogs = self.dialogs
        self.navigation.sheet_asked.connect(dialogs.show_sheet)
        self.navigation.link_asked.connect(dialogs.link_account)
        self.pages.inbox.sheet_asked.connect(dialogs.show_sheet)
        self.pages.import_asked.connect(dialogs.choose_files)
        self.pages.files_dropped.connect(dialogs.import_files)
        self.pages.export_asked.connect(dialogs.export)
        self.pages.link_asked.connect(dialogs.link_account)

        inbox = self.pages.inbox
        inbox.coverer.counted.connect(self.care.count)
        inbox.view.current_moved.connect(self.care.note_act)
        self.rest.put_off.connect(self.care.put_off)
        self.rest.taken.connect(self.care.begin_anew)
        self.navigation.care.exposure_asked.connect(lambda: self.pages.open_settings("care"))
        self.navigation.care.quiet_asked.connect(lambda: self.pages.open_settings("notices"))
        self.navigation.care.lift_asked.connect(self.care.lift_quiet)
        self.alarm.woke.connect(inbox.lists.take_woken)
        self.care.count()
        self.care.look()

    def _start(self, no_words: str) -> None:
        settings, kit = self._services.settings, self._services.kit
        keys = key_problems(settings.current, kit.macros.all())
        lost = (lost_words(lost_files()), no_words)
        self._say_problems((*filter(None, lost), *settings.problems, *keys, *kit.problems))
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

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "import": lambda: self.dialogs.import_files(),
            "export": lambda: self.dialogs.export(),
            "link": lambda: self.dialogs.link_account(),
            "navigation": lambda: self.beside.toggle(),
            "next_pane": self.next_pane,
            "settings": lambda: self.pages.show_page(Page.SETTINGS),
            "sheet_anywhere": lambda: self.dialogs.show_sheet(),
            **{
                view_operation(number): partial(self._open_view, number)
                for number in range(1, MOST_VIEW_KEYS + 1)
            },
            "palette": lambda: self.commands.toggle(),
        }

    def _open_view(self, number: int) -> None:
        self.beside.open_view(number)  # made anew at times

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show one sentence in the notice strip."""
        self.notice.show_notice("warn", sentence)

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
        self.beside.show_quiet(until)
        self.tray.follow()

    def _tray_ways(self) -> TrayWays:
        return TrayWays(
            open=self.front.come,
            open_lane=self.front.open_lane,
            open_page=self.front.open_page,
            open_accounts=self.front.open_accounts,
            begin_round=self.front.begin_round,
            lift_quiet=self.care.lift_quiet,
            quit=self._quit,
            is_seen=self.front.is_seen,
        )

    def leave(self) -> None:
        """Close for good, whatever is kept in the tray."""
        self._is_leaving = True
        self.close()

    def _quit(self) -> None:
        self.leave()
        self.left.emit()  # a window that was hidden is not the last one that closes

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
        self.dialogs.import_files(local_files(event.mimeData()))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab meet what was made late where it stands."""
        put_in_order(self)
        return super().focusNextPrevChild(is_next)

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
        self.care.stop()
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
        self.beside.place(is_beside=shape >= Shape.CONTEXT_BELOW)
        self.pages.inbox.split.set_shape(shape)

    def _show_settings(self) -> None:
        keys = keys_in_force(self._services)
        self._binder.bind(keys)
        self.beside.show_settings(keys)

    @Slot(object)
    def _score_what_came(self, report: "SyncReport") -> None:
        if report.added or report.changed:
            self.context.operations.score_waiting()

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: QObject | None) -> None:
        if changes.accounts or changes.queue or changes.decisions:
            self.beside.show_accounts()
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
        settings = self.pages.settings if self.pages.has_settings else None
        opened = (settings.part, settings.kit.draft) if settings is not None else None
        self._build(page)
        self.pages.inbox.put_back(place)
        if opened is not None:
            part, draft = opened
            self.pages.settings.open_part(part)
            if draft is not None:
                self.pages.settings.kit.put_back(draft)
        self._arrange()
        self.context.background.clear_up()
