"""The browser's way back: one request to a loopback address, as RFC 8252 wants it."""

import contextlib
import hmac
import secrets
import socket
import time
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

from core.errors import BrowserSilentError, ConsentDeniedError, RefusedError
from core.safe_text import shown_line
from core.said import Sentence

LIMIT_S = 5 * 60.0
_MAX_REQUEST = 16 * 1024
_PAGE = "<!doctype html><html><meta charset=utf-8><title>Parapet</title><p>{words}</p></html>"
_HEADERS = (
    "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
    "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n"
    "Connection: close\r\n"
)


class LoopbackBrowser:
    """Waits for one answer of the person's browser. Use it with `with`; it closes its port.

    `open_page` shows an address to the person; `check` is called often and may raise to stop. The
    page that the browser shows then holds one sentence, in the language into which `say` puts it.
    """

    def __init__(
        self,
        open_page: Callable[[str], object],
        *,
        check: Callable[[], None] = lambda: None,
        say: Callable[[str], str] = str,
        limit_s: float = LIMIT_S,
    ) -> None:
        self._open_page = open_page
        self._check = check
        self._say = say
        self._limit_s = limit_s
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=8)
        self._socket.settimeout(0.25)
        self._port = self._socket.getsockname()[1]
        # Nobody else on this machine can guess the address, so nobody can answer in our place.
        self._path = f"/{secrets.token_urlsafe(16)}"

    @property
    def redirect_uri(self) -> str:
        """Where the platform must send the browser; open from now on."""
        return f"http://127.0.0.1:{self._port}{self._path}"

    def ask(self, url: str, *, state: str) -> Mapping[str, str]:
        """Open `url`, wait, and return the query that came back with this very `state`.

        Raises ConsentDeniedError, RefusedError with the platform's words, BrowserSilentError.
        """
        self._open_page(url)
        ends = time.monotonic() + self._limit_s
        while time.monotonic() < ends:
            self._check()
            with contextlib.suppress(OSError):
                found = self._next(state)
                if found is not None:
                    return _checked(found)
        raise BrowserSilentError(
            "The browser did not come back within {minutes:.0f} minutes, so nothing was "
            "linked. Start again and finish in the browser.",
            minutes=self._limit_s / 60,
        )

    def close(self) -> None:
        """Close the port."""
        self._socket.close()

    def __enter__(self) -> "LoopbackBrowser":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self, state: str) -> dict[str, str] | None:
        connection, _ = self._socket.accept()
        with connection:
            connection.settimeout(5)
            query = self._query(_read_head(connection))
            is_ours = query is not None and hmac.compare_digest(
                query.get("state", "").encode(), state.encode()
            )
            words = (
                Sentence("You can go back to Parapet.")
                if is_ours
                else Sentence("This page is not for you.")
            )
            page = _PAGE.format(words=self._say(words)).encode()
            status = "200 OK" if is_ours else "404 Not Found"
            head = f"HTTP/1.1 {status}\r\n{_HEADERS}Content-Length: {len(page)}\r\n\r\n"
            with contextlib.suppress(OSError):
                connection.sendall(head.encode() + page)
        return query if is_ours else None

    def _query(self, head: str) -> dict[str, str] | None:
        """Return the query of a request to our address, None for anything else."""
        first, *lines = head.split("\r\n")
        method, _, rest = first.partition(" ")
        target = urlsplit(rest.partition(" ")[0])
        fields = {
            name.lower(): value.strip() for name, _, value in (n.partition(":") for n in lines)
        }
        # A page elsewhere can make the browser call us by another name.
        is_ours = fields.get("host") == f"127.0.0.1:{self._port}" and target.path == self._path
        if method != "GET" or not is_ours:
            return None
        return dict(parse_qsl(target.query, keep_blank_values=True, max_num_fields=50))


def _read_head(connection: socket.socket) -> str:
    data = b""
    while b"\r\n\r\n" not in data and len(data) < _MAX_REQUEST:
        piece = connection.recv(4096)
        if not piece:
            break
        data += piece
    return data.partition(b"\r\n\r\n")[0].decode("latin-1")


def _checked(query: Mapping[str, str]) -> Mapping[str, str]:
    error = query.get("error", "")
    if error == "access_denied":
        raise ConsentDeniedError(
            "You said no in the browser, so nothing was linked. Start again to change your mind."
        )
    if error:
        words = shown_line(query.get("error_description", "") or error, 200)
        raise RefusedError(
            "The platform refused in the browser: “{words}”. Start again.", words=words
        )
    return query
