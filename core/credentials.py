"""Secrets live in the system keyring only; without one they last as long as the program runs."""

import base64
import threading
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SERVICE = "parapet"


class Credentials:
    """Keeps secrets of one profile, named by `scope`. Safe to use from any thread."""

    def __init__(self, scope: str) -> None:
        self._scope = scope
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()

    @property
    def is_lasting(self) -> bool:
        """Whether secrets outlive this run: a working keyring is there."""
        try:
            return bool(_keyring().get_keyring().priority > 0)
        except (_keyring().errors.KeyringError, RuntimeError):
            return False

    def read(self, name: str) -> str | None:
        """Return a secret, None if there is none."""
        with self._lock:
            if name in self._session:
                return self._session[name]
        try:
            found: str | None = _keyring().get_password(SERVICE, f"{self._scope}/{name}")
        except (_keyring().errors.KeyringError, RuntimeError):
            return None
        return found

    def keep(self, name: str, secret: str) -> bool:
        """Keep a secret; False says that it lasts for this run only."""
        try:
            if self.is_lasting:
                _keyring().set_password(SERVICE, f"{self._scope}/{name}", secret)
                return True
        except (_keyring().errors.KeyringError, RuntimeError):
            pass
        with self._lock:
            self._session[name] = secret
        return False

    def forget(self, name: str) -> None:
        """Remove a secret; harmless if there is none."""
        with self._lock:
            self._session.pop(name, None)
        try:
            if _keyring().get_password(SERVICE, f"{self._scope}/{name}") is not None:
                _keyring().delete_password(SERVICE, f"{self._scope}/{name}")
        except (_keyring().errors.KeyringError, RuntimeError):
            return

    def signing_key(self) -> "Ed25519PrivateKey | None":
        """Return the key that signs checkpoints, made at first need; None without a keyring.

        A key that is gone tomorrow proves nothing, so none is made for a single run.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - slow
            Ed25519PrivateKey,
        )

        kept = self.read("signing-key")
        if kept is not None:
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(kept))
        if not self.is_lasting:
            return None
        key = Ed25519PrivateKey.generate()
        self.keep("signing-key", base64.b64encode(key.private_bytes_raw()).decode("ascii"))
        return key


@cache
def _keyring() -> ModuleType:
    import keyring  # noqa: PLC0415 - slow, and the window paints before it needs a secret
    import keyring.errors  # noqa: PLC0415 - same

    return keyring
