"""What is written in any format and encoding comes back as it was; nothing else ever happens."""

import codecs
import contextlib
import csv
import gzip
import io
import json
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.errors import ImportRefusedError
from core.safe_text import storable
from tests.core.importing.conftest import DATA, read_file

# Controls make a small file look like no text; they have stories of their own.
_PRINTED = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\t\n\r")
_WESTERN = "abc ,;\t\"'\nÀÉÎÕÜßàéîõü"  # bytes that never look like UTF-8
TEXTS = st.text(_PRINTED, min_size=1, max_size=80).filter(lambda text: text.strip())
NAMES = st.text(st.characters(exclude_categories=("C", "Z")), max_size=20)
ROWS = st.lists(st.tuples(TEXTS, NAMES), min_size=1, max_size=8)
WESTERN_ROWS = st.lists(
    st.tuples(
        st.text(_WESTERN, min_size=1, max_size=40).filter(lambda text: text.strip()),
        st.text("äÖüß", max_size=5),
    ),
    min_size=1,
    max_size=8,
)
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be+mark", "utf-32"])


def as_file(content, name, read):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        return read(path)


def read_table(path):
    return read_file(path, {"text": "comment", "author": "author"})


def read_objects(path):
    return read_file(path, {"text": "text", "author": "author.name"})


def table(rows, delimiter):
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["id", "comment", "author"])
    writer.writerows((n, text, name) for n, (text, name) in enumerate(rows))
    return out.getvalue()


def encoded(text, encoding):
    if encoding == "utf-16-be+mark":
        return codecs.BOM_UTF16_BE + text.encode("utf-16-be")
    return text.encode(encoding)


def assert_same(found, rows):
    assert found.skipped == []
    assert [(one.text, one.author_name) for one in found.comments] == [
        (storable(text), storable(name.strip())) for text, name in rows
    ]


@given(ROWS, st.sampled_from(",;\t|"), ENCODINGS, st.booleans())
def test_a_table_comes_back(rows, delimiter, encoding, is_packed):
    content = encoded(table(rows, delimiter), encoding)
    name = "posts.csv.gz" if is_packed else "posts.csv"

    found = as_file(gzip.compress(content) if is_packed else content, name, read_table)

    assert_same(found, rows)


@given(WESTERN_ROWS, st.sampled_from(",;\t"))
def test_a_table_in_windows_1252_comes_back(rows, delimiter):
    assert_same(as_file(table(rows, delimiter).encode("cp1252"), "posts.csv", read_table), rows)


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=80).filter(lambda text: text.strip()), NAMES),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(["lines", "list", "wrapped"]),
    st.sampled_from([None, 2]),
    st.booleans(),
)
def test_json_comes_back_whatever_its_letters(rows, form, indent, is_ascii):
    objects = [{"text": text, "author": {"name": name}} for text, name in rows]
    if form == "lines":
        content = "\n".join(json.dumps(one, ensure_ascii=is_ascii) for one in objects)
    else:
        whole = objects if form == "list" else {"page": 1, "comments": objects, "next": None}
        content = json.dumps(whole, indent=indent, ensure_ascii=is_ascii)

    found = as_file(content.encode(), "posts.json", read_objects)

    assert_same(found, rows)


@given(st.text(st.characters(categories=("Cs", "Ll")), min_size=1, max_size=20))
def test_lone_surrogates_come_in_as_replacement_marks(text):
    content = json.dumps([{"text": "x" + text}]).encode()

    found = as_file(content, "posts.json", read_file)

    found.texts[0].encode("utf-8")
    assert found.skipped == []


def read_or_refuse(path):
    with contextlib.suppress(ImportRefusedError):
        read_file(path)


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.json", "a.gz"]))
def test_any_bytes_are_read_or_refused(content, name):
    as_file(content, name, read_or_refuse)


@given(st.data())
def test_a_damaged_export_is_read_or_refused(data):
    path = data.draw(st.sampled_from(sorted(DATA.glob("*.[cjt]s*"))))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(content) - 1))
        end = start + data.draw(st.integers(0, 30))
        content[start:end] = data.draw(st.binary(max_size=30))
    as_file(bytes(content), path.name, read_or_refuse)


@given(st.integers(0, 7), st.sampled_from(["{oops", "[1]", '{"text": 5}', '{"text": ""}']))
def test_one_bad_line_never_costs_another(place, bad):
    lines = [json.dumps({"text": f"comment {n}"}) for n in range(8)]
    lines.insert(place, bad)

    found = as_file("\n".join(lines).encode(), "posts.jsonl", read_file)

    assert found.texts == [f"comment {n}" for n in range(8)]
    assert [row.line for row in found.skipped] == [place + 1]
