"""Reaching an account's platform: its secrets, its pace and an open link, closed again after."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from core.credentials import Credentials
from core.errors import NotFoundError, SignInLostError
from core.model import AccountId
from core.platforms.base import Link, Platform, SignIn
from core.platforms.declare import PlatformInfo
from core.platforms.pace import TokenBucket
from core.platforms.redact import SECRETS
from core.storage import links
from core.storage.links import LinkRow
from core.storage.store import Store

if TYPE_CHECKING:
    from core.platforms.http import Web

Wait = Callable[[float], None]


class MakeWeb(Protocol):
    """Makes the way to the network; tests give one with short deadlines."""

    def __call__(self, *, allow_local: bool, bucket: TokenBucket, wait: Wait) -> "Web":
        """Return a web with these rules."""


def real_web(*, allow_local: bool, bucket: TokenBucket, wait: Wait) -> "Web":
    """Return the real way to the network."""
    from core.platforms.http import Web  # noqa: PLC0415 - requests loads when somebody calls

    return Web(allow_local=allow_local, bucket=bucket, wait=wait)


@dataclass(frozen=True, slots=True)
class Reached:
    """An account with its open link."""

    row: LinkRow
    info: PlatformInfo
    link: Link
    sign_in: SignIn = field(repr=False)


class Reach:
    """Opens links to accounts. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        credentials: Credentials,
        find: Callable[[str], Platform],
        clock: Callable[[], datetime],
        make_web: MakeWeb = real_web,
    ) -> None:
        self._store = store
        self._credentials = credentials
        self._find = find
        self._clock = clock
        self._make_web = make_web

    def platform(self, key: str) -> Platform:
        """Return a platform. Raises NotFoundError."""
        return self._find(key)

    def row(self, account: AccountId) -> LinkRow:
        """Return what is stored about a linked account. Raises NotFoundError."""
        found = links.link_of(self._store.read(), account)
        if found is None:
            raise NotFoundError(
                "No account “{account}” is linked. See: accounts list; link it first.",
                account=account[:60],
            )
        return found

    @contextmanager
    def web(self, info: PlatformInfo, *, allow_local: bool, wait: Wait) -> "Iterator[Web]":
        """Give a way to the network at a platform's pace."""
        web = self._make_web(allow_local=allow_local, bucket=self._bucket(info), wait=wait)
        try:
            yield web
        finally:
            web.close()

    @contextmanager
    def open(self, account: AccountId, wait: Wait) -> Iterator[Reached]:
        """Give an open link. Raises NotFoundError, SignInLostError without secrets."""
        row = self.row(account)
        platform = self._find(row.platform)
        sign_in = self.sign_in(row)
        bucket = self._bucket(platform.info)
        if row.pace:
            bucket.restore(json.loads(row.pace))
        web = self._make_web(allow_local=row.allow_local, bucket=bucket, wait=wait)
        try:
            link = platform.open(sign_in, web, partial(self._renew, account))
            yield Reached(row, platform.info, link, sign_in)
        finally:
            web.close()
            if not self._store.is_read_only:
                pace = json.dumps(bucket.state())
                self._store.write(lambda tx: links.note_pace(tx, account, pace))

    def sign_in(self, row: LinkRow) -> SignIn:
        """Return the sign-in with its secrets.

        Raises SignInLostError if there are none, KeyringSilentError if the keyring is locked.
        """
        kept = self._credentials.read(secret_name(row.account))
        if kept is None:
            raise SignInLostError(
                "The sign-in of {handle} is not in the keyring any more. Sign in again: "
                "accounts link {platform}.",
                handle=row.handle,
                platform=row.platform,
            )
        secrets = {str(name): str(value) for name, value in json.loads(kept).items()}
        SECRETS.add(secrets.values())
        return SignIn(row.handle, row.remote_id, row.origin, row.facts, secrets)

    def keep(self, account: AccountId, secrets: Mapping[str, str]) -> bool:
        """Keep secrets in the keyring; False says that they last for this run only."""
        SECRETS.add(secrets.values())
        return self._credentials.keep(secret_name(account), json.dumps(dict(secrets)))

    def _renew(self, account: AccountId, secrets: Mapping[str, str]) -> None:
        self.keep(account, secrets)

    def forget(self, account: AccountId) -> None:
        """Remove the secrets of an account."""
        self._credentials.forget(secret_name(account))

    def _bucket(self, info: PlatformInfo) -> TokenBucket:
        return TokenBucket(info.pace, lambda: self._clock().timestamp())


def secret_name(account: AccountId) -> str:
    """Return the name of an account's secrets in the keyring."""
    return f"link/{account}"
