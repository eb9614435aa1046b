"""An answer of a server, read within caps, and what a bad one means."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from core.errors import PlatformError
from core.model import OutcomeKind
from core.platforms import saying
from core.platforms.base import JsonValue
from core.platforms.html_text import plain_text
from core.platforms.reading import dig
from core.platforms.redact import SECRETS
from core.platforms.strict_json import read_json
from core.safe_text import shown_line, storable

_LINK = re.compile(r'<([^<>]{1,4096})>\s*;[^,<]*?\brel="?([a-z.:/\- ]+)"?')
_WORDS_AT = ("message", "error_description", "error", "detail", "title")
_MAX_WORDS = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers (lower-case names) and a body of at most the cap. `host` is for sentences.

    `is_write` says that the request may have changed something: an answer that makes no sense then
    means UNKNOWN.
    """

    host: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    is_write: bool

    @property
    def unclear(self) -> OutcomeKind:
        """What an answer that cannot be used means for what was asked."""
        return OutcomeKind.UNKNOWN if self.is_write else OutcomeKind.RETRY_LATER

    @property
    def is_html(self) -> bool:
        """Whether this is a page for people."""
        start = self.body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        return start.startswith((b"<!doctype html", b"<html", b"<head", b"<!--"))

    def json(self) -> JsonValue:
        """Return the body as JSON, whatever its content type says.

        Raises MaintenanceError for a page for people, else NonsenseError or TooLargeError.
        """
        if self.is_html:
            raise saying.maintenance(self.host, self.unclear)
        try:
            return read_json(self.body, self.host)
        except PlatformError as error:
            error.outcome = self.unclear
            raise

    def json_or_none(self) -> JsonValue:
        """Return the body as JSON; None for an empty body or anything else. For error bodies."""
        try:
            return self.json()
        except PlatformError:
            return None

    def words(self) -> str:
        """Return in one short line what the server says to people; "" if it says nothing."""
        found = self.json_or_none()
        said = next((dig(found, at) for at in _WORDS_AT if isinstance(dig(found, at), str)), "")
        if not said and not self.is_html and found is None:
            said = self.body[:1000].decode("utf-8", "replace")
        clean = storable(plain_text(str(said))) if "<" in str(said) else storable(str(said))
        return SECRETS.redacted(shown_line(clean, _MAX_WORDS))

    def link(self, rel: str) -> str | None:
        """Return the address that the Link header gives for a relation."""
        header = self.headers.get("link", "")[:16_384]
        return next((url for url, rels in _LINK.findall(header) if rel in rels.split()), None)

    def clock_skew_s(self, now_s: float) -> float | None:
        """Return by how many seconds the server's clock is ahead of ours; None if it gives none."""
        try:
            return parsedate_to_datetime(self.headers.get("date", "")).timestamp() - now_s
        except (TypeError, ValueError, OverflowError):
            return None

    def retry_after_s(self, now_s: float) -> float | None:
        """Return how long the server wants to be left alone: seconds, or a date made seconds."""
        wish = self.headers.get("retry-after", "").strip()
        if wish.replace(".", "", 1).isdigit() and len(wish) < 16:
            return float(wish)
        try:
            return max(0.0, parsedate_to_datetime(wish).timestamp() - now_s)
        except (TypeError, ValueError, OverflowError):
            return None


def usual_error(answer: Answer, wait_s: float) -> PlatformError | None:
    """Return what a status from 300 means on most platforms; None for a good one.

    Bodies are looked at for words only: they may be empty, HTML or nonsense.
    """
    status = answer.status
    if status < 300:
        return None
    if status == 429:
        return saying.rate_limited(answer.host, wait_s)
    if status >= 500:
        if answer.is_html:
            return saying.maintenance(answer.host, answer.unclear)
        return saying.server_trouble(answer.host, status, answer.words(), answer.unclear)
    if status == 401:
        return saying.sign_in_lost(answer.host, answer.words())
    if status in (404, 410):
        return saying.gone(answer.host)
    return saying.refused(answer.host, answer.words())
