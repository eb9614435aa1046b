"""Services that nobody used yet cost nothing, and are made once however they are reached."""

import subprocess
import sys
import threading

import pytest

import core.services
from core.services.later import later


class Counted:
    made = 0

    def __init__(self):
        type(self).made += 1
        self.word = "there"

    def say(self):
        return self.word


@pytest.fixture
def counted(monkeypatch):
    monkeypatch.setattr(Counted, "made", 0)
    return Counted


def test_an_object_is_made_at_its_first_use_and_only_then(counted):
    one = later(counted)
    assert counted.made == 0
    assert one.say() == "there"
    assert one.say() == "there"
    assert counted.made == 1


def test_what_is_set_on_it_is_set_on_the_object(counted):
    one = later(counted)
    one.word = "else"
    assert one.say() == "else"
    del one.word
    with pytest.raises(AttributeError):
        one.say()


def test_many_threads_share_one_object(counted):
    one, gate = later(counted), threading.Barrier(8)

    def use():
        gate.wait()
        one.say()

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counted.made == 1


def test_trouble_while_making_comes_out_at_the_use_and_can_pass(counted):
    troubles = [OSError("not yet")]

    def make():
        if troubles:
            raise troubles.pop()
        return counted()

    one = later(make)
    with pytest.raises(OSError, match="not yet"):
        one.say()
    assert one.say() == "there"


def test_every_name_of_the_services_has_its_home():
    assert set(core.services._HOME_OF) == set(core.services.__all__)
    for name in core.services.__all__:
        assert getattr(core.services, name) is not None
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        core.services.nothing_of_the_kind  # noqa: B018 - asking is the test


def test_services_open_without_what_the_first_page_does_not_need(profile):
    core.services.build_services(profile).close()
    late = "keyring requests cryptography typer rich sqlite_utils core.importing"
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from core.services import build_services\n"
        f"services = build_services(Path({str(profile)!r}))\n"
        f"loaded = [one for one in {late.split()!r} if one in sys.modules]\n"
        "services.store.close()\n"
        "sys.exit(' '.join(loaded))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
