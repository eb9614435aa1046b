"""What went wrong with sending is German, also where an older version stored it in English."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from core.choices import LanguageChoice
from core.model import DeliveryState
from tests.ui.desktop.history.screen_fakes import decide, owe
from ui.desktop.languages import WindowLanguage
from ui.desktop.outbox.outbox_model import OutboxColumn
from ui.desktop.outbox.outbox_screen import OutboxScreen

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def _german(qapp):
    language = WindowLanguage(qapp)
    language.speak(LanguageChoice.GERMAN)
    yield
    language.speak(LanguageChoice.ENGLISH)
    language.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("state", "stored", "shown"),
    [
        (
            DeliveryState.FAILED,
            "forum.example refused. It says: “No more than 3 a day”.",
            "forum.example hat abgelehnt. Die Antwort: „No more than 3 a day“.",
        ),
        (
            DeliveryState.FAILED,
            "the comment is no longer here",
            "der Kommentar ist nicht mehr hier",
        ),
        (
            DeliveryState.CONFLICT,
            "its text was changed since you decided. It says now: “Sorry!”",
            "der Text wurde seit der Entscheidung geändert. Jetzt steht dort: „Sorry!“",
        ),
        (DeliveryState.FAILED, "words that no version said", "words that no version said"),
    ],
)
def test_a_failure_stored_in_english_is_shown_in_german(qtbot, room, state, stored, shown):
    made = decide(room.services, 1)[0]
    owe(room.services, made, state)
    kept = room.services.desk.deliveries
    kept[made.id] = replace(kept[made.id], detail=stored)
    screen = OutboxScreen(room.context)
    qtbot.addWidget(screen)
    screen.show()

    qtbot.waitUntil(lambda: room.context.background.is_idle)

    said = screen.table.model().index(0, OutboxColumn.STATE).data()
    assert said.endswith(shown)
