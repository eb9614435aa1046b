"""A picture comes on wish alone, from where it lies and nowhere inside, and then stays."""

import base64
import os
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from core.errors import MediumError, TaskCancelledError
from core.model import MediaKind, Medium
from core.paths import media_dir
from core.platforms.media_download import MediaDownloads
from core.services import Outside, build_services
from core.services.media.service import MOST_BYTES
from core.services.media.shelf import MediaShelf
from core.task import Task
from tests import media_world
from tests.core.services.plain_scorer import PlainScorer
from tests.media_world import GIF, SVG, a_media_server, link_to, moved_to, picture, png, status


@pytest.fixture
def server():
    with a_media_server() as opened:
        opened.files["/lift.png"] = png()
        yield opened


@pytest.fixture
def services(profile, clock):
    opened = build_services(
        profile, clock=clock, scorer=PlainScorer(), outside=Outside(medium_s=2.0)
    )
    yield opened
    opened.close()


@pytest.fixture
def comment(services, server, clock):
    link_to(services, server.origin, clock())
    return media_world.write(services, clock(), "Look", remote_id="r1")


def fetch(services, comment, medium):
    return services.media.fetch(comment, medium, Task())


def refused(services, comment, url):
    with pytest.raises(MediumError) as error:
        fetch(services, comment, picture(url))
    sentence = str(error.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert services.media.kept(picture(url)) is None
    assert services.media.size == 0
    return error.value


def test_nothing_is_asked_until_a_person_wishes_it(services, server, comment):
    lift = picture(server.url("/lift.png"))

    assert services.media.kept(lift) is None
    services.inbox.detail(comment)

    assert server.asked == []


def test_a_picture_once_fetched_is_there_without_the_server(
    services, server, comment, profile, clock
):
    lift = picture(server.url("/lift.png"))
    assert fetch(services, comment, lift) == png()
    server.stop()
    services.close()

    again = build_services(profile, clock=clock, scorer=PlainScorer())

    assert again.media.kept(lift) == png()
    again.close()


def test_what_is_kept_is_for_its_owner_alone(services, server, comment, profile):
    fetch(services, comment, picture(server.url("/lift.png")))

    folder = media_dir(profile)
    (path,) = folder.iterdir()
    assert [one.stat().st_mode & 0o077 for one in (folder, path)] == [0, 0]
    assert "lift" not in path.name


def test_no_cookie_and_no_token_goes_along(services, server, comment):
    server.ways["/start"] = lambda handler: handler.head(
        302, 0, Location="/lift.png", Set_Cookie="id=1"
    )

    fetch(services, comment, picture(server.url("/start")))

    (_, first), (path, second) = server.asked
    assert path == "/lift.png"
    for headers in (first, second):
        assert {"cookie", "authorization", "referer"}.isdisjoint(headers)


@pytest.mark.parametrize("data", [png(), GIF, b"\xff\xd8\xff\xe0 jpeg", b"RIFF....WEBPVP8 "])
def test_kinds_are_known_by_their_bytes_whatever_the_server_says(data, services, server, comment):
    server.files["/x"] = data
    server.ways["/x"] = lambda handler: (
        handler.head(200, len(data), Content_Type="text/html"),
        handler.wfile.write(data),
    )

    assert fetch(services, comment, picture(server.url("/x"))) == data


@pytest.mark.parametrize(
    "data", [SVG, b"<html>Please sign in</html>", b"", b"BM" + bytes(60), b"MZ"]
)
def test_what_is_no_picture_is_said_and_not_kept(data, services, server, comment):
    server.files["/x.png"] = data

    error = refused(services, comment, server.url("/x.png"))

    assert "no picture" in str(error)
    assert not error.can_retry


@pytest.mark.parametrize(
    ("way", "said", "can_retry"),
    [
        (status(404), "does not have it any more", False),
        (status(410), "does not have it any more", False),
        (status(403), "does not give it to us", False),
        (status(500), "status 500", True),
        (media_world.cut_short, "broke off", True),
        (media_world.announced_too_large, "larger than 16 MB", False),
        (media_world.endless, "larger than 16 MB", False),
        (media_world.silent, "takes too long", True),
        (moved_to("/lift.png?again"), "circles", False),
    ],
)
def test_trouble_on_the_way_is_one_short_sentence(way, said, can_retry, services, server, comment):
    server.files["/x"] = png()
    server.ways["/x"] = server.ways["/lift.png?again"] = way

    error = refused(services, comment, server.url("/x"))

    assert said in str(error)
    assert error.can_retry is can_retry


def test_without_a_network_it_says_so_and_can_be_asked_again(services, server, comment):
    server.stop()

    error = refused(services, comment, server.url("/lift.png"))

    assert str(error).startswith("Not loaded yet, and there is no network")
    assert error.can_retry


def test_a_server_inside_the_network_is_never_called_for_a_stranger(services, server, comment):
    with a_media_server() as inside:
        inside.files["/secret.png"] = png()
        for place in (
            inside.url("/secret.png"),
            inside.url("/secret.png").replace("127.0.0.1", "localhost"),
            f"https://127.0.0.1:{inside.server_port}/secret.png",
            f"https://[::ffff:127.0.0.1]:{inside.server_port}/secret.png",
        ):
            server.ways["/x"] = moved_to(place)
            refused(services, comment, place)
            refused(services, comment, server.url("/x"))

        assert inside.asked == []


@pytest.mark.parametrize(
    "place",
    [
        "http://example.org/x.png",
        "file:///etc/passwd",
        "ftp://127.0.0.1/x.png",
        "https://name:word@example.org/x.png",
        "https://example.org\\@127.0.0.1/x.png",
        "https://exa mple.org/x.png",
        "https://[::1/x.png",
        "https:///x.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
    ],
)
def test_an_odd_address_is_not_called(place, services, server, comment):
    server.ways["/x"] = moved_to(place)

    refused(services, comment, place)
    if "://" in place:
        refused(services, comment, server.url("/x"))


def test_a_server_in_the_network_needs_the_leave_given_at_linking(services, server, clock, comment):
    link_to(services, server.origin, clock(), allow_local=False)

    refused(services, comment, server.url("/lift.png"))

    assert server.asked == []


@pytest.mark.parametrize(
    "medium", [Medium(MediaKind.FILM, "", "https://f.example/a.mp4"), Medium(MediaKind.PICTURE)]
)
def test_films_and_what_has_no_address_are_left_to_the_browser(medium, services, comment):
    with pytest.raises(MediumError, match="Open the original"):
        fetch(services, comment, medium)


def test_a_wish_can_be_taken_back(services, server, comment):
    task = Task()
    task.cancel()

    with pytest.raises(TaskCancelledError):
        services.media.fetch(comment, picture(server.url("/lift.png")), task)

    assert services.media.size == 0


def test_a_wish_can_be_taken_back_while_the_server_is_silent(services, server, comment):
    task = Task()
    server.ways["/x"] = lambda handler: (task.cancel(), media_world.silent(handler))

    with pytest.raises(TaskCancelledError):
        services.media.fetch(comment, picture(server.url("/x")), task)


def test_all_that_is_kept_can_be_thrown_away(services, server, comment):
    lift = picture(server.url("/lift.png"))
    fetch(services, comment, lift)
    assert services.media.size == len(png())

    services.media.clear()

    assert (services.media.size, services.media.kept(lift)) == (0, None)


def test_a_kept_file_that_was_changed_is_thrown_away(services, server, comment, profile):
    lift = picture(server.url("/lift.png"))
    fetch(services, comment, lift)
    (path,) = media_dir(profile).iterdir()
    path.write_bytes(SVG)

    assert services.media.kept(lift) is None
    assert not path.exists()


def test_the_longest_unused_goes_when_the_shelf_is_full(tmp_path):
    shelf = MediaShelf(tmp_path / "media", 250)
    for moment, name in enumerate(("a", "b")):
        shelf.put(name, name.encode() * 100)
        (path,) = [
            one for one in (tmp_path / "media").iterdir() if one.read_bytes()[:1] == name.encode()
        ]
        os.utime(path, (moment, moment))
    assert shelf.get("a")  # looked at just now, so that b is the longest unused

    shelf.put("c", b"c" * 100)

    assert (shelf.get("a"), shelf.get("b"), shelf.get("c")) == (b"a" * 100, None, b"c" * 100)
    assert shelf.size <= 250


def test_a_profile_that_is_only_read_keeps_nothing(services, server, comment, profile, clock):
    beside = build_services(profile, clock=clock, scorer=PlainScorer(), read_only=True)
    lift = picture(server.url("/lift.png"))

    assert beside.media.fetch(comment, lift, Task()) == png()

    assert beside.media.kept(lift) is None
    beside.close()


def test_the_cap_is_what_the_sentence_says():
    assert MOST_BYTES == 16 << 20


def test_a_picture_of_matrix_is_asked_for_at_our_own_server_with_our_token(services, server, clock):
    link_to(services, server.origin, clock(), platform="matrix")
    services.media._reach.keep(media_world.ACCOUNT, {"token": "CANARY-media"})
    comment = media_world.write(services, clock(), "Look", remote_id="r1")
    path = "/_matrix/client/v1/media/download/far.example/abc"
    server.files[path] = png()

    fetch(services, comment, picture("mxc://far.example/abc"))

    ((asked, headers),) = server.asked
    assert (asked, headers["authorization"]) == (path, "Bearer CANARY-media")


def test_an_encrypted_picture_is_kept_opened_and_a_changed_one_not_at_all(services, server, clock):
    key, start = bytes(range(32)), bytes(16)
    closing = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()
    sealed = closing.update(png()) + closing.finalize()
    lock = [base64.b64encode(one).decode() for one in (key, start, sha256(sealed).digest())]
    link_to(services, server.origin, clock(), platform="matrix")
    services.media._reach.keep(media_world.ACCOUNT, {"token": "CANARY-media"})
    comment = media_world.write(services, clock(), "Look", remote_id="r1")
    path = "/_matrix/client/v1/media/download/far.example/abc"
    letter = f"mxc://far.example/abc#{'.'.join(lock)}"
    server.files[path] = sealed[:-1] + b"!"

    assert "not what was sent" in str(refused(services, comment, letter))
    server.files[path] = sealed
    assert fetch(services, comment, picture(letter)) == png()

    assert services.media.kept(picture(letter)) == png()
    assert server.paths == [path, path]  # without the key, which nobody needs to see


def test_without_the_sign_in_such_a_picture_is_not_loaded(services, server, clock):
    link_to(services, server.origin, clock(), platform="matrix")
    comment = media_world.write(services, clock(), "Look", remote_id="r1")

    error = refused(services, comment, "mxc://far.example/abc")

    assert "Sign in again" in str(error)
    assert server.asked == []


def test_a_profile_opened_for_reading_throws_nothing_away(tmp_path):
    MediaShelf(tmp_path, 1000).put("https://a.example/1", png())
    reading = MediaShelf(tmp_path, 1000, read_only=True)

    reading.forget("https://a.example/1")
    reading.clear()

    assert reading.get("https://a.example/1") == png()


def test_what_cannot_be_thrown_away_does_not_keep_the_rest(tmp_path, monkeypatch):
    shelf = MediaShelf(tmp_path, 1000)
    for n in range(3):
        shelf.put(f"https://a.example/{n}", png())
    held, unlink = shelf._path("https://a.example/1"), Path.unlink

    def refuse(path, **more):
        if path == held:  # as Windows does with a file that is open elsewhere
            raise PermissionError
        unlink(path, **more)

    monkeypatch.setattr(Path, "unlink", refuse)
    shelf.clear()

    assert list(tmp_path.iterdir()) == [held]


@pytest.mark.parametrize("with_data", [False, True])
def test_pictures_go_with_the_comments_of_an_account(with_data, services, server, comment):
    lift = picture(server.url("/lift.png"))
    fetch(services, comment, lift)

    services.linking.unlink(media_world.ACCOUNT, with_data=with_data, task=Task())

    assert (services.media.kept(lift) is None) is with_data


def test_a_profile_opened_for_reading_shows_a_picture_of_matrix_too(
    services, server, profile, clock
):
    link_to(services, server.origin, clock(), platform="matrix")
    services.media._reach.keep(media_world.ACCOUNT, {"token": "CANARY-media"})
    comment = media_world.write(services, clock(), "Look", remote_id="r1")
    server.files["/_matrix/client/v1/media/download/far.example/abc"] = png()
    beside = build_services(profile, clock=clock, scorer=PlainScorer(), read_only=True)

    assert fetch(beside, comment, picture("mxc://far.example/abc")) == png()

    beside.close()


@pytest.mark.parametrize("way", [media_world.silent, media_world.mute])
def test_a_silent_server_is_given_up_long_before_the_whole_time_is_over(server, way):
    server.ways["/x"] = way
    downloads = MediaDownloads(server.origin, deadline_s=600, silence_s=0.2)

    with pytest.raises(MediumError, match="takes too long") as error:
        downloads.fetch(server.url("/x"), most=MOST_BYTES, task=Task())

    assert error.value.can_retry
