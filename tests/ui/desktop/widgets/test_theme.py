from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from core.choices import ThemeChoice
from core.paths import resources_dir
from ui.desktop import words
from ui.desktop.icons import glyph, icon, pixmap
from ui.desktop.theme import Theme, build_theme, shade_for
from ui.desktop.theme_style import style_sheet_of
from ui.desktop.theme_tokens import Shade, load_tokens, plain_tokens

_GROUNDS = ("window", "surface", "surface-2", "raised", "select", "hover")
_TEXTS = [
    *product(("text", "text-2", "text-3", "accent"), _GROUNDS),
    *product(("heat",), ("surface", "select", "hover", "heat-tint")),
    *product(("danger", "ok", "warn"), ("window", "surface", "surface-2", "raised")),
    *product(("text", "text-2", "warn"), ("warn-tint",)),
    ("on-accent", "accent"),
    ("on-heat", "heat"),
    ("on-danger", "danger"),
    ("on-toast", "toast"),
    ("toast-link", "toast"),
]
_SHAPES = [
    *product(("line-strong",), ("window", "surface", "surface-2")),
    *product(("heat-line", "need", "spread", "wait"), ("surface", "surface-2", "select", "hover")),
]


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: QColor, other: QColor) -> float:
    """Return the WCAG 2 contrast ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shade", list(Shade))
@pytest.mark.parametrize(("role", "ground"), _TEXTS)
def test_every_text_is_readable_on_every_ground_it_stands_on(
    qapp: QApplication, shade: Shade, role: str, ground: str
) -> None:
    theme = Theme(shade)
    assert _ratio(theme.color(role), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("shade", list(Shade))
@pytest.mark.parametrize(("role", "ground"), _SHAPES)
def test_every_edge_and_bar_can_be_told_from_its_ground(
    qapp: QApplication, shade: Shade, role: str, ground: str
) -> None:
    theme = Theme(shade)
    assert _ratio(theme.color(role), theme.color(ground)) >= 3.0


def test_the_system_decides_the_shade_only_when_asked() -> None:
    assert shade_for(ThemeChoice.SYSTEM, is_system_dark=True) is Shade.DARK
    assert shade_for(ThemeChoice.SYSTEM, is_system_dark=False) is Shade.LIGHT
    assert shade_for(ThemeChoice.SYSTEM, wants_contrast=True) is Shade.CONTRAST
    assert shade_for(ThemeChoice.LIGHT, is_system_dark=True, wants_contrast=True) is Shade.LIGHT


def test_a_change_of_the_theme_is_told_once(qapp: QApplication) -> None:
    theme, told = build_theme(ThemeChoice.LIGHT), []
    theme.changed.connect(lambda: told.append(theme.color("surface").name()))
    theme.change(ThemeChoice.DARK, 100, is_system_dark=False)
    theme.change(ThemeChoice.DARK, 100, is_system_dark=True)
    assert told == ["#191f22"]


def test_text_size_stretches_type_and_measures_alike(qapp: QApplication) -> None:
    theme = build_theme(ThemeChoice.LIGHT, 200)
    assert theme.u(10) == 20
    assert theme.font("body").pixelSize() == 26
    assert theme.line("body") >= theme.metrics("body").height()


def test_an_altered_font_does_not_alter_the_theme(qapp: QApplication) -> None:
    theme = build_theme(ThemeChoice.LIGHT)
    theme.font("body").setUnderline(True)
    assert not theme.font("body").underline()


def test_high_contrast_has_no_motion(qapp: QApplication) -> None:
    assert build_theme(ThemeChoice.CONTRAST).motion("strip_in") == 0
    assert build_theme(ThemeChoice.LIGHT).motion("strip_in") > 0


def test_an_unknown_role_is_a_mistake_at_once(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        build_theme(ThemeChoice.LIGHT).color("mauve")


@pytest.mark.parametrize("shade", list(Shade))
def test_the_style_sheet_leaves_no_name_unfilled(qapp: QApplication, shade: Shade) -> None:
    sheet = style_sheet_of(Theme(shade))
    assert "%" not in sheet.replace("100%", "")
    assert "@" not in sheet
    assert "u(" not in sheet.replace("qradialgradient(", "")


def test_a_dressed_application_follows_the_theme(theme: Theme, qapp: QApplication) -> None:
    theme.change(ThemeChoice.DARK, 150, is_system_dark=False)
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color("surface")
    assert qapp.font().pixelSize() == theme.font("body").pixelSize()
    assert QPushButton().font().pixelSize() == qapp.font().pixelSize()
    assert QLineEdit().palette().color(QPalette.ColorRole.Text) == theme.color("text")


def test_icons_in_the_style_sheet_have_the_colours_of_the_tokens() -> None:
    colours = load_tokens().colours
    roles = {f"caret-{way}": "text-2" for way in ("down", "up", "left", "right")}
    roles |= {"check": "accent", "check-on": "on-accent"}
    for (name, role), shade in product(roles.items(), Shade):
        drawn = (resources_dir() / "icons" / f"{name}-{shade}.svg").read_text("utf-8")
        assert colours[role][shade] in drawn


def test_every_icon_that_has_a_meaning_is_in_the_font() -> None:
    named = {*words.ACTION_ICONS.values(), *words.LANE_ICONS.values()}
    named |= {name for name, _ in words.DELIVERY_ICONS.values()}
    assert all(len(glyph(name)) == 1 for name in named)


def test_an_icon_is_drawn_in_its_colour_and_as_dense_as_the_screen(qapp: QApplication) -> None:
    picture = pixmap("check-square-fill", QColor("#AD1F3D"), 16, density=2.0)
    assert picture.width() == 32
    assert picture.deviceIndependentSize().width() == 16
    assert picture.toImage().pixelColor(6, 6) == QColor("#AD1F3D")
    assert not icon("tray", QColor(Qt.GlobalColor.black)).isNull()


@pytest.mark.parametrize("shade", list(Shade))
def test_the_built_in_look_is_readable_too(qapp: QApplication, shade: Shade) -> None:
    theme = Theme(shade, tokens=plain_tokens())
    for role, ground in _TEXTS:
        assert _ratio(theme.color(role), theme.color(ground)) >= 4.5, (role, ground)
    for role, ground in _SHAPES:
        assert _ratio(theme.color(role), theme.color(ground)) >= 3.0, (role, ground)
