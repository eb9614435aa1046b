"""A choice among names that people gave: as long as they are, it stays narrow."""

from PySide6.QtWidgets import QComboBox

_LETTERS = 18


def keep_narrow(choice: QComboBox, letters: int = _LETTERS) -> QComboBox:
    """Let a choice be as wide as there is room, not as wide as its longest entry."""
    choice.setMinimumContentsLength(letters)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return choice
