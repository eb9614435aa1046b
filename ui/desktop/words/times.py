"""Days, times and how long ago something was."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_DAYS_UNTIL_MONTHS, _DAYS_UNTIL_YEARS = 60, 730


def age(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was, short: "40 min", "5 h", "1 d". The future is "0 min"."""
    seconds = max(0, int((now - moment).total_seconds()))
    days = seconds // _DAY
    if seconds < _HOUR:
        return QCoreApplication.translate("Words", "{n} min").format(n=seconds // _MINUTE)
    if seconds < _DAY:
        return QCoreApplication.translate("Words", "{n} h").format(n=seconds // _HOUR)
    if days < _DAYS_UNTIL_MONTHS:
        return QCoreApplication.translate("Words", "%Ln d", "", days)
    if days < _DAYS_UNTIL_YEARS:
        months = days // 30
        return QCoreApplication.translate("Words", "%Ln mo", "", months)
    years = days // 365
    return QCoreApplication.translate("Words", "%Ln y", "", years)


def age_in_full(moment: datetime, now: datetime) -> str:
    """Return how long ago a moment was, for screen readers: "5 hours ago"."""
    seconds = max(0, int((now - moment).total_seconds()))
    minutes, hours, days = (seconds // one for one in (_MINUTE, _HOUR, _DAY))
    if seconds < _HOUR:
        return QCoreApplication.translate("Words", "%Ln minute(s) ago", "", minutes)
    if seconds < _DAY:
        return QCoreApplication.translate("Words", "%Ln hour(s) ago", "", hours)
    if days < _DAYS_UNTIL_MONTHS:
        return QCoreApplication.translate("Words", "%Ln day(s) ago", "", days)
    months, years = days // 30, days // 365
    if days < _DAYS_UNTIL_YEARS:
        return QCoreApplication.translate("Words", "%Ln month(s) ago", "", months)
    return QCoreApplication.translate("Words", "%Ln year(s) ago", "", years)


def clock_format() -> str:
    """Return how the person's country writes a time of day: "HH:mm", "h:mm AP"."""
    pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return pattern.replace(":ss", "")  # a system without a country writes the seconds, too


def moment_format() -> str:
    """Return how a day and a time are typed in: "d MMMM yyyy, HH:mm"."""
    return f"{date_pattern(has_year=True)}, {clock_format()}"


def clock_time(moment: datetime) -> str:
    """Return the local time of day, as in "08:42" or "8:42 AM"."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), clock_format())


def day_words(day: date, today: date) -> str:
    """Return a day with its date: "Today, 23 November" or "Friday, 20 November 2025"."""
    written = _written(day, date_pattern(has_year=day.year != today.year))
    if day == today:
        return QCoreApplication.translate("Words", "Today, {day}").format(day=written)
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Words", "Yesterday, {day}").format(day=written)
    return QCoreApplication.translate("Words", "{weekday}, {day}").format(
        weekday=QLocale().dayName(day.isoweekday()), day=written
    )


def moment_words(moment: datetime, now: datetime) -> str:
    """Return a moment for a sentence: "today, 03:41" or "20 November, 10:15"."""
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return QCoreApplication.translate("Words", "today, {time}").format(time=clock_time(moment))
    if local.date() == today + timedelta(days=1):
        return QCoreApplication.translate("Words", "tomorrow, {time}").format(
            time=clock_time(moment)
        )
    pattern = date_pattern(has_year=local.year != today.year)
    return QCoreApplication.translate("Words", "{day}, {time}").format(
        day=_written(local.date(), pattern), time=clock_time(moment)
    )


def date_words(day: date) -> str:
    """Return a date with its year: "20 November 2025"."""
    return _written(day, date_pattern(has_year=True))


def date_pattern(*, has_year: bool) -> str:
    """Return how the language of the window writes a date, as QLocale and Qt's fields read it."""
    if has_year:
        return QCoreApplication.translate("Words", "d MMMM yyyy")
    return QCoreApplication.translate("Words", "d MMMM")


def month(moment: datetime) -> str:
    """Return the month of a moment: "March 2025"."""
    return _written(moment.astimezone().date(), "MMMM yyyy")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
