"""One request and its reply on the pretended server, before any trouble is made."""

import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from core.model import Action
from core.platforms.base import SignIn
from tests.faults.world import World


@dataclass(frozen=True)
class Request:
    """What a client asked for; header names are lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def is_read(self) -> bool:
        return self.method in ("GET", "HEAD")

    def json(self) -> Any:
        try:
            return json.loads(self.body or b"null")
        except ValueError:
            return None

    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))


@dataclass(frozen=True)
class Reply:
    """What the server answers: a value for JSON, or bytes as they are."""

    status: int
    value: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes | None = None

    def body(self) -> bytes:
        if self.raw is not None:
            return self.raw
        return b"" if self.status == 204 else json.dumps(self.value).encode()


class Adapter(Protocol):
    """A platform's dialect on top of a World; one per platform file, in adapters/NAME.py."""

    platform: str
    #: The actions that `answer` understands: a reply if there is one, and one that can be undone.
    orders: tuple[Action, ...]

    def sign_in(self, origin: str) -> SignIn:
        """Return the sign-in of our account there; secrets hold the canary of the tests."""

    def answer(self, request: Request, world: World) -> Reply:
        """Answer as the platform does; 401 of its kind while `world.sign_in_works` is False."""

    def remote_id(self, n: int) -> str:
        """Return the id that the platform file gives to the remark with this number."""


@dataclass
class Exchange:
    """A request on an open connection, with its honest reply."""

    request: Request
    connection: socket.socket
    adapter: Adapter
    world: World
    count: int

    def honest(self) -> Reply:
        """Let the request take effect, and return the reply."""
        return self.adapter.answer(self.request, self.world)

    def write(self, data: bytes) -> None:
        """Put bytes on the wire; a client that left is no trouble."""
        self.connection.sendall(data)

    def give(self, reply: Reply) -> None:
        """Answer properly."""
        headers = {"Content-Type": "application/json", **reply.headers}
        self.write(head(reply.status, headers, len(reply.body())) + reply.body())


def head(status: int, headers: Mapping[str, str], length: int | None) -> bytes:
    """Return a status line and headers; with `length` None no Content-Length is told."""
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if length is not None:
        lines.append(f"Content-Length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
