"""Models as a person meets them: fetched, compared on the own comments, offered, removed."""

import shutil

import numpy as np
import pytest

from core.errors import DownloadError, ScorerUnavailableError
from core.scoring.detoxify import catalogue
from core.scoring.detoxify.loading import load_detoxify
from core.services.models import FastMode, ModelsService
from core.task import Task
from tests.core.scoring.detoxify import tiny_models
from tests.core.scoring.detoxify.record_of import sha_prefix

TEXTS = [f"you are the idiot number {n}, thank you for the nice day {n * n}" for n in range(300)]


@pytest.fixture
def store(tmp_path):
    """What stands in for the places where the files lie: name → file."""
    path = tiny_models.write_model(tmp_path / "net", tiny_models.BERT)
    return {"vocab.txt": path.parent / "vocab.txt", "weights": path}


@pytest.fixture
def release(store, monkeypatch):
    """Let the release “original” be the tiny model, hash prefix included."""
    prefix = sha_prefix(store["weights"])
    real = catalogue.RELEASES["original"]
    url = real.url.replace(real.hash_prefix, prefix)
    made = type(real)("original", real.family, url, 6, 1, real.base, real.vocabulary)
    for module in ("catalogue.RELEASES", "installing.RELEASES", "loading.RELEASES"):
        monkeypatch.setattr(
            f"core.scoring.detoxify.{module}", {**catalogue.RELEASES, "original": made}
        )
    monkeypatch.setattr("core.services.models.RELEASES", {**catalogue.RELEASES})
    return made


@pytest.fixture
def asked():
    return []


@pytest.fixture
def models(tmp_path, store, asked):
    def fetch(url, target, most, task):
        asked.append(url)
        name = "weights" if url.endswith(".ckpt") else url.rsplit("/", 1)[1]
        if store[name] is None:
            raise DownloadError("The connection to github.com broke off.")
        shutil.copy(store[name], target)

    return ModelsService(tmp_path / "models", lambda: TEXTS, fetch)


def test_a_released_model_is_fetched_and_can_rate(models, release, asked, store, tmp_path):
    # Without config.json the measures of BERT base hold: 32 columns make one head there.
    added = models.get("original", Task())

    assert added.is_release
    assert asked == [release.vocabulary_url("vocab.txt"), release.url]
    assert [one.key for one in models.scorers()] == ["detoxify-original"]
    assert np.isfinite(models.load("detoxify-original", threads=1).score(["hello"]).values).all()
    assert [one.name for one in (tmp_path / "models").iterdir()] == ["original"]
    assert models.get("original", Task()).digest == added.digest
    assert len(asked) == 2


def test_a_fetch_that_broke_off_goes_on_without_asking_twice(models, release, asked, store):
    weights, store["weights"] = store["weights"], None
    with pytest.raises(DownloadError):
        models.get("original", Task())
    store["weights"] = weights

    models.get("original", Task())

    assert asked == [release.vocabulary_url("vocab.txt"), release.url, release.url]


def test_a_wrong_file_is_thrown_away_so_that_the_next_try_starts_anew(
    models, release, asked, store
):
    right, store["weights"] = store["weights"], store["vocab.txt"]
    with pytest.raises(ScorerUnavailableError, match="SHA-256 begins with"):
        models.get("original", Task())
    store["weights"] = right

    assert models.get("original", Task()).is_release


@pytest.mark.parametrize("name", ["nonsense", "../x", ""])
def test_only_released_models_are_fetched(name, models, asked):
    with pytest.raises(ScorerUnavailableError, match="There are: original"):
        models.get(name, Task())

    assert asked == []


def test_a_faster_mode_is_offered_only_after_it_agreed(models, store):
    models.add(store["weights"], vocabulary=None, task=Task())
    with pytest.raises(ScorerUnavailableError, match="models compare original --mode int8"):
        models.load("detoxify-original-int8", threads=1)

    found = models.compare("original", FastMode.INT8, threads=1)

    assert found.texts == 300
    offered = [one.key for one in models.scorers()]
    if found.is_enough:
        assert offered == ["detoxify-original", "detoxify-original-int8"]
        assert models.load("detoxify-original-int8", threads=1).version.endswith("-int8")
    else:
        assert offered == ["detoxify-original"]


def test_too_few_comments_of_ones_own_compare_nothing(tmp_path, store):
    models = ModelsService(tmp_path / "models", lambda: ["one", "two", "two"])
    models.add(store["weights"], vocabulary=None, task=Task())

    with pytest.raises(ScorerUnavailableError, match="at least 200 different comments"):
        models.compare("original", FastMode.INT8, threads=1)


def test_a_spec_makes_the_same_scorer_in_another_process(models, store):
    models.add(store["weights"], vocabulary=None, task=Task())
    (installed,) = models.scorers()

    made = installed.spec.load()

    assert made.version == models.load("detoxify-original", threads=1).version
    assert installed.identity == made.version


def test_checking_says_the_hash_and_what_is_missing(models, store, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "detoxify", None)
    added = models.add(store["weights"], vocabulary=None, task=Task())

    found = models.check("original", threads=1)

    assert found.sha256 == added.sha256
    assert found.difference is None
    assert "pip install parapet[detoxify]" in found.missing


def test_a_removed_model_rates_no_longer(models, store):
    models.add(store["weights"], vocabulary=None, task=Task())

    assert models.remove("detoxify-original") > 0

    assert models.scorers() == ()
    with pytest.raises(ScorerUnavailableError, match="There is: embedded"):
        models.load("detoxify-original", threads=1)


def test_a_touched_model_is_not_offered_silently(models, store):
    added = models.add(store["weights"], vocabulary=None, task=Task())
    (added.folder / "vocab.txt").write_text("changed")

    with pytest.raises(ScorerUnavailableError, match="SHA-256 changed"):
        load_detoxify(added.folder)
