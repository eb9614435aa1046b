#!/usr/bin/env python3
"""Bluesky on loopback: PLC directory, PDS, AppView, bsync, Ozone, from npm @atproto/dev-env.

Needs Debian postgresql and redis-server. Node comes from PyPI (with headers).
Ports: --port is the PDS; PLC, AppView and Ozone take the three after it.
"""

import json
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent))
import _common as c

DEV_ENV = "@atproto/dev-env@0.6.7"
# their versions float by caret; the ones this was measured with:
PINS = {
    "@atproto/pds": "0.5.35",
    "@atproto/bsky": "0.0.280",
    "@atproto/ozone": "0.4.2",
    "@atproto/bsync": "0.0.44",
}
HERE = Path(__file__).parent


def install(a):
    c.debian("postgresql", "redis-server")
    env, node, npm = c.node(a.cache)

    def make():
        shutil.rmtree(
            a.cache / "node_modules", ignore_errors=True
        )  # native modules belong to one Node
        (a.cache / "package.json").write_text(
            json.dumps(
                {
                    "name": "atproto-on-loopback",
                    "private": True,
                    "type": "module",
                    "overrides": PINS,
                    "dependencies": {"@atproto/dev-env": DEV_ENV.rsplit("@", 1)[1]},
                }
            )
        )
        c.sh([*npm, "install", "--no-audit", "--no-fund"], cwd=a.cache, env=env)
        c.sh([node, "-e", "require('better-sqlite3')(':memory:')"], cwd=a.cache, env=env)

    c.stamped(a.cache, f"{DEV_ENV} {c.NODE_WHEEL} {json.dumps(PINS)}", make)


def say(p, deadline):
    """Next JSON line of the node process."""
    while time.monotonic() < deadline:
        if p.poll() is not None:
            raise SystemExit("the network ended early; see network.err")
        if select.select([p.stdout], [], [], 0.5)[0]:
            line = p.stdout.readline()
            if line.startswith("{"):
                return json.loads(line)
    raise SystemExit("the network did not become ready")


def run(a, stack):
    env, node, _npm = c.node(a.cache)
    env |= {
        "DB_POSTGRES_URL": c.postgres(a, stack),
        "REDIS_HOST": f"127.0.0.1:{c.redis(a, stack)}",
        "ATP_CACHE": str(a.cache),
        "PDS_PORT": str(a.port),
        "PLC_PORT": str(a.port + 1),
        "BSKY_PORT": str(a.port + 2),
        "OZONE_PORT": str(a.port + 3),
        "RATE_LIMITS": "1" if a.rate_limits else "0",
        "NODE_ENV": "test",
        "LOG_ENABLED": "0",
        "TMPDIR": str(a.data),
    }
    p = subprocess.Popen(
        [node, str(HERE / "atproto.mjs")],
        env=env,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=open(a.data / "network.err", "w"),  # noqa: SIM115 - the child keeps it
        start_new_session=True,
        cwd=a.data,
        bufsize=1,
    )
    p.stop_signal, p.nick = 15, "network"
    stack.procs.append(p)
    end = time.monotonic() + 180
    facts = say(p, end)
    pds = facts["pds"].replace("localhost", "127.0.0.1")
    x = f"{pds}/xrpc/"

    users = {}
    for name in ("alice", "bob", "mod"):
        u = c.http(
            "POST",
            x + "com.atproto.server.createAccount",
            {"handle": f"{name}.test", "email": f"{name}@mail.test", "password": f"{name}-pass"},
        )[1]
        h = {"Authorization": "Bearer " + u["accessJwt"]}
        app = c.http("POST", x + "com.atproto.server.createAppPassword", {"name": "desk"}, h)[1][
            "password"
        ]
        users[name] = {
            "handle": u["handle"],
            "did": u["did"],
            "password": f"{name}-pass",
            "app_password": app,
            "_h": h,
        }
    p.stdin.write(users["mod"]["did"] + "\n")
    say(p, end)

    def now():
        # The AppView pages by this time stamp: posts of one millisecond are lost between pages.
        time.sleep(0.002)
        t = time.time()
        return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(t)) + f".{int(t * 1000) % 1000:03d}Z"

    def post(who, text, **more):
        u = users[who]
        rec = {"$type": "app.bsky.feed.post", "text": text, "createdAt": now(), **more}
        r = c.http(
            "POST",
            x + "com.atproto.repo.createRecord",
            {"repo": u["did"], "collection": "app.bsky.feed.post", "record": rec},
            u["_h"],
        )[1]
        return {"uri": r["uri"], "cid": r["cid"]}

    root = post("alice", "Welcome to our community. Be kind.")
    # the AppView indexes repos side by side: a reply that overtakes its root makes no notification
    while c.http(
        "GET",
        x + "app.bsky.feed.getPosts?uris=" + quote(root["uri"]),
        headers=users["bob"]["_h"],
        ok=None,
    )[1].get("posts") in (None, []):
        if time.monotonic() > end:
            raise SystemExit("the AppView did not index the first post")
        time.sleep(0.1)
    replies = [
        post("bob", t, reply={"root": root, "parent": root})
        for t in ("Great to be here!", "You are all idiots.", "Buy cheap followers at spam.example")
    ]
    text = "@alice.test what do you think?"
    mention = post(
        "bob",
        text,
        facets=[
            {
                "index": {"byteStart": 0, "byteEnd": 11},
                "features": [
                    {"$type": "app.bsky.richtext.facet#mention", "did": users["alice"]["did"]}
                ],
            }
        ],
    )
    # ready when the AppView has indexed all of it
    while True:
        n = c.http(
            "GET",
            x + "app.bsky.notification.listNotifications?limit=50",
            headers=users["alice"]["_h"],
            ok=None,
        )[1]
        if len((n or {}).get("notifications", [])) >= 4:
            break
        if time.monotonic() > end:
            raise SystemExit("the AppView did not index the seed")
        time.sleep(0.2)
    for u in users.values():
        u.pop("_h")
    return {
        "versions": {"dev-env": DEV_ENV.rsplit("@", 1)[1], **PINS},
        "service": pds,
        **facts,
        "users": users,
        "admin": {"user": "admin", "password": "admin-pass"},
        "root": root,
        "replies": replies,
        "mention": mention,
        "kinds": ["reply", "mention"],
    }


if __name__ == "__main__":
    c.serve(
        c.arguments(
            "atproto", 2583, lambda p: p.add_argument("--rate-limits", action="store_true")
        ),
        install,
        run,
    )
