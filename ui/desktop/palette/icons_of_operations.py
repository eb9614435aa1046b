"""The icon of each operation in the palette."""

from ui.desktop import words

_ICONS = {
    "next": "caret-down",
    "previous": "caret-up",
    "first": "arrow-line-up",
    "last": "arrow-line-down",
    "read": "chat-centered-text",
    "lane_harm": "shield-warning",
    "lane_help": "lifebuoy",
    "lane_praise": "heart",
    "lane_everything": "stack",
    "show_new": "arrow-up",
    "search": "magnifying-glass",
    "filter": "funnel-simple",
    "save_view": "bookmark-simple",
    "update_view": "bookmark-simple",
    "open_original": "arrow-square-out",
    "show_text": "eye",
    "show_media": "image",
    "disagree": "thumbs-down",
    "author": "user",
    "precedents": "squares-four",
    "saved_reply": "chat-centered-text",
    "more": "dots-three",
    "undo": "arrow-counter-clockwise",
    "policy": "scales",
    "last_policy": "scales",
    "escalate_to": "arrow-fat-line-up",
    "assign": "user",
    "select": "check-square",
    "select_down": "check-square",
    "select_up": "check-square",
    "select_all": "checks",
    "select_author": "users",
    "copies": "stack",
    "clear": "x",
    "macro": "lightning",
    "round": "sun-horizon",
    "pass": "skip-forward",
    "end_round": "flag",
    "sheet": "keyboard",
    "sheet_anywhere": "keyboard",
    "palette": "command",
    "import": "download-simple",
    "export": "export",
    "navigation": "list",
    "next_pane": "columns",
    "settings": "gear-six",
}


def icon_of(operation: str) -> str:
    """Return the name of an icon that stands for an operation."""
    if operation in _ICONS:
        return _ICONS[operation]
    known = {str(action): icon for action, icon in words.ACTION_ICONS.items()}
    return known.get(operation, "circle")
