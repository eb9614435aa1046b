"""Near-copies: the same words in other clothes meet, other words do not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ranking.copies import CopyIndex, folded

LONG = (
    "The reading room was closed again on Saturday although the notice at the door promised that "
    "somebody would be there until six"
)


def firsts(*texts):
    index = CopyIndex()
    return [index.add(number, text) for number, text in enumerate(texts)]


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
    index, wrong, together = CopyIndex(), 0, 0
    for number in range(400):
        mother = chance.choice(mothers)
        words = list(mother)
        words[chance.randrange(22)] = chance.choice(vocabulary)
        first = index.add(number * 10 + mothers.index(mother), " ".join(words))
        wrong += first % 10 != mothers.index(mother)
        together += first != number * 10 + mothers.index(mother)
    assert wrong == 0
    assert together >= 0.9 * 400


def test_what_is_met_again_is_remembered_and_the_rest_is_forgotten_by_and_by():
    index = CopyIndex(limit=3)
    other = "an entirely different remark about the opening hours of the branch"
    assert [index.add(0, LONG), index.add(1, other)] == [0, 1]
    chance = random.Random(3)
    for number in range(2, 40):
        index.add(number, " ".join(f"{chance.random():.9f}" for _ in range(5)))
        assert index.add(number * 100, LONG.replace("six", f"{number}")) == 0
    assert index.add(999, other) == 999


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_has_a_place_and_equal_ones_share_it(one, two):
    index = CopyIndex()
    assert index.add(1, one) == 1
    assert index.add(2, one) == 1
    assert index.add(3, two) in (1, 3)
    assert folded(folded(one)) == folded(one)
