"""Words as people use them: a few very often, most of them hardly ever; English and German."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

_TAIL = 60_000
_ZIPF = 1.07
_ENGLISH = """the to and a of you is it i in that this for not on are be with have was so your as at
they we but all what just can if do he like no my about or will there from more would people when
time one good by out up an how some me get who know only has think them their then see why been
because here really than now still make right even did never want way does other these could
video comment thank great please work read said year day thing love need nice never again library
post answer open wrong stop money school city house team play story music photo street water"""
_GERMAN = """die der und ich das ist nicht in zu es sie den ein wir mit so auf von für dass sich
auch was wie ihr im haben man aber eine dem als wenn hat sind doch noch nur bei war mir mal schon
da jetzt mehr wird bitte danke immer dann einfach über hier wieder gut sehr kann keine warum oder
müssen schön endlich natürlich vielen leider gerade Menschen Jahr Leute Straße Bücherei grün früh
Öffnungszeiten Kinder Stadt Frage Antwort Haus Beitrag Wasser Geld Schule Grüße heißt größer"""
_SYLLABLES = {
    "en": [
        "al",
        "an",
        "ar",
        "ba",
        "be",
        "bi",
        "bo",
        "ca",
        "ce",
        "ch",
        "de",
        "di",
        "do",
        "el",
        "en",
        "er",
        "fa",
        "fi",
        "ga",
        "ge",
        "ha",
        "he",
        "in",
        "ka",
        "la",
        "le",
        "li",
        "ma",
        "me",
        "mi",
        "mo",
        "na",
        "ne",
        "ni",
        "no",
        "or",
        "pa",
        "pe",
        "ra",
        "re",
        "ri",
        "ro",
        "sa",
        "se",
        "sh",
        "si",
        "so",
        "sta",
        "ta",
        "te",
        "th",
        "ti",
        "to",
        "un",
        "ver",
        "wa",
        "we",
    ],
    "de": [
        "ab",
        "an",
        "auf",
        "aus",
        "be",
        "ber",
        "bi",
        "chen",
        "da",
        "de",
        "den",
        "ein",
        "er",
        "fä",
        "fe",
        "ge",
        "gen",
        "gra",
        "ha",
        "he",
        "hei",
        "in",
        "ka",
        "keit",
        "lä",
        "le",
        "lich",
        "lo",
        "ma",
        "me",
        "mi",
        "mü",
        "na",
        "ne",
        "nung",
        "o",
        "pä",
        "pe",
        "ra",
        "rei",
        "ro",
        "sa",
        "schö",
        "schu",
        "se",
        "sta",
        "stel",
        "ta",
        "te",
        "ü",
        "ung",
        "un",
        "ver",
        "vor",
        "wa",
        "we",
        "zei",
        "zu",
    ],
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words, most frequent first, and how likely one of the first n is."""

    words: npt.NDArray[np.object_]
    shares: npt.NDArray[np.float64]

    def draw(self, chance: np.random.Generator, count: int) -> npt.NDArray[np.object_]:
        """Return so many words as they would follow one another in texts."""
        return self.words[np.searchsorted(self.shares, chance.random(count))]


@cache
def vocabulary(lang: str) -> Vocabulary:
    """Return the words of a language: its commonest ones, then a long tail of made-up ones."""
    chance = np.random.default_rng(len(lang) + ord(lang[0]))
    common = (_GERMAN if lang == "de" else _ENGLISH).split()
    syllables = np.array(_SYLLABLES[lang])
    counts = chance.integers(2, 5, _TAIL)
    drawn = syllables[chance.integers(0, len(syllables), (_TAIL, 4))]
    made = ["".join(row[:n]) for row, n in zip(drawn.tolist(), counts, strict=True)]
    words = list(dict.fromkeys([*common, *made]))
    weights = 1.0 / np.arange(2.0, len(words) + 2.0) ** _ZIPF
    shares = np.cumsum(weights)
    return Vocabulary(np.array(words, dtype=object), shares / shares[-1])
