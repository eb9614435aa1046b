"""Hostile files become pictures, or a reason why not: never large, never slow, never drawn as told.

Runs on a working thread. Only the formats that `picture_kind` knows are tried, the first frame of
each; the size is read and judged before a single dot is decoded.
"""

from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from core.services import PictureKind, picture_kind

_MOST_DOTS, _LONGEST_SIDE = 24_000_000, 20_000
_MOST_MEMORY_MB = 200
#: Enough to read small print in a window; more would only cost memory.
_KEPT_SIDE = 1_600
#: A JPEG that comes in this many passes is made to cost time.
_PASS, _MOST_PASSES = b"\xff\xda", 64


class PictureTrouble(StrEnum):
    """Why a file is not shown."""

    NO_PICTURE = "no_picture"
    TOO_LARGE = "too_large"


def decoded(data: bytes) -> QImage | PictureTrouble:
    """Return a picture of at most _KEPT_SIDE dots a side."""
    kind = picture_kind(data)
    is_slow = kind is PictureKind.JPEG and data.count(_PASS) > _MOST_PASSES
    if kind is None or is_slow:
        return PictureTrouble.NO_PICTURE
    QImageReader.setAllocationLimit(_MOST_MEMORY_MB)
    room = QBuffer()
    room.setData(QByteArray(data))
    room.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(room, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    return _read(reader)


def _read(reader: QImageReader) -> QImage | PictureTrouble:
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return PictureTrouble.NO_PICTURE
    longest = max(size.width(), size.height())
    if longest > _LONGEST_SIDE or size.width() * size.height() > _MOST_DOTS:
        return PictureTrouble.TOO_LARGE
    if longest > _KEPT_SIDE:
        most = QSize(_KEPT_SIDE, _KEPT_SIDE)
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return PictureTrouble.NO_PICTURE
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def coarse(image: QImage, dots: int = 9) -> QImage:
    """Return a picture of so few dots that nothing can be made out but its colours."""
    return image.scaled(
        dots,
        max(1, dots * 2 // 3),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
