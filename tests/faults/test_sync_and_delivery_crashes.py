"""What survives kill -9: syncing under trouble, and delivering what was decided offline."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta

import keyring
import pytest

from core.model import Action, DeliveryState
from core.task import Task
from tests.core.services.linked import a_desk
from tests.faults.world import Trouble, World
from tests.source_tree import ROOT


class Crashes:
    """Runs a process of its own over the profile and kills it at some moment."""

    def __init__(self, desk, tmp_path, clock):
        self.desk = desk
        self.clock = clock
        self.facts = tmp_path / "facts.json"
        self.kills = 0

    def run(self, what: str, *, kill_after_requests: int | None) -> None:
        """Let the profile go, work in another process, kill it after so many requests."""
        ring = keyring.get_keyring()._kept
        self.facts.write_text(
            json.dumps(
                {
                    "keyring": [[list(key), value] for key, value in ring.items()],
                    "now_s": self.clock().timestamp(),
                }
            )
        )
        profile = self.desk.services.profile
        seen = len(self.desk.server.requests)
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.desk_process", what, profile, self.facts],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        try:
            assert process.stdout.readline() == b"READY\n"
            while kill_after_requests is not None and process.poll() is None:
                if len(self.desk.server.requests) - seen >= kill_after_requests:
                    time.sleep(random.random() * 0.004)
                    process.send_signal(signal.SIGKILL)
                    self.kills += 1
                    break
                time.sleep(0.0005)
            process.wait(timeout=120)
        finally:
            process.stdout.close()


@pytest.fixture
def closed_desk(profile, clock, tmp_path, request):
    """Give (desk, crashes, reopen) over a profile that other processes may open in between."""
    world = request.param()
    with a_desk(profile, clock, world) as desk:
        desk.link()
        yield desk, Crashes(desk, tmp_path, clock), lambda: _again(desk, clock)


def _again(desk, clock):
    from core.services import build_services
    from tests.core.services.linked import outside
    from tests.core.services.plain_scorer import PlainScorer

    desk.services = build_services(
        desk.services.profile, clock=clock, scorer=PlainScorer(), outside=outside(desk.waits)
    )
    return desk


@pytest.mark.parametrize(
    "closed_desk",
    [lambda: World(Trouble.REPEATED).fill(1_000, step_s=1)],
    indirect=True,
    ids=["1000 remarks"],
)
def test_a_thousand_remarks_under_trouble_and_kill_9_arrive_once_each(
    closed_desk, campaign_size, clock
):
    """429s, time-outs, drift, equal times, repeated and changed items, and sudden deaths."""
    desk, crashes, reopen = closed_desk
    rng = random.Random(7)
    troubles = [
        Trouble.DRIFT,
        Trouble.EQUAL_TIMES,
        Trouble.REPEATED,
        Trouble.CHANGED,
        Trouble.EMPTY_PAGES,
    ]
    for n, one in list(desk.world.remarks.items()):
        if n % 50 < 10 and n:  # some hundred share their time stamps
            desk.world.change(n, at=one.at.replace(second=0, microsecond=0))
    desk.world.on_page = lambda world: setattr(world, "trouble", rng.choice(troubles))
    # Seldom enough that a pull gets somewhere, often enough that none goes through untouched.
    faults = ("storm_429", "silence", "cut_body", "fails", "hang_up", "maintenance_503")
    desk.server.choose = lambda request, _: rng.choice(faults) if rng.random() < 0.15 else ""
    desk.services.close()

    for _ in range(campaign_size(5, 50)):
        crashes.run("sync", kill_after_requests=rng.randrange(1, 12))
        clock.advance(timedelta(minutes=1))
    assert crashes.kills >= campaign_size(4, 30)

    reopen()
    while desk.row().gaps or desk.row().trouble or not desk.row().synced_at:
        shown = desk.row()
        stored = len(desk.comments())
        desk.sync()
        # Whatever is not here yet is on the ledger: a gap, or a source that never ended.
        if stored < 1_000:
            assert shown.gaps or shown.complete_to is None or shown.trouble
        clock.advance(timedelta(minutes=20))

    rows = desk.services.store.read().execute(
        "SELECT remote_id, count(*) FROM comment GROUP BY account, remote_id"
    )
    counts = Counter(dict(rows.fetchall()))
    assert {f"r{n}" for n in range(1, 1_001)} <= set(counts)
    assert set(counts.values()) == {1}
    assert desk.row().gaps == ()


@pytest.mark.parametrize(
    "closed_desk", [lambda: World().fill(200)], indirect=True, ids=["200 actions"]
)
def test_two_hundred_offline_actions_arrive_once_each_whatever_dies(
    closed_desk, campaign_size, clock
):
    desk, crashes, reopen = closed_desk
    rng = random.Random(11)
    desk.sync()
    desk.rank()
    kinds = (Action.REPLY, Action.HIDE, Action.DELETE, Action.BLOCK)
    decided = {}
    for n in range(1, campaign_size(61, 201)):
        action = kinds[n % 4]
        words = {"reply": f"answer to {n}"} if action is Action.REPLY else {}
        decided[n] = (desk.decide(f"r{n}", action, **words), action)
    changed = set(rng.sample(sorted(decided), len(decided) // 5))
    gone = {n for n in changed if rng.random() < 0.4}
    for n in changed:
        desk.world.remove(n) if n in gone else desk.world.change(n, text=f"edited {n}")
    desk.services.close()
    faults = ("fails_after_effect", "cut_after_effect", "silence", "fails", "cut_body")
    desk.server.choose = lambda request, _: rng.choice(faults) if rng.random() < 0.05 else ""

    rounds = 0
    while rounds < campaign_size(12, 50):
        clock.advance(timedelta(minutes=20))
        crashes.run("deliver", kill_after_requests=rng.randrange(1, 25))
        rounds += 1
    assert crashes.kills >= campaign_size(8, 25)

    desk.server.misbehave("")
    reopen()
    for _ in range(12):
        clock.advance(timedelta(minutes=20))
        desk.services.delivery.deliver(Task())

    states = {n: desk.owed(one.id).state for n, (one, _) in decided.items()}
    assert set(states.values()) <= {DeliveryState.SENT, DeliveryState.CONFLICT}
    _nothing_is_lost_or_doubled(desk, decided, states)
    _every_conflict_is_shown(decided, states, changed, gone)
    assert desk.services.log.verify().ok


def _nothing_is_lost_or_doubled(desk, decided, states):
    done = Counter((act.action, act.n) for act in desk.world.acts)
    assert set(done.values()) <= {1}, done.most_common(3)
    replies = Counter(one.text for one in desk.world.remarks.values() if one.is_own and one.n)
    assert set(replies.values()) <= {1}
    for n, (_, action) in decided.items():
        is_there = desk.world.find(n) is not None
        if states[n] is DeliveryState.SENT and is_there:
            assert done[str(action), n] == 1, (n, action)
        if states[n] is DeliveryState.CONFLICT:
            assert done[str(action), n] == 0, (n, action)


def _every_conflict_is_shown(decided, states, changed, gone):
    for n, (_, action) in decided.items():
        is_author_act = action is Action.BLOCK
        is_fine_when_gone = action in (Action.HIDE, Action.DELETE)
        if n in gone and not is_author_act:
            wanted = DeliveryState.SENT if is_fine_when_gone else DeliveryState.CONFLICT
        elif n in changed and not is_author_act:
            wanted = DeliveryState.CONFLICT
        elif n in gone:
            wanted = DeliveryState.CONFLICT  # our pretended server blocks through the remark
        else:
            wanted = DeliveryState.SENT
        assert states[n] is wanted, (n, action, n in gone)
