"""What may be opened in a browser, and under which name it is shown."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl

_SCHEMES = ("http", "https")


@dataclass(frozen=True, slots=True)
class SafeLink:
    """An address that is harmless to hand to a browser; `host` is always plain ASCII."""

    url: str
    host: str


def safe_link(url: str) -> SafeLink | None:
    """Return the link, or None for anything that is not a plain http(s) address.

    Names with foreign letters are shown in their ASCII form: look-alikes cannot hide in it.
    """
    if any(ord(letter) < 0x21 or ord(letter) == 0x7F or letter == "\\" for letter in url):
        return None
    try:
        parts = urlsplit(url)
        host = _plain(parts.hostname or "")
    except ValueError:  # a UnicodeError is one, too
        return None
    if parts.scheme not in _SCHEMES or not host or "@" in parts.netloc:
        return None
    return SafeLink(url, host)


def _plain(host: str) -> str:
    """Return a host in ASCII as browsers of today read it: “faß.example” is not “fass.example”."""
    if host.isascii():
        return host.encode("idna").decode("ascii")  # refuses what is too long for a name
    return bytes(QUrl.toAce(host).data()).decode("ascii")
