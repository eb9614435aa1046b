import pytest

from ui.desktop.links import safe_link


def test_a_plain_address_shows_its_host() -> None:
    link = safe_link("https://video.example/watch?v=1")

    assert link is not None
    assert link.host == "video.example"


def test_a_look_alike_shows_its_ascii_form() -> None:
    link = safe_link("https://аpple.com/")

    assert link is not None
    assert link.host == "xn--pple-43d.com"


def test_a_name_is_read_as_browsers_of_today_read_it() -> None:
    link = safe_link("https://faß.example/")

    assert link is not None
    assert link.host == "xn--fa-hia.example"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "--help",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://host/share",
        "https://",
        "https://bank.example@evil.example/",
        "https://a.example/\n--help",
        "https:\\\\a.example",
        "https://[::1",
        "https://" + "a" * 70 + ".example",
        "/relative",
        "https://a\u3002\u3002b.example/",
        "https://\ud800.example/",
    ],
)
def test_anything_else_is_refused(url: str) -> None:
    assert safe_link(url) is None
