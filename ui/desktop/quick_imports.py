"""Keeps PySide from reading the source of every module that is imported after it."""

import sys

import PySide6.QtCore  # noqa: F401 - brings the inner part

_INNER = "_mod_uses_pyside"


def stop_source_reading() -> None:
    """Switch the look for `from __feature__ import …` off: nobody here opts in to that.

    Call it before the modules of the window are imported: it costs 70 ms of a start and keeps the
    text of 500 modules in memory (17 MB). A PySide without this inner part goes on as by itself.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if callable(getattr(feature, _INNER, None)):
        setattr(feature, _INNER, _uses_no_feature)


def _uses_no_feature(_: object) -> bool:
    return False
