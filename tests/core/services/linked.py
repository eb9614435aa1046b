"""A profile with a linked account on a pretended server, over real HTTP."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from core.errors import NotFoundError
from core.model import AccountId, Action
from core.services import Outside, Services, build_services
from core.task import Task
from tests.core.platforms.adapters.plain import ADAPTER, CANARY
from tests.core.platforms.plain_platform import PLATFORM
from tests.core.services.plain_scorer import PlainScorer
from tests.faults.fault_server import FaultServer
from tests.faults.world import World

DEADLINE_S = 0.5
ACCOUNT = AccountId("plain:me")
HISTORY = timedelta(days=3650)


def find_plain(key: str):
    if key == PLATFORM.info.key:
        return PLATFORM
    raise NotFoundError(f"There is no platform “{key}”.")


def quick_web(*, allow_local, bucket, wait):
    from core.platforms.http import Web

    return Web(allow_local=allow_local, bucket=bucket, wait=wait, deadline_s=DEADLINE_S)


def outside(waits: list[float]) -> Outside:
    """The real HTTP way out with a short deadline; waits are noted, not waited."""
    return Outside(find=find_plain, make_web=quick_web, sleep=waits.append)


@dataclass
class Desk:
    """A moderator's desk: the services, the server, and what people usually do with them."""

    services: Services
    server: FaultServer
    world: World
    clock: object
    waits: list[float]
    account: AccountId = ACCOUNT

    def link(self, **more):
        given = {"server": self.server.origin, "name": "me", "token": CANARY}
        return self.services.linking.link(
            "plain", given, allow_local=True, history=HISTORY, task=Task(), **more
        )

    def sync(self):
        return self.services.sync.pull(self.account, Task())

    def rank(self):
        self.services.scoring.score_waiting(Task())
        self.services.inbox.rerank()

    def comments(self) -> dict[str, object]:
        """Return the stored comments of others by the text they have now."""
        ids = self.services.store.read().execute(
            "SELECT remote_id, text, state FROM comment WHERE NOT is_own"
        )
        return {row[0]: row[1] for row in ids}

    def number(self, remote_id: str) -> str:
        row = self.services.store.read().execute(
            "SELECT id FROM comment WHERE remote_id = ?", (remote_id,)
        )
        return str(row.fetchone()[0])

    def decide(self, remote_id: str, action: Action, **words):
        made = self.services.moderation.decide([self.number(remote_id)], action=action, **words)
        return made.decisions[0]

    def deliver(self):
        """Let the undo time pass, then send."""
        self.clock.advance(timedelta(seconds=self.services.settings.current.undo_seconds + 60))
        return self.services.delivery.deliver(Task())

    def row(self):
        return next(r for r in self.services.accounts.all() if r.account.id == self.account)

    def owed(self, decision_id: str):
        rows = self.services.delivery.outbox(limit=10_000)
        return next(r.delivery for r in rows if r.delivery.request_key == decision_id)


@contextmanager
def a_desk(profile: Path, clock, world: World, choose=None) -> Iterator[Desk]:
    waits: list[float] = []
    with FaultServer(ADAPTER, world) as server:
        if choose:
            server.choose = choose
        services = build_services(
            profile, clock=clock, scorer=PlainScorer(), outside=outside(waits)
        )
        desk = Desk(services, server, world, clock, waits)
        try:
            yield desk
        finally:
            desk.services.close()
