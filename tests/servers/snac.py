#!/usr/bin/env python3
"""snac2: a real ActivityPub server with the Mastodon client API, on loopback.

From Debian's snac2 (trixie 2.75-2; not in bookworm). When the machine's own release has no snac2
the one of --suite is downloaded with apt's own mirror and keyring and only unpacked: it runs on
bookworm's libc, libcurl4, libssl3.
OAuth is the real one: app, authorize form, code, token.
"""

import json
import re
import shutil
import subprocess
import sys
import urllib.parse
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import _common as c


def mirror():
    """The Debian mirror this machine already uses."""
    for f in [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]:
        for line in f.read_text().splitlines() if f.is_file() else []:
            m = re.match(r"(?:URIs:\s*|deb\s+(?:\[[^]]*\]\s*)?)(\S+/debian)/?(\s|$)", line)
            if m:
                return m[1]
    raise SystemExit("no Debian mirror in apt's sources; give --snac PATH of a snac binary")


def install(a):
    if a.snac or shutil.which("snac"):
        return

    def make():
        d = c.fresh(a.cache / "apt")
        for x in ("lists/partial", "cache/archives/partial"):
            (d / x).mkdir(parents=True)
        (d / "status").touch()
        keys = "/usr/share/keyrings/debian-archive-keyring.gpg"
        (d / "list").write_text(f"deb [signed-by={keys}] {mirror()} {a.suite} main\n")
        o = [
            f"-oDir::Etc::sourcelist={d}/list",
            "-oDir::Etc::sourceparts=/dev/null",
            f"-oDir::State::lists={d}/lists",
            f"-oDir::State::status={d}/status",
            f"-oDir::Cache={d}/cache",
            "-oAcquire::Languages=none",
            "-oAPT::Sandbox::User=root",
        ]
        c.sh(["apt-get", *o, "update"])
        c.sh(["apt-get", *o, "download", "snac2"], cwd=d)
        c.sh(["dpkg", "-x", next(d.glob("snac2_*.deb")), a.cache / "root"])
        shutil.rmtree(d / "lists")

    c.stamped(a.cache, f"snac2 {a.suite}", make)


def run(a, stack):
    exe = a.snac or shutil.which("snac") or str(a.cache / "root/usr/bin/snac")
    host, base, d = f"127.0.0.1:{a.port}", f"http://127.0.0.1:{a.port}", a.data / "snac"
    subprocess.run(
        [exe, "init", str(d)],
        input=f"127.0.0.1\n{a.port}\n{host}\n\nadmin@mail.test\n",
        text=True,
        capture_output=True,
        check=True,
    )
    cfg = json.loads((d / "server.json").read_text())
    cfg |= {
        "protocol": "http",
        "disable_cache": True,
        "title": "Loopback",
        "short_description": "test",
        "disable_email_notifications": True,
    }
    (d / "server.json").write_text(json.dumps(cfg))
    users = {}
    for n in ("alice", "bob"):
        out = subprocess.run([exe, "adduser", str(d), n], capture_output=True, text=True)
        users[n] = {"password": re.search(r"password is (\S+)", out.stdout + out.stderr)[1]}
    p = stack.start("snac", [exe, "httpd", d])
    c.wait_port(a.port, p)

    class NoRedirect(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    for n, u in users.items():
        redirect = "http://127.0.0.1:9/callback"
        app = c.http(
            "POST",
            base + "/api/v1/apps",
            form={
                "client_name": "desk",
                "redirect_uris": redirect,
                "scopes": "read write follow push",
            },
        )[1]
        try:
            r = urllib.request.build_opener(NoRedirect).open(
                urllib.request.Request(
                    base + "/oauth/x-snac-login",
                    method="POST",
                    data=urllib.parse.urlencode(
                        {
                            "login": n,
                            "passwd": u["password"],
                            "redir": redirect,
                            "cid": app["client_id"],
                            "state": "s",
                        }
                    ).encode(),
                )
            )
        except urllib.error.HTTPError as e:
            r = e
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(r.headers["Location"]).query)["code"][0]
        tok = c.http(
            "POST",
            base + "/oauth/token",
            form={
                "grant_type": "authorization_code",
                "code": code,
                "client_id": app["client_id"],
                "client_secret": app["client_secret"],
                "redirect_uri": redirect,
            },
        )[1]
        u |= {
            "token": tok["access_token"],
            "client_id": app["client_id"],
            "client_secret": app["client_secret"],
        }
        u["id"] = c.http(
            "GET",
            base + "/api/v1/accounts/verify_credentials",
            headers={"Authorization": "Bearer " + u["token"]},
        )[1]["id"]

    def post(who, text, to=None):
        f = {"status": text, "visibility": "public"}
        if to:
            f["in_reply_to_id"] = to
        r = c.http(
            "POST",
            base + "/api/v1/statuses",
            form=f,
            headers={"Authorization": "Bearer " + users[who]["token"]},
        )[1]
        return {"id": r["id"], "uri": r["uri"]}

    root = post("alice", "Welcome to our community. Be kind.")
    return {
        "versions": {
            "snac2": subprocess.run([exe], capture_output=True, text=True)
            .stderr.split(" - ")[0]
            .strip()
            or "2.75"
        },
        "service": base,
        "users": users,
        "root": root,
        "replies": [
            post("bob", f"@alice@{host} {t}", root["id"])
            for t in (
                "Great to be here!",
                "You are all idiots.",
                "Buy cheap followers at spam.example",
            )
        ],
        "mention": post("bob", f"@alice@{host} what do you think?"),
    }


def extra(p):
    p.add_argument("--suite", default="trixie")
    p.add_argument("--snac", help="a snac binary to use")


if __name__ == "__main__":
    c.serve(c.arguments("snac", 8001, extra), install, run)
