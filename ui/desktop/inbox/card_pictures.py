"""Finished cards as pictures: a card that looks as it did is copied instead of painted anew."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

_MOST_BYTES = 6_000_000
_BYTES_PER_PIXEL = 4


@dataclass(frozen=True, slots=True)
class _Kept:
    """A picture, and the words on it: other words are another object."""

    words: object
    picture: QPixmap


class CardPictures:
    """Keeps the pictures that were used last, of every look of a card one."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()

    def of(
        self,
        look: Hashable,
        words: object,
        size: QSize,
        ratio: float,
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        """Return the picture of a card, painted by `paint` unless it is there already.

        `look` names the card and everything that shows on it beside `words`.
        """
        kept = self._kept.get(look)
        if kept is not None and kept.words is words:
            self._kept.move_to_end(look)
            return kept.picture
        self._drop(look)
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        paint(painter)
        painter.end()
        self._kept[look] = _Kept(words, picture)
        self._bytes += _bytes_of(picture)
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        return picture

    def forget(self) -> None:
        """Paint everything anew."""
        self._kept.clear()
        self._bytes = 0

    def _drop(self, look: Hashable) -> None:
        kept = self._kept.pop(look, None)
        if kept is not None:
            self._bytes -= _bytes_of(kept.picture)


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_PER_PIXEL
