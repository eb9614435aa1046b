"""English counts: "1 flag", "2 flags". Other languages bring their plurals in their own files."""

import re

from PySide6.QtCore import QCoreApplication, QTranslator

_ONE_OR_MANY = re.compile(r"\((\w+)\|(\w+)\)")


class EnglishPlurals(QTranslator):
    """Writes the "(s)" and "(is|are)" of a counted source text as its number asks, nothing else."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt names it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if n < 0 or "(" not in sourceText:
            return None  # type: ignore[return-value] # to Qt: not translated here
        written = sourceText.replace("(s)", "" if n == 1 else "s")
        return _ONE_OR_MANY.sub(lambda found: found[1 if n == 1 else 2], written)


def speak_english(app: QCoreApplication) -> None:
    """Give an application its English plurals, once; a language installed later goes first."""
    if app.findChild(EnglishPlurals) is None:
        app.installTranslator(EnglishPlurals(app))
