"""Kind words are nothing but kind: no but, no sneer, no farewell, in English and German."""

import pytest

from core.ranking.kind_texts import is_kind


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for the lovely story hour",
        "This is why I love this town.",
        "What a wonderful evening, thank you all so much",
        "You do great work ❤",
        "Danke an alle, die hier freundlich bleiben. Ihr seid mehr.",
        "Das war ein wunderschöner Abend, herzlichen Dank!",
        "Perfekt, danke für die schnelle Antwort.",
    ],
)
def test_thanks_love_and_praise_are_kind(text):
    assert is_kind(text)


@pytest.mark.parametrize(
    "text",
    [
        "Great job, as always you answer nobody",
        "Thanks for nothing, wonderful service",
        "I like you a lot, but this is not good enough.",
        "Stop wasting our money on story hours, thank you.",
        "We can all find our way out of here, thank you.",
        "Oh great, another lovely form",
        "Thank you for everything. I won’t be needing the card any more.",
        "I wrote my thesis here. Goodbye, lovely corner table.",
        "Great post! See http://seo.example/offer",
        "What a “wonderful” idea",
        "Wonderful 🙄",
        "Danke für nichts, ganz toll gemacht",
        "Na super, herzlichen Glückwunsch",
        "Schöner Beitrag. Ein Satz über ihn wäre anständig gewesen.",
        "Danke, aber so wird das nichts",
        "Gratuliere ebenfalls und den anderen eins aufs Maul!",
        "The opening hours are on the door",
        "Thx",
    ],
)
def test_a_sneer_a_but_or_a_farewell_is_not(text):
    assert not is_kind(text)


def test_a_long_hostile_text_is_answered_at_once():
    assert not is_kind("a " * 500_000)
    assert not is_kind("word " * 100 + "," + " " * 100_000)
