"""Draws every small part and some cards in all themes to build/gallery, for eyes to judge.

Run: QT_QPA_PLATFORM=offscreen python -m tests.ui.desktop.gallery
"""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.choices import ThemeChoice
from core.model import Author, AuthorId, Band, CommentId, Contribution, Lane, QueueItem, Stage
from tests.ui.desktop.factories import NOW, a_comment, an_item
from ui.desktop.inbox.queue_model import QueueModel
from ui.desktop.inbox.queue_view import QueueView
from ui.desktop.parts import (
    BrandMark,
    Chip,
    ContributionBar,
    EmptyState,
    Fact,
    FlowLayout,
    IconButton,
    IconLabel,
    KeyCap,
    LaneTabs,
    LinkButton,
    NoticeStrip,
    Panel,
    PriorityBadge,
    ProgressPanel,
    PushButton,
    QuietButton,
    QuoteLine,
    Rule,
    SearchField,
    Section,
    Segmented,
    StageSwatch,
    Toggle,
    UndoStrip,
    Words,
)
from ui.desktop.theme import Theme, build_theme
from ui.desktop.theme_style import dress

OUT = Path("build/gallery")
LOOKS = {
    "light": (ThemeChoice.LIGHT, 100),
    "dark": (ThemeChoice.DARK, 100),
    "contrast": (ThemeChoice.CONTRAST, 100),
    "light-200": (ThemeChoice.LIGHT, 200),
}
_ALL_STAGES = (
    Contribution(Stage.SEVERITY, "threat", 43.4, "threat"),
    Contribution(Stage.NEED, "complaint", 10.3, "complaint"),
    Contribution(Stage.SPREAD, "spread", 9.2, "spreading"),
    Contribution(Stage.WAITING, "waiting", 6.1, "waiting 5 h"),
    Contribution(Stage.FLOOR, "floor", 21.0, "floor 90"),
)
_ZALGO = "Z" + "\u0301\u0308\u030b\u0316\u0330" * 30 + "algo " * 6


def a_card(number: int, name: str, handle: str, text: str, *parts: Contribution) -> QueueItem:
    """Return a queue row with these points."""
    comment = a_comment(number, text=text, author=Author(AuthorId(str(number)), name, handle))
    value = sum(part.points for part in parts)
    item = an_item(comment, value, Lane.HARM if value > 50 else Lane.HELP)
    return replace(item, priority=replace(item.priority, contributions=parts))


def some_cards() -> list[QueueItem]:
    """Return cards like those of the pictures, and a few hostile ones."""
    severity, need, spread, waiting, floor = Stage
    cards = [
        a_card(1, "Jule W.", "@jule.liest",
            "Honestly, the reading room is the only place I still go. I do not see much point in "
            "the rest any more.",
            Contribution(severity, "self_harm", 60.0, "someone in danger"),
            Contribution(waiting, "waiting", 3.4, "waiting 40 min"),
            Contribution(floor, "floor", 26.6, "floor 90")),
        a_card(2, "kantstein72", "@kantstein72",
            "I know which door your people use after closing. On Saturday you will see what "
            "happens when nobody listens.",
            Contribution(severity, "threat", 72.1, "threat"),
            Contribution(spread, "spread", 7.0, "spreading"),
            Contribution(waiting, "waiting", 5.9, "waiting 5 h")),
        a_card(3, "Ein besonders langer Anzeigename aus Oberammergau an der Ammer", "@oberammergau",
            "Warum steht der Rückgabeautomat seit Montag still? Jetzt habe ich Mahngebühren, "
            "obwohl ich dreimal da war und niemand an der Ausleihe saß, der hätte helfen können.",
            Contribution(severity, "identity_attack", 41.0, "Angriff wegen der Herkunft"),
            Contribution(need, "complaint", 12.0, "Beschwerde über eine Leistung"),
            Contribution(waiting, "waiting", 8.0, "wartet seit 4 Stunden")),
        a_card(4, "M. Oyelaran", "@moyelaran",
            "Is the lift working again? My mother uses a wheelchair and waited in front of it.",
            Contribution(need, "question", 28.0, "question"),
            Contribution(spread, "spread", 6.0, "spreading"),
            Contribution(waiting, "waiting", 12.0, "waiting 9 h")),
        a_card(5, "", "", _ZALGO + "\u202eevil\u202c <img src=file:///etc/passwd> <b>bold</b>",
            Contribution(severity, "insult", 20.0, "insult")),
        a_card(6, "قارئة المكتبة", "@qaria",
            "متى تفتح المكتبة أبوابها يوم السبت؟ أريد أن أحضر مع أولادي.",
            Contribution(need, "question", 18.0, "question")),
        a_card(7, "Tomasz", "@tomasz.p", "x" * 400),
        a_card(8, "Birgit S.", "", "Danke!", Contribution(waiting, "waiting", 0.2, "waiting 1 h")),
    ]  # fmt: skip
    cards[0] = _with(cards[0], opened_at=NOW, created_at=NOW - timedelta(minutes=40), flags=0)
    cards[1] = _with(cards[1], flags=3, replies=2)
    cards[3] = replace(cards[3], has_note=True, lang="pt", lang_supported=False)
    return cards


def _with(item: QueueItem, **changes: object) -> QueueItem:
    return replace(item, comment=replace(item.comment, **changes))  # type: ignore[arg-type]


def parts_page(theme: Theme) -> QWidget:
    """Return every small part on one page."""
    page = QWidget()
    page.setObjectName("surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setSpacing(theme.u(10))
    for build in (_words, _buttons, _chips, _fields, _why, _bars):
        column.addLayout(build(theme))
        column.addWidget(Rule(theme))
    column.addStretch(1)
    return page


def _line(theme: Theme, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.u(8))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _words(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    for style in ("title", "head", "read", "text", "body", "caption", "micro", "mono"):
        role = "text" if style in ("title", "head", "read", "text") else "text-2"
        column.addWidget(
            Words(theme, f"{style}: Was kann nicht warten? 0123456789", style=style, role=role)
        )
    column.addWidget(Words(theme, "Elided when there is no room left " * 8, elides=True))
    column.addWidget(
        Words(theme, "Wrapped, and a " + "very" * 50 + " long word breaks.", wraps=True)
    )
    column.addWidget(QuoteLine(theme, "Note, 4 Nov: warned politely after the café thread."))
    return column


def _buttons(theme: Theme) -> QVBoxLayout:
    refused = PushButton(theme, "Delete", icon="trash", keys="D", is_tall=True)
    refused.set_refused("Mastodon has no hiding for all. Mute or report instead.")
    off = PushButton(theme, "Undo", icon="arrow-counter-clockwise")
    off.setEnabled(False)
    column = QVBoxLayout()
    column.addLayout(_line(theme,
        PushButton(theme, "Approve", icon="check", keys="A", is_tall=True),
        PushButton(theme, "Ausblenden", icon="eye-slash", keys="H", is_tall=True),
        refused, PushButton(theme, "More", kind="quiet", keys=".")))  # fmt: skip
    column.addLayout(_line(theme,
        PushButton(theme, "Choose file", kind="primary"),
        PushButton(theme, "Delete", kind="danger", keys="D"),
        PushButton(theme, "Keep"), off,
        QuietButton(theme, "Filter", icon="funnel-simple")))  # fmt: skip
    column.addLayout(_line(theme,
        LinkButton(theme, "Show them", keys="U"), KeyCap(theme, "Shift+J"), BrandMark(theme),
        IconButton(theme, "caret-up", "Previous"), IconButton(theme, "dots-three", "More"),
        IconLabel(theme, "check-circle", "ok"), QPushButton("Native")))  # fmt: skip
    return column


def _chips(theme: Theme) -> QHBoxLayout:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=theme.u(6))
    checked = Chip(theme, "", "YouTube")
    checked.setCheckable(True)
    checked.setChecked(True)
    for chip in (
        Fact(theme, "flag", "3 flags"),
        Fact(theme, "translate", "English"),
        Chip(theme, "arrow-square-out", "Open original"),
        Chip(theme, "x", "Deutsch"),
        checked,
    ):
        flow.addWidget(chip)
    row = QHBoxLayout()
    row.addWidget(holder, 1)
    return row


def _fields(theme: Theme) -> QVBoxLayout:
    search = SearchField(theme, "Search comments")
    search.set_keys("/")
    combo = QComboBox()
    combo.addItems(["2.1 Threats and violence", "2.4 Insults"])
    box, radio, slider = (
        QCheckBox("Check"),
        QRadioButton("Radio"),
        QSlider(Qt.Orientation.Horizontal),
    )
    box.setChecked(True)
    radio.setChecked(True)
    slider.setValue(40)
    toggle = Toggle(theme, "Compact")
    toggle.setChecked(True)
    segmented = Segmented(theme, (("l", "Light"), ("d", "Dark"), ("c", "High contrast")))
    column = QVBoxLayout()
    column.addLayout(_line(theme, search, combo, QLineEdit("Text")))
    column.addLayout(_line(theme, QSpinBox(), box, radio, slider, toggle, Toggle(theme), segmented))
    return column


def _why(theme: Theme) -> QVBoxLayout:
    bar = ContributionBar(theme)
    bar.show_contributions(_ALL_STAGES)
    badges = [PriorityBadge(theme, v, b) for v, b in zip((90, 70, 41, 0), Band, strict=True)]
    column = QVBoxLayout()
    column.addLayout(_line(theme, *badges, *(StageSwatch(theme, stage) for stage in Stage)))
    column.addWidget(bar)
    section = Section(theme, "Why here")
    panel = Panel(theme, edge="line-strong", accent_edge=True)
    inner = QVBoxLayout(panel)
    inner.addWidget(Words(theme, "A panel with an accent edge.", style="read"))
    section.body.addWidget(panel)
    column.addWidget(section)
    return column


def _bars(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    tabs = LaneTabs(theme)
    tabs.show_counts({Lane.HARM: 9, Lane.HELP: 14, Lane.PRAISE: 6, Lane.EVERYTHING: 41})
    strip, rest = UndoStrip(theme), UndoStrip(theme)
    strip.set_keys("Z")
    strip.show_decision("eye-slash", "Hidden: 2.4 Insults. Sends in {seconds} s.", 10)
    strip.tick()
    rest.show_rest("12 decided this morning, 41 left")
    progress = ProgressPanel(theme)
    progress.show_progress(12_345, 20_000, "rows read")
    for widget in (tabs, strip, rest, progress):
        column.addWidget(widget)
    for kind in ("info", "ok", "warn", "danger"):
        notice = NoticeStrip(theme)
        notice.show_notice(
            kind,
            "Could not be sent: the sign-in for the library blog ended at 08:21.",
            "1 decision waits. Sign in and it is sent, once.",
            "Sign in",
        )
        column.addWidget(notice)
    empty = EmptyState(theme)
    empty.show_state(
        "check-circle", "All clear", "41 decided, 6 people thanked you.", ("Show snoozed", "Import")
    )
    column.addWidget(empty)
    return column


def queue_page(theme: Theme, is_compact: bool = False) -> QWidget:
    """Return a list with cards, one current, one marked."""
    cards = {card.comment.id: card for card in some_cards()}
    model = QueueModel(lambda ids: [cards[one] for one in ids], lambda: NOW)
    view = QueueView(theme, model, lambda: NOW)
    model.setParent(view)
    model.show_ids(np.array([int(one) for one in cards], np.int64))
    view.set_compact(is_compact)
    view.select_comment(CommentId("2"))
    if is_compact:
        model.set_marked(3, True)
    return view


def draw(app: QApplication, name: str, page: QWidget, width: int, height: int) -> None:
    """Draw a page to a picture."""
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(width, height)
    page.show()
    app.processEvents()
    page.grab().save(str(OUT / f"{name}.png"))
    page.close()
    page.deleteLater()


def main() -> None:
    """Draw everything."""
    app = QApplication(sys.argv)
    OUT.mkdir(parents=True, exist_ok=True)
    theme = build_theme(ThemeChoice.LIGHT)
    dress(app, theme)
    for look, (choice, size) in LOOKS.items():
        theme.change(choice, size, is_system_dark=False)
        width = theme.u(444) if size == 100 else 680
        draw(app, f"parts-{look}", parts_page(theme), theme.u(640), theme.u(1640))
        draw(app, f"queue-{look}", queue_page(theme), width, theme.u(98) * 8)
        draw(app, f"compact-{look}", queue_page(theme, is_compact=True), width, theme.u(79) * 8)
    theme.change(ThemeChoice.LIGHT, 100, is_system_dark=False)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(app, "parts-mirrored", parts_page(theme), theme.u(640), theme.u(1640))
    draw(app, "queue-mirrored", queue_page(theme), 360, theme.u(98) * 8)


if __name__ == "__main__":
    main()
