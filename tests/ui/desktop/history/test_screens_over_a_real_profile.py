"""The screens over real services: a file comes in, is decided, proven, tried out and exported."""

import hashlib
import json
from pathlib import Path

import pytest

from core.model import Action, CommentId, DeliveryState, QueueFilter
from core.services import build_services
from core.task import Task
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.exporting.export_dialog import ExportDialog
from ui.desktop.exporting.export_kinds import Subject
from ui.desktop.history.history_screen import HistoryScreen
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.operations import Operations
from ui.desktop.outbox.outbox_screen import OutboxScreen
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.ranking_page import RankingPage
from ui.desktop.theme import Theme

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ROWS = (
    "id,text,author,likes\n"
    "1,I know where you live and I will hurt you,Kant,4\n"
    "2,When does the library open on Saturday?,Paula,1\n"
    "3,,Nobody,0\n"
    "4,Thank you for the story hour,Lena,9\n"
)


@pytest.fixture
def services(profile, clock):
    opened = build_services(profile, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def context(qapp, services, clock):
    background, bus = BackgroundRunner(), ChangeBus()
    yield ScreenContext(
        services=services,
        background=background,
        bus=bus,
        theme=Theme(),
        operations=Operations(services, background, bus),
        settings=lambda: services.settings.current,
        clock=clock,
        notices=lambda _: None,
    )
    background.close()


@pytest.fixture
def comments(services, tmp_path):
    path = tmp_path / "week.csv"
    path.write_text(ROWS)
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    return [CommentId(str(number)) for number in services.inbox.queue(QueueFilter()).ids]


def shown(qtbot, context, widget):
    qtbot.addWidget(widget)
    widget.resize(1200, 700)
    widget.show()
    qtbot.waitUntil(lambda: context.background.is_idle)
    return widget


def test_a_decision_is_listed_proven_and_taken_back(qtbot, context, services, comments):
    services.moderation.decide(comments[:1], action=Action.HIDE)
    screen = shown(qtbot, context, HistoryScreen(context))
    made = screen.table.model().row_at(1).decision
    qtbot.waitUntil(lambda: [e.seq for e in screen.pane.proof_entries] == [made.log_seq])

    screen.undo(made.id)

    qtbot.waitUntil(lambda: screen.table.model().loaded == 2)
    assert screen.table.model().row_at(1).decision.reverses == made.id
    screen.verdict.verify()
    qtbot.waitUntil(lambda: "intact" in screen.verdict.sentence)


def test_a_held_action_is_undone_before_it_leaves(qtbot, context, services, comments):
    services.moderation.decide(comments[:1], action=Action.HIDE)
    screen = shown(qtbot, context, OutboxScreen(context))

    screen.undo_button.click()

    qtbot.waitUntil(
        lambda: screen.table.model().row_at(0).delivery.state is DeliveryState.CANCELLED
    )


def test_tried_weights_move_the_real_queue_only_when_applied(qtbot, context, services, comments):
    before = [item.priority.value for item in services.inbox.items(comments)]
    page = shown(qtbot, context, RankingPage(context))

    page.form.field("severity").show_value(0.1)
    qtbot.waitUntil(lambda: "would move" in page.preview.sentence)
    assert [item.priority.value for item in services.inbox.items(comments)] == before

    page.preview.apply_button.click()
    qtbot.waitUntil(lambda: services.settings.current.weights.severity == 0.1)
    assert [item.priority.value for item in services.inbox.items(comments)] != before


def test_a_file_comes_in_through_the_dialog_and_bad_ones_are_refused(
    qtbot, context, services, tmp_path
):
    path, picture = tmp_path / "week.csv", tmp_path / "cat.png"
    path.write_text(ROWS)
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    dialog = shown(qtbot, context, ImportDialog(context, [path, picture]))
    qtbot.waitUntil(lambda: dialog.page is dialog.check)

    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.report)
    assert dialog.report.title == "3 comments added"
    assert dialog.report.skipped_text.startswith("Line 4:")

    dialog.foot.go_on.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.refusal)
    assert "cat.png" in dialog.refusal.why
    qtbot.waitUntil(lambda: context.background.is_idle)
    assert services.scoring.waiting() == 0


@pytest.mark.parametrize("subject", list(Subject))
def test_each_export_names_a_manifest_that_is_true(
    qtbot, context, services, comments, tmp_path, subject
):
    services.moderation.decide(comments[:1], action=Action.HIDE)
    dialog = shown(qtbot, context, ExportDialog(context))
    dialog.choice.choose(subject)

    dialog.write(tmp_path / dialog.choice.file_name)

    qtbot.waitUntil(lambda: dialog.page is dialog.report)
    manifest = json.loads(Path(dict(dialog.report.facts)["Manifest"]).read_text())
    named = manifest["files"][0]
    written = (tmp_path / named["file"]).read_bytes()
    assert named["sha256"] == hashlib.sha256(written).hexdigest()
