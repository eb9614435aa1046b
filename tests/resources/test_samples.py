"""The sample comments, read with the standard library alone."""

import csv
import difflib
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "samples"
COLUMNS = [
    *("id", "parent_id", "author", "author_handle", "text", "created_at", "url"),
    *("likes", "replies", "flags", "platform", "lang", "is_own"),
]
PILE_ON = "nobody asked for this. stop wasting our money on story hours."
AT_LEAST = {
    "threat": 12,
    "doxxing": 2,
    "self_harm": 6,
    "crisis": 10,
    "pile_on": 45,
    "insult": 25,
    "identity_attack": 5,
    "obfuscated": 10,
    "quoted_insult": 5,
    "neutral_identity": 15,
    "harmless_exaggeration": 5,
    "hostile_text": 4,
    "spam": 10,
    "question": 50,
    "complaint": 30,
    "praise": 40,
}

Row = dict[str, Any]


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        if path.suffix == ".csv":
            return list(csv.DictReader(file, strict=True))
        if path.suffix == ".jsonl":
            return [json.loads(line) for line in file]
        return list(json.load(file))


LIST = tomllib.loads((FOLDER / "samples.toml").read_text(encoding="utf-8"))
KINDS = tomllib.loads((FOLDER / "kinds.toml").read_text(encoding="utf-8"))
ANCHOR: datetime = LIST["anchor"]
FILES: dict[str, list[Row]] = {one["file"]: read(FOLDER / one["file"]) for one in LIST["files"]}
ROWS = [row for rows in FILES.values() for row in rows]

each_file = pytest.mark.parametrize("name", FILES)


def when(row: Row) -> datetime:
    return datetime.strptime(row["created_at"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def is_own(row: Row) -> bool:
    return str(row["is_own"]).lower() == "true"


def number(value: Any) -> int | None:
    return None if value in ("", None) else int(value)


def of_kind(kind: str) -> Iterator[Row]:
    for name, ids in KINDS[kind].items():
        yield from (row for row in FILES[name] if row["id"] in ids)


def ancestors(row: Row, by_id: dict[str, Row]) -> Iterator[Row]:
    while row["parent_id"]:
        row = by_id[row["parent_id"]]
        yield row


def test_the_list_names_every_file_its_account_and_its_platform():
    data = {path.name for path in FOLDER.iterdir() if path.suffix in {".csv", ".json", ".jsonl"}}
    assert data == set(FILES)
    assert ANCHOR.isoformat() == "2026-11-20T08:45:00+00:00"
    assert all(one["title"] for one in LIST["files"])
    for one in LIST["files"]:
        assert {row["platform"] for row in FILES[one["file"]]} == {one["platform"]}


def test_there_are_about_six_hundred_comments_and_the_readme_counts_them_right():
    assert 580 <= len(ROWS) <= 620
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert f"{len(ROWS)} comments" in readme
    for name, rows in FILES.items():
        assert re.search(rf"\| {re.escape(name)} \|[^|]+\| {len(rows)} \|", readme), name


@each_file
def test_every_row_has_all_columns_and_a_text(name: str):
    for row in FILES[name]:
        assert list(row) == COLUMNS
        assert row["text"].strip()
        assert row["author"].strip()
        assert row["lang"] in {"en", "de", "tr", "ar", "fr"}
        assert str(row["is_own"]).lower() in {"true", "false"}


@each_file
def test_ids_are_unique(name: str):
    assert Counter(row["id"] for row in FILES[name]).most_common(1)[0][1] == 1


@each_file
def test_every_answer_comes_after_the_comment_it_answers(name: str):
    by_id = {row["id"]: row for row in FILES[name]}
    for row in FILES[name]:
        if row["parent_id"]:
            assert when(by_id[row["parent_id"]]) < when(row), row["id"]
        else:
            assert is_own(row), "only the library's posts stand alone"


@each_file
def test_threads_go_at_least_three_answers_deep(name: str):
    by_id = {row["id"]: row for row in FILES[name]}
    depths = Counter(sum(1 for _ in ancestors(row, by_id)) for row in FILES[name])
    assert depths[2] >= 5
    assert depths[3] >= 3
    assert max(depths) <= 4


@each_file
def test_an_author_keeps_one_name_per_handle(name: str):
    names: dict[str, set[str]] = {}
    for row in FILES[name]:
        if row["author_handle"]:
            names.setdefault(row["author_handle"], set()).add(row["author"])
    assert all(len(found) == 1 for found in names.values())


def test_all_times_lie_in_the_week_before_the_anchor_with_a_clear_part_in_the_last_half_day():
    assert all(ANCHOR - timedelta(days=7) < when(row) < ANCHOR for row in ROWS)
    assert len({when(row).date() for row in ROWS}) == 8
    recent = sum(ANCHOR - when(row) < timedelta(hours=12) for row in ROWS)
    assert 0.15 <= recent / len(ROWS) <= 0.35


def test_most_people_write_by_day():
    night = sum(when(row).hour in {23, 0, 1, 2, 3} for row in ROWS)
    assert 0 < night / len(ROWS) < 0.06


def test_german_and_english_are_balanced_and_some_write_in_other_languages():
    share = Counter(row["lang"] for row in ROWS)
    assert 0.40 <= share["en"] / len(ROWS) <= 0.60
    assert 0.40 <= share["de"] / len(ROWS) <= 0.60
    assert all(share[lang] >= 4 for lang in ("tr", "ar", "fr"))


def test_counts_are_empty_where_the_platform_gives_none():
    given = {
        platform: {
            column
            for column in ("likes", "replies", "flags")
            if any(number(row[column]) is not None for row in ROWS if row["platform"] == platform)
        }
        for platform in ("youtube", "mastodon", "bluesky", "wordpress")
    }
    assert given == {
        "youtube": {"likes", "replies"},
        "mastodon": {"likes", "replies", "flags"},
        "bluesky": {"likes", "replies"},
        "wordpress": {"flags"},
    }
    assert all((number(row[c]) or 0) >= 0 for row in ROWS for c in ("likes", "replies", "flags"))


@pytest.mark.parametrize("name", ["mastodon.jsonl", "bluesky.json"])
def test_reply_counts_are_the_answers_in_the_file(name: str):
    answers = Counter(row["parent_id"] for row in FILES[name])
    assert all(number(row["replies"]) == answers[row["id"]] for row in FILES[name])


def test_links_lead_nowhere_real():
    hosts = [
        host
        for row in ROWS
        for field in ("text", "url", "author", "author_handle")
        for host in re.findall(r"(?:https?://|www\.)([^/\s\"'>?#]+)", row[field] or "")
    ]
    assert len(hosts) > len(ROWS)
    assert all(host.endswith(".example") or host == "example.org" for host in hosts)
    assert not re.search(r"\w\.(com|net|de|org|io|me)\b", " ".join(row["text"] for row in ROWS))


def test_the_library_posts_and_its_team_answers():
    posts = [row for row in ROWS if not row["parent_id"]]
    answers = [row for row in ROWS if is_own(row) and row["parent_id"]]
    assert 14 <= len(posts) <= 24
    assert len(answers) >= 40


def test_every_required_kind_is_there_and_names_existing_comments():
    assert set(KINDS) == set(AT_LEAST)
    for kind, least in AT_LEAST.items():
        named = sum(len(ids) for ids in KINDS[kind].values())
        assert len({row["id"] for row in of_kind(kind)}) == named >= least, kind


def test_the_pile_on_is_one_sentence_by_many_people_within_seventy_minutes():
    copies = list(of_kind("pile_on"))
    assert 40 <= len(copies) <= 50
    assert 20 <= len({row["author_handle"] for row in copies}) <= 30
    assert max(map(when, copies)) - min(map(when, copies)) <= timedelta(minutes=70)
    (post,) = {row["parent_id"] for row in copies}
    assert "story hour" in next(row["text"] for row in ROWS if row["id"] == post)
    for row in copies:
        start = row["text"].lower()[: len(PILE_ON) + 8]
        assert difflib.SequenceMatcher(None, start, PILE_ON).ratio() > 0.8, row["text"]


def test_the_troll_writes_eight_times_and_ends_with_threats():
    troll = sorted((row for row in ROWS if row["author_handle"] == "kantstein72"), key=when)
    threats = {row["id"] for row in of_kind("threat")}
    assert len(troll) == 8
    assert [row["id"] in threats for row in troll] == [False] * 6 + [True] * 2


def test_questions_of_several_ages_wait_for_an_answer():
    answered = {row["parent_id"] for row in ROWS}
    waiting = [ANCHOR - when(row) for row in of_kind("question") if row["id"] not in answered]
    assert len(waiting) >= 25
    for low, high in ((0, 3), (3, 24), (24, 72), (72, 144), (144, 168)):
        assert any(timedelta(hours=low) <= age < timedelta(hours=high) for age in waiting), low


def test_texts_that_try_the_program_are_among_them():
    texts = [row["text"] for row in ROWS]
    assert any("<img src=" in text for text in texts)
    assert sum("\u202e" in text for text in texts) >= 2
    assert any(len(text) > 4000 for text in texts)
    assert any(not re.search(r"\w", text) for text in texts), "emoji alone"
    assert any(re.search(r"[\u0300-\u036f]{3}", text) for text in texts), "piled-up marks"
    assert any(re.search(r"\b(\w )\1?(\w ){3,}", text) for text in texts), "spaced letters"


def test_outside_the_pile_on_nobody_repeats_a_text():
    copies = {row["id"] for row in of_kind("pile_on")}
    texts = Counter(row["text"] for row in ROWS if row["id"] not in copies)
    assert texts.most_common(1)[0][1] == 1


def test_the_readme_warns_and_names_the_licence():
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert "offensive" in readme
    assert "invented" in readme
    assert "CC0" in readme
