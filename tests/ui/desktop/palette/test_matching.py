import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from ui.desktop.palette.command import Command, CommandGroup
from ui.desktop.palette.matching import found
from ui.desktop.palette.palette_model import HIT_ROLE, PaletteModel

TITLES = (
    "Hide",
    "Unhide the last one",
    "History: hidden comments",
    "Mask the harshest text",
)


def command(title: str, group: CommandGroup = CommandGroup.COMMENT) -> Command:
    return Command(title, group, "Action", "eye", lambda: None)


def titles(wanted: str, *offered: str) -> list[str]:
    groups = found(wanted, map(command, offered))
    return [hit.command.title for _, hits in groups for hit in hits]


def test_the_start_of_a_title_comes_before_words_inside_and_letters_in_order() -> None:
    assert titles("hid", *reversed(TITLES)) == [
        "Hide",
        "History: hidden comments",
        "Unhide the last one",
    ]
    assert titles("hid", "Mask the harshest text until wanted")


def test_the_letters_that_fit_are_named() -> None:
    ((_, (hit,)),) = found("hid", [command("Mask the harshest texts until wanted")])
    marked = "".join(hit.command.title[start:end] for start, end in hit.spans)
    assert marked.lower() == "hid"


def test_a_slip_is_forgiven_in_a_long_word_only() -> None:
    assert titles("histroy", "History", "Hide") == ["History"]
    assert titles("hxd", "Hide") == []


def test_another_word_is_no_slip() -> None:
    assert titles("dark", "Mark as spam", "Bookmark") == []
    assert titles("mrak", "Mark as spam") == ["Mark as spam"]


def test_letters_that_fold_to_two_are_found_and_marked_whole() -> None:
    for wanted in ("straß", "strass"):
        ((_, (hit,)),) = found(wanted, [command("Neue Straße")])
        assert [hit.command.title[start:end] for start, end in hit.spans] == ["Straß"]


def test_the_group_with_the_best_hit_comes_first() -> None:
    offered = [command("Hide all shelves"), command("Shelves", CommandGroup.SETTINGS)]
    assert [group for group, _ in found("shel", offered)] == [
        CommandGroup.SETTINGS,
        CommandGroup.COMMENT,
    ]


@given(st.text(max_size=30), st.text(max_size=40))
def test_whatever_is_typed_every_span_lies_in_its_title(wanted: str, title: str) -> None:
    for _, hits in found(wanted, [command(title)]):
        for hit in hits:
            ends = [0, *(place for span in hit.spans for place in span)]
            assert ends == sorted(ends)
            assert ends[-1] <= len(title)


@pytest.mark.parametrize("wanted", ["", "hid", "nothing at all"])
def test_titles_of_groups_cannot_be_chosen(qapp: object, wanted: str) -> None:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_groups(found(wanted, map(command, TITLES)))

    for row in range(model.rowCount()):
        index = model.index(row, 0)
        is_title = index.data(HIT_ROLE) is None
        assert is_title is (model.hit_at(row) is None)
    assert model.next_hit(-1, 1) == (1 if model.rowCount() else -1)
