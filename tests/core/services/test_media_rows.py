"""What is known of media stays with its comment: through edits, short lists and migrations."""

import json

from sqlite_utils import Database

from core.model import IncomingComment, MediaKind, Medium
from core.services import build_services
from core.storage import media
from core.storage.arriving import Arrival, arrive
from core.storage.engine import connect, private_file
from core.storage.schema import migrations
from core.storage.store import DATABASE
from core.task import Task
from tests.core.services.plain_scorer import PlainScorer

LIFT = Medium(MediaKind.PICTURE, "The lift", "https://f.example/l.png", True, 640, 480, 9000, None)
TALK = Medium(MediaKind.SOUND, "A talk", "https://f.example/t.ogg", seconds=61.5)
_OLD = (
    "INSERT INTO account VALUES (1, 'm:me', 'mastodon', 'Me', 1)",
    "INSERT INTO author VALUES (1, 1, 'ann', 'Ann', 'ann', '')",
    "INSERT INTO comment(id, account, remote_id, author, text, received_at, url, lang, is_own,"
    " state) VALUES (5, 1, 'a', 1, 'hello there', 0, '', '', 0, 'open')",
    "INSERT INTO remote(comment, state, facts, media, looked_at) VALUES (5, '', '{}',"
    f" '{json.dumps([['picture', 'The lift'], ['film', '']])}', 0)",
)


def bring(services, clock, *found):
    """Let a platform give one comment with these media."""
    comment = IncomingComment("Look", remote_id="r1", author_name="Ann", author_remote_id="ann")
    account = services.accounts.all()[0].account.id
    services.store.write(
        lambda tx: arrive(tx, account, [Arrival(comment, media=tuple(found))], clock())
    )
    services.scoring.score_waiting(Task())
    services.inbox.rerank()
    row = services.store.read().execute("SELECT id FROM comment WHERE remote_id = 'r1'")
    return row.fetchone()[0]


def kept(services, number):
    return media.media_of(services.store.read(), [number]).get(number, ())


def test_media_come_back_as_they_were_given(filled, clock):
    number = bring(filled, clock, LIFT, TALK)

    assert kept(filled, number) == (LIFT, TALK)
    assert filled.inbox.item(str(number)).media_count == 2
    assert filled.inbox.detail(str(number)).media == {str(number): (LIFT, TALK)}


def test_media_that_were_taken_away_there_go_here(filled, clock):
    bring(filled, clock, LIFT, TALK)

    number = bring(filled, clock, TALK)

    assert kept(filled, number) == (TALK,)


def test_a_list_without_addresses_leaves_those_that_are_known(filled, clock):
    bring(filled, clock, LIFT)

    number = bring(filled, clock, Medium(MediaKind.PICTURE, "The lift"))

    assert kept(filled, number)[0].address == LIFT.address


def test_another_picture_never_gets_the_address_of_the_one_before(filled, clock):
    bring(filled, clock, LIFT)

    number = bring(filled, clock, Medium(MediaKind.PICTURE, "Something else"))

    assert kept(filled, number)[0].address == ""


def test_an_older_profile_keeps_what_it_knew_of_media(profile, clock):
    profile.mkdir()
    private_file(profile / DATABASE)
    connection = connect(profile / DATABASE)
    migrations.apply(Database(connection), stop_before="0060_media")
    for statement in _OLD:
        connection.execute(statement)
    connection.close()

    services = build_services(profile, clock=clock, scorer=PlainScorer())

    assert kept(services, 5) == (Medium(MediaKind.PICTURE, "The lift"), Medium(MediaKind.FILM))
    services.close()


def test_a_comment_that_is_asked_for_twice_has_its_media_once(filled, clock):
    number = bring(filled, clock, LIFT, TALK)
    connection = filled.store.read()

    assert media.media_of(connection, [number, number]) == {number: (LIFT, TALK)}
    assert media.media_counts(connection, [number, number]) == {number: 2}
