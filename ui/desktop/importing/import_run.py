"""Runs one import beside the window, then tells the screens and has the comments rated."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject

from core.changes import Changes
from core.model import ImportReport
from core.task import Progress, Task
from ui.desktop.screen_context import ScreenContext

_IMPORTED = Changes(queue=True, accounts=True, log=True)


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """A file, which column fills which field ("" for none), and the name of the account."""

    path: Path
    mapping: Mapping[str, str]
    account: str = ""


def run_import(
    context: ScreenContext,
    order: ImportOrder,
    *,
    owner: QObject,
    done: Callable[[ImportReport], None],
    failed: Callable[[Exception], None],
    progress: Callable[[Progress], None],
) -> Task:
    """Bring a file in; the screens hear of it even when `owner` is gone by then.

    `done`, `failed` and `progress` come on this thread and only while `owner` lives.
    """

    def work(task: Task) -> ImportReport:
        return context.services.importing.run(
            order.path, mapping=order.mapping, account=order.account or None, task=task
        )

    def answered(report: ImportReport) -> None:
        if shiboken6.isValid(owner):
            done(report)
        context.bus.publish(_IMPORTED)
        context.operations.score_waiting()

    return context.background.run_task(
        work,
        owner=context.bus,
        done=answered,
        failed=lambda error: failed(error) if shiboken6.isValid(owner) else None,
        progress=lambda step: progress(step) if shiboken6.isValid(owner) else None,
    )
