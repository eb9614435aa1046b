"""Whole families of hostile strings, made by rule: each differs from every other."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from tests.hostile_strings import hostile_strings

_STEERING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u2060\u2061\u2064\u3164\ufe00\ufe0f\ufeff\uffa0"
    "\U000e0020\U000e0100"
)
_TAGS = (
    "<img src={}>", '<a href="{}">x</a>', "<iframe src={}>", "<link rel=prefetch href={}>",
    "<video poster={}>", "<audio src={}>", "<embed src={}>", "<input type=image src={}>",
    "<td background={}>", "<style>@import '{}'</style>", "<p style='background:url({})'>",
    "<svg><image href={}></svg>", "<meta http-equiv=refresh content='0;url={}'>", "![x]({})",
    "[x]({})", "<source srcset={}>", "<base href={}>", "<object data={}>",
)  # fmt: skip
_SCHEMES = (
    "file", "javascript", "data", "vbscript", "smb", "ftp", "ssh", "jar", "blob", "view-source",
    "about", "chrome", "ms-settings", "intent", "tel", "sms", "mailto", "magnet", "ldap", "gopher",
    "ws", "qrc", "resource", "x-apple", "search-ms",
)  # fmt: skip
_HOSTS = (
    "аррӏе.example", "раураӏ.example", "gооgle.example", "exаmple.example", "ехample.example",
    "faß.example", "ｅｘａｍｐｌｅ.example", "example。example", "example．example",
    "xn--80ak6aa92e.example",
    "ex\u200bample.example", "ex\u00adample.example", "exam\u0307ple.example", "ıstanbul.example",
    "münchen.example", "مثال.example", "例え.example", "☃.example", "1.1.1.1.example", "0x7f000001",
    "2130706433", "0177.0.0.1", "[::1]", "127.1", "a" * 63 + ".example", "example.example.",
    "-.example", "_dmarc.example", "exa%6dple.example", "library.example:80@other.example",
)  # fmt: skip
_BRACES = (
    "{}", "{0}", "{1}", "{name}", "{n}", "{words}", "{0!r}", "{0.__class__}", "{text!s:>99999}",
    "%s", "%d", "%n", "%1", "%L1", "%%", "%(name)s", "%99999d", "%c", "${x}", "#{x}", "{{x}}",
    "{", "}", "{{{", "$(id)", "&amp", "&&", "&#10;", "\\n", "\\u202e",
)  # fmt: skip
_EMOJI = (0x1F600, 0x1F468, 0x1F1E9, 0x1F3F4, 0x2764, 0x0031, 0x1F9D1, 0x1F44D, 0x1FAE0, 0x1F3FB)
_JOINS = ("", "\u200d", "\ufe0f", "\u20e3", "\U0001f3ff", "\u200d\u2642\ufe0f")
_BLOCKS = (
    0x0250, 0x0370, 0x0400, 0x0530, 0x0590, 0x0600, 0x0700, 0x0780, 0x0900, 0x0980, 0x0A00, 0x0B80,
    0x0C00, 0x0D00, 0x0E00, 0x0F00, 0x1000, 0x10A0, 0x1200, 0x13A0, 0x1780, 0x1800, 0x2190, 0x2500,
    0x2800, 0x3040, 0x3100, 0xA000, 0xAC00, 0xFB00, 0x1D400, 0x1F000, 0x12000, 0x13000,
)  # fmt: skip


def hostile_families(canary: Path, server: str) -> list[str]:
    """Return the hundred known strings, then every family; markup points at the trap."""
    aims = (canary.as_uri(), f"http://{server}/pixel.png", f"//{server}/x", str(canary))
    made = [*hostile_strings(canary, server), *_named(), *_marked(), *_formed()]
    made += [tag.format(aim) for tag in _TAGS for aim in aims]
    made += [
        f"{scheme}:{form}"
        for scheme in _SCHEMES
        for form in (canary.as_uri(), f"//{server}/x", quote("<b>x</b>"))
    ]
    made += [f"https://{host}/{n}" for n, host in enumerate(_HOSTS)]
    return list(dict.fromkeys(made))


def _named() -> Iterator[str]:
    """Yield names that are steered, hold what cannot be seen, or hold control characters."""
    for letter in _STEERING:
        yield from (f"Anna{letter}nnA", f"{letter}gnp.exe", f"({letter}) 1 + 2 = 3", letter * 40)
    for letter in _UNSEEN:
        yield from (f"ad{letter}min", letter * 300, f"{letter} at the front")
    for code in (*range(1, 32), *range(0x7F, 0xA0)):
        yield f"control {chr(code)} in a name"


def _marked() -> Iterator[str]:
    """Yield letters under heaps of marks, lone surrogates, emoji joined as nobody joins them."""
    for depth in (1, 2, 8, 40, 150, 600, 3_000):
        marks = "".join(chr(0x300 + n % 0x6F) for n in range(depth))
        yield from (f"z{marks}algo", f"{marks}first", "\u0e01" + "\u0e4d" * depth)
    for code in (0xD800, 0xDBFF, 0xDC00, 0xDFFF):
        yield from (chr(code), f"a{chr(code)}b", chr(code) * 50)
    for emoji in _EMOJI:
        for join in _JOINS:
            yield (chr(emoji) + join) * 7


def _formed() -> Iterator[str]:
    """Yield patterns that a program might fill, runs of every script, and odd lengths."""
    for pattern in _BRACES:
        yield f"a {pattern} b"
    for block in _BLOCKS:
        yield "".join(chr(block + n) for n in range(48))
        yield "".join(chr(block + 5) for _ in range(900))
    for power in range(1, 6):
        for letter in ("W", "i", "\u0645", "\u4e2d", "\n", "\t", "\u00a0", "-"):
            yield letter * (10**power - 1)
