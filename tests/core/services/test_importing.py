"""Files come in once, whatever happens to them."""

import os
from pathlib import Path

import pytest

from core.errors import ImportRefusedError, TaskCancelledError
from core.model import Action, CommentId, QueueFilter
from core.services import build_services
from core.services.importing import family_of
from core.services.journal import Journal
from core.services.samples import load_samples
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer


def test_the_same_file_twice_changes_nothing(services, comments_file):
    first = services.importing.run(comments_file, task=Task())
    again = services.importing.run(comments_file, task=Task())
    assert (first.rows, first.added) == (6, 6)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 6)


def test_a_newer_export_of_the_same_source_updates_its_rows(services, comments_file):
    services.importing.run(comments_file, task=Task())
    newer = comments_file.with_name("blog-2026-11-21.csv")
    newer.write_text(
        comments_file.read_text(encoding="utf-8").replace("you idiot", "you idiot sorry"),
        encoding="utf-8",
    )
    report = services.importing.run(newer, task=Task())
    assert (report.added, report.updated, report.unchanged) == (0, 1, 5)
    assert services.inbox.queue(QueueFilter(search="sorry")).total == 1


def test_a_file_of_several_platforms_comes_in_once_under_any_name(services, tmp_path):
    path, copy = tmp_path / "week.csv", tmp_path / "copy of it.csv"
    path.write_text("id,text,platform\n1,from here,YouTube\n1,from there,mastodon\n2,no place,\n")
    copy.write_bytes(path.read_bytes())
    first = services.importing.run(path, task=Task())
    again = [services.importing.run(one, task=Task()) for one in (path, copy, path)]
    assert (first.added, [one.unchanged for one in again]) == (3, [3, 3, 3])
    accounts = [row.account.id for row in services.accounts.all()]
    assert accounts == ["week (youtube)", "week (mastodon)", "week"]


def test_the_samples_by_hand_find_what_the_samples_brought(services):
    services.importing.load_samples(Task())
    for sample in load_samples().files:
        assert services.importing.run(sample.path, task=Task()).added == 0


def test_a_file_whose_name_is_no_text_comes_in(services, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/w\xff\x1b[2Jeek.csv"))
    path.write_text("id,text\n1,hello there\n")
    assert services.importing.run(path, task=Task()).added == 1
    assert services.importing.run(path, task=Task()).unchanged == 1
    assert services.log.verify().ok


def test_rows_and_the_log_entry_of_an_import_are_stored_together(services, tmp_path, monkeypatch):
    path = tmp_path / "long.csv"
    path.write_text("id,text\n" + "".join(f"{n},comment {n}\n" for n in range(12_000)))

    def fail(*_, **__):
        raise RuntimeError("the power is gone")

    with monkeypatch.context() as dark:
        dark.setattr(Journal, "write", fail)
        with pytest.raises(RuntimeError):
            services.importing.run(path, task=Task())
    assert services.inbox.queue(QueueFilter()).total == 10_000
    assert [line.kind for line in services.log.entries()] == ["genesis"]

    assert services.importing.run(path, task=Task()).added == 2_000
    assert [line.kind for line in services.log.entries()] == ["import", "genesis"]


def test_rows_without_ids_are_recognised_and_equal_rows_stay_two(services, tmp_path):
    path = tmp_path / "plain.csv"
    path.write_text("text,author\nhello there,Ann\nhello there,Ann\nbye now,Ben\n")
    assert services.importing.run(path, task=Task()).added == 3
    assert services.importing.run(path, task=Task()).unchanged == 3


def test_an_id_twice_with_other_words_is_listed_with_its_line(services, tmp_path):
    path = tmp_path / "twice.csv"
    path.write_text("id,text\n1,first words\n1,other words\n2,third words\n")
    report = services.importing.run(path, task=Task())
    assert (report.added, report.skipped_count) == (2, 1)
    assert report.skipped[0].line == 3
    assert "twice" in report.skipped[0].why


def test_a_file_of_another_source_with_the_same_ids_loses_nothing(services, tmp_path):
    for name, text in (("alpha.csv", "from alpha"), ("beta.csv", "from beta")):
        (tmp_path / name).write_text(f"id,text\n1,{text}\n")
        services.importing.run(tmp_path / name, task=Task())
    assert services.inbox.queue(QueueFilter()).total == 2


def test_a_cancelled_import_keeps_the_finished_batches(services, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("id,text\n" + "".join(f"{n},comment {n}\n" for n in range(20_000)))
    task = Task(lambda progress: task.cancel() if progress.done >= 10_000 else None)
    report = services.importing.run(path, task=task)
    assert report.cancelled
    assert 5_000 <= report.added < 20_000
    assert services.importing.run(path, task=Task()).unchanged == report.added


def test_a_file_without_texts_says_how_to_name_the_column(services, tmp_path):
    path = tmp_path / "numbers.csv"
    path.write_text("a,b\n1,2\n3,4\n")
    with pytest.raises(ImportRefusedError, match="--map text="):
        services.importing.run(path, task=Task())


def test_the_samples_come_in_whole_and_end_today(services, clock):
    reports = services.importing.load_samples(Task())
    assert sum(report.added for report in reports) == 596
    newest = max(row.complete_to for row in services.accounts.all())
    assert newest <= clock()


def test_a_task_can_be_cancelled_before_it_begins(services, comments_file):
    task = Task()
    task.cancel()
    assert services.importing.run(comments_file, task=task).cancelled
    with pytest.raises(TaskCancelledError):
        task.check()


def test_what_was_imported_is_there_after_a_restart(profile, clock, comments_file):
    services = build_services(profile, clock=clock, scorer=PlainScorer())
    services.importing.run(comments_file, task=Task())
    services.close()
    services = build_services(profile, clock=clock, scorer=PlainScorer())
    assert services.inbox.queue(QueueFilter()).total == 6
    services.close()


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("blog-2026-11-20.csv", "blog"),
        ("blog (1).csv.gz", "blog"),
        ("Kommentare Kopie.json", "Kommentare"),
        ("davidson_en.csv.gz", "davidson_en"),
    ],
)
def test_exports_of_one_source_share_a_name(tmp_path, name, family):
    assert family_of(tmp_path / name) == family


def test_sources_are_counted_with_what_came_after_the_ranking(filled, tmp_path):
    (blog,) = filled.accounts.all()
    assert (blog.comments, blog.open) == (6, 6)
    later = tmp_path / "news.csv"
    later.write_text("id,text\n1,first\n2,second\n")

    filled.importing.run(later, task=Task())
    filled.moderation.decide([CommentId("1")], action=Action.APPROVE)

    rows = {row.account.title: (row.comments, row.open, row.complete_to) for row in
            filled.accounts.all()}  # fmt: skip
    assert rows["news"] == (2, 2, None)
    assert rows[blog.account.title] == (6, 5, blog.complete_to)
