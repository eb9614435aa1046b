"""How many panes fit: a pure function of the window's width and the text size."""

from enum import IntEnum

_ALL_FROM = 1240
_CONTEXT_BELOW_FROM = 940
_TWO_PANES_FROM = 660


class Shape(IntEnum):
    """The forms of the window, narrowest first."""

    ONE_PANE = 1
    TWO_PANES = 2
    CONTEXT_BELOW = 3
    ALL_PANES = 4


def shape_for(width_px: int, text_factor: float) -> Shape:
    """Return the form for a window of this width when text is enlarged by `text_factor`."""
    units = width_px / text_factor
    if units >= _ALL_FROM:
        return Shape.ALL_PANES
    if units >= _CONTEXT_BELOW_FROM:
        return Shape.CONTEXT_BELOW
    if units >= _TWO_PANES_FROM:
        return Shape.TWO_PANES
    return Shape.ONE_PANE
