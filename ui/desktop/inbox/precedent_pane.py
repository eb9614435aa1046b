"""The decisions behind “12 of 14 like this”, each with its comment and why it is alike."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from ui.desktop import words
from ui.desktop.inbox.comment_line import CommentLine
from ui.desktop.inbox.side_pane import SidePane
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import Likeness, Precedent
    from ui.desktop.care.covers import Covers


class PrecedentPane(SidePane):
    """Informs; it does not choose."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.policy_titles: Mapping[str, str] = {}

    def show_precedent(self, found: "Precedent", covers: "Covers", now: datetime) -> None:
        """List the decisions, newest first."""
        title = self.tr("%Ln decision(s) about such comments", "", found.total)
        said = self.tr("{action}: {same} of {total}. The newest come first.").format(
            action=words.done_word(found.action),
            same=words.number(found.same),
            total=words.number(found.total),
        )
        self.begin(title, said)
        for row in found.rows:
            decision = row.decision
            done = words.done_word(decision.action)
            if decision.policy:
                name = self.policy_titles.get(decision.policy, decision.policy)
                done = f"{done}: {words.policy(decision.policy, name)}"
            alike = self._alike(row.likeness)
            self.add_line(
                CommentLine(self.theme, row.comment, done, now, covers.get(row.comment.id), alike)
            )
        if found.total > len(found.rows):
            self.add_words(words.more(found.total - len(found.rows)))

    def _alike(self, likeness: "Likeness") -> str:
        said = []
        if likeness.shared_words:
            share = words.percent(likeness.shared_words)
            said.append(self.tr("{share} of the words are the same").format(share=share))
        for attribute, here, there in likeness.scores:
            pattern = self.tr("{what} {here} here, {there} there")
            said.append(
                pattern.format(
                    what=words.attribute(attribute),
                    here=words.decimal(here, 2),
                    there=words.decimal(there, 2),
                )
            )
        return self.tr("Alike: {why}").format(why="; ".join(said)) if said else ""
