"""Pictures on real servers: seen on wish alone, there without a network, covered if so marked."""

import base64
import errno
import hashlib
import os
import socket
import time
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.services import build_services
from core.task import Task
from tests.flows.desk import Desk
from tests.media_world import png
from tests.servers.picture_posts import POSTERS, OnMatrix, Sent
from ui.desktop.english_plurals import speak_english
from ui.desktop.inbox.media_look import TileState
from ui.desktop.inbox.picture_viewer import PictureViewer

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WEB_PAGE = b"<!doctype html><title>Please sign in</title>"


def now():
    return datetime.now(UTC)


class Wire:
    """The network cable of this machine."""

    is_cut = False


@pytest.fixture
def wire(monkeypatch):
    found, connect = Wire(), socket.socket.connect

    def connect_if_plugged_in(self, address):
        if found.is_cut and isinstance(address, tuple):
            raise OSError(errno.ENETUNREACH, os.strerror(errno.ENETUNREACH))
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_if_plugged_in)
    return found


class Person:
    """Alice at her window, linked to one real server."""

    def __init__(self, qtbot, qapp, profile, folder):
        speak_english(qapp)
        self._qtbot, self._profile, self._folder = qtbot, profile, folder
        self._open = []

    def start(self):
        """Open the profile and the window."""
        services = build_services(self._profile, clock=now)
        self._open.append(services.close)
        return services

    def link(self, poster):
        services = self.start()
        linked = services.linking.link(
            poster.platform, poster.fields(), way=poster.way, allow_local=True, task=Task()
        )
        return services, linked.account

    def fetch(self, services, account, words):
        """Pull until what was said has come."""
        for _ in range(240):
            services.sync.pull(account, Task())
            if _is_here(services, words):
                services.scoring.score_waiting(Task())
                services.inbox.rerank()
                return
            time.sleep(0.25)
        raise AssertionError(f"“{words}” never arrived")

    def at_window(self, services, words):
        """Open the window at the comment that says this."""
        desk = Desk(self._qtbot, services, now, self._folder)
        self._open.append(desk.close)
        search = desk.inbox.list.filters.search
        search.setFocus()
        QTest.keyClicks(search, words)
        QTest.keyClick(search, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: desk.inbox.model.rowCount() == 1, timeout=30_000)
        desk.inbox.view.setFocus()
        self._qtbot.waitUntil(lambda: desk.inbox.view.currentIndex().isValid())
        desk.settle()
        return desk

    def leave(self):
        while self._open:
            self._open.pop()()


@pytest.fixture
def person(qtbot, qapp, profile, tmp_path):
    made = Person(qtbot, qapp, profile, tmp_path)
    yield made
    made.leave()
    qapp.setStyleSheet("")


@pytest.fixture(params=POSTERS)
def poster(request):
    return POSTERS[request.param](request.getfixturevalue(request.param))


def _is_here(services, words):
    found = services.store.read().execute(
        "SELECT count(*) FROM comment WHERE text LIKE ?", (f"%{words}%",)
    )
    return bool(found.fetchone()[0])


def tile(desk):
    (one,) = desk.inbox.detail.reading.strip_of(shown(desk).comment.id).tiles
    return one


def shown(desk):
    return desk.inbox.model.item_at(desk.inbox.view.current_row)


def test_a_picture_comes_on_wish_is_kept_and_is_there_without_a_network(person, poster, wire):
    post = poster.post("alice", Sent("Our reading room wandereth", "The room", png(80, 40)))
    poster.post("bob", Sent("See the marvellous staircase", "The stairs", png()), post)
    services, account = person.link(poster)
    person.fetch(services, account, "marvellous staircase")
    desk = person.at_window(services, "marvellous")

    assert tile(desk).look.state is TileState.CLOSED
    assert "The stairs" in tile(desk).accessibleName()
    assert services.media.size == 0
    desk.press("G")
    assert tile(desk).look.state is TileState.SHOWN
    assert _shape(tile(desk).look.image) == pytest.approx(64 / 48, rel=0.01)
    desk.press("G", "G")  # the picture of the own post, then this one large
    pane = desk.inbox.detail.pane
    assert isinstance(pane, PictureViewer)
    assert pane.description == "The stairs"
    assert sum(one.stat().st_size > 0 for one in (services.store.folder / "media").iterdir()) == 2

    person.leave()
    wire.is_cut = True
    desk = person.at_window(person.start(), "marvellous")
    assert tile(desk).look.state is TileState.SHOWN
    assert "The stairs" in tile(desk).accessibleName()


def _shape(image):
    return image.width() / image.height()


def test_a_picture_that_its_author_marked_stays_covered_until_wanted(person, poster):
    post = poster.post("alice", Sent("First aid for gardeners", "A plaster", png()))
    poster.post("bob", Sent("Mind the wheelbarrow accident", "A cut", png(), True), post)
    services, account = person.link(poster)
    person.fetch(services, account, "wheelbarrow")
    desk = person.at_window(services, "wheelbarrow")
    look = tile(desk).look
    assert (look.state, look.said) == (TileState.COVERED, "Marked as sensitive")

    desk.press("G")

    assert tile(desk).look.state is TileState.SHOWN
    assert services.care.harsh_today() == 0


def test_a_file_that_is_no_picture_is_said_in_one_sentence_and_not_kept(person, poster):
    post = poster.post("alice", Sent("What do you see?", "A question", png()))
    poster.post("bob", Sent("My thermometer reads nothing", "A page", WEB_PAGE), post)
    services, account = person.link(poster)
    person.fetch(services, account, "thermometer")
    desk = person.at_window(services, "thermometer")

    desk.press("G")

    look = tile(desk).look
    if poster.platform == "bluesky":  # the network opens each picture itself, and so refuses
        assert look.state is TileState.FAILED
        assert look.said == "127.0.0.1 did not give it (status 502). Try again later."
    else:
        assert look.state is TileState.BROKEN
        assert look.said.startswith("What came is no picture that can be shown")
    assert services.media.size == 0


def locked(data):
    """Encrypt as a client of Matrix does; return the bytes and what the message says of them."""
    key, start = os.urandom(32), os.urandom(8) + bytes(8)
    closing = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()
    sealed = closing.update(data) + closing.finalize()
    return sealed, {
        "v": "v2",
        "key": {
            "alg": "A256CTR",
            "k": base64.urlsafe_b64encode(key).decode().rstrip("="),
            "kty": "oct",
            "ext": True,
            "key_ops": ["encrypt", "decrypt"],
        },
        "iv": base64.b64encode(start).decode().rstrip("="),
        "hashes": {"sha256": base64.b64encode(hashlib.sha256(sealed).digest()).decode()},
    }


def test_an_encrypted_picture_of_matrix_is_opened_with_the_key_of_its_message(
    person, synapse, wire
):
    matrix = OnMatrix(synapse)
    sealed, lock = locked(png())
    place = matrix.keep("bob", sealed)
    matrix.say("bob", Sent("The sealed envelope", "A letter", b""), {"file": lock | {"url": place}})
    services, account = person.link(matrix)
    person.fetch(services, account, "sealed envelope")
    desk = person.at_window(services, "envelope")
    assert tile(desk).look.state is TileState.CLOSED

    desk.press("G")

    assert tile(desk).look.state is TileState.SHOWN
    person.leave()
    wire.is_cut = True
    desk = person.at_window(person.start(), "envelope")
    assert tile(desk).look.state is TileState.SHOWN
