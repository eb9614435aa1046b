"""A session bus of its own with a real, unlocked GNOME Keyring; other sessions are left alone."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NEEDED = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
_LONGEST_S = 20


def is_there() -> bool:
    """Whether what such a session needs is installed."""
    return all(shutil.which(one) for one in _NEEDED)


@contextmanager
def private_session(home: Path) -> Iterator[dict[str, str]]:
    """Give the environment of programs in the session; its keyring is kept below `home`."""
    (home / "run").mkdir(parents=True, mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    folders = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_RUNTIME_DIR": home / "run"}
    environment = {**kept, **{name: str(path) for name, path in folders.items()}}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    ring = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        ring.stdin.write(b"pw")
        ring.stdin.close()
        _wait_for_secrets(environment)
        yield environment
    finally:
        for process in (ring, bus):
            process.kill()
            process.wait()
        bus.stdout.close()


def _wait_for_secrets(environment: dict[str, str]) -> None:
    ends = time.monotonic() + _LONGEST_S
    asked = "org.freedesktop.DBus.GetConnectionUnixProcessID"
    command = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", asked]
    while time.monotonic() < ends:
        done = subprocess.run(
            [*command, "string:org.freedesktop.secrets"], env=environment, capture_output=True
        )
        if done.returncode == 0:
            return
        time.sleep(0.05)
    raise TimeoutError("the keyring did not start")
