"""What the window remembers between starts: its size, its panes, its page."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_FILE = "window.ini"


class WindowMemory:
    """Sizes and places, kept in a small file inside the profile."""

    def __init__(self, profile: Path) -> None:
        self._values = QSettings(str(profile / _FILE), QSettings.Format.IniFormat)

    def has(self, name: str) -> bool:
        """Whether something is remembered under a name, usable or not."""
        return self._values.contains(name)

    def bytes(self, name: str) -> QByteArray | None:
        """Return a remembered state, or None if there is none or it is unusable."""
        value = self._values.value(name)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def words(self, name: str, default: str = "") -> str:
        """Return remembered words."""
        value = self._values.value(name)
        return value if isinstance(value, str) else default

    def keep(self, name: str, value: "QByteArray | str") -> None:
        """Remember a value."""
        self._values.setValue(name, value)

    def save(self) -> None:
        """Write to disk now."""
        self._values.sync()
