"""The comment in sight is told at once where it was fetched ahead, and never shown out of date."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from core.changes import Changes
from core.errors import NotFoundError
from core.model import CommentId, ReviewState
from tests.ui.desktop.factories import a_comment, an_item
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.inbox.detail_loader import DetailLoader

ONE, TWO, THREE = CommentId("1"), CommentId("2"), CommentId("3")


class Desk:
    """Comments that a test may change, and how often each was asked for."""

    def __init__(self):
        self.comments = {CommentId(str(n)): a_comment(n) for n in range(1, 6)}
        self.asked = []

    def detail(self, comment):
        self.asked.append(comment)
        if comment not in self.comments:
            raise NotFoundError("There is no such comment.")
        item = an_item(self.comments[comment])
        return SimpleNamespace(item=item, before=(), after=(), beside=())

    def items(self, comments):
        return [an_item(self.comments[one]) for one in comments]

    def mask(self, _):
        return None

    def can(self, action, comment):
        return comment.state is ReviewState.OPEN


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def bus():
    return ChangeBus()


@pytest.fixture
def loader(qapp, desk, bus):
    background = BackgroundRunner()
    context = SimpleNamespace(
        services=SimpleNamespace(inbox=desk, moderation=desk, care=desk),
        background=background,
        bus=bus,
        notices=lambda _: None,
        operations=SimpleNamespace(mark_opened=lambda _: None),
    )
    loader = DetailLoader(context)
    loader.told = []
    loader.loaded.connect(lambda found: loader.told.append(found.detail.item.comment))
    loader.background = background
    yield loader
    loader._reading.stop()
    background.close()


@pytest.fixture
def settled(qtbot, loader):
    return lambda: qtbot.waitUntil(
        lambda: loader.background.is_idle and not loader._looking_ahead.isActive()
    )


def test_the_neighbour_was_fetched_ahead_and_is_told_at_once(loader, desk, settled):
    loader.show(ONE, lambda: [TWO])
    settled()
    assert desk.asked == [ONE, TWO]

    loader.show(TWO, lambda: [THREE])

    assert [comment.id for comment in loader.told] == [ONE, TWO]


def test_a_comment_asked_for_twice_is_fetched_once(loader, desk, settled):
    loader.show(ONE)
    loader.show(ONE)
    settled()
    assert desk.asked == [ONE]
    assert [comment.id for comment in loader.told] == [ONE]


def test_only_the_newest_question_is_told(loader, settled):
    loader.show(ONE)
    loader.show(THREE)
    settled()
    assert [comment.id for comment in loader.told] == [THREE]


def test_a_decision_makes_what_was_fetched_ahead_old(loader, desk, bus, settled):
    loader.show(ONE, lambda: [TWO])
    settled()
    desk.comments[TWO] = replace(desk.comments[TWO], state=ReviewState.ESCALATED)
    bus.publish(Changes(decisions=True))
    settled()

    loader.show(TWO)
    settled()

    assert loader.told[-1].state is ReviewState.ESCALATED


def test_a_decision_leaves_the_others_at_hand(loader, desk, bus, settled):
    loader.show(ONE, lambda: [TWO, THREE])
    settled()
    bus.publish(Changes(comments=frozenset({ONE}), decisions=True))

    loader.show(TWO)
    loader.show(THREE)

    assert [comment.id for comment in loader.told] == [ONE, TWO, THREE]
    settled()
    assert desk.asked[-1] == THREE  # once more: what stands beside it may be different now


def test_what_was_decided_is_never_told_as_it_was_before(loader, desk, bus, settled):
    loader.show(ONE, lambda: [TWO])
    settled()
    desk.comments[TWO] = replace(desk.comments[TWO], state=ReviewState.ESCALATED)
    bus.publish(Changes(comments=frozenset({TWO}), decisions=True))

    loader.show(TWO)
    settled()

    assert [comment.state for comment in loader.told] == [ReviewState.OPEN, ReviewState.ESCALATED]


def test_what_to_fetch_ahead_is_asked_when_there_is_time(loader, desk, settled):
    beside = [TWO]
    loader.show(ONE, lambda: beside)
    beside[:] = [THREE]  # as when a row between the two has left the list
    settled()
    assert desk.asked == [ONE, THREE]


def test_with_nothing_in_sight_nothing_is_fetched_ahead(loader, desk, settled):
    loader.show(ONE, lambda: [TWO])
    settled()
    loader.show(TWO, lambda: [THREE])
    loader.show(None, lambda: [THREE])
    settled()
    assert desk.asked == [ONE, TWO]


def test_the_comment_in_sight_follows_a_decision(loader, desk, bus, settled):
    loader.show(ONE)
    settled()
    desk.comments[ONE] = replace(desk.comments[ONE], state=ReviewState.SNOOZED)

    bus.publish(Changes(decisions=True))
    settled()

    assert [comment.state for comment in loader.told] == [ReviewState.OPEN, ReviewState.SNOOZED]


def test_what_a_decision_did_not_touch_is_not_shown_again(loader, desk, bus, settled):
    loader.show(ONE)
    settled()
    bus.publish(Changes(decisions=True))
    settled()
    assert desk.asked == [ONE, ONE]
    assert [comment.id for comment in loader.told] == [ONE]


def test_an_answer_from_before_a_decision_does_not_stand(loader, desk, bus, settled):
    loader.show(ONE)
    bus.publish(Changes(decisions=True))
    settled()
    assert desk.asked == [ONE, ONE]
    assert [comment.id for comment in loader.told] == [ONE]

    loader.show(TWO)
    settled()
    loader.show(ONE)

    assert [comment.id for comment in loader.told] == [ONE, TWO, ONE]


def test_a_comment_that_is_gone_is_said_so_only_when_it_is_wanted(qtbot, loader, desk, settled):
    del desk.comments[TWO]
    said = []
    loader.gone.connect(said.append)
    loader.show(ONE, lambda: [TWO])
    settled()
    assert said == []

    loader.show(TWO)
    settled()

    assert said == [TWO]
