"""Hostile texts: whatever arrives is rated, alone or in a batch, within 0..1 and in time."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.scoring.embedded import load_embedded

SCORER = load_embedded()
ODD = {
    "empty": "",
    "white space": " \t\n\u3000",
    "NUL": "a\0b\0 idiot \0",
    "lone surrogates": "\ud83d you \udc00 idiot \ud800",
    "a megabyte of one letter": "a" * 1_000_000,
    "a megabyte of words": "you idiot " * 100_000,
    "ten thousand emoji": "🔪😂" * 5_000,
    "zalgo": "i\u0335\u0321\u0300d\u0338\u0327i\u0336\u0318o\u0337\u031ct\u0334\u0316" * 200,
    "bidi": "\u202eidiot\u202c \u2066you\u2069",
    "markup": "<img src=x onerror=alert(1)><b>idiot</b>",
    "entities": "&amp;amp;amp;#x69;diot &#1114112; &nosuch;",
    "only marks": "\u0301" * 5_000,
    "commas": "," * 200_000,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_an_odd_text_is_rated_within_bounds(text):
    batch = SCORER.score([text])
    values = batch.values[0]
    assert (
        np.isnan(values).all() if not batch.supported[0] else ((values >= 0) & (values <= 1)).all()
    )


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_an_odd_text_is_explained_inside_its_bounds(text):
    for word in SCORER.explain(text):
        assert 0 <= word.start < word.end <= len(text)


def test_a_text_without_a_token_is_rated_zero():
    assert not SCORER.score(["", " ", "...", "\0"]).values.any()


def test_a_batch_rates_as_one_by_one():
    texts = [*ODD.values(), "you idiot", "Guten Morgen", "guten morgen, du Idiot!!"] * 3
    together = SCORER.score(texts)
    for n, text in enumerate(texts):
        alone = SCORER.score([text])
        assert alone.langs[0] == together.langs[n]
        np.testing.assert_array_equal(alone.values[0], together.values[n])


@given(st.lists(st.text(max_size=120), min_size=1, max_size=8))
@settings(max_examples=30)
def test_any_texts_rate_alike_alone_and_together(texts):
    together = SCORER.score(texts).values
    for n, text in enumerate(texts):
        np.testing.assert_array_equal(SCORER.score([text]).values[0], together[n])


def test_no_texts_give_no_rows():
    batch = SCORER.score([])
    assert batch.values.shape == (0, len(SCORER.attributes))
