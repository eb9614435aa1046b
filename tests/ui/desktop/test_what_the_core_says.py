"""What the core says is said in the language of the window, however the words came there."""

import json
import os
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from core.choices import LanguageChoice
from core.errors import (
    DecisionRefusedError,
    ImportRefusedError,
    PlatformError,
    ScorerUnavailableError,
)
from core.model import Action
from core.paths import resources_dir
from core.platforms import saying
from core.said import Sentence, counted
from ui.desktop import words
from ui.desktop.languages import WindowLanguage
from ui.desktop.words.known_sentences import known_again

PATTERNS = json.loads((resources_dir() / "translations" / "sentences.json").read_text("utf-8"))


@pytest.fixture
def german(qapp):
    language = WindowLanguage(qapp)
    assert language.speak(LanguageChoice.GERMAN) == ""
    yield language
    language.speak(LanguageChoice.ENGLISH)
    language.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


def an_error():
    return ImportRefusedError("“{name}” is empty. Export the comments again.", name="a.csv")


def test_an_english_window_says_what_the_core_says(qapp):
    error = PlatformError("{host} refused.{said}", host="a.example", said="")

    assert words.said(an_error()) == "“a.csv” is empty. Export the comments again."
    assert words.said(error) == "a.example refused."
    assert words.said("") == ""
    assert words.said(ValueError("strange")) == "strange"


def test_an_error_is_said_in_german(german):
    assert words.said(an_error()) == "„a.csv“ ist leer. Die Kommentare neu exportieren."
    assert str(an_error()) == "“a.csv” is empty. Export the comments again."


def test_what_stands_within_a_sentence_is_german_too(german):
    error = saying.refused("a.example", "Not today")

    assert words.said(error) == "a.example hat abgelehnt. Die Antwort: „Not today“."


def test_words_of_strangers_stay_as_they_are(german):
    hostile = "{host} is empty %1 <b>it is empty</b> Permission denied"

    assert hostile in words.said(saying.refused("a.example", hostile))
    assert hostile in words.said(str(saying.refused("a.example", hostile)))


def test_stored_english_is_known_again(german):
    stored = str(saying.refused("a.example", "Not today"))

    assert type(stored) is str
    assert words.said(stored) == "a.example hat abgelehnt. Die Antwort: „Not today“."
    assert words.said("was so already") == "war schon so"
    assert words.said("Something that no version ever said.") == (
        "Something that no version ever said."
    )


def test_numbers_and_moments_are_written_as_the_language_does(german):
    at = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
    moment = Sentence("the newest is of {at:%Y-%m-%d %H:%M} UTC", at=at)
    cut = counted(
        1234,
        "1 very long comment was cut to 100,000 characters.",
        "{n:,} very long comments were cut to 100,000 characters.",
    )

    for said in (moment, str(moment)):
        assert words.said(said) == "die neueste ist vom 23.11.2026 09:05 UTC"
    for said in (cut, str(cut)):
        assert words.said(said) == "1.234 sehr lange Kommentare wurden auf 100.000 Zeichen gekürzt."


def test_one_and_many(german):
    one, many = "{n} entry", "{n} entries"

    assert words.said(counted(1, one, many)) == "1 Eintrag"
    assert words.said(counted(2, one, many)) == "2 Einträge"


def test_what_the_system_says_of_a_file_is_german(german):
    error = ImportRefusedError(
        "“{path}” cannot be read ({why}). Check the file, then try again.",
        path="/a",
        why=os.strerror(13),
    )

    assert "(keine Berechtigung)" in words.said(error)


def test_an_action_has_the_name_of_its_button(german):
    error = DecisionRefusedError(
        "“{action}” does not fit this comment: {why}",
        action=Action.HIDE,
        why=Sentence("This is your own post."),
    )

    assert words.said(error) == (
        "„Ausblenden“ passt nicht zu diesem Kommentar: Das ist ein eigener Beitrag."
    )


#: Parts of sentences that are never stored; too short to be looked for in plain text.
_PARTS = {
    "The {word} “{name}”",
    "{first} or {last}",
    "{macro}, step {number}",
    "{n} entry",
    "“{source}” holds {what}.",
}


def _sample(pattern):
    """Return a sentence of a pattern, with values that a person could see."""
    values = {}
    for _, name, form, _ in string.Formatter().parse(pattern):
        if name and "%" in form:
            values[name] = datetime(2026, 11, 23, 9, 5)
        elif name and form:
            values[name] = 1234 if form == "," else 2.5
        elif name:
            values[name] = f"{name}-7.example"
    return Sentence(pattern, **values)


def test_every_sentence_is_known_again_when_it_was_stored(german):
    lost = []
    for pattern in PATTERNS:
        said = _sample(pattern)
        if words.said(str(said)) != words.said(said):
            lost.append(pattern)
    assert set(lost) <= _PARTS


def test_a_text_of_any_length_is_read_in_no_time_worth_naming(german):
    long = "a “" * 1_500

    assert known_again(long * 3) is None
    assert words.said(long) == long


def test_names_that_are_no_text_can_be_said(german):
    error = ImportRefusedError(
        "“{path}” cannot be read ({why}). Check the file, then try again.",
        path=Path(os.fsdecode(b"a\xff.csv")),
        why="Permission denied",
    )

    said = words.said(error)

    assert said.startswith("„a\ufffd.csv“")
    assert "Permission denied" not in said
    assert words.said(saying.refused("a.example", "no\ud800 \x00 way")).endswith("way“.")


def test_what_another_process_said_is_known_again(german):
    there = ScorerUnavailableError(
        "“{path}” is damaged. Remove the model and add it again.", path="/m/model.json"
    )

    here = ScorerUnavailableError(str(there))

    assert words.said(here) == words.said(there) != str(there)
    assert words.said(ScorerUnavailableError("no\ud800 way")) == "no\ufffd way"
