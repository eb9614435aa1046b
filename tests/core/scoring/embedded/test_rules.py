"""Rules: threats, cries for help and needs in words that no template of the training has."""

import pytest

from core.model import Attribute
from core.scoring.embedded import EmbeddedScorer

THREATS = [
    "gonna slit ur throat when the match is over",
    "You will be hanged from the bridge and we will watch you die.",
    "i hope ur whole family gets cancer and dies",
    "Found out where you park, see you after closing time with my machete for you",
    "k1ll y0urs3lf",
    "Ich werde euch alle abknallen, merkt euch das",
    "dich sollte man vergasen",
    "Wir wissen genau, wo du wohnst, Frau Wirtin",
    "ich schlag dir heut abend die Zähne ein",
    "I will wait outside for the referee and break his fingers",
    "we're going to come round and kick your teeth in",
    "come on, let's burn their clinic to the ground",
    "somebody should torch the town hall",
    "Ich werde den Busfahrer abpassen und ihm den Kiefer einschlagen",
    "wir brennen euren Laden nieder",
    "jemand sollte deren Museum anzünden",
    "Dieses Amt gehört doch abgefackelt",
    "euch zünden wir die Hütte an",
]
FIGURES = [
    "I would kill for a nap in that boat",
    "This lemon tart is to die for",
    "I would kill to see that band once more",
    "Ihr bringt mich um mit euren Öffnungszeiten",
    "Those stairs nearly killed me",
    "I'm dying to hear the bonus track",
    "Für so einen Balkon könnte ich morden",
    "Ich sterbe vor Lachen, dieser Hund",
    "We bombed the quiz but the pub was great",
    "Shoot me a DM when the tickets are out",
    "Im Schach hat sie mich wieder geschlagen",
    "I watched him fall off the horse and break his arm",
    "We will try hard and break your record",
    "The town hall burned for two days in 1784",
    "Ich zünde euch eine Kerze an",
    "Brennt ihr mir die Lieder auf eine CD?",
    "Im Theater hat es gestern gebrannt, zum Glück nur kurz",
    "Wir brennen für euer Museum",
    "Ich will dir nicht die Nase brechen, nur den Rekord",
]
CRIES = [
    "I really don't see a reason to be alive any longer",
    "since march i think about killing myself every single day",
    "Ich will einfach nicht mehr leben, seit Papa tot ist",
    "ich denke ständig daran mich umzubringen",
    "I have not slept for three days and the thoughts about hurting myself are back",
    "The urge to cut myself came back last night",
    "My suicidal thoughts are worse at night",
    "I can't see any point in it all anymore",
    "I am scared to go home, my husband drinks again",
    "ich traue mich nicht mehr nach Hause, wenn mein Freund getrunken hat",
    "Die Gedanken, mir was anzutun, sind wieder da",
    "Ich habe nicht geschlafen und die Gedanken ans Ritzen sind zurück",
    "kill me, lifes pointless after all this",
    "My life is so meaningless since then",
    "Mein Leben ist so sinnlos geworden",
]
CALM = [
    "The swimming pool opens at ten on Sundays.",
    "Kommt jemand am Donnerstag mit zum Trödelmarkt?",
    "My grandmother taught me this stitch.",
    "I was thinking of cutting my hair myself.",
    "Thinking about treating myself to a cake.",
    "I don't see much point in the rest of the series.",
    "Ich traue mich nicht mehr an so große Puzzles ran.",
    "Den Gedanken, mir das Buch zu kaufen, hatte ich auch.",
    "We cycled along the canal until it got dark.",
    "Der neue Radweg endet leider kurz vor der Brücke.",
    "Both halves of the documentary are in the library now.",
    "Meine Schwester spielt heute Abend Orgel.",
    "There were herons at the weir this morning.",
    "Wer hat das Rezept für die Linsensuppe?",
    "Parking is free after six, as far as I know.",
]


@pytest.mark.parametrize("text", THREATS)
def test_a_threat_is_rated_as_one(rated, text):
    assert rated(text, Attribute.THREAT) >= 0.7


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_of_speech_is_no_threat(rated, text):
    assert rated(text, Attribute.THREAT) < 0.35


def test_a_figure_of_speech_never_hides_a_threat_beside_it(rated):
    text = "I would kill for that recipe, and I will kill you if you post it"
    assert rated(text, Attribute.THREAT) >= 0.7


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_for_help_is_heard(rated, text):
    assert rated(text, Attribute.SELF_HARM) >= 0.7


@pytest.mark.parametrize("attribute", [Attribute.THREAT, Attribute.SELF_HARM])
@pytest.mark.parametrize("text", CALM)
def test_everyday_words_raise_no_alarm(rated, text, attribute):
    assert rated(text, attribute) < 0.5


def test_everyday_words_are_hardly_ever_called_toxic(rated):
    assert sum(rated(text) >= 0.5 for text in CALM) <= 1
    assert all(rated(text) < 0.7 for text in CALM)


def test_a_witness_and_a_denial_rank_below_the_threat_itself(rated):
    plain = rated("I will kill you", Attribute.THREAT)
    assert rated("he wrote i will kill you", Attribute.THREAT) <= plain
    assert rated("nobody should be lynched", Attribute.THREAT) < 0.7


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("Which pier does the evening boat leave from?", Attribute.QUESTION),
        ("Ab welchem Steg fährt das Abendboot?", Attribute.QUESTION),
        ("Still no refund for my two cancelled tickets, five weeks now.", Attribute.COMPLAINT),
        ("Seit fünf Wochen warte ich auf mein Geld, keiner meldet sich.", Attribute.COMPLAINT),
    ],
)
def test_a_need_is_seen_and_counts_as_need(rated, text, attribute):
    assert rated(text, attribute) >= 0.5
    assert rated(text, Attribute.NEED) >= rated(text, attribute)


def test_spelling_tricks_do_not_lower_an_insult_much(rated):
    plain = rated("you are a worthless piece of shit")
    for trick in ("y0u are a w0rthless piece of sh1t", "you are a worthless piece of s h i t"):
        assert rated(trick) > plain - 0.25


def test_a_fresh_scorer_agrees_with_a_used_one(scorer):
    fresh = EmbeddedScorer(scorer._model)
    texts = [*THREATS, *FIGURES, *CRIES]
    assert (fresh.score(texts).values == scorer.score(texts).values).all()
