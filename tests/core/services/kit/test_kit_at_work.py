"""Replies filled in for a comment; macros tried out, run, and undone at one stroke."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.choices import LanguageChoice
from core.errors import KitError
from core.model import Action, CommentId, QueueFilter, ReviewState
from core.services.kit.macros import Macro, MacroStep
from core.services.kit.placeholders import PLACEHOLDERS, as_template, repeatable_name
from core.services.kit.placeholders import filled as filled_in
from core.services.kit.replies import SavedReply, language_for
from core.settings import Settings
from core.task import Task


def first(services, search):
    return CommentId(str(services.inbox.queue(QueueFilter(search=search)).ids[0]))


def test_a_reply_is_filled_in_for_the_comment(filled):
    filled.settings.change(replace(filled.settings.current, organisation="City Library"))
    filled.kit.replies.save(
        SavedReply("Hi", {"en": "Hello {author}, {{welcome}} to {organisation}.", "de": "Hallo."})
    )
    reply = filled.kit.fill_reply("hi", first(filled, "lovely"))
    assert (reply.text, reply.lang) == ("Hello Cem, {welcome} to City Library.", "en")


def test_an_unknown_placeholder_is_refused_when_saved_and_when_used(filled):
    with pytest.raises(KitError, match=r"\{autor\}, which .* knows \{author\}"):
        filled.kit.replies.save(SavedReply("Typo", {"en": "Dear {autor}"}))
    with pytest.raises(KitError, match=r"write \{\{ for a brace"):
        filled.kit.replies.save(SavedReply("Brace", {"en": "a { b"}))


def test_a_placeholder_without_a_value_says_what_to_do(filled):
    filled.kit.replies.save(SavedReply("Org", {"en": "Yours, {organisation}", "de": "{link}"}))
    with pytest.raises(KitError, match=r"“Org” needs \{organisation\}.*set it in the settings"):
        filled.kit.fill_reply("Org", first(filled, "lovely"))


@pytest.mark.parametrize(
    ("lang", "chosen"),
    [
        ("de", ("de", False)),
        ("de-AT", ("de", False)),
        ("pt", ("pt-br", False)),
        ("tr", ("de", True)),
        ("", ("de", True)),
    ],
)
def test_the_language_of_the_comment_is_answered_else_that_of_the_window(lang, chosen):
    reply = SavedReply("x", {"en": "e", "de": "d", "pt-br": "p"})
    assert language_for(reply, lang, Settings(language=LanguageChoice.GERMAN)) == chosen


@pytest.mark.parametrize(
    "name", ["@everyone", "win at evil.com", "https://x", "www.x.de", "a" * 61, "\u202e\u200b", ""]
)
def test_a_name_that_hides_a_link_or_a_mention_is_not_repeated(name):
    assert repeatable_name(name) == ""


@given(st.text(max_size=300))
def test_a_stranger_puts_in_one_harmless_line_and_no_placeholder(name):
    try:
        line = filled_in("{author}", {"author": name})
    except KitError:
        return
    assert line.isprintable()
    assert len(line) <= 200
    assert filled_in("{author}", {"author": "{link}", "link": "x"}) == "{link}"


def test_a_macro_asks_and_waits_for_the_answer(filled):
    comment = first(filled, "lovely")
    preview = filled.kit.preview_macro("ask, then wait for the answer", [comment])
    assert preview.possible == (comment,)
    outcome = filled.kit.run_macro("Ask, then wait for the answer", [comment])
    assert [one.action for one in outcome.decisions] == ["reply", "snooze"]
    now = filled.inbox.item(comment).comment
    assert (now.state, now.reply_after is None) == (ReviewState.SNOOZED, False)
    filled.moderation.undo_last()
    assert filled.inbox.item(comment).comment.state is ReviewState.OPEN
    assert filled.moderation.held() == ()


def test_a_macro_over_many_is_one_undo_and_each_reply_names_its_author(filled):
    steps = (
        MacroStep(Action.REPLY, reply="Hello {author}."),
        MacroStep(Action.HIDE),
        MacroStep(Action.NOTE, note="third time"),
    )
    filled.kit.macros.save(Macro("Three", steps, keys="Ctrl+1"))
    ids = [first(filled, "Ann"), first(filled, "Ben")]
    outcome = filled.kit.run_macro("three", ids)
    assert [one.reply for one in outcome.decisions][::3] == ["Hello Ann.", "Hello Ben."]
    filled.moderation.undo_last()
    assert filled.inbox.queue(QueueFilter()).total == 6


def test_what_cannot_be_filled_in_is_told_before_and_stops_all(filled, tmp_path):
    path = tmp_path / "nameless.csv"
    path.write_text("id,text\n1,nobody wrote this\n")
    filled.importing.run(path, task=Task())
    filled.inbox.rerank()
    ids = [first(filled, "lovely"), first(filled, "nobody")]
    filled.kit.macros.save(Macro("Greet", (MacroStep(Action.REPLY, reply="Hi {author}"),)))
    preview = filled.kit.preview_macro("Greet", ids)
    assert preview.possible == (ids[0],)
    assert "no author’s name" in preview.blocked[0].why
    with pytest.raises(KitError, match="by hand"):
        filled.kit.run_macro("Greet", ids)
    assert filled.history.total() == 0


def test_a_text_for_any_language_comes_before_another_language():
    reply = SavedReply("x", {"any": "a", "en": "e"})
    assert language_for(reply, "tr", Settings()) == ("any", False)
    assert language_for(reply, "en-GB", Settings()) == ("en", False)


def test_what_was_written_is_kept_for_others_like_it(filled):
    comment = first(filled, "lovely")
    filled.kit.keep_as_reply("Set {phrase}", "Thank you, Cem! See {braces}.", comment, "spam")
    kept = filled.kit.replies.get("Set {phrase}")
    assert kept == SavedReply(
        "Set {phrase}", {"en": "Thank you, {author}! See {{braces}}."}, "spam"
    )
    assert filled.kit.fill_reply(kept.name, comment).text == "Thank you, Cem! See {braces}."

    with pytest.raises(KitError, match=r"already .* “Set \{phrase\}” in this language"):
        filled.kit.keep_as_reply("set {PHRASE}", "Other", comment)
    filled.kit.replies.save(SavedReply("German", {"de": "Danke"}))
    filled.kit.keep_as_reply("German", "Thanks", comment)
    assert filled.kit.replies.get("German").texts == {"de": "Danke", "en": "Thanks"}


@given(
    st.text(max_size=60),
    st.dictionaries(st.sampled_from(list(PLACEHOLDERS)), st.text(max_size=12)),
    st.lists(st.integers(0, 60), max_size=3),
)
def test_a_template_made_of_a_text_gives_the_text_again(text, values, places):
    for place, value in zip(places, values.values(), strict=False):
        text = f"{text[:place]} {value} {text[place:]}"
    assert filled_in(as_template(text, values), values) == text


def test_a_macro_follows_a_reply_that_gets_another_name(services):
    kit = services.kit
    old = kit.replies.get("Ask for details")
    assert kit.macros_with("ask for DETAILS") == ("Ask, then wait for the answer",)

    place = [one.name for one in kit.replies.all()].index(old.name)
    kit.save_reply(replace(old, name="Ask for more"), instead_of=old.name)

    assert kit.replies.all()[place].name == "Ask for more"
    assert kit.macros.get("Ask, then wait for the answer").steps[0].saved_reply == "Ask for more"
    assert kit.problems == ()
    with pytest.raises(KitError, match="already a saved reply “thank YOU”"):
        kit.save_reply(replace(old, name="thank YOU"), instead_of="Ask for more")
    assert kit.replies.all()[place].name == "Ask for more"


def test_a_macro_whose_reply_is_gone_is_said(services):
    services.kit.replies.remove("Ask for details")
    (said,) = services.kit.problems
    assert "“Ask, then wait for the answer” uses the saved reply “Ask for details”" in said
