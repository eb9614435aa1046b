"""The words for what the scoring does now, and for how long the rest will take."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desktop import words
from ui.desktop.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from core.services import ScoringState

_CONTEXT = "ScorersPage"
_MINUTE, _HOUR, _DAY = 60.0, 3_600.0, 86_400.0


def phase_words(state: "ScoringState") -> str:
    """Return what the scoring does, as a sentence."""
    sentence = {
        "idle": QT_TRANSLATE_NOOP("ScorersPage", "Nothing waits."),
        "first": QT_TRANSLATE_NOOP("ScorersPage", "New comments are being rated."),
        "second": QT_TRANSLATE_NOOP(
            "ScorersPage", "The second scorer goes over the comments, the most urgent first."
        ),
        "paused": QT_TRANSLATE_NOOP("ScorersPage", "Paused. The queue stays as it is."),
    }[str(state.phase)]
    return _translated(sentence)


def progress_words(state: "ScoringState") -> str:
    """Return how far it is: "1,240 of 10,000, about 12 min left"."""
    counted = QCoreApplication.translate("ScorersPage", "{done} of {total}").format(
        done=words.number(state.done), total=words.number(state.total)
    )
    left = "" if state.seconds_left is None else time_left(state.seconds_left)
    return f"{counted}, {left}" if left else counted


def time_left(seconds: float) -> str:
    """Return a length of time as people say it."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("ScorersPage", "less than a minute left")
    if seconds < _HOUR:
        return QCoreApplication.translate("ScorersPage", "about {n} min left").format(
            n=round(seconds / _MINUTE)
        )
    if seconds < 2 * _DAY:
        return QCoreApplication.translate("ScorersPage", "about {n} h left").format(
            n=round(seconds / _HOUR)
        )
    return QCoreApplication.translate("ScorersPage", "about {n} days left").format(
        n=round(seconds / _DAY)
    )


def _translated(sentence: str) -> str:
    return QCoreApplication.translate(_CONTEXT, sentence)
