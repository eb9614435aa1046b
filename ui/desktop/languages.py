"""Which language the window speaks, and the numbers and dates that go with it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from core.choices import LanguageChoice
from core.paths import resources_dir
from ui.desktop.english_plurals import speak_english


class WindowLanguage(QObject):
    """One per application. Whatever is built after `speak` is built in that language."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder or resources_dir() / "translations"
        self._system = QLocale()
        self._installed: list[QTranslator] = []
        speak_english(app)

    def speak(self, choice: LanguageChoice) -> str:
        """Speak a language from now on; returns why its words cannot be read, else ""."""
        self._be_silent()
        is_system = choice is LanguageChoice.SYSTEM
        is_german = (
            self._system.language() is QLocale.Language.German
            if is_system
            else choice is LanguageChoice.GERMAN
        )
        if not is_german:
            QLocale.setDefault(self._system if is_system else _english(self._system))
            return ""
        QLocale.setDefault(_german(self._system))
        shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(Path(shipped) / "qtbase_de.qm")  # Qt's own buttons and key names
        own = self._folder / "parapet_de.qm"
        if self._install(own):
            return ""
        self._be_silent()
        QLocale.setDefault(_english(self._system))
        return (
            f"The German words cannot be read from “{own}”. The window speaks English; "
            "install Parapet again to get them back."
        )

    def _install(self, file: Path) -> bool:
        translator = QTranslator(self)
        if not translator.load(str(file)):
            translator.deleteLater()
            return False
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True

    def _be_silent(self) -> None:
        while self._installed:
            translator = self._installed.pop()
            self._app.removeTranslator(translator)
            translator.deleteLater()


def window_language(app: QCoreApplication) -> WindowLanguage:
    """Return the language of an application, made at the first call."""
    return app.findChild(WindowLanguage) or WindowLanguage(app)


def _english(system: QLocale) -> QLocale:
    return system if system.language() is QLocale.Language.English else QLocale("en_GB")


def _german(system: QLocale) -> QLocale:
    return system if system.language() is QLocale.Language.German else QLocale("de_DE")
