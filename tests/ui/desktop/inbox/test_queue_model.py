from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.errors import ProfileDamagedError
from core.model import CommentId, QueueItem
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop.inbox.queue_model import ID_ROLE, ITEM_ROLE, MARK_ROLE, QueueModel


class Shelf:
    """Comments to fetch from; remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[CommentId]] = []
        self.gone: set[CommentId] = set()
        self.suffix = ""

    def __call__(self, ids: Sequence[CommentId]) -> list[QueueItem]:
        self.asked.append(list(ids))
        return [
            an_item(replace(a_comment(int(one)), text=f"Text {one}{self.suffix}"))
            for one in reversed(ids)
            if one not in self.gone
        ]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(qapp: object, shelf: Shelf) -> QueueModel:
    model = QueueModel(shelf, lambda: NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_ids(np.arange(1, 201))
    return model


def _texts(model: QueueModel, rows: range) -> list[str]:
    items = [model.item_at(row) for row in rows]
    return [item.comment.text if item else "" for item in items]


def _id(number: int) -> CommentId:
    return CommentId(str(number))


def test_rows_stand_in_the_order_of_the_ids(model: QueueModel) -> None:
    model.show_ids(np.array([7, 3, 9]))
    assert _texts(model, range(3)) == ["Text 7", "Text 3", "Text 9"]
    assert model.index(1, 0).data(ID_ROLE) == "3"
    assert model.index(1, 0).data(ITEM_ROLE).comment.id == "3"


def test_comments_are_fetched_by_the_page_and_once(model: QueueModel, shelf: Shelf) -> None:
    shelf.asked.clear()
    _texts(model, range(60, 70))
    _texts(model, range(60, 70))
    assert [len(page) for page in shelf.asked] == [25]


def test_a_million_rows_keep_only_a_few_comments(qapp: object, shelf: Shelf) -> None:
    model = QueueModel(shelf, lambda: NOW)  # without the tester, which asks for every row
    model.show_ids(np.arange(1_000_000))
    for row in range(0, 1_000_000, 20_000):
        model.item_at(row)
    assert len(shelf.asked) == 50
    assert len(model._kept) <= 650
    assert model.rowCount() == 1_000_000


def test_an_id_needs_no_fetching(model: QueueModel, shelf: Shelf) -> None:
    shelf.asked.clear()
    assert model.id_at(199) == "200"
    assert model.row_of(_id(200)) == 199
    assert model.row_of(_id(999)) == -1
    assert model.id_at(200) is None
    assert shelf.asked == []


def test_a_comment_that_is_gone_is_an_empty_row(model: QueueModel, shelf: Shelf) -> None:
    shelf.gone = {_id(2)}
    model.update([_id(2)])
    assert model.item_at(1) is None
    assert model.item_at(2) is not None


def test_decided_rows_leave_and_the_rest_keeps_its_order(model: QueueModel) -> None:
    model.show_ids(np.array([1, 2, 3, 4, 5, 6]))
    model.remove([_id(2), _id(3), _id(6), _id(77)])
    assert [model.id_at(row) for row in range(3)] == ["1", "4", "5"]


def test_many_rows_leave_at_once(model: QueueModel) -> None:
    model.remove([_id(number) for number in range(1, 201, 2)])
    assert model.rowCount() == 100
    assert model.id_at(0) == "2"


def test_a_row_comes_back_where_it_was(model: QueueModel) -> None:
    model.remove([_id(5)])
    model.insert(4, _id(5))
    assert [model.id_at(row) for row in range(3, 6)] == ["4", "5", "6"]
    model.insert(0, _id(5))
    assert model.rowCount() == 200


def test_an_update_fetches_that_comment_anew(model: QueueModel, shelf: Shelf, qtbot: QtBot) -> None:
    _texts(model, range(3))
    shelf.suffix = ", changed"
    with qtbot.waitSignal(model.dataChanged) as told:
        model.update([_id(2)])
    assert told.args[0].row() == 1
    assert _texts(model, range(3)) == ["Text 1", "Text 2, changed", "Text 3"]


def test_a_new_order_takes_the_selection_along(model: QueueModel) -> None:
    kept, lost = (QPersistentModelIndex(model.index(row, 0)) for row in (4, 9))
    model.replace_order(np.array([9, 5, 1]))
    assert kept.row() == 1
    assert not lost.isValid()
    assert model.rowCount() == 3


def test_marks_are_counted_in_the_order_of_the_list(model: QueueModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.marks_changed) as told:
        model.toggle_mark(6)
    assert told.args == [1]
    model.set_marked(2, True)
    model.set_marked(2, True)
    assert model.marked == ("3", "7")
    assert model.index(2, 0).data(MARK_ROLE) is True
    model.toggle_mark(2)
    assert model.marked == ("7",)


def test_marks_leave_with_their_comments(model: QueueModel, qtbot: QtBot) -> None:
    for row in (0, 1, 2):
        model.set_marked(row, True)
    with qtbot.waitSignal(model.marks_changed) as told:
        model.remove([_id(2)])
    assert told.args == [2]
    model.replace_order(np.array([3, 8]))
    assert model.marked == ("3",)
    model.clear_marks()
    assert model.marked == ()


def test_another_list_starts_without_marks(model: QueueModel) -> None:
    model.set_marked(0, True)
    model.show_ids(np.array([1, 2]))
    assert model.marked == ()


def test_trouble_in_the_store_is_told_not_raised(qapp: object, qtbot: QtBot) -> None:
    def broken(ids: Sequence[CommentId]) -> list[QueueItem]:
        raise ProfileDamagedError("The database is damaged. Restore a backup.")

    model = QueueModel(broken, lambda: NOW)
    model.show_ids(np.array([1]))
    with qtbot.waitSignal(model.refused) as told:
        assert model.item_at(0) is None
    assert told.args == ["The database is damaged. Restore a backup."]


def test_screen_readers_get_the_card_in_words(model: QueueModel) -> None:
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Priority 50, medium. Help. Visitor 1 on YouTube")
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_comment_is_found_wherever_it_stands_and_not_where_it_stood(qapp: object) -> None:
    model = QueueModel(lambda _: [], lambda: NOW)
    model.show_ids(np.arange(1, 20_001))
    places = [0, 19_999, 5, 12_000, 12_001, 9_000, 1]
    assert [model.row_of(CommentId(str(row + 1))) for row in places] == places
    model.remove([CommentId("1"), CommentId("12001"), CommentId("12002")])
    assert model.row_of(CommentId("12001")) == -1
    assert model.row_of(CommentId("12003")) == 11_999
    assert model.row_of(CommentId("20000")) == model.rowCount() - 1 == 19_996
    model.insert(3, CommentId("12001"))
    assert model.row_of(CommentId("12001")) == 3
    assert model.row_of(CommentId("2")) == 0
