"""Which policy and which reason a decision rests on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.desktop.parts import IconLabel, Words
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Policy


class PolicyRow(QWidget):
    """Two choices; the reasons follow the policy."""

    def __init__(
        self, theme: Theme, policies: "Sequence[Policy]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._policies = {policy.key: policy for policy in policies}
        self._create_widgets(theme)
        self._lay_out(theme)
        self._policy.currentIndexChanged.connect(self._offer_reasons)
        self.reset()

    def _create_widgets(self, theme: Theme) -> None:
        self._policy = QComboBox()
        self._policy.setAccessibleName(self.tr("Policy"))
        self._policy.addItem(self.tr("None"), "")
        for policy in self._policies.values():
            self._policy.addItem(f"{policy.key} {policy.title}", policy.key)
        self._reason = QComboBox()
        self._reason.setAccessibleName(self.tr("Reason"))
        self._policy_label = Words(theme, self.tr("Policy"), style="caption", role="text-2")
        self._reason_label = Words(theme, self.tr("Reason"), style="caption", role="text-2")
        self._hint_icon = IconLabel(theme, "house", "text-3", 14)
        self._hint = Words(theme, style="caption", role="text-3")

    def _lay_out(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(8))
        for label, choice in (
            (self._policy_label, self._policy),
            (self._reason_label, self._reason),
        ):
            choice.setMinimumContentsLength(8)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            row.addWidget(label)
            row.addWidget(choice, 1)
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

    def reset(self) -> None:
        """Choose nothing: a policy must never slip over to the next comment."""
        self._policy.setCurrentIndex(0)
        self._offer_reasons()

    def choose_policy(self) -> None:
        """Open the list of policies for the keyboard."""
        self._policy.setFocus()
        self._policy.showPopup()

    def hint(self, sentence: str) -> None:
        """Say at the right what deciding has for a consequence."""
        self._hint.say(sentence)
        self._hint.setVisible(bool(sentence))
        self._hint_icon.setVisible(bool(sentence))

    @Slot()
    def _offer_reasons(self) -> None:
        self._reason.clear()
        self._reason.addItem(self.tr("None"), "")
        policy = self._policies.get(self.policy)
        for reason in policy.reasons if policy else ():
            self._reason.addItem(reason, reason)
        self._reason.setEnabled(policy is not None)
        self._reason_label.setEnabled(policy is not None)
