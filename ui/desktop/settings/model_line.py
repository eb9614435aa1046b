"""One released model on the shelf: what it reads, how large it is, what can be done with it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop import words
from ui.desktop.parts import FlowLayout, PushButton, Rule, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.services import Agreement, FastMode, ModelRow

MB = 1_000_000
_LEAST_WORDS = 240


class ModelLine(QWidget):
    """Removing asks in place. Buttons act on the model that is shown."""

    download_asked = Signal()
    measure_asked = Signal(object)  # FastMode
    remove_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        row: "ModelRow",
        fast_modes: "tuple[FastMode, ...]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self._fast_modes = fast_modes
        self._title = f"Detoxify {row.release.model}"
        said, ways = QWidget(), QWidget()
        self._said = QVBoxLayout(said)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(theme.u(2))
        self._said.addWidget(Words(theme, self._title, weight=500))
        self._say(self._facts(), "text-2")
        self._say_standing()
        self._buttons = FlowLayout(ways, spacing=theme.u(8))
        self._beside = Beside(
            said, ways, least=theme.u(_LEAST_WORDS), spacing=theme.u(8), parent=None
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, theme.u(4), 0, 0)
        page.setSpacing(theme.u(8))
        page.addWidget(self._beside)
        page.addWidget(Rule(theme))
        self._offer()

    def _say(self, sentence: str, role: str) -> None:
        self._said.addWidget(Words(self._theme, sentence, style="caption", role=role, wraps=True))

    def _facts(self) -> str:
        release = self._row.release
        read = [words.language(one) for one in release.languages if one not in release.untested]
        known = ", ".join(read)
        if self._row.installed is not None:  # the button to download says it
            known = self.tr("{languages} · {size} MB").format(
                languages=known, size=words.number(release.megabytes)
            )
        if not release.untested:
            return known
        guessed = self.tr("{languages}: its makers never measured it").format(
            languages=", ".join(words.language(one) for one in release.untested)
        )
        return f"{known} · {guessed}"

    def _say_standing(self) -> None:
        here = self._row.installed
        if here is None:
            return
        if here.trouble:
            self._say(words.said(here.trouble), "warn")
        elif here.is_release:
            self._say(self.tr("On this computer, the files that were released"), "ok")
        else:
            self._say(self.tr("On this computer, not the files that were released"), "warn")
        for mode, found in self._row.agreements.items():
            self._say(self._agreement(mode, found), "text-2")

    def _agreement(self, mode: str, found: "Agreement") -> str:
        pattern = (
            self.tr(
                "{mode} may be used: on {texts} of your comments {overlap} of the top stay the "
                "top, scores differ by {mean} on average."
            )
            if found.is_enough
            else self.tr(
                "{mode} is not offered: on {texts} of your comments only {overlap} of the top stay "
                "the top, scores differ by {mean} on average."
            )
        )
        return pattern.format(
            mode=mode,
            texts=words.number(found.texts),
            overlap=words.percent(found.overlap),
            mean=words.decimal(found.mean, 3),
        )

    def _offer(self) -> None:
        self._buttons.clear()
        here = self._row.installed
        if here is None:
            self._add_button(self._download_words(), self.download_asked.emit, "download-simple")
            return
        if not here.trouble:
            for mode in self._fast_modes:
                title = self.tr("Measure the faster mode {mode}").format(mode=str(mode))
                self._add_button(title, partial(self.measure_asked.emit, mode))
        self._add_button(self.tr("Remove …"), self._ask_to_remove, "trash")
        self._beside.fit()

    def _download_words(self) -> str:
        size = words.number(self._row.release.megabytes)
        if not self._row.begun:
            return self.tr("Download {size} MB").format(size=size)
        return self.tr("Go on downloading, {done} of {size} MB are here").format(
            done=words.number(self._row.begun // MB), size=size
        )

    def _ask_to_remove(self) -> None:
        here = self._row.installed
        size = words.number(here.size // MB if here is not None else 0)
        self._buttons.clear()
        title = self.tr("Remove {size} MB").format(size=size)
        self._add_button(title, self.remove_asked.emit, "trash", kind="danger")
        keep = self._add_button(self.tr("Keep it"), self._offer)
        self._beside.fit()
        keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_button(
        self, title: str, act: "Callable[[], object]", icon: str = "", kind: str = "plain"
    ) -> PushButton:
        button = PushButton(self._theme, title, icon=icon, kind=kind)
        button.setAccessibleName(f"{self._title}: {title}")
        button.clicked.connect(lambda _=False: act())
        self._buttons.addWidget(button)
        button.show()
        return button
