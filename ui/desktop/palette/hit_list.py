"""A list of hits that is steered from the field in which the words are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui.desktop.palette.matching import Hit
from ui.desktop.palette.palette_delegate import ROW, TITLE, PaletteDelegate
from ui.desktop.palette.palette_model import Headed, PaletteModel
from ui.desktop.theme import Theme

#: So many rows a page of the list has.
PAGE = 8
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_PageUp: -PAGE,
}


class HitList(QListView):
    """Never has the keyboard itself; `pressed_hit` tells a press of the mouse on a hit."""

    chosen_moved = Signal()
    pressed_hit = Signal()

    def __init__(
        self, theme: Theme, title: str, parent: QWidget | None = None, *, has_keys: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hits = PaletteModel()
        self.setModel(self.hits)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(PaletteDelegate(theme, self, has_keys=has_keys))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        self.clicked.connect(self._take_click)

    @property
    def chosen(self) -> Hit | None:
        """Return the hit in question."""
        return self.hits.hit_at(self.currentIndex().row())

    def show_groups(self, groups: Sequence[tuple[Headed, Sequence[Hit]]]) -> None:
        """List these under their headings; the first hit is in question."""
        self.hits.show_groups(groups)
        self._choose(self.hits.next_hit(-1, 1))

    def step(self, step: int) -> None:
        """Go on by so many hits, over the headings."""
        row, way = self.currentIndex().row(), 1 if step > 0 else -1
        for _ in range(abs(step)):
            following = self.hits.next_hit(row, way)
            if following < 0:
                break
            row = following
        self._choose(row)

    def sizeHint(self) -> QSize:
        """Return the room for all that may be shown."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def height_for(self, most: int) -> int:
        """Return the height of all lines, of at most so many hits."""
        lines = self.hits.rowCount()
        titles = sum(self.hits.hit_at(row) is None for row in range(min(most + 4, lines)))
        return self._theme.u(ROW) * min(lines - titles, most) + self._theme.u(TITLE) * titles

    def _choose(self, row: int) -> None:
        self.setCurrentIndex(self.hits.index(row, 0) if row >= 0 else QModelIndex())
        if row == self.hits.next_hit(-1, 1):
            self.scrollToTop()  # with the title over it
        self.chosen_moved.emit()

    def _take_click(self, index: QModelIndex) -> None:
        if self.hits.hit_at(index.row()) is not None:
            self.pressed_hit.emit()
