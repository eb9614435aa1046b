"""Shipped files that are missing or damaged: the window opens with defaults, and says so."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import resources_dir
from tests.source_tree import ROOT
from ui.desktop.theme_tokens import load_tokens, plain_tokens

PICTURE = "icons/check-on-light.svg"


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def garble(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00{[ not what it says it is" * 9)


def cut(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_wrong(path: Path) -> None:
    """Well-formed, and not what is needed."""
    known = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**known, "roles": {"window": "red"}}), "utf-8")


LOOK = [
    ("styles/tokens.json", remove),
    ("styles/tokens.json", make_wrong),
    ("styles/parapet.qss", garble),
    ("icons/phosphor-regular.json", cut),
    ("icons/phosphor-regular.ttf", garble),
    (PICTURE, garble),
    ("fonts/Inter-Regular.ttf", empty),
    ("translations/sentences.json", replace_by_folder),
]
OTHERS = [
    ("kit/replies.toml", remove, "The shipped file “replies.toml” cannot be read"),
    ("kit/macros.toml", garble, "The shipped file “macros.toml” cannot be read"),
    ("policies/default.toml", cut, "The shipped policies cannot be read"),
]


@pytest.fixture
def shipped(tmp_path):
    """Resources that can be damaged; those that nobody damages are the real ones."""
    folder = tmp_path / "bundle" / "resources"
    shutil.copytree(resources_dir(), folder, copy_function=os.link)
    return folder


def damage(folder, name, how):
    path = folder / name
    own = path.read_bytes()
    path.unlink()  # else the real file would be written to: they are one
    path.write_bytes(own)
    how(path)


def started(folder, profile, language="en_GB.UTF-8"):
    environment = {**os.environ, "LANG": language, "LC_ALL": language}
    command = [sys.executable, "-m", "tests.faults.damaged_start", folder.parent, profile]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("name", "how"), LOOK)
def test_a_damaged_file_of_the_look_or_the_words_is_named(shipped, profile, name, how):
    damage(shipped, name, how)

    seen = started(shipped, profile)

    assert seen["said"].startswith(f"Files of Parapet cannot be used: “{Path(name).name}”.")
    assert "install Parapet again" in seen["said"]
    assert seen["pages"]


@pytest.mark.parametrize(("name", "how", "said"), OTHERS)
def test_a_damaged_file_of_the_kit_or_the_rules_is_named(shipped, profile, name, how, said):
    damage(shipped, name, how)

    seen = started(shipped, profile)

    assert seen["said"].startswith(said)
    assert "nstall Parapet again" in seen["said"]
    assert seen["pages"]


def test_all_of_them_at_once_are_one_sentence(shipped, profile):
    for name in dict.fromkeys([*(name for name, _ in LOOK), *(name for name, *_ in OTHERS)]):
        damage(shipped, name, garble)

    seen = started(shipped, profile)

    assert "“tokens.json”, “parapet.qss”, “sentences.json”, 3 more." in seen["said"]
    assert len(seen["said"]) < 400
    assert seen["pages"]


def test_whole_files_say_nothing(shipped, profile):
    assert started(shipped, profile) == {"said": "", "pages": True}


def test_german_words_that_are_lost_leave_english_ones(shipped, profile):
    damage(shipped, "translations/parapet_de.qm", garble)

    seen = started(shipped, profile, "de_DE.UTF-8")

    assert seen["said"].startswith("The German words cannot be read")
    assert seen["pages"]


def test_without_its_scorer_it_says_what_to_do(shipped, profile):
    damage(shipped, "models/embedded.parapet", cut)

    assert started(shipped, profile)["refused"] == (
        "The inbox could not be opened. The model “embedded.parapet” cannot be used: "
        "its checksum does not fit. Install Parapet again."
    )


def test_the_built_in_look_knows_every_name_of_the_theme_file():
    plain, real = plain_tokens(), load_tokens()
    assert set(plain.colours) == set(real.colours)
    assert set(plain.type_px) == set(plain.line_px) == set(real.type_px)
    assert set(plain.radius_px) == set(real.radius_px)
    assert set(plain.motion_ms) == set(real.motion_ms)
