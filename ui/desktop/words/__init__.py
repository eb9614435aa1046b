"""The words of the window for actions, states, lanes, days, times and what the core says."""

from ui.desktop.words.actions import (
    ACTION_ICONS,
    done_word,
    snooze_word,
    standing_word,
    state_word,
    verb,
)
from ui.desktop.words.deliveries import DELIVERY_ICONS, delivery_words, entry_kind
from ui.desktop.words.given_names import given_name
from ui.desktop.words.languages import language
from ui.desktop.words.names import platform, policy, scorer, unknown
from ui.desktop.words.numbers import (
    decimal,
    held_together,
    more,
    number,
    percent,
    short_number,
    signed,
)
from ui.desktop.words.ratings import (
    LANE_ICONS,
    attribute,
    band_word,
    cause,
    cover_words,
    disagreement,
    lane_word,
    priority_words,
)
from ui.desktop.words.said import said
from ui.desktop.words.times import (
    age,
    age_in_full,
    clock_format,
    clock_time,
    date_pattern,
    date_words,
    day_words,
    moment_format,
    moment_words,
    month,
)

__all__ = [
    "ACTION_ICONS",
    "DELIVERY_ICONS",
    "LANE_ICONS",
    "age",
    "age_in_full",
    "attribute",
    "band_word",
    "cause",
    "clock_format",
    "clock_time",
    "cover_words",
    "date_pattern",
    "date_words",
    "day_words",
    "decimal",
    "delivery_words",
    "disagreement",
    "done_word",
    "entry_kind",
    "given_name",
    "held_together",
    "lane_word",
    "language",
    "moment_format",
    "moment_words",
    "month",
    "more",
    "number",
    "percent",
    "platform",
    "policy",
    "priority_words",
    "said",
    "scorer",
    "short_number",
    "signed",
    "snooze_word",
    "standing_word",
    "state_word",
    "unknown",
    "verb",
]
