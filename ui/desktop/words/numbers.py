"""Numbers as the person’s language writes them."""

import re

from PySide6.QtCore import QCoreApplication, QLocale

_SHORT_FROM, _MILLION = 10_000, 1_000_000
_BESIDE_A_FIGURE = re.compile(r"(?<=\w) (?=\d)|(?<=\d) (?=\w)")
_NO_BREAK = "\u00a0"


def number(value: int) -> str:
    """Return a whole number as the person's language writes it."""
    return QLocale().toString(value)


def decimal(value: float, digits: int) -> str:
    """Return a number with `digits` behind the point, as the person's language writes it."""
    return QLocale().toString(value, "f", digits)


def signed(value: float, digits: int) -> str:
    """Return a number with its sign also where it is above zero: "+3.50"."""
    return f"{'+' if value >= 0 else ''}{decimal(value, digits)}"


def percent(share: float, digits: int = 0) -> str:
    """Return a share of 0..1 as "75 %"."""
    return QCoreApplication.translate("Words", "{n}%").format(n=decimal(100 * share, digits))


def short_number(value: int) -> str:
    """Return a whole number in few letters: "9,999", "12k", "1.2M"."""
    if value < _SHORT_FROM:
        return number(value)
    if value < _MILLION:
        return QCoreApplication.translate("Words", "{n}k").format(n=number(value // 1_000))
    tenths = value // (_MILLION // 10)
    return QCoreApplication.translate("Words", "{n}M").format(
        n=QLocale().toString(tenths / 10, "f", 1)
    )


def more(count: int) -> str:
    """Return how many of something are not shown: "2 more"."""
    return QCoreApplication.translate("Words", "{n} more").format(n=number(count))


def held_together(text: str) -> str:
    """Keep each number on the line of the word it belongs to."""
    return _BESIDE_A_FIGURE.sub(_NO_BREAK, text)
