"""Why some of many comments may not belong to the others, in words with their number."""

from PySide6.QtCore import QCoreApplication

from core.services import ExceptionKind

_WORDS = {
    ExceptionKind.SELF_HARM: "%n from somebody in danger",
    ExceptionKind.THREAT: "%n with a threat",
    ExceptionKind.QUESTION: "%n with a question",
    ExceptionKind.COMPLAINT: "%n with a complaint",
    ExceptionKind.PRAISE: "%n with praise",
    ExceptionKind.ASSIGNED: "%n that somebody else has",
}


def exception_words(kind: ExceptionKind, count: int) -> str:
    """Return as in “26 with a question”."""
    return QCoreApplication.translate("Exceptions", _WORDS[kind], None, count)
