"""Linking an account in four steps: platform, sign in, fetch, check."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from core.changes import Changes
from core.model import AccountId
from core.services import AccountRow, Linked, PlatformInfo, SyncReport
from core.task import Task
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.display_text import display_line
from ui.desktop.importing.dialog_foot import DialogFoot
from ui.desktop.importing.dialog_frame import fit_dialog, lay_out_dialog
from ui.desktop.importing.dialog_pages import DialogPages
from ui.desktop.importing.step_list import StepList
from ui.desktop.linking.check_page import CheckPage
from ui.desktop.linking.fetch_page import FetchPage
from ui.desktop.linking.platform_page import PlatformPage
from ui.desktop.linking.sign_in_page import SignInPage
from ui.desktop.linking.wait_page import WaitPage
from ui.desktop.links import safe_link
from ui.desktop.screen_context import ScreenContext

_WIDTH, _HEIGHT = 950, 670


class Step(IntEnum):
    """The steps, in their order."""

    PLATFORM = 0
    SIGN_IN = 1
    FETCH = 2
    CHECK = 3


class LinkDialog(QDialog):
    """Nothing is kept before the server has said yes; closing keeps what was fetched."""

    linked = Signal(object)  # AccountId
    _browser_asked = Signal(str)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._platforms = {one.key: one for one in context.services.linking.platforms()}
        self._account: AccountId | None = None
        self._task: Task | None = None
        self._question = 0
        self.setWindowTitle(self.tr("Link an account"))
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._show_platforms()

    def _create_widgets(self) -> None:
        theme = self._context.theme
        titles = (self.tr("Platform"), self.tr("Sign in"), self.tr("Fetch"), self.tr("Check"))
        self._steps = StepList(theme, titles)
        self.platform = PlatformPage(theme, tuple(self._platforms.values()))
        self.sign_in = SignInPage(theme)
        self.wait = WaitPage(theme)
        self.fetch = FetchPage(theme)
        self.check = CheckPage(theme)
        self._pages = DialogPages()
        for page in (self.platform, self.sign_in, self.wait, self.fetch, self.check):
            self._pages.add_page(page)
        self.foot = DialogFoot(theme)

    def _lay_out(self) -> None:
        theme = self._context.theme
        lay_out_dialog(self, theme, self._steps, self._pages, self.foot)
        fit_dialog(self, theme.u(_WIDTH), theme.u(_HEIGHT))

    def _connect(self) -> None:
        self.sign_in.changed.connect(self._show_sign_in_buttons)
        self.sign_in.sent.connect(self._sign_in_if_complete)
        self.wait.stopped.connect(self._stop_waiting)
        self.wait.page_asked.connect(_open_page)
        self.check.stopped.connect(self._stop_fetching)
        self.foot.back_asked.connect(self._go_back)
        self.foot.went_on.connect(self._go_on)
        self.foot.closed.connect(self.reject)
        # The worker asks for the browser; it is opened on this thread.
        self._browser_asked.connect(self._open_browser, Qt.ConnectionType.QueuedConnection)

    @property
    def page(self) -> QWidget | None:
        """Return the page shown now."""
        return self._pages.page

    @property
    def _info(self) -> PlatformInfo:
        return self._platforms[self.platform.choices.choice]

    def _show_platforms(self) -> None:
        self._show(self.platform, Step.PLATFORM)
        self.foot.show_buttons(go_on=self.tr("Continue"), can_go_back=False)
        self.platform.choices.take_focus()

    def _show_sign_in(self) -> None:
        self._steps.show_step(Step.PLATFORM, self._info.title)
        self._show(self.sign_in, Step.SIGN_IN)
        self._show_sign_in_buttons()
        self.sign_in.take_focus()

    @Slot()
    def _show_sign_in_buttons(self) -> None:
        if self.page is not self.sign_in:
            return
        focus = self.focusWidget()
        words = self.tr("Open the browser") if self.sign_in.uses_browser else self.tr("Sign in")
        self.foot.show_buttons(go_on=words, can_go_back=True, is_ready=self.sign_in.is_complete)
        if focus in self.sign_in.fields.values() and focus is not None:
            focus.setFocus()

    @Slot()
    def _go_on(self) -> None:
        if self.page is self.platform:
            self.sign_in.show_platform(self._info)
            self._show_sign_in()
        elif self.page is self.sign_in:
            self._try_sign_in()
        elif self.page is self.fetch:
            self._fetch()
        else:
            self.accept()

    @Slot()
    def _go_back(self) -> None:
        if self.page is self.sign_in:
            self._show_platforms()

    @Slot()
    def _sign_in_if_complete(self) -> None:
        if self.sign_in.is_complete:
            self._try_sign_in()

    def _try_sign_in(self) -> None:
        self._question += 1
        question, info = self._question, self._info
        given, way = dict(self.sign_in.given), self.sign_in.way
        allow_local = self.sign_in.allow_local.isChecked()
        self.wait.begin(given.get("server") or info.title)
        self._show(self.wait, Step.SIGN_IN)
        self.foot.show_buttons(go_on="", can_go_back=False)
        link = self._context.services.linking.link

        def work(task: Task) -> Linked:
            return link(
                info.key,
                given,
                way=way,
                allow_local=allow_local,
                open_page=self._browser_asked.emit,
                say=words.said,
                task=task,
            )

        self._task = self._context.background.run_task(
            work,
            owner=self,
            done=partial(self._take_linked, question),
            failed=partial(self._refuse, question),
            lane=WorkLane.LONG,
        )

    @Slot(str)
    def _open_browser(self, address: str) -> None:
        self.wait.show_browser(address)
        _open_page(address)

    def _take_linked(self, question: int, linked: Linked) -> None:
        self._task = None
        self._context.bus.publish(linked.changes, self)
        if question != self._question:
            return
        self._account = linked.account
        self.sign_in.forget()
        handle = display_line(linked.standing.handle, limit=80)
        self._steps.show_step(Step.SIGN_IN, handle)
        self.fetch.show_account(self._info, handle, linked.standing.allowed, linked.warning)
        self._show(self.fetch, Step.FETCH)
        self.foot.show_buttons(go_on=self.tr("Continue"), can_go_back=False)
        self.linked.emit(linked.account)

    def _refuse(self, question: int, error: Exception) -> None:
        if question != self._question:
            return
        self._task = None
        self.sign_in.show_trouble(words.said(error))
        self._show_sign_in()

    @Slot()
    def _stop_waiting(self) -> None:
        self._question += 1
        self._cancel()
        self.sign_in.show_trouble("")
        self._show_sign_in()

    def _fetch(self) -> None:
        account = self._account
        if account is None:
            return
        self.check.begin()
        self._show(self.check, Step.CHECK)
        self.foot.show_buttons(go_on=self.tr("Done"), can_go_back=False, can_close=False)
        services, history = self._context.services, self.fetch.history

        def work(task: Task) -> tuple[SyncReport, AccountRow | None]:
            services.linking.fetch_from(account, history)
            report = services.sync.pull(account, task)
            rows = services.accounts.all()
            return report, next((row for row in rows if row.account.id == account), None)

        self._task = self._context.background.run_task(
            work,
            owner=self,
            done=self._take_report,
            failed=lambda error: self.check.show_trouble(words.said(error)),
            progress=self.check.show_progress,
            lane=WorkLane.LONG,
        )

    def _take_report(self, found: tuple[SyncReport, AccountRow | None]) -> None:
        self._task = None
        report, account = found
        self.check.show_report(report, account)
        self._context.bus.publish(report.changes | Changes(accounts=True), self)
        self._context.operations.score_waiting()

    @Slot()
    def _stop_fetching(self) -> None:
        self._cancel()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, page: QWidget, step: Step) -> None:
        self._pages.show_page(page)
        self._steps.show_step(step)

    def reject(self) -> None:
        """Stop what waits and close; what was fetched stays, and the account stays linked."""
        self._question += 1
        self.sign_in.forget()
        if self.page is not self.check:
            self._cancel()
        super().reject()


@Slot(str)
def _open_page(address: str) -> None:
    """Open the server's own page; anything but a plain http(s) address is left alone."""
    if (link := safe_link(address)) is not None:
        QDesktopServices.openUrl(QUrl(link.url, QUrl.ParsingMode.StrictMode))
