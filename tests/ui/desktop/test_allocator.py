"""The C library's settings are taken, and a process that set them works as before."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="glibc is Linux's")
def test_the_settings_are_taken_and_threads_still_get_memory():
    lines = (
        "import threading",
        "from ui.desktop.allocator import give_back, share_arenas",
        "assert share_arenas()",
        "held = []",
        "work = lambda: held.append(bytearray(5_000_000))",
        "threads = [threading.Thread(target=work) for _ in range(8)]",
        "[one.start() for one in threads]; [one.join() for one in threads]",
        "give_back()",
        "assert sum(map(len, held)) == 40_000_000",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
