"""The explanation: the shares of the words add up to the score, exactly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Attribute
from core.scoring.embedded import load_embedded
from core.scoring.folding import tokens_of

SCORER = load_embedded()
TEXTS = [
    "you are such an idiot, honestly",
    "idiot idiot idiot and idiot again",
    "Was für ein dummes Geschwätz, ihr Idioten!",
    "the lake is calm tonight",
    "shut the fuck up @user http 🔪",
    "hi",
]


def summed(text, head):
    """Return the sum of the shares from rest, and the margin of the model."""
    SCORER.score([text])  # the tables are built at first need
    table = SCORER._table
    lines = table.read([text])
    SCORER._heads.learn(table.tokens)
    ids = np.array([table.number(token.text) for token in tokens_of(text)], dtype=np.int64)
    shares = SCORER._heads.shares(ids, head)
    return SCORER._heads.rest(head) + shares.sum(), SCORER._heads.margins(lines)[0, head]


@pytest.mark.parametrize("text", TEXTS)
def test_shares_sum_to_the_margin_of_every_head(text):
    for head in range(len(SCORER.attributes) - 1):
        ours, margin = summed(text, head)
        assert ours == pytest.approx(margin, abs=1e-9)


@given(st.text(alphabet=st.sampled_from("abdeiot !?🔪\u00e4"), max_size=80))
@settings(max_examples=40)
def test_shares_sum_to_the_margin_of_any_text(text):
    ours, margin = summed(text, 0)
    assert ours == pytest.approx(margin, abs=1e-9)


def test_the_word_that_hurts_comes_first():
    text = "Thanks for the tour, but the guide is a fucking idiot."
    raising = [one for one in SCORER.explain(text) if one.weight > 0]
    assert text[raising[0].start : raising[0].end].lower() in ("fucking", "idiot")


def test_kind_words_do_not_hide_the_harm(scorer):
    text = "Thank you so much, great show, love it. And you are a worthless piece of shit."
    assert {one.attribute for one in scorer.explain(text)} <= {
        Attribute.TOXICITY,
        Attribute.INSULT,
    }


def test_without_its_worst_word_a_text_is_rated_lower():
    text = "my neighbour is a disgusting pig and sings at night"
    worst = next(one for one in SCORER.explain(text) if one.attribute is Attribute.TOXICITY)
    without = text[: worst.start] + text[worst.end :]
    place = SCORER.attributes.index(Attribute.TOXICITY)
    before, after = SCORER.score([text, without], ["en", "en"]).values[:, place]
    assert after < before


def test_the_words_of_a_rule_are_pointed_at():
    text = "well well, I know where you live by now"
    words = {text[one.start : one.end] for one in SCORER.explain(text)}
    assert {"know", "where", "live"} <= words
