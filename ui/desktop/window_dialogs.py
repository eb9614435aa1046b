"""The dialogs that a window opens over itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from core.model import QueueFilter
from ui.desktop.key_settings import keys_in_force
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.dim import Dim


class WindowDialogs(QObject):
    """Shows one at a time over the dimmed window; `wanted` is what the list shows, to export it."""

    keys_asked = Signal()  # other keys, from the keyboard sheet

    def __init__(
        self, context: ScreenContext, window: QWidget, wanted: Callable[[], QueueFilter]
    ) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._wanted = wanted
        self._dim = Dim(window)

    @Slot()
    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Open the import, with these files if some are named."""
        from ui.desktop.importing.import_dialog import ImportDialog  # noqa: PLC0415 - at first need

        self.ask(ImportDialog(self._context, paths or (), self._window))

    @Slot()
    def choose_files(self) -> None:
        """Let files be chosen at once; the import opens with them."""
        from ui.desktop.importing.import_dialog import ask_for_files  # noqa: PLC0415 - at first need

        if paths := ask_for_files(self._window):
            self.import_files(paths)

    @Slot()
    def link_account(self) -> None:
        """Open the linking of an account."""
        from ui.desktop.linking.link_dialog import LinkDialog  # noqa: PLC0415 - same

        self.ask(LinkDialog(self._context, self._window))

    @Slot()
    def export(self) -> None:
        """Open the export of what the list shows."""
        from ui.desktop.exporting.export_dialog import ExportDialog  # noqa: PLC0415 - same

        self.ask(ExportDialog(self._context, self._wanted(), parent=self._window))

    @Slot()
    def show_sheet(self) -> None:
        """Open the keyboard sheet."""
        from ui.desktop.keyboard_sheet import KeyboardSheet  # noqa: PLC0415 - same

        services = self._context.services
        names = [one.name for one in services.views.all()]
        sheet = KeyboardSheet(self._context.theme, keys_in_force(services), self._window, names)
        sheet.change_asked.connect(self.keys_asked)
        self.ask(sheet)

    def ask(self, dialog: QDialog) -> None:
        """Show a dialog over the dimmed window; it is gone when it is closed."""
        self._dim.cover()
        dialog.exec()
        self._dim.hide()
        dialog.deleteLater()
