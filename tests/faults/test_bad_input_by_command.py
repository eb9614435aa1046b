"""Every kind of bad input, given to the commands as a person would: one sentence, nothing lost."""

import gzip
import json
import os
import random
import sqlite3
from functools import partial

import pytest
from sqlite_utils import Migrations

from core.services import build_services
from core.storage import opening
from core.storage.schema import migrations
from tests.faults.audit import audited
from tests.faults.conftest import POSTS

# The time of packing would give the test another name in each process.
packed = partial(gzip.compress, mtime=0)
GOOD = b"id,text\n1,The first comment is fine\n2,The second one as well\n"


@pytest.fixture
def bring_in(command, tmp_path):
    """Import bytes as a file of a name; returns what was said and what the queue holds then."""

    def give(name, content, *more):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        said = command("import", path, "--json", *more)
        return said, {row["text"]: row for row in json.loads(command("queue", "--json").out)}

    return give


def report_of(said):
    (report,) = json.loads(said.out)["files"]
    return report


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("nothing.csv", b"", "is empty"),
        ("blank.jsonl", b"\n \n\t\n", "is empty"),
        ("cat.png", b"\x89PNG\r\n\x1a\n\0\0", "is a picture"),
        ("scan.pdf", b"%PDF-1.7\n%\xe2\xe3", "is a PDF"),
        ("week.xlsx", b"PK\x03\x04\x14\0\6\0xl/workbook.xml", "Save the sheet as CSV"),
        ("inbox.sqlite", b"SQLite format 3\0\x10\0", "is a database"),
        ("noise.csv", random.Random(11).randbytes(700), "not a text file"),
        ("cut.json.gz", packed(b'[{"text": "hello there"}]' * 400)[:60], "is packed"),
        ("page.csv", b"<!doctype html><html><body>Log in</body>", "is a web page"),
        ("config.json", b'{"port": 80, "hosts": ["a", "b"]}', "--map text=COLUMN"),
        ("amounts.csv", b"id,amount,due\n1,5,2026-01-02\n2,7,2026-01-03\n", "--map text=COLUMN"),
        ("numbers.csv", b"id,text\n1,17\n2,18\n3,19\n", "--map text=COLUMN"),
        ("numbers.json", b'[{"text": 5}, {"text": 6}]', "--map text=COLUMN"),
        ("names.csv", b"id,text,author\n", "no rows"),
    ],
)
def test_a_file_without_comments_is_refused_by_name_and_stores_nothing(
    command, bring_in, tmp_path, name, content, says
):
    (tmp_path / name).write_bytes(content)

    sentence = command("import", tmp_path / name).refusal

    assert name in sentence
    assert says in sentence
    assert json.loads(command("queue", "--json").out) == []
    assert json.loads(command("accounts", "list", "--json").out) == []


def test_bad_files_among_good_ones_cost_only_themselves(command, tmp_path, posts):
    (tmp_path / "nothing.csv").write_bytes(b"")
    (tmp_path / "folder").mkdir()

    said = command(
        "import", tmp_path / "nothing.csv", posts, tmp_path / "folder", tmp_path / "gone.csv"
    )

    assert said.code == 1
    assert "3 added" in said.out
    empty, folder, gone = said.err.splitlines()[:3]
    assert "is empty" in empty
    assert "is a folder" in folder
    assert "There is no file" in gone


def test_text_in_an_older_encoding_is_read_and_said(bring_in):
    said, rows = bring_in("alt.csv", "id;Kommentar\n1;Schöne Grüße\n2;Müll\n".encode("cp1252"))

    assert report_of(said)["added"] == 2
    assert report_of(said)["notes"][0] == "The file is not UTF-8; it is read as Windows-1252."
    assert set(rows) == {"Schöne Grüße", "Müll"}


def test_one_row_in_another_encoding_is_listed_and_the_others_stay(bring_in):
    content = "id,text\n1,schön und gut\n".encode() + "2,nicht schön\n".encode("cp1252")
    said, rows = bring_in("mixed.csv", content)

    assert set(rows) == {"schön und gut"}
    assert report_of(said)["skipped"][0]["line"] == 3
    assert "UTF-8" in report_of(said)["skipped"][0]["why"]


def test_a_comment_of_a_million_letters_is_cut_and_said(command, bring_in):
    said, rows = bring_in("long.csv", "id,text\n1," + "Ab 😀" * 262_144 + "\n2,short one\n")

    assert report_of(said)["notes"] == ["1 very long comment was cut to 100,000 characters."]
    assert {len(text) > 100_000 for text in rows} == {True, False}
    for words in (("queue",), ("show", "1"), ("decide", "1", "--action", "hide")):
        assert command(*words).code == 0


def test_nul_and_lone_surrogates_become_a_mark_that_everything_can_hold(command, bring_in):
    rows = '{"id": "a\\u0000b", "text": "x\\u0000y", "author": "\\ud83d"}\n{"text": "z\\udfff!"}\n'
    said, found = bring_in("odd.jsonl", rows)

    assert report_of(said)["added"] == 2
    assert set(found) == {"x\ufffdy", "z\ufffd!"}
    number = found["x\ufffdy"]["id"]
    assert command("decide", number, "--action", "hide", "--note", "a\ud800b").code == 0
    assert command("log", "verify").code == 0


def test_bidi_zalgo_and_markup_are_kept_whole_and_shown_tame(command, bring_in, tmp_path):
    texts = [
        "safe\u202egnp.exe\u2066",
        "z" + "\u0334\u0361" * 300 + "algo",
        '<img src="file:///dev/zero"><a href="javascript:x">y</a>',
    ]
    rows = "\n".join(json.dumps({"id": n, "text": text}) for n, text in enumerate(texts))
    _, found = bring_in("tricks.jsonl", rows)

    assert set(found) == set(texts)
    shown = command("queue").out + "".join(command("show", str(n)).out for n in (1, 2, 3))
    assert "\u202e" not in shown
    assert "⟦202E⟧" in shown
    assert "\u0361" * 5 not in shown
    assert "<img src=" in shown
    out = tmp_path / "all.jsonl"
    command("export", "comments", "--out", out, "--format", "jsonl")
    exported = out.read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["text"] for line in exported} == set(texts)


def test_a_number_where_a_text_should_be_is_listed(bring_in):
    said, rows = bring_in(
        "some.json",
        '[{"id": 1, "text": "words"}, {"id": 2, "text": 5}, {"id": 3, "text": "more words"}]',
    )

    assert set(rows) == {"words", "more words"}
    assert "a number instead of words" in report_of(said)["skipped"][0]["why"]


def test_a_column_that_is_not_there_is_refused_with_those_that_are(command, tmp_path):
    path = tmp_path / "posts.csv"
    path.write_bytes(GOOD)

    assert "It has: id, text." in command("import", path, "--map", "text=body").refusal
    assert "is not a field" in command("import", path, "--map", "colour=text").refusal
    assert "no column mapping" in command("import", path, "--map", "text").refusal


def test_an_id_that_stands_twice_is_listed_and_the_first_is_kept(command, bring_in, tmp_path):
    said, rows = bring_in("twice.csv", "id,text\n7,one\n7,two\n7,one\n8,three\n")

    assert set(rows) == {"one", "three"}
    report = report_of(said)
    assert (report["added"], report["unchanged"], len(report["skipped"])) == (2, 1, 1)
    assert report["skipped"][0]["line"] == 3
    again = command("import", tmp_path / "twice.csv", "--json")
    assert report_of(again)["added"] == 0


def test_times_in_five_formats_are_one_moment_and_impossible_ones_are_left_out(bring_in):
    times = [
        "2026-11-19T10:00:00Z",
        "2026-11-19 12:00:00+02:00",
        "1795082400",
        "1795082400000",
        '"Thu, 19 Nov 2026 10:00:00 +0000"',
    ]
    wrong = ["2099-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "soon", "2026-13-45"]
    lines = [f"{n},comment {n},{at}" for n, at in enumerate(times + wrong)]
    said, rows = bring_in("times.csv", "id,text,created_at\n" + "\n".join(lines))

    known = {row["created_at"] for row in rows.values()}
    assert known == {"2026-11-19T10:00:00.000Z", None}
    assert sum(row["created_at"] is None for row in rows.values()) == len(wrong)
    assert report_of(said)["notes"][-1].startswith("4 times could not be read")


def test_counts_beyond_all_measure_are_left_out(command, bring_in):
    lines = [
        json.dumps({"id": n, "text": f"comment {n}", "likes": likes})
        for n, likes in enumerate([*range(25), 1e999, 10**30, -(2**63), float("nan"), 2**63])
    ]
    said, rows = bring_in("likes.jsonl", "\n".join(lines))

    assert len(rows) == 30
    assert report_of(said)["notes"][-1].startswith("5 counts of likes")
    assert command("queue").code == 0


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are of Unix")
def test_a_file_without_permission_to_read(command, as_nobody):
    path = as_nobody / "private.csv"
    path.write_bytes(GOOD)
    path.chmod(0)

    said = command("import", path, at=as_nobody / "profile")

    assert "You may not read" in said.refusal
    assert "permission" in said.sentence


def test_a_name_that_leads_nowhere(command, tmp_path):
    (tmp_path / "loop.csv").symlink_to("loop.csv")
    os.mkfifo(tmp_path / "pipe.csv")

    assert "symbolic links" in command("import", tmp_path / "loop.csv").refusal
    assert "not an ordinary file" in command("import", tmp_path / "pipe.csv").refusal
    assert "cannot be read" in command("import", "x" * 300 + ".csv").refusal


def test_a_profile_of_a_newer_version(command, profile, clock, monkeypatch, posts):
    command("import", posts)
    newer = Migrations("parapet")
    newer._migrations = list(migrations._migrations)
    newer(name="9999_next")(lambda db: db.conn.execute("CREATE TABLE next(a)"))
    with monkeypatch.context() as later:
        later.setattr(opening, "migrations", newer)
        build_services(profile, clock=clock).close()
    before = (profile / "parapet.db").read_bytes()

    for words in (("queue",), ("decide", "1", "--action", "hide"), ("import", posts), ("doctor",)):
        assert "Update Parapet" in command(*words).refusal
    assert (profile / "parapet.db").read_bytes() == before


def test_a_second_instance_may_look_but_not_write(command, profile, clock, posts):
    command("import", posts)
    first = build_services(profile, clock=clock)
    try:
        for words in (("queue",), ("show", "1"), ("log", "verify"), ("doctor",)):
            assert command(*words).code == 0
        for words in (("import", posts), ("decide", "1", "--action", "hide"), ("restore",), ()):
            assert "Another Parapet works with the profile" in command(*words).refusal
    finally:
        first.close()
    assert audited(profile).problems == ()


def test_a_file_in_the_place_of_the_profile(command, tmp_path, posts):
    for words in (("queue",), ("import", posts), ()):
        assert "cannot be used" in command(*words, at=posts).refusal
    assert posts.read_text(encoding="utf-8") == POSTS


def test_a_database_of_another_program_in_the_place_of_ours(command, profile, posts):
    profile.mkdir(mode=0o700)
    connection = sqlite3.connect(profile / "parapet.db")
    connection.execute("CREATE TABLE photos(path)")
    connection.close()

    for words in (("queue",), ("import", posts), ()):
        assert "another program" in command(*words).refusal


@pytest.mark.parametrize("content", ["theme = [", "\xff\xfe", "weights = 3\n", "x" * 2_000_000])
def test_settings_that_are_nonsense_are_said_once_and_the_defaults_count(
    command, profile, posts, content
):
    command("import", posts)
    (profile / "settings.toml").write_text(content, encoding="latin-1")

    said = command("queue", "--json")
    assert said.code == 0
    assert len(json.loads(said.out)) == 3
    assert "setting" in said.sentence
    assert (profile / "settings.toml").read_text(encoding="latin-1") == content


@pytest.mark.parametrize("damage", ["missing", "emptied", "cut", "changed", "a folder"])
def test_a_model_that_is_missing_or_damaged(command, monkeypatch, tmp_path, damage, posts):
    from core.paths import resources_dir

    models = tmp_path / "resources" / "models"
    models.mkdir(parents=True)
    model = models / "embedded.parapet"
    whole = (resources_dir() / "models" / "embedded.parapet").read_bytes()
    if damage == "a folder":
        model.mkdir()
    elif damage != "missing":
        changed = bytearray(whole)
        changed[len(whole) // 2] ^= 1
        contents = {"emptied": b"", "cut": whole[:-100], "changed": bytes(changed)}
        model.write_bytes(contents[damage])
    monkeypatch.setattr("core.scoring.embedded.resources_dir", lambda: models.parent)

    for words in (("queue",), ("import", posts)):
        sentence = command(*words).refusal
        assert "embedded.parapet" in sentence
        assert "Install Parapet again" in sentence


@pytest.mark.parametrize(
    "words",
    [
        ("import",),
        ("decide",),
        ("decide", "1"),
        ("decide", "1", "--action", "explode"),
        ("queue", "--limit", "-1"),
        ("export", "secrets", "--out", "x"),
        ("log",),
        ("queue", "--profile"),
    ],
)
def test_wrong_use_is_exit_code_2_and_changes_nothing(command, profile, words):
    said = command(*words)

    assert said.code == 2
    assert said.out.strip() == "" or "Usage" in said.out
    assert not profile.exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("decide", "1", "--action", "snooze", "--until", "yesterday"), "is no time"),
        (("decide", "1", "--action", "snooze", "--until", "2001-01-01"), "still to come"),
        (("decide", "1", "--action", "reply"), "needs its text"),
        (("decide", "1", "--action", "note", "--note", "x" * 20_000), "Shorten it"),
        (("decide", "one", "--action", "hide"), "no comment “one”"),
        (("show", "9" * 30), "no comment"),
        (("undo", ""), "no decision"),
        (("export", "comments", "--out", "x.csv", "--format", "pdf"), "not an export format"),
        (("log", "verify", "--anchor", "nowhere.txt"), "nowhere.txt"),
        (("score", "nowhere.csv"), "nowhere.csv"),
        (("evaluate", "nowhere.csv"), "There is no file"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(command, posts, words, says):
    command("import", posts)

    assert says in command(*words).refusal
