"""The comment in full, its thread, and our own post."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from core.model import Attribute, WordWeight
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop import words
from ui.desktop.inbox.reading_pane import ReadingPane
from ui.desktop.parts import Chip, Fact, LinkButton, Words
from ui.desktop.theme import build_theme


@pytest.fixture
def pane(qtbot):
    widget = ReadingPane(build_theme())
    qtbot.addWidget(widget)
    widget.resize(500, 600)
    widget.show()
    return widget


def detail(text="Hello", before=0, after=0, weights=(), post="Our news", replies=None, **changes):
    def neighbours(first, count):
        return tuple(
            SimpleNamespace(
                comment=a_comment(first + n, text="Earlier words, enough for two lines " * 3),
                last_action=None,
                depth=n,
            )
            for n in range(count)
        )

    return SimpleNamespace(
        item=an_item(a_comment(1, text=text, **changes)),
        own_post=a_comment(900, text=post, is_own=True) if post else None,
        before=neighbours(100, before),
        after=neighbours(200, after),
        replies_total=after if replies is None else replies,
        post_replies=12,
        beside=(),
        words=weights,
        media={},
    )


def show(pane, shown):
    pane.show_detail(shown, NOW)
    QApplication.processEvents()
    QApplication.processEvents()


def underlined(pane):
    """Return the words that are underlined."""
    text = pane._frame._text
    cursor = QTextCursor(text.document())
    found = ""
    for place in range(text.document().characterCount() - 1):
        cursor.setPosition(place + 1)
        style = cursor.charFormat().underlineStyle()
        is_on = style is QTextCharFormat.UnderlineStyle.DotLine
        found += text.toPlainText()[place] if is_on else " "
    return found.split()


def labels(pane):
    return [one.text() for one in pane.findChildren(Words) if one.isVisible()]


def test_the_comment_is_shown_in_reading_size(pane):
    show(pane, detail())

    assert pane._frame._text.document().defaultFont().pixelSize() == 16


def test_only_the_heaviest_words_are_underlined(pane):
    text = "You stupid people never listen"
    weights = [(4, 10, 0.9), (11, 17, 0.5), (18, 23, 0.1), (24, 30, -0.8)]
    weighed = tuple(WordWeight(a, b, Attribute.INSULT, w) for a, b, w in weights)

    show(pane, detail(text, weights=weighed))

    assert underlined(pane) == ["stupid", "people"]


def test_a_comment_with_a_long_thread_before_it_is_in_sight(pane):
    show(pane, detail("The comment in question", before=12))

    place = pane._frame.rect().translated(pane._frame.mapTo(pane.viewport(), QPoint()))
    assert pane.verticalScrollBar().value() > 0
    assert pane.viewport().rect().contains(place)


def test_a_short_thread_begins_at_the_top(pane):
    show(pane, detail(before=1))

    assert pane.verticalScrollBar().value() == 0


def test_our_post_says_how_much_was_written_under_it(pane):
    show(pane, detail())

    assert "12 comments" in labels(pane)
    assert "Our news" in labels(pane)


def test_a_folded_post_takes_one_line_until_it_is_opened(pane):
    pane.fold_post(True)
    show(pane, detail(post="Our news in many words"))
    assert "Our post: Our news in many words" in labels(pane)
    assert "Our news in many words" not in labels(pane)

    pane._own_post._unfold.click()
    assert "Our news in many words" in labels(pane)
    show(pane, detail())
    assert pane._own_post._unfold.isVisible()


def test_answers_that_are_not_shown_are_counted(pane):
    show(pane, detail(after=2, replies=5))
    assert "3 more answers not shown" in labels(pane)

    show(pane, detail(after=2))
    assert not any("more answer" in said for said in labels(pane))


def test_a_very_long_text_comes_in_pieces(pane):
    show(pane, detail("word " * 3_000))
    more = pane._frame.findChild(LinkButton)
    assert more.text() == f"Show next, {words.number(11_000)} letters left"
    before = len(pane._frame._text.toPlainText())

    more.click()
    assert len(pane._frame._text.toPlainText()) > before
    for _ in range(10):
        more.click()
    assert not more.isVisible()


def test_facts_and_hidden_characters_are_chips(pane):
    show(pane, detail("a\u202eb\u200bc", flags=3, likes=1))

    facts = [one.text() for one in pane.findChildren(Fact) if not one.isHidden()]
    acts = [one.text() for one in pane.findChildren(Chip) if not one.isHidden()]
    assert facts == ["3 flags", "1 like", "English", "2 hidden characters"]
    assert acts == ["Open original"]


def test_without_a_safe_address_there_is_nothing_to_open(pane):
    show(pane, detail(url="javascript:alert(1)"))

    said = [one.text() for one in pane.findChildren(Chip) if not one.isHidden()]
    assert "Open original" not in said


def test_names_and_long_words_never_widen_the_pane(pane):
    long = "x" * 3_000
    comment = a_comment(1, text=long)
    author = replace(comment.author, name=long, handle=long)
    show(pane, detail(long, author=author, before=2, post=long))

    assert pane.widget().width() <= pane.viewport().width()


def test_what_is_not_known_is_said_so(pane):
    comment = a_comment(1)
    show(pane, detail(created_at=None, author=replace(comment.author, name="", handle="")))

    assert "time not available" in labels(pane)
    assert "Unknown author" in labels(pane)
