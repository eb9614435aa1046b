"""The quick tests run side by side, but for those that may not meet."""

import re
import subprocess
import sys

GROUP = """
import time
import pytest

pytestmark = pytest.mark.xdist_group("one")

@pytest.mark.parametrize("number", range(6))
def test_one(number):
    time.sleep(0.05)
"""


def test_a_group_of_tests_stays_in_one_process(tmp_path):
    (tmp_path / "test_group.py").write_text(GROUP)
    options = ["-vv", "-n", "2", "--dist", "loadgroup", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, "--rootdir", str(tmp_path), str(tmp_path)]
    said = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path).stdout

    assert "6 passed" in said
    assert len(set(re.findall(r"^\[(gw\d)\]", said, re.MULTILINE))) == 1
