"""Pictures at a comment, by keyboard: nothing comes unasked, covered ones stay so until wanted."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from core.changes import Changes
from core.model import CommentId, MediaKind, Medium, QueueFilter
from core.services import Services
from core.task import Task
from tests.conftest import Clock
from tests.flows.desk import QUESTION, THREAT, Desk
from tests.hostile_strings import hostile_strings
from tests.media_world import MediaServer, a_media_server, bomb, link_to, picture, png, write
from ui.desktop.inbox import media_book
from ui.desktop.inbox.media_look import TileState
from ui.desktop.inbox.media_strip import MediaStrip
from ui.desktop.inbox.media_tile import MediaTile
from ui.desktop.inbox.picture_viewer import PictureViewer
from ui.desktop.navigation import Page
from ui.desktop.settings.accounts_page import AccountsPage
from ui.desktop.settings.settings_screen import SettingsPart

OpenDesk = Callable[..., Desk]


@pytest.fixture
def server() -> Iterator[MediaServer]:
    with a_media_server() as opened:
        opened.files |= {f"/{name}.png": png() for name in ("lift", "room", "post", "rude")}
        yield opened


class Room:
    """Comments with pictures of a linked account, and the window over them."""

    def __init__(
        self, services: Services, clock: Clock, server: MediaServer, open_desk: OpenDesk
    ) -> None:
        self.services = services
        self.clock = clock
        self.server = server
        self._open = open_desk
        link_to(services, server.origin, clock())
        self.post = self.write(
            "Our new reading room.",
            picture(server.url("/post.png"), "The reading room"),
            remote_id="post",
            is_own=True,
        )

    def write(self, text: str, *media: Medium, **more: object) -> CommentId:
        given = {"remote_id": f"r{len(text)}{text[:9]}", "parent": "post"} | more
        if given.get("is_own"):
            given["parent"] = None
        return write(self.services, self.clock(), text, media, **given)  # type: ignore[arg-type]

    def enter(self, text: str) -> Desk:
        """Open the window and go to this comment."""
        desk = self._open(())
        desk.go_to(text)
        desk.settle()
        return desk


@pytest.fixture
def room(services: Services, clock: Clock, server: MediaServer, open_desk: OpenDesk) -> Room:
    return Room(services, clock, server, open_desk)


def strip(desk: Desk, comment: CommentId) -> MediaStrip:
    found = desk.inbox.detail.reading.strip_of(comment)
    assert found is not None
    return found


def tile(desk: Desk, comment: CommentId, place: int = 0) -> MediaTile:
    return strip(desk, comment).tiles[place]


def state(desk: Desk, comment: CommentId, place: int = 0) -> TileState:
    return tile(desk, comment, place).look.state


def viewer(desk: Desk) -> PictureViewer:
    pane = desk.inbox.detail.pane
    assert isinstance(pane, PictureViewer)
    return pane


def test_a_picture_comes_on_a_key_is_enlarged_and_left_again(
    room: Room, server: MediaServer
) -> None:
    comment = room.write(QUESTION, picture(server.url("/lift.png"), "The broken lift"))
    desk = room.enter(QUESTION)
    assert state(desk, comment) is TileState.CLOSED
    assert server.asked == []

    desk.press("G")
    assert state(desk, comment) is TileState.SHOWN
    assert server.paths == ["/lift.png"]  # and not the one of our own post

    desk.press("G", "G")
    assert server.paths == ["/lift.png", "/post.png"]
    assert viewer(desk).description == "The broken lift"
    shown, told = viewer(desk)._room.geometry(), viewer(desk)._description.geometry()
    assert 0 < told.top() - shown.bottom() < 24  # at the picture, not at the foot of the pane

    desk.press("Esc")
    assert desk.inbox.detail.pane is None
    desk.press("A")
    assert desk.said.startswith("Approved")


def test_a_tile_is_reached_by_tab_and_pressed_with_return(room: Room, server: MediaServer) -> None:
    comment = room.write(
        QUESTION,
        picture(server.url("/lift.png"), "The lift"),
        picture(server.url("/room.png"), "The room"),
    )
    desk = room.enter(QUESTION)
    desk.press("Return")
    for _ in range(12):
        if desk.focused is tile(desk, comment):
            break
        desk.press("Tab")
    assert tile(desk, comment).hasFocus()
    said = "Picture, 1 of 2. The lift. From 127.0.0.1. Show picture"
    assert tile(desk, comment).accessibleName() == said

    desk.press("Return")
    assert state(desk, comment) is TileState.SHOWN
    assert tile(desk, comment).hasFocus()
    desk.press("Tab", "Space", "Return")
    assert viewer(desk).description == "The room"
    desk.press("Left")
    assert viewer(desk).description == "The lift"
    desk.press("Left", "Right", "Right")
    assert viewer(desk).description == "The room"

    desk.press("Esc")
    assert tile(desk, comment, 1).hasFocus()


def test_what_was_loaded_once_is_there_offline(room: Room, server: MediaServer) -> None:
    comment = room.write(QUESTION, picture(server.url("/lift.png")))
    desk = room.enter(QUESTION)
    desk.press("G")
    server.stop()

    desk.window.context.bus.publish(Changes(settings=True))  # what was decoded is forgotten
    desk.settle()

    assert state(desk, comment) is TileState.SHOWN


def test_without_a_network_the_tile_says_so_and_tries_again(
    room: Room, server: MediaServer
) -> None:
    comment = room.write(QUESTION, picture(server.url("/lift.png")))
    desk = room.enter(QUESTION)
    server.stop()

    desk.press("G")

    look = tile(desk, comment).look
    assert look.state is TileState.FAILED
    assert look.said.startswith("Not loaded yet, and there is no network")
    assert tile(desk, comment).accessibleName().endswith("Try again")


def test_a_picture_at_a_harsh_text_stays_covered_until_wanted_and_then_counts(
    room: Room, server: MediaServer
) -> None:
    words = "a rude word in the description"
    comment = room.write(THREAT, picture(server.url("/rude.png"), words))
    desk = room.enter(THREAT)
    assert state(desk, comment) is TileState.COVERED
    assert words not in tile(desk, comment).accessibleName()
    assert words not in tile(desk, comment).toolTip()
    assert room.services.care.harsh_today() == 0

    desk.press("G")

    assert state(desk, comment) is TileState.SHOWN
    assert room.services.care.harsh_today() == 1
    assert desk.inbox.detail.reading._frame.cover.isVisible()
    desk.press("G", "G")
    assert words not in viewer(desk).description


def test_covering_the_text_again_covers_its_picture(room: Room, server: MediaServer) -> None:
    comment = room.write(THREAT, picture(server.url("/rude.png")))
    desk = room.enter(THREAT)

    desk.press("Space", "G")
    assert state(desk, comment) is TileState.SHOWN
    desk.press("Space")

    assert state(desk, comment) is TileState.COVERED
    assert tile(desk, comment).look.image is not None  # as blocks of colour


def test_a_sensitive_picture_of_a_calm_comment_is_covered_but_never_counted(
    room: Room, server: MediaServer
) -> None:
    comment = room.write(QUESTION, picture(server.url("/lift.png"), "A wound", is_sensitive=True))
    desk = room.enter(QUESTION)
    look = tile(desk, comment).look
    assert (look.state, look.said) == (TileState.COVERED, "Marked as sensitive")
    assert server.asked == []

    desk.press("G")

    assert state(desk, comment) is TileState.SHOWN
    assert room.services.care.harsh_today() == 0


def test_pictures_of_own_posts_come_by_themselves_only_if_the_person_says_so(
    room: Room, server: MediaServer
) -> None:
    comment = room.write(QUESTION, picture(server.url("/lift.png")))
    settings = room.services.settings
    settings.change(replace(settings.current, is_own_media_loaded=True))

    desk = room.enter(QUESTION)

    assert state(desk, room.post) is TileState.SHOWN
    assert state(desk, comment) is TileState.CLOSED
    assert server.paths == ["/post.png"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (bomb(30_000), "far too many dots"),
        (png()[:60], "no picture, or a broken one"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "no picture, or a broken one"),
        (b"\xff\xd8" + b"\xff\xda\x00\x00" * 200, "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
        (b"", "no picture"),
    ],
)
def test_a_hostile_file_is_a_broken_tile_with_one_sentence(
    data: bytes, said: str, room: Room, server: MediaServer
) -> None:
    server.files["/evil.png"] = data
    comment = room.write(QUESTION, picture(server.url("/evil.png"), "Look"))
    desk = room.enter(QUESTION)

    desk.press("G")

    look = tile(desk, comment).look
    assert (look.state, look.image) == (TileState.BROKEN, None)
    assert said in look.said
    assert look.said in tile(desk, comment).accessibleName() + "."
    desk.press("A")
    assert desk.said.startswith("Approved")


def test_a_picture_that_is_gone_is_said(room: Room, server: MediaServer) -> None:
    comment = room.write(QUESTION, picture(server.url("/gone.png")))
    desk = room.enter(QUESTION)

    desk.press("G")

    assert "does not have it any more" in tile(desk, comment).look.said


def test_a_film_opens_in_the_browser_after_a_look_at_its_true_host(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = Medium(MediaKind.FILM, "A talk", "https://bücher.example/talk.mp4", seconds=3725)
    comment = room.write(QUESTION, film)
    desk = room.enter(QUESTION)
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    assert tile(desk, comment).accessibleName().startswith("Film, 1:02:05. A talk")

    tile(desk, comment).setFocus()
    desk.press("Return")

    assert asked == ["Open xn--bcher-kva.example in the browser?"]


def test_there_is_no_picture_is_said_too(desk: Desk) -> None:
    desk.press("G")

    assert "no picture here" in desk.said


@pytest.mark.parametrize("place", ["file:///etc/passwd", "javascript:alert(1)", ""])
def test_an_address_that_is_none_can_not_be_pressed(place: str, room: Room) -> None:
    comment = room.write(QUESTION, Medium(MediaKind.FILM, "A talk", place))
    desk = room.enter(QUESTION)

    assert state(desk, comment) is TileState.NOWHERE


def test_nothing_is_loaded_for_a_comment_that_left_the_list(
    room: Room, server: MediaServer
) -> None:
    room.write(QUESTION, picture(server.url("/lift.png")))
    desk = room.enter(QUESTION)
    desk.inbox.list.filters.take(QueueFilter(search="zeppelin"))
    desk.settle()
    assert desk.inbox.model.rowCount() == 0

    desk.inbox.show_media()
    desk.settle()

    assert server.asked == []


def test_a_picture_that_was_let_go_comes_again_when_pressed(
    room: Room, server: MediaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(media_book, "_MOST_BYTES", 1)  # one picture is kept decoded
    comment = room.write(
        QUESTION, picture(server.url("/lift.png")), picture(server.url("/room.png"))
    )
    desk = room.enter(QUESTION)
    desk.press("G")
    desk.settle()

    for place in (0, 1, 0):
        tile(desk, comment, place).click()
        desk.settle()
        tile(desk, comment, place).click()
        desk.settle()
        assert desk.inbox.detail.pane is not None
        desk.press("Esc")


def test_hostile_descriptions_are_shown_harmless_and_reach_nothing(
    room: Room, server: MediaServer, tmp_path: Path
) -> None:
    words = hostile_strings(tmp_path / "canary", server.origin.removeprefix("http://"))
    parts = [words[start : start + 30] for start in range(0, len(words), 30)]
    written = {
        f"{QUESTION} {n}": [picture(server.url(f"/{n}-{m}.png"), one) for m, one in enumerate(part)]
        for n, part in enumerate(parts)
    }
    comments = {text: room.write(text, *media, remote_id=text) for text, media in written.items()}
    settings = room.services.settings
    settings.change(replace(settings.current, is_bundling_on=False))  # they are much alike
    desk = room.enter(next(iter(written)))

    for text, comment in comments.items():
        desk.go_to(text)
        desk.window.grab()
        names = [one.accessibleName() for one in strip(desk, comment).tiles]
        assert len(names) == len(written[text])
        assert not any(sign in name for name in names for sign in ("\u202e", "\u2028", "\n", "\0"))
        assert all(len(name) < 1500 for name in names)

    assert server.asked == []


def test_the_card_counts_and_the_settings_throw_away(room: Room, server: MediaServer) -> None:
    comment = room.write(
        QUESTION, picture(server.url("/lift.png")), picture(server.url("/room.png"))
    )
    desk = room.enter(QUESTION)
    index = desk.inbox.model.index(desk.inbox.view.current_row, 0)
    assert "pictures and files: 2" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    desk.press("G")
    desk.window.pages.open_settings(SettingsPart.ACCOUNTS)
    desk.settle()
    page = desk.window.pages.settings._pages[SettingsPart.ACCOUNTS]
    assert isinstance(page, AccountsPage)
    assert page.media.said == "0.0 MB"

    page.media.clear.setFocus()
    desk.press("Space")

    assert page.media.said == "none"
    assert room.services.media.size == 0
    desk.press("Esc")
    desk.window.pages.show_page(Page.INBOX)
    desk.settle()
    assert state(desk, comment) is TileState.CLOSED


def test_silent_servers_hold_up_neither_what_is_here_nor_what_is_wished_last(
    room: Room, server: MediaServer
) -> None:
    places = [f"/silent-{number}" for number in range(32)]
    answers = threading.Event()
    for place in places:
        server.ways[place] = lambda handler: (answers.wait(60), handler.head(404, 0))
    silent = room.write(THREAT, *(picture(server.url(place)) for place in places))
    here = room.write(QUESTION, picture(server.url("/lift.png")), picture(server.url("/room.png")))
    room.services.media.fetch(here, picture(server.url("/lift.png")), Task())
    server.asked.clear()
    settings = room.services.settings
    settings.change(replace(settings.current, is_masking_on=False))
    desk = room.enter(QUESTION)
    desk.press("K" if desk.texts[0] == THREAT else "J")
    desk.qtbot.waitUntil(lambda: desk.inbox.detail.reading.strip_of(silent) is not None)
    desk.inbox.show_media()
    desk.qtbot.waitUntil(lambda: len(server.asked) == 4)

    desk.inbox.view.step(1 if desk.texts[0] == THREAT else -1)
    desk.qtbot.waitUntil(lambda: desk.inbox.detail.reading.strip_of(here) is not None)
    desk.qtbot.waitUntil(lambda: state(desk, here, 0) is TileState.SHOWN)
    desk.inbox.show_media()
    desk.qtbot.waitUntil(lambda: state(desk, here, 1) is TileState.LOADING)
    answers.set()
    desk.settle()

    assert state(desk, here, 1) is TileState.SHOWN
    assert server.paths.index("/room.png") <= 8  # the newest wish goes before the 28 that waited
