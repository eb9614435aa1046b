"""The author file: everything this profile knows about who wrote the comment."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from core.model import Comment, CommentId, Decision
from ui.desktop import words
from ui.desktop.display_text import display_line, display_text
from ui.desktop.inbox.comment_line import CommentLine
from ui.desktop.inbox.side_pane import SidePane
from ui.desktop.parts import QuoteLine
from ui.desktop.theme import Theme

if TYPE_CHECKING:
    from core.services import AuthorFile, Strike
    from ui.desktop.care.covers import Covers

_MOST_ROWS = 30
_MOST_IN_NAME, _MOST_IN_NOTE = 80, 600


class AuthorPane(SidePane):
    """Strikes, notes, what else waits, and what was written before. All of it is on this disk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.policy_titles: Mapping[str, str] = {}

    def show_file(self, file: "AuthorFile", covers: "Covers", now: datetime) -> None:
        """Show an author file; texts in `covers` stay covered."""
        name = display_line(file.author.name, _MOST_IN_NAME) or self.tr("Unknown author")
        if not file.is_named:
            said = self.tr("The source names no author, so nothing can be told about one.")
            self.begin(name, said)
            return
        self.begin(name, self._figures(file))
        made = {one.comment: one for one in reversed(file.decisions)}
        self._add_strikes(file, now)
        self._add_notes(file, now)
        self._add_comments(self.tr("Waiting"), file.pending, made, covers, now)
        pending = {one.id for one in file.pending}
        rest = tuple(one for one in file.comments if one.id not in pending)
        self._add_comments(self.tr("Decided"), rest, made, covers, now)

    def _figures(self, file: "AuthorFile") -> str:
        summary = file.summary
        pattern = self.tr(
            "Comments here: {comments}. Approved {approved}, hidden {hidden}, deleted {deleted}, "
            "waiting {waiting}."
        )
        figures = pattern.format(
            comments=words.number(summary.comments),
            approved=words.number(summary.approved),
            hidden=words.number(summary.hidden),
            deleted=words.number(summary.deleted),
            waiting=words.number(len(file.pending)),
        )
        return words.held_together(figures)

    def _add_strikes(self, file: "AuthorFile", now: datetime) -> None:
        active = self.tr("%Ln active strike(s)", "", file.active_strikes)
        self.add_section(active)
        if not file.strikes:
            self.add_words(self.tr("No decision counts against this author."))
        for strike in file.strikes[:_MOST_ROWS]:
            self.add_words(self._strike(strike, now))

    def _strike(self, strike: "Strike", now: datetime) -> str:
        said = self._decided(strike.decision)
        when = words.moment_words(strike.decision.decided_at, now)
        if strike.expires_at is None:
            return self.tr("{said}, {when}: stays").format(said=said, when=when)
        until = words.moment_words(strike.expires_at, now)
        if strike.is_active:
            return self.tr("{said}, {when}: until {until}").format(
                said=said, when=when, until=until
            )
        return self.tr("{said}, {when}: over since {until}").format(
            said=said, when=when, until=until
        )

    def _add_notes(self, file: "AuthorFile", now: datetime) -> None:
        if not file.notes:
            return
        self.add_section(self.tr("Notes"))
        for note in file.notes[:_MOST_ROWS]:
            said = self.tr("{text} ({role}, {when})").format(
                text=display_text(note.text, limit=_MOST_IN_NOTE).text,
                role=display_line(words.given_name(note.role), _MOST_IN_NAME),
                when=words.moment_words(note.at, now),
            )
            self.body.addWidget(QuoteLine(self.theme, said))

    def _add_comments(
        self,
        title: str,
        comments: tuple[Comment, ...],
        made: Mapping[CommentId, Decision],
        covers: "Covers",
        now: datetime,
    ) -> None:
        if not comments:
            return
        self.add_section(title)
        for comment in comments[:_MOST_ROWS]:
            decision = made.get(comment.id)
            said = words.standing_word(comment.state)
            if decision is not None:
                said = self._decided(decision)
            line = CommentLine(self.theme, comment, said, now, covers.get(comment.id))
            self.add_line(line)
        if len(comments) > _MOST_ROWS:
            self.add_words(words.more(len(comments) - _MOST_ROWS))

    def _decided(self, decision: Decision) -> str:
        done = words.done_word(decision.action)
        if not decision.policy:
            return done
        title = self.policy_titles.get(decision.policy, decision.policy)
        return f"{done}: {words.policy(decision.policy, title)}"
