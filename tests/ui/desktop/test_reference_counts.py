"""None and True keep their reference counts: PySide6 6.12.0 lost them, and the process aborted.

On Python 3.12 and newer both are immortal and the counts stand still by themselves.
"""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

_CALLS = 1_000
_NOISE = 100


class Speaker(QObject):
    said = Signal(object)
    agreed = Signal(bool)
    done = Signal()

    @Slot(object)
    def hear(self, _: object) -> None:
        """Listen."""

    @Slot(bool)
    def nod(self, _: bool) -> bool:
        return True


def counts():
    return sys.getrefcount(None), sys.getrefcount(True)


def moved_by(act):
    for _ in range(10):
        act()
    before = counts()
    for _ in range(_CALLS):
        act()
    return tuple(abs(now - then) for now, then in zip(counts(), before, strict=True))


@pytest.fixture
def speaker(qapp):
    speaker = Speaker()
    speaker.said.connect(speaker.hear)
    speaker.agreed.connect(speaker.nod)
    speaker.done.connect(lambda: None)
    return speaker


def test_emitting_keeps_the_counts(speaker):
    def act():
        speaker.said.emit(None)
        speaker.said.emit(True)
        speaker.agreed.emit(True)
        speaker.done.emit()

    assert max(moved_by(act)) < _NOISE


def test_void_calls_and_booleans_keep_the_counts(qapp, qtbot):
    widget, timer = QWidget(), QTimer()
    qtbot.addWidget(widget)

    def act():
        widget.setEnabled(True)
        widget.update()
        widget.isEnabled()
        widget.parentWidget()
        timer.setSingleShot(True)
        timer.stop()

    assert max(moved_by(act)) < _NOISE
