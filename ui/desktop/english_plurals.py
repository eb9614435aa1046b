"""English counts: "1 flag", "2 flags". Other languages bring their plurals in their own files."""

from PySide6.QtCore import QCoreApplication, QTranslator


class EnglishPlurals(QTranslator):
    """Writes the "(s)" of a counted source text as its number asks; leaves all else alone."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt names it
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if n < 0 or "(s)" not in sourceText:
            return None  # type: ignore[return-value] # to Qt: not translated here
        return sourceText.replace("(s)", "" if n == 1 else "s")


def speak_english(app: QCoreApplication) -> None:
    """Give an application its English plurals, once; a language installed later goes first."""
    if app.findChild(EnglishPlurals) is None:
        app.installTranslator(EnglishPlurals(app))
