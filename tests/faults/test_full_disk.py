"""A disk without room: one sentence, nothing half there, and all as before when there is room."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import StorageFullError
from core.model import Action, CommentId, QueueFilter
from core.services import build_services, utc_now
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer
from tests.faults.audit import audited, rows_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def many(tmp_path):
    path = tmp_path / "many.csv"
    rows = (f"{n},a{n % 50},comment {n} {'word ' * 30}\n" for n in range(2000))
    path.write_text("id,author,text\n" + "".join(rows))
    return path


def opened(profile):
    return build_services(profile, clock=utc_now, scorer=PlainScorer())


def pages_of(profile):
    return (profile / "parapet.db").stat().st_size // 4096


def allow(services, more_pages):
    """Let the database grow by so many pages, as a disk would that is nearly full."""

    def limit(tx):
        (pages,) = tx.execute("PRAGMA page_count").fetchone()
        tx.execute(f"PRAGMA max_page_count={pages + more_pages}")

    services.store.write(limit)


def test_an_import_meets_the_end_of_the_disk_at_any_page(
    profile, tmp_path, many, campaign_size, monkeypatch
):
    monkeypatch.setattr("core.services.importing.BATCH", 100)
    services = opened(tmp_path / "whole")
    services.importing.run(many, task=Task())
    services.close()
    wanted, whole = rows_of(tmp_path / "whole"), pages_of(tmp_path / "whole")
    opened(tmp_path / "fresh").close()

    for pages in range(0, whole - pages_of(tmp_path / "fresh"), campaign_size(50, 2)):
        services = opened(profile)
        allow(services, pages)
        with pytest.raises(StorageFullError, match=r"is full; nothing was half-written\. Free"):
            services.importing.run(many, task=Task())
        assert services.inbox.queue(QueueFilter(), limit=1) is not None
        services.close()

        assert audited(profile).problems == ()
        assert wanted[: len(rows_of(profile)) - 1] == rows_of(profile)[:-1]
        services = opened(profile)
        services.importing.run(many, task=Task())
        services.close()
        assert rows_of(profile) == wanted
        shutil.rmtree(profile)


def test_decisions_meet_the_end_of_the_disk(profile, posts):
    services = opened(profile)
    services.importing.run(posts, task=Task())
    allow(services, 2)
    made = set()

    def decide_on():
        for turn in range(10_000):
            comment = CommentId(str(turn % 3 + 1))
            outcome = services.moderation.decide([comment], action=Action.HIDE, note="x" * 900)
            made.update(one.id for one in outcome.decisions)

    with pytest.raises(StorageFullError):
        decide_on()
    services.close()

    audit = audited(profile)
    assert audit.problems == ()
    assert audit.decisions == made


def test_a_full_disk_is_said_by_every_command_and_costs_nothing(command, disk, posts, many):
    home = disk.folder / "profile"
    assert command("import", posts, at=home).code == 0
    decided = command("decide", "1", "--action", "hide", at=home)
    assert decided.code == 0
    disk.fill()

    for words in (
        ("decide", "2", "--action", "hide"),
        ("undo", decided.out.split()[0]),
        ("import", many),
        ("deliver",),
        ("backup",),
        ("log", "checkpoint"),
    ):
        assert "is full" in command(*words, at=home).refusal
    for words in (("queue",), ("show", "2"), ("log", "verify"), ("accounts", "list")):
        assert command(*words, at=home).code == 0

    disk.free()
    assert audited(home).problems == ()
    assert len(audited(home).decisions) == 1
    assert command("decide", "2", "--action", "hide", at=home).code == 0


def test_a_disk_that_fills_up_while_a_file_comes_in(command, disk, posts, many):
    home = disk.folder / "profile"
    assert command("import", posts, at=home).code == 0
    disk.fill(keep_kib=600)

    assert "is full" in command("import", many, at=home).refusal

    disk.free()
    assert audited(home).problems == ()
    assert command("queue", at=home).code == 0


def test_an_export_onto_a_full_disk_leaves_no_half_file(command, disk, posts, profile):
    command("import", posts)
    out = disk.folder / "comments.csv"
    out.write_text("the export of yesterday")
    disk.fill()

    for what in ("comments", "decisions", "log"):
        form = "jsonl" if what == "log" else "csv"
        said = command("export", what, "--out", out, "--format", form)
        assert "No space left" in said.refusal or what == "decisions"
    assert "No space left" in command("log", "checkpoint", "--out", out).refusal

    assert out.read_text() == "the export of yesterday"
    assert {path.name for path in disk.folder.iterdir()} == {"comments.csv", "filler"}


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are of Unix")
def test_a_limit_on_the_size_of_files_is_no_loss(profile, posts, many):
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), "import", str(many)],
        preexec_fn=limit,
        env=environment,
        capture_output=True,
        text=True,
    )

    assert done.returncode == 1
    assert "nothing was half-written" in done.stderr
    assert "Traceback" not in done.stderr
    assert audited(profile).problems == ()
