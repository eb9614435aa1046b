#!/usr/bin/env python3
"""Matrix homeserver Synapse (PyPI, SQLite) on loopback, registration by shared secret."""

import hashlib
import hmac
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parent))
import _common as c

NO_RATE_LIMITS = """
rc_message: {per_second: 1000, burst_count: 1000}
rc_login:
  address: {per_second: 1000, burst_count: 1000}
  account: {per_second: 1000, burst_count: 1000}
"""
SYNAPSE = "matrix-synapse==1.163.2"


def install(a):
    c.python_venv(a.cache / "venv", SYNAPSE)


def run(a, stack):
    url, py = f"http://127.0.0.1:{a.port}", a.cache / "venv/bin/python"
    subprocess.run(
        [
            py,
            "-m",
            "synapse.app.homeserver",
            "--server-name",
            "loopback.test",
            "--config-path",
            "hs.yaml",
            "--generate-config",
            "--report-stats=no",
        ],
        cwd=a.data,
        check=True,
        capture_output=True,
    )
    (a.data / "loop.yaml").write_text(f"""
registration_shared_secret: loopback
suppress_key_server_warning: true
trusted_key_servers: []
federation_domain_whitelist: []
listeners:
- {{port: {a.port}, type: http, tls: false, bind_addresses: ['127.0.0.1'],
    resources: [{{names: [client], compress: false}}]}}
{"" if a.rate_limits else NO_RATE_LIMITS}
""")
    p = stack.start(
        "synapse",
        [py, "-m", "synapse.app.homeserver", "-c", "hs.yaml", "-c", "loop.yaml"],
        cwd=a.data,
    )
    c.wait_port(a.port, p)
    users = {}
    for n in ("alice", "bob"):
        nonce = c.http("GET", url + "/_synapse/admin/v1/register")[1]["nonce"]
        admin = n == "alice"
        mac = hmac.new(
            b"loopback",
            b"\0".join(
                (
                    nonce.encode(),
                    n.encode(),
                    f"{n}-pass".encode(),
                    b"admin" if admin else b"notadmin",
                )
            ),
            hashlib.sha1,
        ).hexdigest()
        r = c.http(
            "POST",
            url + "/_synapse/admin/v1/register",
            {"nonce": nonce, "username": n, "password": f"{n}-pass", "admin": admin, "mac": mac},
        )[1]
        users[n] = {
            "user_id": r["user_id"],
            "password": f"{n}-pass",
            "token": r["access_token"],
            "device_id": r["device_id"],
            "admin": admin,
        }

    def call(who, method, path, body=None):
        return c.http(
            method,
            url + "/_matrix/client/v3" + path,
            body,
            {"Authorization": "Bearer " + users[who]["token"]},
        )[1]

    room = call(
        "alice",
        "POST",
        "/createRoom",
        {"preset": "public_chat", "name": "Community", "room_alias_name": "community"},
    )["room_id"]
    call("bob", "POST", f"/join/{quote(room)}", {})
    ev = [
        {
            "id": call(
                "bob",
                "PUT",
                f"/rooms/{quote(room)}/send/m.room.message/t{i}",
                {"msgtype": "m.text", "body": t},
            )["event_id"],
            "text": t,
        }
        for i, t in enumerate(
            ("Great to be here!", "You are all idiots.", "Buy cheap followers at spam.example")
        )
    ]
    return {
        "versions": {"matrix-synapse": SYNAPSE.split("==")[1]},
        "service": url,
        "users": users,
        "room": room,
        "events": ev,
    }


if __name__ == "__main__":
    c.serve(
        c.arguments(
            "synapse", 8008, lambda p: p.add_argument("--rate-limits", action="store_true")
        ),
        install,
        run,
    )
