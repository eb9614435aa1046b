"""Names that come with Parapet: those of replies, macros and roles, as the window speaks."""

from PySide6.QtCore import QCoreApplication

from ui.desktop.marking import QT_TRANSLATE_NOOP

_CONTEXT = "GivenNames"
#: What is stored, sent and shared has these names; a test holds the list to what is shipped.
SHIPPED_NAMES = (
    QT_TRANSLATE_NOOP("GivenNames", "Thank you"),
    QT_TRANSLATE_NOOP("GivenNames", "Ask for details"),
    QT_TRANSLATE_NOOP("GivenNames", "We look into it"),
    QT_TRANSLATE_NOOP("GivenNames", "Please stay polite"),
    QT_TRANSLATE_NOOP("GivenNames", "Ask, then wait for the answer"),
    QT_TRANSLATE_NOOP("GivenNames", "Hide and tell why"),
    QT_TRANSLATE_NOOP("GivenNames", "Team on duty"),
    QT_TRANSLATE_NOOP("GivenNames", "Team lead"),
)
_KNOWN = frozenset(SHIPPED_NAMES)


def given_name(name: str) -> str:
    """Return a name in the language of the window if it was shipped; what people wrote stays."""
    # Only those: Qt takes no half letters, which may be pasted into a name.
    return QCoreApplication.translate(_CONTEXT, name) if name in _KNOWN else name
