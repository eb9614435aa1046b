"""What a file is by its first bytes, whatever a server or a name says of it."""

from enum import StrEnum


class PictureKind(StrEnum):
    """The kinds of pictures that are shown; nothing that draws, runs or calls is among them."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    GIF = "gif"


def picture_kind(data: bytes) -> PictureKind | None:
    """Return the kind of a picture, None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureKind.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return PictureKind.JPEG
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return PictureKind.WEBP
    if data.startswith((b"GIF87a", b"GIF89a")):
        return PictureKind.GIF
    return None
