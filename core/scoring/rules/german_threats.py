"""German wordings of threats, wishes of violence and doxxing.

Folded: ä is ae, ö is oe, ü is ue, ß is ss.
"""

from core.model import Attribute

REPORTING = (
    r"(?:er|sie|jemand|einer|user|leute|wer|kommentare?|nachrichten?|konto) (?:hat|sagt|sagte|sagen"
    r"|schrieb|schreibt|geschrieben|rief|drohte|wie|meinte|postet|postete|schickte)"
)
DENYING = r"nie|niemals|niemand|niemanden|keiner|keine|kein|nicht|ohne|schluss mit|hoert auf"

_ICH = r"(?:ich|wir|man sollte|jemand sollte|einer sollte|man muesste|jemand muss|man muss)"
_TIERE = (
    r"\S*(?:kaefer|kakerlaken|spinnen|witwen|muecken|wespen|zecken|motten|laeuse|schnecken|ameisen"
    r"|puppen|zombies|bosse|gegner)"
)
_DICH = (
    r"(?:dich|euch|dir|ihn|ihm|sie|ihr|ihnen|denen|(?:deine|eure|seine|ihre)[nrm]? \S+|(?:alle"
    r"|diese"
    rf"|die|den|dieses|das) (?!(?:\S+ )?{_TIERE} )(?:\S+ )?\S+)"
)
_TOETEN = (
    r"(?:um(?:zu)?bring|toet|ermord|erschiess|erstech|ab(?:zu)?stech|erwuerg|erschlag|totschlag"
    r"|aufschlitz|vergewaltig|ab(?:zu)?knall|koepf|auf(?:zu)?haeng|kalt(?:zu)?mach|abfackel"
    r"|verpruegel|zusammenschlag|niederstech|ersaeuf|vergas|steinig|verbrenn|fertig(?:zu)?mach)"
    r"(?:en|e|t|st)?"
)
_TOETEN_TELLING = (
    r"umbring|umzubring|toet|ermord|erschiess|erstech|abstech|abzustech|erwuerg|erschlag|totschlag"
    r"|aufschlitz|vergewaltig|abknall|abzuknall|koepf|aufhaeng|aufzuhaeng|kaltmach|kaltzumach"
    r"|abfackel|verpruegel|zusammenschlag|niederstech|ersaeuf|vergas|steinig|verbrenn|fertigmach"
    r"|fertigzumach"
)
_ERMORDET = (
    r"(?:erschossen|gehaengt|aufgehaengt|vergast|getoetet|umgebracht|erschlagen|verbrannt"
    r"|abgeknallt"
    r"|abgestochen|gesteinigt|gekoepft|kastriert|vergewaltigt|verpruegelt|totgeschlagen"
    r"|geschlachtet"
    r"|erhaengt|ersaeuft|verrecken|sterben|krepieren|an die wand|an den galgen|an den strick"
    r"|abgeschlachtet|ausgerottet|vernichtet)"
)
_ERMORDET_TELLING = (
    r"erschossen|gehaengt|aufgehaengt|vergast|getoetet|umgebracht|erschlagen|verbrannt|abgeknallt"
    r"|abgestochen|gesteinigt|gekoepft|kastriert|vergewaltigt|verpruegelt|totgeschlagen"
    r"|geschlachtet"
    r"|erhaengt|ersaeuft|verreck|sterb|krepier|wand$|galgen|strick$|abgeschlacht|ausgerottet"
    r"|vernichtet"
)
_ORT = (
    r"(?:haus|wohnung|buero|laden|studio|auto|schule|firma|zentrale|moschee|kirche|synagoge|heim"
    r"|unterkunft|filiale|huette|bude)"
)
# Places that burn in news and figures of speech, too: only somebody's, or where it ought to burn.
_ANDERER_ORT = (
    r"(?:bibliothek|buecherei|rathaus|museum|theater|klinik|praxis|krankenhaus|kita|kindergarten"
    r"|kneipe|club|restaurant|cafe|hof|hotel|betrieb|geschaeft|amt|behoerde|huette|bude)"
)
_KEIN_LICHT = r"(?! ..3 (?:kerzen?|lichte?r?|laternen?|kamin|grill|feuer|osterfeuer|cds?|dvds?))"

_THREATS = (
    (0.9, True, _TOETEN_TELLING, rf"{_ICH} ..5 {_DICH} ..4 (?:zu )?{_TOETEN}"),
    (
        0.9,
        True,
        _TOETEN_TELLING,
        rf"(?:dich|euch|ihn|sie) ..2 {_TOETEN} (?:werde|werd|will) (?:ich|wir)",
    ),
    (
        0.85,
        True,
        _TOETEN_TELLING,
        rf"(?:dich|euch|ihn|sie|die|solche|so einen|so eine|so was) (?:sollte|muesste|muss|koennte)"
        rf" (?:man|einer|jemand|mal einer|mal jemand) ..3 {_TOETEN}",
    ),
    (
        0.9,
        True,
        r"bring|mach|stech|knall|schlag|pruegel|hau",
        r"(?:bring|mach|stech|knall|schlag|pruegel|hau)(?:e|en)? (?:ich |wir )?(?:dich|euch|ihn"
        r"|sie)(?! (?:bitte|doch mal|mal|auf|selbst|fertig fuer|keine|nicht)) ..5 (?:um|kalt|ab|tot"
        r"|nieder|zusammen|platt|kurz und klein|krankenhausreif|windelweich)(?! (?:die|den|das|den"
        r" \S+) (?:ecke|kurve))",
    ),
    (0.75, True, r"fertig$", r"(?:ich|wir) mach(?:e|en)? (?:dich|euch) ..2 fertig"),
    (
        0.9,
        True,
        r"schlag|polier|hau|brech|brich|schneid|jag|tret|stech",
        r"(?:schlag|polier|hau|brech|brich|schneid|jag|tret|stech)(?:e|en)? (?:ich |wir )?(?:dir"
        r"|euch|ihm|denen) ..5 (?:fresse|gesicht|beine?|knochen|arme?|genick|kehle|schaedel|kopf"
        r"|zaehne|hals|kugel|nase|visage|messer|finger|rippen|ein|auf)",
    ),
    (
        0.85,
        True,
        _ERMORDET_TELLING,
        r"(?:gehoer(?:t|st|en|te|ten)?|soll(?:te|ten|test|tet|st|en)?"
        r"|(?:musst?|muessen)(?! (?:\S+ ){0,7}(?:sterben|krepieren))"
        r"|(?:du|ihr|er|sie|die) (?:musst|muesst|muss|muessen)|muesste\w*"
        rf"|hoffe|wuensche|verdien(?:t|st|en)|moege(?:n|st)?|hoffentlich) ..7 {_ERMORDET}",
    ),
    (
        0.85,
        True,
        r"fresse|schnauze|visage",
        r"(?:dir|euch|ihm|ihr|ihnen|denen|dem|der) ..4 (?:sollte|muesste|gehoert|gehoeren|werde?"
        r"|koennte)? ?(?:\S+ ){0,4}(?:fresse|schnauze|visage) (?:polier\w*|einschlag\w*"
        r"|eingeschlagen|einhau\w*|gehauen)",
    ),
    (
        0.85,
        False,
        r"welche",
        r"(?:weiss|wissen|kenne|rausgefunden|herausgefunden) ..2 (?:auf|in|mit)? ?welche[rnms]?"
        r" (?:schule|kita|kindergarten|bus|bahn|zug|strasse) (?:du|ihr|(?:deine?|eure?|ihre?)"
        r" (?:\S+ )?\S+) (?:geh\w*|faehrst|faehrt|fahren|wohn\w*|nimm\w*)",
    ),
    (
        0.75,
        False,
        r"wundern$",
        r"(?:muss|musst|muesst|muessen|brauch\w*|soll\w*) (?:sich|dich|euch) (?:dann )?nicht"
        r" (?:zu )?wundern wenn ..4 (?:wartet|brennt|knallt|blut\w*|stirbt|auflauert)",
    ),
    (
        0.85,
        False,
        r"wo$",
        r"(?:weiss|wissen|finde|finden|kenne|rausgefunden|herausgefunden)(?!(?: \S+){0,2} nicht)"
        r" ..3 wo (?:du|ihr|er|sie|deine? \S+|seine? \S+|eure? \S+|ihre? \S+) ..4"
        r" (?:wohnt|wohnst|wohnen|arbeitest|arbeitet|schlaefst|schlaeft|lebst|lebt|gehen|geht"
        r"|parkst|parkt|zur schule)",
    ),
    (
        0.85,
        False,
        r"adresse|privatadresse|anschrift|telefonnummer",
        r"(?:(?:ich|wir) (?:habe|haben|kenne|kennen) ..2 (?:deine|eure|seine|ihre)|(?:deine|seine"
        r"|ihre|eure) ..1) (?:privat)?(?:adresse|anschrift) ..6 (?:ins? netz|posten"
        r"|veroeffentlich\w*"
        r"|stelle|vorbei|besuch\w*|bekannt)|(?:hier ist|das ist) (?:seine|ihre|deine|die) (?:\S+ )?"
        r"(?:privat)?adresse",
    ),
    (
        0.85,
        False,
        r"tot$|dran$|faellig|erledigt",
        r"(?:dann|bald|naechste woche|morgen|heute) (?:bist du|seid ihr|ist er|ist sie) (?:tot|dran"
        r"|faellig|erledigt)|du bist (?:so gut wie )?tot|du bist ..2 (?:als naechste[rs]? dran"
        r"|faellig)",
    ),
    (0.85, False, r"tage$", r"(?:deine|eure|seine|ihre) tage sind gezaehlt"),
    (
        0.8,
        False,
        r"pass|dreh|schlaf",
        r"(?:pass|passt) (?:besser |lieber |bloss |gut )*auf (?:wenn du|wenn ihr|dass dir|deine"
        r" (?:kinder|familie))|dreh dich (?:besser|lieber|bloss) ..2 um|schlaf ..3 (?:offenen"
        r"|einem)"
        r" ..1 auge",
    ),
    (
        0.8,
        True,
        r"krieg|find|hol|erwisch|besuch",
        r"(?:wir|ich) (?:kriege?n?|finde?n?|holen?|hol|krieg|finde|erwische?n?) (?:dich|euch)(?!"
        r" (?:ab"
        r"|toll|gut|super|lustig|klasse|ganz|nett|echt|sehr|so|immer|nicht|am|vom|cool|witzig"
        r"|schoen)"
        r"(?: |$))",
    ),
    (
        0.85,
        False,
        r"erleb|ueberleb",
        r"(?:du|ihr|er) (?:wirst|werdet|wird|erlebst|erlebt|ueberlebst) ..5 nicht (?:mehr"
        r"|ueberleben|erleben)(?: erleben)?",
    ),
    (
        0.85,
        False,
        r"kugel",
        r"(?:eine |die |ne )?kugel (?:in|durch|zwischen|fuer|verpassen|verdient) \S+",
    ),
    (
        0.9,
        True,
        r"bombe|sprengsatz|sprengstoff",
        rf"(?:bombe|sprengsatz|sprengstoff) ..4 {_ORT}|(?:unter|in|vor) (?:eurem|deinem|dem) {_ORT}"
        r" ..4 (?:bombe|sprengsatz)",
    ),
    (
        0.85,
        True,
        r"brenn|anzuend|abfackel|zuend|spreng",
        rf"(?:euer|eure|euren|eurem|dein|deine|deinen|euch) ..2 {_ORT} ..4 (?:brenn\w*|anzuenden"
        r"|abfackeln|anstecken|in die luft)|(?:zuende?n?|fackel\w*) ..2 (?:euch|dir|deine?|eure?)"
        rf"{_KEIN_LICHT} ..3 (?:an|ab)",
    ),
    (
        0.85,
        True,
        r"brenn|fackel|zuend|steck",
        r"(?:brenn|fackel|zuend|steck)(?:en|e|n)? (?:ich |wir )?(?:euch|eure[nr]?|euer|dir|dein"
        rf"|deine[nr]?|denen|deren|ihm){_KEIN_LICHT} ..3 (?:nieder|in brand)",
    ),
    (
        0.85,
        True,
        r"fackel|zuend|brenn",
        rf"(?:euch|dir|denen|ihm|ihnen) (?:fackeln?|zuenden?|brennen?) (?:ich|wir){_KEIN_LICHT} ..3"
        r" (?:ab|an|nieder)",
    ),
    (
        0.85,
        True,
        r"anzuend|anzuzuend|angezuendet|abfackel|abzufackel|abgefackelt|niederbrenn|niedergebrannt",
        rf"(?:ich|wir|man|jemand|einer) ..4 (?:euer|eure[nmr]?|deine?[nmr]?|deren|dessen"
        rf"|seine?[nmr]?|ihre?[nmr]?) (?:\S+ )?{_ANDERER_ORT} ..1 (?:an(?:zu)?zuenden"
        rf"|ab(?:zu)?fackeln|niederbrennen)|{_ANDERER_ORT} ..2 (?:gehoert|gehoeren|sollte|sollten"
        r"|muesste) ..3 (?:angezuendet|abgefackelt|niedergebrannt)",
    ),
    (
        0.9,
        True,
        r"brech|einschlag|ausschlag|polier|aufschneid|abschneid|einhau|eintret|zertruemmer"
        r"|aufschlitz",
        r"(?:ich|wir) (?:werde?n?|will|wollen|koennten?|sollten?) ..7 (?:dir|euch|ihm|ihr|denen"
        r"|ihnen|dem|der) ..4 (?:fresse|gesicht|beine?|knochen|arme?|genick|kehle|schaedel|kopf"
        r"|kiefer|zaehne|hals|nase|visage|finger|rippen) ..1 (?:brechen|einschlagen|ausschlagen"
        r"|polieren|aufschneiden|abschneiden|einhauen|eintreten|zertruemmern|aufschlitzen)",
    ),
    (
        0.85,
        True,
        r"anzuend|anzuzuend|angezuendet|fackel|brenn|gefackelt",
        rf"(?:euch|dir|denen|ihnen|{_ICH}|sollte man|muesste man|muss man|werden wir|werde ich) ..6"
        rf" {_ORT} ..1 (?:an(?:zu)?zuenden|ab(?:zu)?fackeln|niederbrennen)|{_ORT} ..2 (?:gehoert"
        r"|gehoeren|sollte|sollten|muesste) ..3 (?:angezuendet|abgefackelt|niedergebrannt)|(?:wir"
        r" kommen|ich komme|kommen wir|komme ich|komm ich) ..8 brennt ..1"
        rf" {_ORT}",
    ),
    (
        0.85,
        True,
        r"bring|haeng|schiess",
        r"(?<!ich )(?<!wir )(?:bring|haeng|schiess) (?:dich|euch) (?:doch |endlich |einfach "
        r"|bitte )*(?:um|auf|weg|tot)",
    ),
    (
        0.85,
        True,
        r"verreck|krepier|sterben|stirb|spring",
        r"(?:verreck|verrecke|verreckt|krepier|krepiere|krepiert|stirb(?! langsam))(?: (?:doch"
        r"|endlich|einfach|du|ihr|an|elendig))*|geh(?:t)? (?:doch |endlich |bitte )*sterben"
        r"|spring ..3 (?:bruecke|zug|dach|fenster)",
    ),
    (
        0.85,
        False,
        r"wand$|galgen|rube|kopf",
        r"an die wand (?:mit|stellen|gestellt)|an den galgen|(?:ruebe|kopf|rube) (?:ab|runter)",
    ),
    (
        0.8,
        False,
        r"leiden|bluten|bereuen|buessen|bezahlen|zahlen",
        r"(?:wirst|werdet|(?:er|sie|die) (?:wird|werden)|lasse?n? (?:ich|wir)?) ..4 (?:leiden"
        r"|bluten|bereuen|buessen|dafuer bezahlen|dafuer zahlen)",
    ),
    (
        0.85,
        True,
        r"sehen$|bluten|sterben",
        r"will (?:dich|euch|ihn|sie) ..3 (?:bluten|sterben|leiden|haengen|brennen|erwuergen)(?:"
        r" sehen)?",
    ),
    (
        0.85,
        True,
        r"vergas|vernicht|ausrott|abknall|erschiess",
        r"(?:alle|diese|die|solche) ..3 (?:vergasen|vernichten|ausrotten|abknallen|erschiessen"
        r"|verbrennen|aufhaengen)",
    ),
)

RULES = {Attribute.THREAT: _THREATS}
