"""What the tray says: counts alone, never a text or a name, for others may see the screen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.services import Pressing
from ui.desktop import words


def notice_title() -> str:
    """Return the title of a notification."""
    return QCoreApplication.translate("Tray", "This cannot wait")


def notice_words(told: Pressing) -> str:
    """Return a line for each kind of what presses, as in "3 new critical comments"."""
    critical, overdue = len(told.critical), len(told.overdue)
    failed, out = len(told.failed), len(told.signed_out)
    lines = []
    if critical:
        lines.append(
            QCoreApplication.translate("Tray", "%Ln new critical comment(s)", "", critical)
        )
    if overdue:
        lines.append(QCoreApplication.translate("Tray", "%Ln overdue escalation(s)", "", overdue))
    if failed:
        lines.append(QCoreApplication.translate("Tray", "%Ln action(s) not sent", "", failed))
    if out:
        lines.append(QCoreApplication.translate("Tray", "%Ln account(s) signed out", "", out))
    return "\n".join(lines)


def hidden_words() -> str:
    """Return what is said the first time that the window goes into the tray."""
    return QCoreApplication.translate(
        "Tray", "Parapet keeps running here. Quit ends it, in the menu of this icon."
    )


def tooltip(found: Pressing, quiet_until: datetime | None, paused_until: datetime | None) -> str:
    """Return what the icon says under the pointer."""
    lines = ["Parapet"]
    if quiet_until is not None:
        said = QCoreApplication.translate("Tray", "Quiet until {time}")
        lines.append(said.format(time=words.clock_time(quiet_until)))
    elif paused_until is not None:
        lines.append(QCoreApplication.translate("Tray", "Notifications paused until tomorrow"))
    if found:
        lines.append(notice_words(found))
    return "\n".join(lines)
