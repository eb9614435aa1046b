"""The saved views in the navigation: a row for each, with what waits in it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.desktop.parts import IconButton, IconLabel, LinkButton, Words, plain_tooltip
from ui.desktop.theme import Theme
from ui.desktop.views.view_row import RowAct, ViewRow
from ui.desktop.views.view_title import view_title

_LINE = 2


class ViewSection(QWidget):
    """Only shows and asks; names are those under which the views are kept."""

    view_asked = Signal(str)
    moved = Signal(str, int)  # to which place, from 0
    rename_asked = Signal(str)
    remove_asked = Signal(str)
    export_asked = Signal(str)  # "" for all of them
    import_asked = Signal()
    save_asked = Signal()
    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[ViewRow] = []
        self._spare: list[ViewRow] = []
        self._counts: Mapping[str, int] = {}
        self._keys: Sequence[str] = ()
        self._current = self._focus_on = ""
        self._menu = QMenu(self)
        self._more = IconButton(theme, "dots-three", self.tr("Saved views: more"))
        self._more.clicked.connect(self._open_more)
        self._none = Words(theme, style="caption", role="text-3", wraps=True)
        self._undo_time = QTimer(self)
        self._undo_time.setSingleShot(True)
        self._undo_time.timeout.connect(self.end_undo)
        self._lay_out()
        self.show_views(())

    def _lay_out(self) -> None:
        u = self._theme.u
        title = Words(self._theme, self.tr("Saved views"), style="micro", role="text-2", weight=600)
        title.setContentsMargins(u(8), u(16), 0, u(8))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
        self._none.setContentsMargins(u(8), 0, u(8), 0)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._place_line = QFrame(self._holder)
        self._place_line.setObjectName("viewPlace")
        self._place_line.hide()
        self._undo = self._undo_line()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self._holder)
        page.addWidget(self._none)

    def _undo_line(self) -> QWidget:
        """Return what stands in the place of a removed row, its words where the name stood."""
        u, line = self._theme.u, QWidget(self._holder)
        self._gone = Words(self._theme, style="caption", role="text-2", wraps=True)
        self.undo = LinkButton(self._theme, self.tr("Undo"))
        self.undo.clicked.connect(self.undo_asked)
        words = QVBoxLayout()
        words.setSpacing(u(2))
        words.addWidget(self._gone)
        words.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(line)
        row.setContentsMargins(u(8), u(6), u(8), u(6))
        row.setSpacing(u(10))
        row.addWidget(IconLabel(self._theme, "trash", "text-2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        line.hide()
        return line

    @property
    def rows(self) -> tuple[ViewRow, ...]:
        """Return the rows in their order."""
        return tuple(self._rows)

    def show_views(self, names: Sequence[str]) -> None:
        """List these views; the row that had the keyboard keeps it."""
        names = tuple(names)
        held = self._focus_on or next((row.name for row in self._rows if row.hasFocus()), "")
        self._fit_rows(len(names))
        for row, name in zip(self._rows, names, strict=True):
            row.show_view(name)
        self._none.say(self.tr("None yet. Narrow the list, then save it under a name."))
        self._none.setVisible(not names)
        self._show_rows()
        for row in self._rows:
            if row.name == held:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_on = ""

    def _fit_rows(self, count: int) -> None:
        """Have so many rows; those too many wait unseen, they are never destroyed."""
        while len(self._rows) < count:
            self._rows.append(self._spare.pop() if self._spare else self._row())
        while len(self._rows) > count:
            self._spare.append(self._rows.pop())
            self._spare[-1].hide()

    def _row(self) -> ViewRow:
        row = ViewRow(self._theme)
        row.clicked.connect(lambda: self.view_asked.emit(row.name))
        row.acted.connect(lambda act: self._act(row, act))
        row.pulled.connect(self._show_place)
        row.dropped.connect(lambda y: self._drop(row, y))
        self._column.addWidget(row)
        return row

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many comments wait in each view."""
        self._counts = counts
        self._show_rows()

    def show_keys(self, captions: Sequence[str]) -> None:
        """Tell the keys of the first views, in the tooltips."""
        self._keys = captions
        self._show_rows()

    def show_current(self, name: str) -> None:
        """Mark the view that the list shows, "" for none."""
        self._current = name
        self._show_rows()

    def _show_rows(self) -> None:
        for place, row in enumerate(self._rows):
            row.setChecked(row.name == self._current)
            row.show_count(self._counts.get(row.name))
            keys = self._keys[place] if place < len(self._keys) else ""
            title = view_title(row.name)
            row.setToolTip(plain_tooltip(f"{title} ({keys})" if keys else title))

    def focus_next(self, name: str) -> None:
        """Give the row of this name the keyboard when the views are listed the next time."""
        self._focus_on = name

    def offer_undo(self, name: str, place: int, seconds: int) -> None:
        """Offer the removed view back in its place, for a while."""
        self._gone.say(self.tr("Removed: {name}").format(name=view_title(name)))
        self.undo.setAccessibleName(self.tr("Bring “{name}” back").format(name=view_title(name)))
        self._column.removeWidget(self._undo)
        self._column.insertWidget(place, self._undo)
        self._undo.show()
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._undo_time.start(1_000 * seconds)

    @Slot()
    def end_undo(self) -> None:
        """Offer nothing back any more; the keyboard goes on to a row."""
        had_focus = self.undo.hasFocus()
        self._undo_time.stop()
        if had_focus:
            (self._rows[0] if self._rows else self._more).setFocus()
        self._undo.hide()
        self._column.removeWidget(self._undo)

    def _act(self, row: ViewRow, act: RowAct) -> None:
        place = self._rows.index(row)
        match act:
            case RowAct.UP | RowAct.DOWN:
                other = place + (1 if act is RowAct.DOWN else -1)
                if 0 <= other < len(self._rows):
                    self._rows[other].setFocus(Qt.FocusReason.TabFocusReason)
            case RowAct.MOVE_UP | RowAct.MOVE_DOWN:
                self._move(row, place + (1 if act is RowAct.MOVE_DOWN else -1))
            case RowAct.RENAME:
                self.rename_asked.emit(row.name)
            case RowAct.REMOVE:
                self.remove_asked.emit(row.name)
            case RowAct.MENU:
                self._open_menu(row)

    def _move(self, row: ViewRow, place: int) -> None:
        if 0 <= place < len(self._rows) and place != self._rows.index(row):
            self._focus_on = row.name
            self.moved.emit(row.name, place)

    def _gap_at(self, y: int) -> int:
        """Return between which rows a height lies: before the row of this number."""
        return sum(row.y() + row.height() // 2 < y for row in self._rows)

    @Slot(int)
    def _show_place(self, y: int) -> None:
        gap = self._gap_at(y)
        edge = self._rows[gap].y() if gap < len(self._rows) else self._holder.height() - _LINE
        self._place_line.setGeometry(0, edge, self._holder.width(), _LINE)
        self._place_line.show()
        self._place_line.raise_()

    def _drop(self, row: ViewRow, y: int) -> None:
        self._place_line.hide()
        gap, here = self._gap_at(y), self._rows.index(row)
        self._move(row, gap - 1 if gap > here else gap)

    def _open_menu(self, row: ViewRow) -> None:
        place, name = self._rows.index(row), row.name
        self._menu.clear()
        self._offer(self.tr("Open"), lambda: self.view_asked.emit(name))
        self._offer(self.tr("Rename …") + "\tF2", lambda: self.rename_asked.emit(name))
        up = self._offer(self.tr("Move up") + "\tAlt+↑", lambda: self._move(row, place - 1))
        down = self._offer(self.tr("Move down") + "\tAlt+↓", lambda: self._move(row, place + 1))
        up.setEnabled(place > 0)
        down.setEnabled(place < len(self._rows) - 1)
        self._offer(self.tr("Export …"), lambda: self.export_asked.emit(name))
        remove = self.tr("Remove") + "\t" + self.tr("Del")
        self._offer(remove, lambda: self.remove_asked.emit(name))
        self._menu.popup(row.mapToGlobal(QPoint(self._theme.u(34), row.height())))

    @Slot()
    def _open_more(self) -> None:
        self._menu.clear()
        self._offer(self.tr("Save this view …"), self.save_asked.emit)
        self._offer(self.tr("Import views …"), self.import_asked.emit)
        every = self._offer(self.tr("Export all views …"), lambda: self.export_asked.emit(""))
        every.setEnabled(bool(self._rows))
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _offer(self, words: str, act: Callable[[], object]) -> QAction:
        entry = self._menu.addAction(words)
        entry.triggered.connect(lambda _=False: act())
        return entry
