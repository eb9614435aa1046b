"""The columns of the history."""

from enum import IntEnum


class HistoryColumn(IntEnum):
    """The columns, in their order."""

    TIME = 0
    ACTION = 1
    COMMENT = 2
    POLICY = 3
    ACTOR = 4
    DELIVERY = 5
    ENTRY = 6
