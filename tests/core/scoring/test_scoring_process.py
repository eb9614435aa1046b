"""The scoring process as the app meets it: it dies, hangs and lies, and every text is answered."""

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from core.errors import ScorerUnavailableError
from core.scoring.child import environment
from core.scoring.process import Patience, ScoringProcess
from core.scoring.spec import ScorerSpec
from tests.core.scoring.odd_scorers import score_of

MODULE = "tests.core.scoring.odd_scorers"
SHORT = Patience(start=30.0, answer=0.4, per_text=0.05)


@dataclass(frozen=True)
class Text:
    text: str
    lang: str = ""


@pytest.fixture
def process():
    process = ScoringProcess()
    yield process
    process.close()


@pytest.fixture
def impatient():
    process = ScoringProcess(patience=SHORT)
    yield process
    process.close()


def odd(factory="load", **arguments):
    return ScorerSpec(f"{MODULE}:{factory}", arguments)


def jobs_of(texts, size=8):
    parts = [texts[n : n + size] for n in range(0, len(texts), size)]
    waiting = iter([tuple(Text(one) for one in part) for part in parts])
    return lambda: next(waiting, None)


def rated(process, texts, spec=None, size=8, heard=lambda: None):
    """Rate texts; returns toxicity by text, trouble by text, and how often each was answered."""
    scores, trouble, times = {}, {}, {}
    for answer in process.rate(spec or odd(), jobs_of(texts, size)):
        heard()
        for n, one in enumerate(answer.job):
            times[one.text] = times.get(one.text, 0) + 1
            if answer.trouble[n]:
                trouble[one.text] = answer.trouble[n]
                assert np.isnan(answer.values[n]).all()
                assert not answer.supported[n]
            else:
                scores[one.text] = float(answer.values[n, 0])
    return scores, trouble, times


def expected(texts):
    return {text: pytest.approx(score_of(text), abs=1e-6) for text in texts}


def test_texts_get_the_scores_that_the_scorer_gives_in_this_process(process):
    texts = ["hello", "", "🙂" * 10_000, "\ud800 lone", "zwölf\x00", "x" * 1_000_000]

    scores, trouble, _ = rated(process, texts)

    assert scores == expected(texts)
    assert not trouble


def test_a_scorer_names_itself(process):
    facts = process.facts(odd(version="7"))

    assert (facts.name, facts.version, facts.languages) == ("odd", "7", ("en", "fr"))


@pytest.mark.parametrize(
    ("word", "why"),
    [("CRASH", "died"), ("RAISE", "ValueError"), ("NAN", "numbers"), ("HUGE", "numbers")],
)
def test_a_poison_text_is_set_aside_and_all_others_are_rated(process, word, why):
    good = [f"text {n}" for n in range(40)]
    texts = [*good[:13], f"{word} me", *good[13:]]

    scores, trouble, times = rated(process, texts)

    assert scores == expected(good)
    assert trouble == {f"{word} me": why}
    assert set(times.values()) == {1}


def test_several_poison_texts_in_one_batch_are_each_found(process):
    texts = [f"text {n}" for n in range(16)]
    texts[3:5] = ["CRASH one", "CRASH two"]
    texts[15] = "RAISE three"

    scores, trouble, _ = rated(process, texts, size=16)

    assert sorted(trouble) == ["CRASH one", "CRASH two", "RAISE three"]
    assert len(scores) == 13


def test_a_text_that_hangs_the_scorer_is_set_aside_after_its_time(impatient):
    texts = ["a", "HANG on", "b", "c"]

    scores, trouble, _ = rated(impatient, texts, size=4)

    assert sorted(scores) == ["a", "b", "c"]
    assert trouble == {"HANG on": "hang"}


@pytest.mark.skipif(sys.platform != "linux", reason="the limit holds on Linux")
def test_a_text_that_eats_all_memory_is_set_aside():
    process = ScoringProcess(memory=600 << 20)

    scores, trouble, _ = rated(process, ["a", "EAT it all", "b"])
    process.close()

    assert sorted(scores) == ["a", "b"]
    assert trouble == {"EAT it all": "memory"}


def test_a_scorer_that_answers_too_few_rows_is_not_believed(process):
    scores, trouble, _ = rated(process, ["a", "SHORT answer", "b", "c"], size=4)

    assert sorted(scores) == ["a", "b", "c"]
    assert trouble == {"SHORT answer": "nonsense"}


def test_what_a_scorer_prints_does_not_reach_the_messages(process):
    scores, _, _ = rated(process, ["PRINT this", "b"])

    assert len(scores) == 2


def test_a_language_that_the_scorer_does_not_know_is_marked_and_not_set_aside(process):
    waiting = iter([(Text("merhaba", "tr"), Text("hi", "en"))])

    answers = list(process.rate(odd(), lambda: next(waiting, None)))

    assert answers[0].supported.tolist() == [False, True]
    assert answers[0].langs == ("tr", "en")
    assert answers[0].trouble == ("", "")


def test_a_broken_scorer_marks_no_text_and_says_so(process):
    texts = [f"RAISE {n}" for n in range(60)]

    with pytest.raises(ScorerUnavailableError, match="not rate a single text"):
        list(process.rate(odd(), jobs_of(texts)))


def test_a_scorer_that_refuses_to_load_says_why_in_its_own_words(process):
    with pytest.raises(ScorerUnavailableError, match="weights of odd are damaged"):
        process.facts(odd("refuse"))


def test_a_scorer_that_stumbles_while_loading_is_not_available(process):
    with pytest.raises(ScorerUnavailableError, match="could not be loaded \\(RuntimeError\\)"):
        process.facts(odd("stumble"))


def test_a_scorer_whose_package_is_missing_is_not_available(process):
    with pytest.raises(ScorerUnavailableError, match="not installed"):
        process.facts(ScorerSpec("core.scoring.no_such_scorer:load"))


def test_a_scorer_that_ends_the_process_each_time_is_given_up(process):
    with pytest.raises(ScorerUnavailableError, match="ends whenever this scorer is loaded"):
        process.facts(odd("die"))


def test_a_scorer_that_worked_before_is_not_given_up_for_a_bad_time(process, tmp_path):
    spec = odd("die_meanwhile", starts=str(tmp_path / "starts"), deaths=7)
    texts = [f"text {n}" for n in range(40)]
    killed = []

    def kill_once():
        if not killed:
            killed.append(process.pid)
            os.kill(process.pid, signal.SIGKILL)

    scores, trouble, _ = rated(process, texts, spec, heard=kill_once)

    assert (scores, trouble) == (expected(texts), {})
    assert process.restarts == 8


def test_the_process_goes_on_with_another_scorer_after_a_refusal(process):
    with pytest.raises(ScorerUnavailableError):
        process.facts(odd("refuse"))

    assert rated(process, ["still here"])[0] == expected(["still here"])


def test_the_process_knows_no_secret_of_its_parent(process, monkeypatch):
    monkeypatch.setenv("PARAPET_TEST_TOKEN", "CANARY-5f1c")
    monkeypatch.setenv("GITHUB_TOKEN", "CANARY-77aa")

    process.facts(odd())

    assert not [name for name in environment(os.environ, 1) if "TOKEN" in name]
    if sys.platform == "linux":
        about = Path(f"/proc/{process.pid}")
        seen = (about / "environ").read_bytes() + (about / "cmdline").read_bytes()
        assert b"CANARY" not in seen


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells it on Linux")
def test_the_process_holds_no_file_of_its_parent_and_steps_back(process, tmp_path):
    with open(tmp_path / "secret", "w") as held:
        os.set_inheritable(held.fileno(), True)
        process.facts(odd())
        targets = [
            os.readlink(f"/proc/{process.pid}/fd/{n}")
            for n in os.listdir(f"/proc/{process.pid}/fd")
        ]

    assert all(target.startswith(("pipe:", "/dev/null")) for target in targets)
    threads = [int(n) for n in os.listdir(f"/proc/{process.pid}/task")]
    assert {os.getpriority(os.PRIO_PROCESS, n) for n in threads} == {10}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither sessions nor groups")
def test_no_interrupt_of_the_terminal_reaches_the_process_and_it_shares_its_time_with_the_window(
    process,
):
    process.facts(odd())

    assert os.getpgid(process.pid) == process.pid
    assert os.getsid(process.pid) == os.getsid(0)


def test_stopping_ends_a_run_and_its_process_at_once(process):
    stop = threading.Event()
    endless = iter(lambda: (Text("HANG"),), None)
    threading.Timer(0.5, stop.set).start()

    answers = list(process.rate(odd(), lambda: next(endless), stop.is_set))

    assert answers == []
    assert process.pid is None


def test_closing_from_another_thread_ends_the_run(process):
    threading.Timer(0.5, process.close).start()

    answers = list(process.rate(odd(), jobs_of(["HANG"] * 3)))

    assert answers == []


def test_the_next_job_is_asked_for_only_when_there_is_room(process):
    asked, waiting = [], iter([(Text(str(n)),) for n in range(6)])

    def next_job():
        asked.append(len(asked))
        return next(waiting, None)

    run = process.rate(odd(), next_job)
    next(run)

    assert len(asked) == 2
    run.close()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells it on Linux")
@pytest.mark.parametrize("is_held", [False, True])
def test_the_process_dies_with_its_parent_in_the_middle_of_work(tmp_path, is_held):
    note = tmp_path / "pid"
    program = (
        "import sys; sys.path.insert(0, '.')\n"
        "from core.scoring.process import ScoringProcess\n"
        "from tests.core.scoring.test_scoring_process import Text, odd\n"
        "process = ScoringProcess()\n"
        "process.facts(odd())\n"
        f"open({str(note)!r}, 'w').write(str(process.pid))\n"
        "list(process.rate(odd(), lambda: (Text('HANG'),)))\n"
    )
    parent = _python(program)
    _until(lambda: note.exists() and note.read_text())
    child = int(note.read_text())
    time.sleep(0.2)
    if is_held:
        os.kill(child, signal.SIGSTOP)

    parent.kill()
    parent.wait()

    _until(lambda: not _is_alive(child))


def test_kills_at_random_lose_nothing_and_answer_nothing_twice(process, campaign_size):
    texts = [f"text {n}" for n in range(campaign_size(600, 10_000))]
    kills = campaign_size(5, 50)
    chance = np.random.default_rng(20261120)
    done, has_answered = threading.Event(), threading.Event()

    def kill():
        for number in range(kills):
            # On a busy machine it may not even begin in half a second, and who fails to six times
            # in a row is given up: so at every third kill it has answered since the last such one.
            if number % 3 == 0:
                has_answered.wait()
                has_answered.clear()
            if done.wait(chance.uniform(0.05, 0.5)):
                return
            if process.pid is not None:
                os.kill(process.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    spec = odd(seconds_per_text=0.002)
    try:
        scores, trouble, times = rated(process, texts, spec, size=16, heard=has_answered.set)
    finally:
        done.set()
        has_answered.set()
        killer.join()

    assert scores == expected(texts)
    assert not trouble
    assert set(times.values()) == {1}
    assert process.restarts >= 1


def _python(program):
    return subprocess.Popen([sys.executable, "-c", program], cwd=os.getcwd())


def _until(is_so):
    for _ in range(200):
        if is_so():
            return
        time.sleep(0.05)
    pytest.fail("it did not come about in time")


def _is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
