"""Puts a window back where it stood, and says why where that cannot be."""

from PySide6.QtCore import QByteArray, QCoreApplication, QDataStream, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ui.desktop.window_memory import WindowMemory

PLACE = "window/geometry"


def put_back(window: QMainWindow, memory: WindowMemory) -> str:
    """Restore place and size; returns a sentence where they could not be used as they were."""
    if not memory.has(PLACE):
        return ""
    geometry = memory.bytes(PLACE)
    if geometry is None or not window.restoreGeometry(geometry):
        return QCoreApplication.translate(
            "WindowPlace",
            "Where the window stood cannot be read from “window.ini”; it has its usual size.",
        )
    return "" if _is_on_a_screen(geometry) else _screen_is_gone()


def _screen_is_gone() -> str:
    return QCoreApplication.translate(
        "WindowPlace",
        "The screen that the window stood on is not there; the window opens on this one.",
    )


def _is_on_a_screen(geometry: QByteArray) -> bool:
    """Whether the frame that Qt wrote, behind its mark and two version numbers, is in sight."""
    stream, frame = QDataStream(geometry), QRect()
    stream.readUInt32()
    stream.readUInt16()
    stream.readUInt16()
    stream >> frame
    return any(one.geometry().intersects(frame) for one in QGuiApplication.screens())
