"""Bundles: a flood is one row, decided at one stroke, and never slows the list."""

from dataclasses import replace

import pytest

from core.errors import ProfileError
from core.model import Action, QueueFilter
from core.services import bundles
from core.storage import copies
from core.task import Task

FLOOD = "You should all be ashamed of what you did to this library, every single one of you"


@pytest.fixture
def flooded(filled, tmp_path):
    path = tmp_path / "flood.csv"
    rows = "".join(f"{n},P{n % 3},{FLOOD} {'!' * (n % 4)}\n" for n in range(100, 110))
    path.write_text("id,author,text\n" + rows, encoding="utf-8")
    filled.importing.run(path, task=Task())
    filled.scoring.score_waiting(Task())
    filled.inbox.rerank()
    return filled


def queue(services):
    return services.inbox.queue(QueueFilter()).ids


def test_a_flood_is_one_row_with_its_size_and_authors(flooded):
    assert len(queue(flooded)) == 16
    assert len(flooded.bundles.collapsed(queue(flooded))) == 16
    assert flooded.bundles.refresh(Task())
    shown = flooded.bundles.collapsed(queue(flooded))
    assert len(shown) == 7
    [bundle] = [one for n in shown if (one := flooded.bundles.bundle_of(str(n)))]
    assert (bundle.size, bundle.authors) == (10, 3)
    assert not flooded.bundles.refresh(Task())


def test_the_first_member_in_the_list_stands_for_its_bundle(flooded):
    flooded.bundles.refresh(Task())
    ids = queue(flooded)
    for order in (ids, ids[::-1]):
        shown = flooded.bundles.collapsed(order)
        [speaker] = [int(n) for n in shown if flooded.bundles.bundle_of(str(n))]
        members = {int(one) for one in flooded.bundles.bundle_of(str(speaker)).ids}
        assert speaker == next(int(n) for n in order if int(n) in members)


def test_a_bundle_is_decided_and_undone_at_one_stroke(flooded):
    flooded.bundles.refresh(Task())
    [bundle] = [
        one
        for n in flooded.bundles.collapsed(queue(flooded))
        if (one := flooded.bundles.bundle_of(str(n)))
    ]
    flooded.moderation.decide(bundle.ids, action=Action.HIDE)
    assert flooded.bundles.bundle_of(bundle.ids[0]) is None
    assert len(queue(flooded)) == 6
    flooded.moderation.undo_last()
    assert flooded.bundles.bundle_of(bundle.ids[0]).size == 10


def test_what_comes_later_joins_its_bundle(flooded, tmp_path):
    flooded.bundles.refresh(Task())
    path = tmp_path / "later.csv"
    path.write_text(f"id,author,text\n1,Zoe,{FLOOD.lower()}\n")
    flooded.importing.run(path, task=Task())
    flooded.inbox.rerank()
    assert flooded.bundles.refresh(Task())
    assert flooded.bundles.bundle_of(str(queue(flooded).max())).size == 11


def test_bundling_can_be_switched_off(flooded):
    flooded.bundles.refresh(Task())
    flooded.settings.change(replace(flooded.settings.current, is_bundling_on=False))
    assert len(flooded.bundles.collapsed(queue(flooded))) == 16


def test_a_stopped_refresh_goes_on_later(flooded):
    task = Task()
    task.cancel()
    assert not flooded.bundles.refresh(task)
    assert flooded.bundles.refresh(Task())


def test_a_refresh_takes_a_breath_after_a_few_texts(flooded, monkeypatch):
    monkeypatch.setattr(bundles, "_MARKED_AT_ONCE", 4)
    breaths = []

    flooded.bundles.refresh(Task(breath=lambda: breaths.append(1)))

    assert len(breaths) == len(queue(flooded)) / 4


def test_what_was_read_before_a_refresh_broke_off_is_read_once(flooded, monkeypatch):
    texts_of, asked = copies.texts_of, []

    def broken_later(connection, numbers):
        asked.append(numbers)
        if len(asked) == 2:
            raise ProfileError("The disk went away.")
        return texts_of(connection, numbers)

    monkeypatch.setattr(bundles, "_READ_AT_ONCE", 5)
    monkeypatch.setattr(copies, "texts_of", broken_later)
    with pytest.raises(ProfileError):
        flooded.bundles.refresh(Task())
    assert flooded.bundles.refresh(Task())
    shown = flooded.bundles.collapsed(queue(flooded))
    [bundle] = [one for n in shown if (one := flooded.bundles.bundle_of(str(n)))]
    assert bundle.size == len(set(bundle.ids)) == 10
