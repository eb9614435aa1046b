"""A first sync of many pages: what came is ranked and can be read while the rest still comes."""

import threading

from core.model import QueueFilter
from core.task import Task
from tests.core.services.linked import a_desk
from tests.faults.world import World

PAGE = 50
PATIENCE_S = 20


def test_the_first_page_is_ranked_before_the_second_is_asked_for(profile, clock, campaign_size):
    count, ranked = campaign_size(1_000, 10_000), []
    with a_desk(profile, clock, World().fill(count, step_s=1)) as desk:
        desk.link()

        def arrived(_changes):
            if not ranked:
                desk.rank()
                ranked.append((desk.world.pages_given, len(queue(desk))))

        report = desk.services.sync.pull(desk.account, Task(), arrived)
        desk.rank()

        assert ranked == [(1, PAGE)]
        assert report.trouble == ""
        assert len(desk.comments()) == len(queue(desk)) == count


def test_the_queue_can_be_read_while_the_sync_holds_the_database(profile, clock):
    inside, has_read, read = threading.Event(), threading.Event(), []
    with a_desk(profile, clock, World().fill(2 * PAGE, step_s=1)) as desk:
        desk.link()
        desk.sync()
        desk.rank()

        def write(tx):
            tx.execute("UPDATE comment SET text = text")
            inside.set()
            return has_read.wait(PATIENCE_S)

        def look():
            inside.wait(PATIENCE_S)
            read.append(len(queue(desk)))
            has_read.set()

        reader = threading.Thread(target=look)
        reader.start()
        was_read_meanwhile = desk.services.store.write(write)
        reader.join()

    assert was_read_meanwhile
    assert read == [2 * PAGE]


def queue(desk):
    return desk.services.inbox.queue(QueueFilter()).ids
