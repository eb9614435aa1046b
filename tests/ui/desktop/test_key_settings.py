"""Keys of a settings file edited by hand: what cannot be used is left out, and each is said."""

from types import MappingProxyType

import pytest

from core.settings import Settings
from ui.desktop.key_map import OPERATIONS, KeyMap
from ui.desktop.key_settings import key_map_of, key_problems


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


def test_letters_one_after_the_other_go_off_with_the_single_keys(qapp):
    assert KeyMap({"reply": "G, H"}, single_keys_on=False).keys("reply") == ""
    assert KeyMap({"reply": "Ctrl+G, H"}, single_keys_on=False).keys("reply") == "Ctrl+G, H"
