"""The tray of the system: on a desktop without one nothing happens, and nothing breaks."""

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.desktop.tray.system_tray import SystemTray

# Where there is no tray Qt's own part of it says so.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


def test_a_desktop_without_a_tray_is_no_trouble(qapp):
    tray = SystemTray()
    assert not tray.is_there()
    menu = QMenu()
    tray.show(QIcon(QPixmap(16, 16)), "Parapet", menu)
    tray.notify("This cannot wait", "2 overdue escalations", QIcon())
    tray.hide()


def test_presses_are_told_apart(qapp):
    tray, heard = SystemTray(), []
    tray.listen(lambda: heard.append("icon"), lambda: heard.append("notice"))
    reasons = QSystemTrayIcon.ActivationReason
    tray._icon.activated.emit(reasons.Context)
    tray._icon.activated.emit(reasons.Trigger)
    tray._icon.messageClicked.emit()
    assert heard == ["icon", "notice"]
