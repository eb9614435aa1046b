"""Saved views, replies and macros: kept, shared as files, and safe from hand-edited nonsense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import KitError
from core.model import AccountId, Lane, QueueFilter, QueueOrder, ReviewState
from core.services import build_services
from core.services.kit.macros import MACROS, Macro, MacroStep
from core.services.kit.replies import REPLIES, SavedReply
from core.services.kit.sharing import hand_on, look_into, take_in
from core.services.kit.views import VIEWS, SavedView
from tests.core.services.plain_scorer import PlainScorer

GERMAN = SavedView(
    "German threats",
    QueueFilter(
        lane=Lane.HARM,
        states=frozenset({ReviewState.OPEN, ReviewState.ESCALATED}),
        languages=frozenset({"de"}),
        accounts=frozenset({AccountId("blog")}),
        search="Café",
        has_note=True,
        order=QueueOrder.NEWEST,
    ),
)


@pytest.fixture
def reopened(services, profile, clock):
    def reopen(**files):
        services.close()
        for name, text in files.items():
            (profile / f"{name}.toml").write_text(text, encoding="utf-8")
        opened = build_services(profile, clock=clock, scorer=PlainScorer())
        closing.append(opened)
        return opened.kit

    closing = []
    yield reopen
    for one in closing:
        one.close()


def test_a_new_profile_has_the_shipped_ones_and_they_are_all_fit(services):
    kit = services.kit
    assert kit.problems == ()
    assert {view.name for view in kit.views.all()} >= {"Back from snooze", "Overdue escalations"}
    assert all({"en", "de"} <= set(reply.texts) for reply in kit.replies.all())
    assert len(kit.macros.all()) == 2


def test_what_is_saved_is_there_after_a_restart_in_its_order(services, reopened):
    services.kit.views.save(GERMAN)
    services.kit.views.move("german THREATS", 0)
    services.kit.views.remove("With a note")
    kit = reopened()
    assert kit.views.all()[0] == GERMAN
    assert len(kit.views.all()) == 3
    with pytest.raises(KitError, match="no saved view “with a note”"):
        kit.views.get("with a note")


def test_saving_a_name_again_replaces_it_in_its_place(services):
    before = [reply.name for reply in services.kit.replies.all()]
    services.kit.replies.save(SavedReply("THANK YOU", {"en": "Thanks!"}))
    after = services.kit.replies.all()
    assert [reply.name.casefold() for reply in after] == [name.casefold() for name in before]
    assert after[0].texts == {"en": "Thanks!"}


def test_a_team_shares_its_file(services, tmp_path, reopened):
    shared = tmp_path / "team.toml"
    services.kit.replies.save(SavedReply("House rules", {"de": "Bitte lies {link}."}, "insults"))
    replies = services.kit.replies
    assert hand_on(replies, shared) == 5
    replies.remove("House rules")
    replies.save(SavedReply("Thank you", {"en": "Thanks!"}))
    report = take_in(replies, look_into(replies, shared), replaces=True)
    assert (report.added, report.replaced, report.known) == (("House rules",), ("Thank you",), 3)
    assert "{author}" in replies.get("Thank you").texts["en"]
    assert reopened().replies.get("house rules").policy == "insults"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("not toml at all [", "cannot be read"),
        ("", r"no \[\[reply\]\] in it"),
        ("view = 3", "it needs 1 to"),
        ('[[view]]\nname = "x"', r"no \[\[reply\]\] in it"),
        ("x" * 2_000_000, "too large"),
    ],
)
def test_a_file_that_is_none_is_refused_and_changes_nothing(services, tmp_path, content, said):
    path = tmp_path / "odd.toml"
    path.write_text(content)
    shelf = services.kit.views if content.startswith("view") else services.kit.replies
    before = shelf.all()
    with pytest.raises(KitError, match=said):
        look_into(shelf, path)
    with pytest.raises(KitError, match="cannot be read"):
        look_into(shelf, tmp_path / "nothing.toml")
    assert shelf.all() == before


def test_nonsense_by_hand_is_said_in_a_sentence_and_stays_in_the_file(profile, reopened):
    kit = reopened(
        views='[[view]]\nname = "Mine"\nlane = "harm"\n\n'
        '[[view]]\nname = "Odd"\nlane = "sideways"\n\n[[view]]\nwhat = 1\n',
    )
    assert [view.name for view in kit.views.all()] == ["Mine"]
    assert [said.count(".") for said in kit.problems] == [1, 2]
    assert "“lane” cannot be “sideways”; it can be harm, help" in kit.problems[0]
    kit.views.save(GERMAN)
    text = (profile / "views.toml").read_text(encoding="utf-8")
    assert "sideways" in text
    assert "what = 1" in text


def test_an_unreadable_file_gives_way_to_the_shipped_one_and_is_put_aside(profile, reopened):
    kit = reopened(macros="[[[")
    assert "cannot be read" in kit.problems[0]
    assert len(kit.macros.all()) == 2
    assert (profile / "macros.toml").read_text() == "[[["
    kit.macros.remove("Hide and tell why")
    assert (profile / "macros.toml.unreadable-1").read_text() == "[[["


def test_a_reader_may_look_but_not_change(services, profile, clock):
    reader = build_services(profile, clock=clock, scorer=PlainScorer(), read_only=True)
    with pytest.raises(KitError, match="reading only"):
        reader.kit.views.remove("With a note")
    reader.close()


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)
names = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=20)
filters = st.builds(
    QueueFilter,
    lane=st.sampled_from(Lane),
    states=st.frozensets(st.sampled_from(ReviewState)),
    platforms=st.frozensets(words, max_size=3),
    search=words,
    assigned_to=st.frozensets(words, max_size=3),
    is_back=st.booleans(),
    is_kind=st.booleans(),
    order=st.sampled_from(QueueOrder),
)


@given(st.builds(SavedView, names, filters))
def test_every_view_is_read_back_as_it_was(view):
    assert VIEWS.read(VIEWS.values(view)) == view


keys = st.sampled_from(["name", "step", "text", "lane", "states", "action", "keys", "en"])
plain = st.one_of(st.none(), st.booleans(), st.integers(), words)
tables = st.recursive(
    plain,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)),
)


@given(tables)
def test_whatever_stands_in_a_file_is_read_or_refused(entry):
    for kind in (VIEWS, REPLIES, MACROS):
        try:
            item = kind.read(entry)
        except KitError:
            continue
        assert kind.read(kind.values(item)) == item


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((), "1 to 8"),
        ((MacroStep("undo"),), "that a macro can do"),
        ((MacroStep("reply"),), "belong together"),
        ((MacroStep("hide", reply="x"),), "belong together"),
        ((MacroStep("note"),), "text of its note"),
        ((MacroStep("snooze"),), "belong together"),
        ((MacroStep("hide", due="tomorrow"),), "only “escalate”"),
        ((MacroStep("hide"), MacroStep("approve")), "both “hide” and “approve”"),
        ((MacroStep("hide"), MacroStep("reply", reply="x")), "must come before"),
        ((MacroStep("reply", reply="{nobody}"),), "does not know"),
    ],
)
def test_a_macro_that_cannot_work_is_refused_when_it_is_saved(services, steps, said):
    with pytest.raises(KitError, match=said):
        services.kit.macros.save(Macro("Wrong", steps))
    assert len(services.kit.macros.all()) == 2


def test_what_has_the_name_of_something_else_here_gets_a_number_if_wished(services, tmp_path):
    shared, replies = tmp_path / "team.toml", services.kit.replies
    theirs = SavedReply("thank you", {"en": "Cheers."})
    replies.save(theirs, instead_of="Thank you")
    hand_on(replies, shared, ["thank you"])
    replies.save(SavedReply("thank you", {"en": "Ours."}))
    brought = look_into(replies, shared)
    assert (brought.new, brought.other, brought.known) == ((), (theirs,), 0)

    report = take_in(replies, brought, replaces=False)

    assert (report.added, report.replaced) == (("thank you (2)",), ())
    assert replies.get("thank you").texts == {"en": "Ours."}
    assert replies.get("thank you (2)").texts == {"en": "Cheers."}
