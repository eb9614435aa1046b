"""Commands about linked accounts: link, list, test, pause, unlink; sync them, deliver to them."""

import getpass
import sys
import webbrowser
from collections.abc import Sequence
from datetime import timedelta
from typing import Annotated

import typer

from core.errors import LinkRefusedError, NotFoundError
from core.model import AccountId, DeliveryState
from core.services import (
    AccountRow,
    DeliveryReport,
    FieldKind,
    OutboxRow,
    PlatformInfo,
    Services,
    SignInField,
    SyncReport,
)
from ui.terminal.output import print_json, print_lines, progress_task
from ui.terminal.session import Session
from ui.terminal.shapes import account_json, owed_json, sync_json, time_text
from ui.terminal.streams import say

_ASKED = (DeliveryState.CONFLICT, DeliveryState.FAILED)


def add(app: typer.Typer, session: Session) -> None:
    """Add the commands to the app."""
    accounts = typer.Typer(help="Where comments come from.", no_args_is_help=True)
    app.add_typer(accounts, name="accounts")
    _add_accounts(accounts, session)

    @app.command()
    def sync(
        account: Annotated[list[str] | None, typer.Option(help="Only this account.")] = None,
        refill: Annotated[bool, typer.Option(help="Try given-up gaps again.")] = False,
    ) -> None:
        """Pull linked accounts, then rank what came."""
        services = session.writer()
        chosen = [AccountId(one) for one in account or ()] or services.sync.accounts()
        if not chosen:
            raise NotFoundError("No account is linked yet. Link one: accounts link PLATFORM.")
        if refill:
            for one in chosen:
                services.sync.refill(one)
        reports = [services.sync.pull(one, progress_task()) for one in chosen]
        services.scoring.score_waiting(progress_task())
        _print_sync(session, services, reports)
        if any(report.trouble for report in reports):
            raise typer.Exit(1)

    @app.command()
    def deliver(
        account: Annotated[list[str] | None, typer.Option(help="Only this account.")] = None,
        retry: Annotated[
            list[str] | None, typer.Option(help="Try this failed one again, or send it anyway.")
        ] = None,
        drop: Annotated[list[str] | None, typer.Option(help="Let this one be.")] = None,
    ) -> None:
        """Empty the outbox: send what is owed, say what waits for you."""
        services = session.writer()
        for key in retry or ():
            services.delivery.retry(key)
        for key in drop or ():
            services.delivery.drop(key)
        chosen = [AccountId(one) for one in account or ()]
        report = services.delivery.deliver(progress_task(), chosen)
        _print_delivery(session, services.delivery.outbox(), report)
        if report.troubles:
            raise typer.Exit(1)


def _add_accounts(accounts: typer.Typer, session: Session) -> None:
    @accounts.callback()
    def accounts_group() -> None:
        """Where comments come from."""

    @accounts.command("list")
    def list_accounts() -> None:
        """List accounts and imported sources, and how complete they are."""
        rows = session.reader().accounts.all()
        if session.is_json:
            print_json([account_json(row) for row in rows])
        else:
            print_lines([line for row in rows for line in _account_lines(row)])

    @accounts.command()
    def link(
        platform: Annotated[str, typer.Argument(help="Which platform; none lists them.")] = "",
        set: Annotated[
            list[str] | None,
            typer.Option(help="A field, as in server=example.org; secrets are asked for."),
        ] = None,
        way: Annotated[str, typer.Option(help="Which way to sign in.")] = "",
        history_days: Annotated[
            int, typer.Option(min=0, help="How far back the first sync goes.")
        ] = 30,
        allow_local: Annotated[
            bool, typer.Option(help="Also servers in your own network, and http there.")
        ] = False,
    ) -> None:
        """Sign in to a platform and test it. Secrets are typed or piped in, never arguments."""
        if not platform:
            infos = session.reader().linking.platforms()
            print_lines([line for info in infos for line in _platform_lines(info)])
            return
        services = session.writer()
        linked = services.linking.link(
            platform,
            _fields(services, platform, way, set or ()),
            way=way,
            allow_local=allow_local,
            history=timedelta(days=history_days),
            open_page=_open_page,
            task=progress_task(),
        )
        if linked.warning:
            say(linked.warning)
        if session.is_json:
            print_json({"id": linked.account, "handle": linked.standing.handle,
                        "allowed": sorted(map(str, linked.standing.allowed)),
                        "lasting": linked.is_lasting})  # fmt: skip
        else:
            print_lines([f"Linked {linked.account}. Pull its comments: sync."])

    @accounts.command()
    def test(account: Annotated[str, typer.Argument(help="The account’s id.")]) -> None:
        """Ask the platform whether the sign-in works and what it allows."""
        standing = session.writer().linking.test(AccountId(account), progress_task())
        allowed = ", ".join(sorted(map(str, standing.allowed)))
        if session.is_json:
            print_json({"id": account, "handle": standing.handle, "allowed": allowed.split(", ")})
        else:
            print_lines([f"{standing.handle} works there and may: {allowed}.", standing.words])

    @accounts.command()
    def pause(account: Annotated[str, typer.Argument(help="The account’s id.")]) -> None:
        """Neither pull nor deliver until it is resumed."""
        session.writer().sync.pause(AccountId(account), is_paused=True)

    @accounts.command()
    def resume(account: Annotated[str, typer.Argument(help="The account’s id.")]) -> None:
        """Go on with a paused account."""
        session.writer().sync.pause(AccountId(account), is_paused=False)

    @accounts.command()
    def unlink(
        account: Annotated[str, typer.Argument(help="The account’s id.")],
        with_data: Annotated[
            bool, typer.Option(help="Also remove its comments that nobody decided about.")
        ] = False,
    ) -> None:
        """Remove the sign-in here and there; comments and the log stay."""
        session.writer().linking.unlink(
            AccountId(account), with_data=with_data, task=progress_task()
        )
        say(f"{account} is no longer linked; its secrets are removed.")


def _fields(services: Services, platform: str, way: str, given: Sequence[str]) -> dict[str, str]:
    """Return the filled-in form: fields from --set, the rest asked for."""
    chosen = services.linking.platform(platform).way(way)
    fields = dict(_pair(words) for words in given)
    if chosen is None:
        return fields
    for field in chosen.fields:
        if field.kind is FieldKind.SECRET and field.name in fields:
            raise LinkRefusedError(
                f"“{field.title}” is a secret: what stands in a command line can be read by "
                "others. Leave it out and type it when asked, or pipe it in, one line each."
            )
        if field.name not in fields:
            fields[field.name] = _asked(field)
    return fields


def _asked(field: SignInField) -> str:
    is_secret = field.kind is FieldKind.SECRET
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n") if is_secret else ""
    hint = field.hint or (f"such as {field.example}" if field.example else "")
    if not field.is_required:
        hint = f"{hint}, may stay empty" if hint else "may stay empty"
    say(f"{field.title}{f' ({hint})' if hint else ''}:")
    return getpass.getpass("") if is_secret else input()


def _pair(words: str) -> tuple[str, str]:
    name, has_value, value = words.partition("=")
    if not has_value:
        raise LinkRefusedError(f"“{words[:40]}” is no field. Write it like server=example.org.")
    return name.strip(), value


def _open_page(url: str) -> None:
    say(f"Open this page in a browser on this computer and say yes there:\n{url}")
    webbrowser.open(url)


def _platform_lines(info: PlatformInfo) -> list[str]:
    lines = [f"{info.key}  {info.title}"]
    for way in info.ways:
        names = ", ".join(
            one.name + ("" if one.is_required else " (optional)") for one in way.fields
        )
        lines.append(f"  {way.key}: {way.title}. Fields: {names}")
    return lines


def _account_lines(row: AccountRow) -> list[str]:
    lines = [f"{row.account.id}  {row.state}  {row.comments} comments, {row.open} open"]
    if row.state != "imported":
        until = time_text(row.complete_to)
        lines.append(f"  complete to {until}" if until else "  not complete yet")
        lines += [f"  gap {time_text(begin)} – {time_text(end)}" for begin, end in row.gaps]
        unreadable = sum(one.unreadable for one in row.sources)
        if unreadable:
            lines.append(f"  {unreadable} rows made no sense and were left out")
    if row.trouble:
        lines.append(f"  {row.trouble}")
    return lines


def _print_sync(session: Session, services: Services, reports: Sequence[SyncReport]) -> None:
    rows = {row.account.id: row for row in services.accounts.all()}
    if session.is_json:
        print_json({"accounts": [sync_json(one, rows[one.account]) for one in reports]})
        return
    for one in reports:
        print_lines([f"{one.account}: {one.added} new, {one.changed} changed, {one.gone} deleted"])
        print_lines(_account_lines(rows[one.account])[1:])


def _print_delivery(session: Session, rows: Sequence[OutboxRow], report: DeliveryReport) -> None:
    counts: dict[str, int] = {}
    for row in rows:
        counts[str(row.delivery.state)] = counts.get(str(row.delivery.state), 0) + 1
    asked = [row.delivery for row in rows if row.delivery.state in _ASKED]
    if session.is_json:
        print_json(
            {
                "outbox": counts,
                "finished": report.finished,
                "troubles": dict(report.troubles),
                "waiting_for_you": [owed_json(one) for one in asked],
            }
        )
        return
    print_lines([f"{state}: {count}" for state, count in sorted(counts.items())])
    for one in asked:
        print_lines([f"{one.request_key}  {one.action}  comment {one.comment}: {one.detail}"])
    for account, trouble in report.troubles.items():
        say(f"{account}: {trouble}")
    if asked:
        say("Decide about these: deliver --retry ID, or deliver --drop ID.")
    if not counts:
        say("Nothing is owed.")
    elif set(counts) == {str(DeliveryState.LOCAL)}:
        say("Comments from files owe nothing to a platform.")
