"""Why some of many comments may not belong to the others, in words with their number."""

from PySide6.QtCore import QCoreApplication

from core.services import ExceptionKind


def exception_words(kind: ExceptionKind, count: int) -> str:
    """Return as in “26 with a question”."""
    match kind:
        case ExceptionKind.SELF_HARM:
            return QCoreApplication.translate(
                "Exceptions", "%Ln from somebody in danger", "", count
            )
        case ExceptionKind.THREAT:
            return QCoreApplication.translate("Exceptions", "%Ln with a threat", "", count)
        case ExceptionKind.QUESTION:
            return QCoreApplication.translate("Exceptions", "%Ln with a question", "", count)
        case ExceptionKind.COMPLAINT:
            return QCoreApplication.translate("Exceptions", "%Ln with a complaint", "", count)
        case ExceptionKind.PRAISE:
            return QCoreApplication.translate("Exceptions", "%Ln with praise", "", count)
        case ExceptionKind.ASSIGNED:
            return QCoreApplication.translate("Exceptions", "%Ln that somebody else has", "", count)
