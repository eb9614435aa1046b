"""A copy a day, never of a damaged database; and the way back from one."""

import shutil
from datetime import timedelta

import pytest

from core.errors import ProfileDamagedError, ProfileError, ProfileInUseError
from core.model import Action, CommentId, QueueFilter
from core.services import build_services, restore_newest
from core.storage.backup_names import backups_in, digest_file
from core.storage.store import DATABASE
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

DAY = timedelta(days=1)


@pytest.fixture
def opened(profile, clock):
    def build():
        services = build_services(profile, clock=clock, scorer=PlainScorer())
        made.append(services)
        return services

    made = []
    yield build
    for services in made:
        services.close()


def decide(services, action=Action.HIDE):
    first = CommentId(str(services.inbox.queue(QueueFilter()).ids[0]))
    services.moderation.decide([first], action=action)


@pytest.fixture
def worked(opened, comments_file):
    """A profile with a backup of its first day and a decision made after it."""
    services = opened()
    services.importing.run(comments_file, task=Task())
    services.backups.make()
    decide(services)
    services.close()
    return services


def damage(profile):
    path = profile / DATABASE
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 40] = b"\xa5" * (4096 * 39)
    path.write_bytes(content)
    return bytes(content)


def test_a_day_with_work_ends_with_a_backup_and_a_day_without_does_not(
    opened, profile, clock, comments_file
):
    opened().close()
    assert backups_in(profile) == []  # a profile begun today is as good as its files

    clock.advance(DAY)
    services = opened()
    services.importing.run(comments_file, task=Task())
    clock.advance(timedelta(minutes=1))
    services.close()
    services.close()
    assert [path.name for path in backups_in(profile)] == ["parapet-20261121-084600-daily.db"]

    clock.advance(DAY)
    opened().close()
    assert len(backups_in(profile)) == 1  # nothing was decided since

    services = opened()
    decide(services)
    clock.advance(timedelta(minutes=1))
    services.close()
    assert len(backups_in(profile)) == 2


def test_a_disk_with_little_room_gets_no_daily_backup(
    opened, profile, clock, comments_file, monkeypatch
):
    services = opened()
    clock.advance(DAY)
    services.importing.run(comments_file, task=Task())
    clock.advance(DAY)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 1000))
        assert services.backups.make_if_due() is None

    assert services.backups.make_if_due() is not None


def test_a_damaged_database_is_not_copied_over_good_backups(worked, opened, profile, clock):
    services = opened()
    damage(profile)

    with pytest.raises(ProfileDamagedError):
        services.backups.make()
    assert services.backups.make_if_due() is None
    assert len(backups_in(profile)) == 1
    assert list((profile / "backups").glob("*.part*")) == []


def test_a_damaged_profile_goes_on_from_its_backup_and_keeps_the_damaged_files(
    worked, opened, profile, clock
):
    broken = damage(profile)
    clock.advance(DAY)

    restored = restore_newest(profile, clock)

    assert [path.name for path in restored.set_aside] == ["parapet-damaged-20261121-084500.db"]
    assert restored.set_aside[0].read_bytes() == broken
    services = opened()
    assert services.inbox.queue(QueueFilter()).total == 6
    assert services.history.total() == 0  # decided after the backup
    assert [line.kind for line in services.log.entries()] == ["restore", "import", "genesis"]
    assert services.log.verify().ok
    decide(services)
    assert services.log.verify().ok


def test_a_healthy_profile_is_not_taken_back_in_time(worked, profile, clock):
    before = (profile / DATABASE).read_bytes()

    with pytest.raises(ProfileError, match="healthy"):
        restore_newest(profile, clock)
    assert (profile / DATABASE).read_bytes() == before


def test_a_profile_that_is_open_is_not_restored(worked, opened, profile, clock):
    opened()
    with pytest.raises(ProfileInUseError):
        restore_newest(profile, clock)


def test_backups_that_are_not_whole_are_passed_over(worked, opened, profile, clock):
    (good,) = backups_in(profile)
    clock.advance(DAY)
    for n, content in enumerate((b"", good.read_bytes()[:-4096])):
        newer = good.with_name(f"parapet-2026112{n + 1}-090000-daily.db")
        newer.write_bytes(content)
        shutil.copy(digest_file(good), digest_file(newer))
    damage(profile)

    assert restore_newest(profile, clock).backup == good


def test_without_a_backup_nothing_is_changed(worked, profile, clock):
    shutil.rmtree(profile / "backups")
    broken = damage(profile)

    with pytest.raises(ProfileError, match="There is no backup"):
        restore_newest(profile, clock)
    assert (profile / DATABASE).read_bytes() == broken


def test_what_is_damaged_names_the_backup_that_helps(worked, profile, clock):
    (profile / DATABASE).write_bytes(b"no database at all " * 500)

    with pytest.raises(ProfileDamagedError, match=r"Run “restore”.* 2026-11-20 08:45") as caught:
        build_services(profile, clock=clock, scorer=PlainScorer())
    assert caught.value.has_backup

    shutil.rmtree(profile / "backups")
    with pytest.raises(ProfileDamagedError, match="There is no backup") as caught:
        build_services(profile, clock=clock, scorer=PlainScorer())
    assert not caught.value.has_backup


def test_a_journal_left_by_the_damaged_database_is_not_mixed_into_the_backup(
    worked, opened, profile, clock
):
    services = opened()
    decide(services, Action.APPROVE)
    aside = profile.with_name("cut off")
    shutil.copytree(profile, aside)
    assert (aside / "parapet.db-wal").stat().st_size > 0
    (aside / DATABASE).write_bytes(b"garbage" * 999)

    restored = restore_newest(aside, clock)

    assert {path.name.rpartition(".")[2] for path in restored.set_aside} >= {"db", "db-wal"}
    again = build_services(aside, clock=clock, scorer=PlainScorer())
    assert again.history.total() == 0
    assert again.log.verify().ok
    again.close()
