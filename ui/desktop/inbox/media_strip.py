"""The media of one comment or post, side by side."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from core.model import Medium
from ui.desktop.inbox.media_look import TileLook
from ui.desktop.inbox.media_tile import MediaTile
from ui.desktop.parts import FlowLayout
from ui.desktop.theme import Theme


class MediaStrip(QWidget):
    """Hidden where there is none. The same media shown again keep their tiles, and the keyboard."""

    pressed = Signal(int)  # the place of a medium

    def __init__(
        self, theme: Theme, *, is_small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_small = is_small
        self._media: tuple[Sequence[Medium], bool] = ((), True)
        self._flow = FlowLayout(self, spacing=theme.u(8))
        self._flow.setContentsMargins(0, theme.u(4), 0, 0)
        self.tiles: tuple[MediaTile, ...] = ()
        self.hide()

    def show_media(self, media: Sequence[Medium], *, is_told: bool) -> None:
        """Show a tile for each; without `is_told` their descriptions stay unread."""
        if self._media == (media, is_told):
            return
        self._media = (media, is_told)
        self._flow.clear()
        self.tiles = tuple(
            MediaTile(
                self._theme, one, (number, len(media)), is_told=is_told, is_small=self._is_small
            )
            for number, one in enumerate(media, start=1)
        )
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(partial(self.pressed.emit, place))
            self._flow.addWidget(tile)
        self._order_tabs()
        self.setVisible(bool(media))

    def _order_tabs(self) -> None:
        """Let Tab come to the tiles where they stand; Qt puts what is made late at the end.

        What takes no focus at all is no place to begin from, so the strip takes it meanwhile.
        """
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for before, tile in pairwise((self, *self.tiles)):
            QWidget.setTabOrder(before, tile)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_look(self, place: int, look: TileLook) -> None:
        """Show how one of them stands now."""
        if place < len(self.tiles):
            self.tiles[place].show_look(look)
