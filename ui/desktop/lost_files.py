"""Which shipped files cannot be used, in one sentence: the window goes on without them."""

from PySide6.QtCore import QCoreApplication

from ui.desktop import words
from ui.desktop.fonts import lost_fonts
from ui.desktop.icons import lost_icon_files
from ui.desktop.theme_style import lost_pictures, shipped_sheet
from ui.desktop.theme_tokens import shipped_tokens
from ui.desktop.words.known_sentences import shipped_sentences

_MOST_NAMED = 3


def lost_files() -> tuple[str, ...]:
    """Return the names of the files of the look and the words that cannot be used."""
    single = (shipped_tokens(), shipped_sheet(), shipped_sentences())
    names = tuple(one.lost for one in single if one.lost)
    return (*names, *lost_icon_files(), *lost_fonts(), *lost_pictures())


def lost_words(names: tuple[str, ...]) -> str:
    """Say what is lost and what to do, "" if nothing is."""
    if not names:
        return ""
    quoted = [f"“{name}”" for name in names[:_MOST_NAMED]]
    others = len(names) - len(quoted)
    if others:
        quoted.append(words.more(others))
    said = QCoreApplication.translate(
        "LostFiles",
        "Files of Parapet cannot be used: {names}. The window goes on without them; install "
        "Parapet again to get them back.",
    )
    return said.format(names=", ".join(quoted))
