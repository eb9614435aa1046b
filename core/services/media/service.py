"""Media of comments: what is kept here, and fetching one because a person wishes to see it."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import MediumError, NotFoundError, ParapetError
from core.model import AccountId, CommentId, MediaKind, Medium
from core.paths import media_dir
from core.platforms.base import KeepsMedia, MediumWay
from core.services.comment_ids import comment_number
from core.services.media.picture_kind import picture_kind
from core.services.media.shelf import MediaShelf
from core.services.reach import Reach
from core.storage import remote
from core.storage.store import Store
from core.task import Task

if TYPE_CHECKING:
    from core.platforms.media_download import MediaDownloads

#: No picture that a platform takes is larger.
MOST_BYTES = 16 << 20
_MOST_KEPT = 256 << 20
_WEB = ("https://", "http://")


class MediaService:
    """Safe to use from any thread. Nothing is fetched but by `fetch`.

    `deadline_s` is how long one medium may take.
    """

    def __init__(
        self,
        store: Store,
        reach: Reach,
        sleep: Callable[[float], None],
        *,
        deadline_s: float,
        most_kept: int = _MOST_KEPT,
    ) -> None:
        self._store = store
        self._reach = reach
        self._sleep = sleep
        self._deadline_s = deadline_s
        self._shelf = MediaShelf(media_dir(store.folder), most_kept, read_only=store.is_read_only)

    def kept(self, medium: Medium) -> bytes | None:
        """Return a picture that was fetched before, None if it is not here."""
        if not can_be_shown(medium):
            return None
        data = self._shelf.get(medium.address)
        if data is not None and picture_kind(data) is None:
            self._shelf.forget(medium.address)  # the file was changed or cut here
            return None
        return data

    def fetch(self, comment: CommentId, medium: Medium, task: Task) -> bytes:
        """Get a picture from where it lies, and keep it.

        Raises MediumError for what does not come or is no picture, TaskCancelledError.
        """
        if not can_be_shown(medium):
            raise MediumError("Its platform did not say where it lies. Open the original instead.")
        account = remote.account_of(self._store.read(), comment_number(comment))
        way = self._way(account, medium.address)
        data = self._downloads(account).fetch(
            way.url, most=MOST_BYTES, task=task, headers=way.headers
        )
        if way.unlock is not None:
            data = way.unlock(data)
        if picture_kind(data) is None:
            raise MediumError("What came is no picture that can be shown (PNG, JPEG, WebP, GIF).")
        self._shelf.put(medium.address, data)
        return data

    @property
    def size(self) -> int:
        """Return how many bytes of pictures are kept on this computer."""
        return self._shelf.size

    def clear(self) -> None:
        """Throw away all that is kept; what is wished again is fetched again."""
        self._shelf.clear()

    def _way(self, account: AccountId | None, address: str) -> MediumWay:
        if address.startswith(_WEB):
            return MediumWay(address)
        if account is None:
            raise MediumError("This comment is not here any more.")
        try:
            with self._reach.open(account, self._sleep) as reached:
                if isinstance(reached.link, KeepsMedia):
                    return reached.link.medium_way(address)
        except ParapetError as error:
            raise MediumError("Not loaded: {why}", why=error) from error
        raise MediumError("Not loaded: its address is none that can be called.")

    def _downloads(self, account: AccountId | None) -> "MediaDownloads":
        from core.platforms.media_download import MediaDownloads  # noqa: PLC0415 - urllib3 is slow

        own = ""
        if account is not None:
            with suppress(NotFoundError):
                row = self._reach.row(account)
                own = row.origin if row.allow_local else ""
        return MediaDownloads(own, deadline_s=self._deadline_s)


def can_be_shown(medium: Medium) -> bool:
    """Whether a medium is a picture with an address; all else opens in the browser at most."""
    return medium.kind is MediaKind.PICTURE and bool(medium.address)
