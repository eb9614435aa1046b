"""One card's words, measured and cut to their places once, then painted from memory."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextOption, QTransform

from core.model import Contribution, QueueItem
from ui.desktop import words
from ui.desktop.inbox.card_content import CardContent, Mark
from ui.desktop.inbox.comment_card import MARK_GAP, MARK_SIZE, CardPlaces
from ui.desktop.theme import Theme
from ui.desktop.widgets.contribution_bar import bar_width
from ui.desktop.widgets.text_lines import TextLines

PER_POINT = 0.56
BAR_HEIGHT = 6

_GAP = 7
_MARK_COUNT_GAP = 3
_AFTER_BAR = 9
_LEAST_NAME = 110
_COVER_INDENT = 23
_DOT = " · "


@dataclass(frozen=True, slots=True)
class Piece:
    """A word at its place, shaped once in its font; `role` is its colour."""

    place: QRect
    text: QStaticText
    font: QFont
    role: str


@dataclass(frozen=True, slots=True)
class CardLines:
    """Everything variable on a card; places are for left-to-right and mirrored when painted."""

    pieces: tuple[Piece, ...]
    icons: tuple[tuple[QRect, str], ...]
    text: TextLines
    bar: tuple[Contribution, ...]
    role: str = "text"
    text_indent: int = 0


def piece_of(
    theme: Theme, room: QRect, left: int, text: str, style: str, weight: int, role: str, beside: str
) -> Piece:
    """Return a word that begins at `left`, on the line of the words of style `beside` in `room`."""
    metrics, larger = theme.metrics(style, weight), theme.metrics(beside)
    top = room.top() + (room.height() - larger.height()) // 2 + larger.ascent() - metrics.ascent()
    place = QRect(left, top, metrics.horizontalAdvance(text) + 1, metrics.height())
    font, shaped = theme.font(style, weight), QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    shaped.setTextOption(option)
    shaped.prepare(QTransform(), font)
    return Piece(place, shaped, font, role)


def lines_of(theme: Theme, item: QueueItem, content: CardContent, places: CardPlaces) -> CardLines:
    """Measure and cut the words of one card; `places` are those of an unmirrored card."""
    head = _Head(theme, content, places.head, is_opened=item.comment.opened_at is not None)
    high = theme.line("text")
    most = round(places.text.height() / high)
    indent = theme.u(_COVER_INDENT) if content.is_covered else 0
    text = TextLines(content.text, theme.font("text"), places.text.width() - indent, high, most)
    why = tuple(_why(theme, item, content, places.why))
    icons = list(head.icons)
    if content.is_covered:
        side = theme.u(MARK_SIZE)
        top = places.text.top() + (high - side) // 2
        icons.append((QRect(places.text.left(), top, side, side), "eye-slash"))
    bar = item.priority.contributions
    is_quiet = content.is_covered or item.comment.opened_at is not None
    role = "text-2" if is_quiet else "text"
    return CardLines((*head.pieces, *why), tuple(icons), text, bar, role, indent)


class _Head:
    """Name, handle, marks and place. The handle gives way first, then the longer place."""

    def __init__(self, theme: Theme, content: CardContent, room: QRect, *, is_opened: bool) -> None:
        self._theme = theme
        self._left, self._right, self._room = room.left(), room.left() + room.width(), room
        self.pieces: list[Piece] = []
        self.icons: list[tuple[QRect, str]] = []
        weight = 500 if is_opened else 600
        name_width = theme.metrics("body", weight).horizontalAdvance(content.name)
        self._least_name = min(name_width, theme.u(_LEAST_NAME))
        self._place_corner(content)
        for mark in reversed(content.marks):
            self._place_mark(mark)
        self._place_name(content, weight, "text-2" if is_opened else "text")

    def _place_corner(self, content: CardContent) -> None:
        theme = self._theme
        caption = theme.metrics("caption")
        marks = sum(self._mark_width(mark) for mark in content.marks)
        wanted = self._least_name + theme.u(_GAP) + marks
        fits = (
            form
            for form in content.places
            if caption.horizontalAdvance(form) + wanted <= self._room.width()
        )
        self._take_right(next(fits, content.places[-1]))

    def _place_mark(self, mark: Mark) -> None:
        theme = self._theme
        if not self._has_room(mark):
            mark = replace(mark, count="")  # the icon alone, its words are read out
        if not self._has_room(mark):
            return
        if mark.count:
            self._take_right(mark.count, theme.u(_MARK_COUNT_GAP))
        size = theme.u(MARK_SIZE)
        top = self._room.top() + (self._room.height() - size) // 2
        self.icons.append((QRect(self._right - size, top, size, size), mark.icon))
        self._right -= size + theme.u(MARK_GAP)

    def _has_room(self, mark: Mark) -> bool:
        return self._right - self._mark_width(mark) - self._least_name >= self._left

    def _place_name(self, content: CardContent, weight: int, role: str) -> None:
        metrics = self._theme.metrics("body", weight)
        room = self._right - self._left
        name = metrics.elidedText(content.name, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(name)
        self._add(self._left, name, "body", weight, role)
        self._left += width + self._theme.u(_GAP)
        caption = self._theme.metrics("caption")
        room = self._right - self._left
        if content.handle and room > caption.horizontalAdvance("@mm…"):
            handle = caption.elidedText(content.handle, Qt.TextElideMode.ElideRight, room)
            self._add(self._left, handle, "caption", 400, "text-3")

    def _take_right(self, text: str, gap: int | None = None) -> None:
        width = self._theme.metrics("caption").horizontalAdvance(text)
        self._add(self._right - width, text, "caption", 400, "text-3")
        self._right -= width + (self._theme.u(MARK_GAP) if gap is None else gap)

    def _mark_width(self, mark: Mark) -> int:
        theme = self._theme
        width = theme.u(MARK_SIZE + MARK_GAP)
        if mark.count:
            counted = theme.metrics("caption").horizontalAdvance(mark.count)
            width += counted + theme.u(_MARK_COUNT_GAP)
        return width

    def _add(self, left: int, text: str, style: str, weight: int, role: str) -> None:
        piece = piece_of(self._theme, self._room, left, text, style, weight, role, "body")
        self.pieces.append(piece)


def _why(theme: Theme, item: QueueItem, content: CardContent, room: QRect) -> Iterator[Piece]:
    bar = bar_width(item.priority.contributions, PER_POINT * theme.factor)
    left = room.left() + (round(bar) + theme.u(_AFTER_BAR) if bar else 0)
    plain, strong = theme.metrics("caption"), theme.metrics("caption", 500)
    for text, weight in _why_words(content, room.left() + room.width() - left, plain, strong):
        metrics = strong if weight == 500 else plain
        for part in _parts(text):
            if not part.isspace():
                yield piece_of(theme, room, left, part, "caption", weight, "text-2", "caption")
            left += metrics.horizontalAdvance(part)


def _parts(text: str) -> Iterator[str]:
    """Split off spaces and the dot: from right to left they would stand on the wrong side."""
    dot = _DOT.strip()
    for part in re.split(rf"({re.escape(dot)}|^\s+|\s+$|(?<={re.escape(dot)})\s+)", text):
        if part:
            yield part


def _why_words(
    content: CardContent, room: int, plain: QFontMetrics, strong: QFontMetrics
) -> list[tuple[str, int]]:
    """Return as many reasons as fit, then how many more there are; one alone may be elided."""
    reasons = content.reasons
    if not reasons:
        nothing = plain.elidedText(content.nothing_why, Qt.TextElideMode.ElideRight, room)
        return [(nothing, 400)]
    for count in range(len(reasons), 0, -1):
        pieces: list[tuple[str, int]] = []
        for reason in reasons[:count]:
            lead = _DOT if pieces else ""
            pieces += [(f"{lead}{reason.words} ", 400), (reason.points, 500)]
        if count < len(reasons):
            pieces.append((_DOT + words.more(len(reasons) - count), 400))
        width = sum((strong if w == 500 else plain).horizontalAdvance(t) for t, w in pieces)
        if width <= room:
            return pieces
    left = room - strong.horizontalAdvance(reasons[0].points) - plain.horizontalAdvance(" ")
    if left < plain.horizontalAdvance("mmm…"):
        return []  # the bar alone says it, and so does the accessible text
    first = plain.elidedText(reasons[0].words, Qt.TextElideMode.ElideRight, left)
    return [(f"{first} ", 400), (reasons[0].points, 500)]
