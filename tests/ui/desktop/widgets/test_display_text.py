from hypothesis import example, given
from hypothesis import strategies as st

from ui.desktop.display_text import display_line, display_text, isolated


@given(st.text(max_size=80), st.integers(0, 80))
@example("a\r\nb", 80)
def test_every_place_lies_in_the_text_and_places_never_go_back(text: str, limit: int) -> None:
    shown = display_text(text, limit)
    places = [shown.place(index) for index in range(len(text) + 1)]
    units = len(shown.text.encode("utf-16-le", "surrogatepass")) // 2
    assert places == sorted(places)
    assert places[-1] == units
    assert shown.left == max(0, len(text) - limit)


def test_places_count_as_the_text_cursor_counts() -> None:
    shown = display_text("😀\u202eab")
    assert shown.text == "😀⟦202E⟧ab"
    assert shown.hidden == 1
    assert shown.place(2) == len("xx⟦202E⟧")


def test_a_line_is_one_line() -> None:
    assert display_line("a\n\tb  c") == "a b c"
    assert display_line("x" * 50, limit=10) == "x" * 10 + "…"


def test_a_foreign_name_cannot_turn_what_stands_around_it() -> None:
    assert isolated("קריאה") == "\u2068קריאה\u2069"
    assert isolated("") == ""
