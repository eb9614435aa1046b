"""Binds operations to keys on one widget, and binds them anew when the key map changes."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.desktop.key_map import KeyMap

#: Held down, these go on; a decision is made once per press.
_REPEATING = frozenset({"next", "previous", "select_down", "select_up"})
_NO_MORE: Mapping[str, Callable[[], object]] = MappingProxyType({})
_ENTER = {"Return": "Enter"}  # the key on the number pad


class KeyBinder(QObject):
    """Keys that work while `widget` or a child of it has the focus, and nowhere else."""

    def __init__(
        self,
        widget: QWidget,
        acts: Mapping[str, Callable[[], object]],
        context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._acts = acts
        self._context = context
        self._shortcuts: list[QShortcut] = []

    def bind(self, key_map: KeyMap, more: Mapping[str, Callable[[], object]] = _NO_MORE) -> None:
        """Let the keys of `key_map` start the acts, and `more` that come and go as macros do.

        Keys bound before are forgotten.
        """
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        for name, act in {**self._acts, **more}.items():
            keys = key_map.keys(name)
            for sequence in filter(None, (keys, _ENTER.get(keys, ""))):
                shortcut = self._shortcut(sequence, act)
                shortcut.setAutoRepeat(name in _REPEATING)
                self._shortcuts.append(shortcut)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._widget, context=self._context)
        shortcut.activated.connect(act)
        return shortcut
