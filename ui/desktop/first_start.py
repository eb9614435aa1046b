"""The first start: nothing is here yet, and there are three ways to begin."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.importing.drop_area import local_files
from ui.desktop.menu_button import MenuButton
from ui.desktop.parts import IconLabel, Panel, PushButton, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.theme import Theme
from ui.desktop.widgets.first_focus import FirstFocus

_WIDTH, _WELCOME = 740, 560


class FirstStart(QScrollArea):
    """Takes dropped files, too."""

    import_asked = Signal()
    link_asked = Signal()
    files_dropped = Signal(object)  # tuple[Path, ...]

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = context.theme
        self.setObjectName("surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAcceptDrops(True)
        self._create_widgets()
        self._lay_out()
        self.choose_button.clicked.connect(self.import_asked)
        self.link_button.clicked.connect(self.link_asked)
        self.samples_button.clicked.connect(self._load_samples)
        FirstFocus(self, lambda: self.link_button)

    def _create_widgets(self) -> None:
        theme = self._theme
        self.choose_button = PushButton(theme, self.tr("Choose file"))
        self.link_button = PushButton(theme, self.tr("Link account"), kind="primary")
        self.samples_button = PushButton(theme, self.tr("Load sample"))
        buttons = (self.choose_button, self.link_button, self.samples_button)
        widest = max(one.sizeHint().width() for one in buttons)
        for button in buttons:
            button.setMinimumWidth(widest)
        self._state = Words(theme, role="text-2", wraps=True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> None:
        u = self._theme.u
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout()
        column.setSpacing(u(10))
        column.addStretch(2)
        column.addWidget(BattlementDrawing(self._theme), 0, middle)
        column.addSpacing(u(14))
        column.addWidget(self._centred(self.tr("Your inbox is ready"), "title"))
        welcome = self._centred(self._welcome(), "read", "text-2")
        welcome.setMaximumWidth(u(_WELCOME))
        column.addWidget(welcome, 0, middle)
        column.addSpacing(u(12))
        column.addWidget(
            self._choice(
                "link",
                self.tr("Link an account"),
                self.tr(
                    "Bluesky, Mastodon, WordPress or Matrix. Comments then come by themselves."
                ),
                self.link_button,
            )
        )
        column.addWidget(
            self._choice(
                "file-arrow-down",
                self.tr("Import a file"),
                self.tr(
                    "CSV, TSV, JSON or JSONL, from any other tool. Dropping it here works, too."
                ),
                self.choose_button,
            )
        )
        column.addWidget(
            self._choice(
                "chat-centered-text",
                self.tr("Try the sample comments"),
                self.tr("About 600 invented comments in English and German."),
                self.samples_button,
            )
        )
        column.addWidget(self._state)
        column.addLayout(self._promises())
        column.addStretch(3)
        self.setWidget(self._page(column))

    def _welcome(self) -> str:
        return self.tr(
            "Comments from all your accounts come together here, the ones that cannot wait first, "
            "each with the reason."
        )

    def _page(self, column: QVBoxLayout) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(self._theme.u(_WIDTH))
        holder.setLayout(column)
        page = QWidget()
        page.setObjectName("surface")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        whole = QVBoxLayout(page)
        whole.addWidget(MenuButton(self._theme))
        whole.addLayout(row, 1)
        return page

    def _centred(self, text: str, style: str, role: str = "text") -> Words:
        label = Words(self._theme, text, style=style, role=role, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _choice(self, icon: str, title: str, sentence: str, button: PushButton) -> Panel:
        u = self._theme.u
        names = QVBoxLayout()
        names.setSpacing(u(2))
        names.addWidget(Words(self._theme, title, weight=600))
        names.addWidget(Words(self._theme, sentence, role="text-2", wraps=True))
        button.setAccessibleDescription(sentence)
        panel = Panel(self._theme)
        row = QHBoxLayout(panel)
        row.setContentsMargins(u(20), u(14), u(18), u(14))
        row.setSpacing(u(20))
        row.addWidget(IconLabel(self._theme, icon, "accent", 24))
        row.addLayout(names, 1)
        row.addWidget(button)
        return panel

    def _promises(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.u(8))
        row.addStretch(1)
        for number, (icon, promise) in enumerate(
            (
                ("lock-key", self.tr("Comments and decisions stay on this computer")),
                ("hand-palm", self.tr("Nothing is decided without you")),
            )
        ):
            if number:
                row.addSpacing(self._theme.u(16))
            row.addWidget(IconLabel(self._theme, icon, "text-3", 16))
            row.addWidget(Words(self._theme, promise, style="caption", role="text-2", wraps=True))
        row.addStretch(1)
        return row

    @property
    def said(self) -> str:
        """Return what is said about the samples."""
        return self._state.text()

    @Slot()
    def _load_samples(self) -> None:
        self._show_busy(is_busy=True)
        self._state.say(self.tr("Loading the sample comments and rating them on this computer …"))
        self._context.operations.load_samples(failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self._show_busy(is_busy=False)
        self._state.say(words.said(error))

    def _show_busy(self, *, is_busy: bool) -> None:
        self.choose_button.setEnabled(not is_busy)
        self.samples_button.setEnabled(not is_busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        event.acceptProposedAction()
        self.files_dropped.emit(local_files(event.mimeData()))


class BattlementDrawing(QWidget):
    """A low wall with merlons and, above it, what people say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size of the drawing."""
        return QSize(self._theme.u(176), self._theme.u(92))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wall, its stones and the bubble."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 176, self.height() / 92)
        painter.setPen(QPen(self._theme.color("line-strong"), 1.5))
        painter.setBrush(self._theme.color("surface-2"))
        painter.drawPolygon(_wall())
        painter.setPen(QPen(self._theme.color("line-strong"), 0.8))
        for start, end in _STONES:
            painter.drawLine(QPointF(*start), QPointF(*end))
        self._paint_bubble(painter)

    def _paint_bubble(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(QRectF(98, 2, 36, 20), 4, 4)
        tail = QPolygonF([QPointF(106, 21), QPointF(106, 28), QPointF(114, 21)])
        painter.drawPolygon(tail)
        painter.setPen(QPen(self._theme.color("on-accent"), 1.6))
        painter.drawLine(QPointF(105, 9), QPointF(126, 9))
        painter.drawLine(QPointF(105, 14.5), QPointF(119, 14.5))


def _wall() -> QPolygonF:
    """Return the outline: four merlons and three gaps, each 24 wide, on a wall 40 high."""
    points = [QPointF(4, 90), QPointF(4, 32)]
    for left in (4, 52, 100):
        points += [QPointF(left + 24, 32), QPointF(left + 24, 50)]
        points += [QPointF(left + 48, 50), QPointF(left + 48, 32)]
    points += [QPointF(172, 32), QPointF(172, 90)]
    return QPolygonF(points)


_STONES = (
    ((4, 70), (172, 70)),
    ((44, 50), (44, 70)),
    ((96, 50), (96, 70)),
    ((140, 50), (140, 70)),
    ((24, 70), (24, 90)),
    ((70, 70), (70, 90)),
    ((118, 70), (118, 90)),
    ((156, 70), (156, 90)),
)
