"""Exports of other tools come in as they are, without anybody naming a column."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.core.importing.conftest import DATA, read_file

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def test_youtube_threads_come_in_from_four_levels_deep():
    found = read_file(DATA / "youtube_threads.json")

    assert found.texts == [
        "When does the library open?",
        "The new chairs are awful.",
        "Danke für die Lesung!",
    ]
    second = found.comments[1]
    assert (second.remote_id, second.author_name, second.likes, second.replies) == (
        "Ugx2",
        "ben",
        0,
        2,
    )
    assert second.created_at == datetime(2026, 11, 12, 10, tzinfo=UTC)
    assert [line for line, _ in found.rows] == [7, 34, 61]


def test_a_mastodon_thread_gives_the_answers_and_keeps_account_and_comment_apart():
    found = read_file(DATA / "mastodon_context.json")

    first, second = found.comments
    assert first.text == "<p>Wann ist der Flohmarkt?</p>"
    assert (first.remote_id, first.author_remote_id) == ("1001", "71")
    assert (first.author_name, first.author_handle) == ("Dora", "dora")
    assert (second.parent_remote_id, second.lang, second.likes) == ("1001", "de", 2)


def test_bluesky_posts_take_the_time_of_writing_not_of_indexing():
    first = read_file(DATA / "bluesky.jsonl").comments[0]

    assert first.created_at == datetime(2026, 11, 1, 12, tzinfo=UTC)
    assert first.parent_remote_id == "at://did:plc:9/app.bsky.feed.post/0"
    assert first.author_handle == "user1.example"


def test_reddit_times_are_epochs_and_a_score_below_zero_is_not_available():
    first, second = read_file(DATA / "reddit.jsonl").comments

    assert first.created_at == datetime(2025, 11, 12, 10, tzinfo=UTC)
    assert (first.likes, second.likes, second.flags) == (14, None, 1)


def test_a_german_spreadsheet_in_windows_1252_with_semicolons():
    found = read_file(DATA / "export_deutsch.csv")

    assert found.texts == [
        "Schöne Ausstellung; nur die Öffnungszeiten fehlen.",
        'Er sagte: "Kommt früher!"\r\nDanke.',
    ]
    first = found.comments[0]
    assert (first.author_name, first.likes, first.lang) == ("Jürgen Groß", 1204, "de")
    assert first.created_at == datetime(2026, 11, 19, 18, 30, tzinfo=UTC)
    assert any("Windows-1252" in note for note in found.notes)
    assert any("taken as UTC" in note for note in found.notes)


def test_tabs_with_quotation_marks_that_mean_nothing():
    found = read_file(DATA / "tweets_stray_quotes.tsv")

    assert found.texts == ['"Nice try, she said', "plain words", '"quoted" and more']
    assert found.comments[0].created_at == datetime(2026, 11, 18, 10, tzinfo=UTC)


def test_a_hint_line_for_excel_and_american_dates():
    found = read_file(DATA / "excel_hint.csv")

    assert found.texts == ["See you there, all", "Not me"]
    assert found.comments[0].created_at == datetime(2026, 11, 18, 21, 15, tzinfo=UTC)
    assert any("month/day/year" in note for note in found.notes)
    assert [line for line, _ in found.rows] == [3, 4]


def test_unicode_text_as_spreadsheets_save_it():
    found = read_file(DATA / "unicode_text.txt")

    assert found.texts == ["Где вход?", "ありがとう 🙂"]
    assert found.comments[0].author_name == "Ирина"


def test_a_table_without_names_loses_not_even_its_first_row():
    found = read_file(DATA / "no_names.csv")

    assert len(found.comments) == 2
    assert found.comments[0].created_at == datetime(2026, 11, 18, 10, tzinfo=UTC)
    assert any("numbered" in note for note in found.notes)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.[cj]s*")), ids=lambda path: path.name)
def test_the_samples_come_in_whole(path):
    found = read_file(path)

    assert found.skipped == []
    assert all(one.created_at and one.remote_id and one.lang for one in found.comments)
    assert any(one.is_own for one in found.comments)
