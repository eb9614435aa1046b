"""How a medium stands before the person: what its tile shows, says and does when pressed."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from core.model import MediaKind, Medium
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.inbox.picture_decoding import PictureTrouble
from ui.desktop.links import safe_link

_LONGEST_DESCRIPTION = 200


class TileState(StrEnum):
    """Where a medium stands."""

    WAITING = "waiting"  # nobody has looked yet whether it is here
    CLOSED = "closed"  # not here; comes on wish
    LOADING = "loading"
    COVERED = "covered"  # sensitive, or at a harsh text that is covered
    SHOWN = "shown"
    FAILED = "failed"  # may come when asked again
    BROKEN = "broken"  # there is no picture to show
    AWAY = "away"  # no picture: opens in the browser
    NOWHERE = "nowhere"  # its platform did not say where it lies


ICONS = {
    MediaKind.PICTURE: "image",
    MediaKind.FILM: "film-strip",
    MediaKind.SOUND: "speaker-high",
    MediaKind.FILE: "file",
}


_NOT_ASKED_YET = frozenset({TileState.CLOSED, TileState.COVERED})


@dataclass(frozen=True, slots=True)
class TileLook:
    """A state with its picture, if it has one, and one sentence about it."""

    state: TileState
    image: QImage | None = None
    said: str = ""


def kind_words(medium: Medium) -> str:
    """Return what it is, with its length or size where that is known: “Film, 1:05”."""
    named = {
        MediaKind.PICTURE: QCoreApplication.translate("Media", "Picture"),
        MediaKind.FILM: QCoreApplication.translate("Media", "Film"),
        MediaKind.SOUND: QCoreApplication.translate("Media", "Sound"),
        MediaKind.FILE: QCoreApplication.translate("Media", "File"),
    }[medium.kind]
    more = _length(medium.seconds) if medium.seconds is not None else _size(medium.size)
    if not more:
        return named
    return QCoreApplication.translate("Media", "{kind}, {more}").format(kind=named, more=more)


def act_words(look: TileLook) -> str:
    """Return what pressing the tile does, "" for nothing."""
    return {
        TileState.CLOSED: QCoreApplication.translate("Media", "Show picture"),
        TileState.COVERED: QCoreApplication.translate("Media", "Show picture"),
        TileState.FAILED: QCoreApplication.translate("Media", "Try again"),
        TileState.AWAY: QCoreApplication.translate("Media", "Open …"),
        TileState.SHOWN: QCoreApplication.translate("Media", "Enlarge"),
    }.get(look.state, "")


def source_words(medium: Medium, look: TileLook, most: int | None = None) -> str:
    """Say which host would be asked for a picture, "" where none would be.

    Of a long name the end stays: that is whose it is.
    """
    link = safe_link(medium.address)
    if look.state not in _NOT_ASKED_YET or look.image is not None or link is None:
        return ""
    is_cut = most is not None and len(link.host) > most
    host = f"…{link.host[-most:]}" if most is not None and is_cut else link.host
    return QCoreApplication.translate("Media", "From {host}").format(host=host)


def trouble_words(trouble: PictureTrouble) -> str:
    """Say why a file that came is not shown."""
    return {
        PictureTrouble.NO_PICTURE: QCoreApplication.translate(
            "Media", "This is no picture, or a broken one. It is not shown."
        ),
        PictureTrouble.TOO_LARGE: QCoreApplication.translate(
            "Media", "This picture has far too many dots. It is not shown."
        ),
    }[trouble]


def description_of(medium: Medium) -> str:
    """Return what its author says it shows, harmless and on one line."""
    return display_line(medium.description, _LONGEST_DESCRIPTION)


def resting_look(medium: Medium) -> TileLook:
    """Return how a medium looks before anybody did anything."""
    if medium.kind is not MediaKind.PICTURE:
        link = safe_link(medium.address)
        if link is not None:
            return TileLook(TileState.AWAY, said=link.host)
    elif medium.address:
        return TileLook(TileState.WAITING)
    said = QCoreApplication.translate("Media", "Not to be had from here. Open the original.")
    return TileLook(TileState.NOWHERE, said=said)


def _length(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _size(size: int | None) -> str:
    if not size:
        return ""
    if size < 1_000_000:
        pattern = QCoreApplication.translate("Media", "{n} kB")
        return pattern.format(n=words.number(max(1, round(size / 1000))))
    pattern = QCoreApplication.translate("Media", "{n} MB")
    return pattern.format(n=words.decimal(size / 1_000_000, 1))
