"""The door to the small parts that every screen uses."""

from ui.desktop.widgets.brand_mark import BrandMark
from ui.desktop.widgets.chip import Chip
from ui.desktop.widgets.contribution_bar import ContributionBar
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.fact import Fact
from ui.desktop.widgets.flow_layout import FlowLayout, clear_layout
from ui.desktop.widgets.icon_button import IconButton
from ui.desktop.widgets.icon_label import IconLabel
from ui.desktop.widgets.key_cap import KeyCap
from ui.desktop.widgets.lane_tabs import LaneTabs
from ui.desktop.widgets.link_button import LinkButton
from ui.desktop.widgets.notice_strip import NoticeStrip
from ui.desktop.widgets.panel import Panel, QuoteLine, Rule, Section
from ui.desktop.widgets.priority_badge import PriorityBadge
from ui.desktop.widgets.progress_panel import ProgressPanel
from ui.desktop.widgets.push_button import PushButton, QuietButton
from ui.desktop.widgets.safe_label import SafeLabel, plain_tooltip
from ui.desktop.widgets.search_field import SearchField
from ui.desktop.widgets.segmented import Segmented
from ui.desktop.widgets.stage_swatch import StageSwatch
from ui.desktop.widgets.toggle import Toggle
from ui.desktop.widgets.undo_strip import UndoStrip
from ui.desktop.widgets.words_label import Words

__all__ = [
    "BrandMark",
    "Chip",
    "ContributionBar",
    "EmptyState",
    "Fact",
    "FlowLayout",
    "IconButton",
    "IconLabel",
    "KeyCap",
    "LaneTabs",
    "LinkButton",
    "NoticeStrip",
    "Panel",
    "PriorityBadge",
    "ProgressPanel",
    "PushButton",
    "QuietButton",
    "QuoteLine",
    "Rule",
    "SafeLabel",
    "SearchField",
    "Section",
    "Segmented",
    "StageSwatch",
    "Toggle",
    "UndoStrip",
    "Words",
    "clear_layout",
    "plain_tooltip",
]
