from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from core.changes import Changes
from core.choices import ThemeChoice
from core.settings import Weights
from ui.desktop.settings.ranking_page import RankingPage

# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot, room):
    widget = RankingPage(room.context)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


def test_moving_a_weight_previews_what_would_move_and_saves_nothing(qtbot, room, page):
    page.form.field("question").show_value(0.7)

    qtbot.waitUntil(lambda: "12 of 30 comments would move" in page.preview.sentence)
    assert "2 would change their band" in page.preview.sentence
    assert room.settings.weights == Weights()


def test_a_weight_that_moves_nothing_says_so(qtbot, room, page):
    page.form.field("flags").show_value(0.1)

    qtbot.waitUntil(lambda: "None of 30" in page.preview.sentence)


def test_apply_saves_the_weights_and_the_form_is_in_force_again(qtbot, room, page):
    page.form.field("waiting").show_value(0.55)

    page.preview.apply_button.click()

    qtbot.waitUntil(lambda: room.settings.weights.waiting == 0.55)
    qtbot.waitUntil(lambda: page.preview.apply_button.isHidden())


def test_discard_brings_the_saved_numbers_back(qtbot, room, page):
    page.form.field("waiting").show_value(0.55)

    page.preview.discard_button.click()

    assert page.form.field("waiting").value == Weights().waiting
    assert page.preview.apply_button.isHidden()


def test_restore_defaults_is_previewed_before_it_is_applied(qtbot, room, page):
    weights = replace(Weights(), question=0.9)
    room.services.settings.change(replace(room.settings, weights=weights))
    room.context.bus.publish(Changes(settings=True))
    assert page.form.field("question").value == 0.9

    page.form.restore_asked.emit()

    assert page.form.weights == Weights()
    assert room.settings.weights == weights


def test_another_setting_changed_elsewhere_keeps_the_numbers_being_tried(qtbot, room, page):
    page.form.field("waiting").show_value(0.55)

    room.services.settings.change(replace(room.settings, theme=ThemeChoice.DARK))
    room.context.bus.publish(Changes(settings=True))

    assert page.form.weights.waiting == 0.55


def test_slider_and_number_always_agree(qtbot, page):
    field = page.form.field("severity")

    field.slider.setValue(33)
    assert field.number.value() == 0.33

    field.number.setValue(0.5)
    assert field.slider.value() == 50


def test_every_weight_of_the_formula_can_be_changed(page):
    assert set(page.form.names) == {
        field for field in Weights.__dataclass_fields__ if not field.startswith("is_")
    }


def test_every_control_has_a_name(page):
    for button in page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()
    for name in page.form.names:
        assert page.form.control(name).accessibleName()
