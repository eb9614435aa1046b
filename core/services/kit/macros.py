"""Macros: several steps under one name and one key, checked before anything is done."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from core.errors import KitError
from core.model import Action
from core.said import GivenName, Sentence
from core.services.kit.placeholders import check_placeholders
from core.services.kit.reading import Reader
from core.services.kit.shelf import Entry, Kind

MAX_STEPS = 8
_WORD = Sentence("macro")
#: Of these a macro may hold one: each says where the comment ends up.
VERDICTS = frozenset(
    {
        Action.APPROVE,
        Action.HIDE,
        Action.UNHIDE,
        Action.DELETE,
        Action.SPAM,
        Action.TAKEDOWN,
        Action.SNOOZE,
        Action.ESCALATE,
    }
)
AFTER_VERDICT = frozenset({Action.NOTE, Action.ASSIGN})


@dataclass(frozen=True, slots=True)
class MacroStep:
    """One step. `reply` is a text with placeholders, `saved_reply` the name of one.

    Of an edit, `reply` is the new text. `choice` is the key of one of the ways in which a platform
    can do the action, such as a label.

    `until` and `due` are words as `snoozing.until` reads them: tomorrow, next-week, reply …
    """

    action: Action
    policy: str = ""
    reason: str = ""
    note: str = ""
    reply: str = ""
    saved_reply: str = ""
    until: str = ""
    assignee: str = ""
    due: str = ""
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Macro:
    """A named series of steps; `keys` is the key that starts it, "" for none."""

    name: str
    steps: tuple[MacroStep, ...]
    keys: str = ""


def read_macro(entry: Entry) -> Macro:
    """Build a macro from what a file says. Raises KitError."""
    reader = Reader(_WORD, entry)
    given = reader.take("step")
    keys = reader.text("keys")
    reader.done()
    if not isinstance(given, list) or not 0 < len(given) <= MAX_STEPS:
        raise KitError(
            "{who} needs 1 to {most} [[macro.step]] entries.",
            who=reader.who,
            most=MAX_STEPS,
        )
    steps = tuple(_read_step(reader.name, number, step) for number, step in enumerate(given, 1))
    _check_order(reader.who, steps)
    return Macro(reader.name, steps, keys)


def macro_values(macro: Macro) -> dict[str, Any]:
    """Return the macro as it stands in a file: only the words that each step has."""
    values: dict[str, Any] = {"name": macro.name}
    if macro.keys:
        values["keys"] = macro.keys
    return {**values, "step": [_step_values(step) for step in macro.steps]}


def _step_values(step: MacroStep) -> dict[str, str]:
    return {item.name: str(value) for item in fields(step) if (value := getattr(step, item.name))}


def _read_step(macro: str, number: int, entry: object) -> MacroStep:
    named = (
        {**entry, "name": Sentence("{macro}, step {number}", macro=GivenName(macro), number=number)}
        if isinstance(entry, dict)
        else entry
    )
    reader = Reader(_WORD, named)
    action = reader.choice("action", Action, Action.UNDO)
    words = {item.name: reader.text(item.name) for item in fields(MacroStep)[1:]}
    reader.done()
    step = MacroStep(action, **words)
    _check_step(reader.who, step)
    return step


def _check_step(who: str, step: MacroStep) -> None:
    if step.action is Action.UNDO:
        raise KitError("{who} needs an action that a macro can do.", who=who)
    is_edit = step.action is Action.EDIT
    if is_edit and (step.saved_reply or not step.reply.strip()):
        raise KitError("{who} needs the new text of its edit as “reply”.", who=who)
    if not is_edit and (step.action is Action.REPLY) != bool(step.reply or step.saved_reply):
        raise KitError("{who}: “reply” and its text or saved_reply belong together.", who=who)
    if step.action is Action.NOTE and not step.note.strip():
        raise KitError("{who} needs the text of its note.", who=who)
    if (step.action is Action.SNOOZE) != bool(step.until):
        raise KitError("{who}: “snooze” and its until belong together.", who=who)
    if step.due and step.action is not Action.ESCALATE:
        raise KitError("{who}: only “escalate” has a due time.", who=who)
    try:
        check_placeholders(step.reply)
    except KitError as error:
        raise KitError("{who} {why}.", who=who, why=error) from None


def _check_order(who: str, steps: Sequence[MacroStep]) -> None:
    """Keep the order: what is said to the author, then one verdict, then notes for the team."""
    verdict: Action | None = None
    for step in steps:
        if verdict is not None and step.action in VERDICTS:
            raise KitError(
                "{who} holds both “{verdict}” and “{action}”; keep one of them.",
                who=who,
                verdict=verdict,
                action=step.action,
            )
        if verdict is not None and step.action not in AFTER_VERDICT:
            raise KitError(
                "{who}: “{action}” must come before “{verdict}”.",
                who=who,
                action=step.action,
                verdict=verdict,
            )
        if step.action in VERDICTS:
            verdict = step.action


MACROS = Kind("macro", _WORD, read_macro, macro_values)
