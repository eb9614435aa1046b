"""The icon in the tray says how things stand by its shape, in every size and look."""

import itertools

import pytest
from PySide6.QtGui import QImage

from core.choices import ThemeChoice
from ui.desktop.theme import build_theme
from ui.desktop.tray.tray_icon import Badge, tray_icon, tray_pixmap


def silhouette(theme, badge, side):
    """Return where anything is painted at all: what stays when all colours are one."""
    picture = tray_pixmap(theme, badge, side).toImage()
    assert picture.size().width() == side
    return picture.convertToFormat(QImage.Format.Format_Alpha8)


@pytest.mark.parametrize("side", [16, 22, 48])
@pytest.mark.parametrize("look", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_without_any_colour_the_badges_differ(qapp, look, side):
    theme = build_theme(look)
    shapes = [silhouette(theme, badge, side) for badge in Badge]
    for one, other in itertools.combinations(shapes, 2):
        different = sum(
            abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 128
            for x in range(side)
            for y in range(side)
        )
        assert different >= side  # a few pixels would not be seen


def test_it_follows_the_theme(qapp):
    light, dark = (build_theme(one) for one in (ThemeChoice.LIGHT, ThemeChoice.DARK))
    pictures = [tray_icon(one, Badge.NONE).pixmap(22, 22).toImage() for one in (light, dark)]
    assert pictures[0] != pictures[1]
