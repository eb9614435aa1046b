"""Commitments: the log names a personal value without holding it, so that it can be erased."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field

from core.log.canonical import clean_text

NONCE_BYTES = 32
_DOMAIN = b"\x10"


@dataclass(frozen=True, slots=True)
class Commitment:
    """`c` goes into the log; nonce and value go into the vault, where they can be deleted."""

    c: str
    nonce: bytes = field(repr=False)
    value: str = field(repr=False)


def commit_value(value: str, *, kind: str = "", nonce: bytes | None = None) -> Commitment:
    """Commit to a value: HMAC-SHA-256(nonce, 0x10 ‖ kind ‖ 0x00 ‖ UTF-8 of value).

    Use a fresh nonce (the default) for every entry and field: equal values must not be linkable.
    The returned `value` is what was committed to: text that UTF-8 cannot hold was replaced.
    """
    nonce = secrets.token_bytes(NONCE_BYTES) if nonce is None else nonce
    if len(nonce) != NONCE_BYTES:
        raise ValueError(f"A commitment needs a nonce of {NONCE_BYTES} bytes.")
    value = clean_text(value)
    return Commitment(_digest(kind, nonce, value), nonce, value)


def opens(c: str, nonce: bytes, value: str, *, kind: str = "") -> bool:
    """Whether this nonce and value are what `c` committed to. Never raises for hostile values."""
    digest = _digest(kind, nonce, clean_text(value))
    return hmac.compare_digest(digest.encode(), c.encode("utf-8", "replace"))


def _digest(kind: str, nonce: bytes, value: str) -> str:
    if "\x00" in kind:
        raise ValueError("The kind of a commitment cannot hold NUL.")
    message = _DOMAIN + kind.encode() + b"\x00" + value.encode()
    return hmac.new(nonce, message, hashlib.sha256).hexdigest()
