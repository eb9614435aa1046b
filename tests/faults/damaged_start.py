"""A window of its own process over damaged shipped files; prints as JSON what it shows.

Usage: python -m tests.faults.damaged_start FOLDER PROFILE; FOLDER holds the resources.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication

LONGEST_MS = 60_000


def main(folder: str, profile: str) -> None:
    sys._MEIPASS = folder  # as in a frozen bundle: there lie the shipped files
    from core.services import build_services
    from ui.desktop.app import Start
    from ui.desktop.navigation import Page

    app = QApplication(["parapet"])
    now = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
    start = Start(app, lambda: build_services(Path(profile), clock=lambda: now), Path(profile))
    waited = QElapsedTimer()
    waited.start()
    while start._window is None and not start._state.buttons and waited.elapsed() < LONGEST_MS:
        app.processEvents()
    window = start._window
    if window is None:
        print(json.dumps({"refused": start._state.accessibleName()}))
    else:
        said = window.notice.accessibleName() if window.notice.isVisible() else ""
        pages = []
        for page in Page:
            window.pages.show_page(page)
            app.processEvents()
            pages.append(not window.grab().isNull())
        window.commands.toggle()
        app.processEvents()
        window.grab()
        print(json.dumps({"said": said, "pages": all(pages)}))
    start.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(*sys.argv[1:])
