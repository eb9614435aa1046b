"""German is complete, true to its sources, and can be switched on while the window is open."""

import importlib.util
import re
import string
import xml.etree.ElementTree as ET
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from core.choices import LanguageChoice
from core.importing.fields import FIELDS
from core.platforms.registry import platforms
from tests.flows.conftest import desk, open_desk, services
from tests.source_tree import ROOT
from tests.ui.desktop.factories import NOW
from ui.desktop import words
from ui.desktop.core_titles import CORE_TITLES
from ui.desktop.languages import WindowLanguage, window_language
from ui.desktop.navigation import Page
from ui.desktop.settings.settings_screen import SettingsPart

__all__ = ["desk", "open_desk", "services"]
# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


def _loaded():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = _loaded()
GERMAN = translations.TRANSLATIONS / "parapet_de.ts"


def messages(tree=None):
    root = tree or ET.parse(GERMAN).getroot()
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def forms(message):
    found = message.find("translation")
    counted = [one.text or "" for one in found.findall("numerusform")]
    return counted if message.get("numerus") == "yes" else [found.text or ""]


def names(text):
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_every_word_of_the_window_is_in_the_file_and_none_that_is_gone():
    assert translations.updated(GERMAN) == GERMAN.read_text("utf-8"), (
        "run: make translations, then translate what is unfinished"
    )


def test_every_sentence_of_the_core_is_in_the_list_by_which_stored_ones_are_known():
    today = translations.listed(translations.patterns())
    assert translations.SENTENCES.read_text("utf-8") == today, (
        "run: python packaging/translations.py"
    )


def test_every_word_is_translated():
    waiting = [
        (context, message.findtext("source"))
        for context, message in messages()
        if message.find("translation").get("type") or not all(forms(message))
    ]
    assert waiting == []


def test_translations_keep_the_places_for_values():
    for _, message in messages():
        source = message.findtext("source")
        for form in forms(message):
            assert names(form) == names(source), source
            assert form.count("%Ln") == source.count("%Ln"), source
            assert "%n" not in source, f"{source}: write %Ln, so that 1,000 is 1.000 in German"
            assert form.strip() == form or source.strip() != source, source


#: Words that were given up, and what is said instead (CONTRIBUTING has the whole list).
GIVEN_UP = {
    r"verberg|verborgen": "ausblenden",
    r"weitergeb|weitergab": "eskalieren",
    r"rückgängig": "zurücknehmen",
    r"\beingang|\bausgang": "Posteingang, Postausgang",
    r"wiedervorlage|schlummer": "zurückstellen, wieder vorgelegt",
    r"gescheitert": "fehlgeschlagen",
    r"\bspur(en)?\b": "Bereich",
    r"\bautor(en|in)?\b": "Verfasser",
    r"\bdu\b|\bdein|\bdir\b": "no “du”",
}


def test_one_thing_has_one_word():
    for _, message in messages():
        for form in forms(message):
            for given_up, instead in GIVEN_UP.items():
                assert not re.search(given_up, form, re.IGNORECASE), f"{form}: say {instead}"


def test_the_file_that_the_window_loads_is_made_from_the_words_of_today(tmp_path):
    made = tmp_path / "made.qm"
    translations.release(GERMAN, made)
    assert made.read_bytes() == GERMAN.with_suffix(".qm").read_bytes()


def test_no_word_is_put_together_before_it_is_translated():
    built = re.compile(r"(?:\.tr|translate|QT_TRANSLATE_NOOP)\(\s*(?:\"\w+\",\s*)?f\"")
    for file in (translations.ROOT / "ui" / "desktop").rglob("*.py"):
        assert not built.search(file.read_text("utf-8")), file


def declared(found):
    if is_dataclass(found):
        for one in fields(found):
            value = getattr(found, one.name)
            if one.name in ("title", "hint", "help", "note", "cost") and value:
                yield value
            yield from declared(value)
    elif isinstance(found, tuple):
        for one in found:
            yield from declared(one)


def test_what_the_core_declares_is_known_to_the_window():
    found = set(declared(tuple(one.info for one in platforms())))
    found |= {one.title for one in FIELDS}
    assert found - set(CORE_TITLES) <= {"Bluesky", "Mastodon", "Matrix", "WordPress"}


@pytest.fixture
def language(qapp):
    made = WindowLanguage(qapp)
    yield made
    made.speak(LanguageChoice.ENGLISH)
    made.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


def test_numbers_and_counts_follow_the_language(language):
    assert language.speak(LanguageChoice.GERMAN) == ""
    assert words.number(1234567) == "1.234.567"
    assert words.age_in_full(NOW.replace(hour=1), NOW.replace(hour=2)) == "vor 1 Stunde"
    assert words.age_in_full(NOW.replace(hour=1), NOW.replace(hour=4)) == "vor 3 Stunden"
    assert words.age(NOW - timedelta(days=1), NOW) == "1 Tag"
    assert words.age(NOW - timedelta(days=2), NOW) == "2 Tage"
    assert words.decimal(0.5, 2) == "0,50"
    assert words.signed(3.5, 2) == "+3,50"
    assert words.percent(0.75) == "75 %"
    assert words.date_words(date(2026, 11, 23)) == "23. November 2026"
    assert words.scorer("embedded", "1.0") == "Eingebaut 1.0"
    assert words.platform("file") == "Datei"

    language.speak(LanguageChoice.ENGLISH)
    assert words.number(1234567) == "1,234,567"
    assert words.age_in_full(NOW.replace(hour=1), NOW.replace(hour=4)) == "3 hours ago"


def test_without_its_file_the_window_says_so_and_speaks_english(qapp, tmp_path):
    language = WindowLanguage(qapp, tmp_path)
    said = language.speak(LanguageChoice.GERMAN)

    assert "parapet_de.qm" in said
    assert "speaks English" in said
    assert words.verb(next(iter(words.ACTION_ICONS))) == "Approve"
    assert words.number(1234567) == "1,234,567"
    language.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


def shown(window):
    """Return every text that a widget of the window says of itself."""
    for widget in window.findChildren(QWidget):
        for name in ("text", "toolTip", "accessibleName", "placeholderText", "title"):
            ask = getattr(widget, name, None)
            said = ask() if callable(ask) else ""
            if isinstance(said, str) and said:
                yield said


def choose(desk, **changes):
    desk.window.context.operations.change_settings(
        replace(desk.services.settings.current, **changes)
    )
    desk.settle()


def visit(window, desk):
    for page in Page:
        window.pages.show_page(page)
        desk.settle()
        yield page
    for part in SettingsPart:
        window.pages.settings.open_part(part)
        desk.settle()
        yield part


def test_the_open_window_turns_german_on_every_page_and_back(desk, qapp):
    """English that sticks would be a word of the source that German says otherwise."""
    english = {
        message.findtext("source")
        for _, message in messages()
        if forms(message)[0] != message.findtext("source") and "{" not in forms(message)[0]
    }
    # Words that a person typed, or that both languages have in another place.
    english -= {form for _, message in messages() for form in forms(message)}
    english -= {"Team on duty", "English"}
    choose(desk, language=LanguageChoice.GERMAN)
    try:
        for place in visit(desk.window, desk):
            left = {said for said in shown(desk.window) if said in english}
            assert left == set(), place
        assert "Posteingang" in set(shown(desk.window.navigation))
    finally:
        choose(desk, language=LanguageChoice.ENGLISH)
    assert "Inbox" in set(shown(desk.window.navigation))
    window_language(qapp).speak(LanguageChoice.ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
