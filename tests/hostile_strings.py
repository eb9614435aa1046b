"""A hundred strings that have broken other programs: for every place that shows foreign text."""

from pathlib import Path

_MARKS = "".join(chr(code) for code in range(0x300, 0x36F))
_ZALGO = "".join(letter + _MARKS for letter in "zalgo comes")
_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
_FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
_LONG = 1_000_000


def hostile_strings(canary: Path, server: str) -> list[str]:
    """Return the strings; markup in them points at the file `canary` and the address `server`."""
    file, web = canary.as_uri(), f"http://{server}/pixel.png"
    return [
        *_steering(),
        *_markup(file, web),
        *_links(file),
        *_controls(),
        *_scripts(),
        *_shapes(),
        *_formulas(),
    ]


def _steering() -> list[str]:
    return [
        "\u202eevil\u202c good",
        "\u202dabc\u202c",
        "\u2066left\u2069\u2067right\u2069\u2068auto\u2069",
        "user\u202egnp.exe",
        "\u200e\u200f\u061cmarks",
        "a\u200bb\u200cc\u200dd\ufeffe",
        "\u2060\u2061\u2062\u2063word",
        "\u00adsoft\u00adhyphen",
        "\u180e\u3164\uffa0 fillers",
        "\u2028line\u2029paragraph",
        "pay\u202e\u2066me",
        "\U000e0001\U000e0041\U000e0042 tags",
        "\ue000\uf8ff private",
        "\ufff9anchor\ufffatext\ufffb",
    ]


def _markup(file: str, web: str) -> list[str]:
    return [
        f'<img src="{file}">',
        f"<img src='{web}' onerror=alert(1)>",
        f'<a href="{file}">open me</a>',
        f'<link rel=stylesheet href="{web}">',
        f"<object data={web}></object>",
        f"<iframe src={web}></iframe>",
        f"<body background='{file}'>",
        f'<div style="background:url({web})">x</div>',
        "<script>alert(1)</script>",
        "<b>bold</b> <i>italic</i> <u>under</u>",
        "<table><tr><td>cell" * 50,
        "<font size=7 color=red>SHOUT</font>",
        "<h1>Header</h1><hr><br><p>",
        "&lt;b&gt; &amp;amp; &#x202e; &#0;",
        "<!-- comment -->",
        "<![CDATA[ data ]]>",
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<svg onload=alert(1)>",
        "<qt>rich</qt>",
        "<html><body><p>only markup</p></body></html>",
        "</div></body></html>",
        "<" * 3_000,
        "&" * 3_000,
        "{name} {0} %n %1 %s %d {{}}",
        "(s) %n decision(s)",
        "&Approve && &Hide",
        "`rm -rf`$(id)${HOME}",
    ]


def _links(file: str) -> list[str]:
    return [
        file,
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "https://bank.example@evil.example/",
        "https://аpple.com/ is not apple.com",
        "http://127.0.0.1:1/x",
        "smb://host/share",
        "\\\\host\\share\\file",
        "mailto:a@b.example?subject=x",
        "https://" + "a" * 3_000 + ".example",
    ]


def _controls() -> list[str]:
    return [
        "nul\x00inside",
        "\x00",
        "bell\x07 back\x08 esc\x1b[31mred\x1b[0m",
        "vertical\x0btab\x0cfeed",
        "carriage\rreturn",
        "\r\r\r\n\n\n\ttabs\t\ttabs",
        "".join(map(chr, range(1, 32))),
        "\x7f\x80\x85\x9f",
        "lone \ud800 surrogate",
        "\udfff\ud800 swapped",
        "\ufffe\uffff non-characters",
        "\U0010ffff\U0001fffe",
        "\ufffd replacement",
    ]


def _scripts() -> list[str]:
    return [
        _ZALGO,
        _ZALGO * 20,
        "e" + "\u0301" * 5_000,
        "مرحبا بالعالم، متى تفتح المكتبة؟",
        "שלום עולם (בדיקה) 123",
        "abc مرحبا 123 שלום xyz",
        "日本語のコメント。改行なしの長い文章" * 20,
        "한국어 댓글입니다",
        "ภาษาไทยไม่มีช่องว่างระหว่างคำ" * 10,
        "हिन्दी टिप्पणी क्ष्म्य",
        "Ελληνικά и кириллица",
        "తెలుగు జ్ఞా",
        "\u0bb8\u0bcd\u0bb0\u0bc0",
        "Ⓐⓑⓒ 𝕯𝖊𝖘𝖎𝖌𝖓 ｆｕｌｌ ｗｉｄｔｈ",
        "ǅ ß ŉ ﬃ İ ı",
        "꧁༺ ornate ༻꧂",
        "﷽" * 50,
        "𒐫" * 30,
        "\u0489" * 100,
    ]


def _shapes() -> list[str]:
    return [
        "",
        " ",
        "\n\n\n",
        "\u00a0\u2003\u3000",
        "a",
        "x" * 10_000,
        "word " * 5_000,
        "w" * 200 + " " + "v" * 200,
        "-" * 2_000,
        "\n".join("line" for _ in range(2_000)),
        "a\n" * 300,
        "m" * _LONG,
        ("ab \u202e" + _FAMILY) * 3_000,
        _FAMILY,
        _FAMILY * 200,
        _FLAG + "\U0001f3f3\ufe0f\u200d\U0001f308",
        "\U0001f44d\U0001f3fb\U0001f44d\U0001f3ff",
        "\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7\U0001f1e6",
        "\u2764\ufe0f\u2764\ufe0e\u20e3 5\ufe0f\u20e3",
        "\u200d" * 500,
        "…" * 400,
    ]


def _formulas() -> list[str]:
    return [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1:A9)",
        "\t=1+1",
        '"quoted" , ; | comma',
        "'; DROP TABLE comment; --",
        '" OR ""="',
        "100%",
        "NULL",
        "-1",
        "1e309",
    ]
