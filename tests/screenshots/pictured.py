"""Comments with pictures for the inbox: some here already, some not, one broken, one film."""

from datetime import UTC, datetime

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from core.model import MediaKind, Medium
from core.services import Services
from tests.media_world import link_to, picture, write

_NOW = datetime(2026, 11, 23, 8, 20, tzinfo=UTC)
_HOME = "https://social.example"
ASKED = "Is this the new reading room? The lift beside it still shows the sign in the picture."
HARSH = "You stupid idiots, I will come and burn your library down"


def bring_pictures(services: Services) -> None:
    """Let people answer a post of ours with pictures; what is drawn here lies on this computer."""
    link_to(services, _HOME, _NOW)
    room, lift, mark, rude = (f"{_HOME}/{name}.png" for name in ("room", "lift", "mark", "rude"))
    keep = services.media._shelf.put
    for address, colours in ((room, "#d9a441"), (mark, "#4f8f8b"), (rude, "#a33b3b")):
        keep(address, _drawn(QColor(colours)))
    post = "The new reading room on the second floor is open from today on. Come and see it."
    seen = picture(room, "A bright room with shelves and a window")
    write(services, _NOW, post, [seen], remote_id="p", is_own=True)
    film = Medium(MediaKind.FILM, "A walk through the room", f"{_HOME}/walk.mp4", seconds=95)
    asked = [picture(mark, "A sign: out of order"), picture(lift, "The lift from outside"), film]
    write(services, _NOW, ASKED, asked, remote_id="a", parent="p")
    harsh = [picture(rude, "Not for reading"), picture(lift, "Not for reading either")]
    write(services, _NOW, HARSH, harsh, remote_id="h", parent="p")


def _drawn(colour: QColor) -> bytes:
    """Draw hills under a sun: something to be seen, large and small."""
    image = QImage(960, 640, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, 640))
    sky.setColorAt(0, colour.lighter(170))
    sky.setColorAt(1, colour)
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#fff3d0"))
    painter.drawEllipse(QRectF(650, 90, 130, 130))
    for place, shade in ((QRectF(-200, 330, 900, 700), 130), (QRectF(350, 400, 900, 700), 170)):
        painter.setBrush(colour.darker(shade))
        painter.drawEllipse(place)
    painter.end()
    room = QBuffer()
    room.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(room, "PNG")
    return bytes(room.data().data())
