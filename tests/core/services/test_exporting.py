"""Exports: whole, proven by a manifest, harmless in a spreadsheet."""

import csv
import errno
import hashlib
import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ExportError, TaskCancelledError
from core.model import Action, CommentId, QueueFilter
from core.services.spreadsheet import safe_cell
from core.task import Task


def test_every_comment_is_in_the_file_and_the_manifest_proves_it(filled, tmp_path):
    out = tmp_path / "comments.csv"
    report = filled.exporting.comments(out, format="csv", task=Task())
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert report.rows == len(rows) == 6
    assert rows[0]["text"] == "I will kill you"
    manifest = json.loads(report.manifest.read_text(encoding="utf-8"))
    assert manifest["files"][0]["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()


def test_decisions_come_with_their_comments(filled, tmp_path):
    number = CommentId(str(filled.inbox.queue(QueueFilter()).ids[0]))
    filled.moderation.decide([number], action=Action.HIDE, note="=1+1")
    filled.moderation.undo_last()
    out = tmp_path / "decisions.jsonl"
    filled.exporting.decisions(out, format="jsonl", task=Task())
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [row["action"] for row in rows] == ["hide", "undo"]
    assert rows[0]["note"] == "=1+1"
    assert rows[0]["undone"]


def test_an_export_that_cannot_be_written_leaves_nothing(filled, tmp_path):
    with pytest.raises(ExportError, match="could not be written"):
        filled.exporting.comments(tmp_path / "no" / "x.csv", format="csv", task=Task())
    with pytest.raises(ExportError, match="not an export format"):
        filled.exporting.comments(tmp_path / "x.pdf", format="pdf", task=Task())
    assert list(tmp_path.glob("**/*.part")) == []


def exported(filled, out):
    yield lambda: filled.exporting.comments(out, format="csv", task=Task())
    yield lambda: filled.exporting.decisions(out, format="jsonl", task=Task())
    yield lambda: filled.exporting.log(out)
    yield lambda: filled.log.checkpoint(out)


def test_nothing_is_written_among_the_files_of_the_profile(filled):
    database = filled.profile / "parapet.db"
    before = database.read_bytes()
    for export in exported(filled, database):
        with pytest.raises(ExportError, match="profile folder"):
            export()
    with pytest.raises(ExportError, match="profile folder"):
        filled.exporting.log(filled.profile / "backups" / ".." / "log.jsonl")
    assert database.read_bytes() == before


def test_only_an_ordinary_file_is_replaced(filled, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for target in (pipe, tmp_path):
        for export in exported(filled, target):
            with pytest.raises(ExportError, match="not an ordinary file"):
                export()
    assert pipe.is_fifo()


def test_an_export_that_breaks_off_leaves_the_older_one(filled, tmp_path, monkeypatch):
    out = tmp_path / "comments.csv"
    filled.exporting.comments(out, format="csv", task=Task())
    before = {path.name: path.read_bytes() for path in tmp_path.glob("comments*")}

    def full(*_, **__):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr("core.services.exporting._write_json", full)  # the manifest comes last
        with pytest.raises(ExportError, match="No space left"):
            filled.exporting.comments(out, format="jsonl", task=Task())
    stopped = Task(lambda _: stopped.cancel())
    monkeypatch.setattr("core.services.exporting._PAGE", 2)
    with pytest.raises(TaskCancelledError):
        filled.exporting.comments(out, format="jsonl", task=stopped)

    assert {path.name: path.read_bytes() for path in tmp_path.glob("*comments*")} == before


@given(st.text(alphabet="=+-@＝ \t\r\n\x00\u200babc'", max_size=8))
def test_no_cell_begins_a_formula(value):
    cell = safe_cell(value)
    assert cell in (value, "'" + value)
    assert cell.lstrip(" \u00a0\u200b\x00\t\r\n")[:1] not in tuple("=+-@＝")
