"""The one door to the network: caps, deadlines, pinned hosts, no redirects, no secrets in texts."""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from http.client import HTTPException
from importlib import metadata
from typing import Any, NoReturn

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError

from core.errors import PlatformError, RedirectedError, SignInLostError
from core.model import OutcomeKind
from core.platforms import saying
from core.platforms.answers import Answer, usual_error
from core.platforms.base import JsonValue
from core.platforms.deadline import Deadline, Watchdog
from core.platforms.declare import Pace
from core.platforms.origin import Origin, moved_to, origin_of
from core.platforms.pace import TokenBucket, honest_wait
from core.platforms.pinned import Gate, pools, trust
from core.platforms.redact import SECRETS, RedactingFilter

DEADLINE_S = 20.0
MAX_BODY = 8 * 1024 * 1024
MAX_HEADERS = 64 * 1024
_CHUNK = 64 * 1024
_PATIENCE_S = 60.0
_SKEW_S = 10 * 60.0
_MOVED = (301, 302, 303, 307, 308)
_Judge = Callable[[Answer], PlatformError | None]

# At DEBUG urllib3 writes whole addresses, with tokens in the query.
logging.getLogger("urllib3.connectionpool").addFilter(RedactingFilter())


class Web:
    """What a platform file gets to reach servers with: rules, pace and hidden secrets of a client.

    `wait` is called with seconds and may raise to stop; `now_s` is the wall clock.
    """

    def __init__(
        self,
        *,
        allow_local: bool = False,
        bucket: TokenBucket | None = None,
        wait: Callable[[float], None] = time.sleep,
        now_s: Callable[[], float] = time.time,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self.allow_local = allow_local
        self.bucket = bucket or TokenBucket(Pace(), now_s)
        self.deadline_s = deadline_s
        self.now_s = now_s
        self._wait = wait
        self._clients: list[HttpClient] = []

    def at(self, server: str, *, judge: _Judge | None = None) -> "HttpClient":
        """Return a client that talks to this server alone.

        `judge` looks at answers from status 400 first and says what they mean on this platform;
        None leaves it to the usual meaning. Raises AddressRefusedError.
        """
        origin = origin_of(server, allow_local=self.allow_local)
        client = HttpClient(self, origin, judge)
        self._clients.append(client)
        return client

    def hide(self, *secrets: str) -> None:
        """Keep these values out of every error and log from now on."""
        SECRETS.add(secrets)

    def take_turn(self, host: str) -> None:
        """Wait for our turn; raises RateLimitedError rather than wait longer than a minute."""
        seconds = self.bucket.take()
        if seconds > _PATIENCE_S:
            raise saying.rate_limited(host, seconds)
        if seconds > 0:
            self._wait(seconds)

    def close(self) -> None:
        """Close all connections."""
        while self._clients:
            self._clients.pop().close()


class HttpClient:
    """Calls one origin. Safe to use from any thread; calls are made one after the other."""

    def __init__(self, web: Web, origin: Origin, judge: _Judge | None) -> None:
        self.origin = str(origin)
        self.host = origin.host
        self._web = web
        self._judge = judge
        self._lock = threading.Lock()
        self._watchdog = Watchdog()
        gate = Gate(self._watchdog, allow_local=web.allow_local, is_plain=origin.scheme == "http")
        self._session = requests.Session()
        self._session.trust_env = False  # else ~/.netrc replaces our Authorization
        self._adapter = _PinnedAdapter(gate, is_tls=origin.scheme == "https")
        self._session.headers.update({"User-Agent": user_agent(), "Accept": "application/json"})
        self._session.headers["Accept-Encoding"] = "gzip"

    def get(
        self,
        path: str,
        *,
        params: Mapping[str, str | int | list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Read. Follows one redirect within this origin; raises for every status from 300."""
        answer = self._call("GET", path, params=params, headers=headers)
        if answer.status in _MOVED:
            path = self._same_origin(answer)
            answer = self._call("GET", path, headers=headers)
            if answer.status in _MOVED:
                raise saying.redirected(self.host, "")
        return self._judged(answer)

    def send(
        self,
        method: str,
        path: str,
        *,
        json: JsonValue = None,
        form: Mapping[str, str] | None = None,
        params: Mapping[str, str | int | list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        is_read: bool = False,
    ) -> Answer:
        """Change something (POST, PUT, PATCH, DELETE). Follows nothing; raises from status 300.

        Whatever leaves open whether it happened is raised with the outcome UNKNOWN. `is_read` says
        that this POST changes nothing that matters (a sign-in, a search): it may be repeated.
        """
        answer = self._call(
            method, path, json=json, data=form, params=params, headers=headers, is_write=not is_read
        )
        if answer.status in _MOVED:
            raise saying.redirected(self.host, _host_of(answer.headers.get("location", "")))
        return self._judged(answer)

    def close(self) -> None:
        """Close the connections."""
        self._adapter.close()
        self._session.close()
        self._watchdog.close()

    def _call(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        is_write: bool = False,
        **parts: Any,  # noqa: ANN401 - handed through to requests
    ) -> Answer:
        self._web.take_turn(self.host)
        prepared = self._session.prepare_request(
            requests.Request(method, self._url(path), headers=dict(headers or {}), **parts)
        )
        outcome = OutcomeKind.UNKNOWN if is_write else OutcomeKind.RETRY_LATER
        with self._lock, Deadline(self._watchdog, self._web.deadline_s) as deadline:
            if is_write:  # a connection that idled may be dead, and then nobody knows
                self._adapter.poolmanager.clear()
            try:
                return self._read_again_if_stale(prepared, is_write, outcome)
            except (requests.RequestException, HTTPError, OSError) as error:
                self._explain(error, deadline, outcome)
            finally:
                if deadline.is_over:
                    self._adapter.poolmanager.clear()

    def _read_again_if_stale(
        self, prepared: requests.PreparedRequest, is_write: bool, outcome: OutcomeKind
    ) -> Answer:
        """Read on a new connection if the kept one turns out to have been closed meanwhile."""
        try:
            return self._read(prepared, is_write, outcome)
        except requests.ConnectionError as error:
            was_kept = not is_write and isinstance(_cause(error), ConnectionError | HTTPException)
            if not was_kept:
                raise
        self._adapter.poolmanager.clear()
        return self._read(prepared, is_write, outcome)

    def _read(
        self, prepared: requests.PreparedRequest, is_write: bool, outcome: OutcomeKind
    ) -> Answer:
        # Not Session.send: it reads the whole body of a redirect, however large.
        response = self._adapter.send(
            prepared, stream=True, timeout=self._web.deadline_s + 1, verify=True
        )
        try:
            headers = {name.lower(): value for name, value in response.headers.items()}
            if sum(len(name) + len(value) for name, value in headers.items()) > MAX_HEADERS:
                raise saying.too_large(self.host, outcome)
            if headers.get("content-encoding", "").strip().lower() not in ("", "identity", "gzip"):
                raise saying.packed_oddly(self.host, outcome)
            body = self._body(response.raw.stream(_CHUNK, decode_content=True), outcome)
        finally:
            response.close()
        return Answer(self.host, response.status_code, headers, body, is_write)

    def _body(self, chunks: Iterable[bytes], outcome: OutcomeKind) -> bytes:
        body = bytearray()
        for chunk in chunks:
            body += chunk
            if len(body) > MAX_BODY:
                raise saying.too_large(self.host, outcome)
        return bytes(body)

    def _explain(self, error: Exception, deadline: Deadline, outcome: OutcomeKind) -> NoReturn:
        """Turn a library's error into ours. Never chained: theirs holds addresses and tokens."""
        if deadline.is_over or isinstance(error, requests.Timeout | TimeoutError):
            raise saying.timed_out(self.host, self._web.deadline_s, outcome) from None
        words = str(error)
        if isinstance(error, requests.exceptions.SSLError) and "EOF" not in words:
            raise saying.bad_certificate(self.host, words) from None
        if "too many" in words or "got more than" in words or "LineTooLong" in words:
            raise saying.too_large(self.host, outcome) from None
        if "decode" in words or "BadStatusLine" in words or "UnknownProtocol" in words:
            raise saying.nonsense(self.host, outcome) from None
        raise saying.cut(self.host, outcome) from None

    def _judged(self, answer: Answer) -> Answer:
        if answer.status < 300:
            return answer
        now = self._web.now_s()
        wait = honest_wait(answer.retry_after_s(now))
        error = self._judge(answer) if self._judge is not None and answer.status >= 400 else None
        error = error or usual_error(answer, wait) or saying.nonsense(self.host, answer.unclear)
        if error.outcome is OutcomeKind.RATE_LIMITED:
            error.retry_after_s = min(error.retry_after_s or wait, wait)
            self._web.bucket.block(error.retry_after_s)
        skew = answer.clock_skew_s(now)
        if isinstance(error, SignInLostError) and skew is not None and abs(skew) > _SKEW_S:
            raise saying.clock_off(self.host, skew / 3600)
        raise error

    def _url(self, path: str) -> str:
        url = path if "://" in path else self.origin + path
        if "://" in path or not path.startswith("/"):
            with suppress(PlatformError):
                if str(origin_of(url, allow_local=True)) == self.origin:
                    return url
            raise saying.redirected(self.host, _host_of(url))
        return url

    def _same_origin(self, answer: Answer) -> str:
        """Return where a redirect leads if that is the same origin. Raises RedirectedError."""
        url = moved_to(self.origin + "/", answer.headers.get("location", ""))
        try:
            return self._url(url)
        except RedirectedError:
            raise saying.redirected(self.host, _host_of(url)) from None


class _PinnedAdapter(HTTPAdapter):
    """Goes through the gate, never retries by itself, keeps one connection."""

    def __init__(self, gate: Gate, *, is_tls: bool) -> None:
        self._gate = gate
        self._is_tls = is_tls
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - requests' own
        """Set urllib3 up with our connections and our trust."""
        if self._is_tls:
            kwargs["ssl_context"] = trust()
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = pools(self._gate)


def user_agent() -> str:
    """Return how we introduce ourselves: name, version, what kind of client this is."""
    try:
        version = metadata.version("parapet")
    except metadata.PackageNotFoundError:
        version = "0"
    return f"Parapet/{version} (desktop comment inbox, one person's account)"


def _cause(error: BaseException) -> BaseException:
    """Return what stands behind a library's error: the last of the exceptions it wraps."""
    while error.args and isinstance(error.args[-1], BaseException):
        error = error.args[-1]
    return error


def _host_of(url: str) -> str:
    try:
        return origin_of(url, allow_local=True).host
    except PlatformError:
        return ""
