"""Secrets live in the system keyring only; without one they last as long as the program runs."""

import base64
import threading
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from core.errors import KeyringSilentError
from core.said import Sentence

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SERVICE = "parapet"
#: So long a person may take to unlock the keyring before work goes on without it.
PATIENCE_S = 60.0
_SILENT = Sentence(
    "The keyring of this computer is locked or does not answer, so the sign-in cannot "
    "be reached. Unlock it, then try again; Parapet tries again by itself, too."
)
T = TypeVar("T")


class Credentials:
    """Keeps secrets of one profile, named by `scope`. Safe to use from any thread.

    Not for the window's thread: a locked keyring asks the person first. It gets `patience_s` to
    answer; while it still has not, later calls do not wait for it again.
    """

    def __init__(self, scope: str, patience_s: float = PATIENCE_S) -> None:
        self._scope = scope
        self._patience_s = patience_s
        self._session: dict[str, str] = {}
        self._waiting: threading.Thread | None = None
        self._lock = threading.Lock()

    @property
    def is_lasting(self) -> bool:
        """Whether secrets outlive this run: a working keyring is there."""
        try:
            return bool(self._ask(lambda: _keyring().get_keyring().priority > 0))
        except KeyringSilentError:
            return False

    def read(self, name: str) -> str | None:
        """Return a secret, None if there is none.

        Raises KeyringSilentError if there is a keyring and it does not say: it is locked.
        """
        with self._lock:
            if name in self._session:
                return self._session[name]
        return self._ask(lambda: _keyring().get_password(SERVICE, f"{self._scope}/{name}"))

    def keep(self, name: str, secret: str) -> bool:
        """Keep a secret; False says that it lasts for this run only."""
        with self._lock:
            self._session[name] = secret
        if not self.is_lasting:
            return False
        try:
            self._ask(lambda: _keyring().set_password(SERVICE, f"{self._scope}/{name}", secret))
        except KeyringSilentError:
            return False
        with self._lock:
            if self._session.get(name) == secret:
                del self._session[name]
        return True

    def forget(self, name: str) -> None:
        """Remove a secret; harmless if there is none.

        Raises KeyringSilentError if it may still be in a keyring that does not open.
        """
        with self._lock:
            was_session = self._session.pop(name, None) is not None
        try:
            self._ask(lambda: _delete(f"{self._scope}/{name}"))
        except KeyringSilentError:
            if not was_session:
                raise

    def _ask(self, call: Callable[[], T]) -> T | None:
        """Ask the keyring within our patience; None if there is no keyring at all."""
        answers: list[T] = []
        troubles: list[Exception] = []

        def ask() -> None:
            try:
                answers.append(call())
            except Exception as error:  # backends raise what their system gives them
                troubles.append(error)

        none = _keyring().errors.NoKeyringError
        if self._waiting is not None and self._waiting.is_alive():
            raise KeyringSilentError(_SILENT)
        thread = threading.Thread(target=ask, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience_s)
        if answers:
            return answers[0]
        if troubles and isinstance(troubles[0], none):
            return None
        if thread.is_alive():
            self._waiting = thread
        raise KeyringSilentError(_SILENT)

    def signing_key(self) -> "Ed25519PrivateKey | None":
        """Return the key that signs checkpoints, made at first need; None without a keyring.

        A key that is gone tomorrow proves nothing, so none is made for a single run.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - slow
            Ed25519PrivateKey,
        )

        try:
            kept = self.read("signing-key")
        except KeyringSilentError:
            return None  # it may hold one, and another must not take its place
        if kept is not None:
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(kept))
        if not self.is_lasting:
            return None
        key = Ed25519PrivateKey.generate()
        encoded = base64.b64encode(key.private_bytes_raw()).decode("ascii")
        if self.keep("signing-key", encoded):
            return key
        with self._lock:
            self._session.pop("signing-key", None)
        return None


@cache
def _keyring() -> ModuleType:
    import keyring  # noqa: PLC0415 - slow, and the window paints before it needs a secret
    import keyring.errors  # noqa: PLC0415 - same

    return keyring


def _delete(name: str) -> None:
    if _keyring().get_password(SERVICE, name) is not None:
        _keyring().delete_password(SERVICE, name)
