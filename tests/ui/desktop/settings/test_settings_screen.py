from pathlib import Path

import pytest

from core.choices import ThemeChoice
from core.errors import SettingsError
from core.settings import Settings
from ui.desktop.settings.log_page import LogPage
from ui.desktop.settings.look_page import LookPage
from ui.desktop.settings.settings_screen import SettingsPart, SettingsScreen
from ui.desktop.settings.team_page import TeamPage

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(qtbot, room, widget):
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: room.context.background.is_idle)
    return widget


def test_each_page_opens_from_the_list_and_stays_open(qtbot, room):
    screen = shown(qtbot, room, SettingsScreen(room.context))

    for part in SettingsPart:
        screen.open_part(part)
        assert screen.part is part


def test_the_theme_acts_at_once(qtbot, room):
    page = shown(qtbot, room, LookPage(room.context))

    page.theme_choice.chosen.emit("light")
    page.theme_choice.choose(str(ThemeChoice.DARK))
    page.theme_choice.chosen.emit(str(ThemeChoice.DARK))

    qtbot.waitUntil(lambda: room.settings.theme is ThemeChoice.DARK)


def test_text_size_and_density_are_kept(qtbot, room):
    page = shown(qtbot, room, LookPage(room.context))

    page.size_choice.setCurrentIndex(page.size_choice.findData(150))
    page.size_choice.activated.emit(page.size_choice.currentIndex())
    qtbot.waitUntil(lambda: room.settings.text_size == 150)

    page.compact.click()
    qtbot.waitUntil(lambda: room.settings.is_compact)


def test_the_look_goes_back_to_its_defaults(qtbot, room):
    room.services.settings.change(Settings(theme=ThemeChoice.DARK, text_size=180, role="Lead"))
    page = shown(qtbot, room, LookPage(room.context))

    page.restore_asked.emit()

    qtbot.waitUntil(lambda: room.settings.text_size == 100)
    assert room.settings.role == "Lead"


def test_a_setting_that_cannot_be_kept_is_refused_not_lost(qtbot, room):
    refused = []
    room.context.background.refused.connect(refused.append)

    def full(_):
        raise SettingsError("The settings could not be written; nothing changed.")

    room.services.settings.change = full
    page = shown(qtbot, room, LookPage(room.context))

    page.compact.click()

    qtbot.waitUntil(lambda: len(refused) == 1)
    assert not room.settings.is_compact


def test_an_empty_role_becomes_the_usual_one(qtbot, room):
    page = shown(qtbot, room, TeamPage(room.context))

    page.role.setText("Nightwatch")
    page.role.editingFinished.emit()
    qtbot.waitUntil(lambda: room.settings.role == "Nightwatch")

    page.role.setText("  ")
    page.role.editingFinished.emit()
    qtbot.waitUntil(lambda: room.settings.role == Settings().role)


def test_the_log_page_says_where_data_lies_and_who_rates(qtbot, room):
    page = shown(qtbot, room, LogPage(room.context))

    assert ("Profile", str(room.services.profile)) in page.folder.facts
    assert ("Name", "Embedded 1.0") in page.scorer.facts


def test_a_checkpoint_is_written_to_the_chosen_file(qtbot, room):
    page = shown(qtbot, room, LogPage(room.context))

    page.verdict.write_checkpoint(Path("/elsewhere/checkpoint.txt"))

    qtbot.waitUntil(lambda: "Checkpoint written over 42" in page.verdict.sentence)
    assert room.services.log.written == [Path("/elsewhere/checkpoint.txt")]


def test_a_checkpoint_of_a_broken_log_is_refused_in_words(qtbot, room):
    room.services.log.is_broken = True
    page = shown(qtbot, room, LogPage(room.context))

    page.verdict.write_checkpoint(Path("/elsewhere/checkpoint.txt"))

    qtbot.waitUntil(lambda: "Entry 3 of the log was changed" in page.verdict.sentence)
