"""German calls for violence against people: “Tod allen …”, “hängt die …”, “den nächsten …”.

Folded: ä is ae, ö is oe, ü is ue, ß is ss.
"""

from core.model import Attribute
from core.scoring.rules.emoji_threats import SHOWN

_PEOPLE = (
    r"(?:leute|menschen|frauen|maenner|weiber|kerle|typen|schwule\w*|schwuchteln?|lesben|transen"
    r"|juden|muslime\w*|moslems|christen|auslaender\w*|fluechtlinge\w*|migranten|asylanten|kanaken"
    r"|zigeuner|polizisten|bullen|politiker\w*|journalisten|linken|rechten|gruenen|verraeter\w*"
    r"|kriminellen|verbrecher\w*|schweine\w*|bastarde?|hurensoehne?|dreckskerle?|abschaum|gesindel"
    rf"|{SHOWN})"
)
_ALL = r"(?:die|den|alle[nr]?|diese[nr]?|solche[nr]?|jeden?|saemtliche|euch)"

_THREATS = (
    (0.8, True, r"tod$ & allen$|den$|diesen$", rf"tod (?:allen|den|diesen) ..2 {_PEOPLE}"),
    (
        0.8,
        True,
        r"haengt$|erschiess|knall|vergas|verbrenn|erschlag|steinig|kastrier|schlag|hau|stech"
        r"|pruegel|pruegle",
        r"(?:^|[!?]+ |(?:und|einfach|endlich|los|bitte) )(?:haengt|erschiesst|knallt|vergast"
        rf"|verbrennt|erschlagt|steinigt|kastriert) (?:endlich |doch )?{_ALL} ..2 {_PEOPLE}"
        r"|ich (?:schlag|hau|stech|knall|erschiess|verpruegel|verpruegle|erschlag)e? ..2 (?:den"
        rf"|die|jeden) (?:naechsten? |ersten? )?(?:\S+ )?{_PEOPLE}",
    ),
)

RULES = {Attribute.THREAT: _THREATS}
