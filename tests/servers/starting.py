"""Installs and starts the real servers of this folder, each once for a whole test run."""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
#: Fixture name → script. The order is that of installing: the slowest first.
SCRIPTS = {"bluesky": "atproto", "synapse": "synapse", "wordpress": "wordpress", "snac": "snac"}
INSTALL_S, START_S = 900, 240
# Taken now: tests get a home of their own later.
CACHE = Path(os.environ.get("PARAPET_SERVERS_CACHE", "") or Path.home() / ".cache/parapet-servers")


class ServerMissingError(Exception):
    """A server cannot be had on this machine; the message says why in one line."""


@dataclass(slots=True)
class Running:
    """A started server: its facts, and the process to end."""

    facts: dict[str, Any]
    process: subprocess.Popen[str]
    data: tempfile.TemporaryDirectory[str]

    def stop(self) -> None:
        """End the server and all that it started."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(40)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()
        self.data.cleanup()


class Servers:
    """Installs the wanted servers side by side, starts each when it is first asked for."""

    def __init__(self, wanted: list[str]) -> None:
        self._installing = {name: self._install(name) for name in SCRIPTS if name in wanted}
        self._running: dict[str, Running] = {}
        self._missing: dict[str, str] = {}

    def facts(self, name: str) -> dict[str, Any]:
        """Return what the script of `name` printed. Raises ServerMissingError."""
        if name in self._missing:
            raise ServerMissingError(self._missing[name])
        if name not in self._running:
            try:
                self._wait_installed(name)
                self._running[name] = self._start(name)
            except ServerMissingError as error:
                self._missing[name] = str(error)
                raise
        return self._running[name].facts

    def stop(self) -> None:
        """End all servers and what still installs."""
        for running in self._running.values():
            running.stop()
        for process, log in self._installing.values():
            if process.poll() is None:
                process.terminate()
                process.wait()
            log.close()

    def _install(self, name: str) -> tuple[subprocess.Popen[bytes], Any]:
        CACHE.mkdir(parents=True, exist_ok=True)
        log = tempfile.TemporaryFile()  # noqa: SIM115 - closed in stop()
        command = [*_command(name), "--install-only"]
        process = subprocess.Popen(
            command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, umask=0o022
        )
        return process, log

    def _wait_installed(self, name: str) -> None:
        if name not in self._installing:
            self._installing[name] = self._install(name)
        process, log = self._installing[name]
        try:
            code = process.wait(INSTALL_S)
        except subprocess.TimeoutExpired:
            raise ServerMissingError(f"{name}: not installed after {INSTALL_S} s") from None
        if code:
            log.seek(0)
            said = log.read().decode(errors="replace").strip().splitlines() or ["nothing"]
            raise ServerMissingError(f"{name}: {said[-1][:300]}")

    def _start(self, name: str) -> Running:
        data = tempfile.TemporaryDirectory(prefix=f"parapet-{name}-", ignore_cleanup_errors=True)
        # Databases run as another user there, so that user has to get in.
        os.chmod(data.name, 0o755)
        log = Path(data.name) / "start.log"
        command = [*_command(name), "--port", str(_free_ports()), "--data", f"{data.name}/run"]
        with log.open("w") as errors:
            process = subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                stderr=errors,
                stdin=subprocess.DEVNULL,
                text=True,
                umask=0o022,  # a profile opened before leaves one that hides files from databases
            )
        line = _first_line(process)
        if not line:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.terminate()
                process.wait(40)
            said = (log.read_text(errors="replace").strip().splitlines() or ["nothing"])[-1]
            data.cleanup()
            raise ServerMissingError(f"{name}: did not start: {said[:300]}")
        return Running(json.loads(line), process, data)


def _command(name: str) -> list[str]:
    script = SCRIPTS[name]
    return [sys.executable, str(HERE / f"{script}.py"), "--cache", str(CACHE / script)]


def _first_line(process: "subprocess.Popen[str]") -> str:
    if process.stdout is None:
        return ""
    end = time.monotonic() + START_S
    while time.monotonic() < end:
        if select.select([process.stdout], [], [], 0.5)[0]:
            return process.stdout.readline()
        if process.poll() is not None:
            return ""
    return ""


def _free_ports(count: int = 4) -> int:
    """Return the first of some neighbouring ports that are free just now."""
    for _ in range(50):
        with contextlib.ExitStack() as taken:
            first = taken.enter_context(socket.socket())
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            try:
                for step in range(1, count):
                    taken.enter_context(socket.socket()).bind(("127.0.0.1", port + step))
            except (OSError, OverflowError):
                continue
            return port
    raise ServerMissingError("no free ports on the loopback address")
