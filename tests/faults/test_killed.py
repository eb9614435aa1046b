"""Killed at random moments: what was shown as done is there, nothing is half there.

A few kills each time; `--long` kills a hundred times per kind of work.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.services import build_services, utc_now
from core.storage.backup import is_whole
from core.storage.backup_names import backups_in
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer
from tests.faults.audit import audited, rows_of

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")


class Nursery:
    """A process whose children are killed."""

    def __init__(self, folder):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.killable"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._notes = folder / "notes"
        assert self._process.stdout.readline() == "ready\n"

    def kill_after(self, delay_s, **job):
        """Let a worker work for so long, kill it, and return what it had noted as done."""
        worker = self._start(job)
        time.sleep(delay_s)
        os.kill(worker, signal.SIGKILL)
        self._wait()
        if not self._notes.exists():
            return []
        return [json.loads(line) for line in self._notes.read_text().splitlines()]

    def seconds_for(self, **job):
        """Return how long a worker takes that nobody kills."""
        began = time.monotonic()
        self._start(job)
        self._wait()
        return time.monotonic() - began

    def _start(self, job):
        self._notes.unlink(missing_ok=True)
        order = {name: str(v) if isinstance(v, Path) else v for name, v in job.items()}
        self._say(json.dumps({**order, "notes": str(self._notes)}))
        return int(self._process.stdout.readline())

    def _wait(self):
        self._say("wait")
        assert self._process.stdout.readline() == "ended\n"

    def _say(self, line):
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def close(self):
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


@pytest.fixture(scope="module")
def nursery(tmp_path_factory):
    opened = Nursery(tmp_path_factory.mktemp("nursery"))
    yield opened
    opened.close()


@pytest.fixture
def rounds(campaign_size):
    return range(campaign_size(6, 100))


def a_file(path, rows):
    people = ("Ann", "Ben", "Cem", "")
    lines = [
        f'{n},{people[n % 4]},"comment {n}: kill me, you idiot, when?",2026-11-{n % 19 + 1:02}\n'
        for n in range(rows)
    ]
    path.write_text("id,author,text,created_at\n" + "".join(lines))
    return path


def bring_in(profile, file):
    services = build_services(profile, clock=utc_now, scorer=PlainScorer())
    report = services.importing.run(file, task=Task())
    services.close()
    return report


def test_no_decision_that_was_shown_as_made_is_lost_and_none_is_half_made(
    nursery, rounds, profile, tmp_path
):
    bring_in(profile, a_file(tmp_path / "posts.csv", 300))
    chance, shown = random.Random(2026), set()

    for number in rounds:
        delay = chance.uniform(0.02, 0.35)
        notes = nursery.kill_after(delay, work="decide", profile=profile, seed=number)
        shown |= {one for note in notes for one in note["ids"]}

        audit = audited(profile)
        assert audit.problems == ()
        assert shown <= audit.decisions
    assert len(shown) > len(rounds)


def test_an_import_that_was_cut_off_ends_as_if_nothing_had_been(nursery, rounds, tmp_path):
    before, whole = tmp_path / "before", tmp_path / "whole"
    bring_in(before, a_file(tmp_path / "older.csv", 50))
    shutil.copytree(before, whole)
    file = a_file(tmp_path / "posts.csv", 3000)
    bring_in(whole, file)
    wanted, chance, cut_off = rows_of(whole), random.Random(2027), 0
    job = {"work": "import", "file": file, "batch": 250}
    timed = shutil.copytree(before, tmp_path / "timed")
    usual = nursery.seconds_for(profile=timed, **job)

    for _ in rounds:
        profile = tmp_path / "profile"
        shutil.copytree(before, profile)
        notes = nursery.kill_after(chance.uniform(0, usual), profile=profile, **job)
        audit, kept = audited(profile), len(rows_of(profile))
        cut_off += not notes
        assert audit.problems == ()
        assert not notes or kept == len(wanted)

        again = bring_in(profile, file)
        assert again.added == len(wanted) - kept
        assert rows_of(profile) == wanted
        assert bring_in(profile, file).unchanged == 3000
        shutil.rmtree(profile)
    assert cut_off > 0


def test_a_first_start_that_was_cut_off_is_simply_begun_again(nursery, rounds, tmp_path):
    chance = random.Random(2028)
    usual = nursery.seconds_for(work="begin", profile=tmp_path / "timed")
    for number in rounds:
        profile = tmp_path / f"profile-{number}"
        nursery.kill_after(chance.uniform(0, usual), work="begin", profile=profile)

        assert audited(profile).problems == ()


def test_an_export_that_was_cut_off_leaves_the_last_whole_one_or_none(
    nursery, rounds, profile, tmp_path
):
    bring_in(profile, a_file(tmp_path / "posts.csv", 300))
    out, chance = tmp_path / "out" / "comments.csv", random.Random(2029)
    out.parent.mkdir()

    for _ in rounds:
        notes = nursery.kill_after(
            chance.uniform(0.02, 0.2), work="export", profile=profile, file=out
        )
        assert out.exists() or not notes
        if out.exists():
            assert out.read_text(encoding="utf-8").count("kill me") == 300
        assert audited(profile).problems == ()


def test_a_backup_that_was_cut_off_is_not_taken_for_one(nursery, rounds, profile, tmp_path):
    bring_in(profile, a_file(tmp_path / "posts.csv", 300))
    chance = random.Random(2030)

    for _ in rounds:
        nursery.kill_after(chance.uniform(0.02, 0.2), work="back up", profile=profile)

        assert all(is_whole(backup) for backup in backups_in(profile))
        assert audited(profile).problems == ()
