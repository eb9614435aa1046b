"""A profile that cannot be written: it can be looked at, and every change is refused in words."""

import os
import shutil

import pytest

from tests.faults.audit import audited
from tests.faults.conftest import POSTS


def assert_looked_at_but_not_changed(command, home, posts, out):
    for words in (
        ("queue", "--json"),
        ("show", "1"),
        ("log", "verify"),
        ("log", "list"),
        ("accounts", "list"),
        ("export", "comments", "--out", out),
    ):
        said = command(*words, at=home)
        assert (said.code, "mistake in the program" in said.err) == (0, False)
    for words in (
        ("decide", "2", "--action", "hide"),
        ("import", posts),
        ("log", "checkpoint"),
        ("deliver",),
        ("backup",),
    ):
        sentence = command(*words, at=home).refusal
        assert "--profile" in sentence
        assert str(home) in sentence


def test_a_profile_on_a_read_only_disk(command, disk, posts, tmp_path):
    home = disk.folder / "profile"
    assert command("import", posts, at=home).code == 0
    assert command("decide", "1", "--action", "hide", at=home).code == 0
    disk.make_read_only()

    assert_looked_at_but_not_changed(command, home, posts, tmp_path / "out.csv")

    shutil.copytree(home, tmp_path / "copy")
    assert audited(tmp_path / "copy").problems == ()


def test_a_profile_in_a_folder_without_permission_to_write(command, as_nobody):
    home, mine = as_nobody / "profile", as_nobody / "posts.csv"
    mine.write_text(POSTS)
    assert command("import", mine, at=home).code == 0
    home.chmod(0o500)

    assert_looked_at_but_not_changed(command, home, mine, as_nobody / "out.csv")

    home.chmod(0o700)
    assert audited(home).problems == ()


def test_a_profile_of_somebody_else(command, posts, profile, as_nobody):
    if os.getuid() != 0:
        pytest.skip("only root can make files of somebody else")
    for words in (("queue",), ("import", "x.csv"), ()):
        sentence = command(*words, at=profile / "theirs").refusal
        assert "permission" in sentence


def test_a_folder_in_which_no_profile_can_be_begun(command, disk):
    disk.make_read_only()

    for words in (("queue",), ("import", "x.csv"), ()):
        sentence = command(*words, at=disk.folder / "profile").refusal
        assert "Read-only file system" in sentence
