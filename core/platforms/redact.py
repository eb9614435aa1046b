"""Secrets are cut out of every text that could be seen or kept."""

import logging
import re
import threading
from collections.abc import Iterable

_MARK = "[secret]"
_SHAPES = re.compile(
    r"(?i)\b(bearer|basic|token)\s+[a-z0-9._~+/=-]{8,}"
    r"|\b(access_token|refresh_token|client_secret|password|code|code_verifier|jwt|assertion)"
    r"([\"']?\s*[=:]\s*[\"']?)[^\s\"'&,;}]{4,}"
)


class Secrets:
    """The secret values in use. Safe to use from any thread."""

    def __init__(self) -> None:
        self._values: set[str] = set()
        self._lock = threading.Lock()

    def add(self, values: Iterable[str]) -> None:
        """Remember secrets; very short ones would cut ordinary words and are left to `_SHAPES`."""
        with self._lock:
            self._values.update(value for value in values if len(value) >= 6)

    def redacted(self, text: str) -> str:
        """Return the text with every known secret and everything shaped like one replaced."""
        with self._lock:
            values = sorted(self._values, key=len, reverse=True)
        for value in values:
            text = text.replace(value, _MARK)
        return _SHAPES.sub(_masked, text)


#: One for the program: whoever handles a secret adds it, whoever writes text asks.
SECRETS = Secrets()


class RedactingFilter(logging.Filter):
    """Lets records through without secrets; put it on handlers and talkative loggers."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the record's message by its redacted form."""
        record.msg, record.args = SECRETS.redacted(record.getMessage()), None
        return True


def _masked(match: re.Match[str]) -> str:
    if match[1]:
        return f"{match[1]} {_MARK}"
    return f"{match[2]}{match[3]}{_MARK}"
