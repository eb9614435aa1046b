"""One picture, film or sound as a tile that can be pressed; its description stands below."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Medium
from ui.desktop.display_text import display_line
from ui.desktop.icons import paint_icon
from ui.desktop.inbox.media_look import (
    ICONS,
    TileLook,
    TileState,
    act_words,
    description_of,
    kind_words,
    resting_look,
    source_words,
)
from ui.desktop.inbox.picture_decoding import coarse
from ui.desktop.parts import plain_tooltip
from ui.desktop.theme import Theme
from ui.desktop.widgets.ground import paint_focus, paint_ground
from ui.desktop.widgets.pressable import Pressable
from ui.desktop.widgets.text_lines import TextLines

#: Width and height of the picture: at the comment in question, and at what stands around it.
_LARGE, _SMALL = (188, 132), (148, 108)
_DESCRIPTION_LINES, _SAID_LINES = 2, 3
_GAP, _ICON, _SIDE = 6, 24, 10
_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_LONGEST_SAID = 400  # it may name a host
_VEIL = 0.14  # of the picture: words over it keep their contrast, whatever it shows
_MAT = 4  # around a picture, so that one of any shape looks as if it were meant to
_LONGEST_HOST = 22  # what the tile has room for


class MediaTile(Pressable):
    """`is_told` says whether its description may be read, as it may not be at a covered text."""

    def __init__(
        self,
        theme: Theme,
        medium: Medium,
        place: tuple[int, int],
        *,
        is_told: bool,
        is_small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.medium = medium
        self.look = resting_look(medium)
        self._number, self._count = place
        self._width, self._height = _SMALL if is_small else _LARGE
        self._description = description_of(medium) if is_told else ""
        super().__init__(theme, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def show_look(self, look: TileLook) -> None:
        """Show how the medium stands now."""
        self.look = replace(look, said=display_line(look.said, _LONGEST_SAID))
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the picture and, where there is one, its description."""
        theme = self.theme
        height = theme.u(self._height)
        if self._description:
            height += theme.u(_GAP) + self._description_lines().height
        return QSize(theme.u(self._width), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: tiles are not squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture or what stands for it, then the description."""
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(0, 0, self.width(), theme.u(self._height))
        radius = theme.radius("control")
        body = paint_focus(painter, theme, place, radius) if self.hasFocus() else place
        look = self.look
        ground = "hover" if self.is_hovered and act_words(look) else "surface-2"
        paint_ground(painter, body, fill=theme.color(ground), radius=radius)
        if look.state is TileState.SHOWN and look.image is not None:
            self._paint_picture(painter, body, look.image)
        else:
            self._paint_sign(painter, body, look)
        is_dashed = look.state in (TileState.BROKEN, TileState.NOWHERE)
        edge = theme.color("line-strong")
        paint_ground(painter, body, edge=edge, radius=radius, is_dashed=is_dashed)
        self._paint_description(painter)

    def _paint_picture(self, painter: QPainter, body: QRectF, image: QImage) -> None:
        """Paint all of the picture: what lies at its edge may be what matters."""
        mat = self.theme.u(_MAT)
        frame = body.adjusted(mat, mat, -mat, -mat)
        size = QSizeF(image.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(QPointF(0, 0), size)
        room.moveCenter(frame.center())
        painter.save()
        painter.setClipPath(_rounded(room, max(1, self.theme.radius("control") - mat)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(room, image)
        painter.restore()

    def _paint_sign(self, painter: QPainter, body: QRectF, look: TileLook) -> None:
        theme = self.theme
        if look.image is not None:
            self._paint_coarse(painter, body, look.image)
        lines = self._lines(look)
        high = theme.line("caption")
        total = theme.u(_ICON + _GAP) + sum(one.height for one, _ in lines)
        top = body.center().y() - total / 2
        spot = QRectF(body.center().x() - theme.u(_ICON) / 2, top, theme.u(_ICON), theme.u(_ICON))
        paint_icon(painter, spot, self._icon(look), theme.color("text-2"))
        top += theme.u(_ICON + _GAP)
        for line, role in lines:
            line.paint(painter, QPointF(body.left() + theme.u(_SIDE), top), theme.color(role))
            top += max(line.height, high)

    def _paint_coarse(self, painter: QPainter, body: QRectF, image: QImage) -> None:
        """Paint a covered picture: blocks of colour under a veil, so that words can be read."""
        painter.save()
        painter.setClipPath(_rounded(body, self.theme.radius("control")))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setOpacity(_VEIL)
        painter.drawImage(body, coarse(image))
        painter.restore()

    def _lines(self, look: TileLook) -> list[tuple[TextLines, str]]:
        theme, act = self.theme, act_words(look)
        width = theme.u(self._width - 2 * _SIDE)
        high = theme.line("caption")
        said: list[tuple[TextLines, str]] = []
        for text, weight, role, most in (
            (kind_words(self.medium), 500, "text", 1),
            (look.said, 400, "text-2", _SAID_LINES if not act else _SAID_LINES - 1),
            (source_words(self.medium, look, _LONGEST_HOST), 400, "text-2", 1),
            (act, 500, "accent", 1),
        ):
            if text:
                font = QFont(theme.font("caption", weight))
                font.setUnderline(role == "accent" and (self.is_hovered or theme.is_contrast))
                said.append((TextLines(text, font, width, high, most, _MIDDLE), role))
        return said

    def _icon(self, look: TileLook) -> str:
        if look.state is TileState.COVERED:
            return "eye-slash"
        if look.state in (TileState.BROKEN, TileState.FAILED):
            return "warning"
        return ICONS[self.medium.kind]

    def _paint_description(self, painter: QPainter) -> None:
        if not self._description:
            return
        top = self.theme.u(self._height + _GAP)
        colour = self.theme.color("text-2")
        self._description_lines().paint(painter, QPointF(0, top), colour)

    def _description_lines(self) -> TextLines:
        theme = self.theme
        font, high, width = theme.font("caption"), theme.line("caption"), theme.u(self._width)
        return TextLines(self._description, font, width, high, _DESCRIPTION_LINES)

    def _say(self) -> None:
        """Say to screen readers what is seen, and what can be done."""
        look, act = self.look, act_words(self.look)
        of_many = self.tr("{kind}, {n} of {count}").format(
            kind=kind_words(self.medium), n=self._number, count=self._count
        )
        name = of_many if self._count > 1 else kind_words(self.medium)
        shown = look.said or {TileState.LOADING: self.tr("Loading …")}.get(look.state, "")
        source = source_words(self.medium, look)
        parts = (name, self._description or self.tr("no description"), shown, source, act)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        self.setToolTip(
            plain_tooltip("\n".join(filter(None, (self._description, look.said, source))))
        )
        can_press = bool(act)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if can_press else Qt.CursorShape.ArrowCursor
        )


def _rounded(body: QRectF, radius: float) -> QPainterPath:
    shape = QPainterPath()
    shape.addRoundedRect(body, radius, radius)
    return shape
