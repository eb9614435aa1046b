from datetime import datetime

from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot

from ui.desktop.parts import SearchField
from ui.desktop.theme import Theme
from ui.desktop.widgets.moment_edit import MomentEdit


def test_a_moment_reads_the_same_way_in_a_mirrored_window(qtbot: QtBot, qapp) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = MomentEdit("Until")
        qtbot.addWidget(field)
        moment = datetime(2026, 11, 24, 8, 42)
        field.setDateTime(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))
        assert field.text() == "24 November 2026, 08:42"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_search_field_knows_where_its_words_are_cut(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Search decisions")
    qtbot.addWidget(field)
    bare = field.width_written_out()
    field.set_keys("/")
    assert bare > field.fontMetrics().horizontalAdvance("Search decisions")
    assert field.width_written_out() > bare
