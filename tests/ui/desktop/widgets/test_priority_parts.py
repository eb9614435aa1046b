import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from core.choices import ThemeChoice
from core.model import Band, Contribution, Stage
from tests.ui.desktop.factories import a_comment, an_item
from ui.desktop.parts import ContributionBar, PriorityBadge
from ui.desktop.theme import Theme
from ui.desktop.widgets.contribution_bar import bar_width, in_order, segments, whole_points

_POINTS = st.lists(st.floats(0, 60), max_size=5)


def _parts(points: list[float]) -> list[Contribution]:
    stages = list(Stage)
    return [Contribution(stages[n], f"cause{n}", one) for n, one in enumerate(points)]


@given(_POINTS)
def test_whole_points_sum_to_the_badge(points: list[float]) -> None:
    parts = _parts(points)
    whole = whole_points(parts)
    assert sum(whole) == round(sum(points))
    assert all(abs(one - part.points) < 1 for one, part in zip(whole, parts, strict=True))


@given(_POINTS)
def test_segments_never_overlap_and_none_is_too_thin_to_see(points: list[float]) -> None:
    shown = list(segments(_parts(points), 0.56))
    assert len(shown) == sum(one > 0 for one in whole_points(_parts(points)))  # as the words
    assert all(width >= 2 for _, _, width in shown)
    ends = [left + width for _, left, width in shown]
    assert all(end < left for end, (_, left, _) in zip(ends, shown[1:], strict=False))
    assert bar_width(_parts(points), 0.56) == (ends[-1] if ends else 0)


def test_stages_stand_in_the_order_of_the_formula() -> None:
    parts = [Contribution(stage, stage, 1.0) for stage in reversed(Stage)]
    assert [part.stage for part in in_order(parts)] == list(Stage)


@pytest.mark.parametrize("band", list(Band))
def test_a_badge_says_its_number_and_its_band(theme: Theme, qtbot: QtBot, band: Band) -> None:
    badge = PriorityBadge(theme, 84.6, band)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == f"Priority 85, {band}"


def test_bands_differ_without_any_colour(theme: Theme, qtbot: QtBot) -> None:
    theme.change(ThemeChoice.CONTRAST, 100, is_system_dark=False)
    pictures = []
    for band in Band:
        badge = PriorityBadge(theme, 50, band)
        qtbot.addWidget(badge)
        badge.resize(badge.sizeHint())
        grey = badge.grab().toImage().convertToFormat(badge.grab().toImage().Format.Format_Mono)
        pictures.append(bytes(grey.constBits()))
    assert len(set(pictures)) == len(Band)


def test_the_bar_tells_points_in_words_and_exactly_in_the_tooltip(
    theme: Theme, qtbot: QtBot
) -> None:
    item = an_item(a_comment(), 50.0)
    bar = ContributionBar(theme)
    qtbot.addWidget(bar)
    bar.show_contributions(item.priority.contributions)
    assert bar.accessibleName() == "insult 35, waiting 5 h 15"
    assert "insult +35.00" in bar.toolTip()
