"""Threats without a word of violence: arson, being watched, being found."""

import pytest

from core.model import Attribute
from core.scoring.embedded import load_embedded


@pytest.fixture(scope="module")
def threat():
    scorer = load_embedded()
    place = scorer.attributes.index(Attribute.THREAT)
    return lambda text: float(scorer.score([text]).values[0, place])


@pytest.mark.parametrize(
    "text",
    [
        "Ich weiß genau, wo deine Tochter zur Schule geht.",
        "Wir wissen, wo Ihre Kollegin montags parkt.",
        "Man sollte denen endlich das Büro anzünden.",
        "Euch gehört die Bude abgefackelt, das Büro sollte mal angezündet werden.",
        "Wir kommen morgen wieder und dann brennt euer Laden.",
        "She better not be walking home alone after work.",
        "Nice shop you have there, would be a shame if something happened to it.",
        "We know which school your kids go to.",
        "We know exactly which door you take after work.",
        "She won't be laughing much longer.",
        "The next cashier who refuses me gets punched.",
        "Wer da hingeht, muss sich nicht wundern, wenn hinterher einer wartet.",
        "Wir wissen, auf welche Schule deine Kinder gehen.",
        "Dir sollte man mal die Fresse polieren, warte nur ab.",
        "We know where your kids live and when they leave.",
    ],
)
def test_a_veiled_threat_is_at_the_level_of_an_open_one(threat, text):
    assert threat(text) >= 0.7


@pytest.mark.parametrize(
    "text",
    [
        "Ich weiß leider nicht, wo ihr jetzt wohnt, meldet euch!",
        "Gestern wollte jemand im Park ein Auto anzünden, die Feuerwehr war schnell da.",
        "Bei uns brennt gerade die Hütte, so viel ist los!",
        "Können wir am Lagerfeuer im Haus eine Kerze anzünden?",
        "I know where the library is, no worries.",
        "She walks home alone most days and likes it.",
        "It would be a shame if something happened to the old library.",
        "Which school do your kids go to?",
        "The next visitor who finds it gets a prize.",
        "Du musst dich nicht wundern, wenn am Samstag keiner kommt.",
        "I know which way you mean, thanks!",
        "I know what school he attends now, congratulations!",
        "Wissen Sie schon, welche Bahn Sie nehmen?",
        "Er soll endlich die Schnauze halten.",
    ],
)
def test_everyday_words_of_the_same_kind_are_no_threat(threat, text):
    assert threat(text) < 0.5
