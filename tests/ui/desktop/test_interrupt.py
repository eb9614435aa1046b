"""The window as a process of its own: ended politely, it finishes and leaves with 0."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.services import build_services
from ui.desktop.single_instance import raise_running

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_polite_end_closes_the_window_and_the_profile(qtbot, profile, number):
    screen = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "--profile", str(profile)],
        cwd=ROOT,
        env={**os.environ, **screen},
        stderr=subprocess.PIPE,
        # A child of a shell in the background would ignore Ctrl+C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    try:
        qtbot.waitUntil(lambda: raise_running(profile), timeout=30_000)
        process.send_signal(number)
        assert process.wait(timeout=30) == 0
    finally:
        process.kill()
        said = process.communicate()[1].decode()

    assert "Traceback" not in said
    assert (profile / "window.ini").exists()
    build_services(profile).close()
