"""Whatever goes wrong is said in German in a German window, also what was stored in English."""

import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from core.choices import LanguageChoice
from core.model import Action, CommentId, QueueFilter
from core.services import build_services
from tests.flows.desk import Desk
from ui.desktop.history.history_screen import HistoryScreen
from ui.desktop.importing.import_dialog import ImportDialog
from ui.desktop.inbox.name_dialog import NameDialog
from ui.desktop.kit.kit_list import KitList
from ui.desktop.languages import window_language
from ui.desktop.linking.link_dialog import LinkDialog

# The offscreen platform says so of every window with a least size, and of every menu.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture(autouse=True)
def _english_afterwards(qapp):
    yield
    window_language(qapp).speak(LanguageChoice.ENGLISH)


@pytest.fixture
def german(desk):
    settings = replace(desk.services.settings.current, language=LanguageChoice.GERMAN)
    desk.window.context.operations.change_settings(settings)
    desk.settle()
    return desk


def shown(desk, widget):
    desk.qtbot.addWidget(widget)
    widget.show()
    desk.settle()
    return widget


def test_a_wrong_file_is_refused_in_german(german, tmp_path):
    picture = tmp_path / "comments.csv"
    picture.write_bytes(b"\x89PNG\r\n" + bytes(40))
    dialog = shown(german, ImportDialog(german.window.context))

    dialog.take_files([picture])

    german.qtbot.waitUntil(lambda: dialog.page is dialog.refusal)
    assert dialog.refusal.why == (
        "„comments.csv“ ist ein Bild. Die Kommentare als CSV oder JSON exportieren, dann das "
        "importieren."
    )


def test_rows_that_were_left_out_are_told_in_german(german, tmp_path):
    file = tmp_path / "more.csv"
    file.write_text("id,text,likes\n77,,3\n78,A new comment,many\n")
    dialog = shown(german, ImportDialog(german.window.context))
    dialog.take_files([file])
    german.qtbot.waitUntil(lambda: dialog.page is dialog.check)

    dialog.foot.go_on.click()

    german.qtbot.waitUntil(lambda: dialog.page is dialog.report)
    assert dialog.report.skipped_text == "Zeile 2: die Zeile hat keinen Text"


@pytest.mark.parametrize(
    ("server", "why"),
    [
        ("http://forum.example", "„http://forum.example“ beginnt mit http, das unterwegs alle"),
        ("not a server", "„not a server“ ist keine Serveradresse"),
        ("127.0.0.1", "führt zu einer Adresse außerhalb des offenen Internets"),
        ("nowhere.invalid", "Unter dem Namen „nowhere.invalid“ ist kein Server bekannt"),
    ],
)
def test_a_link_that_is_refused_says_why_in_german(german, server, why):
    dialog = shown(german, LinkDialog(german.window.context, german.window))
    dialog.platform.choices.take("mastodon")
    dialog.foot.go_on.click()
    dialog.sign_in.ways.take("token")
    QTest.keyClicks(dialog.sign_in.fields["server"], server)
    QTest.keyClicks(dialog.sign_in.fields["token"], "secret-token")

    dialog.foot.go_on.click()

    german.qtbot.waitUntil(lambda: bool(dialog.sign_in.trouble), timeout=20_000)
    assert why in dialog.sign_in.trouble


def test_the_log_is_judged_in_german(german, profile):
    first = german.services.inbox.queue(QueueFilter()).ids[0]
    german.services.moderation.decide([CommentId(str(first))], action=Action.APPROVE)
    screen = shown(german, HistoryScreen(german.window.context))

    screen.verdict.verify()
    german.qtbot.waitUntil(
        lambda: "beweisen" in screen.verdict.sentence or "unversehrt" in screen.verdict.sentence
    )
    assert "sind unversehrt und in Reihenfolge. Ohne einen Prüfpunkt" in screen.verdict.sentence

    with sqlite3.connect(profile / "parapet.db") as database:
        database.execute("DROP TRIGGER log_no_update")
        database.execute("UPDATE log SET body = ? WHERE seq = 2", (b"{}",))
    screen.verdict.verify()
    german.qtbot.waitUntil(lambda: "beweist sich nicht" in screen.verdict.sentence)
    assert "Bei Eintrag 2: Sein Inhalt passt nicht zu seinem Hash" in screen.verdict.sentence


def test_a_shipped_view_is_renamed_from_the_name_that_is_seen(german, monkeypatch):
    def leave_it(dialog):
        offered.append(dialog.field.selectedText())
        return NameDialog.DialogCode.Accepted

    offered: list[str] = []
    before = [one.name for one in german.services.views.all()]
    monkeypatch.setattr(NameDialog, "exec", leave_it)
    rows = german.window.navigation.views.rows
    next(one for one in rows if one.name == "Overdue escalations").setFocus()
    german.press("F2")

    assert offered == ["Überfällige Eskalationen"]
    assert [one.name for one in german.services.views.all()] == before


def test_saved_replies_are_listed_by_their_german_text(german):
    german.window.pages.open_settings("replies")
    german.settle()
    lists = german.window.pages.settings.findChildren(KitList)
    spoken = lists[0].item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Englisch, Deutsch · Danke" in spoken


def test_dates_are_typed_as_in_german_after_the_switch(german):
    moment = german.inbox.detail.dock.snooze.moment
    assert moment.locale().language() is QLocale.Language.German


def test_a_kit_file_edited_into_nonsense_is_told_in_german(qtbot, profile, clock, tmp_path):
    build_services(profile, clock=clock).close()
    (profile / "settings.toml").write_text('language = "de"\n', encoding="utf-8")
    (profile / "macros.toml").write_text('[[macro]]\nname = "Danke"\n', encoding="utf-8")
    services = build_services(profile, clock=clock)
    desk = Desk(qtbot, services, clock, tmp_path)

    assert "Makro „Danke“ braucht 1 bis 8 Einträge [[macro.step]]." in (
        desk.window.notice.accessibleName()
    )
    desk.close()
    services.close()
