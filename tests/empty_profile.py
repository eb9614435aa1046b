"""An empty profile is made by the real migrations once in each process of the tests, then copied.

Hundreds of tests begin with one, and all of them would be the same file. Tests of the opening
itself, and of what may happen to it, always make their own: they override `_empty_profiles`.
"""

from pathlib import Path

from core.storage import opening
from core.storage.engine import private_file
from core.storage.schema import migrations


class EmptyProfile:
    """Makes the first database for real and keeps its bytes for the next ones."""

    def __init__(self) -> None:
        self._made_for_real = opening._begin
        self._bytes = b""

    def begin(self, path: Path) -> None:
        """Do what `opening._begin` does, which has nothing to refuse or to clear up here."""
        is_plain = opening.migrations is migrations and not list(path.parent.glob(f"{path.name}*"))
        if self._bytes and is_plain:
            private_file(path)
            path.write_bytes(self._bytes)
            return
        self._made_for_real(path)
        if is_plain:
            self._bytes = path.read_bytes()
