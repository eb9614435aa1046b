"""One export, as ordered: what, where, in which format, and which comments."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.model import QueueFilter
from core.task import Task
from ui.desktop.exporting.export_kinds import FileFormat, Subject

if TYPE_CHECKING:
    from core.services import ExportReport, Services


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """`wanted` narrows the comments; decisions and log are always whole."""

    subject: Subject
    out: Path
    file_format: FileFormat
    wanted: QueueFilter

    def write(self, services: "Services", task: Task) -> "ExportReport":
        """Write the file and its manifest; slow. Raises ExportError, TaskCancelledError."""
        exporting = services.exporting
        if self.subject is Subject.LOG:
            return exporting.log(self.out)
        if self.subject is Subject.DECISIONS:
            return exporting.decisions(self.out, format=str(self.file_format), task=task)
        return exporting.comments(
            self.out, format=str(self.file_format), filter=self.wanted, task=task
        )
