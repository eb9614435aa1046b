"""A large file arrives whole or not at all, and goes on where it broke off."""

import contextlib
import errno

import pytest

from core.errors import DownloadError, ParapetError, TaskCancelledError
from core.platforms import download
from core.platforms.download import Downloads
from core.task import Task
from tests.core.platforms.file_server import CONTENT, FileServer

MOST = 2 << 20


@pytest.fixture
def serve():
    with contextlib.ExitStack() as stack:

        def start(how="well"):
            server = FileServer(how)
            stack.callback(server.stop)
            return server

        yield start


@pytest.fixture
def target(tmp_path):
    return tmp_path / "model.ckpt"


def fetch(server, target, *, most=MOST, task=None, **patience):
    patience = {"stall_s": 5.0, "deadline_s": 20.0} | patience
    downloads = Downloads(("127.0.0.1",), allow_local=True, **patience)
    downloads.fetch(server.url, target, most=most, task=task or Task())


def part_of(target):
    return target.with_name("model.ckpt.part")


def test_a_file_arrives_with_progress_for_its_owner_alone(serve, target):
    told = []

    fetch(serve(), target, task=Task(told.append))

    assert target.read_bytes() == CONTENT
    assert (told[-1].done, told[-1].total) == (len(CONTENT), len(CONTENT))
    assert target.stat().st_mode & 0o077 == 0
    assert not part_of(target).exists()


def test_a_download_that_broke_off_goes_on_where_it_was(serve, target):
    server = serve("cut")
    with pytest.raises(DownloadError, match=r"broke off.*goes on from there"):
        fetch(server, target)
    assert not target.exists()
    kept = part_of(target).stat().st_size
    assert 0 < kept < len(CONTENT)
    server.how = "well"

    fetch(server, target)

    assert server.ranges == [None, f"bytes={kept}-"]
    assert target.read_bytes() == CONTENT


def test_a_server_without_ranges_is_asked_from_the_start(serve, target):
    part_of(target).write_bytes(CONTENT[:5000])

    fetch(serve("without_ranges"), target)

    assert target.read_bytes() == CONTENT


def test_a_part_that_is_whole_already_needs_nothing_more(serve, target):
    part_of(target).write_bytes(CONTENT)

    fetch(serve(), target)

    assert target.read_bytes() == CONTENT


def test_a_part_longer_than_the_file_is_thrown_away(serve, target):
    part_of(target).write_bytes(CONTENT + b"more")

    fetch(serve(), target)

    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("page", "web page instead of the file"),
        ("gone", "does not have the file any more"),
        ("broken", "status 503"),
        ("packed", "packed in a way"),
        ("too_long", "more than this file can have"),
        ("endless", "more than this file can have"),
        ("cut", "broke off"),
    ],
)
def test_what_is_not_the_file_is_refused_in_one_sentence(how, said, serve, target):
    with pytest.raises(DownloadError, match=said) as refused:
        fetch(serve(how), target)

    assert "\n" not in str(refused.value)
    assert not target.exists()


def test_another_part_than_asked_for_is_refused(serve, target):
    part_of(target).write_bytes(CONTENT[:5000])

    with pytest.raises(DownloadError, match="another part"):
        fetch(serve("another_range"), target)

    assert part_of(target).read_bytes() == CONTENT[:5000]


@pytest.mark.parametrize(
    ("how", "patience", "said"),
    [
        ("stalled", {"stall_s": 0.3}, "broke off or stands still"),
        ("dripping", {"stall_s": 0.3}, "Hardly anything comes"),
        ("dripping", {"deadline_s": 0.5}, "takes too long|broke off"),
    ],
)
def test_a_transfer_that_stands_still_is_ended(how, patience, said, serve, target):
    with pytest.raises(DownloadError, match=said):
        fetch(serve(how), target, **patience)

    assert not target.exists()


@pytest.mark.parametrize(
    "place",
    [
        "http://localhost:1/x",
        "https://example.org/model.ckpt",
        "file:///etc/passwd",
        "ftp://127.0.0.1/model.ckpt",
        "//evil.example/model.ckpt",
    ],
)
def test_being_sent_elsewhere_is_refused(place, serve, target):
    server = serve("elsewhere")
    server.sends_on_to = place

    with pytest.raises(DownloadError, match="not a place that Parapet takes models from"):
        fetch(server, target)


def test_being_sent_to_what_is_no_address_is_refused(serve, target):
    server = serve("elsewhere")
    server.sends_on_to = "https://[::1/model.ckpt"

    with pytest.raises(ParapetError, match="which is no address"):
        fetch(server, target)


def test_being_sent_round_in_circles_ends(serve, target):
    server = serve("elsewhere")
    server.sends_on_to = server.url

    with pytest.raises(DownloadError, match="circles"):
        fetch(server, target)


def test_being_sent_on_to_a_known_host_is_followed(serve, target):
    first, second = serve("elsewhere"), serve()
    first.sends_on_to = second.url

    fetch(first, target)

    assert target.read_bytes() == CONTENT


def test_without_the_opt_in_nothing_local_and_nothing_unencrypted_is_asked(serve, target):
    server = serve()

    with pytest.raises(ParapetError):
        Downloads(("127.0.0.1",)).fetch(server.url, target, most=MOST, task=Task())

    assert server.ranges == []


def test_nobody_there_is_said(target, serve):
    server = serve()
    server.stop()

    with pytest.raises(ParapetError, match=r"127\.0\.0\.1"):
        fetch(server, target)


def test_a_stopped_download_keeps_what_came(serve, target):
    task = Task(lambda progress: progress.done > 200_000 and task.cancel())

    with pytest.raises(TaskCancelledError):
        fetch(serve(), target, task=task)

    assert 200_000 <= part_of(target).stat().st_size <= len(CONTENT)


def test_a_full_disk_is_said_and_what_came_is_kept(serve, target, monkeypatch):
    real = download._appending

    def full(part, done):
        file = real(part, done)

        def write(data):
            raise OSError(errno.ENOSPC, "No space left on device")

        return _Full(file, write)

    monkeypatch.setattr(download, "_appending", full)

    with pytest.raises(DownloadError, match="disk is full"):
        fetch(serve(), target)


class _Full:
    def __init__(self, file, write):
        self._file = file
        self.write = write

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()
