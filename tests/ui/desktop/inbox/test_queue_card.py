from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from core.choices import ThemeChoice
from core.model import Author, AuthorId, Contribution, QueueItem, ReviewState, Stage
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop.inbox.card_content import content_of, reasons_of, spoken
from ui.desktop.inbox.card_lines import CardLines, lines_of
from ui.desktop.inbox.comment_card import card_height, lay_out_card
from ui.desktop.inbox.comment_delegate import CommentDelegate
from ui.desktop.inbox.queue_model import ITEM_ROLE
from ui.desktop.theme import Theme, build_theme

_ZALGO = "Z" + "\u0301\u0308\u0316\u0330" * 50 + "algo"
_PLAIN = 0xFF00FF


@pytest.fixture
def theme(qapp: object) -> Iterator[Theme]:
    return build_theme(ThemeChoice.LIGHT)


def _item(**changes: object) -> QueueItem:
    return an_item(a_comment(1, **changes), 80.0)


def _lines(theme: Theme, item: QueueItem, width: int = 444) -> CardLines:
    return lines_of(theme, item, content_of(item, NOW), lay_out_card(theme, width))


def test_a_card_says_who_where_when_and_why() -> None:
    content = content_of(_item(created_at=NOW - timedelta(hours=5), flags=3, replies=2), NOW)
    assert (content.name, content.handle) == ("Visitor 1", "@visitor1")
    assert content.places[0].replace("\u2068", "").replace("\u2069", "") == "YouTube · 5 h"
    assert content.places[-1] == "5 h"
    assert [reason.points for reason in content.reasons] == ["+56", "+24"]
    assert [mark.words for mark in content.marks] == ["flags: 3", "replies: 2"]


def test_what_is_not_known_is_left_out() -> None:
    nobody = Author(AuthorId("1"), "", "")
    content = content_of(_item(author=nobody, created_at=None, flags=None, replies=None), NOW)
    assert content.name == "unknown author"
    assert content.handle == ""
    assert content.marks == ()
    assert all("None" not in place for place in content.places)


def test_parked_and_unsupported_comments_carry_marks_with_words() -> None:
    item = replace(_item(state=ReviewState.SNOOZED, flags=0), lang_supported=False, has_note=True)
    assert [mark.words for mark in content_of(item, NOW).marks] == [
        "has a note",
        "English is not supported: scores are not used",
        "snoozed until somebody replies",
    ]


def test_a_card_without_scores_says_whether_they_will_come() -> None:
    waiting = replace(_item(), scores=())
    assert content_of(waiting, NOW).nothing_why == "not scored yet"
    foreign = replace(waiting, lang="tr", lang_supported=False)
    assert content_of(foreign, NOW).nothing_why == "not scored: language not supported"


def test_a_parked_card_tells_until_when_and_a_narrow_one_keeps_the_icon(theme: Theme) -> None:
    until = NOW + timedelta(days=1)
    item = _item(state=ReviewState.SNOOZED, snoozed_until=until, created_at=NOW, flags=0, replies=0)
    [mark] = content_of(item, NOW).marks
    assert mark.words == f"snoozed until {mark.count}"
    assert mark.count.startswith("tomorrow")
    for width, is_told in ((444, True), (240, False)):
        lines = _lines(theme, item, width)
        assert [icon for _, icon in lines.icons] == ["clock"]
        assert any(one.text.text() == mark.count for one in lines.pieces) is is_told


def test_what_is_reported_is_told_before_the_handle_of_a_short_name(theme: Theme) -> None:
    author = Author(AuthorId("1"), "Ann", "ann@a-long-name-of-a-server.example")
    item = _item(author=author, created_at=NOW - timedelta(hours=11), flags=4, replies=1)
    lines = _lines(theme, item, 330)
    assert [icon for _, icon in lines.icons] == ["chat-circle", "flag"]
    told = [one.text.text() for one in lines.pieces]
    assert {"Ann", "4", "1"} <= set(told)
    assert author.handle not in told


def test_words_of_a_card_stand_on_one_line_whatever_their_size(theme: Theme) -> None:
    lines = _lines(theme, _item(created_at=NOW - timedelta(hours=5)))
    head = [one for one in lines.pieces if one.place.top() < lines.pieces[-1].place.top()]
    assert len(head) > 2
    assert len({one.place.top() + QFontMetrics(one.font).ascent() for one in head}) == 1


def test_an_escalated_card_tells_when_it_is_due() -> None:
    due = NOW - timedelta(hours=1)
    marks = content_of(_item(state=ReviewState.ESCALATED, due_at=due), NOW).marks
    assert marks[0].words == f"overdue since {marks[0].count}"


def test_reasons_come_largest_first_and_without_empty_ones() -> None:
    parts = (
        Contribution(Stage.SEVERITY, "insult", 10.0),
        Contribution(Stage.NEED, "question", 0.1, "question"),
        Contribution(Stage.WAITING, "waiting", 20.0, "waiting 5 h"),
    )
    assert [reason.words for reason in reasons_of(parts)] == ["waiting 5 h", "insult"]


def test_screen_readers_hear_the_whole_card() -> None:
    item = _item(created_at=NOW - timedelta(hours=5), flags=3, text="Is the lift working?")
    assert spoken(item, NOW) == (
        "Priority 80, critical. Help. Visitor 1 on YouTube, 5 hours ago: Is the lift working?. "
        "Because: insult +56, waiting 5 h +24. flags: 3"
    )


def test_hostile_text_becomes_one_harmless_line() -> None:
    content = content_of(_item(text="a\n\n<b>b</b>\u202ec\x00" + "d" * 5_000), NOW)
    assert content.text.startswith("a <b>b</b>⟦202E⟧c")
    assert "\u202e" not in content.text
    assert len(content.text) < 400


@pytest.mark.parametrize("size", [80, 100, 130, 200])
@pytest.mark.parametrize("is_compact", [False, True])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_places_lie_on_the_card_and_beside_each_other(
    theme: Theme, size: int, is_compact: bool, direction: Qt.LayoutDirection
) -> None:
    theme.change(ThemeChoice.LIGHT, size, is_system_dark=False)
    places = lay_out_card(theme, 500, is_compact=is_compact, direction=direction)
    parts = [places.badge, places.lane, places.head, places.text, places.why]
    assert all(places.card.contains(part) for part in [*parts, places.check])
    assert all(not a.intersects(b) for n, a in enumerate(parts) for b in parts[n + 1 :])
    assert places.head.height() >= theme.metrics("body", 600).height()
    assert places.why.height() >= theme.metrics("caption").height()
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (places.badge.left() > places.text.left()) is is_mirrored


def test_cards_are_as_high_as_designed(theme: Theme) -> None:
    assert card_height(theme, is_compact=False) - card_height(theme, is_compact=True) == theme.line(
        "text"
    )
    assert 98 <= card_height(theme, is_compact=False) <= 104


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(max_size=60),
    handle=st.text(max_size=40),
    text=st.text(max_size=200),
    width=st.integers(300, 700),
    size=st.sampled_from([80, 100, 200]),
)
def test_whatever_people_are_called_nothing_leaves_its_place(
    qapp: object, name: str, handle: str, text: str, width: int, size: int
) -> None:
    theme = build_theme(ThemeChoice.LIGHT, size)
    item = _item(author=Author(AuthorId("1"), name, handle), text=text, flags=3, replies=1_000)
    places = lay_out_card(theme, width)
    lines = lines_of(theme, item, content_of(item, NOW), places)
    pieces = [piece.place for piece in lines.pieces]
    assert all(places.card.left() <= piece.left() for piece in pieces)
    assert all(piece.right() <= places.card.right() for piece in pieces)
    head = sorted((p for p in pieces if p.top() < places.text.top()), key=QRect.left)
    assert all(a.right() <= b.left() + 1 for a, b in pairwise(head))
    assert lines.text.height <= places.text.height()


def test_narrow_cards_keep_the_first_reason_and_count_the_rest(theme: Theme) -> None:
    item = _item()
    wide, narrow = _said(_lines(theme, item, 444)), _said(_lines(theme, item, 270))
    assert "insult|+56|·|waiting 5 h|+24" in wide
    assert "insult|+56|·|1 more" in narrow


def _said(lines: CardLines) -> str:
    return "|".join(piece.text.text() for piece in lines.pieces)


class _Index(QModelIndex):
    """An index over one item, for painting without a model."""

    def __init__(self, item: QueueItem | None) -> None:
        super().__init__()
        self._item = item

    def data(self, role: int = 0) -> object:
        return self._item if role == ITEM_ROLE else None


def _painted(
    theme: Theme, item: QueueItem | None, state: QStyle.StateFlag = QStyle.StateFlag.State_None
) -> QImage:
    """Return a picture of a card with 40 px of plain colour around it."""
    delegate = CommentDelegate(theme, lambda: NOW)
    option = QStyleOptionViewItem()
    option.rect = QRect(40, 40, 360, delegate.height())
    option.state = state
    picture = QImage(440, delegate.height() + 80, QImage.Format.Format_RGB32)
    picture.fill(QColor(_PLAIN))
    painter = QPainter(picture)
    delegate.paint(painter, option, _Index(item))
    painter.end()
    return picture


def test_piled_up_accents_never_leave_the_card(theme: Theme) -> None:
    picture = _painted(theme, _item(text=_ZALGO * 20, author=Author(AuthorId("1"), _ZALGO)))
    plain = QColor(_PLAIN)
    outside = [(x, y) for x in range(0, 440, 3) for y in (5, 20, 38, picture.height() - 38)]
    assert all(picture.pixelColor(x, y) == plain for x, y in outside)
    assert picture.pixelColor(60, 60) != plain


def test_the_current_card_is_told_by_ground_edge_and_frame(theme: Theme) -> None:
    selected = QStyle.StateFlag.State_Selected
    still, current = _painted(theme, _item()), _painted(theme, _item(), selected)
    focused = _painted(theme, _item(), selected | QStyle.StateFlag.State_HasFocus)
    assert current.pixelColor(41, 80) == theme.color("accent")
    assert current.pixelColor(300, 44) == theme.color("select")
    assert still.pixelColor(41, 80) == theme.color("surface")
    assert focused.pixelColor(300, 41) == theme.color("accent")


def test_a_comment_that_is_gone_leaves_an_empty_card(theme: Theme) -> None:
    picture = _painted(theme, None)
    assert picture.pixelColor(100, 80) == theme.color("surface")
