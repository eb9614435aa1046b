"""How the state of an account is shown: an icon, its colour role, and a word."""

from PySide6.QtCore import QCoreApplication

from core.services import AccountRow


def account_mark(row: AccountRow) -> tuple[str, str, str]:
    """Return (icon, role, word); the word says what the icon means."""
    tr = QCoreApplication.translate
    if not row.account.is_linked:
        return "file-text", "text-3", tr("AccountMarks", "imported from files")
    if row.state == "sign_in_lost":
        return "warning-circle", "danger", tr("AccountMarks", "sign-in ended")
    if row.state == "paused":
        return "clock", "text-3", tr("AccountMarks", "paused")
    if row.trouble or row.gaps:
        return "warning", "warn", tr("AccountMarks", "not complete")
    return "check-circle", "ok", tr("AccountMarks", "complete")
