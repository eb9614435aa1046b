"""Ed25519 signatures on checkpoints, as C2SP signed notes (type 0x01)."""

import base64
import hashlib
import re
from typing import TYPE_CHECKING

from core.errors import LogBrokenError
from core.log.checkpoint import Checkpoint, parse_checkpoint

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

_ED25519 = b"\x01"
_NAME = re.compile(r"[^\s+]+")
_KEY = re.compile(r"([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})")


def sign(note: str, key: "Ed25519PrivateKey", name: str) -> str:
    """Return the note with one more signature line. `name` has no spaces and no “+”."""
    checkpoint = parse_checkpoint(note)
    if _NAME.fullmatch(name) is None:
        raise ValueError("The name of a key cannot hold spaces or “+”.")
    payload = key_id(name, key.public_key()) + key.sign(checkpoint.text.encode())
    gap = "" if checkpoint.is_signed else "\n"
    start = note if checkpoint.is_signed else checkpoint.text
    return f"{start}{gap}— {name} {base64.b64encode(payload).decode()}\n"


def is_signed_by(checkpoint: Checkpoint, key: "Ed25519PublicKey") -> bool:
    """Whether one of the checkpoint's signatures was truly made with this key."""
    return any(
        one.key_id == key_id(one.name, key) and _fits(key, one.signature, checkpoint.text)
        for one in checkpoint.signatures
    )


def key_id(name: str, key: "Ed25519PublicKey") -> bytes:
    """Return SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)[:4], which tells keys of one name apart."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + key.public_bytes_raw()).digest()[:4]


def verifier_key(name: str, key: "Ed25519PublicKey") -> str:
    """Return the public key as one line to give away: name+id+base64."""
    encoded = base64.b64encode(_ED25519 + key.public_bytes_raw()).decode()
    return f"{name}+{key_id(name, key).hex()}+{encoded}"


def parse_verifier_key(line: str) -> "Ed25519PublicKey":
    """Return the key of such a line; LogBrokenError when it is damaged."""
    # Loaded on first use: it costs start-up time and most runs sign and check nothing.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    match = _KEY.fullmatch(line.strip())
    if match is not None:
        payload = base64.b64decode(match.group(3))
        if len(payload) == 33 and payload[:1] == _ED25519:
            key = Ed25519PublicKey.from_public_bytes(payload[1:])
            if key_id(match.group(1), key).hex() == match.group(2):
                return key
    raise LogBrokenError("This is not a verifier key: copy the whole line name+id+key.")


def _fits(key: "Ed25519PublicKey", signature: bytes, text: str) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - as above

    try:
        key.verify(signature, text.encode())
    except InvalidSignature:
        return False
    return True
