"""The desk at a terminal: snooze in words, views, replies, macros, rounds, authors."""

import json

import pytest

from main import main


@pytest.fixture
def command(profile, capsys):
    def run(*words):
        code = main(["--profile", str(profile), *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def ids(command, tmp_path):
    path = tmp_path / "posts.csv"
    path.write_text(
        "id,author,text,created_at\n"
        "1,Ann,I will kill you tonight,2026-11-20T06:00:00Z\n"
        "2,Ben,When do you open tomorrow?,2026-11-20T05:00:00Z\n"
        "3,Cem,What a lovely day,2026-11-20T04:00:00Z\n",
        encoding="utf-8",
    )
    command("import", str(path))
    return [row["id"] for row in json.loads(command("queue", "--json")[1])]


@pytest.mark.parametrize("until", ["tomorrow", "next-week", "reply", "2199-12-31T09:00:00Z"])
def test_snooze_takes_words(command, ids, until):
    if until.startswith("2199"):
        assert command("decide", ids[0], "--action", "snooze", "--until", until)[0] == 1
        return
    assert command("decide", ids[0], "--action", "snooze", "--until", until)[0] == 0
    assert len(json.loads(command("queue", "--json")[1])) == 2


def test_a_comment_is_given_to_a_role_and_escalated(command, ids):
    assert "--to ROLE" in command("decide", ids[0], "--action", "assign")[2]
    assert "no role" in command("decide", ids[0], "--action", "assign", "--to", "Pope")[2]
    words = ("decide", ids[0], "--action", "escalate", "--to", "Team lead", "--due", "tomorrow")
    assert command(*words)[0] == 0
    assert json.loads(command("queue", "--view", "overdue escalations", "--json")[1]) == []


def test_a_view_of_the_team_comes_in_and_is_used(command, ids, tmp_path):
    path = tmp_path / "team.toml"
    kind = '[[view]]\nname = "Kind"\nlane = "praise"\n'
    path.write_text(f'{kind}[[view]]\nname = "Odd"\nlane = 1\n')
    code, out, err = command("views", "import", str(path), "--json")
    assert (code, out) == (1, "")  # all of it or nothing
    assert "“lane” must be text" in err

    path.write_text(kind)
    code, out, err = command("views", "import", str(path), "--json")
    assert json.loads(out) == {"added": ["Kind"], "replaced": [], "known": 0}
    path.write_text(f"{kind}has_note = true\n")
    out = command("views", "import", str(path), "--keep", "--json")[1]
    assert json.loads(out)["added"] == ["Kind (2)"]
    assert len(json.loads(command("queue", "--view", "kind", "--json")[1])) == 1
    assert "no saved view" in command("queue", "--view", "none")[2]
    assert command("views", "export", str(tmp_path / "out.toml"))[0] == 0
    names = [view["name"] for view in json.loads(command("views", "list", "--json")[1])]
    assert "Kind" in names


def test_a_reply_is_shown_and_a_macro_run(command, ids):
    assert "Ann" in command("replies", "fill", "Thank you", ids[0])[1]
    code, out, _ = command("macros", "run", "hide and tell why", ids[0], "--json")
    assert [one["action"] for one in json.loads(out)["decisions"]] == ["reply", "hide"]
    assert code == 0


def test_the_round_begins_goes_on_and_ends(command, ids):
    before = json.loads(command("round", "--json")[1])
    assert (before["at_risk"] + before["new"], before["total"]) == (3, 0)
    assert "round --begin" in command("round")[2]
    begun = json.loads(command("round", "--begin", "--json")[1])
    assert begun["remaining"][0]["kind"] == "urgent"
    assert json.loads(command("round", "--pass", ids[0], "--json")[1])["left"] == 2
    assert "1 of 3 done" in command("round")[2]
    assert json.loads(command("round", "--finish", "--json")[1])["total"] == 0


def test_an_author_and_a_preview_are_shown(command, ids):
    command("decide", ids[0], "--action", "hide", "--policy", "threats")
    file = json.loads(command("author", ids[0], "--json")[1])
    assert (file["name"], file["strikes"][0]["policy"]) == ("Ann", "threats")
    assert "active strikes: 1, in all: 1" in command("author", ids[0])[1]
    found = json.loads(command("preview", *ids[1:], "--action", "hide", "--json")[1])
    assert {one["kind"] for one in found["exceptions"]} == {"question", "praise"}
    assert "2 of 2 possible" in command("preview", *ids[1:], "--action", "hide")[1]
