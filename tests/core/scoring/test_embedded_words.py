"""The words behind a score are the same whether or not the language is named beforehand."""

import subprocess
import sys

import pytest

from core.scoring.embedded import load_embedded
from core.scoring.scorer import UNKNOWN_LANGUAGE


@pytest.fixture(scope="module")
def scorer():
    return load_embedded()


@pytest.mark.parametrize(
    "text",
    [
        "you are an idiot and I will find you",
        "wann öffnet die Bibliothek am Samstag?",
        "thanks, that was a lovely evening",
        "😀",
        "ok",
        "",
    ],
)
def test_naming_the_language_that_was_found_changes_no_word(scorer, text):
    batch = scorer.score([text])
    assert batch.supported[0]
    assert scorer.explain(text, batch.langs[0]) == scorer.explain(text)


def test_a_text_named_in_a_language_that_is_not_rated_has_no_words(scorer):
    assert scorer.explain("you are an idiot", "tr") == ()


def test_words_of_a_rated_text_are_found_without_the_large_language_model():
    code = (
        "import sys\n"
        "from core.scoring.embedded import load_embedded\n"
        f"assert load_embedded().explain('idiot xyzzy plugh frobnicate', {UNKNOWN_LANGUAGE!r})\n"
        "sys.exit('py3langid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
