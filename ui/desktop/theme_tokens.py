"""The design tokens: colours by role, type sizes and motion, read once from resources/styles."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from core.paths import resources_dir


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
def load_tokens() -> Tokens:
    """Read tokens.json; a missing or damaged file means a broken installation and raises."""
    path = resources_dir() / "styles" / "tokens.json"
    raw = json.loads(path.read_text("utf-8"))
    colours = {
        role: MappingProxyType({shade: str(values[shade]) for shade in Shade})
        for role, values in raw["roles"].items()
    }
    return Tokens(
        MappingProxyType(colours),
        MappingProxyType(raw["type"]),
        MappingProxyType(raw["line"]),
        MappingProxyType(raw["radius"]),
        MappingProxyType(raw["motion_ms"]),
    )
