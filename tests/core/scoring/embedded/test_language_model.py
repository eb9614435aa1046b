"""The language model is read by a shorter way and finds what py3langid itself finds."""

import io
import lzma

import numpy as np
import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from core.scoring.language import CANDIDATES
from core.scoring.language_model import identifier_of

# The model as py3langid reads it takes 120 MB: in one process, not in each.
pytestmark = pytest.mark.xdist_group("py3langid")
TEXTS = [
    "Le bateau était encore en retard",
    "Паром снова опоздал, но команда угостила всех",
    "フェリーはまた遅れました",
    "THE FERRY WAS LATE",
    "ok",
    "",
    "\ud800 half a pair",
    "12345 😀",
]


@pytest.fixture(scope="module")
def whole():
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(CANDIDATES))
    return identifier


def test_it_finds_what_the_package_finds_to_the_last_bit(whole):
    short = identifier_of(CANDIDATES)
    assert [short.classify(text) for text in TEXTS] == [whole.classify(text) for text in TEXTS]


def test_a_model_of_another_layout_is_read_by_the_package(whole, tmp_path):
    parts = io.BytesIO()
    np.savez(parts, classes=np.array(["en", "de"]))
    strange = tmp_path / "model.npz.xz"
    strange.write_bytes(lzma.compress(parts.getvalue()))
    found = identifier_of(CANDIDATES, strange)
    assert found.classify(TEXTS[0]) == whole.classify(TEXTS[0])
