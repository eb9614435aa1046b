"""Qt's own examiner sits on every model while the window is worked."""

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from tests.access.tour import Tour
from tests.flows.desk import THREAT
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.navigation import Page

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def examined(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Examine a model from now on: whatever is wrong is a warning of Qt, and fails the test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return QAbstractItemModelTester(model, mode)


def test_the_queue_keeps_the_rules_of_models_through_a_round(tour: Tour):
    desk = tour.desk
    examiner = examined(desk.inbox.model)

    desk.press("J", "A", "H", "Z")  # taken out, put back
    desk.press("Home", "X", "Shift+J", "H")  # marked, then asked about many
    desk.press("Esc", "Esc")
    desk.bring_in([THREAT + " today", "Hello"], first=900)
    desk.press("U", "End")  # ranked anew
    desk.press("1", "2", "4", "/")
    desk.type("reading")
    desk.press("Return", "/")
    desk.inbox.list.filters.clear()
    desk.settle()
    copies = desk.inbox.model.rowCount()
    desk.inbox.list.take_focus()
    for row in range(copies):
        desk.inbox.view.select_row(row)
        if desk.inbox.model.dressing_at(row).copies:
            desk.press("C")  # a bundle opened into its rows
            break
    assert desk.inbox.model.rowCount() >= copies
    desk.press("Ctrl+A", "Esc")
    assert examiner.model() is desk.inbox.model


def test_history_and_outbox_keep_the_rules_while_decisions_come_and_go(tour: Tour):
    desk = tour.desk
    pages = desk.window.pages
    examiners = [examined(pages.history.table.model()), examined(pages.outbox.table.model())]

    desk.press("Home", "A", "H", "Z")
    for page in (Page.HISTORY, Page.OUTBOX, Page.HISTORY):
        pages.show_page(page)
        desk.settle()
        for row in range(pages.history.table.model().rowCount()):
            pages.history.table.selectRow(row)
        desk.settle()
    desk.services.moderation.undo_last()
    pages.show_page(Page.OUTBOX)
    desk.settle()

    assert all(one.model().rowCount() for one in examiners[:1])


def test_palette_and_first_rows_keep_the_rules(tour: Tour, tmp_path):
    desk = tour.desk
    palette = desk.window.commands.palette
    examiner = examined(palette.model)
    desk.press("Home", "Ctrl+K")
    for words in ("approve", "zzzz", "set"):
        palette.field.clear()
        desk.type(words)
        desk.press("Down", "Up")
    desk.press("Esc")
    assert examiner.model() is palette.model

    path = tmp_path / "one.csv"
    path.write_text("id,text,user\n1,Hello,Ada\n2,There,Bo\n", encoding="utf-8")
    dialog = ImportDialog(desk.window.context, [], desk.window)
    rows = examined(dialog.check.first_rows)
    dialog.take_files([path])
    desk.qtbot.waitUntil(lambda: dialog.page is dialog.check)
    assert rows.model().rowCount() == 2
    dialog.check.form.choose("text", "user")
    desk.settle()
    dialog.reject()
    dialog.deleteLater()
