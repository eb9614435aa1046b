"""Models come from a button here or from files, with progress, and go again."""

import shutil

import pytest

from core.errors import DownloadError
from core.services.models import ModelsService
from core.task import Task
from tests.core.services.test_models import TEXTS, release, store
from ui.desktop.background import BackgroundRunner
from ui.desktop.change_bus import ChangeBus
from ui.desktop.parts import PushButton
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.model_shelf import ModelShelf
from ui.desktop.theme import Theme

__all__ = ["release", "store"]
# The offscreen platform says this of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Services:
    def __init__(self, models):
        self.models = models


@pytest.fixture
def shelf(qapp, qtbot, tmp_path, store):
    asked = []

    def fetch(url, target, most, task):
        asked.append(url)
        name = "weights" if url.endswith(".ckpt") else url.rsplit("/", 1)[1]
        task.report(3_000_000, 47_000_000, "bytes downloaded")
        task.check()
        if store[name] is None:
            target.with_name("part").write_bytes(b"\0" * 3_000_000)
            raise DownloadError("The connection to github.com broke off.")
        shutil.copy(store[name], target)

    background = BackgroundRunner()
    models = ModelsService(tmp_path / "models", lambda: TEXTS, fetch)
    context = ScreenContext(
        services=Services(models),
        background=background,
        bus=ChangeBus(),
        theme=Theme(),
        operations=None,
        settings=lambda: None,
        clock=lambda: None,
        notices=lambda _: None,
    )
    made = ModelShelf(context)
    made.background, made.asked, made.models = background, asked, models
    qtbot.addWidget(made)
    made.resize(640, 900)
    made.show()
    made.load()
    qtbot.waitUntil(lambda: made.lines.count() == 5 and background.is_idle)
    yield made
    background.close()


def button(shelf, words, model="original"):
    name = f"Detoxify {model}: "
    found = [
        one
        for one in shelf.findChildren(PushButton)
        if one.accessibleName().startswith(name + words) and one.isVisible()
    ]
    return found[0] if found else None


def press(qtbot, shelf, words):
    qtbot.waitUntil(lambda: shelf.background.is_idle and button(shelf, words) is not None)
    button(shelf, words).click()
    qtbot.waitUntil(lambda: shelf.background.is_idle)


def test_nothing_is_fetched_before_its_button_is_pressed(qtbot, shelf, release):
    assert shelf.asked == []

    press(qtbot, shelf, "Download")

    assert release.url in shelf.asked
    qtbot.waitUntil(lambda: button(shelf, "Remove …") is not None)
    assert shelf.said == ""
    assert shelf.progress.isHidden()


def test_a_download_that_broke_off_says_so_and_goes_on(qtbot, shelf, release, store):
    weights, store["weights"] = store["weights"], None
    press(qtbot, shelf, "Download")
    assert shelf.said == "The connection to github.com broke off."
    store["weights"] = weights

    press(qtbot, shelf, "Go on downloading, 3 of")

    qtbot.waitUntil(lambda: button(shelf, "Remove …") is not None)


def test_a_model_comes_from_files_and_its_faster_mode_is_measured(qtbot, shelf, store):
    shelf.take(store["weights"])
    press(qtbot, shelf, "Measure the faster mode int8")

    (row,) = [one for one in shelf.models.rows() if one.release.model == "original"]
    assert row.agreements["int8"].texts == 300


def test_a_file_that_is_no_model_is_one_sentence(qtbot, shelf, tmp_path):
    wrong = tmp_path / "holiday.ckpt"
    wrong.write_bytes(b"not a model")

    shelf.take(wrong)

    qtbot.waitUntil(lambda: shelf.said != "" and shelf.background.is_idle)
    assert "holiday.ckpt" in shelf.said
    qtbot.waitUntil(lambda: button(shelf, "Download") is not None)


def test_removing_asks_first(qtbot, shelf, store):
    shelf.models.add(store["weights"], vocabulary=None, task=Task())
    shelf.load()
    press(qtbot, shelf, "Remove …")
    press(qtbot, shelf, "Keep it")
    assert shelf.models.scorers() != ()

    press(qtbot, shelf, "Remove …")
    press(qtbot, shelf, "Remove 0 MB")

    qtbot.waitUntil(lambda: button(shelf, "Download") is not None)
    assert shelf.models.scorers() == ()


def test_stopping_keeps_what_is_here(qtbot, shelf):
    shelf._begin(lambda task: [task.check() for _ in iter(lambda: task.cancelled, None)])
    shelf.progress.stopped.emit()
    qtbot.waitUntil(lambda: shelf.said != "" and shelf.background.is_idle)
    assert shelf.said.startswith("Stopped.")
