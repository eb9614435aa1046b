"""German wordings of questions, complaints, praise and emergencies.

Folded: ä is ae, ö is oe, ü is ue, ß is ss.
"""

from core.model import Attribute

_W = (
    r"(?:wann|wo|wie|was|wer|wen|wem|wieso|warum|weshalb|welche[rsnm]?|woher|wohin|wozu|kann|koennt"
    r"|koennte|koennten|koenntet|gibt|habt|hat|ist|sind|seid|darf|duerfen|muss|macht|kommt|liefert"
    r"|weiss|wissen|wird|werden|bekomme?|kennt)"
)
_QUESTIONS = (
    (0.7, False, rf"\? & {_W}$", rf"{_W} ..25 \S+ \?+"),
    (0.5, False, r"\?", r"\S+ \?+"),
    (
        0.8,
        False,
        r"koenn|kann$|kannst|wuerde",
        r"(?:koennt|koenntet|koennten|kann|kannst|koenntest|wuerdet) (?:ihr|du|sie|mir|jemand|man"
        r"|ich)(?: mir| uns| bitte| mal| jemand| vielleicht)* ..6 (?:sagen|schicken|helfen"
        r"|erklaeren|zeigen|nennen|geben|verraten|pruefen|mitteilen|senden)",
    ),
    (0.8, False, r"weiss$", r"weiss (?:hier |zufaellig )?(?:jemand|einer|wer)"),
    (
        0.75,
        False,
        r"wuesste|wissen|frage|wundere",
        r"(?:wuesste|wuesst|wuerde) (?:ich )?gerne?(?: \S+)?|(?:ich )?(?:haette|hab|habe) (?:mal "
        r"|da )?(?:eine|ne) frage|(?:will|moechte) (?:gerne? )?wissen|frage mich (?:ob|wann|wie"
        r"|warum|was)",
    ),
    (
        0.75,
        False,
        r"bitte",
        r"bitte (?:sagt|sagen|erklaert|schickt|gebt|sag|schick|erklaer|teilt|um (?:info|antwort"
        r"|rueckmeldung|auskunft))",
    ),
    (
        0.6,
        False,
        r"wann$|wo$|wie$",
        r"(?:wann|wo|wie) (?:kommt|kann|koennen|geht|gibt|bekomme|finde|lange|viel|ist|macht"
        r"|oeffnet|bleibt) \S+",
    ),
)
_COMPLAINTS = (
    (
        0.85,
        False,
        r"geld|erstatt|rueckerstatt|rueckzahl|entschaedig",
        r"geld (?:sofort |endlich )?zurueck|(?:will|moechte|fordere|verlange|warte auf|wo bleibt)"
        r" ..3 (?:rueckerstattung|erstattung|rueckzahlung|entschaedigung)|erstattet (?:mir|uns)",
    ),
    (
        0.85,
        False,
        r"beschwer|reklamation|reklamier|verbraucher|anwalt",
        r"(?:ich |moechte |will |werde )(?:mich )?(?:\S+ )?(?:beschweren|beschwere|reklamieren)"
        r"|beschwerde|reklamation|verbraucherzentrale|gehe? (?:ich )?zum anwalt",
    ),
    (
        0.8,
        False,
        r"angekommen|erhalten|bekommen|geliefert|da$",
        r"(?:nie|nicht|immer noch nicht|noch immer nicht|noch nicht|nichts) (?:angekommen"
        r"|erhalten|bekommen|geliefert|da(?! (?:bin|war)))",
    ),
    (
        0.85,
        False,
        r"funktion|geht$|laeuft|laedt|stuerzt|abgestuerzt|haengt",
        r"(?:funktioniert|geht|laeuft|laedt) ..3 (?:nicht|nix|gar nichts|nie)(?: mehr)?|stuerzt"
        r" ..4 ab|(?:staendig|dauernd|schon wieder) abgestuerzt|nicht funktioniert",
    ),
    (
        0.8,
        False,
        r"kaputt|defekt|zerbrochen|beschaedigt|mangelhaft",
        r"(?:kaputt|defekt|zerbrochen|beschaedigt|mangelhaft)",
    ),
    (
        0.85,
        False,
        r"schlecht|miserab|unterirdisch|katastroph|unfreundlich|mies|grottig|lausig",
        r"(?:schlecht|miserab|unterirdisch|katastroph|unfreundlich|mies|grottig|lausig)\w* ..3"
        r" (?:service|kundendienst|kundenservice|qualitaet|support|erfahrung|personal|beratung"
        r"|lieferung|app|update|bedienung|hotline)|(?:service|kundendienst|kundenservice"
        r"|qualitaet|support|personal|hotline|app) ..4 (?:schlecht|miserabel|unterirdisch"
        r"|katastroph\w*|unfreundlich|mies|unverschaemt|eine frechheit|eine zumutung|das letzte)",
    ),
    (
        0.8,
        False,
        r"wart",
        r"(?:warte|warten|wartet|gewartet) (?:ich |wir )?(?:schon |immer noch |noch immer |jetzt "
        r"|nun |bereits |noch |seit )+(?:\S+ )?(?:auf|seit|tage|wochen|stunden|monate)"
        r"|warteschleife|seit ..3 (?:tagen|wochen|stunden|monaten) (?:warte|keine|nichts|immer)",
    ),
    (
        0.8,
        False,
        r"antwort|rueckmeldung|reaktion|reagiert|meldet|ans$",
        r"kein(?:e|er)? (?:antwort|rueckmeldung|reaktion|reagiert|meldet sich|geht ans)|(?:meldet"
        r"|geht) ..3 (?:niemand|keiner)|niemand (?:reagiert|meldet|antwortet|geht ans)",
    ),
    (
        0.85,
        False,
        r"abzocke|saftladen|frechheit|unverschaem|zumutung|betrug|verarsch|wucher|sauerei"
        r"|unmoeglich|schweinerei",
        r"(?:abzocke|abgezockt|saftladen|frechheit|unverschaemt(?:heit)?|zumutung|unzumutbar"
        r"|betrug|verarscht|verarsche|wucher|sauerei|eine schweinerei)",
    ),
    (
        0.8,
        False,
        r"enttaeusch|unzufrieden|veraergert|genervt|sauer$",
        r"(?:enttaeuscht|enttaeuschend|unzufrieden|veraergert|stinksauer|bin (?:echt |so )?sauer"
        r"|enttaeuschung)",
    ),
    (
        0.85,
        False,
        r"wieder$",
        r"nie (?:mehr )?wieder(?! (?:krieg|faschis))|(?:schon|staendig) wieder (?:zu spaet"
        r"|ausgefallen|verspaet\w*|kein|keine|nicht|gestoert|falsch)",
    ),
    (
        0.85,
        False,
        r"abgebucht|berechnet|gekuendigt|kuendig|storniert|bucht|doppelt",
        r"(?:doppelt|zweimal|zu viel|trotzdem|weiter|einfach) ..2 (?:abgebucht|berechnet|bezahlt"
        r"|ab)|(?:ich |habe |hab )(?:\S+ )?(?:gekuendigt|kuendige|storniert)",
    ),
    (
        0.75,
        False,
        r"teuer|ueberteuert|verspaet|ausgefallen|stoerung",
        r"(?:viel zu teuer|zu teuer|ueberteuert|verspaetung|ausgefallen|stoerung)",
    ),
    (0.8, False, r"danke", r"danke fuer (?:nichts|garnichts|gar nichts)"),
)
_PRAISE = (
    (
        0.8,
        True,
        r"dank|merci",
        r"(?:vielen dank|herzlichen dank|besten dank|danke (?:fuer|euch|dir|schoen|sehr|ihnen"
        r"|vielmals|an)|dankeschoen|lieben dank|tausend dank|1000 dank)(?! (?:nichts|gar nichts"
        r"|garnichts|fuer nichts|fuer gar nichts))",
    ),
    (
        0.8,
        True,
        r"toll|super|klasse|grossartig|wunderbar|wunderschoen|hervorragend|fantastisch|genial"
        r"|spitze|prima|herrlich|schoene?[rs]?$|beste",
        r"(?:toll|super|klasse|grossartig|wunderbar|wunderschoen|hervorragend|fantastisch|genial"
        r"|spitzen|herrlich|schoen|beste)(?:e|er|es|en|em)? (?:\S+ )?(?:arbeit|video|videos"
        r"|bilder?|fotos?|beitrag|sendung|folge|service|team|leistung|aktion|idee|tipp|tipps"
        r"|produkt|qualitaet|musik|lied|song|abend|konzert|laden|beratung|rezept|inhalt|show)",
    ),
    (
        0.8,
        True,
        r"weiter$|hut$|glueckwunsch|gratul|daumen",
        r"weiter so|hut ab|(?:herzlichen )?glueckwunsch|gratul\w+|daumen hoch",
    ),
    (
        0.8,
        True,
        r"lieb|begeister|zufrieden|gefaellt|freu|empfehl",
        r"(?:ich )?(?:liebe|lieben) (?:es|das|euch|eure|euren|diese|dieses|diesen|deine|deinen"
        r"|den|die)|(?:bin|sind|war|waren) (?:\S+ )?(?:begeistert|(?:sehr|super|rundum|total)"
        r" zufrieden)|gefaellt (?:mir|uns) (?:sehr|gut|richtig|super|total)|(?:sehr|nur|absolut)"
        r" (?:zu )?empfehl\w+",
    ),
    (
        0.8,
        True,
        r"seid$|bist$|sind$ & ihr$|du$|sie$",
        r"(?:ihr seid|du bist|sie sind) (?:\S+ )?(?:die besten|der beste|die beste|spitze|super"
        r"|toll|klasse|grossartig|genial|wunderbar|wundervoll)",
    ),
)
_CRISES = (
    (
        0.85,
        True,
        r"gas$|gasgeruch|gasleck",
        r"(?:riecht|stinkt) ..4 gas|gasgeruch|gasleck|gas ..2 ausgetreten",
    ),
    (
        0.8,
        True,
        r"brenn|feuer|explo|akku|brand$",
        r"(?:feuer gefangen|in brand geraten|(?:haus|wohnung|gebaeude|halle) brennt|akku ..2"
        r" (?:explodiert|gebrannt|geschmolzen|brennt|brannte)|explodiert)",
    ),
    (
        0.85,
        False,
        r"notarzt|krankenwagen|rettungswagen|bewusstlos|umgekippt|zusammengebrochen|112$|110$"
        r"|arzt",
        r"(?:notarzt|krankenwagen|rettungswagen|bewusstlos|atmet nicht|umgekippt"
        r"|zusammengebrochen|ruft (?:112|110|die polizei|den notarzt)|braucht (?:einen |dringend"
        r" )*arzt)",
    ),
    (
        0.8,
        True,
        r"evakuier|verletzt|eingeschlossen|schuesse|amok|hochwasser|leitungswasser|ueberschwemm"
        r"|wasser",
        r"(?:evakuier\w*|(?:mehrere|zwei|drei|viele|einige|tote und) verletzte|eingeschlossen"
        r"|schuesse (?:am|im|in|gefallen)|amoklauf|hochwasser|ueberschwemm\w*|kein leitungswasser"
        r"|wasser steigt)",
    ),
    (
        0.85,
        True,
        r"allergisch|vergift|stromschlag|krankenhaus|veraetz|erstick",
        r"(?:allergisch\w* (?:reaktion|schock|reagiert)|lebensmittelvergiftung|stromschlag"
        r"|(?:liegt|lag|liege|musste|muss) ..4 (?:im|ins) krankenhaus|veraetzung\w*|fast"
        r" erstickt)",
    ),
    (
        0.7,
        True,
        r"strom$|stromausfall|gesperrt|unwetter|sturm",
        r"stromausfall|strom (?:ist )?(?:weg|ausgefallen)|(?:bruecke|strasse|strecke) (?:ist"
        r" )?gesperrt|unwetterwarnung",
    ),
)

RULES = {
    Attribute.QUESTION: _QUESTIONS,
    Attribute.COMPLAINT: _COMPLAINTS,
    Attribute.PRAISE: _PRAISE,
    Attribute.CRISIS: _CRISES,
}
