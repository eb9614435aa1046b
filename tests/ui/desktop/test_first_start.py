import pytest

from core.errors import ImportRefusedError
from tests.ui.desktop.history.room import room
from ui.desktop.first_start import FirstStart

__all__ = ["room"]
# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot, room):
    widget = FirstStart(room.context)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_choosing_a_file_is_asked_for_once_per_click(qtbot, page):
    with qtbot.waitSignal(page.import_asked):
        page.choose_button.click()


def test_the_sample_comments_are_loaded_and_the_screens_hear_of_it(qtbot, room, page):
    with qtbot.waitSignal(room.context.bus.changed):
        page.samples_button.click()

    assert not page.samples_button.isEnabled()


def test_trouble_with_the_samples_is_said_and_can_be_tried_again(qtbot, room, page):
    def missing(task):
        raise ImportRefusedError("The sample comments are not in this installation.")

    room.services.importing.load_samples = missing

    page.samples_button.click()

    qtbot.waitUntil(lambda: page.samples_button.isEnabled())
    assert page.said == "The sample comments are not in this installation."
