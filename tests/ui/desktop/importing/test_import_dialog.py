import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from core.services import build_services
from ui.desktop.importing.check_page import CheckPage
from ui.desktop.importing.drop_area import local_files
from ui.desktop.importing.first_rows_model import FirstRowColumn
from ui.desktop.importing.import_dialog import ImportDialog

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def dialog(qtbot, room):
    widget = ImportDialog(room.context)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def at(qtbot, dialog, page):
    qtbot.waitUntil(lambda: dialog.page is page)


def test_nothing_is_stored_before_the_check_is_confirmed(qtbot, room, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)

    assert room.services.importing.imported == []
    assert dialog.check.mapping == {"text": "body", "author": "user", "time": "", "parent": ""}
    assert dialog.check.first_rows.index(0, 1).data() == "Hello from the reading room"


def test_a_narrow_window_that_was_there_before_its_file_shows_the_columns(qtbot, dialog, tmp_path):
    dialog.check.form.stand_in(1)

    dialog.take_files([tmp_path / "week.csv"])

    at(qtbot, dialog, dialog.check)
    assert "text" in dialog.check.form.shown_fields


def test_confirming_imports_with_the_columns_shown_and_reports(qtbot, room, dialog, tmp_path):
    published = []
    room.context.bus.changed.connect(lambda changes, _: published.append(changes))
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)

    dialog.foot.go_on.click()

    at(qtbot, dialog, dialog.report)
    assert room.services.importing.imported == [
        ("week.csv", {"text": "body", "author": "user", "time": "", "parent": ""}, None)
    ]
    assert dialog.report.title == "4 comments added"
    assert dialog.report.skipped_text == "Line 3: The text is empty."
    qtbot.waitUntil(lambda: any(one.queue and one.accounts for one in published))


def test_another_column_shows_other_first_rows(qtbot, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)

    dialog.check.form.choose("text", "user")

    qtbot.waitUntil(lambda: dialog.check.first_rows.index(0, 1).data() == "from user")


def test_a_file_without_a_text_column_waits_for_one_to_be_chosen(qtbot, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)

    dialog.check.form.choose("text", "")

    qtbot.waitUntil(lambda: "Choose the column" in dialog.check.notes)
    assert not dialog.foot.go_on.isEnabled()


def test_another_name_for_the_account_is_handed_on(qtbot, room, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)

    dialog.check.account_field.setText("Library blog")
    dialog.foot.go_on.click()

    at(qtbot, dialog, dialog.report)
    assert room.services.importing.imported[0][2] == "Library blog"


def test_a_refused_file_says_why_and_the_next_one_goes_on(qtbot, room, dialog, tmp_path):
    room.services.importing.refusals["cat.png"] = "“cat.png” is a picture. Choose a CSV file."

    dialog.take_files([tmp_path / "cat.png", tmp_path / "week.csv"])

    at(qtbot, dialog, dialog.refusal)
    assert dialog.refusal.why == "“cat.png” is a picture. Choose a CSV file."
    assert dialog.foot.go_on.text() == "Next file, 2 of 2"
    dialog.foot.go_on.click()
    at(qtbot, dialog, dialog.check)


def test_stopping_keeps_what_was_imported_and_says_so(qtbot, room, dialog, tmp_path):
    room.services.importing.is_endless = True
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    dialog.foot.go_on.click()
    at(qtbot, dialog, dialog.progress)
    qtbot.waitUntil(lambda: bool(room.services.importing.imported))

    dialog.progress.stopped.emit()

    at(qtbot, dialog, dialog.report)
    assert dialog.report.title == "Stopped. 4 comments added before."


def test_closing_while_it_runs_stops_the_import(qtbot, room, dialog, tmp_path):
    published = []
    room.context.bus.changed.connect(lambda changes, _: published.append(changes))
    room.services.importing.is_endless = True
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: bool(room.services.importing.imported))

    dialog.reject()

    qtbot.waitUntil(lambda: room.context.background.is_idle)
    assert published


def test_the_report_can_be_copied(qtbot, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    dialog.foot.go_on.click()
    at(qtbot, dialog, dialog.report)

    dialog.report.copy_button.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("week.csv\n4 comments added\n")
    assert "Line 3: The text is empty." in copied


def test_only_files_of_this_computer_are_taken_from_a_drop(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.csv")), QUrl("https://evil.example/b.csv")])

    assert local_files(data) == (tmp_path / "a.csv",)


def test_rare_fields_appear_when_they_are_asked_for(qtbot, room, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    form = dialog.check.form
    assert form.shown_fields == ("text", "author", "time")

    form.more_button.click()

    assert form.shown_fields == ("text", "author", "time", "parent")
    assert form.more_button.isHidden()
    assert form.mapping["text"] == "body"


def test_a_column_chosen_by_keys_leaves_the_keyboard_where_it_is(qtbot, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    box = dialog.check.form.findChild(QComboBox)
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: dialog.check.first_rows.index(0, 1).data() == "from user")
    assert dialog.check.mapping["text"] == "user"
    assert box.hasFocus()
    assert dialog.foot.go_on.isEnabled()


def test_tab_goes_through_a_file_from_its_name_on(qtbot, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    dialog.check.account_field.setFocus()

    met = []
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        met.append(dialog.focusWidget())

    assert [one.accessibleName() for one in met] == ["Text (needed)", "Author", "Time"]


def test_return_in_a_field_goes_on(qtbot, room, dialog, tmp_path):
    dialog.take_files([tmp_path / "week.csv"])
    at(qtbot, dialog, dialog.check)
    dialog.check.account_field.setText("Library blog")
    dialog.check.account_field.setFocus()

    QTest.keyClick(dialog.check.account_field, Qt.Key.Key_Return)

    at(qtbot, dialog, dialog.report)
    assert room.services.importing.imported[0][2] == "Library blog"


def test_the_check_shows_the_pictures_that_a_file_names(qtbot, room, profile, clock, tmp_path):
    services = build_services(profile, clock=clock)
    path = tmp_path / "week.csv"
    path.write_text(
        "text,image_url\nHello,https://cdn.example/1.png https://аpple.example/2.png\nBye,\n",
        encoding="utf-8",
    )
    page = CheckPage(room.context.theme, services.importing.fields(), clock)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()

    page.show_preview(services.importing.preview(path))

    assert page.mapping["pictures"] == "image_url"
    assert "pictures" in page.form.shown_fields
    shown = [page.first_rows.index(row, FirstRowColumn.PICTURES).data() for row in range(2)]
    assert shown == ["2 · cdn.example, xn--pple-43d.example", "none"]
    assert not page._table.isColumnHidden(FirstRowColumn.PICTURES)

    page.form.choose("pictures", "")
    page.show_changed(services.importing.preview_with(path, page.mapping))
    assert page._table.isColumnHidden(FirstRowColumn.PICTURES)
    services.close()
