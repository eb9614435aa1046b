"""The pages of a dialog with steps; the keyboard goes with the page that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.desktop.widgets.one_of import OneOf


class DialogPages(OneOf):
    """A page that has had the keyboard hands it to the next one, and not to Close below."""

    def show_page(self, page: QWidget) -> None:
        """Show this page; its first control gets the keyboard if the page before had it."""
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        super().show_page(page)
        first = next((one for one in page.findChildren(QWidget) if _takes_tab(one, page)), None)
        if had_keyboard and first is not None:
            first.setFocus()


def _takes_tab(control: QWidget, page: QWidget) -> bool:
    is_shown = control.isVisibleTo(page) and control.isEnabledTo(page)
    policy = control.focusPolicy() & Qt.FocusPolicy.TabFocus
    return is_shown and policy == Qt.FocusPolicy.TabFocus
