"""What can be done about a comment: the house's own rules, then what its platform allows."""

from collections.abc import Callable

from core.errors import NotFoundError
from core.model import Account, AccountId, Action, Comment
from core.platforms.base import Platform, SignIn
from core.platforms.declare import ActionInfo, Scope
from core.said import Sentence
from core.services.capabilities import OWED, capability
from core.services.remote_items import item_of
from core.services.views import ActionChoice, Capability
from core.storage import links, remote
from core.storage.engine import Connection
from core.storage.links import LinkRow


class Abilities:
    """Judges actions by one view of the database; make a new one for each question.

    Asks no server: it knows what platforms declare, what the last sign-in test allowed, and what
    was last seen of the comment.
    """

    def __init__(self, connection: Connection, find: Callable[[str], Platform]) -> None:
        self._connection = connection
        self._find = find
        self._links: dict[AccountId, tuple[LinkRow, Platform] | None] = {}

    def judge(self, action: Action, comment: Comment, account: Account | None) -> Capability:
        """Say whether an action fits a comment, and what it would do there."""
        plain = capability(action, comment, account)
        if not plain.allowed or account is None or not account.is_linked:
            return plain
        found = self._link(account.id)
        if found is None:
            return plain
        row, platform = found
        info = platform.info.action(action)
        if info is None:
            if action in OWED:
                return Capability(
                    False, Sentence("{title} cannot do this.", title=platform.info.title)
                )
            return Capability(True, "", leaves=False)
        why = self._refusal(action, comment, info, row, platform)
        if why:
            return Capability(False, why, can_undo=info.can_undo, title=info.title)
        return Capability(
            True,
            info.note,
            leaves=True,
            can_undo=info.can_undo,
            title=info.title,
            scope=str(info.scope),
            cost=info.cost,
            choices=tuple(ActionChoice(one.key, one.title) for one in info.choices),
        )

    def _refusal(
        self, action: Action, comment: Comment, info: ActionInfo, row: LinkRow, platform: Platform
    ) -> str:
        if action not in row.allowed:
            return Sentence(
                "{handle} may not do this on {title}.", handle=row.handle, title=platform.info.title
            )
        known = remote.remote_of(self._connection, int(comment.id))
        if known is None:
            return ""
        if known.gone_at is not None and info.scope is not Scope.AUTHOR:
            return Sentence("This comment was deleted there.")
        sign_in = SignIn(row.handle, row.remote_id, row.origin, row.facts)
        return platform.refusal(action, item_of(known), sign_in)

    def _link(self, account: AccountId) -> tuple[LinkRow, Platform] | None:
        if account not in self._links:
            self._links[account] = self._found(account)
        return self._links[account]

    def _found(self, account: AccountId) -> tuple[LinkRow, Platform] | None:
        row = links.link_of(self._connection, account)
        if row is None:
            return None
        try:
            return row, self._find(row.platform)
        except NotFoundError:
            return None
