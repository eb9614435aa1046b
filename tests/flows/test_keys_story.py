"""A hundred comments by the keyboard alone: at most two keys for most of them."""

from collections import Counter
from dataclasses import replace

import pytest

from core.model import Action
from tests.flows.keys_round import OFFERS, KeysRound, some_texts

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def test_a_hundred_comments_are_decided_with_at_most_two_keys_each(open_desk, services):
    settings = services.settings
    settings.change(replace(settings.current, is_bundling_on=False))
    desk = open_desk(some_texts(100))
    assert desk.inbox.model.rowCount() == 100

    done = KeysRound(desk)
    done.run()

    assert len(done.per_item) == 100
    assert done.median <= 2
    rows = services.history.page(limit=500)
    made = Counter(row.decision.action for row in rows)
    assert made[Action.ESCALATE] == made[Action.HIDE] - OFFERS == made[Action.REPLY] == 15
    assert made[Action.SNOOZE] == made[Action.SPAM] == 15
    assert made[Action.UNDO] == done.undone
