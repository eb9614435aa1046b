from pytestqt.qtbot import QtBot

from ui.desktop.crash_dialog import CrashDialog, crash_report


def _crash() -> BaseException:
    try:
        raise ValueError("token s3cret in “a private comment”")
    except ValueError as error:
        return error


def test_the_report_names_the_place_but_never_the_message() -> None:
    report = crash_report(_crash())

    assert "ValueError" in report
    assert "_crash" in report
    assert "s3cret" not in report
    assert "private" not in report


def test_the_report_can_be_copied(qtbot: QtBot, qapp: object) -> None:
    dialog = CrashDialog(_crash())
    qtbot.addWidget(dialog)

    dialog._copy()

    assert "ValueError" in qapp.clipboard().text()  # type: ignore[attr-defined]
