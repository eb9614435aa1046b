"""What the core says, in the language of the window: errors, reasons, verdicts, tasks."""

import string
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from core.model import Action
from core.safe_text import storable
from core.said import DeclaredTitle, GivenName, Sentence, words_of
from ui.desktop.core_titles import core_title
from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.words.actions import verb
from ui.desktop.words.given_names import given_name
from ui.desktop.words.known_sentences import known_again

_CONTEXT, _SYSTEM = "Sentences", "System"
#: What the system says of files and disks: it is put into sentences as it is.
SYSTEM_WORDS = (
    QT_TRANSLATE_NOOP("System", "No such file or directory"),
    QT_TRANSLATE_NOOP("System", "Permission denied"),
    QT_TRANSLATE_NOOP("System", "Operation not permitted"),
    QT_TRANSLATE_NOOP("System", "File exists"),
    QT_TRANSLATE_NOOP("System", "Is a directory"),
    QT_TRANSLATE_NOOP("System", "Not a directory"),
    QT_TRANSLATE_NOOP("System", "Directory not empty"),
    QT_TRANSLATE_NOOP("System", "No space left on device"),
    QT_TRANSLATE_NOOP("System", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("System", "File too large"),
    QT_TRANSLATE_NOOP("System", "File name too long"),
    QT_TRANSLATE_NOOP("System", "Read-only file system"),
    QT_TRANSLATE_NOOP("System", "Input/output error"),
    QT_TRANSLATE_NOOP("System", "Device or resource busy"),
    QT_TRANSLATE_NOOP("System", "Too many open files"),
    QT_TRANSLATE_NOOP("System", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("System", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("System", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("System", "Stale file handle"),
    QT_TRANSLATE_NOOP("System", "Success"),
)


def said(what: BaseException | str) -> str:
    """Return an error or a text of the core in the language of the window.

    Text that lost its pattern, such as what was stored or what another process said, is known again
    by its English words; what the core never says stays as it is.
    """
    text = words_of(what) if isinstance(what, BaseException) else what
    if isinstance(text, Sentence) and text.fields:
        return storable(_in_window(text))
    sentence = known_again(str(text))
    return storable(str(text) if sentence is None else _in_window(sentence))


def _in_window(sentence: Sentence) -> str:
    pattern = QCoreApplication.translate(_CONTEXT, sentence.pattern)
    fields = {name: _field(value) for name, value in sentence.fields.items()}
    if pattern == sentence.pattern and all(
        fields[name] == sentence.fields[name] for name in fields
    ):
        return str(sentence)
    return _WRITER.vformat(pattern, (), fields) if fields else pattern


def _field(value: object) -> object:
    if isinstance(value, Sentence):
        return _in_window(value)
    if isinstance(value, Action):
        return verb(value)
    if isinstance(value, GivenName):
        return ", ".join(map(given_name, value.names))
    if isinstance(value, DeclaredTitle):
        return core_title(value)
    # Only those: Qt takes no half letters, which names of files and words of strangers may have.
    is_known = type(value) is str and value in SYSTEM_WORDS
    return QCoreApplication.translate(_SYSTEM, str(value)) if is_known else value


class _Writer(string.Formatter):
    """Puts fields in; numbers get the marks of the window's language."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - whatever is a field
        if isinstance(value, str):
            return str(value)
        written = format(value, format_spec)
        if not isinstance(value, int | float):
            return written
        locale = QLocale()
        marks = {ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()}
        return written.translate(marks)


_WRITER = _Writer()
