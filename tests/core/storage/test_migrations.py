"""An old profile is brought up to date, with a backup beside it and nothing lost."""

import pytest
from sqlite_utils import Database

from core.services import build_services
from core.storage.engine import connect, private_file
from core.storage.schema import migrations
from core.storage.store import DATABASE
from tests.core.services.plain_scorer import PlainScorer

_OLD = """
INSERT INTO account VALUES (1, 'blog', 'file', 'blog', 0);
INSERT INTO author VALUES (1, 1, 'ann', 'Ann', 'ann', '');
INSERT INTO comment(id, account, remote_id, author, text, received_at, url, lang, is_own, state,
  snoozed_until) VALUES (1, 1, 'a', 1, 'hello there', 0, '', '', 0, 'open', NULL),
  (2, 1, 'b', 1, 'sleeping', 0, '', '', 0, 'snoozed', 1000);
"""


@pytest.fixture(autouse=True)
def _empty_profiles() -> None:
    """Make every profile here for real."""


@pytest.fixture
def old_profile(profile):
    profile.mkdir()
    path = profile / DATABASE
    private_file(path)
    connection = connect(path)
    migrations.apply(Database(connection), stop_before="0010_desk")
    for statement in _OLD.strip().split(";\n"):
        connection.execute(statement)
    connection.close()
    return profile


def test_a_profile_of_the_first_version_opens_with_all_it_held(old_profile, clock):
    services = build_services(old_profile, clock=clock, scorer=PlainScorer())
    assert [str(item.comment.text) for item in services.inbox.items([1, 2])] == [
        "hello there",
        "sleeping",
    ]
    assert services.snoozing.wake().by_time == ("2",)
    services.close()
    assert len(list((old_profile / "backups").glob("*.db"))) == 1


def test_a_second_start_changes_nothing(old_profile, clock):
    for _ in range(2):
        build_services(old_profile, clock=clock, scorer=PlainScorer()).close()
    assert len(list((old_profile / "backups").glob("*.db"))) == 1
