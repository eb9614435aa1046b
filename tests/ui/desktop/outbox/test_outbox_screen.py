from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from core.changes import Changes
from core.errors import DecisionRefusedError
from core.model import Action, Attribute, DeliveryState
from core.services import DeliveryReport
from tests.ui.desktop.history.screen_fakes import decide, owe
from ui.desktop.outbox.outbox_model import OutboxColumn
from ui.desktop.outbox.outbox_screen import OutboxScreen

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def screen(qtbot, room):
    widget = OutboxScreen(room.context)
    qtbot.addWidget(widget)
    widget.resize(1000, 600)
    return widget


def opened(qtbot, room, screen):
    with qtbot.waitExposed(screen):
        screen.show()
        screen.activateWindow()
    qtbot.waitUntil(lambda: room.context.background.is_idle)


def said(screen, row, column):
    return screen.table.model().index(row, column).data()


def test_each_state_is_said_in_plain_words(qtbot, room, screen):
    states = list(DeliveryState)
    for decision, state in zip(decide(room.services, len(states)), states, strict=True):
        owe(room.services, decision, state, seconds=8)

    opened(qtbot, room, screen)

    words = {said(screen, row, OutboxColumn.STATE) for row in range(len(states))}
    assert words == {
        "held for 8 s more",
        "waits to be sent",
        "on its way",
        "waits for you",
        "sent",
        "failed",
        "undone, never left",
        "nothing to send",
    }


def test_seconds_count_down_to_the_end_of_the_undo_time(qtbot, room, screen):
    owe(room.services, decide(room.services, 1)[0], DeliveryState.HELD, seconds=9)
    opened(qtbot, room, screen)

    room.clock.advance(6)
    assert said(screen, 0, OutboxColumn.STATE) == "held for 3 s more"

    room.clock.advance(6)
    assert said(screen, 0, OutboxColumn.STATE) == "undo time is over, leaves next"


def test_only_what_has_not_left_offers_undo(qtbot, room, screen):
    made = decide(room.services, 3)
    states = (DeliveryState.HELD, DeliveryState.PENDING, DeliveryState.SENT)
    for decision, state in zip(made, states, strict=True):
        owe(room.services, decision, state)

    opened(qtbot, room, screen)

    offers = {
        said(screen, row, OutboxColumn.STATE): said(screen, row, OutboxColumn.UNDO)
        for row in range(3)
    }
    assert offers["sent"] == ""
    assert offers["waits to be sent"] == "Undo"


@pytest.mark.parametrize("way", ["key", "button", "cell"])
def test_a_held_action_is_undone_by_key_by_button_and_in_its_row(qtbot, room, screen, way):
    owe(room.services, decide(room.services, 1)[0], DeliveryState.HELD, seconds=9)
    opened(qtbot, room, screen)
    screen.table.setFocus()

    if way == "key":
        qtbot.waitUntil(screen.table.hasFocus)
        qtbot.keyClick(screen.table, Qt.Key.Key_Z)
    elif way == "button":
        screen.undo_button.click()
    else:
        cell = screen.table.visualRect(screen.table.model().index(0, OutboxColumn.UNDO))
        qtbot.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())

    qtbot.waitUntil(lambda: len(room.services.desk.decisions) == 2)
    assert room.services.desk.decisions[-1].action is Action.UNDO


def test_a_refused_undo_is_said_on_the_page(qtbot, room, screen):
    owe(room.services, decide(room.services, 1)[0], DeliveryState.HELD, seconds=9)
    opened(qtbot, room, screen)
    room.services.desk.fail_next = DecisionRefusedError("It has left already.")

    screen.undo_button.click()

    qtbot.waitUntil(lambda: screen.refusal.sentence == "It has left already.")
    assert screen.refusal.isVisible()


def test_an_empty_outbox_says_what_belongs_here(qtbot, room, screen):
    opened(qtbot, room, screen)

    assert not screen.table.isVisible()
    assert "empty" in screen.nothing.title


def test_a_drained_row_changes_its_words_and_keeps_the_choice(qtbot, room, screen):
    first, second = decide(room.services, 2)
    owe(room.services, first, DeliveryState.HELD, seconds=1)
    owe(room.services, second, DeliveryState.HELD, seconds=1)
    opened(qtbot, room, screen)
    screen.table.selectRow(1)

    owe(room.services, second, DeliveryState.LOCAL)
    room.context.bus.publish(room.changed_decisions)

    qtbot.waitUntil(lambda: said(screen, 1, OutboxColumn.STATE) == "nothing to send")
    assert screen.table.currentIndex().row() == 1


@pytest.mark.parametrize("state", [DeliveryState.FAILED, DeliveryState.CONFLICT])
def test_what_waits_for_a_person_can_be_sent_again_or_let_be(qtbot, room, screen, state):
    decision = decide(room.services, 1)[0]
    owe(room.services, decision, state)
    asked = []
    room.services.delivery.retry = lambda key: asked.append(("again", key)) or Changes(outbox=True)
    room.services.delivery.drop = lambda key: asked.append(("let be", key)) or Changes(outbox=True)
    room.services.delivery.deliver = lambda task: DeliveryReport(0, {}, Changes())
    opened(qtbot, room, screen)

    screen.retry_button.click()
    qtbot.waitUntil(lambda: room.context.background.is_idle)
    screen.drop_button.click()
    qtbot.waitUntil(lambda: room.context.background.is_idle)

    assert asked == [("again", f"k{decision.id}"), ("let be", f"k{decision.id}")]


def test_what_was_sent_offers_nothing_more(qtbot, room, screen):
    owe(room.services, decide(room.services, 1)[0], DeliveryState.SENT)

    opened(qtbot, room, screen)

    assert not screen.retry_button.isVisible()
    assert not screen.drop_button.isVisible()


def test_a_harsh_text_stays_covered(qtbot, room, screen):
    room.services.care.mask = lambda _: SimpleNamespace(attribute=Attribute.THREAT)
    (decision,) = decide(room.services, 1)
    owe(room.services, decision, DeliveryState.PENDING)

    opened(qtbot, room, screen)

    assert said(screen, 0, OutboxColumn.COMMENT) == "Text hidden: threat."
