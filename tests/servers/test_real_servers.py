"""The servers really answer: what every platform test builds on."""

import urllib.error
import urllib.request

import pytest


def answer(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=30) as reply:
            return reply.status
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.parametrize(
    ("name", "path", "status"),
    [
        ("bluesky", "/xrpc/com.atproto.server.describeServer", 200),
        ("wordpress", "/?rest_route=/wp/v2/comments", 200),
        ("snac", "/api/v1/instance", 200),
        ("synapse", "/_matrix/client/versions", 200),
    ],
)
def test_a_started_server_answers_in_its_own_protocol(request, name, path, status):
    facts = request.getfixturevalue(name)

    assert answer(facts["service"] + path) == status
