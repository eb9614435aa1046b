"""Work that may be killed at any moment: a nursery process loads the app once, each worker is a
fork of it. What a worker has finished it notes in a file at once; that note outlives it.

Run as a module. A line on standard input is a job; its answer is the number of the worker. The next
line, whatever it says, asks to wait for that worker's end: until then its number is its own.
"""

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

from core.model import Action, CommentId, QueueFilter
from core.services import Services, build_services, utc_now
from core.services import importing as importing_module
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

ACTIONS = (Action.HIDE, Action.APPROVE, Action.DELETE, Action.SPAM, Action.ESCALATE, Action.NOTE)


def main() -> None:
    """Start a worker per line until there are no more."""
    print("ready", flush=True)
    for line in sys.stdin:
        number = os.fork()
        if number == 0:
            _work_and_end(json.loads(line))
        print(number, flush=True)
        sys.stdin.readline()
        os.waitpid(number, 0)
        print("ended", flush=True)


def _work_and_end(job: dict[str, Any]) -> None:
    code = 1
    try:
        WORK[job["work"]](job)
        code = 0
    finally:
        os._exit(code)


def _opened(job: dict[str, Any]) -> Services:
    return build_services(Path(job["profile"]), clock=utc_now, scorer=PlainScorer())


def _note(job: dict[str, Any], **said: Any) -> None:
    handle = os.open(job["notes"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(handle, (json.dumps(said) + "\n").encode())
    os.close(handle)


def begin(job: dict[str, Any]) -> None:
    """Open a profile for the first time."""
    _opened(job).close()
    _note(job, done=True)


def bring_in(job: dict[str, Any]) -> None:
    """Import a file in many small transactions."""
    importing_module.BATCH = job["batch"]
    services = _opened(job)
    services.importing.run(Path(job["file"]), task=Task())
    _note(job, done=True)


def decide(job: dict[str, Any]) -> None:
    """Decide, one or several at once, and undo every third time; note each when it is stored."""
    services, chance = _opened(job), random.Random(job["seed"])
    for turn in range(10_000):
        ids = [CommentId(str(n)) for n in services.inbox.queue(QueueFilter()).ids]
        chosen = chance.sample(ids, k=min(len(ids), chance.choice([1, 1, 1, 3])))
        if turn % 3 == 2 or not chosen:
            made = services.moderation.undo_last()
        else:
            action = chance.choice(ACTIONS)
            made = services.moderation.decide(chosen, action=action, note=f"turn {turn}")
        _note(job, ids=[one.id for one in made.decisions])


def export(job: dict[str, Any]) -> None:
    """Write the same export again and again."""
    services = _opened(job)
    while True:
        services.exporting.comments(Path(job["file"]), format="csv", task=Task())
        _note(job, done=True)


def back_up(job: dict[str, Any]) -> None:
    """Make one backup after another."""
    services = _opened(job)
    for turn in range(10_000):
        services.backups.make(f"turn{turn}")
        _note(job, done=True)


WORK = {
    "begin": begin,
    "import": bring_in,
    "decide": decide,
    "export": export,
    "back up": back_up,
}


if __name__ == "__main__":
    main()
