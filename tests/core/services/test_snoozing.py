"""Snooze: everything comes back, nothing early, whatever sleep, restarts and clocks do."""

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.model import Action, CommentId, QueueFilter, ReviewState, Waking
from core.services import build_services
from core.services.snooze_times import until_from
from core.services.snoozing import MAX_PAUSE
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

BERLIN = ZoneInfo("Europe/Berlin")


def first(services, search=""):
    return CommentId(str(services.inbox.queue(QueueFilter(search=search)).ids[0]))


def snooze(services, comment, **until):
    return services.moderation.decide([comment], action=Action.SNOOZE, **until)


def bring_in(services, tmp_path, rows):
    path = tmp_path / f"blog-{random.randrange(10**9)}.csv"
    path.write_text("id,author,text,parent,is_own,platform\n" + rows, encoding="utf-8")
    services.importing.run(path, account="blog", task=Task())


def test_a_comment_comes_back_at_its_moment_and_says_so(filled, clock):
    worst, until = first(filled), clock() + timedelta(hours=1)
    snooze(filled, worst, snoozed_until=until)
    clock.now = until - timedelta(milliseconds=1)
    assert filled.snoozing.due() == filled.snoozing.wake().by_time == ()
    clock.now = until
    assert filled.snoozing.wake().by_time == (worst,)
    comment = filled.inbox.item(worst).comment
    assert (comment.state, comment.woke_at, comment.woke_by) == ("open", until, Waking.TIME)
    assert list(filled.inbox.queue(QueueFilter(is_back=True)).ids) == [int(worst)]
    filled.moderation.decide([worst], action=Action.APPROVE)
    assert filled.inbox.queue(QueueFilter(is_back=True, states=frozenset())).total == 0


def test_a_moment_between_two_milliseconds_is_never_early(filled, clock):
    until = clock() + timedelta(seconds=1, microseconds=1)
    snooze(filled, first(filled), snoozed_until=until)
    clock.now = until - timedelta(microseconds=1)
    assert filled.snoozing.wake().by_time == ()
    clock.now = until + timedelta(milliseconds=1)
    assert len(filled.snoozing.wake().by_time) == 1


def test_until_a_reply_waits_for_others_not_for_time_nor_for_ourselves(filled, clock, tmp_path):
    asked = first(filled, "lovely")
    snooze(filled, asked, until_reply=True)
    clock.advance(timedelta(days=400))
    bring_in(filled, tmp_path, "20,Team,could you say more?,3,1,blog\n21,Ben,elsewhere,2,0,blog\n")
    assert filled.snoozing.wake().by_reply == ()
    bring_in(filled, tmp_path, "22,Cem,of course,20,0,blog\n")
    assert filled.snoozing.wake().by_reply == (asked,)
    assert filled.inbox.item(asked).comment.woke_by is Waking.REPLY


def test_an_answer_beside_the_comment_by_the_same_author_is_a_reply(filled, tmp_path):
    asked = first(filled, "idiot")
    snooze(filled, asked, until_reply=True)
    bring_in(filled, tmp_path, "30,Eva,me too,2,0,blog\n")
    assert filled.snoozing.wake().by_reply == ()
    bring_in(filled, tmp_path, "31,Ann,sorry for that,2,0,blog\n")
    assert filled.snoozing.wake().by_reply == (asked,)


def test_a_reply_or_a_day_whichever_comes_first(filled, clock):
    comment = first(filled)
    snooze(filled, comment, until_reply=True, snoozed_until=clock() + timedelta(days=1))
    clock.advance(timedelta(days=1))
    assert filled.snoozing.wake().by_time == (comment,)


def test_answers_in_a_circle_do_not_hang(filled, tmp_path):
    bring_in(filled, tmp_path, "40,Una,a,41,0,blog\n41,Una,b,40,0,blog\n")
    filled.inbox.rerank()
    snooze(filled, first(filled, "Una"), until_reply=True)
    assert filled.snoozing.wake().by_reply == ()


def test_undo_gives_the_snooze_back_its_time(filled, clock):
    comment, until = first(filled), clock() + timedelta(hours=3)
    snooze(filled, comment, snoozed_until=until)
    filled.moderation.decide([comment], action=Action.NOTE, note="asked the director")
    assert filled.inbox.item(comment).comment.snoozed_until == until
    filled.moderation.decide([comment], action=Action.HIDE)
    filled.moderation.undo_last()
    assert filled.inbox.item(comment).comment.snoozed_until == until
    clock.now = until
    assert filled.snoozing.wake().by_time == (comment,)
    filled.moderation.decide([comment], action=Action.HIDE)
    filled.moderation.undo_last()
    assert filled.inbox.item(comment).comment.woke_at == until


def test_the_window_is_told_when_to_look_again(filled, clock):
    assert filled.snoozing.next_wake() is None
    comment = first(filled)
    snooze(filled, comment, snoozed_until=clock() + timedelta(seconds=7))
    assert filled.snoozing.next_wake() == clock() + timedelta(seconds=7)
    filled.moderation.undo_last()
    snooze(filled, comment, snoozed_until=clock() + timedelta(days=7))
    assert filled.snoozing.next_wake() == clock() + MAX_PAUSE


def test_a_reader_beside_the_window_sees_what_is_due(filled, profile, clock):
    comment = first(filled)
    snooze(filled, comment, snoozed_until=clock() + timedelta(hours=1))
    clock.advance(timedelta(hours=2))
    reader = build_services(profile, clock=clock, scorer=PlainScorer(), read_only=True)
    assert int(comment) in reader.inbox.queue(QueueFilter()).ids
    reader.close()
    assert filled.inbox.item(comment).comment.state is ReviewState.SNOOZED


@pytest.mark.parametrize("seed", range(2))
def test_random_snoozes_all_come_back_none_early(seed, profile, clock, tmp_path, campaign_size):
    chance = random.Random(seed)
    many = campaign_size(500, 5_000)
    clock.now = datetime(2026, 3, 27, 7, tzinfo=UTC)
    path = tmp_path / "many.csv"
    path.write_text("id,text\n" + "".join(f"{n},comment {n}\n" for n in range(many)))
    services = build_services(profile, clock=clock, scorer=PlainScorer())
    services.importing.run(path, task=Task())
    waiting = {}
    for number in services.inbox.queue(QueueFilter()).ids.tolist():
        waiting[str(number)] = wanted = _some_moment(services, chance, clock())
        snooze(services, CommentId(str(number)), snoozed_until=wanted)
    while waiting:
        before = clock()
        services = _something_happens(services, chance, clock, profile, min(waiting.values()))
        for comment in services.snoozing.wake().by_time:
            assert waiting.pop(str(comment)) <= clock(), "came back early"
        late = [at for at in waiting.values() if at <= clock()]
        assert not late, f"{len(late)} due ones still sleep at {clock()} after {before}"
    assert services.inbox.queue(QueueFilter(is_back=True)).total == many
    assert clock() < datetime(2027, 6, 1, tzinfo=UTC)
    services.close()


def _some_moment(services, chance, now):
    words = chance.choice(["tomorrow", "next-week", "day", "night", "micro"])
    if words == "micro":
        return now + timedelta(microseconds=chance.randrange(1, 10**12))
    if words in ("day", "night"):  # the clocks change on 29 March and 25 October
        day = chance.choice(["2026-03-29", "2026-10-25", "2026-10-24", "2026-12-31"])
        words = f"{day}T{chance.choice(['01:59', '02:00', '02:30', '03:00', '03:30', '23:59'])}"
    return until_from(words, now, BERLIN, services.settings.current).at


def _something_happens(services, chance, clock, profile, next_due):
    """Time passes: a poll, a moment too early, a sleep, a restart, a clock that is set back."""
    event = chance.random()
    if event < 0.3:
        clock.advance(timedelta(seconds=60))
    elif event < 0.6:
        clock.now = next_due - chance.choice([timedelta(microseconds=1), timedelta(minutes=20)])
    elif event < 0.9:
        clock.advance(timedelta(hours=chance.randrange(1, 400)))
    elif event < 0.95:
        clock.advance(-timedelta(hours=chance.randrange(1, 30)))
    else:
        services.close()
        clock.advance(timedelta(hours=chance.randrange(1, 60)))
        return build_services(profile, clock=clock, scorer=PlainScorer())
    return services


def test_a_running_window_is_at_most_a_minute_late(filled, clock):
    comment, until = first(filled), clock() + timedelta(minutes=5, seconds=1)
    snooze(filled, comment, snoozed_until=until)
    while not filled.snoozing.wake().by_time:
        clock.now = filled.snoozing.next_wake()
    assert until <= clock() <= until + timedelta(seconds=60)
