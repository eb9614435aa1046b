"""Many new words at once have the buckets that each has alone."""

import numpy as np
import pytest

from core.scoring.features import token_buckets
from core.scoring.letter_groups import buckets_of

WORDS = [
    *("a", "ab", "abc", "don't", "f4st", "x" * 39, "x" * 40, "x" * 41, "y" * 90, "aaaa", "0", "42"),
    *(
        "straße",
        "größe",
        "日本語",
        "привет",
        "é",
        "!",
        "???",
        "😀",
        "@user",
        "http",
        "$",
        "\udc80x",
    ),
    *("idiot", "idiots", "idiotic", "kill", "killing", "lovely", "evening", "ferry", "kettle"),
    *(f"word{n}" for n in range(200)),
]


@pytest.mark.parametrize("words", [WORDS, WORDS[:7], WORDS[12:24], WORDS[-60:], []])
def test_the_buckets_are_those_of_each_word_alone(words):
    sizes, buckets = buckets_of(words)
    alone = [token_buckets(word) for word in words]
    assert sizes.tolist() == [len(one) for one in alone]
    parts = np.split(buckets, np.cumsum(sizes)[:-1]) if words else []
    assert [part.tolist() for part in parts] == alone
