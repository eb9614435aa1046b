"""Fetching one medium, only when the person asked for it: whole, small enough, never from inside.

It may lie anywhere on the internet, so nothing of ours goes along: no cookie, no token but to our
own server, and no place in the person's own network is called but that server.
"""

import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn

import urllib3
from urllib3.exceptions import HTTPError, LocationParseError, SSLError
from urllib3.exceptions import TimeoutError as SilentError
from urllib3.util import Url, parse_url

from core.errors import AddressRefusedError, MediumError, PlatformError, UnreachableError
from core.platforms.deadline import Deadline, Watchdog
from core.platforms.http import user_agent
from core.platforms.origin import Origin, moved_to, origin_of
from core.platforms.pinned import Gate, pools, trust
from core.task import Task

_CHUNK = 64 * 1024
_MOST_REDIRECTS = 4
_LOOK_EVERY_S = 0.1
#: A server that says nothing for so long has no picture to give, and others wait behind it.
SILENCE_S = 8.0
_MOVED = (301, 302, 303, 307, 308)
_OK = 200
_GONE = (404, 410)
_REFUSED = (401, 403)
_ODD = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
_ACCEPT = "image/png, image/jpeg, image/webp, image/gif"


class MediaDownloads:
    """`own` is the origin of the account's own server where that stands in the person's network.

    A picture may take `deadline_s`, its server be silent for `silence_s` of them at a stretch.
    """

    def __init__(
        self, own: str = "", *, deadline_s: float = 30.0, silence_s: float = SILENCE_S
    ) -> None:
        self._own = own
        self._deadline_s = deadline_s
        self._silence_s = silence_s

    def fetch(
        self, url: str, *, most: int, task: Task, headers: Mapping[str, str] | None = None
    ) -> bytes:
        """Return what lies there, at most `most` bytes; `headers` go to the first server alone.

        Raises MediumError, TaskCancelledError.
        """
        watchdog = Watchdog()
        transfer = _Transfer(self._own, watchdog, most, task, self._silence_s)
        try:
            with Deadline(watchdog, self._deadline_s) as deadline, _obeying(task, watchdog):
                try:
                    return transfer.run(url, headers or {}, deadline)
                except (PlatformError, HTTPError, OSError) as error:
                    task.check()
                    _explain(error, transfer.host, is_over=deadline.is_over)
        finally:
            transfer.close()
            watchdog.close()


class _Transfer:
    def __init__(
        self, own: str, watchdog: Watchdog, most: int, task: Task, silence_s: float
    ) -> None:
        self.host = ""
        self._own = own
        self._watchdog = watchdog
        self._most = most
        self._task = task
        self._silence_s = silence_s
        self._pools: list[urllib3.PoolManager] = []

    def run(self, url: str, headers: Mapping[str, str], deadline: Deadline) -> bytes:
        first = self._origin(url)
        for _ in range(_MOST_REDIRECTS + 1):
            origin = self._origin(url)
            response = self._ask(url, origin, headers if origin == first else {}, deadline)
            try:
                if response.status not in _MOVED:
                    return self._receive(response, deadline)
                url = moved_to(url, response.headers.get("location", ""))
            finally:
                response.close()
        raise MediumError("{host} sends us round in circles.", host=self.host)

    def close(self) -> None:
        for pool in self._pools:
            pool.clear()

    def _origin(self, url: str) -> Origin:
        """Return where an address leads. Raises AddressRefusedError."""
        place = _place(url)
        is_own = bool(self._own) and str(origin_of(place, allow_local=True)) == self._own
        origin = origin_of(place, allow_local=is_own)
        self.host = origin.host
        return origin

    def _ask(
        self, url: str, origin: Origin, headers: Mapping[str, str], deadline: Deadline
    ) -> urllib3.BaseHTTPResponse:
        is_tls = origin.scheme == "https"
        is_own = str(origin) == self._own
        gate = Gate(self._watchdog, allow_local=is_own, is_plain=not is_tls)
        pool = urllib3.PoolManager(num_pools=1, ssl_context=trust() if is_tls else None)
        pool.pool_classes_by_scheme = pools(gate)
        self._pools.append(pool)
        patience = min(deadline.left(), self._silence_s)
        usual = {
            "User-Agent": user_agent(),
            "Accept": _ACCEPT,
            "Accept-Encoding": "identity",
        }
        return pool.request(
            "GET",
            url,
            headers=usual | dict(headers),
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=urllib3.Timeout(connect=patience, read=patience),
        )

    def _receive(self, response: urllib3.BaseHTTPResponse, deadline: Deadline) -> bytes:
        self._check_status(response.status)
        length = _number(response.headers.get("content-length", ""))
        if length > self._most:
            raise self._too_large()
        body = bytearray()
        # read1 gives what has come, however little, so that a drip meets the deadline.
        while chunk := response.read1(_CHUNK, decode_content=False):
            self._task.check()
            if deadline.is_over:
                raise TimeoutError
            body += chunk
            if len(body) > self._most:
                raise self._too_large()
        if 0 <= length != len(body):
            raise HTTPError
        return bytes(body)

    def _check_status(self, status: int) -> None:
        if status in _GONE:
            raise MediumError("{host} does not have it any more.", host=self.host)
        if status in _REFUSED:
            raise MediumError("{host} does not give it to us.", host=self.host)
        if status != _OK:
            raise MediumError(
                "{host} did not give it (status {status}). Try again later.",
                can_retry=True,
                host=self.host,
                status=status,
            )

    def _too_large(self) -> MediumError:
        return MediumError(
            "It is larger than {megabytes} MB, so it was not loaded.",
            megabytes=self._most // (1 << 20),
        )


@contextmanager
def _obeying(task: Task, watchdog: Watchdog) -> Iterator[None]:
    """Cut the connection as soon as the task is cancelled: a silent server lets nobody wait."""
    has_ended = threading.Event()

    def watch() -> None:
        while not has_ended.wait(_LOOK_EVERY_S):
            if task.cancelled:
                watchdog.cut()
                return

    watching = threading.Thread(target=watch, name="parapet-medium", daemon=True)
    watching.start()
    try:
        yield
    finally:
        has_ended.set()
        watching.join()


def _place(url: str) -> str:
    """Return scheme, host and port as the connection will read them. Raises AddressRefusedError."""
    try:
        parts = parse_url(url)
    except LocationParseError:
        parts = Url()
    if _ODD.search(url) or parts.auth or not parts.scheme or not parts.netloc:
        raise AddressRefusedError("The address of a picture is none that can be called.")
    return f"{parts.scheme}://{parts.netloc}"


def _explain(error: Exception, host: str, *, is_over: bool) -> NoReturn:
    """Say it in one short sentence: a tile has no room for more, and theirs may hold addresses."""
    if is_over or isinstance(error, TimeoutError | SilentError):
        raise MediumError(
            "{host} takes too long. Try again later.", can_retry=True, host=host
        ) from None
    if isinstance(error, UnreachableError):
        raise MediumError(
            "Not loaded yet, and there is no network to {host}.", can_retry=True, host=host
        ) from None
    if isinstance(error, AddressRefusedError):
        raise MediumError(
            "Not loaded: its address does not lead to the open internet, or not safely."
        ) from None
    if isinstance(error, SSLError):
        raise MediumError("Not loaded: {host} could not prove who it is.", host=host) from None
    raise MediumError(
        "The connection to {host} broke off. Try again.", can_retry=True, host=host
    ) from None


def _number(words: str) -> int:
    is_number = words.isascii() and words.isdigit() and len(words) < 20
    return int(words) if is_number else -1
