"""Author files, decisions about such comments and saved views, by keys in the real window."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from core.model import Action, CommentId, Lane, QueueFilter, QueueOrder
from core.services import SavedView
from tests.flows.desk import COPY
from ui.desktop.inbox.comment_line import CommentLine
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.parts import LinkButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def said_in(pane):
    said = " ".join(one.text() for one in pane.findChildren(QLabel) if one.isVisible())
    return said.replace("\u00a0", " ")  # a figure stays with its word


def ids(desk):
    found = desk.services.inbox.queue(QueueFilter(states=frozenset()))
    return {
        item.comment.text: item.comment.id
        for item in desk.services.inbox.items([CommentId(str(one)) for one in found.ids])
    }


def go_to_it(desk, text):
    lines = desk.inbox.panes_aside.author.findChildren(CommentLine)
    line = next(one for one in lines if any(text == said.text() for said in labels(one)))
    line.go.click()
    desk.settle()


def labels(line):
    return line.findChildren(QLabel)


def test_i_opens_the_file_of_the_author_and_esc_comes_back(desk):
    desk.bring_in([("Otto", "You fool."), ("Otto", "You liar."), ("Mia", "Thank you all.")], 900)
    known = ids(desk)
    desk.services.moderation.decide([known["You liar."]], action=Action.HIDE, note="second time")
    desk.go_to("You fool.")

    desk.press("I")
    desk.settle()
    pane = desk.inbox.detail.pane
    assert pane is desk.inbox.panes_aside.author
    assert "Otto" in said_in(pane)
    assert "Comments here: 2. Approved 0, hidden 1" in said_in(pane)

    desk.press("Escape")
    assert desk.inbox.detail.pane is None
    assert desk.current == "You fool."


def test_go_to_it_finds_a_comment_that_another_page_holds(desk):
    desk.bring_in([("Otto", "You fool."), ("Otto", "You liar.")], 900)
    desk.services.moderation.decide([ids(desk)["You liar."]], action=Action.HIDE)
    desk.inbox.lists.reload()
    desk.settle()
    desk.go_to("You fool.")
    desk.press("I")
    desk.settle()

    pane = desk.inbox.panes_aside.author
    links = [one for one in pane.findChildren(LinkButton) if one.text() == "Go to it"]
    links[-1].click()
    desk.settle()

    assert desk.inbox.detail.pane is None
    assert desk.current == "You liar."


def test_v_says_so_when_nothing_like_it_was_decided(desk):
    desk.bring_in([("Mia", "When do you open?")], 900)
    desk.go_to("When do you open?")
    desk.press("V")
    assert "No decision about a comment like this yet." in desk.said


def test_a_view_is_saved_under_a_name_and_opened_from_the_palette(desk):
    desk.bring_in([("Mia", "When do you open?")], 900)
    desk.inbox.list.filters.set_order(QueueOrder.OLDEST)
    desk.settle()
    wanted = desk.inbox.wanted
    desk.inbox.views.save("By age", wanted)
    desk.settle()
    assert desk.services.kit.views.all()[-1] == SavedView("By age", wanted)

    desk.inbox.list.filters.set_order(QueueOrder.PRIORITY)
    desk.settle()
    command = next(one for one in desk.window.commands._commands() if one.title == "By age")
    command.act()
    desk.settle()
    assert desk.inbox.wanted.order is QueueOrder.OLDEST


def test_a_name_is_asked_for_and_an_empty_one_saves_nothing(desk, qtbot):
    dialog = NameDialog(desk.window.context.theme, "Save this view", "Name of the view", "Save")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.field.setText(" Evening ")
    dialog.field.returnPressed.emit()
    assert dialog.name == "Evening"
    assert dialog.result() == NameDialog.DialogCode.Accepted
    assert QApplication.activeModalWidget() is None


def test_a_file_that_comes_late_does_not_open_over_the_next_comment(desk):
    desk.press("Home")
    QTest.keySequence(desk.focused, "I")
    QTest.keySequence(desk.focused, "J")
    desk.settle()

    assert desk.inbox.detail.pane is None
    assert desk.inbox.view.hasFocus()


def test_go_to_it_leaves_the_lane_that_does_not_hold_the_comment(desk):
    desk.bring_in([("Otto", "You fool."), ("Otto", "You liar.")], 900)
    desk.services.moderation.decide([ids(desk)["You liar."]], action=Action.HIDE)
    desk.press("1")
    desk.go_to("You fool.")
    desk.press("I")
    go_to_it(desk, "You liar.")

    assert desk.current == "You liar."
    assert desk.inbox.list.lanes.lane is Lane.EVERYTHING


def test_go_to_it_finds_a_near_copy_that_another_row_stands_for(open_desk):
    copies = [(f"Copy {n}", f"{COPY}{'!' * n}") for n in range(4)]
    desk = open_desk([*copies, ("Copy 0", "Where is the lift?"), ("Copy 3", "And the stairs?")])
    desk.qtbot.waitUntil(lambda: desk.inbox.model.rowCount() == 3)
    hidden = next(text for _, text in (copies[0], copies[3]) if text not in desk.texts)
    desk.go_to("Where is the lift?" if hidden == copies[0][1] else "And the stairs?")
    desk.press("I")
    go_to_it(desk, hidden)

    assert desk.current == hidden


def test_a_view_marks_the_lane_that_it_is_cut_to(desk):
    desk.inbox.views.save("Harm only", QueueFilter(lane=Lane.HARM))
    desk.settle()
    desk.inbox.views.show("Harm only")
    desk.settle()

    assert desk.inbox.wanted.lane is Lane.HARM
    assert desk.inbox.list.lanes.lane is Lane.HARM
