"""A profile is opened once, privately, in today's shape; what is not ours or too new is left."""

import hashlib
import os
import shutil
import signal
import stat
import subprocess
import sys

import pytest
from sqlite_utils import Database, Migrations

from core.errors import (
    ProfileDamagedError,
    ProfileError,
    ProfileInUseError,
    ProfileTooNewError,
)
from core.storage import log_rows, opening
from core.storage.backup import KEPT_BACKUPS, is_whole, make_backup
from core.storage.backup_names import backups_in, digest_file
from core.storage.engine import VERSION, connect, is_wal_safe, sqlite3
from core.storage.schema import migrations
from core.storage.store import DATABASE, Store


@pytest.fixture(autouse=True)
def _empty_profiles() -> None:
    """Make every profile here for real."""


def answer(connection, question):
    return connection.execute(question).fetchone()[0]


def test_the_writer_is_as_durable_and_as_discreet_as_promised(store):
    asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
    found = store.write(lambda tx: [answer(tx, f"PRAGMA {name}") for name in asked])

    assert found == ["wal" if is_wal_safe(VERSION) else "delete", 2, 1, 1, 0]


def test_a_reader_can_change_nothing(store):
    reader = store.read()

    assert answer(reader, "PRAGMA query_only") == 1
    assert answer(reader, "PRAGMA foreign_keys") == 1
    with pytest.raises(ProfileError):
        reader.execute("DELETE FROM account")


@pytest.mark.parametrize(
    ("version", "is_safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
        ((4, 0, 0), True),
    ],
)
def test_wal_is_used_only_with_a_sqlite_that_keeps_what_it_commits(version, is_safe):
    assert is_wal_safe(version) is is_safe


def test_an_older_sqlite_does_without_wal(profile, clock, monkeypatch):
    monkeypatch.setattr("core.storage.engine.VERSION", (3, 40, 1))
    store = Store(profile, clock=clock)

    assert store.write(lambda tx: answer(tx, "PRAGMA journal_mode")) == "delete"
    assert store.write(lambda tx: answer(tx, "PRAGMA synchronous")) == 2
    store.close()


def test_the_folder_and_every_file_in_it_are_the_owners_alone(profile, clock):
    before = os.umask(0o022)
    store = Store(profile, clock=clock)
    store.write(lambda tx: log_rows.set_meta(tx, "a", "b"))
    store.write(lambda tx: None)
    made = make_backup(connect(store.path, read_only=True), profile, clock(), "test")
    modes = {
        path.relative_to(profile).as_posix(): stat.S_IMODE(path.stat().st_mode)
        for path in profile.rglob("*")
    }
    store.close()
    os.umask(before)

    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    assert modes.pop("backups") == 0o700
    assert set(modes.values()) == {0o600}
    assert {"parapet.db", "parapet.db-wal", "parapet.db-shm", "parapet.lock"} <= set(modes)
    assert {f"backups/{made.name}", f"backups/{made.name}.sha256"} <= set(modes)


def test_a_folder_that_others_could_read_is_closed_to_them(profile, clock):
    profile.mkdir(mode=0o755)
    Store(profile, clock=clock).close()

    assert stat.S_IMODE(profile.stat().st_mode) == 0o700


def test_a_folder_of_other_things_is_not_taken_away_from_others(tmp_path, clock):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    (shared / "holiday.jpg").write_bytes(b"")

    with pytest.raises(ProfileError, match="other things"):
        Store(shared, clock=clock)

    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
    assert [path.name for path in shared.iterdir()] == ["holiday.jpg"]


def test_the_second_to_open_is_told_and_may_still_read(store, profile, clock):
    store.write(lambda tx: log_rows.set_meta(tx, "hello", "world"))

    with pytest.raises(ProfileInUseError, match="Another Parapet"):
        Store(profile, clock=clock)

    beside = Store(profile, clock=clock, read_only=True)
    assert log_rows.meta(beside.read(), "hello") == "world"
    store.write(lambda tx: log_rows.set_meta(tx, "hello", "again"))
    assert log_rows.meta(beside.read(), "hello") == "again"
    with pytest.raises(ProfileError, match="reading only"):
        beside.write(lambda tx: None)
    beside.close()


HOLDER = """
import sys, time
from pathlib import Path
from core.services import utc_now
from core.storage.store import Store
store = Store(Path(sys.argv[1]), clock=utc_now)
print("open", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_killed_process_is_free(profile, clock):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(profile)], stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(ProfileInUseError):
            Store(profile, clock=clock)
        holder.send_signal(signal.SIGKILL)

    Store(profile, clock=clock).close()


def with_next_step(step):
    """Return the migrations of the next version."""
    newer = Migrations("parapet")
    newer._migrations = list(migrations._migrations)
    newer(name="9999_next")(step)
    return newer


def add_table(db):
    db.conn.execute("CREATE TABLE next(a INTEGER) STRICT")


def test_a_backup_is_made_before_a_profile_changes_its_shape(profile, clock, monkeypatch):
    store = Store(profile, clock=clock)
    store.write(lambda tx: log_rows.set_meta(tx, "hello", "world"))
    store.close()
    assert backups_in(profile) == []

    monkeypatch.setattr(opening, "migrations", with_next_step(add_table))
    Store(profile, clock=clock).close()

    (backup,) = backups_in(profile)
    assert backup.name == "parapet-20261120-084500-9999_next.db"
    assert is_whole(backup)
    kept = connect(backup, read_only=True)
    assert log_rows.meta(kept, "hello") == "world"
    assert "next" not in Database(kept).table_names()
    kept.close()


def test_a_step_that_fails_leaves_the_profile_as_it_was(profile, clock, monkeypatch):
    def fail(db):
        db.conn.execute("CREATE TABLE next(a INTEGER) STRICT")
        db.conn.execute("INSERT INTO nowhere VALUES (1)")

    Store(profile, clock=clock).close()
    with monkeypatch.context() as later:
        later.setattr(opening, "migrations", with_next_step(fail))
        with pytest.raises(ProfileError):
            Store(profile, clock=clock)

    store = Store(profile, clock=clock)
    assert "next" not in Database(store.read()).table_names()
    store.close()


def sum_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_profile_of_a_newer_version_is_refused_and_untouched(profile, clock, monkeypatch):
    with monkeypatch.context() as later:
        later.setattr(opening, "migrations", with_next_step(add_table))
        Store(profile, clock=clock).close()
    before = sum_of(profile / DATABASE)

    for read_only in (False, True):
        with pytest.raises(ProfileTooNewError, match="Update Parapet"):
            Store(profile, clock=clock, read_only=read_only)

    assert sum_of(profile / DATABASE) == before
    assert backups_in(profile) == []


def test_an_older_profile_is_brought_up_to_date_by_a_writer_only(profile, clock, monkeypatch):
    Store(profile, clock=clock).close()
    monkeypatch.setattr(opening, "migrations", with_next_step(add_table))

    with pytest.raises(ProfileError, match="older Parapet"):
        Store(profile, clock=clock, read_only=True)
    Store(profile, clock=clock).close()
    Store(profile, clock=clock, read_only=True).close()


def shape_of(path):
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("done", range(1, len(migrations._migrations)))
def test_each_older_shape_becomes_that_of_today(tmp_path, clock, done):
    old, fresh = tmp_path / "old", tmp_path / "fresh"
    old.mkdir()
    connection = sqlite3.connect(old / DATABASE, isolation_level=None)
    migrations.apply(Database(connection), stop_before=migrations._migrations[done].name)
    connection.close()

    for profile in (old, fresh):
        Store(profile, clock=clock).close()

    assert shape_of(old / DATABASE) == shape_of(fresh / DATABASE)


def test_only_the_newest_backups_are_kept(store, profile, clock):
    for _ in range(KEPT_BACKUPS + 2):
        clock.now = clock.now.replace(second=clock.now.second + 1)
        make_backup(store.read(), profile, clock(), "test")

    kept = backups_in(profile)
    assert len(kept) == KEPT_BACKUPS
    assert kept[-1].name == "parapet-20261120-084507-test.db"
    assert all(digest_file(one).exists() for one in kept)


def test_a_backup_that_was_cut_off_is_none_and_is_cleared_away(store, profile, clock):
    half = profile / "backups" / "parapet-20261120-084400-test.db.part"
    half.parent.mkdir()
    half.write_bytes(b"SQLite format 3")

    assert backups_in(profile) == []
    make_backup(store.read(), profile, clock(), "test")
    assert len(backups_in(profile)) == 1
    assert not half.exists()


def test_a_second_backup_of_the_same_moment_leaves_the_first_alone(store, profile, clock):
    first = make_backup(store.read(), profile, clock(), "test")
    content = first.read_bytes()
    store.write(lambda tx: log_rows.set_meta(tx, "hello", "world"))
    second = make_backup(store.read(), profile, clock(), "test")

    assert [one.name for one in backups_in(profile)] == [first.name, second.name]
    assert first.read_bytes() == content
    assert is_whole(first)
    assert is_whole(second)


def test_a_changed_backup_is_recognised(store, profile, clock):
    backup = make_backup(store.read(), profile, clock(), "test")
    content = bytearray(backup.read_bytes())
    content[5000] ^= 1
    backup.write_bytes(content)

    assert not is_whole(backup)


def test_the_database_of_another_program_is_left_alone(profile, clock):
    profile.mkdir()
    connection = sqlite3.connect(profile / DATABASE)
    connection.execute("CREATE TABLE bookmarks(url)")
    connection.close()
    before = sum_of(profile / DATABASE)

    for read_only in (False, True):
        with pytest.raises(ProfileError, match="another program"):
            Store(profile, clock=clock, read_only=read_only)
    assert sum_of(profile / DATABASE) == before


def test_a_database_without_anything_in_it_is_damage_not_a_beginning(profile, clock):
    Store(profile, clock=clock).close()
    (profile / DATABASE).write_bytes(b"")

    for read_only in (False, True):
        with pytest.raises(ProfileDamagedError, match="is empty"):
            Store(profile, clock=clock, read_only=read_only)
    assert (profile / DATABASE).stat().st_size == 0


def test_a_first_start_that_was_cut_off_begins_again(profile, clock):
    profile.mkdir(mode=0o700)
    (profile / f"{DATABASE}.new").write_bytes(b"half")
    (profile / f"{DATABASE}.new-wal").write_bytes(b"half")
    Store(profile, clock=clock).close()

    assert sorted(path.name for path in profile.iterdir()) == [DATABASE, "parapet.lock"]


def test_a_journal_without_its_database_is_not_mixed_into_a_new_one(store, profile, clock):
    store.write(lambda tx: log_rows.set_meta(tx, "hello", "world"))
    aside = profile.with_name("aside")
    shutil.copytree(profile, aside)
    (aside / DATABASE).unlink()

    with pytest.raises(ProfileDamagedError, match="its journal"):
        Store(aside, clock=clock)
    assert (aside / "parapet.db-wal").stat().st_size > 0
    assert not (aside / DATABASE).exists()


def test_a_file_where_the_folder_should_be_is_said(tmp_path, clock):
    (tmp_path / "file").write_text("hello")

    with pytest.raises(ProfileError, match="cannot be used"):
        Store(tmp_path / "file", clock=clock)


def test_a_disk_without_locks_is_said(profile, clock, monkeypatch):
    def refuse(*_, **__):
        raise NotImplementedError("FileSystem does not appear to support flock")

    monkeypatch.setattr("filelock.FileLock.acquire", refuse)
    with pytest.raises(ProfileError, match="knows no locks"):
        Store(profile, clock=clock)
