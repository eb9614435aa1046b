"""What can go wrong with signing in, each with one sentence and the way on."""

import threading
import urllib.request
from urllib.error import HTTPError

import pytest

from core.errors import (
    BrowserSilentError,
    ConsentDeniedError,
    MaintenanceError,
    RefusedError,
    TwoFactorDemandedError,
    WrongPasswordError,
)
from core.platforms import find_platform
from core.platforms.loopback import LoopbackBrowser
from tests.core.platforms.every_platform import quick_web
from tests.faults.exchange import Reply
from tests.faults.fault_server import FaultServer
from tests.faults.world import World

STATE = "the-state"


def coming_back(browser, query, *, host=None):
    """Return a page opener: a browser that comes back with this query; it runs beside."""
    answers = []

    def go(_url):
        def call():
            request = urllib.request.Request(f"{browser[0].redirect_uri}?{query}")
            if host:
                request.add_header("Host", host)
            try:
                with urllib.request.urlopen(request, timeout=5) as answer:
                    answers.append(answer.status)
            except HTTPError as error:
                answers.append(error.code)
                error.close()

        thread = threading.Thread(target=call)
        thread.start()
        browser.append(thread)

    return go, answers


def asked(query, *, host=None, limit_s=5.0):
    """Return what a browser's return with `query` leads to, and the status the browser saw."""
    browser = []
    go, answers = coming_back(browser, query, host=host)
    with LoopbackBrowser(go, limit_s=limit_s) as waiting:
        browser.append(waiting)
        try:
            return waiting.ask("https://example.org/authorize", state=STATE), answers
        finally:
            browser[1].join()


def test_consent_in_the_browser_comes_back_with_its_code():
    found, answers = asked(f"code=abc&state={STATE}")

    assert found == {"code": "abc", "state": STATE}
    assert answers == [200]


def test_the_page_in_the_browser_speaks_the_language_of_the_window():
    pages = []

    def go(url):
        def call():
            with urllib.request.urlopen(f"{waiting.redirect_uri}?code=a&state={STATE}") as page:
                pages.append(page.read().decode())

        browser.append(threading.Thread(target=call))
        browser[0].start()

    browser = []
    german = {"You can go back to Parapet.": "Jetzt geht es in Parapet weiter."}
    with LoopbackBrowser(go, limit_s=5.0, say=german.__getitem__) as waiting:
        waiting.ask("https://example.org/authorize", state=STATE)
        browser[0].join()

    assert "<p>Jetzt geht es in Parapet weiter.</p>" in pages[0]


def test_consent_denied_says_so_and_how_to_change_ones_mind():
    with pytest.raises(ConsentDeniedError, match=r"You said no in the browser.*Start again"):
        asked(f"error=access_denied&state={STATE}")


def test_another_refusal_in_the_browser_carries_the_words_of_the_platform():
    with pytest.raises(RefusedError, match=r"“The app is blocked”\. Start again"):
        asked(f"error=invalid_scope&error_description=The+app+is+blocked&state={STATE}")


@pytest.mark.parametrize(
    ("query", "host"),
    [
        ("code=abc&state=another", None),
        ("code=abc", None),
        (f"code=abc&state={STATE}", "evil.example"),
    ],
)
def test_a_browser_that_never_comes_back_is_told_so_whoever_else_calls(query, host):
    with pytest.raises(BrowserSilentError, match=r"did not come back.*nothing was linked.*Start"):
        asked(query, host=host, limit_s=0.3)


class BlueskySays:
    """A Bluesky server that answers the sign-in with one error."""

    platform, orders = "bluesky", ()

    def __init__(self, reply):
        self.reply = reply

    def answer(self, request, world):
        if request.path.endswith("describeServer"):
            return Reply(200, {"did": "did:web:x.example", "availableUserDomains": [".x.example"]})
        return self.reply


def linking(reply):
    web = quick_web()
    given = {"server": "", "user": "me.example", "handle": "me.example", "password": "not-this-one"}
    try:
        with FaultServer(BlueskySays(reply), World()) as server:
            given["server"] = server.origin
            find_platform("bluesky").link("app_password", given, web, None)
    finally:
        web.close()


def test_a_second_proof_is_named_with_the_app_password_as_the_way_on():
    with pytest.raises(TwoFactorDemandedError, match=r"second proof.*Use an app password"):
        linking(Reply(401, {"error": "AuthFactorTokenRequired", "message": "A code was sent."}))


def test_a_wrong_password_keeps_nothing_and_says_what_to_check():
    with pytest.raises(WrongPasswordError, match=r"name and password.*Check both; nothing was"):
        linking(Reply(401, {"error": "AuthenticationRequired", "message": "Invalid password"}))


def test_a_page_for_people_instead_of_the_sign_in_is_taken_for_maintenance():
    page = b"<!doctype html><title>Back soon</title>"
    with pytest.raises(MaintenanceError, match="web page instead of data: it may be under maint"):
        linking(Reply(503, None, {"Content-Type": "text/html"}, raw=page))
