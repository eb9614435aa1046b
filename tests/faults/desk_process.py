"""A Parapet of its own process for crash tests: it syncs or delivers until it is done or killed.

Usage: python -m tests.faults.desk_process sync|deliver PROFILE TOKEN_FILE. It prints READY, then
works; the sign-in comes from a file, because the test's keyring lives in another process.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import keyring

from core.model import AccountId
from core.services import build_services
from core.task import Task
from tests.conftest import MemoryKeyring
from tests.core.services.linked import ACCOUNT, outside
from tests.core.services.plain_scorer import PlainScorer


def main(what: str, profile: str, given: str) -> None:
    facts = json.loads(Path(given).read_text())
    ring = MemoryKeyring()
    ring._kept = {tuple(key): value for key, value in facts["keyring"]}
    keyring.set_keyring(ring)
    now = datetime.fromtimestamp(facts["now_s"], UTC)
    services = build_services(
        Path(profile), clock=lambda: now, scorer=PlainScorer(), outside=outside([])
    )
    sys.stdout.write("READY\n")
    sys.stdout.flush()
    account = AccountId(facts.get("account", ACCOUNT))
    if what == "sync":
        services.sync.pull(account, Task())
    else:
        services.delivery.deliver(Task())
    services.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
