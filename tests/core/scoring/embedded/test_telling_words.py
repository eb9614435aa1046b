"""Only texts with telling words are searched: no wording of a rule may be missed by that."""

from pathlib import Path

from core.importing.labelled import read_labelled
from core.scoring.rulebook import Rulebook, every_rule
from core.scoring.tokens import TokenTable
from core.task import Task

SAMPLES = Path(__file__).parents[3] / "data" / "labelled" / "toxicity.csv"
WORDINGS = [
    "you all deserve to die",
    "they should be hanged",
    "just die",
    "go and die",
    "kys",
    "off yourself",
    "i will 🔪 you",
    "wir werden euch 🔪",
    "🔫 all women",
    "let's 🔥 the 🕌",
    "i will beat you up",
    "just hang these traitors",
    "death to all refugees",
    "kill me now",
    "two people killed",
    "tod allen verrätern",
    "hängt die politiker",
    "my life is meaningless",
    "mein leben ist sinnlos",
    "drink bleach",
    "we will watch you burn",
    "I would die for that coat",
    "a view to die for",
    "dying of boredom",
    "I'm dead 😂",
    "dying to see it",
    "I just want to die",
    "my sister wants to die",
    "ich kann einfach nicht mehr leben",
    "will nicht mehr weiterleben",
    "ich halte das nicht mehr aus will sterben",
    "can you come tomorrow ?",
    "wann kommt die Fähre ??",
    "ihr seid die besten",
]


def test_every_wording_has_its_telling_words():
    table = TokenTable()
    texts = [*WORDINGS, *(row.text for row in read_labelled(SAMPLES, Task()))]
    lines = table.read(texts)
    book = Rulebook()
    book.learn(table.tokens)
    told = {row: rules for row, _, rules in book.told(lines)}
    spoken = set()
    for row in range(lines.count):
        words = " ".join(table.tokens[n] for n in lines.ids[lines.rows == row])
        for rule in every_rule():
            if rule.wording.search(words):
                spoken.add(row)
                assert rule in told.get(row, []), (words, rule.telling)
    assert spoken >= set(range(len(WORDINGS)))
