"""The standalone verifier says what the app says, of every kind of file and every hostile row."""

import json
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.log import (
    Head,
    leaf_hash,
    log_lines,
    make_checkpoint,
    merkle_root,
    parse_checkpoint,
    sign,
    verifier_key,
    verify,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
AT = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
SHAPE = (
    b'{"actor":"a","at":"%s","data":%s,"kind":"genesis","prev":"' + b"0" * 64 + b'","seq":1,"v":1}'
)
TIME = b"2026-01-02T03:04:05.678Z"


def entry_like(data: bytes, at: bytes = TIME) -> bytes:
    return SHAPE % (at, data)


HOSTILE_BODIES = [
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf{}",
    b"null",
    b"[]",
    b"{}",
    b'"text"',
    b"1",
    entry_like(b"{}"),
    entry_like(b"[]"),
    entry_like(b"null"),
    entry_like(b"{}", b"2026-13-02T03:04:05.678Z"),
    entry_like(b"{}", b"2026-02-30T03:04:05.678Z"),
    entry_like(b"{}", b"2026-01-02T24:00:00.000Z"),
    entry_like(b"{}", b"2026-01-02T03:04:60.000Z"),
    entry_like(b"{}", b"0000-01-02T03:04:05.678Z"),
    entry_like(b"{}", b"2026-01-02T03:04:05Z"),
    entry_like(b"{}") + b"\n",
    b" " + entry_like(b"{}"),
    entry_like(b"{}").replace(b'"v":1', b'"v":true'),
    entry_like(b"{}").replace(b'"v":1', b'"v":2'),
    entry_like(b"{}").replace(b'"v":1', b'"v":1,"v":1'),
    entry_like(b"{}").replace(b'"v":1', b'"v":1,"x":1'),
    entry_like(b"{}").replace(b'"seq":1', b'"seq":"1"'),
    entry_like(b"{}").replace(b'"seq":1', b'"seq":true'),
    entry_like(b"{}").replace(b'"seq":1', b'"seq":2'),
    entry_like(b"{}").replace(b'"prev":"0', b'"prev":"A'),
    entry_like(b"{}").replace(b'"prev":"0', b'"prev":"1'),
    entry_like(b"{}").replace(b"genesis", b"decision"),
    entry_like(b"{}").replace(b"genesis", b"Genesis!"),
    entry_like(b"{}").replace(b',"seq"', b',"san":1,"seq"'),
    entry_like(b"{}").replace(b',"seq"', b',"san":true,"seq"'),
    entry_like(b"{}").replace(b'"a"', b"null"),
    entry_like(b'{"a":1,"a":1}'),
    entry_like(b'{"b":1,"a":1}'),
    entry_like(b'{"a":1.0}'),
    entry_like(b'{"a":1e5}'),
    entry_like(b'{"a":-0}'),
    entry_like(b'{"a":NaN}'),
    entry_like(b'{"a":-Infinity}'),
    entry_like(b'{"a":9007199254740991}'),
    entry_like(b'{"a":9007199254740992}'),
    entry_like(b'{"a":-9007199254740992}'),
    entry_like(b'{"a":%s}' % (b"9" * 5000)),
    entry_like(b'{"a":"\\ud800"}'),
    entry_like(b'{"\\ud800":"a"}'),
    entry_like(b'{"a":"\\u0041"}'),
    entry_like(b'{"a":"\\/"}'),
    entry_like(b'{"a":"\\u001F"}'),
    entry_like(b'{"a":"\\u001f\\n\x7f"}'),
    entry_like('{"\U0001f600":1,"\ufb33":2}'.encode()),
    entry_like('{"\ufb33":2,"\U0001f600":1}'.encode()),
    entry_like(b'{"a":%s}' % (b"[" * 62 + b"]" * 62)),
    entry_like(b'{"a":%s}' % (b"[" * 63 + b"]" * 63)),
    entry_like(b'{"a":"%s"}' % (b"[" * 100_000)),
    entry_like(b'{"a":"\\"%s"}' % (b"[" * 100)),
    b"[" * 200_000,
    b'{"a":' * 200_000,
    b'"' + b"[" * 100,
    entry_like(b'{"a":"%s"}' % (b"x" * (1 << 20))),
]
HOSTILE_ROWS = [
    (None, b"{}", bytes(32)),
    ("1", b"{}", bytes(32)),
    (1.0, b"{}", bytes(32)),
    (b"1", b"{}", bytes(32)),
    (-1, b"{}", bytes(32)),
    (0, b"{}", bytes(32)),
    (2**62, b"{}", bytes(32)),
    (2**63 - 1, b"{}", bytes(32)),
    (1, None, bytes(32)),
    (1, "{}", bytes(32)),
    (1, 7, bytes(32)),
    (1, b"{}", None),
    (1, b"{}", "0" * 64),
    (1, b"{}", b""),
    (1, b"{}", bytes(33)),
    (1, b"{}", 0.5),
    (1, b"{}", bytes(1_000_000)),
    (1, None, None),
]


def corpus(write_log):
    """Sound logs with one or more hostile rows in, before and after them."""
    sound = write_log(6)
    made = [(1, body, leaf_hash(body)) for body in HOSTILE_BODIES]
    for bad in made + HOSTILE_ROWS:
        yield [bad]
        yield [bad, *sound[1:]]
        yield [*sound[:3], bad, *sound[3:]]
        yield [*sound[:3], (4, *bad[1:]), *sound[4:]]
    yield sound
    yield []
    yield sound[::-1]
    yield sound[2:] + sound[:2]


def anchors_for(rows):
    """A true checkpoint, a false one and one that counts further."""
    leaves = [h for _, _, h in rows]
    true = make_checkpoint("log", 3, merkle_root(leaves[:3]), at=AT)
    false = make_checkpoint("log", 4, bytes(32))
    far = make_checkpoint("log", 99, bytes(32), at=AT)
    signed = sign(true, KEY, "log")
    return [[], [true], [signed], [true, false], [far, true], [false, signed]]


def standalone_verdict(standalone, rows, notes=(), key=None, head=None):
    anchors = [standalone.parse_checkpoint(note) for note in notes]
    return standalone.verify(iter(rows), anchors, key, head)


def store(path, rows, *, head=None, strict=False):
    with closing(sqlite3.connect(path)) as database:
        if strict:
            database.execute(
                "CREATE TABLE log(seq INTEGER PRIMARY KEY, body BLOB NOT NULL, h BLOB NOT NULL)"
                " STRICT"
            )
        else:
            database.execute("CREATE TABLE log(seq, body, h)")
        database.executemany("INSERT INTO log VALUES (?, ?, ?)", rows)
        if head is not None:
            database.execute("CREATE TABLE log_head(seq, h)")
            database.execute("INSERT INTO log_head VALUES (?, ?)", head)
        database.commit()
    return path


def run(verifier_path, *arguments):
    return subprocess.run(
        [sys.executable, "-I", verifier_path, *map(str, arguments)],
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_both_verifiers_say_the_same_of_the_whole_hostile_corpus(standalone, write_log):
    sound = write_log(6)
    for rows in corpus(write_log):
        for notes in anchors_for(sound):
            anchors = [parse_checkpoint(note) for note in notes]

            verdict = verify(rows, anchors=anchors)

            assert standalone_verdict(standalone, rows, notes) == verdict.as_json()
            assert verdict.ok == (not verdict.problems)


def test_no_hostile_row_is_taken_for_sound(write_log):
    sound = write_log(6)

    taken = [rows for rows in corpus(write_log) if verify(rows).ok]

    good = [b for b in HOSTILE_BODIES if verify([(1, b, leaf_hash(b))]).ok]
    assert [*taken[-2:]] == [sound, []]
    assert len(taken) == len(good) + 2
    # Not hostile after all: plain entries, in which the verifiers must not see ghosts.
    assert set(good) == {
        entry_like(b"{}"),
        entry_like(b"{}").replace(b',"seq"', b',"san":1,"seq"'),
        entry_like(b'{"a":9007199254740991}'),
        entry_like(b'{"a":"\\u001f\\n\x7f"}'),
        entry_like('{"\U0001f600":1,"\ufb33":2}'.encode()),
        entry_like(b'{"a":%s}' % (b"[" * 62 + b"]" * 62)),
        entry_like(b'{"a":"%s"}' % (b"[" * 100_000)),
        entry_like(b'{"a":"\\"%s"}' % (b"[" * 100)),
    }


def test_a_database_gives_the_same_verdict_as_its_rows(standalone, write_log, tmp_path):
    for number, rows in enumerate(corpus(write_log)):
        if any(isinstance(row[0], str | bytes | float) or row[0] is None for row in rows):
            continue  # SQLite sorts these elsewhere
        ordered = sorted(rows, key=lambda row: row[0])
        path = store(tmp_path / f"{number}.db", ordered)

        assert standalone.verify_file(path, [], None) == verify(ordered).as_json()


def test_an_exported_log_gives_the_same_verdict_as_its_rows(standalone, write_log, tmp_path):
    path = tmp_path / "log.jsonl"
    for rows in corpus(write_log):
        kinds = {(type(seq), type(body), type(h)) for seq, body, h in rows}
        if kinds != {(int, bytes, bytes)}:
            continue  # such rows cannot be exported
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(log_lines(rows))

        assert standalone.verify_file(path, [], None) == verify(rows).as_json()


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(
    JSON_VALUES.map(lambda value: json.dumps(value, ensure_ascii=False))
    | JSON_VALUES.map(lambda value: json.dumps(value, separators=(",", ":"), sort_keys=True))
    | st.text()
)
@example("[" * 65)
def test_both_verifiers_read_any_json_alike(standalone, text):
    body = entry_like(text.encode("utf-8", "surrogatepass"))
    rows = [(1, body, leaf_hash(body))]

    assert standalone_verdict(standalone, rows) == verify(rows).as_json()


def test_the_profile_s_own_memory_of_the_end_counts_in_both(standalone, write_log, tmp_path):
    rows = write_log(6)
    for number, head in enumerate([(6, rows[5][2]), (7, bytes(32)), (5, rows[4][2]), (6, b"")]):
        path = store(tmp_path / f"{number}.db", rows, head=head, strict=True)

        said = standalone.verify_file(path, [], None)

        assert said == verify(rows, kept_head=Head(*head)).as_json()
        assert said["ok"] == (number == 0)


@pytest.mark.parametrize("position", range(0, 1700, 7))
def test_every_byte_of_an_exported_log_counts(standalone, write_log, tmp_path, position):
    content = bytearray("".join(log_lines(write_log(5))).encode())
    content[position % len(content)] ^= 1 << position % 8
    path = tmp_path / "log.jsonl"
    path.write_bytes(content)

    assert not standalone.verify_file(path, [], None)["ok"]


def test_the_command_says_yes_with_exit_status_0(verifier_path, write_log, tmp_path):
    rows = write_log(6)
    path = store(tmp_path / "profile.db", rows, strict=True)
    note = make_checkpoint("log", 5, merkle_root(h for _, _, h in rows[:5]), at=AT)
    kept = tmp_path / "kept.txt"
    kept.write_text(sign(note, KEY, "log"), encoding="utf-8")

    done = run(
        verifier_path, path, "--anchor", kept, "--key", verifier_key("log", KEY.public_key())
    )

    assert done.returncode == 0, done.stderr
    assert "Entries 1 to 5 match" in done.stdout.decode()
    assert done.stderr == b""
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kept.txt", "profile.db"]


def test_the_command_says_no_with_exit_status_1_and_the_same_json(
    verifier_path, write_log, tmp_path
):
    rows = write_log(6)
    del rows[2]
    path = store(tmp_path / "profile.db", rows)

    done = run(verifier_path, path, "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout) == verify(rows).as_json()


def test_a_log_that_is_still_in_the_wal_is_read(standalone, write_log, tmp_path):
    rows = write_log(6)
    path = store(tmp_path / "profile.db", rows[:3])
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.executemany("INSERT INTO log VALUES (?, ?, ?)", rows[3:])
        writer.commit()
        assert path.with_name("profile.db-wal").stat().st_size > 0

        assert standalone.verify_file(path, [], None)["entries"] == 6
        assert path.with_name("profile.db-wal").stat().st_size > 0


@pytest.mark.parametrize("has_wal", [True, False])
def test_a_copied_profile_is_read_where_sqlite_may_not_write(
    standalone, write_log, tmp_path, monkeypatch, has_wal
):
    rows = write_log(6)
    live = store(tmp_path / "live.db", rows[:3])
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(live)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.executemany("INSERT INTO log VALUES (?, ?, ?)", rows[3:])
        writer.commit()
        if not has_wal:
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        copy.write_bytes(live.read_bytes())
        if has_wal:
            wal = live.with_name("live.db-wal").read_bytes()
            copy.with_name("copy.db-wal").write_bytes(wal)
    true_connect = standalone.connect

    def connect(path, mode):
        # A folder that forbids the side files: root, who may run this test, is never forbidden.
        if mode == "mode=ro":
            raise sqlite3.OperationalError("unable to open database file")
        return true_connect(path, mode)

    monkeypatch.setattr(standalone, "connect", connect)

    said = standalone.verify_file(copy, [], None)

    assert (said["ok"], said["entries"]) == (True, 6)


def damaged_database(write_log, path):
    store(path, write_log(200))
    content = bytearray(path.read_bytes())
    content[8192:40_960] = random.Random(1).randbytes(32_768)
    path.write_bytes(content)


def view_for_a_table(write_log, path):
    store(path, write_log(3))
    with closing(sqlite3.connect(path)) as database:
        database.execute("ALTER TABLE log RENAME TO hidden")
        database.execute("CREATE VIEW log AS SELECT * FROM hidden")


def foreign_database(_, path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE bookmarks(url)")


def foreign_log(_, path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE log(message)")


def cut_database(write_log, path):
    store(path, write_log(200))
    path.write_bytes(path.read_bytes()[:5000])


def only_the_header(_, path):
    path.write_bytes(b"SQLite format 3\x00")


def binary_file(_, path):
    path.write_bytes(random.Random(2).randbytes(100_000))


def endless_line(_, path):
    path.write_bytes(b"x" * (9 << 20) + b"\n{}\n")


def deep_line(_, path):
    path.write_bytes(b"[" * 500_000 + b"\n")


@pytest.mark.parametrize(
    "spoil",
    [
        damaged_database,
        view_for_a_table,
        foreign_database,
        foreign_log,
        cut_database,
        only_the_header,
        binary_file,
        endless_line,
        deep_line,
    ],
)
def test_a_spoiled_file_gets_a_verdict_and_no_traceback(standalone, write_log, tmp_path, spoil):
    path = tmp_path / "file"
    spoil(write_log, path)

    said = standalone.verify_file(path, [], None)

    assert not said["ok"]
    assert said["problems"][0]["what"]


@pytest.mark.parametrize("content", [b"", None])
def test_what_is_no_file_to_check_ends_with_exit_status_2(verifier_path, tmp_path, content):
    path = tmp_path / "file"
    if content is not None:
        path.write_bytes(content)

    done = run(verifier_path, path)

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert str(path) in done.stderr.decode()


def test_a_wrong_checkpoint_or_key_ends_with_exit_status_2(verifier_path, write_log, tmp_path):
    path = store(tmp_path / "profile.db", write_log(3))

    assert run(verifier_path, path, "--anchor", path).returncode == 2
    assert run(verifier_path, path, "--key", "log+00000000+AAAA").returncode == 2


# RFC 8032, section 7.1: public key, message, signature.
PUBLISHED = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
        "f9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
        "f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f76098"
        "4dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]


@pytest.mark.parametrize(("key", "message", "signature"), PUBLISHED)
def test_published_ed25519_signatures_are_true(standalone, key, message, signature):
    key, message, signature = map(bytes.fromhex, (key, message, signature))

    assert standalone.ed25519_fits(key, message, signature)
    assert not standalone.ed25519_fits(key, message + b"x", signature)


def cryptography_says(key, message, signature):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=32, max_size=32), st.binary(max_size=80), st.integers(0, 96 * 8 - 1))
def test_own_ed25519_agrees_with_cryptography_on_true_and_changed_ones(
    standalone, seed, message, bit
):
    private = Ed25519PrivateKey.from_private_bytes(seed)
    key = private.public_key().public_bytes_raw()
    changed = bytearray(key + private.sign(message))
    changed[bit // 8] ^= 1 << bit % 8

    assert standalone.ed25519_fits(key, message, private.sign(message))
    parts = (bytes(changed[:32]), message, bytes(changed[32:]))
    assert not standalone.ed25519_fits(*parts)
    assert not cryptography_says(*parts)


def test_a_signature_with_another_spelling_of_its_number_is_refused(standalone):
    # s + the group's order would fit the same equation: a second signature out of nothing.
    signature = KEY.sign(b"note")
    s = int.from_bytes(signature[32:], "little") + standalone.Q
    again = signature[:32] + s.to_bytes(32, "little")

    assert not standalone.ed25519_fits(KEY.public_key().public_bytes_raw(), b"note", again)


def test_a_key_with_another_spelling_of_its_point_is_refused(standalone):
    one, one_plus_p = (number.to_bytes(32, "little") for number in (1, standalone.P + 1))

    assert standalone.decoded(one) == (0, 1, 1, 0)
    assert standalone.decoded(one_plus_p) is None
