"""Where everything stands on a comment's card: pure geometry, the same for every card."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from ui.desktop.theme import Theme
from ui.desktop.widgets.priority_badge import badge_size

TEXT_LINES, TEXT_LINES_COMPACT = 2, 1
MARK_SIZE, MARK_GAP = 14, 9
CHECK_SIZE = 16

_TOP, _SIDE, _BOTTOM = 10, 14, 9
_AFTER_BADGE = 12
_BEFORE_TEXT, _AFTER_TEXT = 2, 5
_UNDER_BADGE = 7


@dataclass(frozen=True, slots=True)
class CardPlaces:
    """Places relative to the card's upper left corner, already mirrored where needed."""

    card: QRect
    badge: QRect
    lane: QRect
    check: QRect
    head: QRect
    text: QRect
    why: QRect


def card_height(theme: Theme, *, is_compact: bool) -> int:
    """Return the height of every card: from the type in force, never from its content."""
    lines = TEXT_LINES_COMPACT if is_compact else TEXT_LINES
    gaps = sum(map(theme.u, (_TOP, _BEFORE_TEXT, _AFTER_TEXT, _BOTTOM)))
    return gaps + theme.line("body") + lines * theme.line("text") + theme.line("caption")


def lay_out_card(
    theme: Theme,
    width: int,
    *,
    is_compact: bool = False,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> CardPlaces:
    """Return the places on a card of this width."""
    card = QRect(0, 0, width, card_height(theme, is_compact=is_compact))
    badge = QRect(theme.u(_SIDE), theme.u(_TOP), *badge_size(theme).toTuple())
    left = badge.right() + 1 + theme.u(_AFTER_BADGE)
    room = max(1, width - left - theme.u(_SIDE))
    head = QRect(left, theme.u(_TOP), room, theme.line("body"))
    lines = TEXT_LINES_COMPACT if is_compact else TEXT_LINES
    text = QRect(left, _below(head, theme.u(_BEFORE_TEXT)), room, lines * theme.line("text"))
    why = QRect(left, _below(text, theme.u(_AFTER_TEXT)), room, theme.line("caption"))
    places = (card, badge, *_under_badge(theme, badge), head, text, why)
    return CardPlaces(*(QStyle.visualRect(direction, card, place) for place in places))


def _under_badge(theme: Theme, badge: QRect) -> tuple[QRect, QRect]:
    top = _below(badge, theme.u(_UNDER_BADGE))
    lane = QRect(0, top, theme.u(MARK_SIZE), theme.u(MARK_SIZE))
    check = QRect(0, top - theme.u(1), theme.u(CHECK_SIZE), theme.u(CHECK_SIZE))
    for place in (lane, check):
        place.moveLeft(badge.left() + (badge.width() - place.width()) // 2)
    return lane, check


def _below(place: QRect, gap: int) -> int:
    return place.bottom() + 1 + gap
