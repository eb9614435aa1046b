"""What servers do wrong: each misbehaviour is a function that answers one exchange badly."""

import gzip
import json
import time
from collections.abc import Callable
from email.utils import formatdate
from functools import cache
from typing import Any, TypeAlias

from tests.faults.exchange import Exchange, Reply, head

Misbehaviour: TypeAlias = Callable[[Exchange], None]

_PAGE = (
    b"<!DOCTYPE html><html><head><title>Maintenance</title></head>"
    b"<body>We will be right back &lt;3</body></html>"
)
_LONG = 400  # drips are longer than any deadline of a test


@cache
def _bomb() -> bytes:
    block = gzip.compress(b" " * 16_000_000, 6)
    return block * 8  # 128 MB of members, 125 KB on the wire


def bomb(it: Exchange) -> None:
    body = _bomb()
    it.write(head(200, {"Content-Encoding": "gzip"}, len(body)) + body)


def flood(it: Exchange) -> None:
    it.write(head(200, {}, None))
    for _ in range(40):
        it.write(b'"' + b"x" * 1_000_000)


def drip_body(it: Exchange) -> None:
    it.write(head(200, {"Content-Type": "application/json"}, 100_000))
    _drip(it, b" ")


def drip_headers(it: Exchange) -> None:
    it.write(b"HTTP/1.1 200 OK\r\n")
    _drip(it, b"X-More: x\r\n")


def silence(it: Exchange) -> None:
    _drip(it, b"")


def endless_continue(it: Exchange) -> None:
    _drip(it, b"HTTP/1.1 100 Continue\r\n\r\n")


def _drip(it: Exchange, piece: bytes) -> None:
    for _ in range(_LONG):
        it.write(piece)
        if it.connection.gettimeout() == 0:
            return
        time.sleep(0.05)
        if _has_left(it):
            return


def _has_left(it: Exchange) -> bool:
    it.connection.settimeout(0.001)
    try:
        return it.connection.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def cut_body(it: Exchange) -> None:
    body = it.honest().body()
    it.write(head(200, {"Content-Type": "application/json"}, len(body) + 10) + body[:-2])


def cut_without_length(it: Exchange) -> None:
    body = it.honest().body()
    it.write(head(200, {"Content-Type": "application/json"}, None) + body[: len(body) // 2])


def bad_chunks(it: Exchange) -> None:
    it.write(head(200, {"Transfer-Encoding": "chunked"}, None) + b"zz\r\nhello\r\n")


def hang_up(it: Exchange) -> None:
    it.connection.close()


def reset(it: Exchange) -> None:
    it.connection.setsockopt(1, 13, b"\x01\x00\x00\x00\x00\x00\x00\x00")  # SO_LINGER 0: RST
    it.connection.close()


def no_http(it: Exchange) -> None:
    it.write(b"SSH-2.0-OpenSSH_9.2\r\n")


def many_headers(it: Exchange) -> None:
    it.write(head(200, {f"X-{n}": "y" for n in range(300)}, 2) + b"{}")


def huge_header(it: Exchange) -> None:
    it.write(head(200, {"X-Huge": "y" * 300_000}, 2) + b"{}")


def large_headers(it: Exchange) -> None:
    it.write(head(200, {f"X-{n}": "y" * 4_000 for n in range(60)}, 2) + b"{}")


def elsewhere_302(it: Exchange) -> None:
    it.give(Reply(302, {}, {"Location": "https://elsewhere.example/take"}))


def elsewhere_307(it: Exchange) -> None:
    it.give(Reply(307, {}, {"Location": "https://elsewhere.example/take"}))


def redirect_loop(it: Exchange) -> None:
    it.give(Reply(302, {}, {"Location": it.request.target}))


def redirect_bomb(it: Exchange) -> None:
    headers = {"Location": "https://elsewhere.example/", "Content-Encoding": "gzip"}
    it.write(head(302, headers, len(_bomb())) + _bomb())


def redirect_to_file(it: Exchange) -> None:
    it.give(Reply(302, {}, {"Location": "file:///etc/passwd"}))


def storm_429(it: Exchange) -> None:
    it.give(Reply(429, {"error": "slow down"}))


def retry_in_years(it: Exchange) -> None:
    it.give(Reply(429, {"error": "slow down"}, {"Retry-After": "999999999"}))


def retry_nonsense(it: Exchange) -> None:
    it.give(Reply(429, None, {"Retry-After": "soon, -5, 1e99"}, raw=b""))


def fails_after_effect(it: Exchange) -> None:
    it.honest()
    it.give(Reply(500, {"error": "internal"}))


def cut_after_effect(it: Exchange) -> None:
    it.honest()
    it.connection.close()


def fails(it: Exchange) -> None:
    it.give(Reply(500, {"error": "internal"}))


def maintenance_503(it: Exchange) -> None:
    it.give(Reply(503, None, {"Content-Type": "text/html"}, raw=_PAGE))


def maintenance_200(it: Exchange) -> None:
    it.give(Reply(200, None, {"Content-Type": "text/html"}, raw=_PAGE))


def nothing_204(it: Exchange) -> None:
    it.write(head(204, {}, None))


def nothing_200(it: Exchange) -> None:
    it.give(Reply(200, None, raw=b""))


def forbidden_html(it: Exchange) -> None:
    it.give(Reply(403, None, {"Content-Type": "text/html"}, raw=_PAGE))


def unauthorised_empty(it: Exchange) -> None:
    it.give(Reply(401, None, raw=b""))


def missing_html(it: Exchange) -> None:
    it.give(Reply(404, None, {"Content-Type": "text/html"}, raw=_PAGE))


def gone_410(it: Exchange) -> None:
    it.give(Reply(410, {"error": 7}))


def unprocessable_empty(it: Exchange) -> None:
    it.give(Reply(422, None, raw=b""))


def clock_a_day_off(it: Exchange) -> None:
    headers = {"Date": formatdate(time.time() + 86_400, usegmt=True)}
    it.give(Reply(401, {"error": "expired"}, headers))


def bom(it: Exchange) -> None:
    it.give(Reply(200, raw=b"\xef\xbb\xbf" + it.honest().body()))


def wrong_content_type(it: Exchange) -> None:
    reply = it.honest()
    it.give(Reply(reply.status, raw=reply.body(), headers={"Content-Type": "image/png"}))


def not_utf8(it: Exchange) -> None:
    it.give(Reply(200, raw=b'{"a": "\xff\xfe\xc3"}'))


def deep(it: Exchange) -> None:
    it.give(Reply(200, raw=b"[" * 100_000 + b"]" * 100_000))


def deep_but_legal(it: Exchange) -> None:
    it.give(Reply(200, raw=b'{"a":' * 500 + b"1" + b"}" * 500))


def endless_number(it: Exchange) -> None:
    it.give(Reply(200, raw=_swapped(it, lambda one: _HUGE if isinstance(one, int) else one)))


def not_a_number(it: Exchange) -> None:
    it.give(Reply(200, raw=b'{"likes": NaN, "rows": [Infinity, -Infinity]}'))


def lone_surrogates(it: Exchange) -> None:
    def swap(one: Any) -> Any:
        is_words = isinstance(one, str) and " " in one
        return "bad \ud800 words \x00 here" if is_words else one

    it.give(Reply(200, raw=_swapped(it, swap)))


def wrong_types(it: Exchange) -> None:
    it.give(Reply(200, raw=_swapped(it, _other_type)))


def all_null(it: Exchange) -> None:
    it.give(Reply(200, raw=_swapped(it, lambda one: None)))


def all_text(it: Exchange) -> None:
    it.give(Reply(200, raw=_swapped(it, lambda one: "x")))


def list_for_object(it: Exchange) -> None:
    it.give(Reply(200, [[], {}, 1, "x", None, True]))


def object_for_list(it: Exchange) -> None:
    it.give(Reply(200, {"x": {"y": []}}))


def bare_value(it: Exchange) -> None:
    it.give(Reply(200, 42))


def a_million_objects(it: Exchange) -> None:
    it.give(Reply(200, raw=b"[" + b"{}," * 1_000_000 + b"{}]"))


def a_megabyte_of_text(it: Exchange) -> None:
    def swap(one: Any) -> Any:
        return "w" * 1_000_000 if isinstance(one, str) and one.startswith("remark 1") else one

    it.give(Reply(200, raw=_swapped(it, swap)))


_HUGE = object()


def _swapped(it: Exchange, swap: Callable[[Any], Any]) -> bytes:
    def walk(one: Any) -> Any:
        if isinstance(one, dict):
            return {key: walk(value) for key, value in one.items()}
        if isinstance(one, list):
            return [walk(value) for value in one]
        found = swap(one)
        return "\u0001HUGE\u0001" if found is _HUGE else found

    body = json.dumps(walk(json.loads(it.honest().body() or b"null")))
    return body.replace('"\\u0001HUGE\\u0001"', "9" * 5_000).encode("utf-8", "surrogatepass")


def _other_type(one: Any) -> Any:
    match one:
        case bool():
            return "yes"
        case int() | float():
            return {"n": one}
        case str():
            return [one]
        case _:
            return 0


MISBEHAVIOURS: dict[str, Misbehaviour] = {
    one.__name__: one
    for one in (
        bomb, flood, drip_body, drip_headers, silence, endless_continue, cut_body,
        cut_without_length, bad_chunks, hang_up, reset, no_http, many_headers, huge_header,
        large_headers, elsewhere_302, elsewhere_307, redirect_loop, redirect_bomb,
        redirect_to_file, storm_429, retry_in_years, retry_nonsense, fails_after_effect,
        cut_after_effect, fails, maintenance_503, maintenance_200, nothing_204, nothing_200,
        forbidden_html, unauthorised_empty, missing_html, gone_410, unprocessable_empty,
        clock_a_day_off, bom, wrong_content_type, not_utf8, deep, deep_but_legal, endless_number,
        not_a_number, lone_surrogates, wrong_types, all_null, all_text, list_for_object,
        object_for_list, bare_value, a_million_objects, a_megabyte_of_text,
    )
}  # fmt: skip
