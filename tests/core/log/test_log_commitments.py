"""Commitments: the log can prove a value that it does not hold, until the vault forgets it."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.log import commit_value, opens

ANY_TEXT = st.text(st.characters())  # lone surrogates, too


@given(ANY_TEXT)
def test_every_value_opens_its_own_commitment(value):
    made = commit_value(value)

    assert opens(made.c, made.nonce, value)
    assert opens(made.c, made.nonce, made.value)
    made.value.encode()


@given(st.text(), st.text())
def test_no_other_value_opens_it(value, other):
    made = commit_value(value)

    assert opens(made.c, made.nonce, other) == (value == other)


def test_the_commitment_is_the_hmac_that_the_format_names():
    nonce = bytes(range(32))

    made = commit_value("Zoë", kind="author", nonce=nonce)

    message = b"\x10author\x00Zo\xc3\xab"
    assert made.c == hmac.new(nonce, message, hashlib.sha256).hexdigest()


def test_equal_values_cannot_be_linked():
    assert commit_value("Eve").c != commit_value("Eve").c


def test_a_commitment_to_an_author_is_none_to_a_text():
    made = commit_value("Eve", kind="author")

    assert opens(made.c, made.nonce, "Eve", kind="author")
    assert not opens(made.c, made.nonce, "Eve", kind="text")


@pytest.mark.parametrize("c", ["", "zz", "é" * 64, "\ud800", "0" * 64])
def test_a_foreign_commitment_does_not_open(c):
    assert not opens(c, bytes(32), "Eve")


def test_the_value_does_not_leak_through_repr():
    made = commit_value("Eve Adams")

    assert "Eve" not in repr(made)


def test_a_short_nonce_or_a_kind_with_nul_is_refused():
    with pytest.raises(ValueError, match="32 bytes"):
        commit_value("Eve", nonce=b"short")
    with pytest.raises(ValueError, match="NUL"):
        commit_value("Eve", kind="a\x00b")
