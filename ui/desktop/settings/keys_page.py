"""Keys: every operation with its keys, to change, to switch off, to set back."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from core.changes import Changes
from ui.desktop.key_map import KeyGroup, Operation, by_group
from ui.desktop.key_settings import KeyReading, read_keys
from ui.desktop.parts import Toggle
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.form import SettingsPage
from ui.desktop.settings.key_row import KeyRow
from ui.desktop.settings.keys_change import save_keys, why_not
from ui.desktop.settings.settings_change import save_settings


class KeysPage(SettingsPage):
    """Refuses keys that already mean something else, and says what."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context.theme,
            self.tr("Keys"),
            self.tr("Choose a field and press the new keys. Backspace switches a key off."),
            self.tr("Restore defaults"),
            parent,
        )
        self._context = context
        self._rows: dict[str, KeyRow] = {}
        self._sections: list[tuple[QWidget, list[Operation]]] = []
        self.single_keys = Toggle(self._theme)
        self.add_row(
            self.tr("Single keys"),
            self.tr("keys without Ctrl or Alt, while the list or the comment has the focus"),
            self.single_keys,
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an operation"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find an operation"))
        self.form.addWidget(self.search)
        self._macros: tuple[str, ...] = ()
        for group, operations in by_group(self._reading.key_map.operations).items():
            if group is not KeyGroup.MACROS:
                self._add_group(group, operations)
        self._show()
        self._connect()

    def _add_group(self, group: KeyGroup, operations: list[Operation]) -> None:
        section = self.add_section(QCoreApplication.translate("Keys", group.value))
        self._sections.append((section, operations))
        for operation in operations:
            row = KeyRow(self._theme, operation)
            row.captured.connect(lambda keys, one=operation: self._take_keys(one, keys))
            row.reset.connect(lambda one=operation: self._take_keys(one, one.default_keys))
            self._rows[operation.name] = row
            self.form.addWidget(row)

    def _add_macros(self, macros: list[Operation]) -> None:
        """Give each macro a row; those of before go, macros come and go while the page lives."""
        for name in self._macros:
            self._rows.pop(name).deleteLater()
        if self._macros:
            section, _ = self._sections.pop()
            section.deleteLater()
        self._macros = tuple(one.name for one in macros)
        if macros:
            self._add_group(KeyGroup.MACROS, macros)
            self._filter(self.search.text())

    def _connect(self) -> None:
        self.single_keys.clicked.connect(self._save_single)
        self.search.textChanged.connect(self._filter)
        self.restore_asked.connect(self._restore)
        self._context.bus.changed.connect(self._take_changes)

    def row(self, operation: str) -> KeyRow:
        """Return the row of an operation."""
        return self._rows[operation]

    @property
    def _reading(self) -> KeyReading:
        return read_keys(self._context.settings(), self._context.services.kit.macros.all())

    def _take_keys(self, operation: Operation, keys: str) -> None:
        said = why_not(self._reading.key_map, operation.name, keys)
        if said:
            self._rows[operation.name].refuse(said)
            return
        self._show()
        save_keys(self._context, operation, keys)

    @Slot()
    def _save_single(self) -> None:
        is_on = self.single_keys.isChecked()
        save_settings(self._context, lambda settings: replace(settings, single_keys_on=is_on))

    @Slot()
    def _restore(self) -> None:
        save_settings(
            self._context, lambda settings: replace(settings, keys={}, single_keys_on=True)
        )

    @Slot(str)
    def _filter(self, wanted: str) -> None:
        wanted = wanted.strip().casefold()
        for section, operations in self._sections:
            shown = [one for one in operations if wanted in one.title.casefold()]
            section.setVisible(bool(shown))
            for operation in operations:
                self._rows[operation.name].setVisible(operation in shown)

    @Slot(object, object)
    def _take_changes(self, changes: Changes, _: object) -> None:
        if changes.settings:
            self._show()

    def _show(self) -> None:
        settings, reading = self._context.settings(), self._reading
        macros = list(reading.key_map.macros)
        if tuple(one.name for one in macros) != self._macros:
            self._add_macros(macros)
        self.single_keys.setChecked(settings.single_keys_on)
        for name, row in self._rows.items():
            row.show_keys(reading.key_map.caption(name), is_own=name in settings.keys)
            if name in reading.problems:
                row.refuse(reading.problems[name])
