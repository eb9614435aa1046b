from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.choices import ThemeChoice
from ui.desktop.parts import SafeLabel, Words, plain_tooltip
from ui.desktop.theme import Theme
from ui.desktop.widgets.text_lines import TextLines

_MARKUP = "<h1>big</h1><img src='file:///etc/passwd'>"


def test_markup_is_shown_letter_by_letter(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, _MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == _MARKUP
    assert label.sizeHint().height() == theme.line("body")


def test_a_tooltip_shows_markup_letter_by_letter() -> None:
    assert "<img" not in plain_tooltip(_MARKUP)
    assert "&lt;img" in plain_tooltip(_MARKUP)
    assert plain_tooltip("") == ""


def test_no_word_can_widen_a_wrapped_label(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, "x" * 4_000, wraps=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(300) > 10 * theme.line("body")
    assert label.heightForWidth(300) > label.heightForWidth(900)


def test_a_long_name_gives_way_and_a_short_one_does_not(theme: Theme, qtbot: QtBot) -> None:
    long, short = Words(theme, "name " * 100), Words(theme, "Ada")
    for label in (long, short):
        qtbot.addWidget(label)
    assert long.minimumSizeHint().width() < long.sizeHint().width()
    assert short.minimumSizeHint() == short.sizeHint()


def test_words_say_something_else(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme)
    qtbot.addWidget(label)
    label.say("Two\nlines")
    assert label.text() == "Two\nlines"


def test_words_grow_with_the_text_size(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, "Inbox", style="head")
    qtbot.addWidget(label)
    before = label.sizeHint()
    theme.change(ThemeChoice.LIGHT, 200, is_system_dark=False)
    assert label.sizeHint().width() > 1.6 * before.width()
    assert label.sizeHint().height() == theme.line("head")


def test_a_single_line_stands_at_the_leading_side(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, "Ada")
    qtbot.addWidget(label)
    label.resize(300, 20)
    assert _first_ink(label) < 50
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _first_ink(label) > 200


def test_an_empty_label_paints_nothing(qtbot: QtBot) -> None:
    label = SafeLabel("")
    qtbot.addWidget(label)
    label.resize(50, 20)
    assert _first_ink(label) == -1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=120), width=st.integers(20, 400), most=st.integers(1, 4))
def test_no_text_leaves_its_lines(qapp: object, text: str, width: int, most: int) -> None:
    lines = TextLines(text, QFont(), width, 20, most)
    assert lines.height <= most * 20
    assert lines.width <= width + 60  # one letter may be wider than a very narrow place


def test_what_does_not_fit_ends_in_an_ellipsis(qapp: object) -> None:
    assert TextLines("word " * 50, QFont(), 100, 20, 2).is_cut
    assert not TextLines("word", QFont(), 100, 20, 2).is_cut
    assert TextLines("😀" * 200, QFont(), 100, 20, 2).is_cut
    assert TextLines("one\ntwo\nthree", QFont(), 400, 20, 2).is_cut


def test_a_cut_text_is_painted_once(qapp: object) -> None:
    """Two layouts share the last line: painting both would make it look bold."""
    cut, whole = (_dark_pixels("word " * count) for count in (50, 8))
    assert cut < 3 * whole


def _dark_pixels(text: str) -> int:
    picture = QImage(200, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    TextLines(text, QFont(), 200, 20, 1).paint(
        painter, picture.rect().topLeft().toPointF(), QColor("black")
    )
    painter.end()
    return sum(picture.pixelColor(x, y).lightness() < 128 for x in range(200) for y in range(40))


def _first_ink(label: SafeLabel) -> int:
    picture = label.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    for x in range(picture.width()):
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height())):
            return x
    return -1


def test_the_height_follows_text_size_and_words(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, "many words that need several lines here", wraps=True)
    qtbot.addWidget(label)
    before = label.heightForWidth(120)
    label.say("few")
    assert label.heightForWidth(120) == theme.line("body") < before
    label.say("many words that need several lines here")
    assert label.heightForWidth(120) == before
    theme.change(ThemeChoice.LIGHT, 200, is_system_dark=False)
    assert label.heightForWidth(120) > 1.9 * before
    label.set_style("caption")
    assert label.heightForWidth(120) == Words(theme, label.text(), style="caption",
                                              wraps=True).heightForWidth(120)  # fmt: skip


def test_the_tooltip_says_what_is_cut_while_it_is_cut(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, f"{_MARKUP} and more", elides=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    _enter(label)
    assert "and more" in label.toolTip()
    assert "<img" not in label.toolTip()
    label.resize(2_000, 20)
    _enter(label)
    assert label.toolTip() == ""


def test_a_tooltip_that_was_given_stays(theme: Theme, qtbot: QtBot) -> None:
    label = Words(theme, "word " * 40, elides=True)
    qtbot.addWidget(label)
    label.setToolTip(plain_tooltip("given"))
    label.resize(60, 20)
    _enter(label)
    assert "given" in label.toolTip()


def _enter(label: SafeLabel) -> None:
    place = QPointF(1, 1)
    QApplication.sendEvent(label, QEnterEvent(place, place, place))


def test_words_of_ours_follow_the_window_and_quoted_ones_how_they_are_read(
    theme: Theme, qtbot: QtBot
) -> None:
    for is_quoted, is_moved in ((False, True), (True, False)):
        label = Words(theme, "Ada", wraps=True, is_quoted=is_quoted)
        qtbot.addWidget(label)
        label.resize(300, 20)
        label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert (_first_ink(label) > 200) is is_moved


def test_lines_that_read_from_the_right_begin_there(theme: Theme, qtbot: QtBot) -> None:
    for text, is_right in (("\u0627\u0644\u0633\u0628\u062a", True), ("1. Samstag", False)):
        label = Words(theme, text, wraps=True, is_quoted=True)
        qtbot.addWidget(label)
        label.resize(300, 20)
        assert (_first_ink(label) > 150) is is_right
