"""Training: the same data give the same bytes, and the test parts are never read."""

import csv
import gzip
import os
import subprocess
import sys

import numpy as np
import pytest

from core.model import Attribute
from core.scoring.embedded import load_embedded

NOUNS = [
    "harbour",
    "ferry",
    "kettle",
    "lantern",
    "garden",
    "bridge",
    "violin",
    "pepper",
    "window",
    "ladder",
]
HARSH = ["idiot", "scum", "trash", "vermin", "moron"]
HARSH_DE = ["Idiot", "Abschaum", "Pack", "Trottel", "Gesindel"]


def _rows(count, lang, chance):
    for n in range(count):
        harsh = chance.integers(2)
        word = chance.choice(HARSH_DE if lang == "de" else HARSH)
        noun = chance.choice(NOUNS)
        number = chance.integers(10_000)
        if lang == "de":
            text = f"das {noun} {number} ist {'nur ' + word if harsh else 'wirklich schön'}"
        else:
            text = f"the {noun} {number} is {'only ' + word if harsh else 'really nice'}"
        yield n, text, int(harsh)


def _write(folder, name, rows):
    path = folder / f"{name}.csv.gz"
    with gzip.open(path, "wt", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text", "lang", "source", "label_toxic", "label_fine", "split"])
        writer.writerows(rows)


@pytest.fixture(scope="module")
def small_data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sets")
    chance = np.random.default_rng(4)
    fine = {"toxicspans_en": ("spans=Threat:2+Insult:1", "spans=Insult:2")}
    for name in ("toxicspans_en", "convabuse_en", "hatemoji_en", "stormfront_en", "gahd_de"):
        lang = name[-2:]
        threat, other = fine.get(name, ("hate;type=threat", "general"))
        _write(
            folder,
            name,
            [
                (n, text, lang, name, toxic, threat if n % 5 == 0 and toxic else other, "train")
                for n, text, toxic in _rows(700, lang, chance)
            ]
            + [("t", "the secret zebra is only scum", lang, name, 1, other, "test")],
        )
    feelings = ("neutral", "curiosity", "anger", "joy+love")
    _write(
        folder,
        "goemotions_en",
        [
            (n, text, "en", "goemotions_en", "", feelings[n % 4], "train")
            for n, text, _ in _rows(700, "en", chance)
        ],
    )
    kinds = ("Caution and advice | Related and informative", "Sympathy | Not informative")
    _write(
        folder,
        "crisislex26",
        [
            (n, text, "en", "crisislex26", "", kinds[n % 2], "train")
            for n, text, _ in _rows(300, "en", chance)
        ],
    )
    return folder


def _trained(data, out, threads):
    command = [sys.executable, "-m", "core.scoring.train", "--data", str(data), "--out", str(out)]
    environment = {**os.environ, "OMP_NUM_THREADS": threads, "PYTHONHASHSEED": threads}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return out.read_bytes()


def test_the_same_data_give_the_same_bytes_whatever_the_threads(small_data, tmp_path):
    pytest.importorskip("sklearn")
    first = _trained(small_data, tmp_path / "one.parapet", "1")
    second = _trained(small_data, tmp_path / "two.parapet", "2")
    assert first == second
    scorer = load_embedded(tmp_path / "one.parapet")
    place = scorer.attributes.index(Attribute.TOXICITY)
    harsh, kind = scorer.score(
        ["the lantern 3 is only scum", "the lantern 3 is really nice"], ["en", "en"]
    ).values[:, place]
    assert harsh > 0.7 > 0.3 > kind
