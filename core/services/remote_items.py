"""Stored comments as platform files need them."""

from core.platforms.base import Item
from core.storage.remote import RemoteRow


def item_of(row: RemoteRow) -> Item:
    """Return a stored comment with what its platform gave along."""
    return Item(
        remote_id=row.remote_id,
        author_remote_id=row.author_key,
        author_handle=row.author_handle,
        parent_remote_id=row.parent_remote_id,
        root_remote_id=row.root,
        text=row.text,
        url=row.url,
        is_own=row.is_own,
        state=row.state,
        facts=row.facts,
    )
