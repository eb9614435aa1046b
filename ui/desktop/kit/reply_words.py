"""Saved replies and their placeholders in words."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.services.kit.placeholders import PLACEHOLDERS, fault_in
from core.services.kit.replies import ANY_LANGUAGE, SavedReply
from ui.desktop import words
from ui.desktop.display_text import display_line
from ui.desktop.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from core.services import Policy

_MOST_LETTERS = 40
_MOST_IN_LINE = 120
_TITLES = {
    "author": QT_TRANSLATE_NOOP("ReplyWords", "the author’s name"),
    "handle": QT_TRANSLATE_NOOP("ReplyWords", "the author’s handle"),
    "organisation": QT_TRANSLATE_NOOP("ReplyWords", "your organisation"),
    "team": QT_TRANSLATE_NOOP("ReplyWords", "your team"),
    "role": QT_TRANSLATE_NOOP("ReplyWords", "your role"),
    "platform": QT_TRANSLATE_NOOP("ReplyWords", "the platform"),
    "link": QT_TRANSLATE_NOOP("ReplyWords", "the link to the comment"),
    "policy": QT_TRANSLATE_NOOP("ReplyWords", "the policy that was chosen"),
}


def placeholder_titles() -> dict[str, str]:
    """Return what each placeholder stands for, in their order."""
    return {name: _translated(_TITLES.get(name, name)) for name in PLACEHOLDERS}


def language_title(code: str) -> str:
    """Return the name of a reply's language."""
    if code == ANY_LANGUAGE:
        return QCoreApplication.translate("ReplyWords", "Any language")
    return words.language(code)


def fault_words(text: str) -> str:
    """Say what in a text cannot be used as a placeholder, "" if all can."""
    fault = fault_in(text)
    if fault is None:
        return ""
    if fault.is_brace:
        said = QCoreApplication.translate(
            "ReplyWords", "A single {mark} begins or ends nothing; write {doubled} for a brace."
        )
        return said.format(mark=fault.mark, doubled=fault.mark * 2)
    said = QCoreApplication.translate(
        "ReplyWords", "{mark} is no placeholder; “Insert a placeholder” offers those there are."
    )
    return said.format(mark=display_line(fault.mark, _MOST_LETTERS))


def reply_line(reply: SavedReply, policies: Mapping[str, str], lang: str = "") -> str:
    """Return languages, policy and beginning of a reply on one line."""
    parts = [", ".join(language_title(code) for code in reply.texts)]
    if reply.policy:
        parts.append(words.policy(reply.policy, policies.get(reply.policy, reply.policy)))
    parts.append(display_line(reply.texts.get(lang) or next(iter(reply.texts.values()))))
    return " · ".join(parts)[:_MOST_IN_LINE]


def policy_titles(policies: "Iterable[Policy]") -> dict[str, str]:
    """Return the titles of policies by their keys."""
    return {one.key: one.title for one in policies}


def _translated(text: str) -> str:
    return QCoreApplication.translate("ReplyWords", text)
