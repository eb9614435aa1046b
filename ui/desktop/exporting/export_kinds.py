"""What can be exported, in which formats, and what is inside."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.desktop.marking import QT_TRANSLATE_NOOP

_CONTEXT = "ExportKinds"


class Subject(StrEnum):
    """What is written."""

    COMMENTS = "comments"
    DECISIONS = "decisions"
    LOG = "log"


class FileFormat(StrEnum):
    """How it is written."""

    CSV = "csv"
    JSONL = "jsonl"


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One choice of the dialog. Without formats the log decides its own."""

    subject: Subject
    icon: str
    words: str
    inside: str
    formats: tuple[FileFormat, ...]

    @property
    def title(self) -> str:
        """Return the name in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.words)

    @property
    def contents(self) -> str:
        """Return what is inside, in the language of the window."""
        return QCoreApplication.translate(_CONTEXT, self.inside)


EXPORT_KINDS: tuple[ExportKind, ...] = (
    ExportKind(
        Subject.COMMENTS,
        "chats",
        QT_TRANSLATE_NOOP("ExportKinds", "Comments"),
        QT_TRANSLATE_NOOP(
            "ExportKinds",
            "Texts, authors, times, review states, priorities with their reasons and scores.",
        ),
        (FileFormat.CSV, FileFormat.JSONL),
    ),
    ExportKind(
        Subject.DECISIONS,
        "clock-counter-clockwise",
        QT_TRANSLATE_NOOP("ExportKinds", "Decisions"),
        QT_TRANSLATE_NOOP(
            "ExportKinds",
            "Action, policy, reason, time, role and log entry of each decision, undone ones as "
            "well. No names of moderators.",
        ),
        (FileFormat.CSV, FileFormat.JSONL),
    ),
    ExportKind(
        Subject.LOG,
        "circle-wavy-check",
        QT_TRANSLATE_NOOP("ExportKinds", "Log"),
        QT_TRANSLATE_NOOP(
            "ExportKinds",
            "All entries with their fingerprints, as the verifier that needs no Parapet reads "
            "them. No names and no texts.",
        ),
        (),
    ),
)


def format_title(file_format: FileFormat) -> str:
    """Return what a format is good for."""
    titles = {
        FileFormat.CSV: QT_TRANSLATE_NOOP("ExportKinds", "CSV, for spreadsheets"),
        FileFormat.JSONL: QT_TRANSLATE_NOOP("ExportKinds", "JSONL, for other programs"),
    }
    return QCoreApplication.translate(_CONTEXT, titles[file_format])
