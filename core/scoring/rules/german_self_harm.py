"""German wordings of self-harm, of the writer or of somebody close.

Folded: ä is ae, ö is oe, ü is ue, ß is ss.
"""

from core.model import Attribute

_SELF_HARM = (
    (
        0.8,
        False,
        r"trau",
        r"trau\w* (?:ich )?mich ..3 nicht mehr ..2 (?:rein|heim|nach hause|zurueck) ..4 (?:er|sie"
        r"|vater|papa|mann|freund|stiefvater)",
    ),
    (
        0.9,
        False,
        r"anzutun|antun|wehtun|wehzutun|umzubringen|verletz|ritz|toeten",
        r"(?:gedanken?|drang|gedacht|denke?|impuls\w*|plan) ..4 (?:mir (?:selbst |selber )?"
        r"(?:(?:et)?was (?:anzutun|antun)|wehzutun|weh zu tun)|mich (?:selbst |selber )?"
        r"(?:umzubringen|zu verletzen|zu ritzen|zu toeten|ritzen)|(?:ans|an das|zum|zu) ritzen)",
    ),
    (
        0.9,
        False,
        r"leben|da$|aufwachen|sein$|existier",
        r"(?:ich|mich) ..4 (?:will|moechte|mag|kann|wollte|wuenschte|muss|mag) ..4 nicht mehr"
        r" (?:weiter ?)?(?:leben|da sein|aufwachen|existieren|am leben)",
    ),
    (
        0.9,
        False,
        r"(?:weiter)?leben$",
        r"(?:will|moechte|mag|kann) (?:einfach |so |ich )*nicht mehr (?:weiter)?leben",
    ),
    (
        0.9,
        True,
        r"umbring|umzubring|umgebracht|toeten|erhaeng|aufhaeng|vergift|um$",
        r"(?:ich|mich) ..6 (?:mich|selbst) ..3 (?:umbringen|umzubringen|toeten|erhaengen"
        r"|aufhaengen|zu toeten)|(?:ich )?bringe? (?:ich )?mich ..3 um|mich ..2 (?:umbringen"
        r"|umzubringen|erhaengen|aufhaengen)",
    ),
    (
        0.9,
        True,
        r"leben",
        r"mir (?:\S+ )?das leben (?:zu )?(?:nehmen|genommen)|nehme? (?:ich )?mir das leben|meinem"
        r" leben ein ende|mein leben (?:zu )?beenden|am leben zu sein",
    ),
    (
        0.85,
        True,
        r"suizid|selbstmord|lebensmued",
        r"(?:ich|mich|habe|hab|bin|denke) ..6 (?:suizid\w*|selbstmord\w*|lebensmuede)",
    ),
    (
        0.85,
        True,
        r"sterb|tot$",
        r"(?:ich|wuenschte ich) ..3 (?:will|moechte|wuensche|wollte|waere|wuenschte) ..4"
        r" (?:sterben|tot(?: zu sein| sein| waere)?)(?! (?:vor|lachen|vor lachen))",
    ),
    (
        0.9,
        False,
        r"grund|sinn|ausweg|kraft|hoffnung|wertlos",
        r"mein leben (?:ist|hat) ..3 (?:sinnlos|wertlos|keinen sinn)"
        r"|(?:keinen|kein|keine|ohne) (?:grund|sinn|ausweg|kraft|hoffnung) (?:mehr )?(?:zu leben"
        r"|zum leben|im leben|fuer mich|mehr)|(?:gibt|sehe|seh) ..4 keinen (?:ausweg|sinn)(?:"
        r" mehr)?",
    ),
    (0.85, False, r"ohne$", r"ohne mich ..4 (?:besser|gluecklicher|leichter)"),
    (
        0.85,
        False,
        r"vermiss",
        r"mich (?:wuerde|wird|wuerd) ..3 (?:keiner|niemand) vermissen|(?:keiner|niemand)"
        r" (?:wuerde|wird) mich (?:je )?vermissen",
    ),
    (
        0.85,
        True,
        r"ritz",
        r"(?:ich )?(?:ritze?|geritzt|ritzen) (?:ich )?(?:mich|mir)|mich (?:wieder |schon wieder "
        r"|selbst )*(?:ritzen|geritzt|zu ritzen)",
    ),
    (
        0.85,
        True,
        r"weh|verletz",
        r"(?:mir|mich) (?:wieder |selbst |selber |absichtlich )+(?:wehgetan|wehtun|verletzt"
        r"|verletzen|weh getan|weh tun)",
    ),
    (
        0.9,
        False,
        r"tabletten|pillen|schlaftabletten",
        r"(?:alle|ganze|packung|zu viele|viele) ..3 (?:tabletten|pillen|schlaftabletten) ..3"
        r" (?:genommen|geschluckt|intus|nehmen|schlucken)|(?:tabletten|pillen) alle (?:genommen"
        r"|geschluckt)",
    ),
    (0.85, False, r"abschiedsbrief", r"abschiedsbrief"),
    (
        0.8,
        False,
        r"nicht$ & kann$|halte?$",
        r"(?:ich )?(?:kann|halte?) (?:das |es |einfach |ich )*nicht mehr(?: aus)? ..6 (?:leben"
        r"|sterben|aufhoeren|ende|vorbei|schluss|sinn|weiterleben)",
    ),
    (
        0.85,
        True,
        r"umbring|umzubring|sterb|suizid|selbstmord|ritzt",
        r"(?:er|sie|mein|meine) ..5 (?:sich (?:das leben|umbringen|umzubringen|toeten|ritzt)|will"
        r" (?:sterben|nicht mehr leben)|suizidgefaehrdet|selbstmordgedanken)|sich ..2"
        r" (?:umzubringen|umbringen)",
    ),
    (
        0.85,
        False,
        r"bruecke|dach$|gleise|hochhaus",
        r"(?:ich |gerade )?(?:stehe|steh|sitze|bin) ..3 (?:bruecke|dach|gleisen?|hochhaus) ..8"
        r" (?:spring\w*|ende|schluss|zurueck\w*|vorbei|runter)",
    ),
)

RULES = {Attribute.SELF_HARM: _SELF_HARM}
