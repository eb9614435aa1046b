"""The queue: worst first, explained, and still under the person's hands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model import Action, Lane, QueueFilter
from core.services import Missing, build_services
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

WORDS = ("I will kill you", "when do you open", "what a lovely day", "you idiot", "nothing to see")


def texts(services, chosen=None):
    found = services.inbox.queue(chosen or QueueFilter())
    return [item.comment.text for item in services.inbox.items(found.ids)]


def test_the_worst_comes_first_with_points_that_sum(filled):
    items = filled.inbox.items(filled.inbox.queue(QueueFilter()).ids)
    assert items[0].comment.text == "I will kill you"
    assert [item.priority.value for item in items] == sorted(
        (item.priority.value for item in items), reverse=True
    )
    for item in items:
        total = sum(part.points for part in item.priority.contributions)
        assert total == pytest.approx(item.priority.value, abs=0.01)


def test_lanes_platforms_languages_and_search_cut_the_queue(filled):
    assert texts(filled, QueueFilter(lane=Lane.HELP)) == ["when do you open"]
    assert texts(filled, QueueFilter(lane=Lane.PRAISE)) == ["what a lovely day"]
    assert texts(filled, QueueFilter(search="lovely")) == ["what a lovely day"]
    assert texts(filled, QueueFilter(languages=frozenset({"tr"}))) == ["§ merhaba"]
    assert texts(filled, QueueFilter(platforms=frozenset({"blog"}), search="Ann")) == [
        "I will kill you",
        "you idiot",
    ]
    assert texts(filled, QueueFilter(platforms=frozenset({"other"}))) == []


@pytest.mark.parametrize("query", ['"', "(", "AND", "text:kill", "*", "\x00", "😀", "a" * 9999])
def test_hostile_queries_are_only_words(filled, query):
    assert filled.inbox.queue(QueueFilter(search=query)).total in (0, 6)


def test_a_language_that_nobody_rates_is_said_so(filled):
    found = filled.inbox.queue(QueueFilter(languages=frozenset({"tr"})))
    item = filled.inbox.items(found.ids)[0]
    assert not item.lang_supported
    assert item.scores == ()
    assert Missing.LANGUAGE in filled.inbox.detail(item.comment.id).not_available


def test_new_comments_wait_until_the_person_asks(filled, tmp_path):
    before = texts(filled)
    path = tmp_path / "more.csv"
    path.write_text("id,text\n1,I kill you all\n")
    filled.importing.run(path, task=Task())
    filled.scoring.score_waiting(Task())
    assert texts(filled) == before
    stale = filled.inbox.stale()
    assert (stale.new, stale.urgent) == (1, 1)
    filled.inbox.rerank()
    assert len(texts(filled)) == 7


def test_other_weights_are_shown_before_and_take_effect_at_once(filled):
    current = filled.settings.current
    other = replace(current.weights, severity=0.0, is_floor_threat_on=False)
    preview = filled.inbox.preview_weights(other, QueueFilter())
    assert preview.rows[0].text == "when do you open"
    assert preview.rows[0].before > 1
    assert texts(filled)[0] == "I will kill you"
    filled.settings.change(replace(current, weights=other))
    assert texts(filled)[0] == "when do you open"


def test_a_comment_comes_with_its_thread_and_author(filled):
    number = filled.inbox.queue(QueueFilter(search="idiot")).ids[0]
    detail = filled.inbox.detail(filled.inbox.items([number])[0].comment.id)
    assert [one.comment.text for one in detail.before] == ["when do you open"]
    assert (detail.author.comments, detail.author.also_open) == (2, 1)
    assert [(word.start, word.end) for word in detail.words] == [(4, 9)]


def test_the_counts_agree_with_the_lanes(filled):
    counts = filled.inbox.counts()
    for lane in Lane:
        assert counts.lanes[lane] == filled.inbox.queue(QueueFilter(lane=lane)).total


@pytest.mark.parametrize(
    "cut", ["has_note", "is_back", "is_overdue", "is_kind", "assigned_to", "languages"]
)
def test_the_counts_agree_with_what_every_cut_lists(filled, clock, cut):
    worst, second, *_ = filled.inbox.items(filled.inbox.queue(QueueFilter()).ids)
    filled.moderation.decide([worst.comment.id], action=Action.NOTE, note="Ask the lawyer")
    filled.moderation.decide([worst.comment.id], action=Action.ASSIGN, assignee="Team lead")
    filled.moderation.decide(
        [second.comment.id],
        action=Action.ESCALATE,
        assignee="Team lead",
        due_at=clock() + timedelta(hours=1),
    )
    clock.advance(timedelta(hours=2))
    every = QueueFilter(states=frozenset())
    chosen = {
        "has_note": replace(every, has_note=True),
        "is_back": replace(every, is_back=True),
        "is_overdue": replace(every, is_overdue=True),
        "is_kind": replace(every, is_kind=True),
        "assigned_to": replace(every, assigned_to=frozenset({"Team lead"})),
        "languages": replace(every, languages=frozenset({"tr"})),
    }[cut]
    lanes = filled.inbox.counts(chosen).lanes
    for lane in Lane:
        assert lanes[lane] == filled.inbox.queue(replace(chosen, lane=lane)).total


def test_a_first_page_is_the_beginning_of_the_whole_list(services, tmp_path):
    rows = "".join(f"{n},Ann,{WORDS[n % len(WORDS)]}\n" for n in range(200))
    path = tmp_path / "many.csv"
    path.write_text("id,author,text\n" + rows, encoding="utf-8")
    services.importing.run(path, task=Task())
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    for lane in (Lane.EVERYTHING, Lane.HARM, Lane.HELP):
        chosen = QueueFilter(lane=lane)
        whole = services.inbox.queue(chosen).ids.tolist()
        for limit in (1, 7, 60, 500):
            page = services.inbox.queue(chosen, limit)
            assert page.ids.tolist() == whole[:limit]
            assert page.total == len(whole)


def test_other_weights_rank_as_if_the_profile_had_just_been_opened(filled, profile, clock):
    changed = replace(filled.settings.current.weights, severity=0.31, waiting=0.9)
    filled.settings.change(replace(filled.settings.current, weights=changed))
    ids = filled.inbox.queue(QueueFilter()).ids.tolist()
    ranks = {one.comment.id: one.priority for one in filled.inbox.items(ids)}
    filled.close()
    again = build_services(profile, clock=clock, scorer=PlainScorer())
    assert again.inbox.queue(QueueFilter()).ids.tolist() == ids
    assert {one.comment.id: one.priority for one in again.inbox.items(ids)} == ranks
    again.close()
