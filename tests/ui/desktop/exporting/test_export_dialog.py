import pytest
from PySide6.QtGui import QGuiApplication

from core.model import Lane, QueueFilter, ReviewState
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.exporting.export_kinds import FileFormat, Subject

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def dialog(qtbot, room):
    widget = ExportDialog(room.context, QueueFilter(lane=Lane.HARM))
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_the_report_names_files_manifest_and_fingerprints(qtbot, dialog, tmp_path):
    dialog.write(tmp_path / "comments.csv")

    qtbot.waitUntil(lambda: dialog.page is dialog.report)
    assert (tmp_path / "comments.csv").exists()
    assert ("Manifest", str(tmp_path / "comments.csv.sha256")) in dialog.report.facts
    dialog.report.copy_button.click()
    assert QGuiApplication.clipboard().text() == f"{'ab' * 32}  comments.csv"


def test_a_refused_export_says_why_beside_the_choice(qtbot, dialog, tmp_path):
    dialog.write(tmp_path / "gone" / "comments.csv")

    qtbot.waitUntil(lambda: "“gone” is not there" in dialog.choice.why_not)
    assert dialog.page is dialog.choice


def test_all_comments_are_meant_unless_the_list_is_chosen(dialog):
    assert dialog.choice.wanted.states == frozenset(ReviewState)

    dialog.choice.want_listed()

    assert dialog.choice.wanted == QueueFilter(lane=Lane.HARM)


@pytest.mark.parametrize("subject", list(Subject))
def test_the_suggested_name_tells_subject_day_and_format(dialog, subject):
    dialog.choice.choose(subject)

    assert dialog.choice.file_name.startswith(f"parapet-{subject}-2026-11-23.")


def test_the_log_has_only_its_own_format(dialog):
    dialog.choice.choose(Subject.LOG)

    assert dialog.choice.file_format is FileFormat.JSONL
    assert not dialog.choice.formats.isVisible()


def test_each_subject_is_written_by_its_own_service(qtbot, room, dialog, tmp_path):
    asked = []
    for name in ("comments", "decisions", "log"):
        written = getattr(room.services.exporting, name)

        def note(out, name=name, written=written, **how):
            asked.append((name, how.get("format")))
            return written(out, **how)

        setattr(room.services.exporting, name, note)

    for number, subject in enumerate(Subject):
        dialog.choice.choose(subject)
        dialog.write(tmp_path / f"{number}.out")
        qtbot.waitUntil(lambda: dialog.page is dialog.report)

    assert asked == [("comments", "csv"), ("decisions", "csv"), ("log", None)]
