"""Connections that look up a name once, check every address, and go to the checked one."""

import socket
import ssl
import threading
from collections.abc import Sequence
from http.client import HTTPException, HTTPResponse
from typing import Any

import certifi
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from core.errors import PlatformError
from core.platforms import saying
from core.platforms.addresses import Address, is_local, is_public, parse_address
from core.platforms.deadline import Watchdog

_CONNECT_S = 10.0
_MOST_INTERIM = 10


class Gate:
    """Opens the sockets of one client. Refuses addresses that it was not made for."""

    def __init__(self, watchdog: Watchdog, *, allow_local: bool, is_plain: bool) -> None:
        self._watchdog = watchdog
        self._allow_local = allow_local
        self._is_plain = is_plain

    def connect(self, connection: HTTPConnection) -> socket.socket:
        """Return a socket to the first checked address that answers."""
        host, port = connection.host.strip("[]"), connection.port or 0
        found = _look_up(host, port)
        for address in found:
            self.check(host, address)
        for address in found:
            try:
                opened = socket.create_connection((str(address), port), timeout=_CONNECT_S)
            except OSError:
                continue
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            opened.settimeout(_seconds(connection.timeout))
            self._watchdog.watch(id(connection), opened)
            return opened
        raise saying.unreachable(host)

    def forget(self, connection: HTTPConnection) -> None:
        """Let go of a closed connection."""
        self._watchdog.forget(id(connection))

    def check(self, host: str, address: Address) -> None:
        """Raise AddressRefusedError for an address that must not be called."""
        if is_public(address):
            if self._is_plain:
                raise saying.plain_to_internet(host)
        elif not is_local(address):
            raise saying.never(host)
        elif not self._allow_local:
            raise saying.inside(host)


def pools(gate: Gate) -> dict[str, Any]:
    """Return urllib3's pool classes with connections that go through the gate."""

    class Plain(HTTPConnection):
        response_class = _Response

        def _new_conn(self) -> socket.socket:
            return gate.connect(self)

        def close(self) -> None:
            gate.forget(self)
            super().close()

    class Tls(HTTPSConnection):
        response_class = _Response

        def _new_conn(self) -> socket.socket:
            return gate.connect(self)

        def close(self) -> None:
            gate.forget(self)
            super().close()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class TlsPool(HTTPSConnectionPool):
        ConnectionCls = Tls

    return {"http": PlainPool, "https": TlsPool}


class _Response(HTTPResponse):
    """Reads an answer; one that is put off again and again is no answer.

    The library waits for ever while “100 Continue” comes, and what the system has buffered of that
    is read on long after the watchdog closed the connection.
    """

    def _read_status(self) -> tuple[str, int, str]:
        self._read_before = getattr(self, "_read_before", 0) + 1
        if self._read_before > _MOST_INTERIM:
            raise HTTPException("got more than a few interim answers")
        found: tuple[str, int, str] = super()._read_status()  # type: ignore[misc]
        return found


def trust() -> ssl.SSLContext:
    """Return a TLS context that trusts Mozilla's list and what this computer trusts besides.

    The second part is what a company or an own server needs; both come without another library.
    """
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _look_up(host: str, port: int) -> Sequence[Address]:
    """Ask the system for the addresses, in a thread of its own: the call knows no time limit."""
    answer: list[Sequence[Address] | PlatformError] = []

    def ask() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.append([parse_address(str(row[4][0])) for row in rows])
        except (OSError, UnicodeError, ValueError):
            answer.append(saying.no_such_host(host))

    asking = threading.Thread(target=ask, name="parapet-look-up", daemon=True)
    asking.start()
    asking.join(_CONNECT_S)
    if not answer:
        raise saying.unreachable(host)
    if isinstance(answer[0], PlatformError):
        raise answer[0]
    if not answer[0]:
        raise saying.no_such_host(host)
    return list(dict.fromkeys(answer[0]))


def _seconds(timeout: object) -> float:
    return float(timeout) if isinstance(timeout, int | float) else _CONNECT_S
