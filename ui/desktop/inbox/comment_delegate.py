"""Paints one comment of the queue as a card. Words are measured once per comment and width."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.model import QueueItem
from ui.desktop import words
from ui.desktop.icons import paint_icon
from ui.desktop.inbox.card_content import content_of
from ui.desktop.inbox.card_lines import BAR_HEIGHT, PER_POINT, CardLines, lines_of
from ui.desktop.inbox.card_pictures import CardPictures
from ui.desktop.inbox.comment_card import CardPlaces, card_height, lay_out_card
from ui.desktop.inbox.dressing import PLAIN, Dressing
from ui.desktop.inbox.queue_model import DRESSING_ROLE, ITEM_ROLE, MARK_ROLE
from ui.desktop.theme import Theme
from ui.desktop.widgets.contribution_bar import paint_bar
from ui.desktop.widgets.priority_badge import paint_badge

_MOST_CACHED = 400
_ACCENT_EDGE = 3
_FOCUS = 2
_MINUTE = 60
_SECOND_EDGE = 4
_State = QStyle.StateFlag
_SHOWN_STATES = (_State.State_Selected, _State.State_MouseOver, _State.State_HasFocus)
_Key = tuple[int, int, Dressing]


class CommentDelegate(QStyledItemDelegate):
    """All cards are equally high; `shows_checks` puts check boxes in place of the lane icons."""

    def __init__(
        self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._is_compact = False
        self.shows_checks = False
        self._lines: OrderedDict[str, tuple[QueueItem, _Key, CardLines]] = OrderedDict()
        self._places: dict[tuple[int, Qt.LayoutDirection], CardPlaces] = {}
        self._pictures = CardPictures()
        theme.changed.connect(self.forget)

    @property
    def is_compact(self) -> bool:
        """Return whether cards have one line of text."""
        return self._is_compact

    def set_compact(self, is_compact: bool) -> None:
        """Give cards one line of text instead of two."""
        self._is_compact = is_compact
        self.forget()

    def forget(self) -> None:
        """Measure everything anew."""
        self._lines.clear()
        self._places.clear()
        self._pictures.forget()

    def height(self) -> int:
        """Return the height of a card."""
        return card_height(self._theme, is_compact=self._is_compact)

    def check_place(self, width: int, direction: Qt.LayoutDirection) -> QRect:
        """Return where the check box of a card of this width stands."""
        return self._places_for(width, direction).check

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height; the width follows the view."""
        return QSize(self._theme.u(360), self.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card; nothing, accents piled up included, leaves its rectangle."""
        picture = self.keep(option, index, painter.device().devicePixelRatio())
        if picture is not None:
            painter.drawPixmap(option.rect.topLeft(), picture)
            return
        item, dressing = index.data(ITEM_ROLE), index.data(DRESSING_ROLE) or PLAIN
        painter.save()
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        self._paint_card(painter, option, item, dressing, is_marked=bool(index.data(MARK_ROLE)))
        painter.restore()

    def keep(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ratio: float,
    ) -> QPixmap | None:
        """Return a card as a picture, kept for the next time; None where it has to be painted.

        Between whole ratios a picture would not lie on whole pixels, and its words would blur.
        """
        item, dressing = index.data(ITEM_ROLE), index.data(DRESSING_ROLE) or PLAIN
        if not isinstance(item, QueueItem) or ratio != int(ratio):
            return None
        is_marked = bool(index.data(MARK_ROLE))
        places = self._places_for(option.rect.width(), option.direction)
        shown = tuple(bool(option.state & state) for state in _SHOWN_STATES)
        look = (item.comment.id, shown, option.direction, ratio, is_marked, self.shows_checks)
        return self._pictures.of(
            look,
            self._lines_for(item, dressing, places),
            option.rect.size(),
            ratio,
            lambda own: self._paint_card(own, option, item, dressing, is_marked=is_marked),
        )

    def _paint_card(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        item: object,
        dressing: Dressing,
        *,
        is_marked: bool,
    ) -> None:
        places = self._places_for(option.rect.width(), option.direction)
        self._paint_ground(painter, option, places)
        if isinstance(item, QueueItem):
            if dressing.copies:
                self._paint_second_edge(painter, places)
            self._paint_column(painter, item, places, is_marked=is_marked)
            self._paint_lines(painter, self._lines_for(item, dressing, places), places, option)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, places: CardPlaces
    ) -> None:
        theme, card = self._theme, places.card
        is_selected = bool(option.state & _State.State_Selected)
        is_hovered = bool(option.state & _State.State_MouseOver)
        ground = "select" if is_selected else "hover" if is_hovered else "surface"
        painter.fillRect(card, theme.color(ground))
        painter.fillRect(0, card.height() - 1, card.width(), 1, theme.color("line"))
        if is_selected:
            width = theme.u(_ACCENT_EDGE)
            edge = QStyle.visualRect(option.direction, card, QRect(0, 0, width, card.height()))
            painter.fillRect(edge, theme.color("accent"))
        if option.state & _State.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), _FOCUS, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(QRectF(card).adjusted(1, 1, -1, -1))

    def _paint_second_edge(self, painter: QPainter, places: CardPlaces) -> None:
        """Show by a second edge under the card that it stands for several."""
        theme, card = self._theme, places.card
        gap = theme.u(_SECOND_EDGE)
        room = QRectF(card).adjusted(theme.u(14), -gap, -theme.u(14), -gap - 0.5)
        painter.setPen(theme.color("line-strong"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        for corner in (room.bottomLeft(), room.bottomRight()):
            painter.drawLine(corner, corner - QPointF(0, gap / 2))

    def _paint_column(
        self, painter: QPainter, item: QueueItem, places: CardPlaces, *, is_marked: bool
    ) -> None:
        theme, priority = self._theme, item.priority
        paint_badge(painter, theme, places.badge, priority.value, priority.band)
        if self.shows_checks or is_marked:
            icon, role = ("check-square-fill", "accent") if is_marked else ("square", "text-2")
            paint_icon(painter, places.check, icon, theme.color(role))
        else:
            icon = words.LANE_ICONS[priority.lane]
            paint_icon(painter, places.lane, icon, theme.color("text-3"))

    def _paint_lines(
        self,
        painter: QPainter,
        lines: CardLines,
        places: CardPlaces,
        option: QStyleOptionViewItem,
    ) -> None:
        theme, direction = self._theme, option.direction
        for piece in lines.pieces:
            painter.setFont(piece.font)
            painter.setPen(theme.color(piece.role))
            place = QStyle.visualRect(direction, places.card, piece.place)
            painter.drawStaticText(place.topLeft(), piece.text)
        for spot, icon in lines.icons:
            place = QStyle.visualRect(direction, places.card, spot)
            paint_icon(painter, place, icon, theme.color("text-3"))
        indent: float = lines.text_indent
        if direction is Qt.LayoutDirection.RightToLeft and indent:  # our own words, at their icon
            indent = places.text.width() - indent - lines.text.width
        painter.save()
        painter.setClipRect(places.text, Qt.ClipOperation.IntersectClip)
        start = QPointF(places.text.topLeft()) + QPointF(indent, 0)
        lines.text.paint(painter, start, theme.color(lines.role))
        painter.restore()
        high = theme.u(BAR_HEIGHT)
        bar = QRectF(places.why)
        bar.setTop(bar.top() + (bar.height() - high) / 2)
        bar.setHeight(high)
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        paint_bar(painter, theme, bar, lines.bar, PER_POINT * theme.factor, is_mirrored)

    def _places_for(self, width: int, direction: Qt.LayoutDirection) -> CardPlaces:
        places = self._places.get((width, direction))
        if places is None:
            places = lay_out_card(
                self._theme, width, is_compact=self._is_compact, direction=direction
            )
            self._places[width, direction] = places
        return places

    def _lines_for(self, item: QueueItem, dressing: Dressing, at: CardPlaces) -> CardLines:
        now, width = self._clock(), at.card.width()
        # Ages change by the minute: lines measured in an earlier one are out of date.
        key = (width, int(now.timestamp()) // _MINUTE, dressing)
        known = self._lines.get(item.comment.id)
        if known is not None and known[0] is item and known[1] == key:
            self._lines.move_to_end(item.comment.id)
            return known[2]
        places = self._places_for(width, Qt.LayoutDirection.LeftToRight)
        lines = lines_of(self._theme, item, content_of(item, now, dressing), places)
        self._lines[item.comment.id] = (item, key, lines)
        if len(self._lines) > _MOST_CACHED:
            self._lines.popitem(last=False)
        return lines
