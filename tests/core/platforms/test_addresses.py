import ipaddress

import pytest

from core.errors import AddressRefusedError
from core.platforms.addresses import is_local, is_public, parse_address
from core.platforms.origin import origin_of


@pytest.mark.parametrize("text", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946",
                                  "64:ff9b::5db8:d822", "8.8.8.8"])  # fmt: skip
def test_single_machines_on_the_open_internet_may_be_called(text):
    assert is_public(parse_address(text))
    assert not is_local(parse_address(text))


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "192.0.0.8", "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1",
        "192.0.2.1", "::", "::1", "fc00::1", "fe80::1%eth0", "fec0::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b::a00:1",
        "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "::127.0.0.1", "3fff::1",
    ],
)  # fmt: skip
def test_what_is_not_the_open_internet_is_told_apart(text):
    assert not is_public(parse_address(text))


@pytest.mark.parametrize("text", ["224.0.0.1", "0.0.0.0", "255.255.255.255", "ff02::1", "::",
                                  "192.0.2.1", "fec0::1", "2002:7f00:1::"])  # fmt: skip
def test_no_opt_in_reaches_what_is_no_machine(text):
    assert not is_local(parse_address(text))


def test_python_agrees_where_it_knows():
    for n in range(0, 2**32, 65_537 * 17):
        address = ipaddress.IPv4Address(n)
        if is_public(address):
            assert address.is_global


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.org", "https://example.org"),
        (" Example.ORG/ ", "https://example.org"),
        ("https://example.org:443/some/path?x=1", "https://example.org"),
        ("https://example.org:8448", "https://example.org:8448"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("https://[2606:2800::1]:8080", "https://[2606:2800::1]:8080"),
    ],
)
def test_what_people_type_becomes_an_origin(typed, meant):
    assert str(origin_of(typed)) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "http://example.org", "ftp://example.org", "file:///etc/passwd", "https://",
     "https://user:word@example.org", "http://good\\@evil", "javascript:alert(1)", "a b.example",
     "https://exa\nmple.org", "https://example.org:99999", "//"],
)  # fmt: skip
def test_what_is_no_https_server_is_refused_in_one_sentence_with_a_way_on(typed):
    with pytest.raises(AddressRefusedError) as told:
        origin_of(typed)

    assert any(hint in str(told.value) for hint in ("Type", "https"))


def test_plain_http_needs_the_opt_in():
    assert str(origin_of("http://127.0.0.1:8000", allow_local=True)) == "http://127.0.0.1:8000"
