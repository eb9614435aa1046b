"""In which languages a reply goes to many, in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model import Action
from ui.desktop import words
from ui.desktop.kit.reply_words import language_title

if TYPE_CHECKING:
    from core.services import DecisionPreview


def reply_words(preview: "DecisionPreview") -> Iterator[str]:
    """Yield what the person should know about the languages of a reply to many."""
    total = len(preview.possible)
    if total < 2:
        return
    if preview.replies:
        named = QCoreApplication.translate("ShareWords", "{language} {n}")
        parts = [
            named.format(language=language_title(one.lang), n=words.number(one.count))
            for one in preview.replies
        ]
        said = QCoreApplication.translate("ShareWords", "In its own language each: {parts}.")
        yield said.format(parts=", ".join(parts))
        for one in preview.replies:
            if one.stand_ins:
                count = one.stand_ins
                lacking = QCoreApplication.translate(
                    "ShareWords",
                    "%Ln (gets|get) it in {language}: there is none in theirs.",
                    "",
                    count,
                )
                yield lacking.format(language=language_title(one.lang))
    elif preview.action is Action.REPLY:
        yield QCoreApplication.translate(
            "ShareWords", "All get the same text, whatever their language."
        )
