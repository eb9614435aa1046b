"""The peer of the window: every row in a list, in Qt's own table with its own delegate.

`python -m tests.benchmarks.plain_window_probe STARTED_NS DATABASE ROWS`
"""

import json
import os
import sqlite3
import sys
import time

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from tests.benchmarks.memory_use import memory
from tests.benchmarks.window_probe import scrolled

_ALL = (
    "SELECT priority, name, text, created_at, likes FROM plain WHERE state = 'open'"
    " ORDER BY priority DESC, created_at DESC"
)
_ROW_HEIGHT = 96
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """Rows as they came from the database."""

    def __init__(self, rows: list[tuple[object, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else 5

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def run(argv: list[str]) -> int:
    """Show all rows, scroll, and report as one line of JSON."""
    started_ns, path, rows = argv
    app = QApplication(["plain"])
    found: dict[str, object] = {}
    view = QTableView()
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    down = view.verticalHeader()
    down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    down.setDefaultSectionSize(_ROW_HEIGHT)
    model = Rows(sqlite3.connect(path).execute(_ALL).fetchall())
    view.setModel(model)
    view.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    view.resize(444, 900)
    view.show()
    app.processEvents()
    view.viewport().repaint()
    found["first_page_ms"] = (time.monotonic_ns() - int(started_ns)) / 1e6
    found["frames_ms"] = list(scrolled(view, int(rows)))
    found["memory"] = memory()
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    os._exit(run(sys.argv[1:]))
