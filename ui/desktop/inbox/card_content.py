"""What a comment's card says, in words that are safe to show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.model import Comment, Contribution, QueueItem, ReviewState, Waking
from ui.desktop import words
from ui.desktop.display_text import MOST_IN_A_ROW, display_line, isolated
from ui.desktop.inbox.dressing import PLAIN, Dressing
from ui.desktop.widgets.contribution_bar import whole_points

_MOST_IN_NAME = 80


@dataclass(frozen=True, slots=True)
class Mark:
    """A small icon on the card; `count` may stand beside it, `words` say it to screen readers."""

    icon: str
    count: str
    words: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A cause of priority with its whole points."""

    words: str
    points: str


@dataclass(frozen=True, slots=True)
class CardContent:
    """The words of one card. `places` are the forms of the upper right corner, longest first."""

    name: str
    handle: str
    places: tuple[str, ...]
    marks: tuple[Mark, ...]
    text: str
    reasons: tuple[Reason, ...]
    nothing_why: str
    is_covered: bool = False


def content_of(item: QueueItem, now: datetime, dressing: Dressing = PLAIN) -> CardContent:
    """Return the words of a card as of `now`."""
    name, handle = _who(item, dressing)
    return CardContent(
        name=name,
        handle=handle,
        places=_places(item, now),
        marks=(*_copies_mark(dressing), *_marks(item, now)),
        text=_text(item, dressing),
        is_covered=dressing.cover is not None,
        reasons=reasons_of(item.priority.contributions),
        nothing_why=_nothing_why(item),
    )


def _nothing_why(item: QueueItem) -> str:
    """Return why a card names no causes; what no scorer can read will not be scored later."""
    if item.scores:
        return QCoreApplication.translate("CommentCard", "nothing urgent found")
    if not item.lang_supported:
        return QCoreApplication.translate("CommentCard", "not scored: language not supported")
    return QCoreApplication.translate("CommentCard", "not scored yet")


def reasons_of(contributions: Sequence[Contribution]) -> tuple[Reason, ...]:
    """Return the causes that show in whole points, the largest first."""
    pairs = zip(contributions, whole_points(contributions), strict=True)
    shown = sorted((pair for pair in pairs if pair[1]), key=lambda pair: -pair[1])
    return tuple(Reason(words.cause(part), f"{points:+d}") for part, points in shown)


def spoken(item: QueueItem, now: datetime, dressing: Dressing = PLAIN) -> str:
    """Return the card as one text for screen readers."""
    comment, content = item.comment, content_of(item, now, dressing)
    when = (
        words.age_in_full(comment.created_at, now)
        if comment.created_at
        else QCoreApplication.translate("CommentCard", "time unknown")
    )
    because = ", ".join(f"{reason.words} {reason.points}" for reason in content.reasons)
    marks = ", ".join(mark.words for mark in content.marks)
    sentences = (
        words.priority_words(item.priority.value, item.priority.band),
        words.lane_word(item.priority.lane),
        QCoreApplication.translate("CommentCard", "{name} on {platform}, {when}: {text}").format(
            name=content.name,
            platform=words.platform(comment.platform),
            when=when,
            text=content.text,
        ),
        QCoreApplication.translate("CommentCard", "Because: {reasons}").format(
            reasons=because or content.nothing_why
        ),
        marks,
    )
    return ". ".join(sentence for sentence in sentences if sentence)


def _who(item: QueueItem, dressing: Dressing) -> tuple[str, str]:
    if dressing.copies:
        name = QCoreApplication.translate("CommentCard", "{n} near-copies").format(
            n=words.number(dressing.copies)
        )
        authors = dressing.authors
        return name, QCoreApplication.translate("CommentCard", "by %Ln author(s)", "", authors)
    name = display_line(item.comment.author.name, _MOST_IN_NAME) or QCoreApplication.translate(
        "CommentCard", "unknown author"
    )
    return name, _handle(item)


def _text(item: QueueItem, dressing: Dressing) -> str:
    if dressing.cover is not None:
        pattern = QCoreApplication.translate("CommentCard", "{hidden} Space shows it.")
        return pattern.format(hidden=words.cover_words(dressing.cover))
    text = display_line(item.comment.text, MOST_IN_A_ROW) or QCoreApplication.translate(
        "CommentCard", "(no text)"
    )
    return (
        QCoreApplication.translate("CommentCard", "“{text}”").format(text=text)
        if dressing.copies
        else text
    )


def _copies_mark(dressing: Dressing) -> tuple[Mark, ...]:
    if not dressing.copies:
        return ()
    count = words.number(dressing.copies)
    return (Mark("stack", count, QCoreApplication.translate("CommentCard", "decided together")),)


def _handle(item: QueueItem) -> str:
    author = item.comment.author
    handle = display_line(author.handle, _MOST_IN_NAME)
    return "" if handle == display_line(author.name, _MOST_IN_NAME) else handle


def _places(item: QueueItem, now: datetime) -> tuple[str, ...]:
    comment = item.comment
    age = words.age(comment.created_at, now) if comment.created_at else ""
    platform = isolated(words.platform(comment.platform))
    forms = ((platform, age), (age or platform,))
    written = [" · ".join(part for part in form if part) for form in forms]
    return tuple(dict.fromkeys(written))


def _marks(item: QueueItem, now: datetime) -> tuple[Mark, ...]:
    comment = item.comment
    marks: list[Mark] = _work_marks(comment, now)
    if comment.flags:
        said = QCoreApplication.translate("CommentCard", "flags: {n}").format(
            n=words.number(comment.flags)
        )
        marks.append(Mark("flag", words.number(comment.flags), said))
    if comment.replies:
        said = QCoreApplication.translate("CommentCard", "replies: {n}").format(
            n=words.number(comment.replies)
        )
        marks.append(Mark("chat-circle", words.number(comment.replies), said))
    if item.media_count:
        count = words.number(item.media_count)
        said = QCoreApplication.translate("CommentCard", "pictures and files: {n}").format(n=count)
        marks.append(Mark("image", count, said))
    if item.has_note:
        marks.append(Mark("note", "", QCoreApplication.translate("CommentCard", "has a note")))
    if item.lang and not item.lang_supported:
        said = QCoreApplication.translate(
            "CommentCard", "{language} is not supported: scores are not used"
        ).format(language=words.language(item.lang))
        marks.append(Mark("translate", "", said))
    if comment.state is ReviewState.SNOOZED:
        marks.append(_snooze_mark(comment, now))
    if comment.state is ReviewState.ESCALATED:
        marks.append(Mark("arrow-fat-line-up", "", words.state_word(comment.state)))
    return tuple(marks)


def _snooze_mark(comment: Comment, now: datetime) -> Mark:
    """Return until when a comment is put back."""
    if comment.snoozed_until is None:
        until = QCoreApplication.translate("CommentCard", "until a reply")
        said = QCoreApplication.translate("CommentCard", "snoozed until somebody replies")
        return Mark("clock", until, said)
    until = words.moment_words(comment.snoozed_until, now)
    said = QCoreApplication.translate("CommentCard", "snoozed until {moment}").format(moment=until)
    return Mark("clock", until, said)


def _work_marks(comment: Comment, now: datetime) -> list[Mark]:
    """Return what the team did with a comment: given to somebody, overdue, back from snooze."""
    marks: list[Mark] = []
    if comment.due_at is not None and comment.state is ReviewState.ESCALATED:
        is_over = comment.due_at <= now
        pattern = (
            QCoreApplication.translate("CommentCard", "overdue since {moment}")
            if is_over
            else QCoreApplication.translate("CommentCard", "due {moment}")
        )
        moment = words.moment_words(comment.due_at, now)
        marks.append(
            Mark("alarm" if is_over else "hourglass", moment, pattern.format(moment=moment))
        )
    if comment.woke_at is not None:
        is_answer = comment.woke_by is Waking.REPLY
        said = (
            QCoreApplication.translate("CommentCard", "back from snooze: somebody replied")
            if is_answer
            else QCoreApplication.translate("CommentCard", "back from snooze")
        )
        marks.append(Mark("clock-clockwise", "", said))
    if comment.assigned_to:
        role = display_line(words.given_name(comment.assigned_to), _MOST_IN_NAME)
        marks.append(
            Mark(
                "user",
                "",
                QCoreApplication.translate("CommentCard", "assigned to {role}").format(role=role),
            )
        )
    return marks
