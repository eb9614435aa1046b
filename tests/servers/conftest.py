"""The real servers as fixtures: asked for by name, started once, skipped with their reason."""

import os
import time
from collections.abc import Iterator
from typing import Any

import pytest

from core.platforms.declare import Pace
from core.platforms.http import Web
from core.platforms.pace import TokenBucket
from tests.servers.starting import HERE, SCRIPTS, ServerMissingError, Servers

WANTED = os.environ.get("PARAPET_SERVERS", "")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process have all of these tests: each server is installed and started once.

    First, as pytest-xdist reads the groups in this very step.
    """
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("real servers"))


@pytest.fixture(scope="session")
def _servers(request: pytest.FixtureRequest) -> Iterator[Servers]:
    asked = {name for item in request.session.items for name in item.fixturenames}  # type: ignore[attr-defined]
    servers = Servers([] if WANTED == "none" else [name for name in SCRIPTS if name in asked])
    yield servers
    servers.stop()


def _facts(servers: Servers, name: str) -> dict[str, Any]:
    if WANTED == "none":
        pytest.skip(f"{name}: left out by PARAPET_SERVERS=none")
    try:
        return servers.facts(name)
    except ServerMissingError as error:
        if WANTED == "all":
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.fixture
def web() -> Iterator[Web]:
    """The door to loopback servers, at a pace that does not make tests wait."""
    made = Web(allow_local=True, bucket=TokenBucket(Pace(100_000, 6e6), time.time))
    yield made
    made.close()


@pytest.fixture(scope="session")
def bluesky(_servers: Servers) -> dict[str, Any]:
    """A Bluesky network with alice, bob and the moderator mod."""
    return _facts(_servers, "bluesky")


@pytest.fixture(scope="session")
def wordpress(_servers: Servers) -> dict[str, Any]:
    """A WordPress site with the administrator alice and the reader bob."""
    return _facts(_servers, "wordpress")


@pytest.fixture(scope="session")
def snac(_servers: Servers) -> dict[str, Any]:
    """A snac server (Mastodon client API) with alice and bob."""
    return _facts(_servers, "snac")


@pytest.fixture(scope="session")
def synapse(_servers: Servers) -> dict[str, Any]:
    """A Matrix homeserver with the admin alice, bob, and one public room."""
    return _facts(_servers, "synapse")
