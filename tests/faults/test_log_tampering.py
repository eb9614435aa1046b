"""Every single tampering with a log of 200 entries is found; `--long` tries every bit and pair.

The verifier reads row by row and never takes a problem back, so a tampered row is handed to a
reading that has seen the true rows before it: that is the same as reading the log from its start,
and fast enough to try them all. Some are read whole, too.
"""

import copy
import importlib.util
import random
import sys
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.log import (
    EntryKind,
    Head,
    build_entry,
    commit_value,
    make_checkpoint,
    merkle_root,
    parse_checkpoint,
    read_body,
    verify,
)
from core.log.verifier import Chain

ENTRIES = 200
START = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
VERIFIER = Path(__file__).parents[2] / "resources" / "verifier" / "verify_parapet_log.py"


def follow(rows, number, action="hide"):
    head = Head(rows[-1][0], rows[-1][2]) if rows else None
    entry = build_entry(
        EntryKind.DECISION if head else EntryKind.GENESIS,
        at=START + timedelta(minutes=number),
        actor="Team on duty",
        data={"action": action, "author": commit_value("Eve", nonce=number.to_bytes(32)).c},
        head=head,
    )
    return entry.seq, entry.body, entry.h


def written():
    rows = []
    for number in range(ENTRIES):
        rows.append(follow(rows, number))
    return rows


ROWS = written()
LEAVES = [h for _, _, h in ROWS]


def anchor_at(size):
    return parse_checkpoint(make_checkpoint("log", size, merkle_root(LEAVES[:size])))


def standalone_chain():
    spec = importlib.util.spec_from_file_location("verify_parapet_log", VERIFIER)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.Chain([])


class Reading:
    """A verifier after each of the true rows; asks what it says of another row at that point."""

    def __init__(self, chain, add):
        self._add = add
        self._states = [copy.deepcopy(chain)]
        for row in ROWS:
            add(chain, row)
            self._states.append(copy.deepcopy(chain))
        assert not chain.problems

    def finds(self, at, *rows):
        """Whether these rows, read after the first `at` true ones, are a problem."""
        state = copy.copy(self._states[at]) if len(rows) == 1 else copy.deepcopy(self._states[at])
        state.problems = []
        for row in rows:
            self._add(state, row)
            if state.problems:
                return True
        return False


@pytest.fixture(scope="module", params=["core", "standalone"])
def reading(request):
    if request.param == "core":
        return Reading(Chain((), None), lambda chain, row: chain.add(row))
    return Reading(standalone_chain(), lambda chain, row: chain.add(*row))


def flipped(content, position, bit):
    changed = bytearray(content)
    changed[position] ^= 1 << bit
    return bytes(changed)


def missed_flips(reading, bits):
    for at, (seq, body, h) in enumerate(ROWS):
        for position in range(len(body)):
            for bit in bits(position):
                if not reading.finds(at, (seq, flipped(body, position, bit), h)):
                    yield seq, "body", position, bit
        for position in range(len(h)):
            for bit in bits(position):
                if not reading.finds(at, (seq, body, flipped(h, position, bit))):
                    yield seq, "h", position, bit


def test_a_flip_in_any_byte_is_found(reading):
    assert list(missed_flips(reading, lambda position: [position % 8])) == []


@pytest.mark.long
def test_a_flip_of_any_bit_is_found(reading):
    assert list(missed_flips(reading, lambda _: range(8))) == []


@pytest.mark.long
def test_any_other_byte_in_any_place_of_a_body_is_found(reading):
    seq, body, h = ROWS[100]
    for position in range(len(body)):
        for byte in set(range(256)) - {body[position]}:
            changed = body[:position] + bytes([byte]) + body[position + 1 :]
            assert reading.finds(100, (seq, changed, h))


def test_any_removed_row_is_found(reading):
    for at in range(ENTRIES - 1):
        assert reading.finds(at, ROWS[at + 1])


def test_any_removed_row_is_found_when_the_rest_is_renumbered(reading):
    for at in range(ENTRIES - 1):
        assert reading.finds(at, (at + 1, *ROWS[at + 1][1:]))


def test_a_removed_last_row_is_found_with_a_checkpoint_or_by_the_profile():
    last = Head(ENTRIES, LEAVES[-1])

    assert not verify(ROWS[:-1], anchors=[anchor_at(ENTRIES)]).ok
    assert not verify(ROWS[:-1], kept_head=last).ok


PAIRS = list(combinations(range(ENTRIES), 2))
SOME_PAIRS = [*pairwise(range(ENTRIES)), *random.Random(6962).sample(PAIRS, 1000)]
each_choice = pytest.mark.parametrize(
    "pairs", [SOME_PAIRS, pytest.param(PAIRS, marks=pytest.mark.long)], ids=["some", "all"]
)


@each_choice
def test_two_swapped_rows_are_found(reading, pairs):
    for first, second in pairs:
        assert reading.finds(first, ROWS[second])


@each_choice
def test_two_rows_with_swapped_contents_are_found(reading, pairs):
    for first, second in pairs:
        (seq, body, h), (_, other_body, other_h) = ROWS[first], ROWS[second]

        assert reading.finds(first, (seq, other_body, other_h))
        assert reading.finds(first, (seq, other_body, h))
        assert reading.finds(first, (seq, body, other_h))


@each_choice
def test_a_row_repeated_at_once_or_later_is_found(reading, pairs):
    for row, later in pairs:
        for at in (later, later + 1):
            assert reading.finds(at, ROWS[row])
            assert reading.finds(at, (at + 1, *ROWS[row][1:]))


def test_a_foreign_row_inserted_anywhere_is_found_at_once_or_by_the_next(reading):
    for at in range(1, ENTRIES):
        inserted = follow(ROWS[:at], 999, "approve")
        assert reading.finds(at, inserted, ROWS[at])


def test_an_edited_and_rehashed_row_is_found_by_the_next(reading):
    for at in range(1, ENTRIES - 1):
        assert reading.finds(at, follow(ROWS[:at], at, "approve"), ROWS[at + 1])


@pytest.mark.parametrize("kept", range(ENTRIES))
def test_a_log_cut_to_any_length_is_found_with_a_checkpoint(kept):
    verdict = verify(ROWS[:kept], anchors=[anchor_at(ENTRIES), anchor_at(kept)])

    assert not verdict.ok
    assert verdict.problems[0].seq == kept + 1
    assert (verdict.intact_to, verdict.anchored_to) == (kept, kept)


def rewritten_from(at):
    rows = ROWS[:at]
    while len(rows) < ENTRIES:
        rows.append(follow(rows, len(rows), "approve" if at else "hide "))
    return rows


REWRITES = [
    at if at % 20 == 0 else pytest.param(at, marks=pytest.mark.long) for at in range(ENTRIES)
]


@pytest.mark.parametrize("at", REWRITES)
def test_a_chain_rewritten_from_any_row_is_found_with_a_checkpoint_taken_after_it(at):
    rows = rewritten_from(at)

    alone = verify(rows)
    anchored = verify(rows, anchors=[anchor_at(at), anchor_at(at + 1)])

    assert alone.ok
    assert "not proven against its owner" in alone.sentence
    assert not anchored.ok
    assert (anchored.intact_to, anchored.anchored_to) == (at, at)


def test_a_checkpoint_of_any_size_is_recognised():
    verdict = verify(ROWS, anchors=[anchor_at(size) for size in range(ENTRIES + 1)])

    assert verdict.ok
    assert verdict.anchored_to == ENTRIES


def test_a_flip_in_any_row_is_found_at_its_place_in_the_log_read_whole():
    chance = random.Random(200)
    for at in range(0, ENTRIES, 5):
        seq, body, h = ROWS[at]
        rows = list(ROWS)
        rows[at] = (seq, flipped(body, chance.randrange(len(body)), chance.randrange(8)), h)

        verdict = verify(rows)

        assert (verdict.ok, verdict.intact_to) == (False, at)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_edit_of_several_rows_is_found_with_a_checkpoint(data):
    rows = list(ROWS[:30])
    anchor = anchor_at(30)
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, max(len(rows) - 1, 0)))
        match data.draw(st.sampled_from(["cut", "drop", "copy", "move", "edit"])):
            case "cut":
                del rows[place:]
            case "drop":
                del rows[place : place + 1]
            case "copy":
                rows[place:place] = data.draw(st.sampled_from(ROWS[:40]).map(lambda row: [row]))
            case "move" if rows:
                rows.append(rows.pop(place))
            case "edit" if rows:
                seq, body, h = rows[place]
                rows[place] = (seq, body[: data.draw(st.integers(0, len(body)))], h)
            case _:
                pass

    assert verify(rows, anchors=[anchor]).ok == (
        rows[:30] == ROWS[:30] and rows == ROWS[: len(rows)]
    )


def test_the_log_under_attack_is_a_real_one():
    assert verify(ROWS).ok
    assert read_body(ROWS[0][1]).kind == EntryKind.GENESIS
    assert sum(len(body) + len(h) for _, body, h in ROWS) > 40_000
