"""The keyboard sheet: every operation with its key, made from the live key map, searchable."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.key_map import KeyGroup, KeyMap, Operation, by_group
from ui.desktop.parts import IconButton, KeyCap, LinkButton, Rule, SearchField, Words
from ui.desktop.screen_room import screen_room
from ui.desktop.theme import Theme
from ui.desktop.views.view_title import view_title
from ui.desktop.widgets.pane_area import PaneArea

_WIDTH, _HEIGHT = 940, 640
_Columns = tuple[tuple[KeyGroup, ...], ...]
#: From which width, in units of text size, which groups stand in which column.
_COLUMNS: tuple[tuple[int, _Columns], ...] = (
    (
        720,
        (
            (KeyGroup.MOVE, KeyGroup.READ),
            (KeyGroup.DECIDE, KeyGroup.POLICY, KeyGroup.VIEWS),
            (KeyGroup.MANY, KeyGroup.AROUND, KeyGroup.MACROS),
        ),
    ),
    (
        480,
        (
            (KeyGroup.MOVE, KeyGroup.READ, KeyGroup.POLICY),
            (KeyGroup.DECIDE, KeyGroup.MANY, KeyGroup.AROUND, KeyGroup.VIEWS, KeyGroup.MACROS),
        ),
    ),
    (0, (tuple(KeyGroup),)),
)


class KeyboardSheet(QDialog):
    """As many columns as the screen has room for; Esc closes."""

    change_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        key_map: KeyMap,
        parent: QWidget | None = None,
        views: Sequence[str] = (),
    ) -> None:
        """Build it; `views` are the names of the saved views, whose keys stand on it."""
        super().__init__(parent)
        self._theme = theme
        self._keys = key_map
        self._views = views
        self._rows: list[tuple[str, QWidget]] = []
        self.setWindowTitle(self.tr("Keys"))
        self._search = SearchField(theme, self.tr("Find a key"))
        self._search.textChanged.connect(self._filter)
        self._search.left.connect(self.reject)
        self._change = LinkButton(theme, self.tr("Change keys"))
        self._change.clicked.connect(self._ask_change)
        self._fit()
        self._lay_out()

    def _fit(self) -> None:
        u, screen = self._theme.u, screen_room(self)
        self.resize(
            min(u(_WIDTH), round(0.95 * screen.width())),
            min(u(_HEIGHT), round(0.9 * screen.height())),
        )

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head())
        page.addWidget(Rule(self._theme))
        page.addWidget(self._body(), 1)
        page.addWidget(Rule(self._theme))
        page.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        u = self._theme.u
        close = IconButton(self._theme, "x", self.tr("Close"))
        close.clicked.connect(self.reject)
        self._search.setMaximumWidth(u(220))
        row = QHBoxLayout()
        row.setContentsMargins(u(20), u(10), u(16), u(10))
        row.addWidget(Words(self._theme, self.tr("Keys"), style="head"), 1)
        row.addWidget(self._search)
        row.addWidget(close)
        return row

    def _body(self) -> PaneArea:
        room = self.width() / self._theme.factor
        for least, columns in _COLUMNS:
            if room >= least:
                holder = self._columns(columns)
                if holder.minimumSizeHint().width() <= self.width():
                    break
        area = PaneArea(self._theme)
        area.setObjectName("surface")
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(holder)
        return area

    def _columns(self, columns: _Columns) -> QWidget:
        """Build the groups side by side; a language with longer words may need fewer columns."""
        u, groups = self._theme.u, by_group(self._shown())
        self._rows = []
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(u(24), u(20), u(24), u(20))
        row.setSpacing(u(28))
        for members in columns:
            column = QVBoxLayout()
            column.setSpacing(0)
            for group in members:
                if group in groups:
                    self._add_group(column, group, groups[group])
            column.addStretch(1)
            row.addLayout(column, 1)
        return holder

    def _add_group(self, column: QVBoxLayout, group: KeyGroup, operations: list[Operation]) -> None:
        u = self._theme.u
        title = QCoreApplication.translate("Keys", group.value)
        head = Words(self._theme, title, style="caption", role="text-2", weight=600)
        head.setContentsMargins(0, u(14) if column.count() else 0, 0, u(6))
        column.addWidget(head)
        for operation in operations:
            row = self._row(operation)
            column.addWidget(row)
            self._rows.append((self._title(operation).casefold(), row))

    def _row(self, operation: Operation) -> QWidget:
        u = self._theme.u
        line = QHBoxLayout()
        line.setContentsMargins(0, u(4), 0, u(4))
        line.setSpacing(u(12))
        line.addWidget(Words(self._theme, self._title(operation), style="body"), 1)
        caption = self._keys.caption(operation.name)
        if caption:
            line.addWidget(KeyCap(self._theme, caption), 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            off = self.tr("off")
            line.addWidget(Words(self._theme, off, style="caption", role="text-3"))
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Rule(self._theme))
        return row

    def _shown(self) -> list[Operation]:
        """Return what stands on the sheet: macros that have a key, views that are there."""
        return [
            one
            for one in self._keys.operations
            if (one.default_keys or not one.is_macro) and one.view_number <= len(self._views)
        ]

    def _title(self, operation: Operation) -> str:
        number = operation.view_number
        return view_title(self._views[number - 1]) if number else operation.title

    def _foot(self) -> QHBoxLayout:
        u = self._theme.u
        row = QHBoxLayout()
        row.setContentsMargins(u(24), u(10), u(20), u(10))
        said = self.tr("Single keys work only while the list or the comment has the focus.")
        row.addWidget(Words(self._theme, said, style="caption", role="text-2", wraps=True), 1)
        row.addWidget(self._change)
        return row

    def _filter(self, wanted: str) -> None:
        for title, row in self._rows:
            row.setVisible(wanted.strip().casefold() in title)

    def _ask_change(self) -> None:
        self.accept()
        self.change_asked.emit()
