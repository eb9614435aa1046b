"""The daily round at a terminal, with real files and the real scorer."""

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
def posts(tmp_path):
    path = tmp_path / "posts.csv"
    path.write_text(
        "id,author,text,created_at\n"
        "1,Ann,I will kill you tonight,2026-11-20T06:00:00Z\n"
        "2,Ben,When do you open tomorrow?,2026-11-20T05:00:00Z\n"
        "3,Cem,\x1b]52;c;evil\x07 what a lovely day,2026-11-20T04:00:00Z\n",
        encoding="utf-8",
    )
    return path


def test_import_queue_decide_undo_export_and_verify(command, posts, tmp_path):
    code, out, _ = command("import", str(posts), "--json")
    assert code == 0
    assert json.loads(out)["files"][0]["added"] == 3
    rows = json.loads(command("queue", "--json")[1])
    assert rows[0]["text"] == "I will kill you tonight"
    for row in rows:
        total = sum(part["points"] for part in row["contributions"])
        assert total == pytest.approx(row["priority"], abs=0.01)
    code, out, _ = command("decide", rows[0]["id"], "--action", "hide", "--json")
    decision = json.loads(out)["decisions"][0]
    assert decision["state"] == "closed"
    assert len(json.loads(command("queue", "--json")[1])) == 2
    code, out, _ = command("undo", decision["id"][:8], "--json")
    assert json.loads(out)["decisions"][0]["reverses"] == decision["id"]
    out_file = tmp_path / "decisions.csv"
    assert command("export", "decisions", "--out", str(out_file))[0] == 0
    assert out_file.read_text(encoding="utf-8").count("\n") == 3
    code, out, _ = command("log", "verify", "--json")
    assert (code, json.loads(out)["ok"]) == (0, True)


def test_an_empty_profile_has_an_empty_queue(command):
    assert command("queue", "--json")[:2] == (0, "[]\n")


def test_hostile_text_never_reaches_the_terminal_raw(command, posts):
    command("import", str(posts))
    out = command("queue")[1]
    assert "\x1b" not in out
    assert "⟦001B⟧" in out


@pytest.mark.parametrize(
    "words",
    [("nonsense",), ("queue", "--lane", "sideways"), ("decide", "1"), ("queue", "--limit", "x")],
)
def test_wrong_use_exits_with_2(command, words):
    assert command(*words)[0] == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("import", "/nowhere/x.csv"), "There is no file"),
        (("show", "77"), "no comment"),
        (("undo", "abc"), "no decision"),
        (("decide", "77", "--action", "hide"), "no comment"),
    ],
)
def test_refusals_are_one_sentence_and_exit_1(command, words, said):
    code, out, err = command(*words)
    assert (code, out.strip()) in ((1, ""),)  # data goes to stdout, words do not
    assert said in err
    assert "Traceback" not in err


def test_no_command_shows_the_samples_ranked_and_how_to_go_on(command):
    code, out, err = command()
    assert code == 0
    assert "critical" in out
    assert "main.py show ID" in err


def test_texts_are_rated_in_order(command, tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text('{"id": "b", "text": "you idiot"}\nnot json\n{"id": "a", "text": "hello"}\n')
    rows = [json.loads(line) for line in command("score", str(path))[1].splitlines()]
    assert [row["id"] for row in rows] == ["b", "2", "a"]
    assert rows[0]["scores"]["toxicity"] > rows[2]["scores"]["toxicity"]
