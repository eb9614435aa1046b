"""Pictures that a file names come with its comments: only those that lie on the web."""

import json

import pytest

from core.importing import Tally, propose_mapping, read_comments, sniff
from core.importing.pictures import MOST_PICTURES, pictures_of
from core.model import IncomingComment, MediaKind, Medium
from core.task import Task
from tests.core.importing.conftest import NOW


@pytest.fixture
def imported(tmp_path):
    def read(content, name="posts.csv"):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        shape, tally = sniff(path), Tally()
        mapping = propose_mapping(shape)
        rows = list(read_comments(shape, mapping, Task(), now=NOW, tally=tally))
        assert all(isinstance(row, IncomingComment) for _, row in rows)
        return mapping.mapping, [row.media for _, row in rows], tally

    return read


def addresses(media):
    return [one.address for one in media]


@pytest.mark.parametrize(
    "name",
    [
        "Pictures",
        "image_url",
        "media",
        "attachments",
        "Picture URL",
        "Bild-URL",
        "Anhänge",
        "photo",
    ],
)
def test_a_column_of_picture_addresses_by_its_many_names(imported, name):
    mapping, (media,), _ = imported(f"text,{name}\nLook,https://cdn.example/lift.png\n")

    assert mapping["pictures"] == name
    assert media == (Medium(MediaKind.PICTURE, address="https://cdn.example/lift.png"),)


def test_a_column_with_such_a_name_that_holds_none_is_passed_over(imported):
    mapping, media, _ = imported("text,media\nLook,photo\nAnd here,none\n")

    assert "pictures" not in mapping
    assert media == [(), ()]


@pytest.mark.parametrize("gap", [" ", ",", ";", ", ", "; ", "\n", " | "])
def test_several_addresses_in_one_cell(imported, gap):
    cell = gap.join(("https://a.example/1.png", "https://b.example/2,3.png?x=1;y=2"))

    _, (media,), tally = imported(f'text,images\nLook,"{cell}{gap}"\n')

    assert addresses(media) == ["https://a.example/1.png", "https://b.example/2,3.png?x=1;y=2"]
    assert tally.pictures == 0


def test_a_list_within_a_cell(imported):
    cell = json.dumps(["https://a.example/1.png", {"url": "https://b.example/2.png"}])

    _, (media,), _ = imported("text\timages\nLook\t" + cell + "\n", "posts.tsv")

    assert addresses(media) == ["https://a.example/1.png", "https://b.example/2.png"]


def test_lists_of_json_keep_kind_description_and_mark(imported):
    attachments = [
        {
            "type": "image",
            "url": "https://files.example/lift",
            "description": "The broken lift",
            "sensitive": True,
        },
        {"type": "gifv", "url": "https://files.example/cat"},
        {"type": "image", "url": None},
        "https://files.example/talk.mp3",
        7,
    ]
    row = {"content": "Look", "media_attachments": attachments}

    mapping, (media,), tally = imported(json.dumps([row]), "posts.json")

    assert mapping["pictures"] == "media_attachments"
    assert media == (
        Medium(MediaKind.PICTURE, "The broken lift", "https://files.example/lift", True),
        Medium(MediaKind.FILM, address="https://files.example/cat"),
        Medium(MediaKind.SOUND, address="https://files.example/talk.mp3"),
    )
    assert tally.pictures == 2


def test_views_of_bluesky_and_tweets_say_where_their_pictures_lie(imported):
    seen = {
        "record": {"text": "Look"},
        "embed": {"images": [{"fullsize": "https://cdn.example/1", "alt": "A"}]},
    }
    tweet = {
        "full_text": "Look",
        "extended_entities": {
            "media": [{"type": "photo", "media_url_https": "https://t.example/1.jpg"}]
        },
    }

    _, (bluesky,), _ = imported(json.dumps([seen]), "posts.json")
    _, (twitter,), _ = imported(json.dumps([tweet]), "tweets.json")

    assert bluesky == (Medium(MediaKind.PICTURE, "A", "https://cdn.example/1"),)
    assert addresses(twitter) == ["https://t.example/1.jpg"]


def test_what_opens_outside_is_told_from_pictures(imported):
    cell = "https://a.example/x.MP4 https://a.example/x.pdf?v=2 https://a.example/x?f=a.mp4"

    _, (media,), _ = imported(f"text,media\nLook,{cell}\n")

    assert [one.kind for one in media] == [MediaKind.FILM, MediaKind.FILE, MediaKind.PICTURE]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "mxc://server.example/abc",
        "ftp://a.example/x.png",
        "//a.example/x.png",
        "/pictures/x.png",
        "C:\\\\x.png",
        "https://",
        "https:///x.png",
        "https://bank.example@evil.example/x.png",
        "https://bank.example\\@evil.example/x.png",
        "https://[::1/x.png",
        "https://a.example:99999/x.png",
        "https://a.example/\u202egnp.exe",
        "https://a.example/\u0007x.png",
        "https://a.example/" + "x" * 3000,
    ],
)
def test_what_is_no_plain_address_on_the_web_is_left_out_and_counted(imported, address):
    row = {"text": "Look", "images": [address, "https://a.example/1.png"]}

    _, (media,), tally = imported(json.dumps([row]), "posts.json")

    assert addresses(media) == ["https://a.example/1.png"]
    assert tally.pictures == 1
    assert "1 picture has no address on the web" in tally.sentences()[0]


def test_ten_thousand_addresses_are_cut_to_what_a_comment_may_have(imported):
    cell = " ".join(f"https://a.example/{n}.png" for n in range(10_000))
    row = {"text": "Look", "images": [f"https://a.example/{n}.png" for n in range(10_000)]}

    _, (in_cell,), _ = imported(f"text,images\nLook,{cell}\n")
    _, (in_list,), tally = imported(json.dumps([row]), "posts.json")

    assert len(in_cell) == len(in_list) == MOST_PICTURES
    assert tally.pictures == 10_000 - MOST_PICTURES


@pytest.mark.parametrize(
    "cell", ["[" * 50_000, '[{"url": ', "[1e999999]", "{}", '{"url": {"url": 1}}']
)
def test_a_cell_that_only_looks_like_a_list_has_no_pictures(imported, cell):
    row = {"text": "Look", "images": cell}
    good = {"text": "And here", "images": "https://a.example/1.png"}

    _, media, _ = imported(json.dumps([row, good]), "posts.json")

    assert [addresses(one) for one in media] == [[], ["https://a.example/1.png"]]


@pytest.mark.parametrize("cell", [",", ",;", "a,", "a:,", "https:,", "| ", "[", '["', ",a"])
def test_a_cell_of_millions_of_marks_is_read_as_fast_as_any(cell):
    found, _ = pictures_of(cell * 1_000_000)  # what takes longer by the square would never end

    assert found == ()


def test_the_address_of_an_attachment_is_not_the_link_of_the_comment(imported):
    row = {"text": "Look", "attachment": {"url": "https://a.example/1.png"}}

    mapping, _, _ = imported(json.dumps([row]), "posts.json")

    assert mapping == {"text": "text", "pictures": "attachment.url"}
