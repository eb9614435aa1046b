"""The ways in which a model can be calculated."""

from enum import StrEnum


class Mode(StrEnum):
    """The very scores of Detoxify, or faster and nearly those."""

    EXACT = "exact"
    INT8 = "int8"
    BF16 = "bf16"
