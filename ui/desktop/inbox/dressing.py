"""How a comment is shown in a list: its text covered, or standing for near-copies of it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model import Attribute, CommentId, QueueItem, ReviewState

if TYPE_CHECKING:
    from core.services import Bundle, Mask


@dataclass(frozen=True, slots=True)
class Dressing:
    """`cover` says by what the text is harsh, None where it is shown.

    `copies` counts the near-copies that the row stands for, itself included, 0 where it stands
    alone; `authors` who wrote them.
    """

    cover: Attribute | None = None
    copies: int = 0
    authors: int = 0


PLAIN = Dressing()


class Wardrobe:
    """Dresses comments; remembers which covers were lifted and which bundles were opened.

    `mask_of` and `bundle_of` are asked for rows that come into sight, so they must be quick.
    """

    def __init__(
        self,
        mask_of: "Callable[[QueueItem], Mask | None]",
        bundle_of: "Callable[[CommentId], Bundle | None]",
    ) -> None:
        self._mask_of = mask_of
        self._bundle_of = bundle_of
        self._lifted: set[CommentId] = set()
        self._opened: set[CommentId] = set()

    def dressing_of(self, item: QueueItem) -> Dressing:
        """Return how a row is shown now."""
        cover = self.cover_of(item)
        comment = item.comment
        is_alone = comment.state is not ReviewState.OPEN or comment.id in self._opened
        bundle = None if is_alone else self._bundle_of(comment.id)
        if bundle is None:
            return Dressing(cover) if cover else PLAIN
        return Dressing(cover, bundle.size, bundle.authors)

    def cover_of(self, item: QueueItem) -> Attribute | None:
        """Return by what a text is harsh while it is covered, else None."""
        if item.comment.id in self._lifted:
            return None
        mask = self._mask_of(item)
        return mask.attribute if mask else None

    def is_lifted(self, comment: CommentId) -> bool:
        """Whether a person wanted to see this text."""
        return comment in self._lifted

    def lift(self, comment: CommentId) -> None:
        """Show a text."""
        self._lifted.add(comment)

    def cover(self, comment: CommentId) -> None:
        """Cover a text again."""
        self._lifted.discard(comment)

    @property
    def opened(self) -> frozenset[CommentId]:
        """Return the near-copies that stand alone since their bundle was opened."""
        return frozenset(self._opened)

    def members(self, comment: CommentId) -> tuple[CommentId, ...]:
        """Return what a row stands for: the comment, or all of its unopened bundle."""
        bundle = None if comment in self._opened else self._bundle_of(comment)
        return bundle.ids if bundle else (comment,)

    def open_bundle(self, members: Collection[CommentId]) -> None:
        """Let each of these stand alone from now on."""
        self._opened.update(members)
