"""Models at a terminal: without a network, with a model's files in a folder."""

import json

import pytest

from main import main
from tests.core.scoring.detoxify import tiny_models
from tests.core.scoring.detoxify.reference import probabilities


@pytest.fixture
def command(profile, capsys):
    def run(*words):
        code = main(["--profile", str(profile), *words])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def source(tmp_path):
    tiny_models.write_model(tmp_path / "source", tiny_models.ALBERT)
    return tmp_path / "source"


def test_a_model_is_added_listed_used_for_scores_and_removed(command, source, tmp_path):
    rows = json.loads(command("models", "list", "--json")[1])
    assert [row["name"] for row in rows] == [
        "original", "unbiased", "multilingual", "original-small", "unbiased-small",
    ]  # fmt: skip
    assert not any(row["installed"] for row in rows)

    code, out, _ = command("models", "add", str(source), "--json")
    assert (code, json.loads(out)["scorer"]) == (0, "detoxify-original-small")

    texts = tmp_path / "texts.jsonl"
    texts.write_text(
        '{"id": "a", "text": "you are an idiot"}\n'
        '{"id": "b", "text": "Wir gehen morgen mit den Kindern in die Bücherei"}\n'
    )
    code, out, _ = command("score", str(texts), "--scorer", "detoxify-original-small")
    first, second = map(json.loads, out.splitlines())
    assert first["scorer"] == "detoxify-original-small"
    assert first["version"].endswith("-exact")
    assert (first["lang"], first["lang_supported"]) == ("en", True)
    assert set(first["scores"]) == {
        "toxicity", "severe_toxicity", "obscene", "threat", "insult", "identity_attack",
    }  # fmt: skip
    assert (second["lang"], second["lang_supported"]) == ("de", False)
    assert set(second["scores"].values()) == {None}

    assert command("models", "remove", "original-small")[0] == 0
    assert command("score", str(texts), "--scorer", "detoxify-original-small")[0] == 1


def test_scores_at_the_terminal_are_those_of_the_network(command, source, tmp_path):
    from core.scoring.detoxify.loading import load_detoxify

    added = json.loads(command("models", "add", str(source / "tiny.ckpt"), "--json")[1])
    texts = ["you are the idiot", "", "when do you open tomorrow?", "a" * 5000]
    file = tmp_path / "texts.jsonl"
    file.write_text("".join(json.dumps({"text": one}) + "\n" for one in texts))

    out = command("score", str(file), "--scorer", added["scorer"])[1]

    folder = tmp_path / "profile" / "models" / added["name"]
    scorer = load_detoxify(folder)
    vocabulary = tiny_models.write_vocabulary(source, "albert")
    tensors = tiny_models.weights(tiny_models.ALBERT, vocabulary, 7)
    for line, text in zip(out.splitlines(), texts, strict=True):
        (ids,) = scorer._tokens.ids([text])
        expected = probabilities(tiny_models.ALBERT, tensors, ids)
        assert list(json.loads(line)["scores"].values()) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("models", "add", "/nowhere"), "no file or folder"),
        (("models", "get", "nonsense"), "no model “nonsense”"),
        (("models", "remove", "original"), "no model “original”"),
        (("models", "check", "original"), "not installed"),
        (("models", "compare", "original"), "not installed"),
        (("score", "-", "--scorer", "detoxify-original"), "no scorer “detoxify-original”"),
    ],
)
def test_refusals_are_one_sentence_and_exit_1(command, words, said):
    code, out, err = command(*words)

    assert (code, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_web_page_saved_as_a_model_is_refused_in_one_sentence(command, tmp_path):
    page = tmp_path / "toxic_original.ckpt"
    page.write_text("<!DOCTYPE html><html>Not found</html>")

    code, _, err = command("models", "add", str(page))

    assert code == 1
    assert "“toxic_original.ckpt” is not a Detoxify model" in err


def test_checking_prints_the_hash(command, source, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "detoxify", None)
    added = json.loads(command("models", "add", str(source), "--json")[1])

    code, out, _ = command("models", "check", "original-small")

    assert code == 0
    assert added["sha256"] in out
    assert "not compared" in out
