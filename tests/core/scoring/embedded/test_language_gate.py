"""The language gate: English and German are rated, other languages are marked and not guessed."""

import numpy as np
import pytest

from core.model import Attribute

RATED = {
    "en": [
        "The ferry was late again but the crew handed out tea.",
        "who paints a boathouse orange lol",
        "Couldn't agree less, tbh",
    ],
    "de": [
        "Die Fähre war schon wieder zu spät, aber es gab Tee.",
        "wer streicht denn ein Bootshaus orange",
        "Da bin ich ganz anderer Meinung, ehrlich gesagt",
    ],
}
OTHERS = {
    "fr": "Le bateau était encore en retard, mais l'équipage nous a offert du thé chaud.",
    "es": "El barco llegó tarde otra vez, pero nos ofrecieron un té caliente a todos.",
    "pl": "Prom znowu się spóźnił, ale załoga poczęstowała wszystkich gorącą herbatą.",
    "ru": "Паром снова опоздал, но команда угостила всех горячим чаем.",
    "tr": "Vapur yine gecikti ama mürettebat herkese sıcak çay ikram etti.",
    "ja": "フェリーはまた遅れましたが、乗組員が温かいお茶を出してくれました。",
    "ar": "تأخرت العبارة مرة أخرى لكن الطاقم قدم لنا الشاي الساخن.",
}


@pytest.mark.parametrize("lang", RATED)
def test_our_languages_are_found_and_rated(scorer, lang):
    batch = scorer.score(RATED[lang])
    assert batch.langs == [lang] * len(RATED[lang])
    assert batch.supported.all()
    assert np.isfinite(batch.values).all()


@pytest.mark.parametrize("lang", OTHERS)
def test_another_language_is_marked_and_not_rated(scorer, lang):
    batch = scorer.score([OTHERS[lang]])
    assert batch.langs == [lang]
    assert not batch.supported[0]
    assert np.isnan(batch.values[0]).all()


def test_a_language_nobody_knows_is_not_rated(scorer):
    batch = scorer.score(["ꦲꦏ꧀ꦱꦫ ꦗꦮ ꦲꦶꦏꦸ ꦏꦭꦼꦧꦸ ꦲꦏ꧀ꦱꦫ ꦕꦫꦏꦤ꧀ ꦏꦁ ꦏꦥꦶꦂꦱꦤ꧀"])
    assert not batch.supported[0]


def test_emoji_and_links_are_rated_without_a_language(scorer):
    batch = scorer.score(["🔪🔪🔪", "https://example.org/a"])
    assert batch.supported.all()


def test_a_named_language_is_believed_whatever_its_spelling(scorer):
    text = "Rotterdam Amsterdam"
    batch = scorer.score([text] * 4, ["en-GB", "DE_at", "nl", ""])
    assert batch.langs[:3] == ["en", "de", "nl"]
    assert batch.supported.tolist()[:3] == [True, True, False]


def test_one_foreign_row_does_not_disturb_its_neighbours(scorer):
    texts = [RATED["en"][0], OTHERS["pl"], RATED["de"][0]]
    together = scorer.score(texts).values
    place = scorer.attributes.index(Attribute.TOXICITY)
    assert np.isfinite(together[[0, 2], place]).all()
    assert np.isnan(together[1]).all()
