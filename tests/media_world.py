"""Pictures on a loopback server, and an account whose own server that is."""

import struct
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from core.model import Account, AccountId, CommentId, IncomingComment, MediaKind, Medium
from core.platforms.pages import RemoteItem
from core.services import Services
from core.services.walking import arrival_of
from core.storage.accounts import ensure_account
from core.storage.arriving import arrive
from core.storage.links import LinkRow, put_link
from core.task import Task

ACCOUNT = AccountId("mastodon:library")
#: One dot, a format that Qt can read but not write.
GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00"
    b"\x00\x02\x02D\x01\x00;"
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def png(width: int = 64, height: int = 48, colour: tuple[int, int, int] = (40, 110, 190)) -> bytes:
    """Return a plain picture with a lighter frame."""
    light = bytes(min(255, part + 90) for part in colour)
    edge = b"\0" + light * width
    middle = b"\0" + light * 4 + bytes(colour) * max(0, width - 8) + light * min(4, width)
    rows = [edge] * 4 + [middle] * max(0, height - 8) + [edge] * 4
    return _png(width, height, b"".join(rows[:height]))


def bomb(side: int = 30_000) -> bytes:
    """Return a small file that is a square of so many dots a side, all of them there."""
    packer = zlib.compressobj(9)
    row = bytes(1 + side // 8)
    packed = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    return _file(struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0), packed)


def _png(width: int, height: int, rows: bytes) -> bytes:
    return _file(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), zlib.compress(rows))


def _file(head: bytes, packed: bytes) -> bytes:
    parts = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


class MediaServer(ThreadingHTTPServer):
    """Gives what lies in `files`, or answers as `ways` says for a path; notes who asked how."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, bytes] = {}
        self.ways: dict[str, Callable[[_Handler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.has_ended = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def url(self, path: str) -> str:
        return self.origin + path

    def stop(self) -> None:
        if not self.has_ended.is_set():
            self.has_ended.set()
            self.shutdown()
            self.server_close()
            self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: MediaServer

    def do_GET(self) -> None:
        self.close_connection = True
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.asked.append((self.path, headers))
        way = self.server.ways.get(self.path, give)
        way(self)

    def head(self, status: int, length: int, **more: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        self.send_header("Connection", "close")
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def give(handler: _Handler) -> None:
    """Give the file of this path, 404 where there is none."""
    data = handler.server.files.get(handler.path)
    handler.head(404 if data is None else 200, len(data or b""), Content_Type="image/png")
    handler.wfile.write(data or b"")


def status(number: int) -> Callable[[_Handler], None]:
    return lambda handler: handler.head(number, 0)


def moved_to(place: str) -> Callable[[_Handler], None]:
    return lambda handler: handler.head(302, 0, Location=place)


def cut_short(handler: _Handler) -> None:
    """Promise more than comes."""
    data = handler.server.files[handler.path]
    handler.head(200, len(data) + 1000)
    handler.wfile.write(data)


def announced_too_large(handler: _Handler) -> None:
    handler.head(200, 1 << 40)


def endless(handler: _Handler) -> None:
    """Never say how long it is, never end."""
    handler.send_response(200)
    handler.send_header("Connection", "close")
    handler.end_headers()
    while not handler.server.has_ended.is_set():
        handler.wfile.write(bytes(1 << 20))


def silent(handler: _Handler) -> None:
    """Begin, then say nothing more until the server stops."""
    handler.head(200, 5000)
    handler.wfile.write(b"\x89PNG")
    handler.wfile.flush()
    handler.server.has_ended.wait(20)


def mute(handler: _Handler) -> None:
    """Take the question and say nothing at all until the server stops."""
    handler.server.has_ended.wait(20)


@contextmanager
def a_media_server() -> Iterator[MediaServer]:
    server = MediaServer()
    try:
        yield server
    finally:
        server.stop()


def link_to(
    services: Services,
    origin: str,
    now: datetime,
    *,
    allow_local: bool = True,
    platform: str = "mastodon",
) -> None:
    """Let the library's account lie on a server, as linking leaves it behind."""
    account = Account(ACCOUNT, platform, "The library", is_linked=True)
    row = LinkRow(
        account=ACCOUNT,
        platform=platform,
        handle="@library",
        remote_id="me",
        origin=origin,
        linked_at=now,
        since=now,
        allow_local=allow_local,
    )
    services.store.write(lambda tx: put_link(tx, ensure_account(tx, account), row))


def write(
    services: Services,
    now: datetime,
    text: str,
    media: Sequence[Medium] = (),
    *,
    remote_id: str,
    parent: str | None = None,
    is_own: bool = False,
) -> CommentId:
    """Let somebody write with these media, and rank it."""
    comment = IncomingComment(
        text,
        remote_id=remote_id,
        parent_remote_id=parent,
        author_name="The library" if is_own else "Ann",
        author_remote_id="me" if is_own else "ann",
        created_at=now,
        url=f"https://social.example/{remote_id}",
        is_own=is_own,
    )
    arrived = [arrival_of(RemoteItem(comment, media=tuple(media)))]
    services.store.write(lambda tx: arrive(tx, ACCOUNT, arrived, now))
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    found = services.store.read().execute(
        "SELECT id FROM comment WHERE remote_id = ?", (remote_id,)
    )
    return CommentId(str(found.fetchone()[0]))


def picture(address: str, description: str = "", *, is_sensitive: bool = False) -> Medium:
    return Medium(MediaKind.PICTURE, description, address, is_sensitive)
