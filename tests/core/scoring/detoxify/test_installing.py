"""Bringing models in: what fits is noted and kept, what does not is refused in one sentence."""

import json
import os
import shutil
from collections import namedtuple

import numpy as np
import pytest

from core.errors import ScorerUnavailableError, TaskCancelledError
from core.scoring.detoxify import copying, installing
from core.scoring.detoxify.catalogue import RELEASES
from core.scoring.detoxify.installing import (
    add_model,
    check_hash,
    installed_models,
    remove_model,
)
from core.scoring.detoxify.loading import load_detoxify
from core.scoring.detoxify.record import sha256_of
from core.task import Task
from tests.core.scoring.detoxify import tiny_models
from tests.core.scoring.detoxify.tiny_models import ALBERT, ALBERT_16, BERT, ROBERTA


@pytest.fixture
def models(tmp_path):
    return tmp_path / "models"


@pytest.fixture
def source(tmp_path):
    return tmp_path / "source"


def refusal(path, models, **how):
    with pytest.raises(ScorerUnavailableError) as refused:
        add_model(path, models, **how)
    assert "\n" not in str(refused.value)
    assert not models.exists() or list(models.iterdir()) == []
    return str(refused.value)


def test_a_model_is_copied_and_its_hash_noted(source, models):
    path = tiny_models.write_model(source, BERT)

    added = add_model(source, models)

    assert added.model == "original"
    assert added.sha256 == sha256_of(path)
    assert not added.is_release
    assert added.folder.stat().st_mode & 0o077 == 0
    assert all(one.stat().st_mode & 0o022 == 0 for one in added.folder.iterdir())
    assert installed_models(models) == (added,)
    assert path.exists()


@pytest.mark.parametrize(
    ("tiny", "model"),
    [(ROBERTA, "unbiased"), (ALBERT, "original-small"), (ALBERT_16, "unbiased-small")],
    ids=["roberta", "albert 6", "albert 16"],
)
def test_a_model_of_another_origin_stands_in_for_the_one_of_its_kind(tiny, model, source, models):
    tiny_models.write_model(source, tiny)

    added = add_model(source / "tiny.ckpt", models)

    assert added.scorer == f"detoxify-{model}"
    assert np.isfinite(load_detoxify(added.folder).rate(["hello"])).all()


def test_adding_the_same_again_is_harmless_and_another_is_refused(source, models, tmp_path):
    tiny_models.write_model(source, BERT)
    added = add_model(source, models)
    tiny_models.write_model(tmp_path / "other", BERT, seed=8)

    assert add_model(source, models).digest == added.digest
    with pytest.raises(ScorerUnavailableError, match="Remove it first: models remove original"):
        add_model(tmp_path / "other", models)
    assert installed_models(models)[0].digest == added.digest


def test_the_vocabulary_may_lie_elsewhere_or_be_a_finished_tokenizer(source, models, tmp_path):
    from tokenizers import Tokenizer, normalizers, pre_tokenizers, processors
    from tokenizers import models as kinds

    tiny_models.write_model(source, BERT)
    expected = load_detoxify(add_model(source, models).folder).rate(["hello you idiot"])
    words = {word: n for n, word in enumerate((source / "vocab.txt").read_text().split("\n")[:-1])}
    finished = Tokenizer(kinds.WordPiece(words, unk_token="[UNK]"))
    finished.normalizer = normalizers.BertNormalizer()
    finished.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    finished.post_processor = processors.BertProcessing(
        ("[SEP]", words["[SEP]"]), ("[CLS]", words["[CLS]"])
    )
    finished.enable_padding(length=40)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    finished.save(str(elsewhere / "tokenizer.json"))
    shutil.copy(source / "config.json", elsewhere)
    shutil.copy(source / "tiny.ckpt", tmp_path / "lonely.ckpt")

    added = add_model(tmp_path / "lonely.ckpt", tmp_path / "second", vocabulary=elsewhere)

    assert np.abs(load_detoxify(added.folder).rate(["hello you idiot"]) - expected).max() < 1e-6


def test_without_config_json_the_measures_of_the_released_models_hold(source, models):
    wide = BERT.__class__(**{**_fields(BERT), "hidden": 128, "embedding": 128, "heads": 2})
    tiny_models.write_model(source, wide)
    expected = load_detoxify(add_model(source, models).folder).rate(["hello you"])
    (source / "config.json").unlink()

    added = add_model(source, models.with_name("second"))

    assert np.abs(load_detoxify(added.folder).rate(["hello you"]) - expected).max() < 1e-6


def _fields(tiny):
    return {name: getattr(tiny, name) for name in tiny.__dataclass_fields__}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c, t: c["dataset"]["args"]["classes"].extend("abc"), "head of 6 classes"),
        (lambda c, t: c["arch"]["args"].update(num_classes=16), "head of 6 classes"),
        (lambda c, t: t.update({"classifier.weight": np.zeros((2, 32), np.float32)}), "head of 2"),
        (lambda c, t: t.update({"classifier.bias": np.zeros(7, np.float32)}), "another shape"),
        (lambda c, t: c["dataset"]["args"].update(classes=["a", "b"]), "rates nothing"),
        (lambda c, t: c["dataset"]["args"].update(classes=[]), "does not name its classes"),
        (lambda c, t: c["dataset"].clear(), "does not name its classes"),
        (lambda c, t: c["arch"]["args"].update(model_name="os.system"), "kind of network"),
        (lambda c, t: c.pop("arch"), "kind of network"),
        (lambda c, t: t.pop("bert.encoder.layer.1.output.dense.bias"), "missing"),
        (lambda c, t: t.pop("bert.embeddings.word_embeddings.weight"), "missing"),
        (
            lambda c, t: t.update(
                {"bert.encoder.layer.0.output.dense.weight": np.zeros((3, 3), np.float32)}
            ),
            "another shape",
        ),
    ],
)
def test_a_checkpoint_that_does_not_fit_is_refused(change, said, source, models):
    tiny_models.write_model(source, BERT, change=change)

    assert said in refusal(source, models)


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"num_attention_heads": 5}, "do not divide"),
        ({"num_attention_heads": "4"}, "not usable"),
        ({"layer_norm_eps": -1}, "not usable"),
        ({"hidden_act": "relu"}, "is not gelu"),
    ],
)
def test_a_config_that_does_not_fit_is_refused(setting, said, source, models):
    tiny_models.write_model(source, BERT)
    config = json.loads((source / "config.json").read_text())
    (source / "config.json").write_text(json.dumps(config | setting))

    assert said in refusal(source, models)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("vocab.txt", None, "vocabulary is missing: “vocab.txt”"),
        ("vocab.txt", b"hello\nyou\n", "lacks “[UNK]”"),
        ("vocab.txt", b"\xff\xfe\x00", "not a text file"),
        ("vocab.txt", b"x\n" * 1000, "cannot be used|lacks"),
        ("config.json", b"[1]", "not a JSON object"),
        ("config.json", b"{", "not JSON"),
        ("config.json", b"[" * 100_000, "not JSON"),
    ],
)
def test_a_vocabulary_that_does_not_fit_is_refused(name, content, said, source, models):
    tiny_models.write_model(source, BERT)
    (source / name).unlink()
    if content is not None:
        (source / name).write_bytes(content)

    sentence = refusal(source, models)

    assert any(one in sentence for one in said.split("|"))


def test_a_vocabulary_larger_than_the_model_is_refused(source, models):
    tiny_models.write_model(source, BERT)
    with (source / "vocab.txt").open("a", encoding="utf-8") as file:
        file.write("more\nwords\n")

    assert "of different models" in refusal(source, models)


@pytest.mark.parametrize("content", [b"", b"\x0a\xff", b"\x0a\x05hello", bytes(range(64)), b"{}"])
def test_a_damaged_sentencepiece_file_is_refused(content, source, models):
    tiny_models.write_model(source, ALBERT)
    (source / "spiece.model").write_bytes(content)

    refusal(source, models)


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"a": "b"}', '{"<s>": -1}', '{"<s>": 99999999999}']
)
def test_a_damaged_byte_pair_vocabulary_is_refused(content, source, models):
    tiny_models.write_model(source, ROBERTA)
    (source / "vocab.json").write_text(content)

    refusal(source, models)


def test_a_file_whose_name_promises_another_hash_is_refused(source, models):
    path = tiny_models.write_model(source, BERT, name=RELEASES["original"].file)

    sentence = refusal(path, models)

    assert "not c1212f89" in sentence
    assert "SHA-256" in sentence


def test_a_released_file_is_known_by_its_hash_prefix():
    for release in RELEASES.values():
        assert len(release.hash_prefix) == 8
        assert check_hash(release.file, release.hash_prefix + "0" * 56) is release
        assert check_hash("renamed.ckpt", release.hash_prefix + "0" * 56) is release
    assert check_hash("own.ckpt", "0" * 64) is None


def test_a_later_change_of_any_file_is_refused(source, models):
    tiny_models.write_model(source, BERT)
    folder = add_model(source, models).folder
    for name in ("weights.ckpt", "vocab.txt", "config.json"):
        path = folder / name
        kept, times = path.read_bytes(), path.stat()
        path.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

        with pytest.raises(ScorerUnavailableError, match="SHA-256 changed"):
            load_detoxify(folder)

        path.write_bytes(kept)
        load_detoxify(folder)
    (folder / "vocab.txt").unlink()
    with pytest.raises(ScorerUnavailableError, match="is missing"):
        load_detoxify(folder)


def test_a_damaged_record_is_said_and_the_model_can_be_removed(source, models):
    tiny_models.write_model(source, BERT)
    folder = add_model(source, models).folder
    (folder / "model.json").write_text("{")

    (found,) = installed_models(models)

    assert "damaged" in found.trouble
    assert remove_model("original", models) > 0
    assert installed_models(models) == ()
    with pytest.raises(ScorerUnavailableError, match="no model “original”"):
        remove_model("original", models)


@pytest.mark.parametrize("name", ["..", "../x", "", "/etc", "weights.ckpt"])
def test_only_models_are_removed(name, source, models):
    tiny_models.write_model(source, BERT)
    add_model(source, models)

    with pytest.raises(ScorerUnavailableError):
        remove_model(name, models)

    assert len(installed_models(models)) == 1


def test_a_folder_without_or_with_two_models_is_refused(source, models, tmp_path):
    source.mkdir()
    assert "no model" in refusal(source, models)
    tiny_models.write_model(source, BERT, name="a.ckpt")
    tiny_models.write_model(source, BERT, name="b.ckpt")
    assert "several models" in refusal(source, models)
    assert "no file or folder" in refusal(tmp_path / "nowhere", models)


def test_no_space_is_said_before_anything_is_written(source, models, monkeypatch):
    tiny_models.write_model(source, BERT)
    usage = namedtuple("Usage", "total used free")
    monkeypatch.setattr(installing.shutil, "disk_usage", lambda _: usage(1, 1, 1000))

    assert "not enough space" in refusal(source, models)


def test_a_disk_that_fills_up_leaves_nothing(source, models, monkeypatch):
    tiny_models.write_model(source, BERT)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copying.os, "fsync", full)

    assert "disk is full" in refusal(source, models)


def test_a_stopped_copy_leaves_nothing(source, models):
    tiny_models.write_model(source, BERT)
    task = Task()
    task.cancel()

    with pytest.raises(TaskCancelledError):
        add_model(source, models, task=task)

    assert list(models.iterdir()) == []
