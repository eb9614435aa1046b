from datetime import timedelta

import pytest

from core.errors import TaskCancelledError
from core.model import Action, QueueFilter
from core.platforms.pace import LONGEST_WAIT_S
from core.storage import remote
from core.task import Task
from tests.core.services.linked import a_desk
from tests.faults.world import Trouble, World


@pytest.fixture
def desk(profile, clock):
    with a_desk(profile, clock, World().fill(120)) as opened:
        opened.link()
        yield opened


def times(desk, page: str):
    """Count how often a list was asked for."""
    return sum(one.path == page for one in desk.server.requests)


def edits(desk, remote_id):
    found = remote.edits_of(desk.services.store.read(), int(desk.number(remote_id)))
    return [(str(one.kind), one.before) for one in found]


def test_the_first_sync_brings_everything_and_says_up_to_when_it_is_complete(desk):
    report = desk.sync()

    assert (report.added, report.trouble) == (121, "")
    assert len(desk.comments()) == 120
    row = desk.row()
    assert row.complete_to == desk.clock()
    assert row.gaps == ()
    assert row.synced_at == desk.clock()
    assert [one.title for one in row.sources] == ["remarks", "own posts"]


def test_the_second_sync_brings_what_is_new_and_stops_at_known_ground(desk):
    desk.sync()
    desk.clock.advance(timedelta(hours=1))
    for n in range(3):
        desk.world.add(f"new {n}")
    before = times(desk, "/remarks")

    report = desk.sync()

    assert report.added == 3
    assert times(desk, "/remarks") - before <= 3
    assert desk.row().complete_to == desk.clock()


def test_syncing_again_changes_nothing(desk):
    desk.sync()
    before = desk.services.store.read().execute("SELECT * FROM comment").fetchall()

    report = desk.sync()

    assert (report.added, report.changed) == (0, 0)
    assert desk.services.store.read().execute("SELECT * FROM comment").fetchall() == before


def test_a_server_that_fails_in_the_middle_leaves_a_gap_that_the_next_sync_fills(desk):
    desk.server.choose = lambda request, _: "fails" if "token=50" in request.target else ""

    report = desk.sync()

    assert "trouble of its own" in report.trouble
    row = desk.row()
    assert len(desk.comments()) == 50
    assert row.trouble == report.trouble
    [(begin, end)] = row.gaps
    assert begin < end
    oldest = min(one.at for one in desk.world.remarks.values() if one.n > 70)
    assert end == oldest

    desk.server.misbehave("")
    desk.clock.advance(timedelta(minutes=5))
    assert desk.sync().trouble == ""
    assert len(desk.comments()) == 120
    assert desk.row().gaps == ()
    assert desk.row().trouble == ""


def test_what_arrives_while_a_gap_is_open_is_not_lost(desk):
    desk.server.choose = lambda request, _: "fails" if "token=50" in request.target else ""
    desk.sync()
    desk.clock.advance(timedelta(hours=1))
    desk.world.add("arrived in between")
    desk.sync()
    assert len(desk.row().gaps) == 1

    desk.server.misbehave("")
    desk.sync()

    assert len(desk.comments()) == 121
    assert desk.row().gaps == ()


def test_a_forgotten_cursor_is_walked_anew_from_the_newest_on(desk):
    desk.server.choose = lambda request, _: "fails" if "token=50" in request.target else ""
    desk.sync()

    asked = []

    def forget(request, _count):
        asked.append(request.target)
        return "gone_410" if "token=50" in request.target and len(asked) < 3 else ""

    desk.server.choose = forget
    desk.sync()

    assert len(desk.comments()) == 120
    assert desk.row().gaps == ()


@pytest.mark.parametrize(
    "trouble", [Trouble.DRIFT, Trouble.EQUAL_TIMES, Trouble.REPEATED, Trouble.EMPTY_PAGES]
)
def test_troubled_pages_lose_and_double_nothing(profile, clock, trouble):
    with a_desk(profile, clock, World(trouble).fill(120)) as desk:
        desk.link()
        desk.sync()
        desk.sync()

        assert set(desk.comments()) >= {f"r{n}" for n in range(1, 121)}
        assert desk.row().gaps == ()


@pytest.mark.parametrize("trouble", [Trouble.ENDLESS, Trouble.REPEATED_CURSOR])
def test_a_server_that_goes_in_circles_is_left_and_the_gap_is_shown(profile, clock, trouble):
    with a_desk(profile, clock, World(trouble).fill(120)) as desk:
        desk.link()

        desk.sync()

        assert times(desk, "/remarks") < 70
        assert len(desk.row().gaps) == 1
        before = times(desk, "/remarks")
        desk.sync()
        assert times(desk, "/remarks") - before == 1  # a lost walk is not walked for ever

        desk.world.trouble = Trouble.NONE
        desk.services.sync.refill(desk.account)
        desk.sync()
        assert len(desk.comments()) == 120
        assert desk.row().gaps == ()


def test_an_item_that_comes_twice_with_other_words_is_one_comment_with_a_history(profile, clock):
    with a_desk(profile, clock, World(Trouble.CHANGED).fill(120)) as desk:
        desk.link()

        report = desk.sync()

        assert len(desk.comments()) == 120
        assert report.changed >= 1
        assert ("text", "remark 71") in edits(desk, "r71")
        assert desk.comments()["r71"] == "remark 71 (edited)"


def test_edits_and_deletions_elsewhere_are_noticed_and_kept(desk):
    desk.sync()
    desk.clock.advance(timedelta(hours=1))
    desk.world.change(1, text="not so nice any more", edited_at=desk.clock())
    desk.world.change(2, state="hidden")
    desk.world.remove(3)

    for _ in range(3):
        desk.sync()
        desk.clock.advance(timedelta(hours=1))

    assert edits(desk, "r1") == [("text", "remark 1")]
    assert edits(desk, "r2") == [("state", "shown")]
    assert edits(desk, "r3") == [("deleted", "shown")]
    assert desk.comments()["r1"] == "not so nice any more"
    assert "r3" in desk.comments()


def test_an_approved_comment_that_is_edited_comes_back(desk):
    desk.sync()
    desk.rank()
    desk.decide("r120", Action.APPROVE)
    desk.decide("r119", Action.HIDE)
    desk.world.change(120, text="now with a threat")
    desk.world.change(119, text="other words")

    desk.sync()

    states = dict(desk.services.store.read().execute("SELECT remote_id, state FROM comment"))
    assert states["r120"] == "open"
    assert states["r119"] == "closed"


def test_a_deleted_comment_offers_no_action_there(desk):
    desk.sync()
    desk.rank()
    desk.world.remove(120)
    desk.clock.advance(timedelta(hours=1))
    for _ in range(2):
        desk.sync()
        desk.clock.advance(timedelta(hours=1))

    comment = desk.services.inbox.detail(desk.number("r120")).item.comment
    can = desk.services.moderation.can
    assert can(Action.HIDE, comment).why == "This comment was deleted there."
    assert can(Action.BLOCK, comment).allowed
    assert can(Action.APPROVE, comment).allowed


def test_a_lost_sign_in_pauses_the_account_and_says_what_to_do(desk):
    desk.sync()
    desk.world.sign_in_works = False

    report = desk.sync()

    assert "Sign in again" in report.trouble
    assert desk.row().state == "sign_in_lost"


def test_a_server_that_wants_rest_is_left_alone_until_then(desk):
    desk.server.misbehave("retry_in_years")
    report = desk.sync()
    asked = len(desk.server.requests)
    assert "fewer requests" in report.trouble
    assert desk.row().retry_at is not None

    desk.server.misbehave("")
    desk.sync()
    assert len(desk.server.requests) == asked

    desk.clock.advance(timedelta(seconds=LONGEST_WAIT_S * 1.3))
    assert desk.sync().trouble == ""
    assert len(desk.comments()) == 120


def test_a_short_storm_is_waited_out(desk):
    desk.server.choose = lambda request, count: "storm_429" if count % 3 == 0 else ""

    report = desk.sync()

    assert report.trouble == ""
    assert len(desk.comments()) == 120
    assert sum(desk.waits) > 1


def test_a_stopped_sync_keeps_the_pages_that_are_here(desk):
    task = Task()
    desk.world.on_page = lambda world: task.cancel() if world.pages_given == 2 else None

    with pytest.raises(TaskCancelledError):
        desk.services.sync.pull(desk.account, task)

    assert len(desk.comments()) == 100
    assert len(desk.row().gaps) == 1
    desk.world.on_page = None
    desk.sync()
    assert len(desk.comments()) == 120


def test_ranking_can_begin_with_the_first_page(desk):
    ranked = []

    def arrived(changes):
        if changes.queue:
            desk.rank()
            ranked.append(len(desk.services.inbox.queue(QueueFilter()).ids))

    desk.services.sync.pull(desk.account, Task(), arrived)

    assert ranked[0] == 50
    assert ranked[-1] == 120


def test_rows_that_make_no_sense_are_counted_and_the_rest_is_kept(desk):
    desk.server.choose = lambda request, _: "all_null" if request.path == "/own" else ""

    report = desk.sync()

    assert len(desk.comments()) == 120
    assert report.unreadable == 1
    assert [one.unreadable for one in desk.row().sources] == [0, 1]


def test_context_and_author_page_are_kept_for_reading_offline(desk):
    desk.sync()
    own = desk.services.store.read().execute("SELECT text FROM comment WHERE is_own").fetchall()
    about = (
        desk.services.store.read()
        .execute(
            "SELECT p.about, p.followers FROM profile p JOIN author a ON a.num = p.author"
            " WHERE a.key = 'person-1'"
        )
        .fetchall()
    )

    assert own == [("Our post.",)]
    assert about == [("likes tea", 3)]
    changes = desk.services.sync.fetch_context(desk.number("r1"), Task())
    assert changes.accounts


def test_paused_accounts_are_left_alone(desk):
    desk.services.sync.pause(desk.account, is_paused=True)

    assert desk.services.sync.pull_all(Task()) == ()
    assert desk.row().state == "paused"

    desk.services.sync.pause(desk.account, is_paused=False)
    assert desk.services.sync.pull_all(Task())[0].added == 121
