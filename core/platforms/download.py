"""Fetching one large file, only when the person asked for it: resumed, capped, never half there."""

import errno
import os
import time
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import BinaryIO, NoReturn
from urllib.parse import urlsplit

import urllib3
from urllib3.exceptions import HTTPError, NewConnectionError, SSLError

from core.errors import DownloadError
from core.platforms.deadline import Deadline, Watchdog
from core.platforms.http import user_agent
from core.platforms.origin import moved_to, origin_of
from core.platforms.pinned import Gate, pools, trust
from core.said import Sentence
from core.task import Task

_CHUNK = 256 * 1024
_MOST_REDIRECTS = 5
_MOVED = (301, 302, 303, 307, 308)
_OK, _PARTIAL, _RANGE_REFUSED = 200, 206, 416
_WEB_PAGES = ("text/html", "application/xhtml+xml")
_TRY_AGAIN = Sentence("What came so far is kept: the same command goes on from there.")


class Downloads:
    """Fetches files from a fixed list of hosts.

    `stall_s` ends a transfer that brings (nearly) nothing for so long, `deadline_s` any transfer.
    `allow_local` is for servers on this machine.
    """

    def __init__(
        self,
        hosts: Collection[str],
        *,
        allow_local: bool = False,
        stall_s: float = 30.0,
        deadline_s: float = 6 * 3600.0,
    ) -> None:
        self._hosts = frozenset(hosts)
        self._allow_local = allow_local
        self._stall_s = stall_s
        self._deadline_s = deadline_s

    def fetch(self, url: str, target: Path, *, most: int, task: Task) -> None:
        """Fetch a file of at most `most` bytes; it gets its name only when all of it is there.

        A `.part` file beside the target is gone on with. Raises DownloadError, PlatformError,
        TaskCancelledError.
        """
        part = target.with_name(target.name + ".part")
        watchdog = Watchdog()
        transfer = _Transfer(self, watchdog, part, most=most, task=task)
        try:
            with Deadline(watchdog, self._deadline_s) as deadline:
                try:
                    transfer.run(url, deadline)
                except (HTTPError, OSError) as error:
                    _explain(error, transfer.host, part, is_over=deadline.is_over)
        finally:
            transfer.close()
            watchdog.close()
        part.replace(target)

    def check(self, url: str) -> str:
        """Return the host of an address that may be called. Raises DownloadError."""
        scheme, host = urlsplit(url).scheme, urlsplit(url).hostname or ""
        is_safe = scheme == "https" or (scheme == "http" and self._allow_local)
        if not is_safe or host not in self._hosts:
            raise DownloadError(
                "The server sent us on to “{host}” ({scheme}), which is not a place that "
                "Parapet takes models from. Nothing was taken from there; get the file "
                "yourself and add it with “models add”.",
                host=host[:80],
                scheme=scheme[:20],
            )
        return host

    def pool(self, url: str, watchdog: Watchdog) -> urllib3.PoolManager:
        """Return the connections for one origin, checked against its addresses."""
        origin = origin_of(url, allow_local=self._allow_local)
        is_tls = origin.scheme == "https"
        gate = Gate(watchdog, allow_local=self._allow_local, is_plain=not is_tls)
        manager = urllib3.PoolManager(num_pools=1, ssl_context=trust() if is_tls else None)
        manager.pool_classes_by_scheme = pools(gate)
        return manager

    @property
    def timeout(self) -> urllib3.Timeout:
        """How long to wait for a connection, and for each piece."""
        return urllib3.Timeout(connect=self._stall_s, read=self._stall_s)

    @property
    def stall_s(self) -> float:
        """How long a transfer may bring next to nothing."""
        return self._stall_s


class _Transfer:
    def __init__(
        self, downloads: Downloads, watchdog: Watchdog, part: Path, *, most: int, task: Task
    ) -> None:
        self.host = ""
        self._downloads = downloads
        self._watchdog = watchdog
        self._part = part
        self._most = most
        self._task = task
        self._pools: list[urllib3.PoolManager] = []

    def run(self, url: str, deadline: Deadline) -> None:
        done = self._part.stat().st_size if self._part.exists() else 0
        response = self._open(url, done)
        if done and response.status == _RANGE_REFUSED:
            # Either all of it is there already, or it is the begin of something else.
            total = _total(response.headers)
            response.close()
            if total == done:
                return
            self._part.unlink()
            done, response = 0, self._open(url, 0)
        try:
            self._receive(response, done, deadline)
        finally:
            response.close()

    def close(self) -> None:
        for pool in self._pools:
            pool.clear()

    def _open(self, url: str, done: int) -> urllib3.BaseHTTPResponse:
        for _ in range(_MOST_REDIRECTS + 1):
            response = self._ask(url, done)
            if response.status not in _MOVED:
                return response
            url = moved_to(url, response.headers.get("location", ""))
            response.close()
        raise DownloadError("{host} sends us round in circles. Try again later.", host=self.host)

    def _ask(self, url: str, done: int) -> urllib3.BaseHTTPResponse:
        self.host = self._downloads.check(url)
        pool = self._downloads.pool(url, self._watchdog)
        self._pools.append(pool)
        headers = {"User-Agent": user_agent(), "Accept-Encoding": "identity"}
        if done:
            headers["Range"] = f"bytes={done}-"
        return pool.request(
            "GET",
            url,
            headers=headers,
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=self._downloads.timeout,
        )

    def _receive(self, response: urllib3.BaseHTTPResponse, done: int, deadline: Deadline) -> None:
        self._check_kind(response)
        if response.status == _OK:
            done = 0
        elif _start(response.headers) != done:
            raise DownloadError(
                "{host} sent another part than we asked for. {try_again}",
                host=self.host,
                try_again=_TRY_AGAIN,
            )
        length = _number(response.headers.get("content-length", ""))
        if done + max(0, length) > self._most:
            raise self._too_long()
        total = None if length < 0 else done + length
        self._write(response, done, total, deadline)

    def _check_kind(self, response: urllib3.BaseHTTPResponse) -> None:
        if response.status == 404:
            raise DownloadError(
                "{host} does not have the file any more. Get it from somewhere else and add it "
                "with “models add”.",
                host=self.host,
            )
        if response.status not in (_OK, _PARTIAL):
            raise DownloadError(
                "{host} did not give the file (status {status}). Try again later.",
                host=self.host,
                status=response.status,
            )
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        packed = response.headers.get("content-encoding", "identity").strip().lower()
        if kind in _WEB_PAGES:
            raise DownloadError(
                "{host} answered with a web page instead of the file. Is there a sign-in page "
                "in your network? Open a browser and look.",
                host=self.host,
            )
        if packed not in ("", "identity"):
            raise DownloadError(
                "{host} sent the file packed in a way we did not ask for.", host=self.host
            )

    def _write(
        self,
        response: urllib3.BaseHTTPResponse,
        done: int,
        total: int | None,
        deadline: Deadline,
    ) -> None:
        pulse = _Pulse(self._downloads.stall_s)
        with _appending(self._part, done) as file:
            # read1 gives what has come, however little: a drip must be seen as one.
            while chunk := response.read1(_CHUNK, decode_content=False):
                self._task.check()
                # The watchdog loses sight of a connection that the server wants closed afterwards.
                if deadline.is_over:
                    raise _takes_too_long(self.host)
                done += len(chunk)
                if done > self._most:
                    raise self._too_long()
                file.write(chunk)
                pulse.beat(len(chunk), self.host)
                self._task.report(done, total, Sentence("bytes downloaded"))
            file.flush()
            os.fsync(file.fileno())
        if total is not None and done != total:
            raise DownloadError(
                "The connection to {host} broke off. {try_again}",
                host=self.host,
                try_again=_TRY_AGAIN,
            )

    def _too_long(self) -> DownloadError:
        self._part.unlink(missing_ok=True)
        return DownloadError(
            "{host} sends more than this file can have. Nothing was kept; it is not the file "
            "that Parapet knows.",
            host=self.host,
        )


def _takes_too_long(host: str) -> DownloadError:
    return DownloadError(
        "Getting the file from {host} takes too long. {try_again}", host=host, try_again=_TRY_AGAIN
    )


class _Pulse:
    """Notices a transfer that drips: read time-outs start again with every byte."""

    _LEAST = 16 * 1024

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._since = time.monotonic()
        self._bytes = 0

    def beat(self, count: int, host: str) -> None:
        self._bytes += count
        now = time.monotonic()
        if now - self._since < self._seconds:
            return
        if self._bytes < self._LEAST:
            raise DownloadError(
                "Hardly anything comes from {host} any more. {try_again}",
                host=host,
                try_again=_TRY_AGAIN,
            )
        self._since, self._bytes = now, 0


def _explain(error: Exception, host: str, part: Path, *, is_over: bool) -> NoReturn:
    """Turn a library's error into ours; theirs may hold addresses with tokens."""
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT):
        raise DownloadError(
            "The disk is full: “{folder}” needs more space. Free some. {try_again}",
            folder=part.parent,
            try_again=_TRY_AGAIN,
        ) from None
    if isinstance(error, PermissionError):
        raise DownloadError(
            "“{path}” cannot be written: {why}.", path=part.parent, why=error.strerror
        ) from None
    if isinstance(error, SSLError):
        raise DownloadError(
            "{host} could not prove who it is (its certificate). Nothing was taken from it.",
            host=host,
        ) from None
    if isinstance(error, NewConnectionError):
        raise DownloadError("{host} cannot be reached. Is there a network?", host=host) from None
    if is_over:
        raise _takes_too_long(host) from None
    raise DownloadError(
        "The connection to {host} broke off or stands still. {try_again}",
        host=host,
        try_again=_TRY_AGAIN,
    ) from None


def _appending(part: Path, done: int) -> BinaryIO:
    """Open the part for what comes next, made for its owner alone."""
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
    file = os.fdopen(os.open(part, flags, 0o600), "wb")
    file.truncate(done)
    file.seek(done)
    return file


def _start(headers: Mapping[str, str]) -> int:
    """Return where the part of a file that was sent begins, -1 if it is not said."""
    words = headers.get("content-range", "").removeprefix("bytes ").partition("-")[0]
    return _number(words)


def _total(headers: Mapping[str, str]) -> int:
    """Return how long the whole file is, -1 if it is not said."""
    words = headers.get("content-range", "").rpartition("/")[2]
    return _number(words)


def _number(words: str) -> int:
    is_number = words.isascii() and words.isdigit() and len(words) < 20
    return int(words) if is_number else -1
