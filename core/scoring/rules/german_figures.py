"""German figures of speech that sound like violence: they hold a threat score down.

A wording here is (cap, telling, wording), folded: ä is ae, ß is ss.
"""

_SEHR = (
    r"(?: (?:noch|echt|fast|langsam|wirklich|einfach|irgendwann|alle|total|glatt|sofort|sogar))*"
)
_NICHT_EINER = r"(?<!\ber )(?<!\bmann )(?<!\bfreund )(?<!\bvater )(?<!\btyp )(?<!\bex )"

FIGURES = (
    (
        0.15,
        r"bring",
        rf"{_NICHT_EINER}(?:bringt|bringst|bringen) (?:mich|uns){_SEHR} um"
        rf"|{_NICHT_EINER}(?:bringt|bringst|bringen) (?:mich|uns) ..5 um(?! den schlaf)",
    ),
    (
        0.15,
        r"umgebracht|umbring",
        r"(?:haette|haetten) (?:mich|uns) ..4 (?:fast|beinahe) umgebracht",
    ),
    (
        0.15,
        r"toeten|morden|sterben|stirb|toete",
        rf"fuer ..7 (?:koennte?|wuerde?) (?:ich|man|wir){_SEHR} (?:toeten|morden|sterben)"
        rf"|(?:ich|man|wir) (?:koennte?n?|wuerden?) fuer ..6{_SEHR} (?:toeten|morden|sterben)"
        r"|zum (?:sterben|niederknien) (?:schoen|gut|lecker|suess|langweilig)",
    ),
    (
        0.15,
        r"sterb|gestorben|starb|tot$|totlach|tod",
        r"(?:sterbe|sterben|gestorben|stirbt|starb|sterb) ..2 vor (?:lachen|hunger|langeweile"
        r"|neugier|scham|glueck|hitze|durst|freude|muedigkeit|aufregung|fremdscham)"
        r"|vor (?:lachen|hunger|langeweile|neugier|scham|glueck|hitze|durst|freude|fremdscham)"
        r" ..2 (?:gestorben|sterben|sterbe)|(?:lach|lache|lachen|gelacht) (?:mich|uns) ..1 tot"
        r"|(?:mich|uns) ..2 totgelacht|zum totlachen|tod(?:muede|schick|sicher|langweilig|ernst)",
    ),
    (
        0.15,
        r"schiess|geschossen|abgeschossen",
        r"(?:fotos?|bilder|selfies?|tore?|elfmeter|ecken?|schnappschuesse?) ..4 (?:schiessen"
        r"|geschossen|schiesst|schiesse)|(?:schiess|schiesst) (?:mal |doch )?los"
        r"|schiesst? (?:mir|uns) (?:bitte |mal )?..3 (?:mail|nachricht|link) ?(?:rueber)?"
        r"|vogel abgeschossen",
    ),
    (
        0.15,
        r"bombe|hammer$|eingeschlagen|kracher",
        r"(?:ist|war|sind|seid|ihr) (?:echt |einfach |absolut |der |die |das )*(?:bombe|hammer)"
        r"|wie eine bombe|bomben(?:stimmung|wetter|laune|party)",
    ),
    (
        0.15,
        r"geschlagen|schlag|kill|mord|beinbruch|fertig|wahnsinnig",
        r"(?:im|beim|in) (?:schach|tennis|finale|halbfinale|spiel|skat|kicker|mario kart|rennen)"
        r" ..4 (?:geschlagen|schlagen|schlage)|mords(?:hunger|spass|gaudi|laune|durst)"
        r"|hals und beinbruch|(?:macht|machst|machen) (?:mich|uns) ..2 (?:fertig|wahnsinnig|kaputt)"
        r"|kill(?:t|st|en|er)? (?:die|den|das|jede) (?:stimmung|laune|akku|boss|zombies?|bass)",
    ),
)
