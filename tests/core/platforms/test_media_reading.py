"""What each platform says of pictures, films and sounds comes in whole, and nothing is made up."""

import base64
import hashlib

import pytest

from core.errors import MediumError, RefusedError
from core.model import MediaKind, Medium
from core.platforms.base import KeepsMedia
from core.platforms.bluesky_reading import read_post
from core.platforms.html_text import pictures_in
from core.platforms.http import Web
from core.platforms.mastodon_reading import read_status
from core.platforms.matrix_link import MatrixLink
from core.platforms.matrix_reading import read_event
from core.platforms.wordpress_reading import read_post as read_page
from tests.core.platforms.adapters.matrix import ADAPTER as MATRIX

#: “GIF89a” under the key 00 01 … 1f, counted from 00 01 … 07 and eight zeros.
SEALED = b"R\xee1p\xd5\x05"


def test_attachments_of_mastodon_say_kind_size_length_and_that_they_are_sensitive():
    status = {
        "id": "1",
        "account": {"id": "7"},
        "sensitive": True,
        "media_attachments": [
            {
                "type": "image",
                "url": "https://files.example/lift.png",
                "description": "The broken lift",
                "meta": {"original": {"width": 1200, "height": 800}},
            },
            {
                "type": "gifv",
                "url": "https://files.example/cat.mp4",
                "meta": {"original": {"duration": 6.5}},
            },
            {"type": "audio", "url": None, "description": None, "meta": {"original": {}}},
            {"type": "hologram", "url": 7, "meta": []},
            "nonsense",
        ],
    }

    media = read_status(status, "me").media

    assert media == (
        Medium(
            MediaKind.PICTURE,
            "The broken lift",
            "https://files.example/lift.png",
            is_sensitive=True,
            width=1200,
            height=800,
        ),
        Medium(MediaKind.FILM, "", "https://files.example/cat.mp4", is_sensitive=True, seconds=6.5),
        Medium(MediaKind.SOUND, is_sensitive=True),
        Medium(MediaKind.FILE, is_sensitive=True),
        Medium(MediaKind.FILE, is_sensitive=True),
    )


def bluesky_view(**more):
    record = {
        "text": "Look.",
        "embed": {
            "media": {
                "images": [
                    {
                        "alt": "The reading room",
                        "image": {"size": 81_000},
                        "aspectRatio": {"width": 4, "height": 3},
                    }
                ]
            }
        },
    }
    return {
        "uri": "at://did:x/app.bsky.feed.post/1",
        "author": {"did": "did:x"},
        "record": record,
    } | more


def test_a_post_view_of_bluesky_knows_the_address_which_a_notification_does_not():
    address = "https://cdn.example/img/full/1@jpeg"
    seen = {"media": {"images": [{"fullsize": address}]}}

    (noticed,) = read_post(bluesky_view(), "me").media
    (viewed,) = read_post(bluesky_view(embed=seen), "me").media

    assert (noticed.address, noticed.description, noticed.size) == ("", "The reading room", 81_000)
    assert (viewed.address, viewed.is_sensitive) == (address, False)


@pytest.mark.parametrize("by", ["author", "labeler"])
def test_a_label_of_bluesky_makes_its_pictures_sensitive(by):
    labels = [{"val": "graphic-media"}]
    view = bluesky_view() if by == "author" else bluesky_view(labels=labels)
    if by == "author":
        view["record"]["labels"] = {"values": labels}

    assert read_post(view, "me").media[0].is_sensitive


def test_a_picture_of_matrix_lies_at_our_own_server_whoever_sent_it():
    event = {
        "event_id": "$1",
        "sender": "@ann:far.example",
        "content": {
            "msgtype": "m.image",
            "body": "lift.png",
            "url": "mxc://far.example/abc",
            "info": {"w": 640, "h": 480, "size": 5000},
        },
    }
    (medium,) = read_event(event, "!room", "@me:here.example", {}, "").media
    web = Web()
    link = MatrixLink(MATRIX.sign_in("https://here.example"), web.at("https://here.example"))

    way = link.medium_way(medium.address)

    assert isinstance(link, KeepsMedia)
    assert (medium.width, medium.height, medium.size) == (640, 480, 5000)
    assert way.url == "https://here.example/_matrix/client/v1/media/download/far.example/abc"
    assert way.headers["Authorization"].startswith("Bearer ")
    assert "Bearer" not in repr(way)
    web.close()


@pytest.mark.parametrize(
    "address", ["https://far.example/a.png", "mxc://", "mxc://far.example", ""]
)
def test_an_address_that_matrix_does_not_have_is_refused(address):
    web = Web()
    link = MatrixLink(MATRIX.sign_in("https://here.example"), web.at("https://here.example"))

    with pytest.raises(RefusedError):
        link.medium_way(address)

    web.close()


def test_pictures_of_a_post_of_wordpress_stand_among_its_words():
    content = (
        '<p>Open again.</p><img class="wp-image-3" src="https://blog.example/room.jpg?a=1&amp;b=2"'
        ' alt="The &quot;new&quot; room" width="1024" height="wide">'
        "<IMG SRC='https://blog.example/second.png'>"
        '<img class="wp-smiley" src="https://blog.example/smile.png" alt=":)">'
        '<img src="data:image/png;base64,AAAA"><img src="//blog.example/x.png"><img>'
    )

    media = read_page({"id": 4, "content": {"rendered": content}}).media

    assert media == (
        Medium(
            MediaKind.PICTURE,
            'The "new" room',
            "https://blog.example/room.jpg?a=1&b=2",
            width=1024,
        ),
        Medium(MediaKind.PICTURE, "", "https://blog.example/second.png"),
    )


def test_a_page_of_nothing_but_pictures_ends():
    assert len(pictures_in('<img src="https://a.example/x.png">' * 5000)) == 32


def sent_encrypted(**changes):
    """Return what a message of Matrix says of an encrypted file that holds “GIF89a”, and that."""
    file = {
        "v": "v2",
        "url": "mxc://far.example/abc",
        "key": {"alg": "A256CTR", "k": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"},
        "iv": "AAECAwQFBgcAAAAAAAAAAA",
        "hashes": {"sha256": base64.b64encode(hashlib.sha256(SEALED).digest()).decode()},
    }
    content = {"msgtype": "m.image", "body": "letter.png", "file": file | changes}
    event = {"event_id": "$1", "sender": "@ann:far.example", "content": content}
    (medium,) = read_event(event, "!room", "@me:here.example", {}, "").media
    return medium


@pytest.fixture
def matrix():
    web = Web()
    yield MatrixLink(MATRIX.sign_in("https://here.example"), web.at("https://here.example"))
    web.close()


def test_an_encrypted_picture_of_matrix_is_asked_for_without_its_key_and_opened_here(matrix):
    way = matrix.medium_way(sent_encrypted().address)

    assert way.url == "https://here.example/_matrix/client/v1/media/download/far.example/abc"
    assert way.unlock is not None
    assert way.unlock(SEALED) == b"GIF89a"
    assert "AAEC" not in repr(way)


def test_an_encrypted_picture_that_was_changed_on_its_way_is_not_opened(matrix):
    way = matrix.medium_way(sent_encrypted().address)

    with pytest.raises(MediumError, match="not what was sent"):
        way.unlock(SEALED[:-1] + b"!")


@pytest.mark.parametrize(
    "changes",
    [
        {"v": "v3"},
        {"key": {"alg": "A512GCM", "k": "AAEC"}},
        {"key": {"alg": "A256CTR", "k": "AAEC"}},
        {"key": None},
        {"iv": "not base64!"},
        {"iv": "é"},
        {"iv": "AAEC.AAEC"},
        {"hashes": {}},
    ],
)
def test_another_way_of_encrypting_is_said_in_one_sentence(changes, matrix):
    way = matrix.medium_way(sent_encrypted(**changes).address)

    with pytest.raises(MediumError, match="encrypted, in a way that Parapet does not know"):
        way.unlock(SEALED)


@pytest.mark.parametrize("url", ["", None, "mxc://far.example/abc#AAAA.BBBB.CCCC"])
def test_an_encrypted_file_without_a_sound_address_has_none(url):
    assert sent_encrypted(url=url).address == ""


@pytest.mark.parametrize("name", ["page.codeberg.everypizza.msc4193.spoiler", "m.spoiler"])
def test_a_picture_of_matrix_that_is_marked_as_a_spoiler_is_sensitive(name):
    content = {"msgtype": "m.image", "body": "x", "url": "mxc://far.example/abc", name: True}
    event = {"event_id": "$1", "sender": "@ann:far.example", "content": content}

    (medium,) = read_event(event, "!room", "@me:here.example", {}, "").media

    assert medium.is_sensitive
