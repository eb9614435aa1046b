"""CSV that a spreadsheet shows as text and never runs as a formula (OWASP CSV injection)."""

_TRIGGERS = "=+-@\t\r\n\x00＝＋－＠"
_SKIPPED = " \u00a0\u200b\u200c\u200d\u2060\ufeff\x00\t\r\n"


def safe_cell(value: str) -> str:
    """Return the value with a leading apostrophe where a spreadsheet might see a formula."""
    shown = value.lstrip(_SKIPPED)
    first = shown[:1]
    if first and first in _TRIGGERS:
        return "'" + value
    return "'" + value if value[:1] and value[0] in "\t\r\n\x00" else value
