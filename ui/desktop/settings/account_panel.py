"""One account: its state in words, and fetch, test, pause, unlink."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.changes import Changes
from core.services import AccountRow, Standing
from ui.desktop import words
from ui.desktop.background import WorkLane
from ui.desktop.display_text import display_line
from ui.desktop.linking.account_marks import account_mark
from ui.desktop.linking.completeness import completeness
from ui.desktop.parts import IconLabel, Panel, PushButton, Words
from ui.desktop.screen_context import ScreenContext
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.words import number


class AccountPanel(Panel):
    """Files have nothing to do; linked accounts can be fetched, paused and unlinked.

    Unlinking asks in place, since the comments may go with it.
    """

    link_asked = Signal()

    def __init__(
        self, context: ScreenContext, row: AccountRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._row = row
        self._theme = context.theme
        self._said = Words(self._theme, role="text-2", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[self._theme.u(n) for n in (16, 12, 16, 12)])
        self._column.setSpacing(self._theme.u(6))
        self._column.addLayout(self._head())
        self._column.addWidget(self._said)
        self._said.setVisible(False)
        if row.account.is_linked:
            self._add_actions()
        if row.trouble:
            self._say(words.said(row.trouble))

    @property
    def said(self) -> str:
        """Return the sentence on what went wrong or was found, "" if there is none."""
        return self._said.text()

    def _head(self) -> QHBoxLayout:
        theme, row = self._theme, self._row
        icon, role, word = account_mark(row)
        names = QVBoxLayout()
        names.setSpacing(0)
        title = display_line(row.account.title, limit=80)
        names.addWidget(Words(theme, title, weight=600, elides=True))
        counts = self.tr("%Ln comment(s), {open} open", "", row.comments).format(
            open=number(row.open)
        )
        state = completeness(row) if row.account.is_linked else word
        line = f"{state} · {counts}"
        names.addWidget(Words(theme, line, style="caption", role="text-2", wraps=True))
        head = QHBoxLayout()
        head.setSpacing(theme.u(12))
        mark = IconLabel(theme, icon, role, 20)
        mark.setAccessibleName(word)
        head.addWidget(mark)
        head.addLayout(names, 1)
        return head

    def _add_actions(self) -> None:
        theme = self._theme
        is_paused = self._row.state == "paused"
        self.fetch = PushButton(theme, self.tr("Fetch now"))
        self.test = PushButton(theme, self.tr("Test the link"))
        self.pause = PushButton(theme, self.tr("Go on") if is_paused else self.tr("Pause"))
        self.unlink = PushButton(theme, self.tr("Unlink …"))
        self.again = PushButton(theme, self.tr("Sign in again"), kind="primary")
        self._actions = QWidget()
        row = FlowLayout(self._actions, spacing=theme.u(8))  # large letters need a second line
        is_lost = self._row.state == "sign_in_lost"
        shown = (
            (self.again, self.unlink)
            if is_lost
            else (
                self.fetch,
                self.test,
                self.pause,
                self.unlink,
            )
        )
        for button in shown:
            row.addWidget(button)
        self._column.addWidget(self._actions)
        self.fetch.clicked.connect(self._fetch)
        self.test.clicked.connect(self._test)
        self.pause.clicked.connect(self._pause)
        self.unlink.clicked.connect(self._ask)
        self.again.clicked.connect(self.link_asked)

    @Slot()
    def _fetch(self) -> None:
        self._say(self.tr("Fetching …"))
        self._context.operations.keeper.pull(self._row.account.id)

    @Slot()
    def _test(self) -> None:
        self._say(self.tr("Asking the server …"))
        account = self._row.account.id
        self._context.background.run_task(
            lambda task: self._context.services.linking.test(account, task),
            owner=self,
            done=self._show_standing,
            failed=lambda error: self._say(words.said(error)),
            lane=WorkLane.SYNC,
        )

    def _show_standing(self, standing: Standing) -> None:
        who = display_line(standing.handle, limit=80)
        self._say(self.tr("The link works: signed in as {handle}.").format(handle=who))

    @Slot()
    def _pause(self) -> None:
        account, is_paused = self._row.account.id, self._row.state != "paused"
        self._context.background.run(
            lambda: self._context.services.sync.pause(account, is_paused=is_paused),
            owner=self,
            done=self._context.bus.publish,
            lane=WorkLane.DECIDE,
        )

    @Slot()
    def _ask(self) -> None:
        """Ask in place whether the comments shall go, too."""
        self._actions.hide()
        theme = self._theme
        self._asked = QWidget()
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, 0)
        question = self.tr(
            "Unlink this account? The sign-in is removed here and, where possible, there. "
            "Decisions and the log stay."
        )
        column.addWidget(Words(theme, question, wraps=True))
        row = FlowLayout(spacing=theme.u(8))
        self.keep_comments = PushButton(theme, self.tr("Unlink, keep comments"))
        self.drop_comments = PushButton(theme, self.tr("Unlink and delete comments"), kind="danger")
        self.keep_link = PushButton(theme, self.tr("Keep linked"))
        for button in (self.keep_comments, self.drop_comments, self.keep_link):
            row.addWidget(button)
        column.addLayout(row)
        self._column.addWidget(self._asked)
        self.keep_comments.clicked.connect(lambda: self._unlink(with_data=False))
        self.drop_comments.clicked.connect(lambda: self._unlink(with_data=True))
        self.keep_link.clicked.connect(self._keep_link)
        self.keep_link.setFocus()

    @Slot()
    def _keep_link(self) -> None:
        self._asked.deleteLater()
        self._actions.show()
        self.unlink.setFocus()

    def _unlink(self, *, with_data: bool) -> None:
        self._asked.setEnabled(False)
        account = self._row.account.id
        self._context.operations.keeper.stop_pulling(account)

        def done(changes: Changes) -> None:
            self._context.bus.publish(changes)

        self._context.background.run_task(
            lambda task: self._context.services.linking.unlink(
                account, with_data=with_data, task=task
            ),
            owner=self._context.operations.keeper,
            done=done,
            failed=lambda error: self._context.notices(words.said(error)),
            lane=WorkLane.SYNC,
        )

    def _say(self, sentence: str) -> None:
        self._said.say(display_line(sentence, limit=400))
        self._said.setVisible(bool(sentence))
