"""The folder of fetched media: private, of limited size, the longest unused goes first."""

import hashlib
import os
import threading
from contextlib import suppress
from pathlib import Path

_HALF = ".part"


class MediaShelf:
    """Keeps files by the address they came from. A folder that fails keeps nothing, no more.

    Safe to use from any thread. `most` is how many bytes are kept in all.
    """

    def __init__(self, folder: Path, most: int, *, read_only: bool = False) -> None:
        self._folder = folder
        self._most = most
        self._read_only = read_only
        self._lock = threading.Lock()

    def get(self, address: str) -> bytes | None:
        """Return what is kept of an address."""
        path = self._path(address)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        if not self._read_only:
            with suppress(OSError):
                os.utime(path)
        return data

    def put(self, address: str, data: bytes) -> None:
        """Keep it, whole or not at all, for its owner alone."""
        if self._read_only:
            return
        path = self._path(address)
        half = path.with_name(path.name + _HALF)
        with self._lock, suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._make_room(len(data))
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
                file.write(data)
            half.replace(path)

    def forget(self, address: str) -> None:
        """Throw one away."""
        if self._read_only:
            return
        with self._lock, suppress(OSError):
            self._path(address).unlink()

    def clear(self) -> None:
        """Throw everything away; what another program holds open stays."""
        if self._read_only:
            return
        with self._lock:
            for path in self._files():
                with suppress(OSError):
                    path.unlink()

    @property
    def size(self) -> int:
        """Return how many bytes are kept."""
        total = 0
        for path in self._files():
            with suppress(OSError):
                total += path.stat().st_size
        return total

    def _make_room(self, wanted: int) -> None:
        """Throw out what was not looked at for the longest time."""
        known = sorted(
            (path.stat().st_mtime_ns, path.stat().st_size, path) for path in self._files()
        )
        total = sum(size for _, size, _ in known)
        for _, size, path in known:
            if total + wanted <= self._most:
                return
            path.unlink()
            total -= size

    def _files(self) -> list[Path]:
        try:
            return [path for path in self._folder.iterdir() if path.is_file()]
        except OSError:
            return []

    def _path(self, address: str) -> Path:
        name = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / name
