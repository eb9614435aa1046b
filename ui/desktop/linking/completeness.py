"""How complete an account is, in words: up to when, and where something is missing."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from core.services import AccountRow


def completeness(account: AccountRow) -> str:
    """Return "complete to 14:02, gap 09:10–09:40" or what stands against it."""
    said = _said(account)
    return said[0].upper() + said[1:] if said else ""


def short_completeness(account: AccountRow) -> str:
    """Return the same for the narrow line of the navigation."""
    return _said(account)


def _said(account: AccountRow) -> str:
    if account.state == "sign_in_lost":
        return QCoreApplication.translate("Completeness", "sign-in ended, sign in again")
    if account.state == "paused":
        return QCoreApplication.translate("Completeness", "paused")
    parts = []
    if account.complete_to is not None:
        complete = QCoreApplication.translate("Completeness", "complete to {time}")
        parts.append(complete.format(time=_time(account.complete_to)))
    if account.gaps:
        start, end = account.gaps[0]
        gap = QCoreApplication.translate("Completeness", "gap {start}–{end}")
        parts.append(gap.format(start=_time(start), end=_time(end)))
    if len(account.gaps) > 1:
        others = len(account.gaps) - 1
        parts.append(QCoreApplication.translate("Completeness", "%Ln more gap(s)", "", others))
    if not parts:
        return QCoreApplication.translate("Completeness", "not fetched yet")
    return ", ".join(parts)


def _time(at: datetime) -> str:
    """Return the local time of day; with the date when it is not today."""
    local = at.astimezone()
    locale = QLocale()
    moment = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    if moment.date() == QDateTime.currentDateTime().date():
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)
