"""The look of a window whose theme file cannot be read: few colours, all of them readable."""

from collections.abc import Mapping

#: Light, dark and high contrast.
_GROUND = ("#FFFFFF", "#16191B", "#000000")
_MARKED = ("#E4EEF0", "#24343A", "#1F3A5F")
_TEXT = ("#16191B", "#F2F2F2", "#FFFFFF")
_EDGE = ("#6B7478", "#8B979C", "#FFFFFF")
_ACCENT = ("#0A5A65", "#7FD3DD", "#FFE14D")
_WARM = ("#8A3B0A", "#F0A873", "#FFB066")
_RED = ("#A01B37", "#FF9AA7", "#FF9DAA")
_GREEN = ("#1F5E38", "#86D1A0", "#7DFFA8")

PLAIN_ROLES: Mapping[str, tuple[str, str, str]] = {
    **dict.fromkeys(("window", "surface", "surface-2", "raised"), _GROUND),
    **dict.fromkeys(
        ("heat-tint", "warn-tint", "on-accent", "on-heat", "on-danger", "on-toast", "toast-link"),
        _GROUND,
    ),
    **dict.fromkeys(("select", "hover"), _MARKED),
    **dict.fromkeys(("text", "text-2", "text-3", "toast"), _TEXT),
    **dict.fromkeys(("line", "line-strong", "wait"), _EDGE),
    **dict.fromkeys(("accent", "need"), _ACCENT),
    **dict.fromkeys(("heat", "heat-line", "warn"), _WARM),
    **dict.fromkeys(("danger", "spread"), _RED),
    "ok": _GREEN,
}
PLAIN_TYPE: Mapping[str, float] = {
    "micro": 11, "caption": 12, "body": 13, "figures": 13, "text": 13.5,
    "read": 16, "head": 18, "title": 22, "mono": 12,
}  # fmt: skip
PLAIN_LINES: Mapping[str, int] = {style: round(1.4 * px) for style, px in PLAIN_TYPE.items()}
PLAIN_RADII: Mapping[str, int] = dict.fromkeys(("badge", "control", "panel", "dialog"), 4)
PLAIN_MOTION: Mapping[str, int] = dict.fromkeys(
    ("strip_in", "strip_out", "row_leave", "reduced"), 0
)
