"""A file that cannot be read as a whole is refused with one sentence that says what to do."""

import gzip
import os
import random
from functools import partial

import pytest

from core.errors import ImportRefusedError, TaskCancelledError
from core.importing import byte_source, propose_mapping, read_comments, sniff
from core.importing.byte_source import ByteSource, FileBreaksError
from core.task import Task
from tests.core.importing.conftest import NOW

# The time of packing would give the test another name in each process.
packed = partial(gzip.compress, mtime=0)


def refusal(path):
    with pytest.raises(ImportRefusedError) as caught:
        sniff(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.csv", b"", "is empty"),
        ("a.csv", b" \n\r\n\t", "is empty"),
        ("a.csv", b"\xef\xbb\xbf", "is empty"),
        ("a.csv.gz", packed(b""), "is empty"),
        ("a.csv", b"id,text\n", "column names but no rows"),
        ("a.csv", random.Random(5).randbytes(5000), "not a text file"),
        ("a.csv", b"\0" * 5000, "not a text file"),
        ("a.csv", b"x" + b"\0" * 5000, "not a text file"),
        ("a.csv", b"\1\2\3,\4\n\5,\6", "not a text file"),
        ("a.csv", b"text\n\x83\x07\x9d\x02\n\x01\xfe", "not a text file"),
        ("a.pyc", b"\xa7\r\r\n" + b"\0" * 12 + b"c\0\0\0", "not a text file"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "a picture"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        ("a.csv", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1", "a picture"),
        ("a.csv", b"GIF89a\1\0\1\0", "a picture"),
        ("a.csv", b"RIFF\x24\0\0\0WEBPVP8 ", "a picture"),
        ("a.csv", b"RIFF\x24\0\0\0WAVEfmt ", "a sound or a film"),
        ("a.csv", b"\0\0\0\x18ftypmp42", "a sound or a film"),
        ("a.csv", b"ID3\3\0\0\0", "a sound or a film"),
        ("a.csv", b"\x7fELF\2\1\1", "a program"),
        ("a.csv", b"PAR1\x15\4", "a table for programs"),
        ("a.docx", b"PK\x03\x04\x14\0\0\0", "a Word file"),
        ("a.zip", b"PK\x05\x06" + b"\0" * 18, "nothing in it"),
        ("a.rar", b"Rar!\x1a\x07\0", "a packed folder (rar)"),
        ("a.csv", b"{\\rtf1\\ansi hello, there}", "a text document (RTF)"),
        ("a.xlsx", b"PK\x03\x04rest", "Excel"),
        ("a.zip", b"PK\x03\x04rest", "zip"),
        ("a.xls", b"\xd0\xcf\x11\xe0rest", "old Excel"),
        ("a.db", b"SQLite format 3\0rest", "database"),
        ("a.pdf", b"%PDF-1.7 rest", "PDF"),
        ("a.csv.bz2", b"BZh91AY&SY", "bz2"),
        ("a.gz", packed(packed(b"text\nhello")), "packed twice"),
        ("a.gz", packed(b"text\nhello there\n" * 99)[:40], "damaged"),
        ("a.gz", b"\x1f\x8bnot really", "damaged"),
        ("a.html", b"<!DOCTYPE html><p>hello</p>", "web page"),
        ("a.xml", b"\n<?xml version='1.0'?><a/>", "web page"),
        ("a.json", b"[]", "empty list"),
        ("a.json", b"[1, 2, 3]", "no objects"),
        ("a.json", b'["a", "b"]', "no objects"),
        ("a.json", b"{}\n", "no objects"),
        ("a.json", b'{\n"a": [1]\n}\n', "no list of comments"),
        ("a.json", b"[{oops", "broken"),
        ("a.json", b"[" * 100_000, "broken"),
        ("a.txt", b"These are just some words of a letter without any columns\nat all\n", "text"),
    ],
)
def test_a_file_that_holds_no_comments(tmp_path, name, content, says):
    (tmp_path / name).write_bytes(content)

    assert says in refusal(tmp_path / name)


def test_a_few_control_characters_are_part_of_a_text(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,text\n1,ring \x07 twice \x07 and \0 stop\nID3,GIF8 and PAR1\n")

    assert len(sniff(path).first) == 2


def test_a_file_that_is_not_there(tmp_path):
    assert "There is no file" in refusal(tmp_path / "gone.csv")


def test_a_name_that_cannot_be_one(tmp_path):
    assert "cannot be read" in refusal(tmp_path / "a\0b.csv")


def test_a_folder(tmp_path):
    assert "is a folder" in refusal(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")

    assert "not an ordinary file" in refusal(tmp_path / "pipe.csv")


@pytest.fixture
def not_root():
    """Be somebody else for a while: root may read everything."""
    if os.geteuid() == 0:
        os.seteuid(65534)
        yield
        os.seteuid(0)
    else:
        yield


def test_a_file_of_somebody_else(tmp_path, not_root):
    path = tmp_path / "private.csv"
    mine = os.geteuid() != 65534
    if mine:
        path.write_text("text\nhello there\n")
        path.chmod(0)

    assert "permission" in refusal(path).lower()


def test_a_file_that_went_away_after_the_preview(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,hello there\n")
    shape = sniff(path)
    path.unlink()

    with pytest.raises(ImportRefusedError, match="There is no file"):
        list(read_comments(shape, propose_mapping(shape), Task(), now=NOW))


def test_a_mapping_without_text_is_refused_when_reading(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3,4\n")
    shape = sniff(path)

    assert "text" not in propose_mapping(shape).mapping
    with pytest.raises(ImportRefusedError, match="comment text"):
        list(read_comments(shape, propose_mapping(shape), Task(), now=NOW))


def test_a_packed_bomb_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(byte_source, "_BOMB_BYTES", 1 << 22)
    path = tmp_path / "bomb.csv.gz"
    with gzip.open(path, "wb", compresslevel=6) as file:
        for _ in range(8):
            file.write(b"id,text\n" * 131_072)

    with ByteSource(path, is_gz=True) as source, pytest.raises(FileBreaksError, match="unpacks"):
        source.read()


def test_reading_stops_when_the_task_is_cancelled_and_tells_progress_in_bytes(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("id,text\n" + "".join(f"{n},comment number {n}\n" for n in range(100_000)))
    steps = []
    task = Task(steps.append)
    shape = sniff(path)
    rows = read_comments(shape, propose_mapping(shape), task, now=NOW)

    next(rows)
    task.cancel()
    with pytest.raises(TaskCancelledError):
        list(rows)

    assert steps[-1].total == path.stat().st_size
    assert 0 < len(steps) < 4
