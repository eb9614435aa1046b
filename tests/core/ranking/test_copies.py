"""Near-copies: the same words in other clothes meet, other words do not."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.copies import CopyIndex
from core.ranking.copy_marks import folded

LONG = (
    "The reading room was closed again on Saturday although the notice at the door promised that "
    "somebody would be there until six"
)


class Told:
    """Comments as they come in, told to the index in groups of any size."""

    def __init__(self):
        self.texts = {}
        self.index = CopyIndex(lambda numbers: {n: self.texts[n] for n in numbers})

    def tell(self, texts):
        """Add texts by number; return the bundle of each."""
        self.texts.update(texts)
        self.index.add(list(texts), list(texts.values()))
        for _ in self.index.settle():
            pass
        found = dict(zip(self.index.numbers.tolist(), self.index.firsts.tolist(), strict=True))
        return [found[number] for number in texts]


def firsts(*texts):
    at_once = Told().tell(dict(enumerate(texts)))
    told = Told()
    assert [told.tell({number: text})[0] for number, text in enumerate(texts)] == at_once
    return at_once


@pytest.mark.parametrize(
    "other",
    [
        LONG.upper(),
        LONG + " !!!",
        "@you " + LONG + " https://example.org/x",
        LONG.replace("room", "rooom"),
        LONG.replace("Saturday", "Sunday"),
        "And again: " + LONG,
        LONG.replace("e", "é"),
    ],
)
def test_the_same_in_other_clothes_is_a_copy(other):
    assert firsts(LONG, other) == [0, 0]


@pytest.mark.parametrize(
    "other",
    [
        "",
        "The reading room was lovely on Saturday, the notice at the door promised that six would "
        "come and they did, thank you all so much for this",
        "Somebody promised six notices",
    ],
)
def test_other_words_stay_apart(other):
    assert firsts(LONG, other) == [0, 1]


def test_short_texts_meet_only_equal_ones():
    assert firsts("Go away!", "go away", "go  AWAY…", "go awry", "go") == [0, 0, 0, 3, 4]


def test_texts_without_letters_are_compared_as_they_are():
    assert firsts("🔥🔥", "🔥🔥", "💀", "", "!!!") == [0, 0, 2, 3, 4]


def test_nothing_is_merged_by_a_chain_of_likenesses():
    words = [f"word{n}" for n in range(20)]
    steps = []
    for n in range(20):
        words[n] = f"other{n * 7}"
        steps.append(" ".join(words))
    found = firsts(" ".join(f"word{n}" for n in range(20)), *steps)
    assert found[-1] != 0
    assert found[1] == 0


def test_a_flood_is_bundled_and_nothing_else_is_with_it():
    chance = random.Random(7)
    vocabulary = [f"{a}{b}" for a in ("ba", "ke", "li", "mo", "nu", "ta") for b in "dfgklmnprst"]
    mothers = [chance.choices(vocabulary, k=22) for _ in range(5)]
    texts = {}
    for number in range(400):
        mother = chance.choice(mothers)
        words = list(mother)
        words[chance.randrange(22)] = chance.choice(vocabulary)
        texts[number * 10 + mothers.index(mother)] = " ".join(words)
    found = Told().tell(texts)
    assert all(first % 10 == number % 10 for number, first in zip(texts, found, strict=True))
    assert len(set(found)) <= 0.1 * 400


def test_what_is_forgotten_leaves_its_bundle_behind():
    told, other = Told(), "an entirely different remark about the opening hours of the branch"
    told.tell({1: LONG, 2: LONG.upper(), 3: other})
    told.index.keep(np.array([2]))
    assert told.tell({4: LONG.replace("six", "ten"), 5: other.replace("an", "one")}) == [1, 5]
    assert told.index.numbers.tolist() == [2, 4, 5]


def test_a_search_that_was_broken_off_begins_again():
    told = Told()
    told.texts = {n: f"{LONG} {n}" for n in range(40)}
    told.index.add(list(told.texts), list(told.texts.values()))
    next(told.index.settle())
    assert set(told.tell({40: LONG})) == {0}
    assert set(told.index.firsts.tolist()) == {0}


def test_a_text_that_was_erased_meanwhile_is_left_alone():
    told = Told()
    told.tell({1: LONG})
    told.index.add([2, 3], [f"{LONG} 2", "something else that is long enough to be compared"])
    told.index._texts_of = lambda numbers: {}
    list(told.index.settle())
    assert told.index.firsts.tolist() == [1, 2, 3]


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_has_a_place_and_equal_ones_share_it(one, two):
    assert Told().tell({1: one, 2: one, 3: two}) in ([1, 1, 1], [1, 1, 3])
    assert folded(folded(one)) == folded(one)


def test_others_have_their_turn_after_each_text_that_was_compared():
    told = Told()
    told.texts = {n: LONG + " !" * n + " and so on"[: 2 * n] for n in range(5)}
    told.index.add(list(told.texts), list(told.texts.values()))

    joined = [int(np.count_nonzero(told.index.firsts == 0)) for _ in told.index.settle()]

    assert joined == [2, 3, 4, 5]
