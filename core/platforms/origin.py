"""Origins: what a person types as a server becomes scheme, host and port, or is refused."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin

from core.errors import AddressRefusedError
from core.safe_text import shown_line

_ODD = re.compile(r"[\x00-\x20\x7f-\x9f\\@]")
_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a client may call: nothing but this host, port and scheme."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        is_usual = _PORTS[self.scheme] == self.port
        return f"{self.scheme}://{host}" if is_usual else f"{self.scheme}://{host}:{self.port}"


def moved_to(url: str, location: str) -> str:
    """Return where a redirect leads. Raises AddressRefusedError for what is no address at all."""
    try:
        return urljoin(url, location)
    except ValueError:
        raise AddressRefusedError(
            "The server sends us on to “{place}”, which is no address. Try again later.",
            place=shown_line(location, 60),
        ) from None


def origin_of(text: str, *, allow_local: bool = False) -> Origin:
    """Return the origin of a typed host name or address; https unless a local http was allowed.

    Raises AddressRefusedError. Any path behind the host is left out.
    """
    from urllib3.exceptions import LocationParseError  # noqa: PLC0415 - slow, and rarely needed
    from urllib3.util import parse_url  # noqa: PLC0415

    typed = text.strip()
    if not typed:
        raise AddressRefusedError("No server was named. Type its address, such as example.org.")
    if _ODD.search(typed):
        raise AddressRefusedError(
            "“{typed}” is no server address: it holds characters that do not belong there. "
            "Type only the host, such as example.org.",
            typed=shown_line(typed, 60),
        )
    try:
        url = parse_url(typed if "://" in typed else f"https://{typed}")
        scheme, host, port = url.scheme or "", url.host or "", url.port
    except (LocationParseError, ValueError):
        scheme, host, port = "", "", None
    if not host or scheme not in _PORTS:
        raise AddressRefusedError(
            "“{typed}” is no server address. Type the host, such as example.org.",
            typed=shown_line(typed, 60),
        )
    if scheme == "http" and not allow_local:
        raise AddressRefusedError(
            "“{typed}” begins with http, which anybody on the way can read. Type it with "
            "https; http is for servers in your own network, after allowing those.",
            typed=shown_line(typed, 60),
        )
    return Origin(scheme, host.strip("[]").rstrip(".").lower(), port or _PORTS[scheme])
