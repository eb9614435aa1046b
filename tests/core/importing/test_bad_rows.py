"""A bad row is named with its line and never costs the others."""

import gzip
import json
import random

import pytest

from core.importing import sniff
from core.safe_text import MAX_STORED

HEADER = "id,author,text\n"


def lines_of(found):
    return [row.line for row in found.skipped]


def test_a_row_without_text_is_skipped_with_its_line(read):
    found = read(HEADER + "1,ann,hello\n2,ben,\n3,cem,   \n4,dee,bye\n")

    assert found.texts == ["hello", "bye"]
    assert [(row.line, row.why) for row in found.skipped] == [
        (3, "the row has no text"),
        (4, "the row has no text"),
    ]


def test_blank_rows_are_nobodys_fault(read):
    found = read(HEADER + "\n1,ann,hello\n\n,,\n  ,,\n2,ben,bye\n\n")

    assert (found.texts, found.skipped) == (["hello", "bye"], [])


def test_lines_count_where_a_row_begins_though_texts_have_several(read):
    found = read(HEADER + '1,ann,"one\ntwo\nthree"\n2,ben,\n')

    assert [line for line, _ in found.rows] == [2, 5]


def test_a_separator_in_an_unquoted_last_text_belongs_to_the_text(read):
    found = read(HEADER + "1,ann,well, then, bye\n2,ben,ok\n")

    assert found.texts == ["well, then, bye", "ok"]


def test_too_many_cells_elsewhere_are_not_guessed_at(read):
    found = read("id,text,author\n1,well, then,ann\n2,ok,ben\n3,fine,cem,,\n")

    assert found.texts == ["ok", "fine"]
    assert lines_of(found) == [2]
    assert "4 cells" in found.skipped[0].why


def test_missing_cells_at_the_end_are_empty(read):
    found = read("id,text,author,likes\n1,hello\n2,bye,ben,3\n")

    assert [one.author_name for one in found.comments] == ["", "ben"]


def test_a_stray_quotation_mark_costs_nothing_where_the_row_can_be_told(read):
    found = read('id,text,author\n1,"hello,ann\n2,fine,ben\n3,"good, day",cem\n4,bye,dee\n')

    assert found.texts == ['"hello', "fine", "good, day", "bye"]


def test_a_stray_quotation_mark_costs_its_own_row_at_most(read):
    found = read('id,text,author\n1,"well, then,ann\n2,fine,ben\n3,bye,cem\n')

    assert found.texts == ["fine", "bye"]
    assert lines_of(found) == [2]
    assert "quotation mark" in found.skipped[0].why


def test_marks_inside_a_quoted_text_of_several_lines_stay_one_comment(read):
    found = read('id,text\n1,"he said\nand she "maybe" left"\n2,bye\n')

    assert found.texts == ['he said\nand she maybe" left"', "bye"]


def test_a_file_of_stray_marks_is_read_to_its_end(read):
    rows = "".join(f'{n},"open {n},x,y\n{n},fine {n},z\n' for n in range(300))
    found = read("id,text,author\n" + rows)

    assert len(found.texts) == 300
    assert len(found.skipped) == 300


def test_broken_bytes_in_the_middle_skip_that_row_only(read):
    good = "".join(f"{n},ann,grüße {n}\n" for n in range(50)).encode()
    found = read(HEADER.encode() + good + b"51,ben,gr\xfc\xdfe\n" + b"52,cem,bye\n")

    assert len(found.texts) == 51
    assert lines_of(found) == [52]
    assert "UTF-8" in found.skipped[0].why
    assert any("not UTF-8" in note for note in found.notes)


def test_a_text_of_a_million_letters_is_cut_with_a_mark(read):
    found = read(HEADER + "1,ann," + "x" * 1_000_000 + "\n2,ben,bye\n")

    assert len(found.texts[0]) < MAX_STORED + 20
    assert found.texts[0].endswith("[cut]")
    assert found.texts[1] == "bye"
    assert found.tally.cut == 1
    assert "1 very long" in found.tally.sentences()[0]


@pytest.mark.parametrize("quote", ['"', ""])
def test_a_row_beyond_all_measure_is_passed_over(read, quote):
    found = read(HEADER + f"1,ann,{quote}" + "x" * 9_000_000 + f"{quote}\n2,ben,bye\n")

    assert found.texts == ["bye"]
    assert lines_of(found) == [2]
    assert "longer than" in found.skipped[0].why


def test_nul_and_lone_surrogates_become_replacement_marks(read):
    rows = '[{"text": "a\\u0000b"}, {"text": "c\\ud800d"}, {"text": "e\\udc80f"}]'

    assert read(rows, "posts.json").texts == ["a\ufffdb", "c\ufffdd", "e\ufffdf"]
    assert read("text,id\na\x00b,1\n").texts == ["a\ufffdb"]


def test_bidi_zalgo_and_html_are_stored_as_they_are(read):
    texts = ["a\u202eb\u2066c", "z" + "\u0301" * 500, '<img src="file:///dev/zero">']
    rows = "\n".join(json.dumps({"text": text}) for text in texts)

    assert read(rows, "posts.jsonl").texts == texts


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("42", "a number"),
        ("true", "yes or no"),
        ('["a"]', "a list"),
        ('{"a": 1}', "an object"),
        ("null", "no text"),
    ],
)
def test_json_that_is_not_a_text_is_skipped_and_said(read, value, why):
    found = read(f'{{"text": "hello"}}\n{{"text": {value}}}\n{{"text": "bye"}}\n', "a.jsonl")

    assert found.texts == ["hello", "bye"]
    assert lines_of(found) == [2]
    assert why in found.skipped[0].why


def test_a_number_in_a_table_is_a_text(read):
    assert read("text,id\nhello,1\n42,2\nbye,3\n").texts == ["hello", "42", "bye"]


def test_broken_lines_of_jsonl_are_named(read):
    deep = '{"text": ' + "[" * 100_000
    rows = ['{"text": "a"}', "{broken", "[1, 2]", deep, '{"text": "' + "9" * 5, '{"text": "b"}']
    found = read("\n".join(rows), "a.jsonl")

    assert found.texts == ["a", "b"]
    assert lines_of(found) == [2, 3, 4, 5]


def test_a_broken_object_in_a_list_costs_itself_only(read):
    rows = '[{"text": "a"},\n{"text": "b" "oops"},\n{"text": "c"}, 5,\n{"text": "d"}]'
    found = read(rows, "a.json")

    assert found.texts == ["a", "c", "d"]
    assert lines_of(found) == [2, 3]


def test_a_list_that_was_cut_off_keeps_what_is_whole(read):
    rows = json.dumps([{"text": f"comment {n}"} for n in range(1000)])
    found = read(rows[:-10], "a.json")

    assert len(found.texts) == 999
    assert "ends in the middle" in found.skipped[0].why


def test_a_number_of_thousands_of_digits_breaks_its_row_only(read):
    found = read('{"text": "a"}\n{"text": "b", "n": ' + "9" * 5000 + '}\n{"text": "c"}', "a.jsonl")

    assert (found.texts, lines_of(found)) == (["a", "c"], [2])


def test_duplicate_ids_are_handed_on_as_they_are(read):
    found = read(HEADER + "1,ann,hello\n1,ann,hello again\n")

    assert [one.remote_id for one in found.comments] == ["1", "1"]


def test_a_packed_file_that_was_cut_off_keeps_the_rows_before(tmp_path, read):
    chance = random.Random(7)
    rows = "".join(f"{n},ann,{chance.randbytes(10_000).hex()}\n" for n in range(600))
    packed = gzip.compress((HEADER + rows).encode(), compresslevel=1)
    found = read(packed[: len(packed) * 9 // 10], "posts.csv.gz")

    assert len(found.texts) > 500
    assert len(found.skipped) == 1
    assert found.rows[-1] == (len(found.texts) + 2, found.skipped[0])
    assert "damaged" in found.skipped[0].why


def test_likes_and_times_that_cannot_be_read_are_not_available_but_counted(read):
    good = "".join(f"{n},text {n} here,2026-11-18T10:00:00Z,5\n" for n in range(9))
    found = read("id,text,time,likes\n" + good + "9,last words,soon,many\n")

    last = found.comments[-1]
    assert (last.text, last.created_at, last.likes) == ("last words", None, None)
    assert (found.tally.times, found.tally.counts) == (1, 1)
    assert len(found.tally.sentences()) == 2


def test_two_columns_of_one_name_stay_apart(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("text,text,id\nhello,other,1\n")

    assert sniff(path).columns == ("text", "text (2)", "id")
