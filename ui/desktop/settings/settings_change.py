"""Saves one change of the settings; changes made fast after one another are all kept."""

from collections.abc import Callable

from core.changes import Changes
from core.settings import Settings
from ui.desktop.background import WorkLane
from ui.desktop.screen_context import ScreenContext


def save_settings(context: ScreenContext, edit: Callable[[Settings], Settings]) -> None:
    """Apply `edit` to the settings as they are when its turn comes, then tell the screens.

    `edit` runs on a working thread: it must not touch widgets. A refusal reaches the window.
    """
    settings = context.services.settings

    def work() -> Changes:
        return settings.change(edit(settings.current))

    def answered(changes: Changes) -> None:
        if changes != Changes():
            context.bus.publish(changes)

    context.background.run(work, owner=context.bus, done=answered, lane=WorkLane.DECIDE)
