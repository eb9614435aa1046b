"""Every place can be pulled to any size: nothing is laid out over and over, whatever the width.

A part that stands in one column or in two, as there is room, may change that very room: by a scroll
bar that comes and goes. It would lay itself out until the program ends.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import getCppPointer

from tests.access.test_text_sizes import look, tour
from tests.access.tour import Place, Tour

__all__ = ["look", "tour"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

_NARROW, _WIDE, _HEIGHTS = 640, 1760, (480, 720)
#: The long one meets every scroll bar, as each is wider than a step.
_STEP, _SMALL_STEP = 80, 12
#: One pull moves a few hundred parts; a part that fights with itself is moved without end.
_MOST_PER_PART = 40


class ResizeCounter(QObject):
    """Counts how often each part is resized, and ends what would never end."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[int, int] = {}
        self.restless: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt
        """Swallow a resize that comes too often."""
        if event.type() is not QEvent.Type.Resize or not isinstance(watched, QWidget):
            return False
        part = getCppPointer(watched)[0]  # Python's own number of it may soon be another part's
        count = self.counts[part] = self.counts.get(part, 0) + 1
        if count > _MOST_PER_PART:
            self.restless.add(type(watched).__name__)
        return count > _MOST_PER_PART


@pytest.fixture
def counter(qapp: QApplication) -> Iterator[ResizeCounter]:
    counter = ResizeCounter()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


@pytest.mark.parametrize("look", ["german", "german-200"], indirect=True)
def test_every_dialog_comes_to_rest(tour: Tour, counter: ResizeCounter):
    assert not restless_places(tour, tour.dialogs(), counter, _STEP)


@pytest.mark.long
@pytest.mark.parametrize("look", ["german", "german-200"], indirect=True)
def test_every_place_comes_to_rest(tour: Tour, counter: ResizeCounter):
    assert not restless_places(tour, tour.everywhere(), counter, _SMALL_STEP)


def restless_places(
    tour: Tour, places: Iterator[Place], counter: ResizeCounter, step: int
) -> dict[str, set[str]]:
    """Pull each place from narrow to wide; return the parts that did not come to rest."""
    restless: dict[str, set[str]] = {}
    for name, root in places:
        if isinstance(root, QMenu):
            continue
        size = root.size()
        for turn, width in enumerate(range(_NARROW, _WIDE, step)):
            counter.counts.clear()
            root.resize(width, _HEIGHTS[turn % 2])
            root.grab()  # lays out at once what would else be put off
            QApplication.processEvents()
        root.resize(size)
        tour.desk.settle()
        if counter.restless:
            restless[name] = set(counter.restless)
            counter.restless.clear()
    return restless
