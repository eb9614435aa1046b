"""A sentence reads as English and knows what it was made of."""

import copy
import pickle
from pathlib import Path

from core.errors import ImportRefusedError, PlatformError
from core.model import OutcomeKind
from core.said import Sentence, counted, words_of


def test_a_sentence_is_its_english_text():
    said = Sentence("“{name}” has {n:,} rows.", name=Path("a.csv"), n=12_000)

    assert said == "“a.csv” has 12,000 rows."
    assert said.pattern == "“{name}” has {n:,} rows."
    assert said.fields == {"name": "a.csv", "n": 12_000}


def test_braces_of_strangers_are_left_alone():
    assert Sentence("It says: “{words}”.", words="{0} {name}") == "It says: “{0} {name}”."
    assert Sentence("a { without fields") == "a { without fields"


def test_an_error_within_an_error_keeps_its_pattern():
    inner = ImportRefusedError("“{name}” is empty.", name="a.csv")
    outer = PlatformError("It broke: {why}", why=inner, outcome=OutcomeKind.UNKNOWN)

    assert str(outer) == "It broke: “a.csv” is empty."
    assert outer.outcome is OutcomeKind.UNKNOWN
    assert words_of(outer).fields["why"].pattern == "“{name}” is empty."


def test_an_error_raised_with_a_sentence_says_that_sentence():
    said = Sentence("There is no model “{model}”.", model="x")

    assert words_of(ImportRefusedError(said)) is said
    assert words_of(ValueError("strange")) == "strange"
    assert words_of(ValueError()) == ""


def test_one_and_many_are_sentences_of_their_own():
    assert counted(1, "{n} row was read.", "{n} rows were read.") == "1 row was read."
    assert counted(2, "{n} row was read.", "{n} rows were read.").pattern == "{n} rows were read."


def test_a_sentence_survives_copies_and_processes():
    said = Sentence("{host} refused.", host="a.example")

    for other in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert (other, other.pattern, other.fields) == (said, said.pattern, said.fields)
