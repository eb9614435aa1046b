"""The verifier's verdict: what it says of sound, damaged, cut and rewritten logs."""

from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import ProfileDamagedError
from core.log import (
    Head,
    Problem,
    leaf_hash,
    log_lines,
    make_checkpoint,
    merkle_root,
    parse_checkpoint,
    sign,
    verify,
)
from core.log.verdict import MAX_PROBLEMS

AT = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))


@pytest.fixture
def rows(write_log):
    return write_log(10)


def anchor_of(rows, size, *, key=None, at=AT):
    note = make_checkpoint("log", size, merkle_root(h for _, _, h in rows[:size]), at=at)
    return parse_checkpoint(sign(note, key, "log") if key else note)


def test_a_sound_log_is_intact_but_not_proven_against_its_owner(rows):
    verdict = verify(rows)

    assert verdict.ok
    assert (verdict.entries, verdict.intact_to, verdict.anchored_to) == (10, 10, 0)
    assert "not proven against its owner" in verdict.sentence


def test_a_sound_log_is_proven_up_to_its_furthest_checkpoint(rows):
    verdict = verify(rows, anchors=[anchor_of(rows, 7), anchor_of(rows, 3), anchor_of(rows, 0)])

    assert verdict.ok
    assert verdict.anchored_to == 7
    assert "Entries 1 to 7 match the checkpoint of 2026-01-02 03:04 UTC" in verdict.sentence
    assert "to 10, are chained but not anchored yet" in verdict.sentence
    assert "not signed" in verdict.sentence


def test_a_signature_is_checked_when_the_key_is_given(rows):
    signed = anchor_of(rows, 10, key=KEY)

    checked = verify(rows, anchors=[signed], public_key=KEY.public_key())
    unchecked = verify(rows, anchors=[signed])

    assert checked.ok
    assert checked.sentence.endswith("The checkpoint’s signature is true.")
    assert "was not checked" in unchecked.sentence


@pytest.mark.parametrize("key", [None, Ed25519PrivateKey.from_private_bytes(bytes([7]) * 32)])
def test_a_checkpoint_without_the_right_signature_proves_nothing(rows, key):
    verdict = verify(rows, anchors=[anchor_of(rows, 10, key=key)], public_key=KEY.public_key())

    assert not verdict.ok
    assert verdict.anchored_to == 0
    assert "No true signature" in verdict.problems[0].what


def test_an_empty_log_has_nothing_to_prove(rows):
    assert verify([]).ok
    assert not verify([], anchors=[anchor_of(rows, 1)]).ok
    assert not verify([], kept_head=Head(1, rows[0][2])).ok


def test_one_changed_row_is_one_problem_at_its_place(rows):
    seq, body, h = rows[4]
    rows[4] = (seq, body.replace(b"hide", b"keep"), h)

    verdict = verify(rows)

    assert verdict.problems == (
        Problem(5, "Its content does not fit its hash: one of them was changed."),
    )
    assert verdict.intact_to == 4
    assert verdict.entries == 10


def test_a_changed_row_with_a_new_hash_breaks_the_chain_after_it(rows):
    body = rows[4][1].replace(b"hide", b"keep")
    rows[4] = (5, body, leaf_hash(body))

    verdict = verify(rows)

    assert verdict.problems == (Problem(6, "It does not follow from the entry before it."),)
    assert verdict.intact_to == 5


def test_missing_rows_are_counted(rows):
    assert verify(rows[:3] + rows[4:]).problems == (Problem(4, "Entry 4 is missing."),)
    assert verify(rows[5:]).problems == (Problem(1, "Entries 1 to 5 are missing."),)


def test_a_repeated_row_is_named(rows):
    verdict = verify([*rows[:6], rows[2], *rows[6:]])

    assert verdict.problems == (Problem(3, "Entry 3 is repeated or out of order."),)


def test_a_cut_log_shows_against_a_checkpoint_or_the_profile_s_own_memory(rows):
    cut = rows[:8]

    by_anchor = verify(cut, anchors=[anchor_of(rows, 10), anchor_of(rows, 5)])
    by_profile = verify(cut, kept_head=Head(10, rows[9][2]))

    assert verify(cut).ok
    assert not by_anchor.ok
    assert by_anchor.problems[0].what == (
        "The log ends at entry 8, but the checkpoint of 2026-01-02 03:04 UTC counted 10 entries."
    )
    assert (by_anchor.intact_to, by_anchor.anchored_to) == (8, 5)
    assert by_profile.problems == (
        Problem(9, "The log ends at entry 8, but the profile remembers 10 entries."),
    )


def test_a_row_added_behind_the_profile_s_back_shows(rows):
    assert verify(rows, kept_head=Head(10, rows[9][2])).ok
    assert not verify(rows, kept_head=Head(9, rows[8][2])).ok
    assert not verify(rows, kept_head=Head(10, bytes(32))).ok


def test_a_rewritten_log_shows_only_against_a_checkpoint(write_log, rows):
    other = [*write_log(11)]
    theirs = [parse_checkpoint(make_checkpoint("log", size, bytes(32))) for size in (10, 11)]

    verdict = verify(other, anchors=[*theirs, anchor_of(rows, 4)])

    assert verify(other).ok
    assert not verdict.ok
    assert "rewritten" in verdict.problems[0].what
    assert (verdict.intact_to, verdict.anchored_to) == (4, 4)


def test_an_unreadable_rest_is_a_problem_and_not_the_end_of_the_verdict(rows):
    def torn():
        yield from rows[:3]
        raise ProfileDamagedError("The database is damaged.")

    verdict = verify(torn())

    assert (verdict.ok, verdict.intact_to) == (False, 3)
    assert "cannot be read on" in verdict.problems[0].what


def test_only_the_first_hundred_problems_are_told(write_log):
    rows = [(seq, body + b" ", h) for seq, body, h in write_log(MAX_PROBLEMS + 20)]

    verdict = verify(rows)

    assert len(verdict.problems) == MAX_PROBLEMS
    assert verdict.problems_total == MAX_PROBLEMS + 20


def test_the_verdict_as_json_has_the_promised_keys(rows):
    said = verify(rows[1:]).as_json()

    assert said["ok"] is False
    assert (said["entries"], said["intact_to"], said["anchored_to"]) == (9, 0, 0)
    assert said["problems"][0] == {"seq": 1, "what": "Entry 1 is missing."}


def test_exported_lines_hold_the_exact_bytes(rows):
    lines = list(log_lines([rows[0], (2, b"\xff", bytes(32))]))

    assert lines[0].startswith('{"seq":1,"body":"{\\"actor\\":')
    assert lines[1] == '{"seq":2,"body64":"/w==","h":"' + "0" * 64 + '"}\n'
