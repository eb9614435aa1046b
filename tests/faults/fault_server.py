"""A server on loopback that speaks a platform's dialect and misbehaves on demand."""

import contextlib
import socket
import socketserver
import threading
from collections.abc import Callable
from types import TracebackType

from tests.faults.exchange import Adapter, Exchange, Request
from tests.faults.misbehaviour import MISBEHAVIOURS
from tests.faults.world import World

_MAX_HEAD = 256 * 1024
Chosen = Callable[[Request, int], str]


def _well(_request: Request, _count: int) -> str:
    return ""


class FaultServer:
    """Serves `world` through `adapter`. `choose` names the misbehaviour for each request.

    `choose(request, count)` returns a key of MISBEHAVIOURS, "" for an honest answer. Use it with
    `with`; it leaves no thread behind.
    """

    def __init__(self, adapter: Adapter, world: World, choose: Chosen = _well) -> None:
        self.adapter = adapter
        self.world = world
        self.choose = choose
        self.requests: list[Request] = []
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self._thread = threading.Thread(
            target=lambda: self._server.serve_forever(poll_interval=0.02), daemon=True
        )

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def misbehave(self, name: str) -> None:
        """Answer everything this way from now on; "" is well again."""
        self.choose = lambda _request, _count: name

    def __enter__(self) -> "FaultServer":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.server_close()
        self._thread.join()

    def serve(self, connection: socket.socket) -> None:
        """Answer requests on one connection until somebody has enough."""
        with self._lock:
            self._open.add(connection)
        try:
            while (request := _read(connection)) is not None:
                with self._lock:
                    self.requests.append(request)
                    count = len(self.requests)
                exchange = Exchange(request, connection, self.adapter, self.world, count)
                name = self.choose(request, count)
                if name:
                    MISBEHAVIOURS[name](exchange)
                    return
                exchange.give(exchange.honest())
        except OSError:
            return  # the client had enough
        finally:
            with self._lock:
                self._open.discard(connection)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64
    owner: FaultServer


class _Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.server.owner.serve(self.request)


def _read(connection: socket.socket) -> Request | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65_536)
        if not piece or len(data) > _MAX_HEAD:
            return None
        data += piece
    start, _, body = data.partition(b"\r\n\r\n")
    first, *lines = start.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    length = int(headers.get("content-length", 0))
    while len(body) < length:
        piece = connection.recv(65_536)
        if not piece:
            return None
        body += piece
    return Request(method, target, headers, body)
