"""Pictures that an imported file names: shown on wish alone, by the same rules as all others."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from core.model import ImportReport
from core.services import Services
from core.task import Task
from tests.conftest import Clock
from tests.flows.desk import QUESTION, Desk
from tests.media_world import ACCOUNT, MediaServer, a_media_server, link_to, png
from ui.desktop.inbox.media_look import TileState
from ui.desktop.inbox.media_tile import MediaTile

OpenDesk = Callable[..., Desk]
LOOK_ALIKE = "https://xn--pple-43d.example"


@pytest.fixture
def server() -> Iterator[MediaServer]:
    with a_media_server() as opened:
        opened.files["/lift.png"] = png()
        yield opened


@pytest.fixture
def bring_in(services: Services, tmp_path: Path) -> Callable[..., ImportReport]:
    """Import one comment with what stands in its column of pictures."""

    def bring(pictures: str, account: str | None = None) -> ImportReport:
        path = tmp_path / "comments.csv"
        path.write_text(f'id,text,pictures\n1,"{QUESTION}","{pictures}"\n', encoding="utf-8")
        report = services.importing.run(path, account=account, task=Task())
        services.scoring.score_waiting(Task())
        services.inbox.rerank()
        return report

    return bring


def tiles(desk: Desk) -> tuple[MediaTile, ...]:
    item = desk.inbox.model.item_at(desk.inbox.view.current_row)
    assert item is not None
    strip = desk.inbox.detail.reading.strip_of(item.comment.id)
    assert strip is not None
    return strip.tiles


def at_window(open_desk: OpenDesk) -> Desk:
    desk = open_desk(())
    desk.go_to(QUESTION)
    desk.settle()
    return desk


def test_the_tile_says_from_where_a_picture_would_come_before_it_is_asked_for(
    bring_in: Callable[..., ImportReport], open_desk: OpenDesk
) -> None:
    long = f"https://bank.example.{'very-' * 8}long.evil.example/1.png"
    bring_in(f"https://cdn.example/lift.png, https://аpple.example/1.png, {long}")

    plain, look_alike, cut = tiles(at_window(open_desk))

    assert plain.look.state is TileState.CLOSED
    assert plain.accessibleName().endswith("no description. From cdn.example. Show picture")
    assert "From xn--pple-43d.example" in look_alike.accessibleName()
    assert "long.evil.example" in cut.toolTip()


def test_a_picture_of_a_file_of_a_linked_account_comes_on_wish_and_stays(
    bring_in: Callable[..., ImportReport],
    services: Services,
    clock: Clock,
    server: MediaServer,
    open_desk: OpenDesk,
) -> None:
    link_to(services, server.origin, clock())
    bring_in(server.url("/lift.png"), account=ACCOUNT)
    desk = at_window(open_desk)
    assert server.asked == []

    desk.press("G")

    assert tiles(desk)[0].look.state is TileState.SHOWN
    ((path, headers),) = server.asked
    assert path == "/lift.png"
    assert {"cookie", "authorization", "referer"}.isdisjoint(headers)


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:{port}/lift.png",
        "https://127.0.0.1:{port}/lift.png",
        "https://localhost:{port}/lift.png",
        "https://[::ffff:127.0.0.1]:{port}/lift.png",
        "https://2130706433:{port}/lift.png",
    ],
)
def test_a_file_leads_to_no_place_inside_the_network(
    bring_in: Callable[..., ImportReport], server: MediaServer, open_desk: OpenDesk, address: str
) -> None:
    bring_in(address.format(port=server.server_port))
    desk = at_window(open_desk)

    desk.press("G")

    look = tiles(desk)[0].look
    assert look.state is TileState.BROKEN
    assert look.said.startswith("Not loaded: its address does not lead to the open internet")
    assert server.asked == []


def test_a_film_of_a_file_opens_in_the_browser_after_a_look_at_its_host(
    bring_in: Callable[..., ImportReport], open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    bring_in(f"{LOOK_ALIKE}/cat.mp4")
    desk = at_window(open_desk)
    assert tiles(desk)[0].look.state is TileState.AWAY

    tiles(desk)[0].click()

    assert asked == ["Open xn--pple-43d.example in the browser?"]


def test_the_same_file_again_changes_nothing_and_new_pictures_are_taken_over(
    bring_in: Callable[..., ImportReport], open_desk: OpenDesk
) -> None:
    assert bring_in("https://cdn.example/1.png").added == 1
    assert bring_in("https://cdn.example/1.png").unchanged == 1
    report = bring_in("https://cdn.example/1.png https://cdn.example/2.png")

    assert (report.updated, report.unchanged) == (1, 0)
    assert bring_in("").unchanged == 1  # a file that lost them takes none away
    assert [one.medium.address for one in tiles(at_window(open_desk))] == [
        "https://cdn.example/1.png",
        "https://cdn.example/2.png",
    ]


def test_hostile_addresses_are_left_out_and_said(
    bring_in: Callable[..., ImportReport], open_desk: OpenDesk
) -> None:
    many = " ".join(f"https://cdn.example/{n}.png" for n in range(10_000))
    report = bring_in(f"file:///etc/passwd javascript:alert(1) {many}")

    assert report.notes[-1].startswith("9,970 pictures have no address on the web, or are too many")
    assert len(tiles(at_window(open_desk))) == 32
