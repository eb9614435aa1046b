"""Entries: their one byte form, their hash, and what may stand in them."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from core.errors import LogBrokenError
from core.log import EntryKind, Head, JsonValue, build_entry, canonical, read_body
from core.log.canonical import MAX_BODY_BYTES, MAX_DEPTH

AT = datetime(2026, 1, 2, 3, 4, 5, 678_901, tzinfo=UTC)
HEAD = Head(41, bytes(range(32)))


def entry_with(**data: JsonValue):
    return build_entry(EntryKind.DECISION, at=AT, actor="Team", data=data, head=HEAD)


def test_an_entry_is_canonical_json_that_names_its_place_and_the_hash_before_it():
    entry = entry_with(b=1, a="ü")

    assert entry.seq == 42
    assert entry.body.decode() == (
        '{"actor":"Team","at":"2026-01-02T03:04:05.678Z","data":{"a":"ü","b":1},'
        f'"kind":"decision","prev":"{HEAD.h.hex()}","seq":42,"v":1}}'
    )
    assert entry.h == hashlib.sha256(b"\x00" + entry.body).digest()
    assert entry.head == Head(42, entry.h)


def test_the_first_entry_is_the_genesis_and_follows_zeros():
    first = build_entry(EntryKind.GENESIS, at=AT, actor="Parapet", data={}, head=None)

    assert first.seq == 1
    assert read_body(first.body).prev == "0" * 64


@pytest.mark.parametrize(("kind", "head"), [(EntryKind.GENESIS, HEAD), (EntryKind.DECISION, None)])
def test_a_log_has_one_genesis_at_its_start(kind, head):
    with pytest.raises(ValueError, match="genesis"):
        build_entry(kind, at=AT, actor="Team", data={}, head=head)


def test_a_body_reads_back_as_it_was_written():
    body = read_body(entry_with(list=[1, None, True], text="“x”\n\u2028\u0001").body)

    assert (body.seq, body.kind, body.actor) == (42, "decision", "Team")
    assert body.at == AT.replace(microsecond=678_000)
    assert body.data == {"list": [1, None, True], "text": "“x”\n\u2028\u0001"}


def test_times_of_any_zone_are_written_in_utc():
    at = AT.astimezone(timezone(timedelta(hours=-9, minutes=-30)))
    entry = build_entry(EntryKind.UNDO, at=at, actor="Team", data={}, head=HEAD)

    assert b'"at":"2026-01-02T03:04:05.678Z"' in entry.body


def test_text_that_utf8_cannot_hold_is_replaced_and_the_entry_says_so():
    body = entry_with(text="a\ud800b \ud83d\ude00").body

    assert json.loads(body)["data"] == {"text": "a\ufffdb 😀"}
    assert json.loads(body)["san"] == 1
    assert read_body(body).data == {"text": "a\ufffdb 😀"}


def nested(depth: int) -> JsonValue:
    value: JsonValue = []
    for _ in range(depth - 1):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value", [0.5, 1.0, float("nan"), 2**53, -(2**53), b"bytes", {1: "key"}, {"set"}]
)
def test_values_that_readers_could_read_differently_are_refused(value):
    with pytest.raises(ValueError):  # noqa: PT011 - several sentences
        entry_with(value=value)


def test_the_largest_numbers_that_every_reader_agrees_on_are_taken():
    body = entry_with(high=2**53 - 1, low=1 - 2**53).body

    assert read_body(body).data == {"high": 2**53 - 1, "low": 1 - 2**53}


def test_nesting_is_taken_to_its_limit_and_no_further():
    deepest = entry_with(value=nested(MAX_DEPTH - 2))

    assert read_body(deepest.body).seq == 42
    with pytest.raises(ValueError, match="deep"):
        entry_with(value=nested(MAX_DEPTH - 1))


def test_an_entry_of_more_than_a_mebibyte_is_refused():
    with pytest.raises(ValueError, match="1 MiB"):
        entry_with(text="x" * MAX_BODY_BYTES)


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        build_entry(EntryKind.UNDO, at=AT.replace(tzinfo=None), actor="", data={}, head=HEAD)


@pytest.mark.parametrize("body", [b"", b"\xff", b"{}", b'{"v":1}', b"[" * 100_000, b"1e5"])
def test_reading_what_is_no_entry_ends_in_one_sentence(body):
    with pytest.raises(LogBrokenError, match="cannot be read"):
        read_body(body)


def test_keys_are_sorted_by_utf16_units_as_rfc_8785_asks():
    # The example of RFC 8785, section 3.2.3: U+1F600 is before U+FB33 in UTF-16, not in Unicode.
    value = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}

    assert list(json.loads(canonical(value)).values()) == [2, 4, 6, 7, 1, 5, 3]
