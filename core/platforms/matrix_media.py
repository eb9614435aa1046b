"""Media of Matrix: what a message says of one, and unlocking those that were sent encrypted.

Protocol: https://spec.matrix.org/latest/client-server-api/#sending-encrypted-attachments

The key of an encrypted one stands in its message, so it goes with the address, as its fragment:
it never reaches a server. Such messages are readable by all of the room, and so by our homeserver;
nothing that was secret is kept.
"""

import base64
import binascii
import hashlib
import hmac

from core.errors import MediumError
from core.model import MediaKind, Medium
from core.platforms.base import JsonValue
from core.platforms.reading import dig, flag, number, text

MEDIA_PREFIX = "mxc://"
_KINDS = {
    "m.image": MediaKind.PICTURE,
    "m.video": MediaKind.FILM,
    "m.audio": MediaKind.SOUND,
    "m.file": MediaKind.FILE,
}
#: MSC4193, under the name that clients and bridges use today and the one it will have.
_SPOILERS = ("page.codeberg.everypizza.msc4193.spoiler", "m.spoiler")
_VERSION, _CIPHER = "v2", "A256CTR"
_KEY_BYTES, _START_BYTES, _SUM_BYTES = 32, 16, 32


def media_in(content: JsonValue) -> tuple[Medium, ...]:
    """Return the medium of a message, if it is one."""
    kind = _KINDS.get(text(content, "msgtype"))
    if kind is None:
        return ()
    milliseconds = number(content, "info", "duration")
    medium = Medium(
        kind=kind,
        description=text(content, "filename") or text(content, "body"),
        address=text(content, "url") or _locked_address(dig(content, "file")),
        is_sensitive=any(flag(content, name) for name in _SPOILERS),
        width=number(content, "info", "w"),
        height=number(content, "info", "h"),
        size=number(content, "info", "size"),
        seconds=None if milliseconds is None else milliseconds / 1000,
    )
    return (medium,)


def unlocked(data: bytes, lock: str) -> bytes:
    """Return what an encrypted file holds; `lock` is the fragment of its address.

    Raises MediumError for a file that is not the one that was sent, and for an unknown lock.
    """
    key, start, check_sum = _parts_of(lock)
    if not hmac.compare_digest(hashlib.sha256(data).digest(), check_sum):
        raise MediumError(
            "What came is not what was sent: its check sum is another. It is not shown."
        )
    from cryptography.hazmat.primitives.ciphers import (  # noqa: PLC0415 - slow, rarely needed
        Cipher,
        algorithms,
        modes,
    )

    opening = Cipher(algorithms.AES(key), modes.CTR(start)).decryptor()
    return opening.update(data) + opening.finalize()


def _locked_address(file: JsonValue) -> str:
    """Return the address of an encrypted file with what unlocks it, "" without an address."""
    url = text(file, "url")
    if not url or "#" in url:
        return ""
    is_known = text(file, "v") == _VERSION and text(file, "key", "alg") == _CIPHER
    parts = (text(file, "key", "k"), text(file, "iv"), text(file, "hashes", "sha256"))
    return f"{url}#{'.'.join(parts) if is_known else ''}"


def _parts_of(lock: str) -> tuple[bytes, bytes, bytes]:
    parts = [_bytes_of(part) for part in lock.split(".")]
    if [len(part) for part in parts] != [_KEY_BYTES, _START_BYTES, _SUM_BYTES]:
        raise MediumError(
            "It was sent encrypted, in a way that Parapet does not know. Open the original."
        )
    return parts[0], parts[1], parts[2]


def _bytes_of(words: str) -> bytes:
    """Return what base64 says, in either alphabet and without padding; b"" for anything else."""
    try:
        usual = words.rstrip("=").replace("-", "+").replace("_", "/")
        return base64.b64decode(usual + "=" * (-len(usual) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""
