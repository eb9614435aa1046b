"""Saved views at work: counted, opened without what is gone, renamed, ordered, handed on."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import ExportError, KitError
from core.model import AccountId, Action, CommentId, Lane, QueueFilter, QueueOrder, ReviewState
from core.services import SavedView
from core.services.kit.shelf import MAX_ENTRIES
from core.task import Task

EVERY_STATE = frozenset(ReviewState)
ANN = SavedView("Ann", QueueFilter(search="Ann"))


def names(services):
    return [one.name for one in services.views.all()]


def a_file(folder, document):
    path = folder / "views.toml"
    raw = document if isinstance(document, bytes) else tomlkit.dumps(document).encode()
    path.write_bytes(raw)
    return path


def of(*entries, version=1):
    return {"parapet_kit": version, "view": list(entries)}


def test_every_view_counts_what_its_list_holds(filled, clock):
    ids = [CommentId(str(n)) for n in filled.inbox.queue(QueueFilter()).ids]
    decide = filled.moderation.decide
    decide(ids[:1], action=Action.ESCALATE, assignee="Team lead", due_at=clock() + timedelta(1))
    decide(ids[1:2], action=Action.NOTE, note="Ask again.")
    asked = {
        "Plain": QueueFilter(),
        "Everything": QueueFilter(states=EVERY_STATE),
        "Harm": QueueFilter(lane=Lane.HARM),
        "Ann": QueueFilter(search="ann"),
        "Ann, decided too": QueueFilter(search="ann", states=EVERY_STATE),
        "Nobody": QueueFilter(search="zeppelin"),
        "Noted": QueueFilter(has_note=True),
        "Of the lead": QueueFilter(states=EVERY_STATE, assigned_to=frozenset({"Team lead"})),
        "Late": QueueFilter(states=EVERY_STATE, is_overdue=True),
        "By age": QueueFilter(order=QueueOrder.OLDEST),
    }
    for name, chosen in asked.items():
        filled.views.save(SavedView(name, chosen))
    expected = {name: filled.inbox.queue(chosen).total for name, chosen in asked.items()}
    found = filled.views.counts()
    assert {name: found[name] for name in asked} == expected
    assert found["Late"] == 0 < found["Ann"]

    clock.advance(timedelta(days=2))
    decide([filled_ann(filled)], action=Action.APPROVE)
    again = filled.views.counts()
    assert again["Late"] == 1
    assert again["Ann"] == found["Ann"] - 1
    assert again["Ann, decided too"] == found["Ann, decided too"]


def filled_ann(services):
    return CommentId(str(services.inbox.queue(QueueFilter(search="ann")).ids[0]))


def test_what_a_search_view_counts_follows_new_comments(filled, tmp_path):
    filled.views.save(SavedView("Lift", QueueFilter(search="elevator")))
    assert filled.views.counts()["Lift"] == 0
    path = tmp_path / "more.csv"
    path.write_text("id,text,author\n901,The elevator again,Zoe\n")
    filled.importing.run(path, task=Task())
    filled.inbox.rerank()
    assert filled.views.counts()["Lift"] == 1


def test_a_view_opens_without_the_accounts_and_roles_that_are_gone(filled):
    account = filled.accounts.all()[0].account.id
    wanted = QueueFilter(
        accounts=frozenset({account, AccountId("old@blog")}),
        assigned_to=frozenset({"Team lead", "Night shift"}),
        search="Ann",
    )
    filled.views.save(SavedView("Shared", wanted))
    opened = filled.views.opened("shared")
    assert (opened.gone_accounts, opened.gone_roles) == (("old@blog",), ("Night shift",))
    assert opened.shown == replace(
        wanted, accounts=frozenset({account}), assigned_to=frozenset({"Team lead"})
    )
    assert opened.view.filter == wanted  # what is kept stays as it was


def test_a_role_that_left_the_settings_is_not_gone_while_comments_carry_it(filled):
    current = filled.settings.current
    filled.settings.change(replace(current, roles=("Night shift", "Team lead")))
    filled.moderation.decide([filled_ann(filled)], action=Action.ASSIGN, assignee="Night shift")
    filled.views.save(SavedView("Theirs", QueueFilter(assigned_to=frozenset({"Night shift"}))))
    filled.settings.change(replace(current, roles=("Team lead",)))
    assert filled.views.opened("Theirs").gone_roles == ()


def test_a_view_is_renamed_moved_removed_and_put_back(services):
    for name in ("One", "Two", "Three"):
        services.views.save(SavedView(name, QueueFilter()))
    services.views.move("Three", 0)
    services.views.rename("three", "THREE")
    services.views.rename("Two", "Second")
    before = names(services)
    assert (before[0], before[-1]) == ("THREE", "Second")
    with pytest.raises(KitError, match="already a saved view “second”"):
        services.views.rename("One", "second")

    gone = services.kit.views.get("THREE")
    services.views.remove("THREE")
    services.views.put_back(gone, 0)
    assert names(services) == before
    services.views.remove("THREE")
    services.views.save(SavedView("three", QueueFilter(search="x")))
    with pytest.raises(KitError, match="another saved view"):
        services.views.put_back(gone, 0)


def test_views_are_handed_on_and_taken_in_by_another_profile(services, tmp_path):
    full = SavedView(
        "Ünïcode “view”",
        QueueFilter(
            lane=Lane.HELP,
            states=frozenset({ReviewState.OPEN, ReviewState.SNOOZED}),
            platforms=frozenset({"mastodon"}),
            languages=frozenset({"de", "en"}),
            accounts=frozenset({AccountId("a@b.example")}),
            search="“lift”",
            assigned_to=frozenset({"Team lead"}),
            has_note=True,
            is_back=True,
            order=QueueOrder.NEWEST,
        ),
    )
    services.views.save(full)
    services.views.save(ANN)
    path = tmp_path / "team.toml"
    assert services.views.export_to(path, [full.name]) == 1
    services.views.remove(full.name)
    brought = services.views.import_from(path)
    assert (brought.added, brought.known, brought.changes.settings) == ((full.name,), 0, True)
    assert services.kit.views.get(full.name) == full

    assert services.views.export_to(path) == len(services.views.all())
    again = services.views.import_from(path)
    assert (again.added, again.known) == ((), len(services.views.all()))


def test_a_name_that_means_another_view_here_gets_a_number(services, tmp_path):
    services.views.save(ANN)
    path = a_file(tmp_path, of({"name": "ann", "search": "bo"}, {"name": "Ann", "search": "cy"}))
    assert services.views.import_from(path).added == ("ann (2)", "Ann (3)")
    assert services.kit.views.get("Ann") == ANN
    long = "x" * 80
    path = a_file(tmp_path, of({"name": long}, {"name": long, "search": "y"}))
    assert services.views.import_from(path).added == (long, "x" * 76 + " (2)")


BAD = {
    "picture": (b"\x89PNG\r\n\x1a\n\x00\xff", "not UTF-8"),
    "half": (b'parapet_kit = 1\n[[view]]\nname = "x', "not TOML"),
    "JSON": (b'{"view": []}', "not TOML"),
    "deep": (b"a = " + b"[" * 100_000, "not TOML"),
    "long keys": (b"a." * 100_000 + b"a = 1", "nested too deeply"),
    "open quote": (b'"' + b'\\"' * 100_000, "not TOML"),
    "large": (b" " * (1 << 18) + b"a = 1", "too large"),
    "number": (b"view = 7", "1 to 500"),
    "other": ({"reply": [{"name": "x"}]}, "no [[view]] in it"),
    "newer": (of({"name": "x"}, version=2), "newer Parapet"),
    "none": (of(), "1 to 500 [[view]]"),
    "many": (of(*({"name": str(n)} for n in range(501))), "1 to 500 [[view]]"),
    "no table": (of("Ann"), "must be a table"),
    "no name": (of({"search": "x"}), "without a name"),
    "long name": (of({"name": "x" * 81}), "at most 80"),
    "odd lane": (of({"name": "x", "lane": "revenge"}), "cannot be “revenge”"),
    "odd key": (of({"name": "x", "run": "rm"}), "does not know"),
    "odd flag": (of({"name": "x", "has_note": 1}), "true or false"),
    "one of two": (of({"name": "fit"}, {"name": "x", "states": "open"}), "list of texts"),
}


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_file_is_one_sentence_and_brings_nothing(services, tmp_path, bad):
    document, why = BAD[bad]
    before = services.views.all()
    with pytest.raises(KitError) as told:
        services.views.import_from(a_file(tmp_path, document))
    said = str(told.value)
    assert why in said
    assert "“views.toml”" in said
    assert "\n" not in said
    assert services.views.all() == before


def test_no_file_and_a_folder_are_said_too(services, tmp_path):
    with pytest.raises(KitError, match="No such file"):
        services.views.import_from(tmp_path / "none.toml")
    with pytest.raises(KitError, match="Is a directory"):
        services.views.import_from(tmp_path)


def test_an_export_does_not_go_into_the_profile(services, profile):
    with pytest.raises(ExportError, match="profile folder"):
        services.views.export_to(profile / "views.toml")
    assert not (profile / "views.toml").exists()


def test_nothing_at_all_is_taken_in_safely(services, tmp_path):
    path = a_file(tmp_path, b'[[view]]\nname = "a\\u0000b"')
    [name] = services.views.import_from(path).added
    assert name == "a\ufffdb"
    assert services.kit.views.get(name).name == name


def test_views_that_cannot_all_be_kept_bring_nothing(services, profile, tmp_path):
    path = a_file(tmp_path, of(*({"name": f"View {n}"} for n in range(5))))
    full = [SavedView(f"Own {n}", QueueFilter()) for n in range(MAX_ENTRIES - 4)]
    services.kit.views.add_all(full[: -len(services.views.all())])
    before, stored = services.views.all(), (profile / "views.toml").read_bytes()
    with pytest.raises(KitError, match="At most 500"):
        services.views.import_from(path)
    assert services.views.all() == before
    assert (profile / "views.toml").read_bytes() == stored


def test_a_pipe_given_as_a_file_is_refused_and_waited_for_by_nobody(services, tmp_path):
    pipe = tmp_path / "views.toml"
    os.mkfifo(pipe)
    with pytest.raises(KitError, match="no ordinary file"):
        services.views.import_from(pipe)
    with pytest.raises(ExportError, match="not an ordinary file"):
        services.views.export_to(pipe)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.booleans() | st.integers() | st.text(max_size=12),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["name", "views", "parapet_kit", "lane", "states", "x"]), inner
            )
        ),
        max_leaves=12,
    )
)
def test_no_toml_at_all_breaks_the_reading(services, tmp_path, document):
    path, said = a_file(tmp_path, {"parapet_kit": 1, "view": document}), "views.toml"
    try:
        services.views.import_from(path)
    except KitError as error:
        said = str(error)
    assert "views.toml" in said
    for view in services.views.all():
        services.views.remove(view.name)
