"""Whether a text that a scorer takes for praise reads as nothing but kind, in English or German.

Strict on purpose: kind words are read on bad days, and one sneer among them spoils ten thanks. A
text with a no, a but, a farewell, a link or a harsh word is left out, whatever else it says.
"""

import re

#: No, but, if only: words that turn praise around.
_TURNS = (
    r"no|not|never|none|nothing|nobody|cannot|\w+n['’]?t|without|but|however|though|although"
    r"|except|unless|instead|only if|if only|would be|could be|at least|too bad|too late|too much"
    r"|nicht|nichts|kein\w*|nie|niemals|niemand\w*|ohne|aber|doch|jedoch|trotz\w*|statt|obwohl"
    r"|sondern|außer|leider|wenigstens|wäre\w*|hätte\w*|könnte\w*|sollte\w*|weiter so mit"
)
#: Sorrow, trouble and farewells: who says thanks with them may not be well.
_SORROWS = (
    r"sad\w*|sorry|shame\w*|miss(?:ed|ing)?|goodbye|farewell|last time|any ?more|unfortunately"
    r"|worse|worst|bad(?:ly)?|wrong|fail\w*|poor\w*|problem\w*|trouble\w*|complain\w*|hurt\w*"
    r"|schade|traurig\w*|abschied\w*|das letzte mal|nie wieder|schlecht\w*|schlimm\w*|falsch\w*"
    r"|fehler\w*|ärger\w*|niedrig\w*|bizarr\w*"
)
_HARSH = (
    r"angry|annoy\w*|hate\w*|wast\w+|liars?|lying|scam\w*|fake\w*|joke\w*|ridiculous|nonsense"
    r"|pathetic|disgust\w*|terrible|horrible|awful|stupid\w*|dumb\w*|idiot\w*|moron\w*|fool\w*"
    r"|clown\w*|crook\w*|jerk\w*|trash|garbage|crap\w*|shit\w*|fuck\w*|damn\w*|ass(?:es|holes?)?"
    r"|bitch\w*|suck\w*|kill\w*|murder\w*|shoot\w*|bomb\w*|guns?|died|dying|dead|death\w*|revenge"
    r"|destroy\w*|toxic\w*|ugl\w+|bull(?:y|ies)|conspirac\w*|racis\w*|nazi\w*|hitler|stop\w*"
    r"|schäm\w*|schande\w*|verrat\w*|verräter\w*|lüg\w+|hass\w*|hetz\w+|dumm\w*|blöd\w*|mist"
    r"|schei(?:ß|ss)\w*|arsch\w*|maul|fresse|schlamp\w*|schwein\w*|tot|töt\w*|sterb\w*|stirb\w*"
    r"|mord\w*|brenn\w*|peinlich\w*|lächerlich\w*|versag\w*|unfähig\w*|verschwend\w*"
)
#: The tone of a sneer.
_SNEERS = (
    r"oh great|nice try|yeah,? right|thanks to (?:you|them|your)|thanks a lot|good luck with"
    r"|congrat\w* on|slow clap|must be nice|bless your heart|give me a break|so[- ]called|genius\w*"
    r"|brilliant idea|well done you|lol|ha\s?ha\w*|rt @"
    r"|na (?:super|toll|klasse|prima|danke|bravo)|ganz (?:toll|großes kino)|danke für nichts"
    r"|gratuliere zu|sogenannt\w*|angeblich\w*|ach so|bravo|großartige leistung"
)
_AGAINST = re.compile(
    rf"\b(?:{_TURNS}|{_SORROWS}|{_HARSH}|{_SNEERS})\b"
    r"|https?:|www\.|\bhttp\b|<\w+|\[url"
    r"|[🙄🤡🖕😒👎🤮💩😡🤬😤😏🤦🙃😂🤣]|/s\b|\.\.\.|…|\?|[“”„\"«»]|(?:^|\s)'\w"
    # A bare thank you behind a whole sentence is the tone of a complaint.
    r"|(?:\w+\s+){4}\w+\s*,\s*(?:thank you|thanks|danke)\W*$",
    re.IGNORECASE,
)
#: A score alone is no kind word: one of these has to be there.
_KIND = re.compile(
    r"\b(?:thank\w*|thx|grateful|appreciat\w*|love\w*|lovely|loving|wonderful\w*|great|greatest"
    r"|amazing|awesome|fantastic|excellent|beautiful\w*|brilliant|perfect\w*|superb|best|kind"
    r"|kindness|sweet\w*|happy|glad|enjoy\w*|delight\w*|proud|congrat\w*|well done|good job"
    r"|bless\w*|fav(?:ou?rite)?s?|helpful|inspir\w*|warm\w*|nice\w*|cheers|impress\w*|good luck"
    r"|(?:so|very|really) good|smil\w*"
    r"|dank\w*|merci|lieb\w*|wunderbar\w*|wundervoll\w*|wunderschön\w*|schön\w*|toll\w*|super"
    r"|klasse|spitze|großartig\w*|fantastisch\w*|hervorragend\w*|perfekt\w*|gefällt|gefallen"
    r"|freu\w*|herzlich\w*|glückwunsch\w*|gratulier\w*|glücklich\w*|begeister\w*|genial\w*"
    r"|hilfreich\w*|nett\w*|gern\w*|prima|top|stolz\w*|hut ab|respekt|weiter so|gut\w*|beste\w*)\b"
    r"|[❤♥💕💖💙💚💛🧡💜🥰😍🙏👏🤗]",
    re.IGNORECASE,
)
_HASHTAGS = re.compile(r"#\w+")
_MOST_HASHTAGS = 2
_LEAST_LETTERS, _MOST_LETTERS = 10, 600


def is_kind(text: str) -> bool:
    """Whether a text that is rated as praise says it in kind words, and nothing against it."""
    plain = " ".join(text[: 2 * _MOST_LETTERS].split())
    if not _LEAST_LETTERS <= len(plain) <= _MOST_LETTERS:
        return False
    if len(_HASHTAGS.findall(plain)) > _MOST_HASHTAGS:
        return False
    return _AGAINST.search(plain) is None and _KIND.search(plain) is not None
