"""Look: theme, text size, density, language and the undo time."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from core.changes import Changes
from core.choices import LanguageChoice, ThemeChoice
from core.settings import Settings
from ui.desktop import words
from ui.desktop.parts import Toggle
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage
from ui.desktop.settings.settings_change import save_settings
from ui.desktop.widgets.segmented import Segmented

_SIZES = range(80, 201, 10)
_TYPING_MS = 600


class LookPage(SettingsPage):
    """Every change acts at once."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme,
            self.tr("Look and text"),
            self.tr("How the window looks to you. Changes act at once."),
            self.tr("Restore defaults"),
            parent,
        )
        self._context = context
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._create_widgets()
        self._add_rows()
        self._show(context.settings())
        self._connect()

    def _create_widgets(self) -> None:
        self.theme_choice = Segmented(
            self._theme,
            (
                (str(ThemeChoice.SYSTEM), self.tr("As the system")),
                (str(ThemeChoice.LIGHT), self.tr("Light")),
                (str(ThemeChoice.DARK), self.tr("Dark")),
                (str(ThemeChoice.CONTRAST), self.tr("High contrast")),
            ),
            self.tr("Theme"),
        )
        self.size_choice = QComboBox()
        for size in _SIZES:
            self.size_choice.addItem(words.percent(size / 100), size)
        self.compact = Toggle(self._theme)
        self._language = QComboBox()
        for language, word in (
            (LanguageChoice.SYSTEM, self.tr("As the system")),
            (LanguageChoice.ENGLISH, "English"),
            (LanguageChoice.GERMAN, "Deutsch"),
        ):
            self._language.addItem(word, str(language))
        self._undo = QSpinBox()
        self._undo.setRange(10, 600)
        self._undo.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._undo.setSuffix(self.tr(" s"))

    def _add_rows(self) -> None:
        self.add_row(self.tr("Theme"), self.tr("colours of the window"), self.theme_choice)
        self.add_row(self.tr("Text size"), self.tr("type, rows and icons alike"), self.size_choice)
        self.add_row(self.tr("Compact list"), self.tr("one line of text per comment"), self.compact)
        self.add_row(self.tr("Language"), self.tr("acts at once"), self._language)
        self.add_section(self.tr("Undo"))
        self.add_row(
            self.tr("Undo time"),
            self.tr("how long a decision is held before anything leaves this computer"),
            self._undo,
        )

    def _connect(self) -> None:
        self.theme_choice.chosen.connect(self._save_look)
        self.size_choice.activated.connect(self._save_look)
        self._language.activated.connect(self._save_look)
        self.compact.clicked.connect(self._save_look)
        self._undo.valueChanged.connect(lambda: self._typing.start())
        self._typing.timeout.connect(self._save_look)
        self.restore_asked.connect(self._restore)
        self._context.bus.changed.connect(self._take_changes)

    @Slot()
    def _save_look(self) -> None:
        self._save(
            theme=ThemeChoice(self.theme_choice.choice),
            text_size=int(self.size_choice.currentData()),
            language=LanguageChoice(self._language.currentData()),
            is_compact=self.compact.isChecked(),
            undo_seconds=self._undo.value(),
        )

    @Slot()
    def _restore(self) -> None:
        default = Settings()
        self._save(
            theme=default.theme,
            text_size=default.text_size,
            language=default.language,
            is_compact=default.is_compact,
            undo_seconds=default.undo_seconds,
        )

    def _save(
        self,
        *,
        theme: ThemeChoice,
        text_size: int,
        language: LanguageChoice,
        is_compact: bool,
        undo_seconds: int,
    ) -> None:
        save_settings(
            self._context,
            lambda settings: replace(
                settings,
                theme=theme,
                text_size=text_size,
                language=language,
                is_compact=is_compact,
                undo_seconds=undo_seconds,
            ),
        )

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._show(self._context.settings())

    def _show(self, settings: Settings) -> None:
        self.theme_choice.choose(str(settings.theme))
        nearest = min(_SIZES, key=lambda size: abs(size - settings.text_size))
        self.size_choice.setCurrentIndex(self.size_choice.findData(nearest))
        self._language.setCurrentIndex(self._language.findData(str(settings.language)))
        self.compact.setChecked(settings.is_compact)
        self._undo.blockSignals(True)
        self._undo.setValue(settings.undo_seconds)
        self._undo.blockSignals(False)
