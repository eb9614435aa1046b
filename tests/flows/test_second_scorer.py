"""From a model file to a refined queue, as commands: the real engine in the real process."""

import json

import pytest

from main import main
from tests.core.scoring.detoxify import tiny_models
from tests.flows.desk import INSULT, PRAISE, QUESTION, THREAT, write_comments

GERMAN = "Du bist ein dummer Idiot, halt endlich den Mund"
TURKISH = "Kütüphane cumartesi günü saat kaçta açılıyor, bilen var mı acaba"
POISON_SIZE = 1_000_000


@pytest.fixture
def command(profile, capsys):
    def run(*words):
        code = main(["--profile", str(profile), *words, "--json"])
        printed = capsys.readouterr()
        return code, json.loads(printed.out) if printed.out else None, printed.err

    return run


@pytest.fixture
def model(tmp_path):
    tiny = next(one for one in tiny_models.ALL if one.family == "xlm-roberta")
    return tiny_models.write_model(tmp_path / "model", tiny)


def ranks(rows):
    """Return what the ranking says of each comment, but for the seconds that pass meanwhile."""
    return {
        row["id"]: (pytest.approx(row["priority"], abs=0.1), row["scores"], row["ranked_by"])
        for row in rows
    }


def test_a_model_from_a_file_refines_the_queue_by_language(command, tmp_path, model):
    texts = [
        THREAT,
        INSULT,
        QUESTION,
        PRAISE,
        GERMAN,
        TURKISH,
        "",
        "🙂" * 10_000,
        "x" * POISON_SIZE,
    ]
    command("import", str(write_comments(tmp_path / "week.csv", texts)))
    before = command("queue")[1]
    assert {one["scorer"] for row in before for one in row["scores"]} == {"embedded"}

    code, _, err = command("models", "add", str(model))
    assert code == 0, err
    (key,) = command("models", "status")[1]["installed"]
    code, report, err = command("models", "use", key)
    assert code == 0, err
    assert report["rated"] == report["waiting"] == len(before)
    assert ranks(command("queue")[1]) == ranks(before)

    command("models", "use", key, "--apply")
    after = {row["text"]: row for row in command("queue")[1]}
    shares = {
        text: {one["scorer"].partition("-")[0]: one["share"] for one in row["ranked_by"]}
        for text, row in after.items()
    }
    assert shares[INSULT] == {"embedded": 0.2, "detoxify": 0.8}
    assert shares[GERMAN] == {"embedded": 0.6, "detoxify": 0.4}
    assert shares[TURKISH] == {"detoxify": 1.0}
    for row in after.values():
        total = sum(part["points"] for part in row["contributions"])
        assert total == pytest.approx(row["priority"], abs=0.01)
        assert all(0.0 <= one["value"] <= 1.0 for one in row["scores"])

    command("models", "use", "embedded", "--apply")
    assert ranks(command("queue")[1]) == ranks(before)


def test_a_model_that_was_cut_short_is_one_sentence_and_the_queue_goes_on(command, tmp_path, model):
    command("import", str(write_comments(tmp_path / "week.csv", [THREAT, PRAISE])))
    before = command("queue")[1]
    command("models", "add", str(model))
    (key,) = command("models", "status")[1]["installed"]
    (weights,) = (tmp_path / "profile").parent.rglob("models/*/weights.ckpt")
    weights.write_bytes(weights.read_bytes()[:-2_000])

    code, out, err = command("models", "use", key)

    assert (code, out) == (1, None)
    assert err.strip().count("\n") == 0
    assert "weights.ckpt" in err
    assert ranks(command("queue")[1]) == ranks(before)
