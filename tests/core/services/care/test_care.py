"""Care: masked until wanted, counted for oneself, calm ones between, breaks and quiet hours."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Attribute, QueueFilter, Score
from core.services.care.calm import mixed
from core.services.care.masking import harshness_of
from core.services.care.rhythm import break_due, quiet_until, working_since
from core.settings import Settings
from core.task import Task

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def item(services, search):
    found = services.inbox.queue(QueueFilter(search=search)).ids
    return services.inbox.items(found[:1])[0]


def scores(**values):
    return [Score("s", "1", Attribute(name), value) for name, value in values.items()]


def change(services, **values):
    services.settings.change(replace(services.settings.current, **values))


def test_a_harsh_text_is_masked_with_the_reason_in_words(filled):
    assert filled.care.mask(item(filled, "kill")).words == "threat"
    assert filled.care.mask(item(filled, "idiot")).words == "hostile language"
    assert filled.care.mask(item(filled, "lovely")) is None


def test_masking_can_be_switched_off_and_set_higher(filled):
    change(filled, mask_from=0.95)
    assert filled.care.mask(item(filled, "kill")) is None
    change(filled, mask_from=0.5, is_masking_on=False)
    assert filled.care.mask(item(filled, "kill")) is None


def test_the_most_telling_reason_is_named():
    harsh = scores(toxicity=0.95, identity_attack=0.8, insult=0.9)
    mask = harshness_of(harsh, Settings())
    assert mask.attribute is Attribute.IDENTITY_ATTACK
    assert mask.words == "attack on people for who they are"
    threat = harshness_of(scores(toxicity=0.95, threat=0.5, insult=0.9), Settings())
    assert threat.attribute is Attribute.THREAT
    assert harshness_of(scores(self_harm=0.99, crisis=0.99), Settings()) is None
    assert harshness_of([], Settings()) is None


def test_a_plain_insult_is_not_called_an_attack_on_a_group():
    harsh = scores(toxicity=0.85, identity_attack=0.71, insult=0.94)
    assert harshness_of(harsh, Settings()).attribute is Attribute.INSULT


def test_each_harsh_text_counts_once_a_day(filled, clock):
    for search in ("kill", "kill", "idiot", "lovely"):
        filled.care.text_shown(item(filled, search))
    assert filled.care.harsh_today() == 2
    clock.advance(timedelta(days=1))
    assert filled.care.harsh_today() == 0
    filled.care.text_shown(item(filled, "kill"))
    assert filled.care.harsh_today() == 1
    filled.care.forget_today()
    assert filled.care.harsh_today() == 0


def test_the_count_stands_in_no_log_and_no_export(filled, tmp_path):
    entries = len(filled.log.entries())
    filled.care.text_shown(item(filled, "kill"))
    assert len(filled.log.entries()) == entries
    change(filled, mask_from=0.61, break_minutes=33, is_quiet_on=True, is_quiet_urgent_on=True)
    change(filled, is_notifying_on=False, is_tray_on=False, is_kept_in_tray=True)
    filled.care.lift_quiet()
    filled.exporting.comments(tmp_path / "c.jsonl", format="jsonl", task=Task())
    filled.exporting.decisions(tmp_path / "d.jsonl", format="jsonl", task=Task())
    filled.exporting.log(tmp_path / "l.jsonl")
    written = "".join(p.read_text(encoding="utf-8") for p in tmp_path.glob("*.json*"))
    assert json.loads((tmp_path / "c.jsonl").read_text().splitlines()[0])
    for word in ("harsh", "exposure", "mask", "break", "quiet", "opened", "notify", "tray"):
        assert word not in written


def test_calm_ones_stand_between_hard_ones(filled):
    ids = filled.inbox.queue(QueueFilter()).ids
    assert np.array_equal(filled.care.with_calm(ids), ids)
    change(filled, calm_every=2)
    shown = [one.comment.text for one in filled.inbox.items(filled.care.with_calm(ids))]
    assert shown[0] == "I will kill you"
    assert {shown[1], shown[3]} < {"what a lovely day", "nothing to see", "§ merhaba"}
    assert sorted(filled.care.with_calm(ids)) == sorted(ids)


@given(st.lists(st.booleans(), max_size=60), st.integers(0, 9))
def test_mixing_loses_nothing_keeps_both_orders_and_repeats_itself(calm, every):
    ids, is_calm = np.arange(len(calm), dtype=np.int64), np.array(calm, dtype=np.bool_)
    found = mixed(ids, is_calm, every)
    assert sorted(found) == list(ids)
    assert np.array_equal(found, mixed(ids, is_calm, every))
    assert list(found[is_calm[found]]) == list(ids[is_calm])
    assert list(found[~is_calm[found]]) == list(ids[~is_calm])
    hard = int((~is_calm).sum())
    if every >= 2 and is_calm.sum() and hard >= every - 1:
        assert is_calm[found[every - 1]]


def acts(*minutes):
    return [NOW - timedelta(minutes=one) for one in minutes]


def test_a_break_of_five_minutes_begins_the_count_anew():
    assert working_since(acts(1, 4, 8, 14, 17), NOW) == NOW - timedelta(minutes=8)
    assert working_since(acts(6, 7), NOW) is None
    assert working_since(acts(), NOW) is None
    assert working_since(acts(-30, 2), NOW) == NOW - timedelta(minutes=2)


def test_a_reminder_comes_after_the_minutes_that_were_chosen():
    busy = acts(*range(0, 60, 2))
    assert break_due(busy, NOW, Settings(break_minutes=50)) == timedelta(minutes=58)
    assert break_due(busy, NOW, Settings(break_minutes=90)) is None
    assert break_due(busy, NOW, Settings(break_minutes=0)) is None


@pytest.mark.parametrize(
    ("hour", "is_quiet"), [(19, False), (20, True), (23, True), (2, True), (6, True), (7, False)]
)
def test_quiet_hours_span_midnight(hour, is_quiet):
    now = datetime(2026, 11, 20, hour, tzinfo=BERLIN).astimezone(UTC)
    found = quiet_until(now, BERLIN, Settings(is_quiet_on=True))
    assert (found is not None) == is_quiet
    assert found is None or found.astimezone(BERLIN).hour == 7


def test_quiet_hours_by_day_and_none():
    day = Settings(is_quiet_on=True, quiet_from="12:00", quiet_to="13:30")
    assert quiet_until(NOW, ZoneInfo("UTC"), day) == NOW + timedelta(minutes=90)
    assert quiet_until(NOW, ZoneInfo("UTC"), replace(day, quiet_to="12:00")) is None
    assert quiet_until(NOW, ZoneInfo("UTC"), replace(day, is_quiet_on=False)) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))
def test_quiet_hours_always_end_within_a_day(naive):
    now = naive.replace(tzinfo=UTC)
    found = quiet_until(now, BERLIN, Settings(is_quiet_on=True, quiet_from="02:30"))
    assert found is None or now < found <= now + timedelta(hours=25)


def test_lifted_quiet_hours_come_again_the_next_day(filled, clock):
    clock.now = NOW.replace(hour=2)
    change(filled, is_quiet_on=True, quiet_from="00:00", quiet_to="12:00")
    assert not filled.care.may_fetch()

    filled.care.lift_quiet()
    assert filled.care.quiet_until() is None
    assert filled.care.may_fetch()

    clock.advance(timedelta(days=1))
    assert filled.care.quiet_until() is not None
    change(filled, is_quiet_urgent_on=True)
    assert filled.care.may_fetch()
