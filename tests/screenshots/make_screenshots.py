"""Pictures of every screen from the real window over a real profile, into build/screenshots.

`make screenshots` runs it, `make readme-pictures` takes those of the README into
resources/screenshots. It needs no display. Any warning of Qt makes it end with 1.
"""

# ruff: noqa: E402 - the platform and the tree to import from have to be set first
import os
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QPoint,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.choices import LanguageChoice, ThemeChoice
from core.model import Action, CommentId, QueueFilter
from core.services import Services, build_services
from core.task import Task
from tests.flows.fake_tray import FakeTray
from tests.screenshots.panes import PANES, small_windows
from tests.screenshots.steps import NARROW_STATES, STATES, Steps
from ui.desktop.app import build_window
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.garbage import GarbageKeeper
from ui.desktop.history.history_screen import HistoryScreen
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.key_map import KeyMap
from ui.desktop.keyboard_sheet import KeyboardSheet
from ui.desktop.main_window import MainWindow
from ui.desktop.navigation import Navigation, Page
from ui.desktop.operations import Operations
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.settings_screen import SettingsPart, SettingsScreen
from ui.desktop.theme import build_theme

T = TypeVar("T", bound=QWidget)
_MOMENT_MS, _MOST_WAITS = 60, 200
_SMALLEST = 0  # as Qt numbers the compression of a PNG
OUT = ROOT / "build" / "screenshots"
README_OUT = ROOT / "resources" / "screenshots"
README_LOOKS, README_SIZE = ("light", "dark", "german"), (1260, 760)
README_PICTURES = (
    "inbox-english-light",
    "inbox-reading-dark",
    "history-checked-light",
    "settings-ranking-german",
)
NOW = datetime(2026, 11, 23, 8, 42, tzinfo=UTC)
# The offscreen platform says this of every window with a least size; it is not about us.
HARMLESS = ("propagateSizeHints", "This plugin does not support")
DECIDED = (
    Action.ESCALATE,
    Action.HIDE,
    Action.DELETE,
    Action.SNOOZE,
    Action.APPROVE,
    Action.SPAM,
    Action.REPLY,
    Action.HIDE,
)
EXPORTED = (
    "Posted,Author name,Comment,Likes,Picture URL\n"
    '2026-11-22 09:10,Ada,"Is the lift working again? My mother uses a wheelchair.",3,'
    "https://pictures.example/lift.jpg\n"
    "2026-11-22 09:12,Bo,,1,\n"
    '2026-11-22 09:15,Cyrille,"Lovely story hour, thank you.",7,\n'
)


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which the window can look; `is_full` shows every dialog in it, too."""

    name: str
    theme: ThemeChoice
    text_size: int = 100
    size: tuple[int, int] = (1440, 900)
    language: LanguageChoice = LanguageChoice.ENGLISH
    is_full: bool = False
    is_mirrored: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether the navigation lies behind its menu button."""
        return self.size[0] < 9.4 * self.text_size


LOOKS = (
    Look("light", ThemeChoice.LIGHT, is_full=True),
    Look("dark", ThemeChoice.DARK, is_full=True),
    Look("contrast", ThemeChoice.CONTRAST, is_full=True),
    Look("light-200", ThemeChoice.LIGHT, text_size=200),
    Look("light-1280", ThemeChoice.LIGHT, size=(1280, 720), is_full=True),
    Look("light-2560", ThemeChoice.LIGHT, size=(2560, 1440)),
    Look("dark-narrow", ThemeChoice.DARK, size=(620, 720)),
    Look("german", ThemeChoice.LIGHT, language=LanguageChoice.GERMAN, is_full=True),
    Look(
        "german-200",
        ThemeChoice.LIGHT,
        text_size=200,
        language=LanguageChoice.GERMAN,
        is_full=True,
    ),
    Look("right-to-left", ThemeChoice.LIGHT, is_mirrored=True, is_full=True),
)


class Photographer:
    """Opens one window per look and takes its pictures."""

    def __init__(
        self, app: QApplication, folder: Path, out: Path, wanted: Collection[str] = ()
    ) -> None:
        self._app = app
        self._folder = folder
        self._out = out
        self._wanted = wanted
        self._idle: Callable[[], bool] = lambda: True
        self.taken = 0

    def show_look(self, look: Look) -> None:
        """Take all pictures of one look."""
        ways = Qt.LayoutDirection
        self._app.setLayoutDirection(ways.RightToLeft if look.is_mirrored else ways.LeftToRight)
        with self._profile(f"empty-{look.name}", look) as services:
            self._window(look, services, lambda window: self._take(look, "first-start", window))
        for name, steps in ((NARROW_STATES if look.is_narrow else STATES) | PANES).items():
            self._show_state(look, name, steps)
        with self._profile(f"full-{look.name}", look) as services:
            fill(services)
            self._window(look, services, lambda window: self._pages(look, window))
            if look.is_full:
                self._dialogs(look, services)

    def _show_state(self, look: Look, name: str, steps: Steps) -> None:
        """Take the inbox after some keys; each state begins with a profile of its own."""
        if not self._is_wanted(name, look):
            return
        with self._profile(f"{name}-{look.name}", look) as services:
            fill(services)

            def picture(window: MainWindow) -> None:
                steps(window, self.settle)
                menu = QApplication.activePopupWidget()
                self._take(look, name, menu or window)
                if menu is not None:
                    menu.close()

            self._window(look, services, picture)

    @contextmanager
    def _profile(self, name: str, look: Look) -> Iterator[Services]:
        services = build_services(self._folder / name, clock=lambda: NOW)
        chosen = replace(
            services.settings.current,
            theme=look.theme,
            text_size=look.text_size,
            language=look.language,
            organisation="Stadtbibliothek Auental",
            team="Community team",
        )
        services.settings.change(chosen)
        try:
            yield services
        finally:
            services.close()

    def _window(
        self, look: Look, services: Services, picture: Callable[[MainWindow], None]
    ) -> None:
        window = build_window(services, clock=lambda: NOW, tray=FakeTray())
        self._idle = lambda: window.background.is_idle
        window.resize(*look.size)
        window.show()
        self.settle()
        picture(window)
        self._idle = lambda: True
        window.leave()
        window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()

    def _pages(self, look: Look, window: MainWindow) -> None:
        navigation = found(window, Navigation)
        for page in (Page.SNOOZED, Page.ESCALATED, Page.OUTBOX, Page.HISTORY):
            navigation.page_asked.emit(page)
            self.settle()
            self._take(look, str(page), window)
        found(window, HistoryScreen).verdict.verify()
        self.settle()
        self._take(look, "history-checked", window)
        navigation.page_asked.emit(Page.SETTINGS)
        for part in SettingsPart:
            found(window, SettingsScreen).open_part(part)
            self.settle()
            self._take(look, f"settings-{part}", window)
        window.tray.menu.popup(QPoint())  # only shown, it would be cut to a part of the screen
        self._take(look, "tray-menu", window.tray.menu)
        window.tray.menu.close()
        shipped = [one.name for one in window.context.services.views.all()]
        sheet = KeyboardSheet(window.context.theme, KeyMap({}), window, shipped)
        self._take(look, "sheet", sheet)
        sheet.deleteLater()
        for name, dialog in small_windows(window, self.settle):
            self._take(look, name, dialog)

    def _dialogs(self, look: Look, services: Services) -> None:
        background, bus = BackgroundRunner(), ChangeBus()
        context = ScreenContext(
            services=services,
            background=background,
            bus=bus,
            theme=build_theme(look.theme, look.text_size),
            operations=Operations(services, background, bus),
            settings=lambda: services.settings.current,
            clock=lambda: NOW,
            notices=print,
        )
        self._idle = lambda: background.is_idle
        self._import(look, context)
        self._export(look, context)
        self._idle = lambda: True
        background.close()

    def _import(self, look: Look, context: ScreenContext) -> None:
        dialog = ImportDialog(context)
        self._take(look, "import-choose", dialog)
        path = self._folder / "library-comments.csv"
        path.write_text(EXPORTED, encoding="utf-8")
        picture = self._folder / "lift.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
        dialog.take_files([path, picture])
        for name in ("check", "report", "refused"):
            self.settle()
            self._take(look, f"import-{name}", dialog)
            dialog.foot.went_on.emit()
        self.settle()
        dialog.reject()

    def _export(self, look: Look, context: ScreenContext) -> None:
        dialog = ExportDialog(context, QueueFilter())
        self._take(look, "export-choose", dialog)
        dialog.write(self._folder / f"{look.name}-{dialog.choice.file_name}")
        self._take(look, "export-report", dialog)
        dialog.reject()

    def _take(self, look: Look, name: str, widget: QWidget) -> None:
        widget.show()
        self.settle()
        if not self._is_wanted(name, look):
            return
        path = self._out / f"{name}-{look.name}.png"
        if not widget.grab().save(str(path), "PNG", _SMALLEST):
            raise SystemExit(f"The picture {name}-{look.name} could not be written.")
        path.chmod(0o644)  # an open profile keeps new files to its owner
        self.taken += 1

    def _is_wanted(self, name: str, look: Look) -> bool:
        return not self._wanted or f"{name}-{look.name}" in self._wanted

    def settle(self) -> None:
        """Let what is under way arrive and be painted."""
        QTest.qWait(_MOMENT_MS)
        for _ in range(_MOST_WAITS):
            if self._idle():
                break
            QTest.qWait(_MOMENT_MS)
        QTest.qWait(_MOMENT_MS)


def fill(services: Services) -> None:
    """Bring in the samples and decide as in a morning."""
    services.importing.load_samples(Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    policy = services.moderation.policies()[0]
    ids = services.inbox.queue(QueueFilter(), limit=3 * len(DECIDED)).ids
    for number, action in zip(ids[::3], DECIDED, strict=False):
        against = action in (Action.HIDE, Action.DELETE)
        services.moderation.decide(
            [CommentId(str(number))],
            action=action,
            policy=policy.key if against else "",
            reason=policy.reasons[0] if against else "",
            reply="Thank you for telling us. We look into it today."
            if action is Action.REPLY
            else "",
            snoozed_until=NOW + timedelta(hours=23) if action is Action.SNOOZE else None,
        )
    services.moderation.undo_last()


def found(window: QWidget, kind: type[T]) -> T:
    """Return the only part of this kind in a window."""
    part = window.findChild(kind)
    if part is None:
        raise SystemExit(f"The window has no {kind.__name__}.")
    return part


def main(words: Sequence[str]) -> int:
    """Take the pictures; 0 only when Qt had nothing to say against them."""
    warnings: list[str] = []
    is_for_readme = "--readme" in words
    out = README_OUT if is_for_readme else OUT

    def listen(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(word in message for word in HARMLESS):
            warnings.append(message)

    qInstallMessageHandler(listen)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    garbage = GarbageKeeper()
    garbage.begin()
    with tempfile.TemporaryDirectory() as folder:
        wanted = README_PICTURES if is_for_readme else ()
        photographer = Photographer(app, Path(folder), out, wanted)
        for look in LOOKS:
            if is_for_readme and look.name in README_LOOKS:
                photographer.show_look(replace(look, size=README_SIZE, is_full=False))
            elif not is_for_readme:
                photographer.show_look(look)
    for message in warnings:
        sys.stderr.write(f"Qt: {message}\n")
    sys.stderr.write(f"{photographer.taken} pictures in {out}\n")
    return 1 if warnings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
