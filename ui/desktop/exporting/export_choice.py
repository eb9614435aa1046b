"""What to export: the subject, the format, and which comments."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.model import QueueFilter, ReviewState
from ui.desktop.display_text import display_line
from ui.desktop.exporting.export_kinds import (
    EXPORT_KINDS,
    ExportKind,
    FileFormat,
    Subject,
    format_title,
)
from ui.desktop.parts import Words
from ui.desktop.theme import Theme

_LEAST_CHOICE = 120
_EVERYTHING = QueueFilter(states=frozenset(ReviewState))


class ExportChoice(QWidget):
    """`wanted` narrows the comments where the person wants only those of the list."""

    def __init__(
        self,
        theme: Theme,
        wanted: QueueFilter | None,
        subject: Subject,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._listed = wanted
        self._clock = clock
        self._group = QButtonGroup(self)
        self._choices: dict[Subject, QRadioButton] = {}
        self.formats = QComboBox()
        self._scope = QComboBox()
        self._labels: dict[QComboBox, Words] = {}
        self._why_not = Words(theme, role="danger", wraps=True)
        self._lay_out()
        self._group.buttonToggled.connect(self._show_options)
        self._choices[subject].setChecked(True)
        self.refuse("")

    def _lay_out(self) -> None:
        u = self._theme.u
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(u(14))
        page.addWidget(
            Words(self._theme, self.tr("What shall be exported?"), style="head", wraps=True)
        )
        for kind in EXPORT_KINDS:
            page.addLayout(self._kind(kind))
        self._options = QWidget()
        options = QGridLayout(self._options)
        options.setContentsMargins(0, u(4), 0, 0)
        options.setHorizontalSpacing(u(12))
        options.setVerticalSpacing(u(8))
        options.setColumnStretch(2, 1)
        named = ((self.tr("Format"), self.formats), (self.tr("Which comments"), self._scope))
        for row, (title, choice) in enumerate(named):
            label = Words(self._theme, title, style="caption", role="text-2", wraps=True)
            choice.setMinimumWidth(u(_LEAST_CHOICE))
            label.setBuddy(choice)  # what screen readers say of a list to choose from
            options.addWidget(label, row, 0)
            options.addWidget(choice, row, 1)
            self._labels[choice] = label
        self._scope.addItem(self.tr("All comments"), False)
        self._scope.addItem(self.tr("Those of the list as it is filtered"), True)
        page.addWidget(self._options)
        promise = self.tr(
            "A manifest with the fingerprint of each file (SHA-256) is written beside it. "
            "Cells that a spreadsheet would take for formulas are made harmless."
        )
        page.addWidget(Words(self._theme, promise, style="caption", role="text-3", wraps=True))
        page.addWidget(self._why_not)
        page.addStretch(1)

    def _kind(self, kind: ExportKind) -> QVBoxLayout:
        choice = QRadioButton(kind.title)
        choice.setAccessibleDescription(kind.contents)
        self._group.addButton(choice)
        self._choices[kind.subject] = choice
        inside = Words(self._theme, kind.contents, style="caption", role="text-2", wraps=True)
        inside.setContentsMargins(self._theme.u(22) + 4, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(self._theme.u(2))
        column.addWidget(choice)
        column.addWidget(inside)
        return column

    @property
    def why_not(self) -> str:
        """Return why nothing was written, "" if nothing stood against it."""
        return self._why_not.text()

    def choose(self, subject: Subject) -> None:
        """Choose what is exported."""
        self._choices[subject].setChecked(True)

    def want_listed(self) -> None:
        """Choose only the comments of the list."""
        self._scope.setCurrentIndex(self._scope.findData(True))

    @property
    def subject(self) -> Subject:
        """Return what is chosen."""
        return next(one for one, button in self._choices.items() if button.isChecked())

    @property
    def file_format(self) -> FileFormat:
        """Return the format; the log has only its own, which is lines of JSON."""
        return FileFormat(self.formats.currentData() or FileFormat.JSONL)

    @property
    def wanted(self) -> QueueFilter:
        """Return which comments are written."""
        is_narrowed = self._scope.currentData() and self._listed is not None
        return self._listed if is_narrowed and self._listed is not None else _EVERYTHING

    @property
    def file_name(self) -> str:
        """Return a name that tells what is inside and of which day."""
        day = self._clock().astimezone().date().isoformat()
        return f"parapet-{self.subject}-{day}.{self.file_format}"

    def refuse(self, why: str) -> None:
        """Say why nothing was written, "" takes the sentence away."""
        self._why_not.say(display_line(why, limit=600))
        self._why_not.setVisible(bool(why))

    @Slot()
    def _show_options(self) -> None:
        kind = next(one for one in EXPORT_KINDS if one.subject is self.subject)
        chosen = self.formats.currentData()
        self.formats.clear()
        for file_format in kind.formats:
            self.formats.addItem(format_title(file_format), str(file_format))
        self.formats.setCurrentIndex(max(0, self.formats.findData(chosen)))
        self.formats.setVisible(bool(kind.formats))
        has_scope = kind.subject is Subject.COMMENTS and self._listed is not None
        self._scope.setVisible(has_scope)
        for choice, label in self._labels.items():
            label.setVisible(not choice.isHidden())
