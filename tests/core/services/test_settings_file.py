"""The settings file: written whole with its log entry, kept where it cannot be read."""

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ProfileError, SettingsError
from core.services import build_services
from core.services.settings import FILE
from core.services.toml_files import read_toml
from core.settings import Settings, settings_from
from tests.core.services.plain_scorer import PlainScorer

BROKEN = "text_size = 120\nrole = 'Night team'\n[weights\n"


@pytest.fixture
def opened(profile, clock):
    def build(content=None, **more):
        profile.mkdir(exist_ok=True, mode=0o700)
        if content is not None:
            (profile / FILE).write_text(content, encoding="utf-8")
        services = build_services(profile, clock=clock, scorer=PlainScorer(), **more)
        made.append(services)
        return services

    made = []
    yield build
    for services in made:
        services.close()


def test_a_change_is_in_the_file_and_in_the_log(opened, profile):
    services = opened()
    services.settings.change(replace(services.settings.current, text_size=120))

    assert read_toml(profile / FILE)["text_size"] == 120
    assert services.log.entries()[0].kind == "settings"


@pytest.mark.parametrize("content", [BROKEN, "[[[[", "text_size = 'big'", "weights = 3", "a = 1"])
def test_nonsense_is_said_and_the_defaults_count(opened, content):
    services = opened(content)

    assert services.settings.current == Settings()
    assert len(services.settings.problems) == 1
    assert services.settings.problems[0].endswith((".", "know."))


def test_a_file_that_could_not_be_used_is_kept_when_another_is_written(opened, profile):
    services = opened(BROKEN)
    services.settings.change(replace(services.settings.current, text_size=150))
    services.settings.change(replace(services.settings.current, text_size=160))

    assert (profile / f"{FILE}.unreadable-1").read_text(encoding="utf-8") == BROKEN
    assert not (profile / f"{FILE}.unreadable-2").exists()
    assert read_toml(profile / FILE)["text_size"] == 160
    assert services.settings.problems == ()


def test_a_change_that_cannot_be_logged_is_none(opened, profile, monkeypatch):
    services = opened("text_size = 120\n")

    def full(_):
        raise ProfileError("The disk is full.")

    monkeypatch.setattr(services.store, "write", full)
    with pytest.raises(ProfileError):
        services.settings.change(replace(services.settings.current, text_size=150))

    assert (profile / FILE).read_text(encoding="utf-8") == "text_size = 120\n"
    assert services.settings.current.text_size == 120
    assert list(profile.glob(".settings*")) == []


def test_a_profile_that_is_only_read_keeps_its_settings(opened, profile):
    opened("text_size = 120\n")
    reading = opened(read_only=True)

    with pytest.raises(SettingsError, match="reading only"):
        reading.settings.change(replace(reading.settings.current, text_size=150))
    assert (profile / FILE).read_text(encoding="utf-8") == "text_size = 120\n"


@given(st.binary(max_size=200) | st.text(alphabet="[]{}=.\"'\n\\ab1-:#,", max_size=80))
def test_any_file_gives_usable_settings_or_a_reason(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / FILE
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with contextlib.suppress(ValueError):  # the reason that a person is told
        assert isinstance(settings_from(read_toml(path))[0], Settings)
