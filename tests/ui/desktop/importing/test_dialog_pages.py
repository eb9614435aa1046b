import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.desktop.importing.dialog_pages import DialogPages


def page_with(*buttons):
    page = QWidget()
    column = QVBoxLayout(page)
    for button in buttons:
        column.addWidget(button)
    return page


@pytest.fixture
def asked():
    return QPushButton("Sign in")


@pytest.fixture
def stop():
    return QPushButton("Stop")


@pytest.fixture
def dialog(qtbot, asked, stop):
    window = QWidget()
    window.pages = DialogPages()
    window.first, window.second = page_with(asked), page_with(QPushButton(enabled=False), stop)
    for page in (window.first, window.second):
        window.pages.add_page(page)
    window.close_button = QPushButton("Close")
    column = QVBoxLayout(window)
    column.addWidget(window.pages)
    column.addWidget(window.close_button)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def test_the_next_page_takes_the_keyboard_over(dialog, asked, stop):
    asked.setFocus()

    dialog.pages.show_page(dialog.second)

    assert dialog.focusWidget() is stop


def test_a_keyboard_elsewhere_stays_there(dialog):
    dialog.close_button.setFocus()

    dialog.pages.show_page(dialog.second)

    assert dialog.focusWidget() is dialog.close_button
