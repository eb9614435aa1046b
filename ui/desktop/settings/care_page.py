"""Exposure and breaks: what is masked, what is counted, when to pause. For the person alone."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from core.settings import Settings
from ui.desktop.parts import Toggle
from ui.desktop.screen_context import ScreenContext
from ui.desktop.settings.choices_page import ChoicesPage
from ui.desktop.settings.today_count import TodayCount

_MOST_CALM, _MOST_MINUTES = 50, 480


class CarePage(ChoicesPage):
    """Nothing of it stands in the log, in exports or in reports."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            self.tr("Exposure and breaks"),
            self.tr("For you alone. Nothing of this stands in the log, in exports or in reports."),
            self.tr("Restore defaults"),
            parent,
        )
        self._create_widgets()
        self._add_rows()
        self._show(context.settings())
        self._connect()

    def _create_widgets(self) -> None:
        self.masking = Toggle(self._theme)
        self.mask_from = QComboBox()
        for value, title in (
            (0.9, self.tr("only the harshest")),
            (0.8, self.tr("harsh ones")),
            (0.6, self.tr("all hostile ones")),
        ):
            self.mask_from.addItem(title, value)
        self.bundling = Toggle(self._theme)
        self.exposure = Toggle(self._theme)
        self.today = TodayCount(self._context)
        self.calm = QSpinBox()
        self.calm.setRange(0, _MOST_CALM)
        self.calm.setSpecialValueText(self.tr("off"))
        self.pause = QSpinBox()
        self.pause.setRange(0, _MOST_MINUTES)
        self.pause.setSpecialValueText(self.tr("off"))
        self.pause.setSuffix(self.tr(" min"))

    def _add_rows(self) -> None:
        self.add_section(self.tr("What you see"))
        self.add_row(
            self.tr("Mask harsh texts until wanted"),
            self.tr("The list says what a text is. Space shows it, and covers it again."),
            self.masking,
        )
        self.add_row(self.tr("Which texts"), self.tr("by what the scorers say"), self.mask_from)
        self.add_row(
            self.tr("Show near-copies once"),
            self.tr("one row stands for all of them, and one decision is enough"),
            self.bundling,
        )
        self.add_row(
            self.tr("A calm comment in every … row"),
            self.tr("thanks and small talk among the hard ones"),
            self.calm,
        )
        self.add_section(self.tr("What is counted"))
        self.add_row(
            self.tr("Harsh texts opened today"),
            self.tr("at the foot of the navigation; it begins anew each day"),
            self.exposure,
        )
        self.add_row(self.tr("Today’s count"), self.tr("nobody else can see it"), self.today)
        self.add_section(self.tr("Breaks"))
        self.add_row(
            self.tr("Remind of a break after"),
            self.tr("five minutes away begin it anew"),
            self.pause,
        )

    def _connect(self) -> None:
        for toggle in (self.masking, self.bundling, self.exposure):
            toggle.clicked.connect(self._save)
        self.mask_from.activated.connect(self._save)
        for field in (self.calm, self.pause):
            field.valueChanged.connect(lambda: self._typing.start())

    def _chosen(self) -> Mapping[str, Any]:
        return {
            "is_masking_on": self.masking.isChecked(),
            "mask_from": float(self.mask_from.currentData()),
            "is_bundling_on": self.bundling.isChecked(),
            "is_exposure_shown": self.exposure.isChecked(),
            "calm_every": 0 if self.calm.value() == 1 else self.calm.value(),
            "break_minutes": self.pause.value(),
        }

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the page is shown."""
        super().showEvent(event)
        self.today.count()

    def _show(self, settings: Settings) -> None:
        self.masking.setChecked(settings.is_masking_on)
        offered = [float(self.mask_from.itemData(n)) for n in range(self.mask_from.count())]
        nearest = min(offered, key=lambda value: abs(value - settings.mask_from))
        self.mask_from.setCurrentIndex(offered.index(nearest))
        self.mask_from.setEnabled(settings.is_masking_on)
        self.bundling.setChecked(settings.is_bundling_on)
        self.exposure.setChecked(settings.is_exposure_shown)
        for field, value in (
            (self.calm, settings.calm_every),
            (self.pause, settings.break_minutes),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
