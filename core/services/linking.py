"""Linking: signs in to a platform, tests it, keeps the secrets where they belong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from core.changes import Changes
from core.credentials import Credentials
from core.errors import LinkRefusedError, PlatformError
from core.log import EntryKind
from core.model import Account, AccountId
from core.platforms import platforms
from core.platforms.base import USUAL_HISTORY, Browser, Platform, SignIn, Standing
from core.platforms.declare import FieldKind, PlatformInfo, SignInWay
from core.platforms.loopback import LoopbackBrowser
from core.platforms.origin import origin_of
from core.safe_text import storable
from core.said import Sentence, words_of
from core.services.journal import Journal
from core.services.reach import Reach
from core.services.waiting import Patience
from core.storage import links, outbox
from core.storage.accounts import ensure_account, forget_comments
from core.storage.engine import Connection
from core.storage.links import LinkRow, LinkState
from core.storage.store import Store
from core.task import Task

#: Before any platform there is.
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
NO_KEYRING = Sentence(
    "This computer has no working keyring, so the sign-in lasts only until Parapet is "
    "closed. To keep it, set a keyring up (on Linux: GNOME Keyring or KWallet), then "
    "link again."
)


@dataclass(frozen=True, slots=True)
class Linked:
    """A new link: who we are there, and whether the sign-in outlives this run."""

    account: AccountId
    standing: Standing
    is_lasting: bool
    changes: Changes

    @property
    def warning(self) -> str:
        """Say plainly what is not as it should be, "" when all is well."""
        return "" if self.is_lasting else NO_KEYRING


class LinkingService:
    """Links and unlinks accounts. Safe to use from any thread."""

    def __init__(
        self,
        store: Store,
        reach: Reach,
        credentials: Credentials,
        journal: Journal,
        clock: Callable[[], datetime],
        sleep: Callable[[float], None],
        drop_pictures: Callable[[], None],
    ) -> None:
        self._store = store
        self._reach = reach
        self._credentials = credentials
        self._journal = journal
        self._clock = clock
        self._sleep = sleep
        self._drop_pictures = drop_pictures

    @property
    def is_lasting(self) -> bool:
        """Whether a sign-in would outlive this run."""
        return self._credentials.is_lasting

    def platforms(self) -> tuple[PlatformInfo, ...]:
        """Return what can be linked, with the forms to draw."""
        return tuple(one.info for one in platforms())

    def platform(self, key: str) -> PlatformInfo:
        """Return what one platform declares. Raises NotFoundError that lists what there is."""
        return self._reach.platform(key).info

    def link(
        self,
        platform: str,
        given: Mapping[str, str],
        *,
        way: str = "",
        allow_local: bool = False,
        history: timedelta = USUAL_HISTORY,
        open_page: Callable[[str], object] | None = None,
        say: Callable[[str], str] = str,
        task: Task,
    ) -> Linked:
        """Sign in and test it; only then is anything kept. Linking again renews the sign-in.

        `open_page` shows an address in the person's browser, which then shows a sentence in the
        language of `say`. Raises LinkRefusedError for a form that is not complete, NotFoundError
        for an unknown platform, and the PlatformError family.
        """
        found = self._reach.platform(platform)
        chosen, fields = _checked(found.info, way, given, allow_local=allow_local)
        patience = Patience(task, self._sleep)
        with self._reach.web(found.info, allow_local=allow_local, wait=patience.wait) as web:
            web.hide(*[fields[f.name] for f in chosen.fields if f.kind is FieldKind.SECRET])
            if chosen.uses_browser:
                with LoopbackBrowser(_needed(open_page), check=task.check, say=say) as browser:
                    sign_in = found.link(chosen.key, fields, web, browser)
            else:
                sign_in = found.link(chosen.key, fields, web, _no_browser())
            web.hide(*sign_in.secrets.values())
            standing = found.open(sign_in, web, lambda _: None).test()
        return self._keep(found, sign_in, standing, history, allow_local=allow_local)

    def fetch_from(self, account: AccountId, history: timedelta) -> None:
        """Let pulls of an account go back that far from now. Raises NotFoundError."""
        self._reach.row(account)
        since = max(self._clock() - history, _EARLIEST)
        self._store.write(lambda tx: links.set_since(tx, account, since))

    def test(self, account: AccountId, task: Task) -> Standing:
        """Ask the platform who we are there and what we may do, and store the answer.

        Raises NotFoundError and the PlatformError family; a lost sign-in is marked as such.
        """
        patience = Patience(task, self._sleep)
        try:
            with self._reach.open(account, patience.wait) as reached:
                standing = reached.link.test()
        except PlatformError as error:
            words = words_of(error)
            self._store.write(lambda tx: links.note_trouble(tx, account, words, None))
            raise
        self._store.write(lambda tx: _note_standing(tx, account, standing))
        return standing

    def unlink(self, account: AccountId, *, with_data: bool = False, task: Task) -> Changes:
        """Remove the sign-in here and, if the platform can, there; on wish the comments, too.

        What is still owed is cancelled. Decisions and the log stay: they are the proof of what was
        done. With the comments all loaded pictures go: nobody can tell any more whose they were.
        Raises NotFoundError, and KeyringSilentError while a locked keyring holds the secret.
        """
        row = self._reach.row(account)
        self._revoke(row, task)
        self._reach.forget(account)

        def work(tx: Connection) -> None:
            outbox.cancel_all(tx, account, Sentence("the account was unlinked before it left"))
            links.drop_link(tx, account)
            if with_data:
                forget_comments(tx, account)
            self._note(tx, "unlinked", row.platform, row.handle)

        self._store.write(work)
        if with_data:
            self._drop_pictures()
        return Changes(queue=True, accounts=True, outbox=True, log=True)

    def _revoke(self, row: LinkRow, task: Task) -> None:
        """Let the platform forget our token; whether it does is no reason to keep it here."""
        try:
            platform, sign_in = self._reach.platform(row.platform), self._reach.sign_in(row)
            patience = Patience(task, self._sleep)
            with self._reach.web(
                platform.info, allow_local=row.allow_local, wait=patience.wait
            ) as web:
                platform.unlink(sign_in, web)
        except PlatformError:
            return

    def _keep(
        self,
        platform: Platform,
        sign_in: SignIn,
        standing: Standing,
        history: timedelta,
        *,
        allow_local: bool,
    ) -> Linked:
        now, info = self._clock(), platform.info
        account = self._account_for(info, sign_in)
        is_lasting = self._reach.keep(account, sign_in.secrets)
        row = LinkRow(
            account=account,
            platform=info.key,
            handle=storable(sign_in.handle),
            remote_id=sign_in.remote_id,
            origin=sign_in.origin,
            linked_at=now,
            since=now - history,
            facts=sign_in.facts,
            allowed=standing.allowed,
            allow_local=allow_local,
        )

        def work(tx: Connection) -> None:
            title = f"{info.title} · {row.handle}"
            number = ensure_account(tx, Account(account, info.key, title, is_linked=True))
            links.put_link(tx, number, row)
            self._note(tx, "linked", info.key, row.handle)

        self._store.write(work)
        return Linked(account, standing, is_lasting, Changes(accounts=True, log=True))

    def _account_for(self, info: PlatformInfo, sign_in: SignIn) -> AccountId:
        """Return the id of the same sign-in linked before, else a new readable one."""
        rows = links.all_links(self._store.read())
        for row in rows:
            if (row.platform, row.origin, row.remote_id) == (
                info.key,
                sign_in.origin,
                sign_in.remote_id,
            ):
                return row.account
        plain = f"{info.key}:{storable(sign_in.handle)}"
        if plain not in {row.account for row in rows}:
            return AccountId(plain)
        return AccountId(f"{plain}@{origin_of(sign_in.origin, allow_local=True).host}")

    def _note(self, tx: Connection, what: str, platform: str, handle: str) -> None:
        self._journal.write(
            tx,
            EntryKind.LINK,
            {"what": what, "platform": platform},
            personal={"item": handle},
        )


def _checked(
    info: PlatformInfo, way: str, given: Mapping[str, str], *, allow_local: bool
) -> tuple[SignInWay, dict[str, str]]:
    """Return the way and its filled-in fields, servers as origins."""
    chosen = info.way(way)
    if chosen is None:
        known = ", ".join(one.key for one in info.ways)
        raise LinkRefusedError(
            "{platform} has no way to sign in called “{way}”. Use: {known}.",
            platform=info.title,
            way=way,
            known=known,
        )
    fields = {field.name: given.get(field.name, "").strip() for field in chosen.fields}
    for field in chosen.fields:
        if field.is_required and not fields[field.name]:
            raise LinkRefusedError(
                "{platform} needs “{field}”. Fill it in.", platform=info.title, field=field.title
            )
        if field.kind is FieldKind.SERVER and fields[field.name]:
            fields[field.name] = str(origin_of(fields[field.name], allow_local=allow_local))
    return chosen, fields


def _needed(open_page: Callable[[str], object] | None) -> Callable[[str], object]:
    if open_page is None:
        raise LinkRefusedError("This platform signs in through a browser, and none can be opened.")
    return open_page


def _no_browser() -> Browser | None:
    return None


def _note_standing(tx: Connection, account: AccountId, standing: Standing) -> None:
    links.mark(tx, account, LinkState.READY)
    links.note_allowed(tx, account, standing.allowed)
