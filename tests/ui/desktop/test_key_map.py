from PySide6.QtGui import QKeySequence

from ui.desktop.key_map import OPERATIONS, KeyMap, KeyScope, by_group


def test_every_operation_has_its_own_name_and_keys() -> None:
    names = [operation.name for operation in OPERATIONS]
    keys = [QKeySequence(operation.default_keys).toString() for operation in OPERATIONS]

    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_the_daily_keys_are_the_promised_ones() -> None:
    key_map = KeyMap({})

    keys = {name: key_map.keys(name) for name in ("next", "previous", "approve", "hide", "undo")}

    assert keys == {"next": "J", "previous": "K", "approve": "A", "hide": "H", "undo": "Z"}


def test_chosen_keys_win_and_an_empty_choice_switches_off() -> None:
    key_map = KeyMap({"hide": "B", "delete": ""})

    assert key_map.keys("hide") == "B"
    assert key_map.keys("delete") == ""


def test_single_keys_can_be_switched_off_without_losing_the_others() -> None:
    key_map = KeyMap({}, single_keys_on=False)

    assert key_map.keys("hide") == ""
    assert key_map.keys("select_down") == ""
    assert key_map.keys("sheet") == ""
    assert key_map.keys("read") == "Return"
    assert key_map.keys("next_pane") == "F6"


def test_a_conflict_names_the_operation_that_has_the_keys() -> None:
    key_map = KeyMap({"hide": "B"})

    taken = key_map.conflict("approve", "b")

    assert taken is not None
    assert taken.name == "hide"
    assert key_map.conflict("approve", "H") is None
    assert key_map.conflict("approve", "A") is None


def test_going_back_to_the_default_forgets_the_choice() -> None:
    assert KeyMap({"hide": "B"}).with_keys("hide", "H").chosen == {}


def test_only_keys_with_a_modifier_or_a_name_work_everywhere() -> None:
    single = [
        operation.name
        for operation in OPERATIONS
        if operation.scope is KeyScope.WINDOW and len(operation.default_keys) == 1
    ]

    assert single == []


def test_groups_hold_every_operation_once() -> None:
    grouped = [operation for members in by_group(OPERATIONS).values() for operation in members]

    assert sorted(one.name for one in grouped) == sorted(one.name for one in OPERATIONS)
