"""The window around its pages: navigation, panes, dialogs, sizes, what survives a close."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from core.choices import ThemeChoice
from core.services import build_services
from core.task import Task
from tests.flows.conftest import desk, open_desk, services
from tests.flows.desk import Desk, write_comments
from ui.desktop.app import raise_running
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.keyboard_sheet import KeyboardSheet
from ui.desktop.menu_button import MenuButton
from ui.desktop.navigation import Page
from ui.desktop.settings.settings_screen import SettingsPart
from ui.desktop.single_instance import SingleInstance

__all__ = ["desk", "open_desk", "services"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def choose(desk, **changes):
    """Change settings as their pages do."""
    operations = desk.window.context.operations
    operations.change_settings(replace(desk.services.settings.current, **changes))
    desk.settle()


def with_dialog(look):
    """Let `look` see the dialog that is about to open, then close it."""

    def seen():
        dialog = QApplication.activeModalWidget()
        try:
            look(dialog)
        finally:
            if dialog is not None:
                dialog.reject()

    QTimer.singleShot(50, seen)


class ShownAlone(QObject):
    """Notes every widget that appears as a window of its own."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt names it
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() is QEvent.Type.Show and is_window:
            self.names.append(type(watched).__name__)
        return False


def test_no_part_of_the_window_flashes_up_alone(desk, qapp):
    alone = ShownAlone()
    qapp.installEventFilter(alone)
    choose(desk, text_size=150)
    for page in Page:
        desk.window.pages.show_page(page)
        desk.settle()
    desk.window.resize(620, 700)
    desk.settle()
    desk.window.resize(1440, 900)
    desk.settle()
    qapp.removeEventFilter(alone)

    assert alone.names == []
    assert QApplication.activeWindow() is desk.window


def test_f6_walks_the_panes_and_shows_where_the_keyboard_is(desk):
    walked = []
    desk.inbox.view.setFocus()
    for _ in range(5):
        desk.press("F6")
        walked.append(desk.window.focusWidget())

    inbox = desk.inbox
    assert walked[0] is inbox.detail.reading
    assert walked[1] is inbox.detail.context
    assert inbox.detail.dock.isAncestorOf(walked[2])
    assert desk.window.navigation.isAncestorOf(walked[3])
    assert walked[4] is inbox.view


def test_a_narrow_window_has_its_navigation_behind_the_menu(desk):
    desk.window.resize(800, 700)
    desk.settle()
    window = desk.window
    assert not window.navigation.isVisible()
    button = next(one for one in window.pages.inbox.findChildren(MenuButton) if one.isVisible())

    button.click()
    assert window.navigation.isVisible()
    assert window.navigation.isAncestorOf(window.focusWidget())
    desk.press("Esc")
    assert not window.navigation.isVisible()
    assert desk.inbox.view.hasFocus()

    desk.press("Ctrl+B")
    window.navigation.page_asked.emit(Page.HISTORY)
    desk.settle()
    assert not window.navigation.isVisible()
    assert window.pages.currentWidget() is window.pages.history
    menus = window.pages.history.findChildren(MenuButton)
    assert [one.isVisible() for one in menus] == [True]

    window.resize(1440, 900)
    desk.settle()
    assert window.navigation.isVisible()
    assert [one.isVisible() for one in menus] == [False]


def test_another_text_size_keeps_the_page_and_the_keys(desk):
    desk.window.pages.show_page(Page.SETTINGS)
    desk.window.pages.settings.open_part(SettingsPart.LOOK)
    desk.settle()

    choose(desk, text_size=150)
    QApplication.processEvents()
    desk.settle()
    assert desk.window.pages.page is Page.SETTINGS
    assert desk.window.pages.settings.part is SettingsPart.LOOK

    desk.window.pages.show_page(Page.INBOX)
    desk.settle()
    desk.inbox.view.setFocus()
    before = desk.inbox.model.rowCount()
    desk.press("F6")
    assert desk.window.focusWidget() is desk.inbox.detail.reading
    desk.inbox.view.setFocus()
    desk.press("A")
    assert desk.inbox.model.rowCount() == before - 1


@pytest.mark.parametrize("theme", list(ThemeChoice))
def test_every_theme_can_be_put_on_at_any_time(desk, theme):
    choose(desk, theme=theme)

    assert not desk.window.grab().isNull()


def test_question_mark_shows_the_keys_in_force(desk):
    choose(desk, keys={"approve": "G"})
    desk.inbox.view.setFocus()
    seen = []

    def look(dialog):
        assert isinstance(dialog, KeyboardSheet)
        seen.extend(one.keys for one in dialog.findChildren(QWidget) if hasattr(one, "show_keys"))

    with_dialog(look)
    desk.press("?")
    assert "G" in seen
    assert "H" in seen
    assert not desk.window.dialogs._dim.isVisible()


def test_a_dropped_file_opens_the_import_at_its_check(desk, tmp_path, qtbot):
    path = write_comments(tmp_path / "dropped.csv", ["One more thing", "And another"], first=50)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    shown = []

    def look(dialog):
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(lambda: dialog.page is dialog.check)
        shown.append(dialog.check._title.text())

    with_dialog(look)
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.window.dropEvent(event)
    assert shown == ["dropped.csv"]
    assert len(desk.texts) == 5


def test_closing_while_a_file_comes_in_stops_it_and_harms_nothing(
    qtbot, qapp, profile, clock, tmp_path
):
    services = build_services(profile, clock=clock)
    desk = Desk(qtbot, services, clock, tmp_path)
    texts = [f"Comment number {number} of a long file" for number in range(20_000)]
    path = write_comments(tmp_path / "long.csv", texts)
    begun, reports = [], []
    desk.window.context.operations.import_file(
        path,
        dict(services.importing.preview(path).mapping),
        owner=desk.window,
        done=reports.append,
        failed=reports.append,
        progress=begun.append,
    )
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    desk.close()

    assert reports == []
    assert services.log.verify().ok
    listed = services.store.read().execute("SELECT count(*) FROM comment").fetchone()[0]
    assert listed < len(texts)
    services.close()
    reopened = build_services(profile, clock=clock)
    assert reopened.importing.run(path, task=Task()).added == len(texts) - listed
    reopened.close()


def test_a_closed_window_looks_for_nothing_any_more(desk):
    def looking():
        parts = (desk.window.care, desk.window.tray.notifier)
        return [one for part in parts for one in part.findChildren(QTimer) if one.isActive()]

    assert looking()
    desk.window.close()
    assert not looking()


def test_the_page_and_the_size_are_there_again_after_a_close(qtbot, qapp, profile, clock, tmp_path):
    services = build_services(profile, clock=clock)
    desk = Desk(qtbot, services, clock, tmp_path)
    desk.window.resize(1300, 700)
    desk.inbox.split.sizes_kept.choose(desk.inbox.split.shape, 400)
    desk.window.pages.show_page(Page.HISTORY)
    desk.settle()
    desk.close()

    again = Desk(qtbot, services, clock, tmp_path)
    assert again.window.pages.page is Page.HISTORY
    assert (again.window.width(), again.window.height()) == (1440, 900)  # as the Desk sizes it
    again.window.pages.show_page(Page.INBOX)
    again.window.resize(1300, 700)
    again.settle()
    assert again.inbox.split.sizes_kept.width(again.inbox.split.shape, 1084) == 400
    again.close()
    services.close()


def test_a_window_memory_full_of_nonsense_is_left_alone(qtbot, qapp, profile, clock, tmp_path):
    services = build_services(profile, clock=clock)
    (profile / "window.ini").write_text(
        "[window]\ngeometry=@ByteArray(broken)\npage=nowhere\n"
        "[inbox]\nlist=4:x 9:12 -1:5 4:99999999\n"
    )
    desk = Desk(qtbot, services, clock, tmp_path)

    assert desk.window.pages.page is Page.INBOX
    assert desk.window.isVisible()
    desk.close()
    services.close()


def test_a_second_start_raises_the_first_window(desk, qtbot):
    instance = SingleInstance(desk.services.profile)
    instance.raised.connect(desk.window.front.come)
    desk.window.showMinimized()

    with qtbot.waitSignal(instance.raised):
        assert raise_running(desk.services.profile)

    assert not desk.window.isMinimized()
    instance.close()
    assert not raise_running(desk.services.profile)
