"""Hostile text is stored whole and shown without tricks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.safe_text import MAX_STORED, hidden_characters, shown, shown_line, storable

ANY = st.text(st.characters())


@given(ANY)
def test_what_is_stored_can_be_written_and_storing_again_changes_nothing(text):
    kept = storable(text)

    kept.encode("utf-8")
    assert "\x00" not in kept
    assert len(kept) == len(text)
    assert storable(kept) == kept


def test_a_very_long_text_is_cut_with_a_mark_once():
    kept = storable("ä" * 3 * MAX_STORED)

    assert kept.startswith("ä" * MAX_STORED)
    assert kept.endswith("[cut]")
    assert storable(kept) == kept


@pytest.mark.parametrize(
    ("hidden", "as_shown"),
    [
        ("\x1b", "⟦001B⟧"),
        ("\x00", "⟦0000⟧"),
        ("\x9b", "⟦009B⟧"),
        ("\r", "⟦000D⟧"),
        ("\u202e", "⟦202E⟧"),
        ("\u2066", "⟦2066⟧"),
        ("\u200f", "⟦200F⟧"),
        ("\u061c", "⟦061C⟧"),
        ("\u200b", "⟦200B⟧"),
        ("\u200d", "⟦200D⟧"),
        ("\u00ad", "⟦00AD⟧"),
        ("\u2028", "⟦2028⟧"),
        ("\ufeff", "⟦FEFF⟧"),
        ("\u3164", "⟦3164⟧"),
        ("\ue000", "⟦E000⟧"),
        ("\ud800", "⟦D800⟧"),
        ("\U000e0041", "⟦E0041⟧"),
        ("\U000e0100", "⟦E0100⟧"),
        ("\U0010ffff", "⟦10FFFF⟧"),
    ],
)
def test_what_cannot_be_seen_is_named_and_counted(hidden, as_shown):
    assert shown(f"a{hidden}b") == f"a{as_shown}b"
    assert hidden_characters(f"a{hidden}b") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Grüße, 你好, مرحبا, שלום, हिन्दी",
        "two\nlines\tand a tab",
        "👩\u200d👩\u200d👧 👍🏽 ❤\ufe0f\u200d🔥",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "Việt Nam, naïve, e\u0301",
        "<b>not bold</b> & [red]not red[/red]",
    ],
)
def test_ordinary_text_stays_as_it_is(text):
    assert shown(text) == text
    assert hidden_characters(text) == 0


def test_line_ends_of_windows_are_line_ends():
    assert shown("one\r\ntwo") == "one\ntwo"
    assert hidden_characters("one\r\ntwo") == 0


def test_piles_of_accents_are_cut_down():
    assert shown("z" + "\u0301" * 900 + "a\u0301" + "\u20dd" * 9) == (
        "z" + "\u0301" * 4 + "a\u0301" + "\u20dd" * 3
    )


def test_a_long_text_ends_with_an_ellipsis():
    assert shown("x" * 50, limit=10) == "x" * 10 + "…"
    assert shown("x" * 10, limit=10) == "x" * 10


def test_a_line_has_no_breaks_and_no_leading_emptiness():
    assert shown_line("  one\r\n\n two\tthree ") == "one two three"
    assert shown_line("\n" * 5000 + "at last") == "at last"
    assert shown_line("word " * 500, limit=20).endswith("…")


@given(ANY, st.integers(1, 60))
def test_nothing_shown_can_steer(text, limit):
    for visible in (shown(text, limit), shown_line(text, limit)):
        for before, letter in zip(" " + visible, visible, strict=False):
            category = unicodedata.category(letter)
            joins = letter == "\u200d" and not before.isalnum()
            tag = "\U000e0020" <= letter <= "\U000e007f"
            assert letter in "\n\t" or category not in ("Cc", "Cs", "Cf", "Co") or joins or tag


@given(ANY)
def test_a_line_is_one_line(text):
    assert len(shown_line(text).splitlines()) <= 1
