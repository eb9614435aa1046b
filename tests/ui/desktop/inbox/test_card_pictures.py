"""Cards are copied from pictures only while they look the same; whatever changes shows at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from core.choices import ThemeChoice
from core.model import Attribute, CommentId, QueueItem
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop.inbox.card_pictures import CardPictures
from ui.desktop.inbox.dressing import PLAIN, Dressing
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.theme import build_theme


class Desk:
    """A list of five comments in a world that may change."""

    def __init__(self) -> None:
        self.theme = build_theme(ThemeChoice.LIGHT)
        self.items = {n: an_item(a_comment(n)) for n in range(1, 6)}
        self.dressing = PLAIN
        self.now = NOW
        self.model = QueueModel(self._fetch, self._clock, lambda _: self.dressing)
        self.view = QueueView(self.theme, self.model, self._clock)
        self.model.show_ids(np.arange(1, 6))
        self.view.resize(444, 700)

    def shown(self) -> QImage:
        return self.view.grab().toImage()

    def change(self, number: int, item: QueueItem) -> None:
        self.items[number] = item
        self.model.update([CommentId(str(number))])

    def dress(self, dressing: Dressing) -> None:
        self.dressing = dressing
        self.model.dress_again()

    def _fetch(self, ids: object) -> list[QueueItem]:
        return [self.items[int(one)] for one in ids]  # type: ignore[attr-defined]

    def _clock(self) -> datetime:
        return self.now


@pytest.fixture
def desk(qapp: object, qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk.view)
    return desk


def _age(desk: Desk) -> None:
    desk.now += timedelta(hours=3)


CHANGES: dict[str, Callable[[Desk], object]] = {
    "theme": lambda desk: desk.theme.change(ThemeChoice.DARK, 100, is_system_dark=False),
    "contrast": lambda desk: desk.theme.change(ThemeChoice.CONTRAST, 100, is_system_dark=False),
    "text size": lambda desk: desk.theme.change(ThemeChoice.LIGHT, 140, is_system_dark=False),
    "width": lambda desk: desk.view.resize(380, 700),
    "density": lambda desk: desk.view.set_compact(True),
    "direction": lambda desk: desk.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
    "mark": lambda desk: desk.model.toggle_mark(2),
    "selection": lambda desk: desk.view.select_row(1),
    "cover": lambda desk: desk.dress(Dressing(Attribute.THREAT)),
    "bundle": lambda desk: desk.dress(Dressing(None, 12, 4)),
    "score": lambda desk: desk.change(3, an_item(a_comment(3), 91.0)),
    "text": lambda desk: desk.change(1, an_item(a_comment(1, text="Another text."))),
    "opened": lambda desk: desk.change(1, an_item(a_comment(1, opened_at=NOW))),
    "note": lambda desk: desk.change(2, replace(desk.items[2], has_note=True)),
    "order": lambda desk: desk.model.replace_order(np.arange(1, 6)[::-1]),
    "decision": lambda desk: desk.model.remove([CommentId("2")]),
    "age": _age,
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_changes_shows_at_once(desk: Desk, name: str) -> None:
    before = desk.shown()
    CHANGES[name](desk)
    after = desk.shown()
    assert after != before
    desk.view._delegate.forget()
    assert desk.shown() == after


def test_what_was_changed_back_looks_as_before(desk: Desk) -> None:
    desk.view.select_row(0)
    before = desk.shown()
    desk.view.select_row(1)
    desk.model.toggle_mark(0)
    desk.model.toggle_mark(0)
    desk.view.select_row(0)
    assert desk.shown() == before


def test_a_card_is_painted_once_while_it_looks_the_same(qapp: object) -> None:
    pictures, painted = CardPictures(), []
    words = object()

    def show(look: str, words: object) -> None:
        pictures.of(look, words, QSize(10, 10), 1, lambda _: painted.append(look))

    for look in ("plain", "plain", "selected", "plain"):
        show(look, words)
    assert painted == ["plain", "selected"]
    show("plain", object())
    assert painted == ["plain", "selected", "plain"]


def test_pictures_are_as_fine_as_the_screen_and_few_are_kept(qapp: object) -> None:
    pictures, painted = CardPictures(most_bytes=1000), []

    def paint(painter: QPainter) -> None:
        painted.append(painter.device().devicePixelRatio())

    for look in ("one", "two", "one"):
        picture = pictures.of(look, pictures, QSize(10, 10), 2, paint)
        assert (picture.width(), picture.devicePixelRatio()) == (20, 2)
    assert painted == [2, 2, 2]
