"""How the state of an account is shown: an icon, its colour role, and a word."""

from PySide6.QtCore import QCoreApplication

from core.services import AccountRow


def account_mark(row: AccountRow) -> tuple[str, str, str]:
    """Return (icon, role, word); the word says what the icon means."""
    if not row.account.is_linked:
        return (
            "file-text",
            "text-3",
            QCoreApplication.translate("AccountMarks", "imported from files"),
        )
    if row.state == "sign_in_lost":
        return (
            "warning-circle",
            "danger",
            QCoreApplication.translate("AccountMarks", "sign-in ended"),
        )
    if row.state == "paused":
        return "clock", "text-3", QCoreApplication.translate("AccountMarks", "paused")
    if row.trouble or row.gaps:
        return "warning", "warn", QCoreApplication.translate("AccountMarks", "not complete")
    if row.complete_to is None:
        return (
            "hourglass-medium",
            "text-3",
            QCoreApplication.translate("AccountMarks", "not fetched yet"),
        )
    return "check-circle", "ok", QCoreApplication.translate("AccountMarks", "complete")
