"""What the verifier says about the log, word by word, and the checkpoint to keep elsewhere."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.history.log_check import LogCheck
from ui.desktop.parts import IconLabel, PushButton, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.ground import paint_ground

if TYPE_CHECKING:
    from core.services import CheckpointInfo, Verdict

_SENTENCE_LIMIT = 600
_PROBLEMS_SHOWN = 3
_BESIDE_FROM = 520
_LEAST_WIDTH = 280


class VerdictStrip(QFrame):
    """Checks only when asked; the edge and the icon follow the verdict."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = context.theme
        self._edge = "line-strong"
        self._check = LogCheck(context, self)
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        theme = self._theme
        self._icon = IconLabel(theme, "circle-wavy-check", "text-3", 20)
        self._sentence = Words(
            theme, self.tr("The log proves itself on request."), weight=600, wraps=True
        )
        self._detail = Words(
            theme,
            self.tr("Reads every entry and compares its fingerprint."),
            style="caption",
            role="text-2",
            wraps=True,
        )
        self._verify = PushButton(theme, self.tr("Check the log"))
        self._write = PushButton(theme, self.tr("Write checkpoint"))

    def _lay_out(self) -> None:
        u = self._theme.u
        said = QVBoxLayout()
        said.setSpacing(u(2))
        said.addWidget(self._sentence)
        said.addWidget(self._detail)
        sentence = QHBoxLayout()
        sentence.setSpacing(u(12))
        sentence.addWidget(self._icon)
        sentence.addLayout(said, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(u(8))
        buttons.addWidget(self._verify)
        buttons.addWidget(self._write)
        buttons.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(u(16), u(12), u(12), u(12))
        self._box.setSpacing(u(12))
        self._box.addLayout(sentence, 1)
        self._box.addLayout(buttons)

    def _connect(self) -> None:
        self._verify.clicked.connect(lambda: self.verify())
        self._write.clicked.connect(self._ask_where)
        self._check.started.connect(self._show_checking)
        self._check.judged.connect(self._show_verdict)
        self._check.checkpoint_written.connect(self._show_checkpoint)
        self._check.refused.connect(self._show_refusal)

    @property
    def sentence(self) -> str:
        """Return what is said now."""
        return self._sentence.text()

    def verify(self, anchors: Sequence[Path] = ()) -> None:
        """Check as the button does, also against checkpoints that were kept elsewhere."""
        self._check.verify(anchors)

    def write_checkpoint(self, out: Path) -> None:
        """Write a checkpoint to this file."""
        self._check.write_checkpoint(out)

    @Slot()
    def _ask_where(self) -> None:
        day = self._context.clock().astimezone().date().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Keep the checkpoint in"), f"parapet-checkpoint-{day}.txt"
        )
        if name:
            self.write_checkpoint(Path(name))

    @Slot()
    def _show_checking(self) -> None:
        self._verify.setEnabled(False)
        self._detail.say(self.tr("Reading the log …"))

    @Slot(object)
    def _show_verdict(self, verdict: "Verdict") -> None:
        self._verify.setEnabled(True)
        self._verify.setText(self.tr("Check again"))
        self._show("ok" if verdict.ok else "danger", words.said(verdict.sentence))
        problems = [
            self.tr("Entry {number}: {what}").format(
                number=words.number(problem.seq), what=display_line(words.said(problem.what))
            )
            for problem in verdict.problems[:_PROBLEMS_SHOWN]
        ]
        counted = self.tr("%Ln (entry|entries) read, checked {moment}", "", verdict.entries).format(
            moment=words.moment_words(self._context.clock(), self._context.clock())
        )
        self._detail.say("\n".join([*problems, counted]))

    @Slot(object)
    def _show_checkpoint(self, info: "CheckpointInfo") -> None:
        self._show(
            "ok",
            self.tr("Checkpoint written over %Ln (entry|entries).", "", info.size),
        )
        where = "" if info.path is None else str(info.path)
        self._detail.say(
            self.tr(
                "{path}\nKeep it where nobody can change it together with this computer."
            ).format(path=where)
        )

    @Slot(str)
    def _show_refusal(self, why: str) -> None:
        self._verify.setEnabled(True)
        self._show("danger", why)
        self._detail.say("")

    def _show(self, role: str, sentence: str) -> None:
        self._edge = role
        icon = "circle-wavy-check" if role == "ok" else "warning-circle"
        self._icon.show_icon(icon, role)
        self._sentence.say(display_line(sentence, limit=_SENTENCE_LIMIT))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the buttons alone: they go below where room is short."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.u(_LEAST_WIDTH)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the sentence or below it."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._theme.u(_BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge that says how it stands."""
        theme, painter = self._theme, QPainter(self)
        room, radius = QRectF(self.rect()), theme.radius("panel")
        fill, line = theme.color("surface-2"), theme.color("line")
        paint_ground(painter, room, fill=fill, edge=line, radius=radius)
        corners = QPainterPath()
        corners.addRoundedRect(room, radius, radius)
        painter.setClipPath(corners)
        edge = QRect(0, 0, theme.u(3), self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), edge)
        painter.fillRect(place, theme.color(self._edge))
