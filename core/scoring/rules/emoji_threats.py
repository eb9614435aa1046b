"""Threats in which a picture stands for the deed: “I will 🔪 you”, “wir 💣 alle …”.

A weapon alone says nothing (kitchens, games, praise): it takes somebody it is meant for, and an
intent, a demand or “all of them”. A fist or a hammer is for friends and for matches, too: there
“you” and “them” are not enough.
"""

from core.model import Attribute

_BLADE = "[🔪🔫🗡🪓🏹]"
_ANY_ARM = "[🔪🔫🗡🪓🏹💣🧨🔨🪚⚔👊🤜🤛🥊]"
_DEADLY = "[🔪🔫🗡🪓🏹💣🧨⚰☠]"
_FLAME = "🔥"
#: Colours of skin and signs of the sexes, which follow a picture as tokens of their own.
_LOOK = "(?: [🏻🏼🏽🏾🏿♂♀])*"
_FACE = "[👦-👩👪-👯👰-👳👴-👸🙅-🙇🙋🙍🙎🚶🏃💁💂👮🧑-🧓🧔🧕🤰🤱🧍]"
_FAITH = "[🕌🕋🕍⛪✡☪🕎✝]"
#: Faiths, letters of flags, signs of groups.
_SIGN = "[🕌🕋🕍⛪✡☪🕎✝🇦-🇿🏳♿]"
_PEOPLE = (
    r"(?:people|persons?|wom[ae]n|m[ae]n|children|bitch(?:es)?|cunts?|bastards?|\w*fuckers?|scum"
    r"|vermin|thugs?|gays|lesbians?|queers?|trann\w+|fag(?:g?ot)?s?|dykes?|muslims?|jews?"
    r"|christians|hindus|sikhs|arabs?|blacks|whites|browns|asians|indians|africans|mexicans"
    r"|hispanics|latinos|foreigners?|(?:im)?migrants?|refugees?|gyps\w+|cripples|homeless"
    r"|feminists?|liberals|lefties|cops|politicians?|journalists?|leute|menschen|frauen|maenner"
    r"|schwule\w*|schwuchteln?|lesben|juden|muslime\w*|moslems|christen|auslaender\w*"
    r"|fluechtlinge\w*|migranten|asylanten|kanaken|zigeuner|bullen|polizisten|politiker\w*"
    r"|abschaum|gesindel)"
)
#: People as pictures: rules in words ask for them as well.
SHOWN = rf"(?:{_FACE}|{_SIGN})"
_SOMEBODY = rf"(?:{_PEOPLE}|{SHOWN})"
_GROUP = (
    rf"(?:(?:all|every|any|some|those|these|the|that|this|an?|another|your|their|next|first|last"
    rf"|alle[nsr]?|jede[nrs]?|diese[nrs]?|die|den|paar|eine[nr]?) ..2 {_SOMEBODY}|{_SOMEBODY}"
    r"|\S{3,} (?:people|women|men|leute|menschen)"
    r"|(?:every|any|all|next|first) ..4 (?:i|we) ..1 (?:see|meet|find|come across|run into))"
)
_ONE = (
    r"(?:you|u|him|her|them|everyone|everybody|anyone|anybody|dich|euch|ihn|sie|dir|ihm|denen"
    r"|jeden)"
)
_INTENT = (
    r"(?:(?:i|we|someone|somebody)(?:'ll|'d)?(?: \w+)?(?: (?:will|would|could|should|must|want"
    r"(?: to)?))?|ill|im|i'm|gonna|going|wanna|love to|(?:nothing )?more than to|ready to"
    r"|(?:can't|cant) wait to|gotta|let's|lets|let us|why (?:don't|dont) we|mood to|feel like"
    r"|should|must|need to)"
)
_VORSATZ = (
    r"(?:(?:ich|wir|man|jemand|einer) (?:werden?|will|wollen|wuerden?|koennten?|sollten?|muss"
    r"|muessen|muessten?)|(?:werden?|will|wollen|sollten?|muessten?|koennten?) (?:ich|wir|man"
    r"|jemand|einer)|lasst uns)"
)
_TELLING = (
    r"i$|i'|we$|we'|someone|somebody|ill$|im$|gonna|going|wanna|want|love|ready|wait|gotta|let"
    r"|why|mood|feel|should|must|need|more$"
)
_HINT = r"ich$|wir$|man$|jemand$|einer$|lasst$"

_THREATS = (
    (0.85, True, rf"{_BLADE} & {_TELLING}", rf"{_INTENT} ..2 {_BLADE}{_LOOK} {_ONE}"),
    (
        0.85,
        True,
        rf"{_ANY_ARM} & {_TELLING}",
        rf"{_INTENT} ..2 {_ANY_ARM}(?: up)?{_LOOK} {_GROUP}",
    ),
    (
        0.85,
        True,
        rf"{_ANY_ARM} & {_HINT}",
        rf"{_VORSATZ} ..2 (?:{_ONE} ..2 {_BLADE}|{_GROUP} ..3 {_ANY_ARM}|{_ANY_ARM}{_LOOK} {_GROUP}"
        rf"|{_BLADE} {_ONE})",
    ),
    (
        0.8,
        True,
        rf"{_DEADLY} & need|deserve|should|gehoer|verdien",
        rf"{_SOMEBODY}{_LOOK} ..2 (?:needs?|deserves?|should|gehoer(?:t|en)|verdien(?:t|en)) ..4"
        rf" {_DEADLY}",
    ),
    (
        0.8,
        True,
        rf"{_BLADE}|💣|🧨 & all$|alle|every",
        rf"(?:{_BLADE}|💣|🧨){_LOOK} (?:all|alle[nr]?|every)(?: (?:the|those|these|of|them|die"
        rf"|diese[nr]?))* {_SOMEBODY}",
    ),
    (
        0.8,
        True,
        rf"{_FLAME} & {_TELLING}|{_HINT}",
        rf"(?:{_INTENT} ..2|{_VORSATZ} ..1) {_FLAME} ..4 {_FAITH}",
    ),
)

RULES = {Attribute.THREAT: _THREATS}
