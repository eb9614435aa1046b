"""A tray for tests: remembers what it was given, and can be pressed."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu


@dataclass
class FakeTray:
    """Stands for the desktop outside of the window."""

    has_place: bool = True
    icon: QIcon | None = None
    words: str = ""
    notices: list[tuple[str, str]] = field(default_factory=list)
    press_icon: Callable[[], object] = lambda: None
    press_notice: Callable[[], object] = lambda: None

    def is_there(self) -> bool:
        return self.has_place

    def listen(self, opened: Callable[[], object], pressed: Callable[[], object]) -> None:
        self.press_icon, self.press_notice = opened, pressed

    def show(self, icon: QIcon, words: str, menu: QMenu) -> None:
        self.icon, self.words = icon, words

    def hide(self) -> None:
        self.icon = None

    def notify(self, title: str, words: str, icon: QIcon) -> None:
        self.notices.append((title, words))
