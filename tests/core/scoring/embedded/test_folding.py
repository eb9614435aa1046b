"""Folding: what people write to slip past a filter becomes the plain word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scoring import folding
from core.scoring.folding import Token, fold, tokens_of

DISGUISED = [
    ("1d10t", "idiot"),
    ("IDIOT", "idiot"),
    ("idiiiiot", "idiot"),
    ("i d i o t", "idiot"),
    ("i.d.i.o.t", "idiot"),
    ("ｉｄｉｏｔ", "idiot"),
    ("𝖎𝖉𝖎𝖔𝖙", "idiot"),
    ("íd̶i̷o̸t̵", "idiot"),
    ("id\u200biot", "idiot"),
    ("іdіоt", "idiot"),  # Cyrillic letters among Latin ones
    ("$tup!d", "stupid"),
    ("f*ck", "fck"),
    ("Arsch&shy;loch", "arschloch"),
    ("DUMMKÖPFE", "dummkoepfe"),
    ("dummko\u0308pfe", "dummkoepfe"),
    ("Straße", "strasse"),
]


@pytest.mark.parametrize(("written", "meant"), DISGUISED, ids=[meant for _, meant in DISGUISED])
def test_a_disguised_word_becomes_the_plain_one(written, meant):
    assert fold(written) == meant


def test_links_and_handles_become_placeholders_wherever_they_hide():
    assert fold("see https://example.org/x?y=1 and @anna.b, www.shop.example!") == (
        "see http and @user http"
    )


def test_numbers_stay_numbers():
    assert fold("on 24 May 2031 at 7") == "on 24 may 2031 at 7"


def test_a_text_without_words_keeps_its_emoji_and_stress():
    assert fold("🔪🔪 !!!!! ??") == "🔪 🔪 !!! ??"


@given(st.text(max_size=300))
def test_tokens_stand_where_they_say_and_in_order(text):
    tokens = tokens_of(text)
    assert all(0 <= one.start < one.end <= len(text) for one in tokens)
    assert [one.start for one in tokens] == sorted(one.start for one in tokens)


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing(text):
    once = fold(text)
    assert fold(once) == once


@given(st.text(alphabet=st.sampled_from("abWw09.,;!?'\"()*#$+-_ "), max_size=40))
def test_the_short_way_for_plain_text_finds_the_same_tokens(text):
    piece = text.replace(" ", "")
    folded, starts, ends = _the_long_way(piece)
    expected = []
    for match in folding._TOKEN.finditer(folded):
        token = folding._finished(match)
        if token:
            expected.append(Token(token, starts[match.start()], ends[match.end() - 1]))
    assert folding.piece_tokens(piece) == expected


def test_a_very_long_text_is_read_at_both_ends():
    text = "first " + "x " * 500_000 + "last"
    words = {one.text for one in tokens_of(text)}
    assert {"first", "last"} <= words


def _the_long_way(piece):
    parts, starts, ends = [], [], []
    for match in folding._ATOM.finditer(piece):
        folded = folding._folded_atom(match)
        parts.append(folded)
        starts.extend([match.start()] * len(folded))
        ends.extend([match.end()] * len(folded))
    return "".join(parts), starts, ends
