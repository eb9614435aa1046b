"""The application: one window per profile, painted first, filled when the profile is open."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from core.choices import LanguageChoice
from ui.desktop.allocator import share_arenas
from ui.desktop.crash_keeper import CrashKeeper
from ui.desktop.first_paint import after_first_paint
from ui.desktop.fonts import load_fonts
from ui.desktop.interrupt import Interrupts
from ui.desktop.languages import window_language
from ui.desktop.single_instance import SingleInstance, raise_running
from ui.desktop.theme import Theme, build_theme
from ui.desktop.theme_style import dress
from ui.desktop.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from core.services import Services
    from ui.desktop.background import BackgroundRunner
    from ui.desktop.main_window import MainWindow
    from ui.desktop.tray.tray_port import TrayPort

__all__ = ["SWITCH_S", "build_window", "raise_running", "run"]

#: How long another thread may hold Python before the window's gets its turn: the usual five
#: milliseconds, taken several times in a frame, are what a person sees as a stutter.
SWITCH_S = 0.0001
#: About what a list shows at once.
_FIRST_ROWS = 16


def run(services_factory: "Callable[[], Services]", profile: Path, argv: Sequence[str]) -> int:
    """Show the window until it is closed; returns the exit code.

    A second start on the same profile raises the first window and ends.
    """
    share_arenas()
    sys.setswitchinterval(SWITCH_S)
    app = QApplication(list(argv))
    app.setApplicationName("Parapet")
    app.setDesktopFileName("parapet")
    if raise_running(profile):
        return 0
    Interrupts(app).begin()
    start = Start(app, services_factory, profile)
    code = app.exec()
    start.close()
    return code


def build_window(
    services: "Services",
    *,
    clock: Callable[[], datetime] | None = None,
    theme: Theme | None = None,
    tray: "TrayPort | None" = None,
) -> "MainWindow":
    """Return the main window over open services, not yet shown; needs a QApplication.

    Without a tray it shows no icon outside of itself and sends no notifications.
    """
    from core.services import utc_now  # noqa: PLC0415 - heavy: not before the first paint
    from ui.desktop.main_window import MainWindow  # noqa: PLC0415 - same
    from ui.desktop.system_look import system_look  # noqa: PLC0415 - same

    load_fonts()
    settings = services.settings.current
    look = theme or build_theme(settings.theme, settings.text_size, *system_look())
    if theme is None:
        dress(_application(), look)
    else:
        look.change(settings.theme, settings.text_size, *system_look())
    return MainWindow(services, look, clock or utc_now, tray)


class Start(QObject):
    """Opens the profile beside the first paint; trouble is said in the window itself."""

    def __init__(
        self,
        app: QApplication,
        services_factory: "Callable[[], Services]",
        profile: Path,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._services_factory = services_factory
        self._services: Services | None = None
        self._window: MainWindow | None = None
        self._instance: SingleInstance | None = None
        self._crashes = CrashKeeper(self)
        self._crashes.install()
        load_fonts()
        window_language(app).speak(LanguageChoice.SYSTEM)
        self._theme = build_theme()
        self._dresser = dress(app, self._theme)
        self._can_restore = False
        self._waiting = self._empty_window()
        self._waiting.show()
        self._background: BackgroundRunner | None = None
        # Before, its imports would take turns with the paint at Python's one lock.
        after_first_paint(self._state, lambda: self._begin(services_factory))

    def _begin(self, open_services: "Callable[[], Services]") -> None:
        from ui.desktop.background import BackgroundRunner, WorkLane  # noqa: PLC0415 - same

        if self._background is None:
            self._background = BackgroundRunner(self)
        self._background.run(
            open_services,
            owner=self,
            done=self._open,
            failed=self._refuse,
            lane=WorkLane.LONG,
        )

    def close(self) -> None:
        """Let the profile go."""
        if self._window is not None:
            self._window.leave()
        if self._background is not None:
            self._background.close()
        if self._instance is not None:
            self._instance.close()
        if self._services is not None:
            self._services.close()

    def _empty_window(self) -> QMainWindow:
        window = QMainWindow()
        window.setWindowTitle("Parapet")
        window.resize(1440, 900)
        self._state = EmptyState(self._theme)
        self._state.show_state("tray", self.tr("Opening the inbox …"))
        self._state.asked.connect(self._go_on)
        window.setCentralWidget(self._state)
        return window

    def _open(self, services: "Services") -> None:
        from ui.desktop.tray.system_tray import SystemTray  # noqa: PLC0415 - as in build_window

        self._services = services
        self._read_ahead(services)
        window = build_window(services, theme=self._theme, tray=SystemTray(self))
        window.background.crashed.connect(self._crashes.show)
        self._instance = SingleInstance(self._profile, self)
        self._instance.raised.connect(window.front.come)
        window.left.connect(QApplication.quit)
        self._window = window
        window.show()
        self._waiting.close()

    def _read_ahead(self, services: "Services") -> None:
        """Rank the comments while the window is built; the list then finds them ranked."""
        from core.model import QueueFilter  # noqa: PLC0415 - same
        from ui.desktop.background import WorkLane  # noqa: PLC0415 - same
        from ui.desktop.inbox.listing import listed  # noqa: PLC0415 - same

        if self._background is not None:
            self._background.run(
                lambda: services.inbox.items(
                    listed(services, QueueFilter())[:_FIRST_ROWS].tolist()
                ),
                owner=self,
                done=lambda _: None,
                failed=lambda _: None,  # the list says it where it is missed
                lane=WorkLane.LONG,
            )

    def _refuse(self, error: Exception) -> None:
        from core.errors import ProfileDamagedError, ProfileInUseError  # noqa: PLC0415 - same
        from ui.desktop import words  # noqa: PLC0415 - same

        if isinstance(error, ProfileInUseError) and raise_running(self._profile):
            QApplication.quit()
            return
        sys.stderr.write(f"{error}\n")
        title = self.tr("The inbox could not be opened")
        self._can_restore = isinstance(error, ProfileDamagedError) and error.has_backup
        helps = (self.tr("Go on with the backup"),) if self._can_restore else ()
        ways = (*helps, self.tr("Close"))
        self._state.show_state("warning-circle", title, words.said(error), ways)

    @Slot(int)
    def _go_on(self, way: int) -> None:
        if not self._can_restore or way > 0:
            QApplication.quit()
            return
        self._can_restore = False
        self._state.show_state("tray", self.tr("Bringing the backup back …"))
        self._begin(self._restored)

    def _restored(self) -> "Services":
        from core.services import restore_newest, utc_now  # noqa: PLC0415 - as in build_window

        restore_newest(self._profile, utc_now)
        return self._services_factory()


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("A window needs a QApplication first.")
    return app
