"""Macros and their steps in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model import Action
from core.services import SnoozeKind
from core.services.kit.macros import Macro, MacroStep
from ui.desktop import words
from ui.desktop.core_titles import core_title
from ui.desktop.display_text import display_line

_MOST_LETTERS = 80


@dataclass(frozen=True, slots=True)
class StepTitles:
    """How policies and labels are called."""

    policies: Mapping[str, str]
    label: Callable[[str], str] = str


#: Where a platform may have no way back, and Parapet asks before each run.
_FINAL = frozenset(
    {Action.DELETE, Action.SPAM, Action.TAKEDOWN, Action.REPLY, Action.REPORT, Action.EDIT}
)


def step_words(step: MacroStep, titles: StepTitles) -> str:
    """Return what one step does, as in “Snooze: Until somebody replies”."""
    said = words.verb(step.action)
    detail = _detail(step, titles)
    if not detail:
        return said
    pattern = QCoreApplication.translate("MacroWords", "{action}: {detail}")
    return pattern.format(action=said, detail=detail)


def macro_line(macro: Macro, titles: StepTitles) -> str:
    """Return all steps of a macro on one line."""
    return " → ".join(step_words(step, titles) for step in macro.steps)


def preview_lines(macro: Macro, titles: StepTitles) -> tuple[str, ...]:
    """Return what a macro will do step by step, and how it can be taken back."""
    pattern = QCoreApplication.translate("MacroWords", "{n}. {step}")
    steps = [
        pattern.format(n=words.number(n), step=step_words(step, titles))
        for n, step in enumerate(macro.steps, 1)
    ]
    last = (
        QCoreApplication.translate(
            "MacroWords",
            "One undo takes all of it back. Where a platform has no way back, it asks before.",
        )
        if any(step.action in _FINAL for step in macro.steps)
        else QCoreApplication.translate("MacroWords", "One undo takes all of it back.")
    )
    return (*steps, last)


def until_words(until: str) -> str:
    """Return until when a step snoozes: the words for what is known, else what was written."""
    known = set(map(str, SnoozeKind))
    return words.snooze_word(until) if until in known else display_line(until, _MOST_LETTERS)


def _detail(step: MacroStep, titles: StepTitles) -> str:
    parts = []
    if step.saved_reply:
        quoted = QCoreApplication.translate("MacroWords", "“{name}”")
        parts.append(
            quoted.format(name=display_line(words.given_name(step.saved_reply), _MOST_LETTERS))
        )
    if step.reply:
        parts.append(display_line(step.reply, _MOST_LETTERS))
    if step.until:
        parts.append(until_words(step.until))
    if step.assignee:
        parts.append(display_line(words.given_name(step.assignee), _MOST_LETTERS))
    if step.due:
        by = QCoreApplication.translate("MacroWords", "answer wanted: {when}")
        parts.append(by.format(when=until_words(step.due)))
    if step.choice:
        parts.append(display_line(titles.label(step.choice), _MOST_LETTERS))
    if step.policy:
        parts.append(words.policy(step.policy, titles.policies.get(step.policy, step.policy)))
    if step.reason:
        parts.append(core_title(step.reason))
    if step.note:
        parts.append(display_line(step.note, _MOST_LETTERS))
    return ", ".join(parts)
