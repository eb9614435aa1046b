"""Checkpoints: notes of size and root, signed or not, as C2SP writes them."""

import contextlib
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LogBrokenError
from core.log import (
    Checkpoint,
    is_signed_by,
    log_origin,
    make_checkpoint,
    parse_checkpoint,
    parse_verifier_key,
    read_checkpoint,
    sign,
    verifier_key,
)
from core.log.checkpoint import Signature

ROOT = bytes(range(32))
AT = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)
NOTE = make_checkpoint(log_origin("ab12"), 200, ROOT, at=AT)

PUBLISHED = """example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
"""  # noqa: E501 - the example of the format's own description


def test_a_checkpoint_is_the_note_that_c2sp_describes():
    assert NOTE == (
        "modlog.invalid/ab12\n200\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"
        "at 2026-01-02T03:04:05.678Z\n"
    )


def test_a_checkpoint_reads_back_as_it_was_made():
    read = parse_checkpoint(NOTE)

    assert (read.origin, read.size, read.root) == ("modlog.invalid/ab12", 200, ROOT)
    assert read.at == AT
    assert not read.is_signed


def test_the_published_example_is_read():
    read = parse_checkpoint(PUBLISHED)

    assert (read.origin, read.size) == ("example.com/behind-the-sofa", 20852163)
    assert [one.name for one in read.signatures] == ["example.com/behind-the-sofa"]
    assert len(read.signatures[0].signature) == 64


def test_a_signed_checkpoint_proves_who_signed_it():
    read = parse_checkpoint(sign(NOTE, KEY, "modlog.invalid/ab12"))

    assert read.is_signed
    assert is_signed_by(read, KEY.public_key())
    assert not is_signed_by(read, OTHER_KEY.public_key())


def test_two_keys_can_sign_the_same_checkpoint():
    read = parse_checkpoint(sign(sign(NOTE, KEY, "log"), OTHER_KEY, "witness"))

    assert read.text == NOTE
    assert is_signed_by(read, KEY.public_key())
    assert is_signed_by(read, OTHER_KEY.public_key())


def test_an_unsigned_checkpoint_is_signed_by_nobody():
    assert not is_signed_by(parse_checkpoint(NOTE), KEY.public_key())


@pytest.mark.parametrize("position", range(0, len(NOTE) - 1, 3))
def test_a_signature_does_not_fit_a_changed_checkpoint(position):
    signed = sign(NOTE, KEY, "log")
    letter = "A" if signed[position] != "A" else "B"
    changed = signed[:position] + letter + signed[position + 1 :]

    try:
        read = parse_checkpoint(changed)
    except LogBrokenError:
        return
    assert not is_signed_by(read, KEY.public_key())


def test_the_key_and_signature_lines_are_those_of_other_tools():
    # The example of the Go package golang.org/x/mod/sumdb/note.
    key = parse_verifier_key("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    text = (
        "If you think cryptography is the answer to your problem,\n"
        "then you don't know what your problem is.\n"
    )
    signature = bytes.fromhex(
        "f64992e052f541bf49f7dcbc8010c5506d885ba92cbafca40704959227348b8652060dd451580b6a59"
        "48d5e02afa9fa9d9e0a2da5165be8a13a472c81c099c03"
    )
    named = Signature("PeterNeumann", bytes.fromhex("c74f20a3"), signature)

    assert is_signed_by(Checkpoint("", 0, ROOT, text, None, (named,)), key)
    assert verifier_key("PeterNeumann", key).startswith("PeterNeumann+c74f20a3+ARpc2Qc")


@pytest.mark.parametrize("line", ["", "log", "log+00000000+AAAA", "log+00000000+" + "A" * 44])
def test_a_damaged_verifier_key_is_refused(line):
    with pytest.raises(LogBrokenError, match="verifier key"):
        parse_verifier_key(line)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n\n\n",
        "origin\n1\n",
        "origin\n-1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        "origin\n01\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        "origin\n1e3\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        "origin\n1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9=\n",
        "origin\n1\nAAEC\n",
        "\n1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        "\x1b]52;c;AA\x07\n1\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
        NOTE + "x" * 70_000 + "\n",
        NOTE + "\n— log AAAA\n",
        NOTE + "\nno signature\n",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_checkpoint_is_refused_in_one_sentence(note):
    with pytest.raises(LogBrokenError, match="checkpoint"):
        parse_checkpoint(note)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300)))
def test_any_bytes_are_read_or_refused(note):
    with contextlib.suppress(LogBrokenError):
        parse_checkpoint(note)


@pytest.mark.parametrize("origin", ["", "two\nlines", "a\u2028b"])
def test_an_origin_is_one_printable_line(origin):
    with pytest.raises(ValueError, match="origin"):
        make_checkpoint(origin, 1, ROOT)


def test_a_checkpoint_file_is_read_and_a_wrong_one_named(tmp_path):
    good, wrong = tmp_path / "kept.txt", tmp_path / "photo.jpg"
    good.write_text(NOTE)
    wrong.write_bytes(b"\xff\xd8\xff")

    assert read_checkpoint(good).size == 200
    with pytest.raises(LogBrokenError, match=r"photo\.jpg"):
        read_checkpoint(wrong)
    with pytest.raises(LogBrokenError, match=r"none\.txt"):
        read_checkpoint(tmp_path / "none.txt")
    with pytest.raises(LogBrokenError, match="opened"):
        read_checkpoint(tmp_path)
