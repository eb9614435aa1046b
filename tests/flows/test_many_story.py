"""Many comments at one stroke: selected or near-copies, previewed, decided, taken back."""

import pytest

from core.model import Action, ReviewState
from tests.flows.desk import COPY, INSULT, QUESTION, THREAT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
COPIES = [(f"Copy {n}", f"{COPY}{'!' * (n % 3)}") for n in range(8)]


def states(desk, texts):
    rows = desk.services.store.read().execute("SELECT text, state FROM comment").fetchall()
    return {ReviewState(state) for text, state in rows if text in texts}


def test_the_whole_list_is_selected_and_the_bar_counts(desk):
    desk.press("Ctrl+A")
    assert desk.inbox.list.bulk.said == "5 selected"

    desk.press("Esc")
    assert not desk.inbox.list.bulk.isVisible()
    assert desk.inbox.model.marked == ()


def test_what_differs_is_left_out_unless_it_is_wanted(desk):
    desk.press("Ctrl+A", "H")
    dock = desk.inbox.detail.dock
    assert "These differ:" in dock.bulk.said
    assert "Nothing is sent." in dock.bulk.said
    assert dock.bulk.act.text() == "Hide 2, leave 3"

    desk.press("Return")
    assert sorted(desk.texts) == sorted(set(desk.texts) - {THREAT, INSULT})
    assert states(desk, {THREAT, INSULT}) == {ReviewState.CLOSED}
    assert states(desk, {QUESTION}) == {ReviewState.OPEN}
    assert desk.inbox.view.hasFocus()


def test_esc_in_the_preview_decides_nothing_and_keeps_the_selection(desk):
    desk.press("Ctrl+A", "H", "Esc")

    assert len(desk.inbox.model.marked) == 5
    assert desk.services.history.total() == 0
    assert desk.inbox.view.hasFocus()


def test_one_undo_takes_all_of_them_back(desk):
    before = desk.texts
    desk.press("Ctrl+A", "A", "Tab", "Return")
    assert desk.texts == []
    assert "5 comments" in desk.said

    desk.press("Z")
    assert sorted(desk.texts) == sorted(before)


def test_near_copies_stand_in_one_row_and_one_decision_is_enough(open_desk):
    desk = open_desk([THREAT, *COPIES])
    desk.qtbot.waitUntil(lambda: desk.inbox.model.rowCount() == 2)
    row = next(n for n, text in enumerate(desk.texts) if text != THREAT)
    dressing = desk.inbox.model.dressing_at(row)
    assert (dressing.copies, dressing.authors) == (8, 8)
    spoken = desk.inbox.model.data(desk.inbox.model.index(row, 0), 11)
    assert "8 near-copies" in spoken

    desk.inbox.view.select_row(row)
    desk.settle()
    desk.press("H")
    assert "Hide" in desk.inbox.detail.dock.bulk.act.text()
    while desk.inbox.detail.dock.bulk.act is not None and not desk.focused.text().endswith("8"):
        desk.press("Tab")
    read_anew = []
    desk.inbox.lists.was_read.connect(lambda: read_anew.append(True))
    desk.press("Return")
    assert read_anew == []  # nothing was left out: the row leaves, the others stay as they are

    assert states(desk, {text for _, text in COPIES}) == {ReviewState.CLOSED}
    assert desk.texts == [THREAT]
    desk.press("Z")
    assert states(desk, {text for _, text in COPIES}) == {ReviewState.OPEN}


def test_copies_that_a_decision_left_out_stand_in_the_list_again(open_desk):
    desk = open_desk([THREAT, *COPIES])
    desk.qtbot.waitUntil(lambda: desk.inbox.model.rowCount() == 2)
    desk.inbox.view.select_row(next(n for n, text in enumerate(desk.texts) if text != THREAT))
    desk.settle()
    desk.press("H")

    decided = desk.inbox.many.targets[:5]
    desk.inbox.many.agree(decided)
    desk.settle()

    row = next(n for n, text in enumerate(desk.texts) if text != THREAT)
    assert desk.inbox.model.dressing_at(row).copies == 3
    assert desk.inbox.model.id_at(row) not in decided


def test_copies_can_be_read_one_by_one(open_desk):
    desk = open_desk([THREAT, *COPIES])
    desk.qtbot.waitUntil(lambda: desk.inbox.model.rowCount() == 2)
    desk.press("End", "C")

    assert len(desk.texts) == 9
    assert desk.inbox.model.dressing_at(8).copies == 0
    desk.press("C")
    assert desk.said == "There are no near-copies behind this row."


def test_all_that_waits_from_an_author_is_selected(open_desk):
    desk = open_desk([("Kant", THREAT), ("Kant", INSULT), ("Paula", QUESTION)])
    desk.go_to(THREAT)
    desk.press("Shift+A")

    assert len(desk.inbox.model.marked) == 2
    assert desk.said == "2 selected."


def test_a_macro_does_its_steps_at_once_and_one_undo_takes_them_back(desk):
    desk.services.kit.macros.save(desk.services.kit.macros.get("Ask, then wait for the answer"))
    desk.go_to(QUESTION)
    desk.inbox.many.preview_macro(desk.services.kit.macros.get("Ask, then wait for the answer"))
    desk.settle()

    made = [row.decision.action for row in desk.services.history.page()]
    assert made == [Action.SNOOZE, Action.REPLY]
    assert QUESTION not in desk.texts
    desk.press("Z")
    assert QUESTION in desk.texts
