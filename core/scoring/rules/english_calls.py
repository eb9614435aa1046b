"""English calls for violence against people: demands, wishes, announcements to “the next one”."""

from core.model import Attribute
from core.scoring.rules.emoji_threats import SHOWN

_HURT = (
    r"(?:kill|murder|shoot|stab|strangle|behead|slaughter|hang|lynch|drown|execute|castrate|torture"
    r"|bash|gas|exterminate|hunt down|beat up|blow up|bomb)"
)
_HURT_TELLING = (
    r"kill$|murder$|shoot$|stab$|strangle$|behead$|slaughter$|hang$|lynch$|drown$|execute$"
    r"|castrate$|torture$|bash$|gas$|exterminate$|hunt$|beat$|blow$|bomb$"
)
_PEOPLE = (
    r"(?:people|person|wom[ae]n|m[ae]n|guys?|bitch(?:es)?|cunts?|bastards?|\w*fuckers?|assholes?"
    r"|scumbags?|scum|vermin|thugs?|punks?|thieves|thief|criminals?|traitors?|gays?|lesbians?"
    r"|queers?|trann\w+|fag(?:g?ot)?s?|dykes?|muslims?|jews?|christians|hindus|sikhs|arabs?|blacks"
    r"|whites|asians|indians|africans|mexicans|foreigners?|immigrants?|migrants?|refugees?|gyps\w+"
    rf"|feminists?|liberals?|lefties|cops?|politicians?|journalists?|{SHOWN})"
)
_WILL = (
    r"(?:i'll|ill|we'll|gonna|going to|wanna|love to|ready to|can't wait to|cant wait to|i'd|we'd"
    r"|let's|lets|let us|why (?:don't|dont) we|wish (?:someone|somebody) would|(?:i|we|someone"
    r"|somebody|you guys) (?:just |really )?(?:will|could|should|must|want to|need to))"
)

#: What a photographer wants to do.
_PICTURE = r"shoot (?:some|an?|another) (?:\S+ )?(?:people|person|wom[ae]n|m[ae]n|guys?)"

_THREATS = (
    (
        0.85,
        True,
        rf"{_HURT_TELLING} & every|any$|some$|all$|these$|those$|next$|first$|an?$|another$",
        rf"{_WILL} ..2 (?!{_PICTURE}){_HURT} (?:every|any|some|all|these|those|the next|the first"
        r"|an?|another)"
        rf"(?: (?:the|those|these|of|last|single|fucking|damn|\S+))? {_PEOPLE}",
    ),
    (
        0.8,
        True,
        r"hang$|execute$|castrate$|lynch$|behead$|shoot$|kill$",
        r"(?:^|[!?]+ |(?:just|please|should|must|go|let's|lets|and|someone|somebody) )(?:hang"
        r"|execute|castrate|lynch|behead|shoot|kill) (?:the|this|that|these|those|all|every)"
        rf"(?: \S+)? {_PEOPLE}",
    ),
    (
        0.75,
        True,
        r"punch$|slap$|kick$|beating$|bullet$",
        r"(?:needs?|deserves?|asking for|could use) (?:a |another )(?:good |hard |proper )?"
        r"(?:beating|(?:punch|slap|kick|bullet) (?:in|to|across|between) (?:the|his|her|your|their)"
        r" (?:face|head|teeth|throat|balls|nuts|mouth|eyes))",
    ),
    (
        0.8,
        True,
        r"death$",
        rf"death to (?:all |every |these |those |the )?(?:you|them|\S+ )?{_PEOPLE}",
    ),
    (
        0.75,
        True,
        r"cut$|chop$",
        r"(?:^|[!?]+ |(?:just|should|must|let's|lets|and|someone|gonna|i'll|will) )(?:cut|chop)"
        r"(?: off)? (?:(?:his|her|their|your)(?: \S+)?|this \S+|these \S+) (?:arms?|hands?|heads?"
        r"|fingers|balls|throats?|tongues?|legs?)",
    ),
    (
        0.8,
        True,
        r"hanged$|executed$|shot$|incinerated$|bashed$|bombed$|gassed$|drowned$|killed$|burn(?:ed|t)$",
        r"(?:should|ought to|needs? to|deserves? to) (?:still |all |really |have |simply |instead"
        r" |just |to )*be(?:en)? (?:\S+ )?(?:hanged|executed|shot|incinerated|bashed|bombed|gassed"
        r"|drowned|killed|burned|burnt)(?! (?:in|by|at|from|on|with|again)"
        r"(?! the (?:head|face|back)))",
    ),
    (
        0.75,
        False,
        r"die$|hell$|misery$ & crawl|hole$|ditch$|life$|lives$",
        r"(?<!\bto )(?:crawl|go)(?: \S+){1,4} (?:hole|ditch) and die"
        r"|(?:i|we)(?:'ll| will|'m going to|'re going to| gonna) ..2 make (?:your|his|her|their)"
        r" (?:life|lives) (?:a |an )?(?:\S+ )?(?:hell|misery)",
    ),
)

RULES = {Attribute.THREAT: _THREATS}
