import contextlib
import json
import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import (
    AddressRefusedError,
    CertificateError,
    ClockWrongError,
    NonsenseError,
    RateLimitedError,
    RedirectedError,
    SignInLostError,
    TimedOutError,
    TooLargeError,
    UnreachableError,
)
from core.model import OutcomeKind
from core.platforms.declare import Pace
from core.platforms.http import Web, user_agent
from core.platforms.pace import LONGEST_WAIT_S, TokenBucket, honest_wait
from core.platforms.redact import SECRETS
from core.platforms.strict_json import read_json
from tests.core.platforms.adapters.plain import ADAPTER, CANARY
from tests.core.platforms.every_platform import quick_web
from tests.faults.exchange import Reply
from tests.faults.fault_server import FaultServer
from tests.faults.world import World

AUTH = {"Authorization": f"Bearer {CANARY}"}


@pytest.fixture
def server():
    with FaultServer(ADAPTER, World().fill(3)) as running:
        yield running


@pytest.fixture
def client(server):
    web = quick_web()
    yield web.at(server.origin)
    web.close()


class Talker:
    """An adapter that answers what it is told."""

    platform, orders = "talker", ()

    def __init__(self, *replies):
        self.replies = list(replies)

    def answer(self, request, world):
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@pytest.fixture
def talk():
    opened = []

    def answering(*replies, **rules):
        server = FaultServer(Talker(*replies), World())
        server.__enter__()
        web = quick_web()
        opened.extend([web.close, lambda: server.__exit__(None, None, None)])
        return server, web.at(server.origin, **rules)

    yield answering
    for close in opened:
        close()


def test_a_good_answer_comes_with_lower_case_headers(client):
    answer = client.get("/me", headers=AUTH)

    assert answer.json() == {"id": "me", "name": "me"}
    assert answer.headers["content-type"] == "application/json"


def test_we_introduce_ourselves_and_never_take_credentials_from_the_environment(
    server, client, tmp_path, monkeypatch
):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    client.get("/me", headers=AUTH)

    sent = server.requests[0].headers
    assert sent["authorization"] == AUTH["Authorization"]
    assert sent["user-agent"] == user_agent()
    assert user_agent().startswith("Parapet/")
    assert sent["accept-encoding"] == "gzip"


def test_one_redirect_within_the_origin_is_followed_for_a_read(talk):
    server, client = talk(Reply(301, {}, {"Location": "/new"}), Reply(200, {"at": "new"}))

    assert client.get("/old", headers=AUTH).json() == {"at": "new"}
    assert [one.path for one in server.requests] == ["/old", "/new"]
    assert server.requests[1].headers["authorization"] == AUTH["Authorization"]


def test_a_redirect_to_what_is_no_address_is_said(talk):
    _, client = talk(Reply(302, {}, {"Location": "https://[::1/new"}))

    with pytest.raises(AddressRefusedError, match="which is no address"):
        client.get("/old")


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1:1/x", "https://127.0.0.1/x", "//evil.example/", "http://localhost"]
)
def test_no_redirect_to_another_origin_is_followed(talk, target):
    server, client = talk(Reply(302, {}, {"Location": target}))

    with pytest.raises(RedirectedError):
        client.get("/old", headers=AUTH)
    assert len(server.requests) == 1


def test_no_write_follows_anything(talk):
    server, client = talk(Reply(307, {}, {"Location": "/same-origin"}))

    with pytest.raises(RedirectedError):
        client.send("POST", "/token", form={"client_secret": CANARY})
    assert len(server.requests) == 1


def test_an_address_inside_the_network_is_refused_unless_opted_in(server):
    web = Web(deadline_s=2)
    port = server.origin.rpartition(":")[2]

    for name in ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1"):
        with pytest.raises(AddressRefusedError, match="open internet"):
            web.at(f"https://{name}:{port}").get("/")

    assert server.requests == []
    web.close()


def test_plain_http_does_not_leave_the_own_network(monkeypatch):
    rows = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: rows)

    with pytest.raises(AddressRefusedError, match="read by anybody"):
        quick_web().at("http://example.org").get("/")


def test_one_bad_address_among_good_ones_is_enough(monkeypatch):
    rows = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 443))
        for ip in ("93.184.216.34", "10.0.0.1")
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: rows)

    with pytest.raises(AddressRefusedError):
        Web(deadline_s=2).at("https://example.org").get("/")


def test_a_name_that_does_not_exist_and_a_dead_port_are_told_apart():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    with pytest.raises(UnreachableError, match="cannot be reached"):
        quick_web().at(f"http://127.0.0.1:{port}").get("/")
    with pytest.raises(UnreachableError, match="No server is known"):
        quick_web().at("https://no-such-host.invalid").get("/")


def test_a_server_without_tls_is_told_as_such():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_refuse_politely, args=(listening,), daemon=True)
        thread.start()

        with pytest.raises(CertificateError, match="does not speak https"):
            quick_web().at(f"https://127.0.0.1:{listening.getsockname()[1]}").get("/")
        thread.join()


def test_a_certificate_of_nobody_is_refused(tmp_path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_self_signed(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_shake_hands, args=(listening, context), daemon=True)
        thread.start()

        with pytest.raises(CertificateError, match="could not prove"):
            quick_web().at(f"https://127.0.0.1:{listening.getsockname()[1]}").get("/")
        thread.join()


def test_a_bad_token_with_a_wrong_clock_blames_the_clock(server, client):
    server.misbehave("clock_a_day_off")

    with pytest.raises(ClockWrongError, match=r"24\.0 hours behind"):
        client.get("/me", headers=AUTH)


def test_a_platform_judges_by_the_body(talk):
    def judge(answer):
        is_lost = answer.json_or_none() == {"error": "InvalidToken"}
        return SignInLostError("Sign in again.") if is_lost else None

    _, client = talk(Reply(400, {"error": "InvalidToken"}), judge=judge)

    with pytest.raises(SignInLostError):
        client.get("/me")


def test_a_wait_of_years_becomes_minutes_and_is_kept_over_a_restart(server):
    clock = [1_000_000.0]
    bucket = TokenBucket(Pace(), lambda: clock[0])
    web = Web(allow_local=True, bucket=bucket, wait=lambda s: None, now_s=lambda: clock[0])
    server.misbehave("retry_in_years")

    with pytest.raises(RateLimitedError) as told:
        web.at(server.origin).get("/me")
    assert LONGEST_WAIT_S <= told.value.retry_after_s <= LONGEST_WAIT_S * 1.2
    with pytest.raises(RateLimitedError):
        web.at(server.origin).get("/me")
    assert len(server.requests) == 1

    later = TokenBucket(Pace(), lambda: clock[0])
    later.restore(json.loads(json.dumps(bucket.state())))
    assert later.blocked_s() > LONGEST_WAIT_S - 1
    clock[0] += LONGEST_WAIT_S * 1.3
    assert later.take() == 0
    web.close()


def test_a_busy_client_waits_its_turn():
    clock = [0.0]
    bucket = TokenBucket(Pace(burst=2, per_minute=60), lambda: clock[0])

    assert [bucket.take() for _ in range(4)] == [0, 0, 1, 2]
    clock[0] += 10
    assert bucket.take() == 0


@given(st.one_of(st.none(), st.floats(allow_nan=False)), st.integers(0, 10_000))
def test_no_wait_is_longer_than_a_quarter_of_an_hour_and_jitter(asked, attempt):
    assert 0.5 <= honest_wait(asked, attempt) <= LONGEST_WAIT_S + 10


def test_a_time_out_after_sending_leaves_it_open_whether_it_happened(server, client):
    server.misbehave("silence")

    with pytest.raises(TimedOutError) as read:
        client.get("/me", headers=AUTH)
    with pytest.raises(TimedOutError) as write:
        client.send("POST", "/remarks/r1", json={}, headers=AUTH)

    assert read.value.outcome is OutcomeKind.RETRY_LATER
    assert write.value.outcome is OutcomeKind.UNKNOWN
    server.misbehave("")
    assert client.get("/me", headers=AUTH).status == 200


def test_a_secret_in_an_address_or_answer_is_never_told(talk):
    SECRETS.add([CANARY])
    _, client = talk(Reply(403, {"error": f"token {CANARY} may not do this"}))

    with pytest.raises(Exception, match=r"\[secret\]") as told:
        client.get(f"/me?access_token={CANARY}")
    assert CANARY not in str(told.value)
    assert told.value.__cause__ is None


@pytest.mark.parametrize(
    "words",
    [
        "Authorization: Bearer abcdefgh12345",
        "https://x.example/cb?code=s3cr3t-code&state=1",
        '{"refresh_token": "abcd-efgh"}',
        "password=hunter22",
    ],
)
def test_what_is_shaped_like_a_secret_is_cut_out(words):
    assert "[secret]" in SECRETS.redacted(words)


def test_only_paths_of_the_own_server_can_be_asked_for(server, client):
    for path in ("https://evil.example/x", "me", "@evil.example/me", server.origin + "@evil/"):
        with pytest.raises(RedirectedError):
            client.get(path)
    assert server.requests == []
    assert client.get(server.origin + "/me", headers=AUTH).status == 200


@given(st.recursive(st.none() | st.booleans() | st.integers(-(2**63) + 1, 2**63 - 1) | st.text(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
                    max_leaves=40))  # fmt: skip
def test_honest_json_is_read_as_it_is(value):
    assert read_json(json.dumps(value).encode(), "x") == value


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(body):
    with contextlib.suppress(NonsenseError):
        read_json(body, "x")


@pytest.mark.parametrize(
    "body",
    [b"[" * 65 + b"]" * 65, b'{"a":' * 2_000, b'["' + b'\\"' * 400_000, b"[" * 1_000_000,
     b"[" + b"{}," * 500_000 + b"{}]"],
)  # fmt: skip
def test_json_beyond_all_measure_is_refused_before_it_is_built(body):
    with pytest.raises((TooLargeError, NonsenseError)):
        read_json(body, "x")


def test_brackets_in_texts_do_not_count():
    value = ["[" * 500, '\\"[[' * 50, {"{": "}"}]

    assert read_json(json.dumps(value).encode(), "x") == value


def test_numbers_beyond_64_bits_are_not_available():
    assert read_json(b'{"a": %s, "b": 1e999, "c": 7}' % (b"9" * 5_000), "x") == {
        "a": None,
        "b": None,
        "c": 7,
    }


def _self_signed(folder):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "pair.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def _shake_hands(listening, context):
    connection, _ = listening.accept()
    try:
        context.wrap_socket(connection, server_side=True).close()
    except OSError:
        connection.close()


def _refuse_politely(listening):
    connection, _ = listening.accept()
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    connection.close()
