"""All platforms with their adapters: what is found is tested, what lacks an adapter fails."""

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.platforms import platforms
from core.platforms.base import Item, Link, Order, Platform, SyncPage
from core.platforms.http import Web
from core.platforms.pace import TokenBucket
from tests.core.platforms.plain_platform import PLATFORM as PLAIN
from tests.faults.exchange import Adapter
from tests.faults.fault_server import FaultServer

_FOLDER = Path(__file__).parent / "adapters"
DEADLINE_S = 0.4


@dataclass(frozen=True)
class Pair:
    """A platform file and the pretended server that speaks its dialect."""

    platform: Platform
    adapter: Adapter

    def __str__(self) -> str:
        return self.platform.info.key

    def link(self, server: FaultServer, web: Web) -> Link:
        """Open a link to our account on the pretended server."""
        sign_in = self.adapter.sign_in(server.origin)
        web.hide(*sign_in.secrets.values())
        return self.platform.open(sign_in, web, lambda _: None)


@cache
def adapters() -> dict[str, Adapter]:
    found = {}
    for module in pkgutil.iter_modules([str(_FOLDER)]):
        adapter = importlib.import_module(f"tests.core.platforms.adapters.{module.name}").ADAPTER
        found[adapter.platform] = adapter
    return found


def without_adapter() -> list[str]:
    return [one.info.key for one in platforms() if one.info.key not in adapters()]


def pairs() -> list[Pair]:
    known = [PLAIN, *platforms()]
    return [Pair(one, adapters()[one.info.key]) for one in known if one.info.key in adapters()]


def quick_web(waits: list[float] | None = None) -> Web:
    """A web of loopback servers with a short deadline that notes waits instead of waiting."""
    from core.platforms.declare import Pace

    noted = waits if waits is not None else []
    free = Pace(burst=1_000_000, per_minute=1_000_000)
    clock = Web(allow_local=True).now_s
    return Web(
        allow_local=True,
        bucket=TokenBucket(free, clock),
        wait=noted.append,
        deadline_s=DEADLINE_S,
    )


def first_source(link: Link) -> str:
    return link.sources()[0].key


def pull_all(link: Link, source: str, most: int = 100) -> list[SyncPage]:
    """Read a source to its end, at most so many pages."""
    pages, cursor = [], None
    while len(pages) < most:
        page = link.pull(source, cursor, 0.0)
        pages.append(page)
        if not page.goes_on:
            return pages
        cursor = page.next
    return pages


def item_of(page: SyncPage) -> Item:
    """Return the first item of somebody else as storage would give it back."""
    found = next(one for one in page.items if not one.comment.is_own)
    row = found.comment
    return Item(
        remote_id=row.remote_id or "",
        author_remote_id=row.author_remote_id,
        author_handle=row.author_handle,
        parent_remote_id=row.parent_remote_id,
        root_remote_id=found.root_remote_id,
        text=row.text,
        url=row.url,
        state=found.state,
        facts=found.facts,
    )


def order_of(action, item: Item, key: str = "7f0f6f4e-5f0e-4d58-9a0e-2d7d3f0b8a11") -> Order:
    return Order(key, action, item, words="Thank you for asking.", made_at_s=1_795_000_000.0)
