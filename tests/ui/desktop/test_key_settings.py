"""Keys of a settings file edited by hand: what cannot be used is left out, and each is said."""

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from core.model import Action
from core.services.kit.macros import Macro, MacroStep
from core.settings import Settings
from ui.desktop import key_map
from ui.desktop.key_map import OPERATIONS, KeyMap
from ui.desktop.key_settings import key_map_of, key_problems, read_keys


def with_keys(**keys):
    return Settings(keys=MappingProxyType(keys))


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"nonsense": "Q"}, "no operation"),
        ({"delete": "Banana"}, "“Delete” the keys “Banana”, which are none"),
        ({"delete": "Ctrl+Foo"}, "which are none"),
        ({"hide": "A"}, "“Hide” the keys “A”, which already mean “Approve”"),
    ],
)
def test_what_cannot_be_used_is_said_and_the_usual_key_stays(qapp, keys, said):
    settings = with_keys(**keys)
    (sentence,) = key_problems(settings)
    assert said in sentence
    assert key_map_of(settings).chosen == {}


def test_no_keys_ever_mean_two_things(qapp):
    settings = with_keys(hide="A", approve="H", delete="H", reply="D", snooze="R")
    found = key_map_of(settings)
    keys = [found.keys(one.name) for one in OPERATIONS if found.keys(one.name)]
    assert len(keys) == len(set(keys))
    assert key_problems(settings) != ()


def test_a_swap_and_a_key_switched_off_are_fine(qapp):
    settings = with_keys(hide="A", approve="H", delete="")
    assert key_problems(settings) == ()
    assert key_map_of(settings).keys("hide") == "A"
    assert key_map_of(settings).keys("delete") == ""


def test_keys_chosen_before_there_were_views_and_pictures_stay(qapp):
    settings = with_keys(approve="G", reply="Ctrl+S, R", hide="Alt+1", note="Ctrl+R")
    assert key_problems(settings) == ()
    found = key_map_of(settings)
    own = [found.keys(name) for name in ("approve", "reply", "hide", "note")]
    assert own == ["G", "Ctrl+S, R", "Alt+1", "Ctrl+R"]
    given_way = ("show_media", "save_view", "view_1", "saved_reply")
    assert [found.keys(name) for name in given_way] == ["", "", "", ""]


def test_letters_one_after_the_other_go_off_with_the_single_keys(qapp):
    assert KeyMap({"reply": "G, H"}, single_keys_on=False).keys("reply") == ""
    assert KeyMap({"reply": "Ctrl+G, H"}, single_keys_on=False).keys("reply") == "Ctrl+G, H"


def a_macro(name, keys):
    return Macro(name, (MacroStep(Action.APPROVE),), keys)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("H", "“Mine” has the keys “H”, which already mean “Hide”"),
        ("Ctrl+K", "already mean “Command palette”"),
        ("H, Y", "already mean “Hide”"),
        ("Enter", "already mean “Read the comment”"),
        ("Ctrl+1", "already mean “Other”"),
        ("Ctrl+1, Y", "already mean “Other”"),
        ("Banana", "which are none"),
        ("Tab", "which are none"),
    ],
)
def test_a_macro_whose_keys_cannot_be_used_goes_without_and_it_is_said(qapp, keys, said):
    macros = [a_macro("Other", "Ctrl+1"), a_macro("Mine", keys)]
    reading = read_keys(Settings(), macros)
    (sentence,) = reading.problems.values()
    assert said in sentence
    assert reading.key_map.keys("macro:Mine") == ""
    assert reading.key_map.keys("macro:Other") == "Ctrl+1"


def test_a_macro_takes_a_key_that_an_operation_gave_up(qapp):
    reading = read_keys(with_keys(hide="Ctrl+H"), [a_macro("Mine", "H")])
    assert reading.problems == {}
    assert reading.key_map.keys("macro:Mine") == "H"


def test_macros_of_one_letter_go_off_with_the_single_keys(qapp):
    macros = [a_macro("Letter", "Y"), a_macro("With Ctrl", "Ctrl+1")]
    key_map = read_keys(Settings(single_keys_on=False), macros).key_map
    assert (key_map.keys("macro:Letter"), key_map.keys("macro:With Ctrl")) == ("", "Ctrl+1")


some_keys = st.sampled_from(["", "A", "h", "Y", "Ctrl+1", "ctrl+1", "G, H", "G", "Enter", "Nope"])


@given(
    st.dictionaries(st.sampled_from([one.name for one in OPERATIONS[:20]]), some_keys),
    st.lists(some_keys, max_size=6),
)
def test_whatever_the_files_say_no_keys_mean_two_things_and_each_left_out_is_said(
    qapp, chosen, given_keys
):
    macros = [a_macro(f"Macro {n}", keys) for n, keys in enumerate(given_keys)]
    reading = read_keys(with_keys(**chosen), macros)
    in_force = [QKeySequence(reading.key_map.keys(one.name)) for one in reading.key_map.operations]
    pressed = [keys for keys in in_force if not keys.isEmpty()]
    none = QKeySequence.SequenceMatch.NoMatch
    for n, one in enumerate(pressed):
        assert all(one.matches(other) is none for m, other in enumerate(pressed) if m != n)
    for macro in macros:
        name = f"macro:{macro.name}"
        is_kept = bool(reading.key_map.keys(name))
        assert is_kept or not macro.keys or macro.name in reading.problems[name]


def test_many_macros_are_looked_at_once_each(qapp, monkeypatch):
    looked_at = []
    real = key_map._pressed
    monkeypatch.setattr(key_map, "_pressed", lambda keys: looked_at.append(keys) or real(keys))
    letters = "ABCDEFGHIJKLMNOPQRTUVWXYZ"
    macros = [
        a_macro(f"Macro {one}{other}", f"Ctrl+Shift+{one}, {other}")
        for one in letters[:20]
        for other in letters
    ]
    reading = read_keys(Settings(), macros)

    assert not reading.problems
    assert len(reading.key_map.macros) == 500
    assert len(looked_at) <= 2 * len(reading.key_map.operations)
