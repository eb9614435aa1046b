"""Kind words: what people thanked for can be read again, by keys, whatever was decided."""

import pytest

from tests.flows.desk import PRAISE, THREAT, import_comments
from ui.desktop.navigation import Page

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
OTHER = "What a wonderful evening, thank you all so much"


@pytest.fixture
def day(open_desk):
    return open_desk([THREAT, ("Ada", PRAISE), ("Bo", OTHER)])


def test_a_list_worked_to_its_end_offers_what_was_kind(day):
    day.press("A", "A", "A")
    [button] = day.inbox.list.empty.buttons
    assert button.text() == "Read kind words"

    button.setFocus()
    day.press("Return")

    assert sorted(day.texts) == sorted([PRAISE, OTHER])
    assert day.inbox.list.saved.said == "Kind words"
    assert day.inbox.view.hasFocus()
    assert day.window.navigation._rows[Page.INBOX].isChecked()


def test_the_end_of_a_round_leads_to_them_and_the_cross_back_to_the_inbox(
    open_desk, services, clock, tmp_path
):
    path = tmp_path / "kind.csv"
    path.write_text(f"author,text,time\nAda,{PRAISE},{clock():%Y-%m-%dT%H:%M:%SZ}\n", "utf-8")
    import_comments(services, path)
    day = open_desk(())
    day.press("B", "A")
    link = day.inbox.list.round.read_kind
    assert link.isVisible()

    link.setFocus()
    day.press("Space")
    assert day.texts == [PRAISE]

    day.inbox.list.saved.left.emit()
    day.settle()

    assert day.texts == []
    assert day.inbox.list.empty.title == "All clear"


def test_the_palette_finds_them_and_nothing_is_kept_unasked(day):
    before = day.services.views.all()
    day.press("Ctrl+K")
    day.type("kind words")
    day.press("Return")

    assert sorted(day.texts) == sorted([PRAISE, OTHER])
    assert day.services.views.all() == before
    day.window.pages.show_page(Page.INBOX)
    day.settle()
    assert len(day.texts) == 3


def test_only_what_is_truly_kind_is_read_and_each_thing_once(open_desk):
    day = open_desk(
        [
            ("Ada", PRAISE),
            ("Bo", "Thank you for the lovely story hours!"),
            ("Cy", "Nobody asked for this. Stop wasting our money on story hours, thank you."),
            ("Di", "Great service. You answer nobody, wonderful"),
            ("Ed", "Thank you for everything. I won't be needing the card any more."),
            ("Flo", "Das war ein wunderschöner Abend, herzlichen Dank an alle!"),
        ]
    )
    day.press("Ctrl+K")
    day.type("kind words")
    day.press("Return")

    assert len(day.texts) == 2
    assert "Das war ein wunderschöner Abend, herzlichen Dank an alle!" in day.texts
    assert any("story hour" in text for text in day.texts)


def test_what_was_hidden_or_disagreed_with_is_no_kind_word(day):
    day.go_to(OTHER)
    day.press("H")
    day.press("Ctrl+K")
    day.type("kind words")
    day.press("Return")
    assert day.texts == [PRAISE]

    day.press("Escape")
    day.window.pages.show_page(Page.INBOX)
    day.press("Z")
    day.press("Ctrl+K")
    day.type("kind words")
    day.press("Return")

    assert sorted(day.texts) == sorted([PRAISE, OTHER])


def test_a_day_without_kind_words_says_so(open_desk):
    day = open_desk([THREAT])
    day.press("Ctrl+K")
    day.type("kind words")
    day.press("Return")

    assert day.texts == []
    assert day.inbox.list.empty.title == "No kind words yet"
    day.press("Return")
    assert day.texts == [THREAT]
