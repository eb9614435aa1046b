"""Columns are found by name where their values fit, else by content; a person has the last word."""

import pytest

from core.errors import ImportRefusedError
from core.importing import FIELDS, check_mapping, mapping_from_text, propose_mapping, sniff


@pytest.fixture
def proposed(tmp_path):
    def propose(content, name="posts.csv"):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return propose_mapping(sniff(path))

    return propose


@pytest.mark.parametrize(
    "name",
    [
        "text",
        "Comment Text",
        "BODY",
        "Kommentar",
        "Nachricht",
        "message",
        "content",
        "tweet",
        "full_text",
        "comment_body",
        "textDisplay",
        "selftext",
    ],
)
def test_the_text_by_its_many_names(proposed, name):
    assert proposed(f"id,{name}\n1,hello there\n").mapping["text"] == name


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("Author Name", "Ann", "author"),
        ("Verfasserin", "Ann", "author"),
        ("screen_name", "ann", "author_handle"),
        ("user_id", "77", "author_id"),
        ("authorChannelUrl", "https://x.example/@ann", "author_url"),
        ("Erstellt am", "01.11.2026 10:00", "time"),
        ("created_utc", "1794255540", "time"),
        ("Kommentar-ID", "5", "id"),
        ("in_reply_to_id", "4", "parent"),
        ("Antwort auf", "4", "parent"),
        ("permalink", "/r/x/5", "link"),
        ("favourites_count", "3", "likes"),
        ("Gefällt mir", "3", "likes"),
        ("Antworten", "3", "replies"),
        ("num_reports", "1", "flags"),
        ("Plattform", "mastodon", "platform"),
        ("Sprache", "de", "language"),
        ("von uns", "nein", "is_own"),
    ],
)
def test_other_columns_in_english_and_german(proposed, name, value, field):
    assert proposed(f"text,{name}\nhello there,{value}\n").mapping[field] == name


def test_a_score_of_fractions_is_not_a_number_of_likes(proposed):
    assert "likes" not in proposed("text,score\nhello,0.93\nbye,0.11\n").mapping


def test_a_column_named_like_a_text_that_holds_numbers_is_passed_over(proposed):
    found = proposed("comment,body\n5,hello there\n7,and good bye\n")

    assert found.mapping["text"] == "body"
    assert any("“comment” holds numbers" in note for note in found.notes)


def test_odd_names_are_found_by_content(proposed):
    found = proposed("a,b,c\n7,when will you open again,2026-11-01T10:00:00Z\n")

    assert found.mapping == {"text": "b", "time": "c"}
    assert len(found.notes) == 2


def test_numbers_alone_are_no_comments(proposed):
    assert "text" not in proposed("a,b\n1,2\n3,4\n").mapping


def test_no_column_is_given_twice(proposed):
    mapping = proposed(
        "id,comment_id,text,body,author,user,name,time,date,likes,score\n"
        "1,2,hello,there,ann,ann,ann,2026-11-01,2026-11-01,3,4\n"
    ).mapping

    assert len(set(mapping.values())) == len(mapping)
    assert (mapping["text"], mapping["id"], mapping["likes"]) == ("text", "id", "likes")


def test_labelled_data_gives_text_id_and_language(proposed):
    found = proposed(
        "id,text,lang,source,label_toxic,label_fine,split\n"
        "a-1,were you there?,en,set_en,0,x=1;y=none,train\n"
    )

    assert found.mapping == {"text": "text", "id": "id", "language": "lang"}
    assert found.notes == ()


def test_an_author_inside_an_object_does_not_lend_its_id_to_the_comment(proposed):
    found = proposed('{"user": {"id": 5, "name": "Ann"}, "body": "hello there"}\n', "a.jsonl")

    assert found.mapping == {"text": "body", "author": "user.name", "author_id": "user.id"}


def test_times_that_cannot_be_read_are_said_beforehand(proposed):
    rows = "".join(f"hello {n},2026-11-01\n" for n in range(9))
    found = proposed("text,time\n" + rows + "bye,2027-11-01\n")

    assert any("1 of the first 10 times" in loss for loss in found.losses)


def test_a_mapping_as_a_person_writes_it():
    assert mapping_from_text("text=body, time = when,parent=") == {
        "text": "body",
        "time": "when",
        "parent": "",
    }


@pytest.mark.parametrize("written", ["", "text", "=body", "text=a,,time=b"])
def test_a_mapping_nobody_can_read(written):
    with pytest.raises(ImportRefusedError, match="Write it like"):
        mapping_from_text(written)


def test_a_wrong_field_is_answered_with_the_list_of_fields():
    with pytest.raises(ImportRefusedError, match="There are: text, author"):
        mapping_from_text("body=text")


def test_a_wrong_column_is_answered_with_the_list_of_columns(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,hello\n")

    with pytest.raises(ImportRefusedError, match="It has: id, text"):
        check_mapping(sniff(path), {"text": "body"})


def test_every_field_has_a_title_and_names_of_its_own():
    names = [name for field in FIELDS for name in field.names]

    assert all(field.title for field in FIELDS)
    assert [field.name for field in FIELDS if field.is_required] == ["text"]
    assert len(names) - len(set(names)) <= 1  # “userscreenname” is an author or a handle


def test_the_post_under_which_all_stand_is_not_taken_for_what_they_wrote(proposed):
    said = [f"What a fine evening number {number} this was" for number in range(20)]
    rows = [f"Reading;Visitor {n};{text}" for n, text in enumerate(said)]

    found = proposed("Beitrag;Who?;What it says\n" + "\n".join(rows) + "\n")

    assert found.mapping["text"] == "What it says"
    assert any("“Beitrag” says the same again and again" in note for note in found.notes)


def test_a_campaign_of_equal_texts_stays_the_text(proposed):
    rows = [f"Close this library now and save our money;Visitor number {n}" for n in range(20)]

    assert proposed("Text;Who?\n" + "\n".join(rows) + "\n").mapping["text"] == "Text"
