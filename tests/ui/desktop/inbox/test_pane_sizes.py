from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.breakpoints import Shape
from ui.desktop.inbox.pane_sizes import PaneSizes, least_list_width, list_width


def test_the_list_is_as_drawn_at_the_usual_sizes():
    assert list_width(Shape.ALL_PANES, 1440 - 216) == 444
    assert list_width(Shape.ALL_PANES, 2560 - 216) == 560
    assert 360 <= list_width(Shape.ALL_PANES, 1280 - 216) <= 400
    assert 340 <= list_width(Shape.TWO_PANES, 720) <= 360
    assert list_width(Shape.ONE_PANE, 600) == 600


@given(st.sampled_from(list(Shape)), st.integers(480, 5_000))
def test_the_list_leaves_room_for_the_comment(shape, width):
    wide = list_width(shape, width)

    assert wide >= min(width, least_list_width(shape))
    if shape is Shape.ALL_PANES:
        assert wide <= max(444, width / 4)


def test_what_a_person_chose_survives_being_written_down():
    sizes, again = PaneSizes(), PaneSizes()
    sizes.choose(Shape.ALL_PANES, 401.6)
    sizes.choose(Shape.TWO_PANES, 320)
    again.read(sizes.written())

    assert again.width(Shape.ALL_PANES, 1224) == 402
    assert again.width(Shape.TWO_PANES, 720) == 320
    assert again.width(Shape.CONTEXT_BELOW, 900) == list_width(Shape.CONTEXT_BELOW, 900)


@given(st.text(alphabet="0123456789: x-²٣", max_size=40))
def test_nonsense_is_left_out(written):
    sizes = PaneSizes()
    sizes.read(written)

    assert 0 < sizes.width(Shape.ALL_PANES, 1224) < 10_000
