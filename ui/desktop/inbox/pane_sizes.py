"""How wide the list stands beside the comment: the designed width until a person moves it."""

from ui.desktop.breakpoints import Shape

_MOST, _LEAST = 444, 360
_WIDE_SHARE, _WIDEST = 0.24, 560  # of a large screen, where the comment leaves room
_SHARES = {Shape.ALL_PANES: 0.363, Shape.CONTEXT_BELOW: 0.45, Shape.TWO_PANES: 0.486}
_LEASTS = {Shape.ALL_PANES: _LEAST, Shape.CONTEXT_BELOW: 330, Shape.TWO_PANES: 300}


def list_width(shape: Shape, width: float) -> int:
    """Return the designed width of the list beside the comment; both in units of text size."""
    if shape not in _SHARES:
        return round(width)
    wanted = round(width * _SHARES[shape])
    most = max(_MOST, min(_WIDEST, round(width * _WIDE_SHARE)))
    return max(_LEASTS[shape], min(most, wanted))


def least_list_width(shape: Shape) -> int:
    """Return the width below which the list cannot be pushed, in units of text size."""
    return _LEASTS.get(shape, 240)


class PaneSizes:
    """Remembers, for each form of the window, the width that a person gave the list."""

    def __init__(self) -> None:
        self._chosen: dict[Shape, int] = {}

    def width(self, shape: Shape, whole: float) -> int:
        """Return the width of the list in units, as chosen or as designed."""
        return self._chosen.get(shape) or list_width(shape, whole)

    def choose(self, shape: Shape, width: float) -> None:
        """Remember a width in units."""
        self._chosen[shape] = round(width)

    def written(self) -> str:
        """Return what is remembered as one word."""
        return " ".join(f"{shape.value}:{width}" for shape, width in self._chosen.items())

    def read(self, written: str) -> None:
        """Take back what `written` gave; nonsense is left out."""
        for word in written.split():
            shape, _, width = word.partition(":")
            known = {str(one.value): one for one in Shape}
            if shape in known and width.isascii() and width.isdigit() and 0 < int(width) < 10_000:
                self._chosen[known[shape]] = int(width)
