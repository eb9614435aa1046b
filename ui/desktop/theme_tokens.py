"""The design tokens: colours by role, type sizes and motion, read once from resources/styles."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from core.paths import resources_dir
from ui.desktop.plain_tokens import (
    PLAIN_LINES,
    PLAIN_MOTION,
    PLAIN_RADII,
    PLAIN_ROLES,
    PLAIN_TYPE,
)
from ui.desktop.shipped_file import Shipped, shipped

Number = TypeVar("Number", int, float)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_MOST_PX, _MOST_MS = 100, 1_000


class Shade(StrEnum):
    """Which column of the colour table is in force."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Sizes in logical pixels at 100 % text size, times in milliseconds, colours as #RRGGBB."""

    colours: Mapping[str, Mapping[Shade, str]]
    type_px: Mapping[str, float]
    line_px: Mapping[str, int]
    radius_px: Mapping[str, int]
    motion_ms: Mapping[str, int]


@cache
def shipped_tokens() -> Shipped[Tokens]:
    """Read tokens.json; one that is missing, damaged or incomplete gives way to a plain look."""
    return shipped(resources_dir() / "styles" / "tokens.json", _read, plain_tokens())


def load_tokens() -> Tokens:
    """Return the tokens in force."""
    return shipped_tokens().value


def plain_tokens() -> Tokens:
    """Return the tokens that are built in."""
    colours = {role: dict(zip(Shade, column, strict=True)) for role, column in PLAIN_ROLES.items()}
    return Tokens(MappingProxyType(colours), PLAIN_TYPE, PLAIN_LINES, PLAIN_RADII, PLAIN_MOTION)


def _read(path: Path) -> Tokens:
    raw = json.loads(path.read_text("utf-8"))
    colours = {
        role: MappingProxyType({shade: _colour(raw["roles"][role][shade]) for shade in Shade})
        for role in (*PLAIN_ROLES, *raw["roles"])
    }
    return Tokens(
        MappingProxyType(colours),
        _numbers(raw["type"], PLAIN_TYPE, 1, _MOST_PX),
        _numbers(raw["line"], PLAIN_LINES, 1, _MOST_PX),
        _numbers(raw["radius"], PLAIN_RADII, 0, _MOST_PX),
        _numbers(raw["motion_ms"], PLAIN_MOTION, 0, _MOST_MS),
    )


def _colour(given: object) -> str:
    if not isinstance(given, str) or not _COLOUR.fullmatch(given):
        raise ValueError(given)
    return given


def _numbers(
    given: Mapping[str, Number], wanted: Mapping[str, Number], least: int, most: int
) -> Mapping[str, Number]:
    found = {name: given[name] for name in wanted}
    if not all(isinstance(one, int | float) and least <= one <= most for one in found.values()):
        raise ValueError(found)
    return MappingProxyType(found)
