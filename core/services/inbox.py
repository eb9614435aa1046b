"""The inbox: the ranked queue, and one comment with all that helps to decide about it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.changes import Changes
from core.errors import NotFoundError
from core.model import (
    Action,
    Comment,
    CommentId,
    Lane,
    Medium,
    Priority,
    QueueCounts,
    QueueFilter,
    QueueItem,
    ReviewState,
    ScorerKey,
    ScorerShare,
)
from core.ranking.blend import UNTESTED_SHARE
from core.ranking.urgency import bands_of
from core.scoring.scorer import UNKNOWN_LANGUAGE, Scorer
from core.services.board import Board
from core.services.board_filter import chosen_codes, places, tallied
from core.services.comment_ids import comment_number
from core.services.inbox_views import (
    AuthorSummary,
    CommentDetail,
    Facets,
    Missing,
    PreviewRow,
    QueueIds,
    StaleInfo,
    WeightPreview,
)
from core.services.precedents import Precedents
from core.services.ranked import Ranking
from core.services.ratings import Rating, Ratings
from core.services.snoozing import SnoozingService
from core.services.threads import Thread, thread_of
from core.settings import Weights
from core.storage import authors, comments, decisions, disagreements
from core.storage.accounts import all_accounts
from core.storage.columns import STATES
from core.storage.engine import Connection
from core.storage.media import media_counts, media_of
from core.storage.store import Store
from core.storage.times import to_ms

Ids = npt.NDArray[np.int64]
_PREVIEW_ROWS = 8
_URGENT_FROM = 60.0


class InboxService:
    """Reads the queue. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        board: Board,
        scorer: Scorer,
        ratings: Ratings,
        clock: Callable[[], datetime],
        snoozing: SnoozingService,
    ) -> None:
        self._precedents = Precedents(board)
        self._snoozing = snoozing
        self._store = store
        self._board = board
        self._scorer = scorer
        self._ratings = ratings
        self._clock = clock

    def queue(self, filter: QueueFilter, limit: int | None = None) -> QueueIds:
        """Return the ids that a filter lets through, most urgent first."""
        self._snoozing.wake()
        if limit is not None:
            return QueueIds(*self._board.first_ids(filter, limit))
        ids = self._board.ids_in_order(filter)
        return QueueIds(ids, len(ids))

    def items(self, ids: Sequence[CommentId] | Sequence[int]) -> list[QueueItem]:
        """Return queue rows in the order of `ids`; ids that do not exist are left out."""
        numbers = [comment_number(str(one)) for one in ids]
        connection = self._store.read()
        found = comments.comments_by_id(connection, numbers)
        named = {number: comment.lang for number, comment in found.items()}
        rated = self._ratings.of(connection, numbers, named)
        noted = comments.comments_with_notes(connection, numbers)
        pictured = media_counts(connection, numbers)
        ranks = self._board.explain_all(list(found))
        return [
            self._item(
                found[number],
                ranks[number],
                rated.get(number),
                number in noted,
                pictured.get(number, 0),
            )
            for number in numbers
            if number in ranks
        ]

    def item(self, id: CommentId) -> QueueItem:
        """Return one queue row. Raises NotFoundError."""
        found = self.items([id])
        if not found:
            raise NotFoundError("There is no comment “{id}” in this profile.", id=id[:60])
        return found[0]

    def detail(self, id: CommentId) -> CommentDetail:
        """Return one comment with its thread, author, decisions and words. Raises NotFoundError."""
        item = self.item(id)
        connection = self._store.read()
        thread = thread_of(connection, item.comment)
        lang = item.lang or UNKNOWN_LANGUAGE
        words = self._scorer.explain(item.comment.text, lang) if item.lang_supported else ()
        return CommentDetail(
            item=item,
            own_post=thread.own_post,
            before=thread.before,
            after=thread.after,
            replies_total=thread.replies_total,
            post_replies=thread.post_replies,
            author=self.author(item.comment),
            decisions=tuple(decisions.decisions_on(connection, int(id))),
            words=words,
            not_available=_not_available(item),
            lesser_voices=_lesser_voices(item),
            disagreements=tuple(disagreements.disagreements_on(connection, [int(id)])),
            precedent=self._precedents.of(connection, item.comment),
            words_by=ScorerKey(self._scorer.name, self._scorer.version) if words else None,
            beside=thread.beside,
            media=_media(connection, item.comment, thread),
        )

    def counts(self, filter: QueueFilter | None = None) -> QueueCounts:
        """Return open comments per lane within the filter's other cuts, and comments per state."""
        chosen = filter or QueueFilter()
        ranking = self._board.ranking()
        everywhere = replace(chosen, states=frozenset(), lane=Lane.EVERYTHING)
        mask = self._board.mask(everywhere, ranking)
        states = ranking.columns.state
        per_state = tallied(states, mask, len(STATES))
        inside = mask
        if chosen.states:
            inside = mask & chosen_codes(states, [STATES.index(str(one)) for one in chosen.states])
        return QueueCounts(
            lanes=self._board.lane_counts(ranking, inside),
            states={
                ReviewState(name): count for name, count in zip(STATES, per_state, strict=True)
            },
        )

    def facets(self) -> Facets:
        """Return what the filters can offer, with open comments each, most first."""
        ranking = self._board.ranking()
        columns = ranking.columns
        mask = self._board.mask(QueueFilter(), ranking)
        per_language = np.bincount(columns.lang[mask], minlength=len(columns.languages))
        languages = {name: int(per_language[n]) for n, name in enumerate(columns.languages) if name}
        known = all_accounts(self._store.read())
        most = max((number for number, _ in known), default=0)
        per_account = np.bincount(columns.account[mask], minlength=most + 1)
        accounts = [(account, int(per_account[number])) for number, account in known]
        platforms: Counter[str] = Counter()
        for account, count in accounts:
            platforms[account.platform] += count
        return Facets(
            tuple(platforms.most_common()),
            tuple(sorted(languages.items(), key=lambda pair: (-pair[1], pair[0]))),
            tuple(accounts),
        )

    def mark_opened(self, id: CommentId) -> Changes:
        """Note that a person looked at a comment."""
        at_ms = to_ms(self._clock())
        self._store.write(lambda tx: comments.mark_opened(tx, comment_number(id), at_ms))
        return Changes(comments=frozenset({id}))

    def stale(self) -> StaleInfo:
        """Return what a fresh ranking would bring in."""
        return self._board.stale(_URGENT_FROM)

    def rerank(self) -> Changes:
        """Take in new comments, scores, and the time that has passed."""
        self._snoozing.wake()
        self._board.rank()
        return Changes(queue=True)

    def preview_weights(self, weights: Weights, filter: QueueFilter) -> WeightPreview:
        """Say what other weights would do to a list, without doing it."""
        now, then = self._board.ranking(), self._board.ranked_with(weights)
        before = self._board.ids_in_order(filter, now)
        after = self._board.ids_in_order(filter, then)
        if filter.lane is not Lane.EVERYTHING:
            after = after[np.isin(after, before)]
            before = before[np.isin(before, after)]
        moved = int(np.count_nonzero(before != after))
        rows, _ = places(now.columns.ids, before)
        changes = np.count_nonzero(bands_of(now.priority[rows]) != bands_of(then.priority[rows]))
        return WeightPreview(
            moved, len(before), int(changes), self._preview_rows(before, after, now, then)
        )

    def is_empty(self) -> bool:
        """Whether the profile has no comment at all."""
        return not comments.any_comment(self._store.read())

    def _preview_rows(
        self, before: Ids, after: Ids, now: Ranking, then: Ranking
    ) -> tuple[PreviewRow, ...]:
        top = [int(number) for number in after[:_PREVIEW_ROWS]]
        texts = comments.comments_by_id(self._store.read(), top)
        rows, _ = places(now.columns.ids, after[:_PREVIEW_ROWS])
        return tuple(
            PreviewRow(
                CommentId(str(number)),
                texts[number].text,
                int(np.flatnonzero(before == number)[0]) + 1,
                place,
                round(float(now.priority[row]), 2),
                round(float(then.priority[row]), 2),
            )
            for place, (number, row) in enumerate(zip(top, rows.tolist(), strict=True), start=1)
        )

    def _item(
        self,
        comment: Comment,
        rank: Priority,
        rated: Rating | None,
        has_note: bool,
        media_count: int,
    ) -> QueueItem:
        lang = rated.lang if rated and rated.lang else comment.lang
        return QueueItem(
            comment=comment,
            priority=rank,
            scores=rated.scores if rated else (),
            lang=lang,
            lang_supported=rated.supported if rated else lang in self._scorer.languages,
            has_note=has_note,
            blended=rated.blended if rated else (),
            ranked_by=rated.ranked_by if rated else (),
            media_count=media_count,
        )

    def author(self, comment: Comment) -> AuthorSummary:
        """Return what this profile knows about who wrote a comment."""
        connection, author = self._store.read(), comment.author
        if not authors.is_named(connection, author.id):
            return AuthorSummary(author, 0, 0, 0, 0, 0, None, is_named=False)
        total, still_open, first = comments.author_figures(connection, author.id)
        done = decisions.author_actions(connection, author.id)
        return AuthorSummary(
            author=author,
            comments=total,
            approved=done.get(str(Action.APPROVE), 0),
            hidden=done.get(str(Action.HIDE), 0) + done.get(str(Action.SPAM), 0),
            deleted=done.get(str(Action.DELETE), 0),
            also_open=max(0, still_open - (comment.state is ReviewState.OPEN)),
            first_seen=first,
            notes=decisions.author_notes(connection, author.id),
        )


def _media(
    connection: Connection, comment: Comment, thread: Thread
) -> Mapping[CommentId, tuple[Medium, ...]]:
    """Return the media of all that is shown with a comment."""
    around = (*thread.before, *thread.after, *thread.beside)
    shown = [comment, *(one.comment for one in around)]
    if thread.own_post is not None:
        shown.append(thread.own_post)
    found = media_of(connection, [int(one.id) for one in shown])
    return {CommentId(str(number)): media for number, media in found.items()}


def _not_available(item: QueueItem) -> tuple[Missing, ...]:
    comment = item.comment
    missing = (
        (Missing.LANGUAGE, not item.lang_supported),
        (Missing.SPREAD, comment.likes is None and comment.replies is None),
        (Missing.FLAGS, comment.flags is None),
        (Missing.TIME, comment.created_at is None),
        (Missing.REACH, True),
    )
    return tuple(what for what, is_missing in missing if is_missing)


def _lesser_voices(item: QueueItem) -> tuple[ScorerShare, ...]:
    """Return which scorers count less than usual because of the language."""
    return tuple(one for one in item.ranked_by[1:] if one.share <= UNTESTED_SHARE)
