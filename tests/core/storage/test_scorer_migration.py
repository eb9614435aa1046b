import pytest
from sqlite_utils import Database

from core.errors import ProfileError
from core.storage.engine import connect, private_file
from core.storage.schema import migrations
from core.storage.store import DATABASE, Store


@pytest.fixture
def first_profile(profile):
    """A profile as the first release wrote it, with one comment and its scores."""
    profile.mkdir()
    private_file(profile / DATABASE)
    writer = connect(profile / DATABASE)
    migrations.apply(Database(writer), stop_before="0030_scorers")
    for statement in (
        "INSERT INTO account VALUES (1, 'a', 'blog', 'Blog', 0)",
        "INSERT INTO author VALUES (1, 1, 'ann', 'Ann', '', '')",
        "INSERT INTO comment(id, account, remote_id, author, text, received_at, url, lang, is_own)"
        " VALUES (1, 1, 'r', 1, 'hello', 0, '', 'en', 0)",
        "INSERT INTO scorer VALUES (1, 'embedded', '1', '[\"toxicity\"]')",
        "INSERT INTO score VALUES (1, 1, x'0000003f', 'en', 1)",
    ):
        writer.execute(statement)
    writer.close()
    return profile


def test_a_profile_of_the_first_release_keeps_its_scores_and_gets_a_backup(first_profile, clock):
    store = Store(first_profile, clock=clock)
    row = store.read().execute("SELECT vals, trouble, text_key FROM score").fetchone()
    tables = {name for (name,) in store.read().execute("SELECT name FROM sqlite_master")}
    store.close()

    assert row == (b"\x00\x00\x00\x3f", "", None)
    assert {"blend", "disagreement"} <= tables
    assert list((first_profile / "backups").glob("*.db"))


def test_an_older_profile_is_not_read_before_it_is_brought_up_to_date(first_profile, clock):
    with pytest.raises(ProfileError, match="older Parapet"):
        Store(first_profile, clock=clock, read_only=True)
