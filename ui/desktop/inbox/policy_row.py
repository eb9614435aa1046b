"""Which policy and which reason a decision rests on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from ui.desktop import words
from ui.desktop.core_titles import core_title
from ui.desktop.parts import IconLabel, Words
from ui.desktop.theme import Theme
from ui.desktop.widgets.safe_label import plain_tooltip

if TYPE_CHECKING:
    from core.services import Policy

_LETTERS = 18
_LEAST = 84
_ROOM_FOR_WORDS = 560


class _Choice(QComboBox):
    """Tells when its list has closed."""

    closed = Signal()

    def showPopup(self) -> None:
        """Open the list, and watch its window: on Esc Qt does not ask `hidePopup`."""
        super().showPopup()
        self.view().window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the list goes."""
        if event.type() is QEvent.Type.Hide:
            self.closed.emit()
        return super().eventFilter(watched, event)


class PolicyRow(QWidget):
    """Two choices; the reasons follow the policy."""

    left = Signal()  # a policy was chosen by its key: the next key decides

    def __init__(
        self, theme: Theme, policies: "Sequence[Policy]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._policies = {policy.key: policy for policy in policies}
        self._create_widgets(theme)
        self._lay_out(theme)
        self._policy.currentIndexChanged.connect(self._offer_reasons)
        # Later: the list closes before it says what was chosen.
        self._policy.closed.connect(self._leave, Qt.ConnectionType.QueuedConnection)
        self.reset()

    def _create_widgets(self, theme: Theme) -> None:
        self._policy = _Choice()
        self._is_asked = False
        self._policy.setAccessibleName(self.tr("Policy"))
        self._policy.addItem(self.tr("None"), "")
        for policy in self._policies.values():
            self._policy.addItem(words.policy(policy.key, policy.title), policy.key)
        self._reason = QComboBox()
        self._reason.setAccessibleName(self.tr("Reason"))
        self._policy_label = Words(theme, self.tr("Policy"), style="caption", role="text-2")
        self._reason_label = Words(theme, self.tr("Reason"), style="caption", role="text-2")
        self._hint_icon = IconLabel(theme, "house", "text-3", 14)
        self._hint = Words(theme, style="caption", role="text-3", elides=True)

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(8))
        for label, choice in (
            (self._policy_label, self._policy),
            (self._reason_label, self._reason),
        ):
            label.setBuddy(choice)
            choice.setMinimumContentsLength(_LETTERS)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            choice.setMinimumWidth(theme.u(_LEAST))
            row.addWidget(label)
            row.addWidget(choice, _LETTERS)
            row.addSpacing(theme.u(4))
        row.addStretch(1)
        row.addWidget(self._hint_icon)
        row.addWidget(self._hint)

    @property
    def policy(self) -> str:
        """Return the key of the chosen policy, "" for none."""
        return str(self._policy.currentData())

    @property
    def reason(self) -> str:
        """Return the chosen reason, "" for none."""
        return str(self._reason.currentData() or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the consequence in words where there is room, else by the icon alone."""
        super().resizeEvent(event)
        self._fit_hint()

    def reset(self) -> None:
        """Choose nothing: a policy must never slip over to the next comment."""
        self._policy.setCurrentIndex(0)
        self._offer_reasons()

    def choose(self, policy: str, reason: str) -> None:
        """Choose these, as far as they are there."""
        self._policy.setCurrentIndex(max(0, self._policy.findData(policy)))
        self._reason.setCurrentIndex(max(0, self._reason.findData(reason)))

    def widen_name(self, width: int) -> None:
        """Let the first choice begin no earlier than this."""
        self._policy_label.setMinimumWidth(width)

    def choose_policy(self) -> None:
        """Open the list of policies for the keyboard; choosing or Esc leads back."""
        self._is_asked = True
        self._policy.setFocus()
        self._policy.showPopup()

    def hint(self, sentence: str) -> None:
        """Say at the right what deciding has for a consequence."""
        self._hint.say(sentence)
        self._hint_icon.setVisible(bool(sentence))
        self._hint_icon.setToolTip(plain_tooltip(sentence))
        self._fit_hint()

    def _fit_hint(self) -> None:
        has_room = self.width() >= self._theme.u(_ROOM_FOR_WORDS)
        self._hint.setVisible(bool(self._hint.text()) and has_room)

    @Slot()
    def _leave(self) -> None:
        was_asked, self._is_asked = self._is_asked, False
        if was_asked:
            self.left.emit()

    @Slot()
    def _offer_reasons(self) -> None:
        self._reason.clear()
        self._reason.addItem(self.tr("None"), "")
        policy = self._policies.get(self.policy)
        for reason in policy.reasons if policy else ():
            self._reason.addItem(core_title(reason), reason)
        self._reason.setEnabled(policy is not None)
        self._reason_label.setEnabled(policy is not None)
