"""What reaches the terminal: harmless, in any encoding, to readers that go away or have no room."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from main import main

ROOT = Path(__file__).parents[3]
CSI, OSC, BIDI = "\x9b31mred", "\x1b]52;c;ZXZpbA==\x07", "\u202egnihton\u2069"


def command_of(profile, *words):
    return [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), *words]


class Written:
    """An output of some encoding that keeps its bytes."""

    def __init__(self, encoding):
        self._bytes = io.BytesIO()
        self.stream = io.TextIOWrapper(self._bytes, encoding=encoding)
        self._encoding = encoding

    @property
    def text(self):
        self.stream.flush()
        return self._bytes.getvalue().decode(self._encoding)


@pytest.fixture
def start(hostile, monkeypatch):
    """Run a command over the hostile profile; its streams have the given encoding."""

    def run(*words, encoding="utf-8"):
        out, err = Written(encoding), Written(encoding)
        monkeypatch.setattr(sys, "stdout", out.stream)
        monkeypatch.setattr(sys, "stderr", err.stream)
        code = main(["--profile", str(hostile), *words])
        return code, out.text, err.text

    return run


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A profile full of long and hostile comments."""
    folder = tmp_path_factory.mktemp("hostile")
    rows = [{"id": str(n), "text": f"{CSI}{OSC}{BIDI} “{n}” 🙂 {'x' * 200}"} for n in range(400)]
    rows[0]["author"] = rows[0]["platform"] = OSC
    (folder / "posts.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert main(["--profile", str(folder / "profile"), "import", str(folder / "posts.jsonl")]) == 0
    return folder / "profile"


@pytest.mark.parametrize(
    "words",
    [
        ("queue", "--limit", "400"),
        ("queue", "--limit", "400", "--json"),
        ("show", "1"),
        ("show", "1", "--json"),
        ("accounts", "list"),
        ("import", "gone \x1b[2J.csv"),
        ("undo", "\x1b[2J"),
        ("score", "\x1b[2J"),
        ("export", "comments", "--out", "/\x1b[2J/x"),
    ],
)
def test_nothing_from_outside_steers_the_terminal(start, words):
    _, out, err = start(*words)
    written = out + err

    assert not set(written) & {"\x1b", "\x9b", "\x07", "\u202e", "\u2069"}
    assert "Traceback" not in written


def test_json_keeps_every_letter(start):
    assert json.loads(start("queue", "--json")[1])[0]["text"].startswith(CSI + OSC + BIDI)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
@pytest.mark.parametrize("words", [("queue",), ("queue", "--json"), ("show", "1"), ("doctor",)])
def test_an_output_without_all_letters_is_no_trouble(start, encoding, words):
    code, out, _ = start(*words, encoding=encoding)

    assert code == 0
    if "--json" in words:
        assert "🙂" in json.loads(out)[0]["text"]


@pytest.mark.parametrize("words", [("queue", "--limit", "400", "--json"), ()])
def test_a_reader_that_goes_away_ends_it_quietly(hostile, words):
    command = command_of(hostile, *words)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.read(10)
        running.stdout.close()
        said = running.stderr.read().decode()
        code = running.wait()

    assert (code, "Traceback" in said, "Exception" in said) == (0, False, False)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_an_output_that_takes_nothing_is_said_in_one_sentence(hostile):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            command_of(hostile, "queue"), stdout=full, stderr=subprocess.PIPE, text=True
        )

    assert done.returncode == 1
    assert "The output could not be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="handles of Windows are closed otherwise")
def test_streams_that_were_closed_before_are_no_trouble(hostile):
    done = subprocess.run(
        command_of(hostile, "queue"), preexec_fn=lambda: (os.close(1), os.close(2))
    )

    assert done.returncode == 0
