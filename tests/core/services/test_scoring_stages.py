"""Both stages of scoring over a real profile and a real scoring process."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from core.services import build_services
from core.task import Task
from tests.core.scoring.odd_scorers import score_of
from tests.core.services.scored_profile import import_texts, odd_scorer, open_profile

WORDS = ("idiot", "kill", "when", "lovely", "nothing", "broken")


@pytest.fixture
def opened(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary")
    yield opened
    opened.close()


@pytest.fixture
def slow(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary", seconds_per_text=0.01)
    yield opened
    opened.close()


def fill(opened, tmp_path, texts, start=0):
    import_texts(opened.services, tmp_path / f"from-{start}.csv", texts, start)


def until(is_so):
    for _ in range(400):
        if is_so():
            return
        time.sleep(0.02)
    pytest.fail("it did not come about in time")


def test_equal_texts_ask_the_model_once(opened, tmp_path, campaign_size):
    rows, distinct = campaign_size(1_000, 10_000), campaign_size(50, 500)
    fill(opened, tmp_path, [f"text {n % distinct}" for n in range(rows)])

    report = opened.score()

    assert (report.scored, report.refined) == (rows, rows)
    assert len(opened.written()) == distinct
    assert len(opened.rows()) == rows


def test_a_text_that_comes_again_later_is_not_rated_again(opened, tmp_path):
    fill(opened, tmp_path, ["you idiot", "hello"])
    opened.score()

    fill(opened, tmp_path, ["hello", "you idiot", "new here"], start=10)
    opened.score()

    assert sorted(opened.written()) == ["hello", "new here", "you idiot"]
    assert len(opened.rows()) == 5


def test_stage_two_rates_all_comments_the_most_urgent_first(opened, tmp_path):
    fill(opened, tmp_path, [f"{WORDS[n % 6]} {n}" for n in range(60)])
    opened.services.scoring.score_waiting(Task())
    inbox = opened.services.inbox
    inbox.rerank()
    first_order = [item.comment.text for item in inbox.items(_queue(opened).tolist())]

    opened.score()

    assert opened.written() == first_order
    assert len(first_order) == 60


def test_closed_comments_are_refined_too_after_those_that_wait(opened, tmp_path):
    fill(opened, tmp_path, ["kill one", "kill two", "nothing"])
    opened.services.scoring.score_waiting(Task())
    opened.services.inbox.rerank()
    opened.services.moderation.decide(["1"], action="approve")

    opened.score()

    assert opened.written() == ["kill two", "nothing", "kill one"]


def test_what_is_on_screen_is_refined_first(slow, tmp_path):
    fill(slow, tmp_path, [f"kill {n}" for n in range(200)] + ["nothing at all"])
    run = _in_background(slow)
    until(lambda: len(slow.written()) > 10)

    slow.services.scoring.show_first(["201"])

    until(lambda: "nothing at all" in slow.written())
    assert len(slow.written()) < 201
    run.stop()


def test_a_poison_text_is_marked_for_good_and_all_others_are_refined(
    opened, tmp_path, profile, clock
):
    fill(opened, tmp_path, ["a", "CRASH here", "b", "CRASH here", "c"])
    opened.score()

    assert opened.rows("comment, trouble") == [
        (1, ""),
        (2, "died"),
        (3, ""),
        (4, "died"),
        (5, ""),
    ]
    tries = opened.written().count("CRASH here")
    opened.close()
    again = open_profile(profile, clock, opened.diary)
    fill(again, tmp_path, ["CRASH here", "d"], start=20)
    again.score()
    again.close()

    assert again.written().count("CRASH here") == tries
    assert again.written().count("d") == 1


def test_a_new_version_tries_again_what_an_older_one_set_aside(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "one")
    fill(opened, tmp_path, ["RAISE me", "a"])
    opened.score()
    opened.close()

    newer = open_profile(profile, clock, tmp_path / "two", version="2")
    newer.score()
    newer.close()

    assert "RAISE me" in newer.written()


def test_what_was_set_aside_can_be_tried_again_when_asked(opened, tmp_path):
    fill(opened, tmp_path, ["RAISE me", "a"])
    opened.score()
    before = opened.written()

    opened.services.scorers.try_set_aside_again()
    opened.score()

    assert opened.written()[len(before) :] == ["RAISE me"]


def test_texts_of_the_bad_input_list_are_each_rated_or_marked(opened, tmp_path):
    texts = ["", "🙂" * 10_000, "word " * 200_000, "ꙮ ꙮꙮ", "NAN of it", "merhaba"]
    fill(opened, tmp_path, texts)

    opened.score()

    assert {trouble for _, trouble, _ in opened.rows()} == {"", "numbers"}


def test_stopping_keeps_what_is_done_and_returns_at_once(slow, tmp_path):
    fill(slow, tmp_path, [f"text {n}" for n in range(200)])
    run = _in_background(slow)
    until(lambda: len(slow.rows()) > 5)

    run.stop()

    done = len(slow.rows())
    assert 5 < done < 200
    assert slow.process.pid is None
    slow.score()
    assert len(slow.rows()) == 200


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells it on Linux")
def test_a_pause_holds_the_process_still_until_it_goes_on(slow, tmp_path):
    fill(slow, tmp_path, [f"text {n}" for n in range(150)])
    run = _in_background(slow)
    until(lambda: len(slow.rows()) > 5)

    slow.services.scoring.pause()
    until(lambda: slow.services.scoring.state.phase == "paused")
    time.sleep(0.9)  # the job that was on its way
    before = (_cpu_ticks(slow.process.pid), len(slow.rows()))
    time.sleep(0.5)
    after = (_cpu_ticks(slow.process.pid), len(slow.rows()))
    slow.services.scoring.resume()

    assert after == before
    until(lambda: len(slow.rows()) == 150)
    run.stop()


def test_comments_that_come_in_meanwhile_are_rated_before_refining_goes_on(slow, tmp_path):
    fill(slow, tmp_path, [f"text {n}" for n in range(150)])
    run = _in_background(slow)
    until(lambda: len(slow.rows()) > 5)

    fill(slow, tmp_path, ["kill them all"], start=900)
    slow.services.scoring.look_again()

    until(lambda: slow.services.scoring.waiting() == 0)
    until(lambda: "kill them all" in slow.written())
    assert len(slow.rows()) < 150
    run.stop()


def test_a_text_that_changes_while_it_is_rated_keeps_no_old_score(slow, tmp_path):
    fill(slow, tmp_path, ["first words", *[f"text {n}" for n in range(30)]])
    slow.services.scoring.score_waiting(Task())
    run = _in_background(slow)
    until(lambda: slow.written())
    fill(slow, tmp_path, ["other words", *[f"text {n}" for n in range(30)]])
    run.join()

    slow.score()

    values = dict(slow.rows("comment, vals"))
    assert np.frombuffer(values[1], "<f4")[0] == pytest.approx(score_of("other words"), abs=1e-6)


def test_kills_at_random_leave_every_comment_scored_or_marked_and_none_twice(
    slow, tmp_path, campaign_size
):
    count, kills = campaign_size(300, 10_000), campaign_size(4, 50)
    texts = [f"text {n}" for n in range(count)]
    fill(slow, tmp_path, texts)
    chance = np.random.default_rng(50)
    run = _in_background(slow)
    for _ in range(kills):
        time.sleep(chance.uniform(0.1, 1.0))
        pid = slow.process.pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
    run.join()

    rows = slow.rows("comment, trouble, vals")
    assert [row[0] for row in rows] == list(range(1, count + 1))
    assert {row[1] for row in rows} == {""}
    found = [float(np.frombuffer(row[2], "<f4")[0]) for row in rows]
    assert found == pytest.approx([score_of(text) for text in texts], abs=1e-6)


def test_progress_tells_how_long_the_rest_will_take(slow, tmp_path):
    fill(slow, tmp_path, [f"text {n}" for n in range(120)])
    steps = []

    slow.services.scoring.score_waiting(Task(steps.append), refine=True)

    refined = [step for step in steps if step.text == "comments refined"]
    assert refined[-1].done == refined[-1].total == 120
    assert all(step.seconds_left >= 0 for step in refined[2:])


def test_a_second_scorer_in_trouble_leaves_the_first_at_work(profile, clock, tmp_path):
    opened = open_profile(profile, clock, tmp_path / "diary")
    broken = odd_scorer(tmp_path / "diary")
    broken = type(broken)("odd", "Odd", type(broken.spec)(f"{__name__}_nowhere:load"), "x")
    opened.services.scorers.choice._installed = lambda: (broken,)
    fill(opened, tmp_path, ["a", "b"])

    report = opened.score()
    opened.close()

    assert report.scored == 2
    assert "not installed" in report.trouble


def test_the_embedded_scorer_says_the_same_in_the_scoring_process(tmp_path, clock):
    texts = [f"you are an idiot {n}, how do I find the door?" for n in range(320)]
    found = []
    for n, in_window in enumerate((False, True)):
        services = build_services(tmp_path / f"profile-{n}", clock=clock, in_window=in_window)
        import_texts(services, tmp_path / "same.csv", texts)
        pids = set()
        task = Task(lambda _, seen=pids, of=services: seen.add(of.scoring.state.pid))
        services.scoring.score_waiting(task)
        rows = services.store.read().execute("SELECT comment, vals, lang FROM score").fetchall()
        found.append(rows)
        services.close()
        assert (pids == {None}) is not in_window

    assert found[0] == found[1]


def _queue(opened):
    from core.model import QueueFilter

    return opened.services.inbox.queue(QueueFilter()).ids


def _cpu_ticks(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


class _in_background:  # noqa: N801 - reads as a verb
    def __init__(self, opened):
        self.task = Task()
        self._thread = threading.Thread(
            target=opened.services.scoring.score_waiting,
            args=(self.task,),
            kwargs={"refine": True},
        )
        self._thread.start()

    def stop(self):
        self.task.cancel()
        self.join()

    def join(self):
        self._thread.join()
