"""The team's kit at work: replies filled in for a comment, macros tried out and run."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.changes import Changes
from core.errors import DecisionRefusedError, KitError, SettingsError
from core.model import Action, CommentId, QueueItem
from core.paths import resources_dir
from core.said import GivenName, Sentence, words_of
from core.services.bulk import Blocked, DecisionPreview, ReplyShare
from core.services.inbox import InboxService
from core.services.kit.macros import MACROS, Macro, MacroStep
from core.services.kit.placeholders import PLACEHOLDERS, as_template, filled
from core.services.kit.replies import (
    ANY_LANGUAGE,
    REPLIES,
    FilledReply,
    SavedReply,
    filled_reply,
    language_for,
    values_for,
)
from core.services.kit.shelf import Kind, Shelf, T
from core.services.kit.views import VIEWS, SavedView
from core.services.moderation import ModerationService
from core.services.settings import SettingsService
from core.services.snoozing import SnoozingService
from core.services.steps import Step
from core.services.views import Outcome

_WITH_TEXT = frozenset({Action.REPLY, Action.EDIT})


class KitService:
    """Holds the saved views, replies and macros of a profile. Safe to use from any thread."""

    def __init__(
        self,
        folder: Path,
        inbox: InboxService,
        moderation: ModerationService,
        snoozing: SnoozingService,
        settings: SettingsService,
        *,
        read_only: bool,
    ) -> None:
        self._inbox = inbox
        self._moderation = moderation
        self._snoozing = snoozing
        self._settings = settings
        self.views: Shelf[SavedView] = _shelf(VIEWS, folder, "views", read_only)
        self.replies: Shelf[SavedReply] = _shelf(REPLIES, folder, "replies", read_only)
        self.macros: Shelf[Macro] = _shelf(MACROS, folder, "macros", read_only)

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence per entry of the profile's files that could not be used."""
        lost = [
            Sentence(
                "The macro “{macro}” uses the saved reply “{reply}”, which there is not; it does "
                "nothing before there is one.",
                macro=GivenName(macro.name),
                reply=GivenName(name),
            )
            for macro in self.macros.all()
            for name in _replies_of(macro)
            if not self._has_reply(name)
        ]
        files = (*self.views.problems, *self.replies.problems, *self.macros.problems)
        return (*files, *lost)

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The placeholders that a reply can use, without braces."""
        return tuple(PLACEHOLDERS)

    def fill_reply(self, name: str, comment: CommentId, policy: str = "") -> FilledReply:
        """Return a saved reply for a comment, in its language if there is one.

        Raises KitError when a placeholder has no value here, NotFoundError for the comment.
        """
        return self._filled(self.replies.get(name), self._inbox.item(comment), policy)

    def template_for(self, name: str, comment: CommentId) -> FilledReply:
        """Return a saved reply for many comments, in the language of this one, not filled in yet.

        Raises KitError, NotFoundError for the comment.
        """
        reply, item = self.replies.get(name), self._inbox.item(comment)
        lang, is_fallback = language_for(reply, item.lang, self._settings.current)
        return FilledReply(reply.texts[lang], lang, is_fallback, len(reply.texts) > 1)

    def macros_with(self, reply: str) -> tuple[str, ...]:
        """Return the names of the macros that use a saved reply."""
        wanted = reply.casefold()
        found = [one for one in self.macros.all() if wanted in map(str.casefold, _replies_of(one))]
        return tuple(one.name for one in found)

    def save_reply(self, reply: SavedReply, *, instead_of: str = "") -> Changes:
        """Store a saved reply; macros that use it under its old name follow. Raises KitError."""
        users = self.macros_with(instead_of) if instead_of else ()
        changes = self.replies.save(reply, instead_of=instead_of)
        for name in users if instead_of != reply.name else ():
            self.macros.save(_with_reply(self.macros.get(name), instead_of, reply.name))
        return changes

    def keep_as_reply(self, name: str, text: str, comment: CommentId, policy: str = "") -> Changes:
        """Save what was written to one comment for others like it. Raises KitError.

        Its language is the comment's; the author's name and the link become placeholders. A known
        name gets the text for that language; a text that is there already is kept.
        """
        item = self._inbox.item(comment)
        lang = item.lang.partition("-")[0].casefold() or ANY_LANGUAGE
        values = values_for(item, self._settings.current)
        theirs = {key: values[key] for key in ("author", "handle", "link")}
        known = self.replies.get(name) if self._has_reply(name) else SavedReply(name, {}, policy)
        if lang in known.texts:
            raise KitError(
                "There is already a saved reply “{name}” in this language; choose another name.",
                name=GivenName(known.name),
            )
        texts = {**known.texts, lang: as_template(text, theirs)}
        return self.replies.save(SavedReply(known.name, texts, known.policy))

    def preview_macro(self, name: str, ids: Sequence[CommentId]) -> DecisionPreview:
        """Say what a macro would do. Raises KitError."""
        return self.preview_steps(self.macros.get(name), ids)

    def preview_steps(self, macro: Macro, ids: Sequence[CommentId]) -> DecisionPreview:
        """Say what steps would do. A comment is possible if every one of them is.

        The counts are those of the step that weighs most; texts that cannot be filled in block.
        """
        parts = [self._moderation.preview_decision(ids, step.action) for step in macro.steps]
        weighty = max(parts, key=lambda part: (part.final, part.leaves, len(part.exceptions)))
        blocked = [one for part in parts for one in part.blocked] + self._unfillable(macro, ids)
        stopped = {one for group in blocked for one in group.ids}
        possible = tuple(one for one in weighty.possible if one not in stopped)
        return DecisionPreview(
            weighty.action,
            weighty.total,
            possible,
            tuple(one for one in weighty.suggested if one not in stopped),
            tuple({(group.why, group.ids): group for group in blocked}.values()),
            weighty.exceptions,
            weighty.leaves,
            weighty.final,
            weighty.per_platform,
            self._shares(macro, possible),
        )

    def run_macro(self, name: str, ids: Sequence[CommentId]) -> Outcome:
        """Take every comment through the macro's steps. Raises as `run_steps` does."""
        return self.run_steps(self.macros.get(name), ids)

    def run_steps(self, macro: Macro, ids: Sequence[CommentId]) -> Outcome:
        """Take every comment through steps, stored or not: one batch, one undo, all or none.

        Raises KitError, DecisionRefusedError and NotFoundError; then nothing was done.
        """
        if not ids:
            raise DecisionRefusedError("No comment was named to decide about.")
        items = {one: self._inbox.item(one) for one in dict.fromkeys(ids)}
        return self._moderation.decide_each(
            [(one, [self._step(step, item) for step in macro.steps]) for one, item in items.items()]
        )

    def _has_reply(self, name: str) -> bool:
        return any(one.name.casefold() == name.strip().casefold() for one in self.replies.all())

    def _step(self, step: MacroStep, item: QueueItem) -> Step:
        until = self._snoozing.until(step.until) if step.until else None
        due = self._snoozing.until(step.due) if step.due else None
        return Step(
            step.action,
            policy=step.policy,
            reason=step.reason,
            note=step.note,
            reply=self._reply(step, item),
            snoozed_until=until.at if until else None,
            until_reply=until.on_reply if until else False,
            assignee=step.assignee,
            due_at=due.at if due else None,
            choice=step.choice,
        )

    def _reply(self, step: MacroStep, item: QueueItem) -> str:
        if step.action not in _WITH_TEXT:
            return ""
        if step.saved_reply:
            return self._filled(self.replies.get(step.saved_reply), item, step.policy).text
        values = values_for(item, self._settings.current, self._title_of(step.policy))
        try:
            return filled(step.reply, values)
        except KitError as error:
            raise KitError("The text {why}.", why=error) from None

    def _filled(self, reply: SavedReply, item: QueueItem, policy: str) -> FilledReply:
        title = self._title_of(policy or reply.policy)
        return filled_reply(reply, item, self._settings.current, title)

    def _title_of(self, policy: str) -> str:
        try:
            titles = {one.key: one.title for one in self._moderation.policies()}
        except SettingsError:  # said where policies are chosen; here the key has to do
            return policy
        return titles.get(policy, policy)

    def _shares(self, macro: Macro, ids: Sequence[CommentId]) -> tuple[ReplyShare, ...]:
        """Return in which languages these get the saved reply of the steps, most of them first."""
        named = _replies_of(macro)
        if not named or not self._has_reply(named[0]):
            return ()
        reply, settings = self.replies.get(named[0]), self._settings.current
        chosen = [language_for(reply, item.lang, settings) for item in self._inbox.items(ids)]
        counted = Counter(lang for lang, _ in chosen)
        stand_ins = Counter(lang for lang, is_fallback in chosen if is_fallback)
        return tuple(ReplyShare(lang, n, stand_ins[lang]) for lang, n in counted.most_common())

    def _unfillable(self, macro: Macro, ids: Sequence[CommentId]) -> list[Blocked]:
        steps = [step for step in macro.steps if step.action in _WITH_TEXT]
        stopped: dict[str, list[CommentId]] = {}
        for item in self._inbox.items(ids) if steps else ():
            for step in steps:
                try:
                    self._reply(step, item)
                except KitError as error:
                    stopped.setdefault(words_of(error), []).append(item.comment.id)
        return [Blocked(why, tuple(found)) for why, found in stopped.items()]


def _replies_of(macro: Macro) -> tuple[str, ...]:
    """Return the names of the saved replies that a macro uses."""
    return tuple(step.saved_reply for step in macro.steps if step.saved_reply)


def _with_reply(macro: Macro, old: str, new: str) -> Macro:
    """Return the macro with another saved reply in place of the one of this name."""
    steps = [
        replace(step, saved_reply=new) if step.saved_reply.casefold() == old.casefold() else step
        for step in macro.steps
    ]
    return replace(macro, steps=tuple(steps))


def _shelf(kind: Kind[T], folder: Path, name: str, read_only: bool) -> Shelf[T]:
    shipped = resources_dir() / "kit" / f"{name}.toml"
    return Shelf(kind, folder / f"{name}.toml", shipped, read_only=read_only)
