"""Calls for violence against somebody or a group, in words or with a picture for the deed."""

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
        "I will 🔪 you tonight",
        "Somebody should 🔫 these politicians",
        "gonna 👊🏽 the next immigrant I see",
        "🔪 all women",
        "refugees need to be ☠️",
        "Ich werde euch alle 🔪",
        "Man sollte alle Flüchtlinge 💣",
        "Lasst uns ein paar Ausländer 👊",
        "Flüchtlinge gehören 🔫",
        "Just hang these traitors",
        "Somebody should shoot every journalist",
        "Death to all refugees",
        "He needs a punch in the face",
        "This scum should still be hanged",
        "Cut off their hands, no mercy",
        "Touch my car again and we will make your life hell",
        "Tod allen Ausländern",
        "Hängt die Politiker endlich auf",
        "Ich schlage den nächsten Ausländer, den ich sehe",
        "I will beat the crap out of him",
        "You will regret this",
        "I'm going to find you",
        "I want to kill them all",
        "You have to die",
        "Ihr müsst sterben",
        "Stirb endlich",
        "Du wirst dafür leiden",
    ],
)
def test_a_call_for_violence_is_a_threat(threat, text):
    assert threat(text) >= 0.7


@pytest.mark.parametrize(
    "text",
    [
        "Let's 🔪 the cake, who wants a piece?",
        "I love you guys 👊",
        "We will 🔨 them on Saturday, come on lads!",
        "I'm ☠️ you guys are so funny",
        "gonna 🔪 some onions for the soup",
        "I could murder an Indian tonight, so hungry 🍛",
        "You all 👊 thank you for the support",
        "We should 🔥 up the grill and invite all the people",
        "Police: man with 🔪 arrested in the park",
        "Die neue Single ist 💣, ich liebe euch alle",
        "Wir 🔨 euch am Samstag weg, freuen uns aufs Derby",
        "Can't wait to 🏹 with the kids this weekend",
        "The scene should be shot in portrait",
        "I wanted to crawl into a hole and die, so embarrassing",
        "Death to all mosquitoes this summer",
        "Nobody should 🔫 anyone",
        "Who would hang a picture like this?",
        "We could bomb all the exams at once",
        "We'll beat some guys at chess tonight",
        "Try the cheesecake, you will not regret it",
        "Go hang out at the beach, it is sunny",
        "I hope you find him soon",
        "Hang on, I'll see if I can find them",
        "We can beat them in the final on Sunday",
        "Kill them with kindness, I always say",
        "One driver killed in the crash on the motorway",
        "Everybody has to die some day",
        "Lol kill me now, what a Monday",
        "Stirb Langsam läuft heute im Kino",
        "Ich möchte alle Mücken töten, keine Nacht ohne Stiche",
        "Wenn die Straße kommt, werden wir darunter leiden",
        "Wir müssen alle irgendwann sterben",
        "I want to shoot some people in the park, street photography is new to me",
    ],
)
def test_pictures_and_words_of_everyday_are_none(threat, text):
    assert threat(text) < 0.5
